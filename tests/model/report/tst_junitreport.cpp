// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportwriter.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

namespace JunitReportTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text;
    QList<Element> children;

    [[nodiscard]] QString attribute(const QString& key) const { return attributes.value(key).toString(); }
    [[nodiscard]] QList<Element> all(const QString& wanted) const
    {
        QList<Element> found;
        for (const Element& child : children) {
            if (child.name == wanted)
                found.append(child);
            found += child.all(wanted);
        }
        return found;
    }
};

/// What \a xml stands at, with all that is in it.
Element elementAt(QXmlStreamReader& xml)
{
    Element element{xml.name().toString(), xml.attributes(), {}, {}};
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            element.children.append(elementAt(xml));
        else
            element.text += xml.text();
    }
    return element;
}

/// The root element of a report; without a name where it is no XML.
Element rootOf(const RunSnapshot& run)
{
    QXmlStreamReader xml(junitReport(run));
    if (!xml.readNextStartElement())
        return {};
    const Element root = elementAt(xml);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? Element() : root;
}

Element caseOf(const RunSnapshot& run, int place)
{
    return rootOf(run).all(u"testcase"_s).value(place);
}

class TestJunitReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSuiteAHost();
    void saysThatItIsOfEarlierTargets();
    void countsEachOutcome();
    void everyOutcomeHasItsElement_data();
    void everyOutcomeHasItsElement();
    void aFailureSaysWhyAndWhatToDo();
    void namesAreUniqueInTheirSuite();
    void hostileTextIsText();
    void worksWithoutChecks();
    void tellsThatTheDeviceIsFull();
};

void TestJunitReport::aSuiteAHost()
{
    RunSnapshot run = sampleRun();
    CheckRecord other = run.checks.at(0);
    other.check.target = u"dc2.lab.example"_s;
    other.check.address = u"10.0.0.3"_s;
    run.checks.append(other);
    const Element root = rootOf(run);
    QCOMPARE(root.name, u"testsuites"_s);
    QCOMPARE(root.children.size(), 2);
    const Element suite = root.children.at(0);
    QCOMPARE(suite.attribute(u"name"_s), u"dc1.lab.example (10.0.0.2)"_s);
    QCOMPARE(suite.attribute(u"timestamp"_s), u"2026-11-22T11:48:03"_s);
    QCOMPARE(suite.attribute(u"hostname"_s), u"auditor"_s);
    QCOMPARE(root.children.at(1).attribute(u"tests"_s), u"1"_s);
}

void TestJunitReport::saysThatItIsOfEarlierTargets()
{
    RunSnapshot run = sampleRun();
    QVERIFY(!junitReport(run).contains("ofEarlierTargets"));
    run.isOfEarlierTargets = true;
    const QList<Element> properties = rootOf(run).all(u"property"_s);
    QCOMPARE(properties.value(5).attribute(u"name"_s), u"ofEarlierTargets"_s);
    QCOMPARE(properties.value(5).attribute(u"value"_s), u"true"_s);
    QCOMPARE(properties.value(6).attribute(u"name"_s), u"note"_s);
    QVERIFY(properties.value(6).attribute(u"value"_s).contains(u"dc1.lab.example"_s));
}

void TestJunitReport::countsEachOutcome()
{
    RunSnapshot run = sampleRun();
    run.checks.append(doneRecord(u"dc1.lab.example"_s, 3268, Transport::Tcp, Outcome::NotApplicable, Reason::None));
    const Element root = rootOf(run);
    for (const Element& counted : {root, root.children.value(0)}) {
        QCOMPARE(counted.attribute(u"tests"_s), u"4"_s);
        QCOMPARE(counted.attribute(u"failures"_s), u"1"_s);
        QCOMPARE(counted.attribute(u"errors"_s), u"1"_s);
        QCOMPARE(counted.attribute(u"skipped"_s), u"1"_s);
    }
}

void TestJunitReport::everyOutcomeHasItsElement_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("element");
    QTest::newRow("pass") << Outcome::Pass << QString();
    QTest::newRow("warn") << Outcome::Warn << u"system-out"_s;
    QTest::newRow("fail") << Outcome::Fail << u"failure"_s;
    QTest::newRow("inconclusive") << Outcome::Inconclusive << u"error"_s;
    QTest::newRow("not applicable") << Outcome::NotApplicable << u"skipped"_s;
    QTest::newRow("not run") << Outcome::NotRun << u"skipped"_s;
}

void TestJunitReport::everyOutcomeHasItsElement()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, element);
    RunSnapshot run = sampleRun();
    run.checks = {run.checks.at(0)};
    run.checks[0].verdict.outcome = outcome;
    QCOMPARE(caseOf(run, 0).children.value(0).name, element);
}

void TestJunitReport::aFailureSaysWhyAndWhatToDo()
{
    const Element failed = caseOf(sampleRun(), 1);
    QCOMPARE(failed.attribute(u"classname"_s), u"dc1.lab.example (10.0.0.2)"_s);
    QVERIFY(failed.attribute(u"name"_s).startsWith(u"389/UDP "_s));
    const Element failure = failed.children.value(0);
    QCOMPARE(failure.attribute(u"type"_s), u"no-answer"_s);
    QCOMPARE(failure.attribute(u"message"_s), u"dc1.lab.example did not answer on 389/UDP"_s);
    QCOMPARE(failure.text, u"Three datagrams stayed without an answer.\nAsk for UDP 389 to be let through."_s);
    QCOMPARE(caseOf(sampleRun(), 0).attribute(u"time"_s), u"0.000812"_s);
}

void TestJunitReport::namesAreUniqueInTheirSuite()
{
    QStringList names;
    for (const Element& each : rootOf(sampleRun()).all(u"testcase"_s))
        names.append(each.attribute(u"name"_s));
    QCOMPARE(names.size(), 3);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestJunitReport::hostileTextIsText()
{
    const QString hostile = u"]]></failure><testcase name=\"x\">&amp;\x01\u202e\xd800"_s;
    RunSnapshot run = sampleRun();
    run.source.host = hostile;
    run.checks[1].check.target = hostile;
    run.checks[1].verdict.explanation = {literally(hostile)};
    const Element root = rootOf(run);
    QCOMPARE(root.all(u"testcase"_s).size(), 3);
    QVERIFY(root.all(u"failure"_s)
                .value(0)
                .text.startsWith(u"]]></failure><testcase name=\"x\">&amp;\ufffd\ufffd\ufffd"_s));
}

void TestJunitReport::worksWithoutChecks()
{
    const Element root = rootOf({});
    QCOMPARE(root.attribute(u"tests"_s), u"0"_s);
    QVERIFY(root.children.isEmpty());
}

void TestJunitReport::tellsThatTheDeviceIsFull()
{
    QBuffer shut; // was never opened
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!writeJunitReport(shut, sampleRun()));
}

} // namespace JunitReportTests

int tst_junitreport(int argc, char* argv[])
{
    return PortCheck::runTest<JunitReportTests::TestJunitReport, QCoreApplication>(argc, argv);
}

#include "tst_junitreport.moc"
