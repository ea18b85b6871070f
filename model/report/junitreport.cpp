// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"
#include "model/report/checkfields.h"
#include "model/report/inmemory.h"
#include "model/report/reportwriter.h"
#include "model/report/xmltext.h"
#include "model/words/checktext.h"
#include "model/words/earliertargets.h"
#include "model/words/findingtext.h"
#include "model/words/headline.h"
#include "model/words/statementtext.h"

#include <QHash>
#include <QIODevice>
#include <QXmlStreamWriter>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Which element of a test case tells an outcome; null for what passed.
const char* elementOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
    case Outcome::Warn:
        return nullptr;
    case Outcome::Fail:
        return "failure";
    case Outcome::Inconclusive:
        return "error";
    case Outcome::NotApplicable:
    case Outcome::NotRun:
    case Outcome::Incomplete:
        return "skipped";
    }
    Q_UNREACHABLE();
}

/// The checks of one address, which stand together in plan order.
struct JunitSuite {
    QString host;
    QList<const CheckRecord*> checks;

    [[nodiscard]] qsizetype number(const char* element) const
    {
        return std::count_if(checks.begin(), checks.end(),
            [element](const CheckRecord* record) { return qstrcmp(elementOf(outcomeOf(*record)), element) == 0; });
    }
};

QList<JunitSuite> junitSuites(const QList<CheckRecord>& checks)
{
    QList<JunitSuite> suites;
    QHash<QString, qsizetype> places;
    for (const CheckRecord& record : checks) {
        const QString host = hostText(record.check.hostName(), record.check.address);
        const qsizetype place = places.value(host, suites.size());
        if (place == suites.size()) {
            places.insert(host, place);
            suites.append({host, {}});
        }
        suites[place].checks.append(&record);
    }
    return suites;
}

/// Attributes and texts may come from the network.
class JunitWriter final {
public:
    JunitWriter(QIODevice& device, const ReportedRun& reported)
        : m_xml(&device)
        , m_reported(reported)
        , m_causes(causesOfChecks(reported.found))
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    [[nodiscard]] bool write();

private:
    void writeCounts(const QList<JunitSuite>& suites);
    void writeProperties();
    void writeSuite(const JunitSuite& suite);
    void writeCase(const JunitSuite& suite, const CheckRecord& record);
    void attribute(QLatin1String name, const QString& value) { m_xml.writeAttribute(name, printable(value)); }

    QXmlStreamWriter m_xml;
    const ReportedRun& m_reported;
    QHash<int, QString> m_causes;
};

bool JunitWriter::write()
{
    const RunSnapshot& run = m_reported.run;
    const QList<JunitSuite> suites = junitSuites(run.checks);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"testsuites"_s);
    attribute("name"_L1, run.table.title);
    writeCounts(suites);
    for (const JunitSuite& suite : suites)
        writeSuite(suite);
    m_xml.writeEndDocument();
    return !m_xml.hasError();
}

void JunitWriter::writeCounts(const QList<JunitSuite>& suites)
{
    qsizetype tests = 0;
    for (const JunitSuite& suite : suites)
        tests += suite.checks.size();
    attribute("tests"_L1, QString::number(tests));
    for (const auto& [name, element] :
        {std::pair("failures"_L1, "failure"), std::pair("errors"_L1, "error"), std::pair("skipped"_L1, "skipped")}) {
        qsizetype number = 0;
        for (const JunitSuite& suite : suites)
            number += suite.number(element);
        attribute(name, QString::number(number));
    }
}

void JunitWriter::writeProperties()
{
    const RunSnapshot& run = m_reported.run;
    m_xml.writeStartElement(u"properties"_s);
    for (const auto& [name, value] : {std::pair("program"_L1, run.program), std::pair("source"_L1, run.source.host),
             std::pair("domain"_L1, run.domain), std::pair("addresses"_L1, QString(token(run.ipVersions))),
             std::pair("headline"_L1, headline(run, m_reported.found)),
             std::pair("dynamicRange"_L1, QString(token(run.dynamicRange)))}) {
        if (name == "dynamicRange"_L1 && run.dynamicRange == DynamicRangeGoal::Usual)
            continue;
        m_xml.writeEmptyElement(u"property"_s);
        attribute("name"_L1, name);
        attribute("value"_L1, value);
    }
    if (const QString note = earlierTargetsNote(run); !note.isEmpty()) {
        for (const auto& [name, value] : {std::pair(u"ofEarlierTargets"_s, u"true"_s), std::pair(u"note"_s, note)}) {
            m_xml.writeEmptyElement(u"property"_s);
            attribute("name"_L1, name);
            attribute("value"_L1, value);
        }
    }
    m_xml.writeEndElement();
}

void JunitWriter::writeSuite(const JunitSuite& suite)
{
    m_xml.writeStartElement(u"testsuite"_s);
    attribute("name"_L1, suite.host);
    writeCounts({suite});
    // In the form's own type: no zone, no fractions. Its readers expect UTC.
    attribute("timestamp"_L1, m_reported.run.startedAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    attribute("hostname"_L1, m_reported.run.source.host);
    writeProperties();
    for (const CheckRecord* const record : suite.checks)
        writeCase(suite, *record);
    m_xml.writeEndElement();
}

void JunitWriter::writeCase(const JunitSuite& suite, const CheckRecord& record)
{
    constexpr double msInSecond = 1000.0;
    constexpr int microseconds = 6; // digits of a second
    const Check& check = record.check;
    const QString service = serviceName(check.service);
    m_xml.writeStartElement(u"testcase"_s);
    attribute("classname"_L1, suite.host);
    attribute("name"_L1, u"%1 %2 (%3)"_s.arg(portText(check), service.isEmpty() ? check.purpose : service, check.role));
    attribute("time"_L1, QString::number(record.seen.latencyMs.value_or(0) / msInSecond, 'f', microseconds));
    const Outcome outcome = outcomeOf(record);
    const QString words = QString(explanationOf(record.verdict) + u'\n' + remedyOf(record.verdict)).trimmed();
    if (const char* const element = elementOf(outcome)) {
        m_xml.writeStartElement(QString::fromLatin1(element));
        attribute("type"_L1, token(record.verdict.reason));
        attribute("message"_L1, m_causes.value(record.id, outcomeText(outcome)));
        m_xml.writeCharacters(printable(words));
        m_xml.writeEndElement();
    } else if (outcome == Outcome::Warn) {
        m_xml.writeTextElement(u"system-out"_s, printable(words));
    }
    m_xml.writeEndElement();
}

} // namespace

bool writeJunitReport(QIODevice& device, const ReportedRun& reported)
{
    return JunitWriter(device, reported).write();
}

QByteArray junitReport(const RunSnapshot& run)
{
    return inMemory([&run](QIODevice& device) { return writeJunitReport(device, run); });
}

} // namespace PortCheck
