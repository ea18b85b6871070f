// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"
#include "model/report/hostoutcomes.h"
#include "model/report/inmemory.h"
#include "model/report/markdowntext.h"
#include "model/report/reportwriter.h"
#include "model/request/requesttext.h"
#include "model/request/rulegroups.h"
#include "model/words/checktext.h"
#include "model/words/comparisontext.h"
#include "model/words/findingtext.h"
#include "model/words/headline.h"
#include "model/words/ipversionstext.h"
#include "model/words/runnotes.h"
#include "model/words/standinnotice.h"
#include "model/words/tabletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class MarkdownReport final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::MarkdownReport)
};

/// Rows of a table in a ticket; of more the JSON has the rest.
constexpr qsizetype mostMarkdownRows = 200;

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : markdownText(text) + u"\n\n"_s;
}

QString listItems(const QStringList& texts)
{
    QString items;
    for (const QString& text : texts)
        items += u"- "_s + markdownText(text) + u'\n';
    return items.isEmpty() ? items : items + u'\n';
}

QString heading(int level, const QString& text)
{
    return QString(level, u'#') + u' ' + markdownText(text) + u"\n\n"_s;
}

QString tableOf(const QStringList& head, const QList<QStringList>& rows)
{
    QString table = markdownTable(head, rows.mid(0, mostMarkdownRows));
    if (rows.size() > mostMarkdownRows)
        table += paragraph(MarkdownReport::tr("And %n more line(s), in the results file (JSON).",
            "below a table that was cut", int(rows.size() - mostMarkdownRows)));
    return table;
}

QString factsOf(const RunSnapshot& run)
{
    QStringList facts;
    for (const EvidenceLine& fact : requestFacts(run))
        facts.append(u"%1: %2"_s.arg(fact.label, fact.value));
    return listItems(facts);
}

QString findingOf(const Finding& finding, int number)
{
    QString text = u"### %1. "_s.arg(number)
        + markdownText(MarkdownReport::tr("%1: %2", "%1 outcome such as Fail, %2 the cause")
                           .arg(outcomeText(finding.outcome), causeText(finding)))
        + u"\n\n"_s;
    text += paragraph(explanationOf(finding));
    if (finding.owner != Owner::Nobody)
        text += paragraph(MarkdownReport::tr("For: %1", "%1 who should act").arg(ownerText(finding.owner)));
    return finding.advice.isEmpty() ? text : text + listItems(remedyOf(finding).split(u'\n'));
}

QString hostsOf(const RunSnapshot& run)
{
    const TableOutcomes table(run);
    QStringList head{MarkdownReport::tr("Host", "head of a column")};
    for (const Requirement& requirement : table.requirements)
        head.append(u"%1/%2"_s.arg(tableText(requirement.row->requirement), token(requirement.protocol)));
    QList<QStringList> rows;
    QHash<QString, qsizetype> places; // a host has a line, in whatever roles
    for (const HostOutcomes& host : table.hosts) {
        const QString name = hostText(host.target, host.address);
        const qsizetype place = places.value(name, rows.size());
        if (place == rows.size()) {
            places.insert(name, place);
            rows.append(QStringList(head.size(), u"–"_s));
            rows.last().first() = name;
        }
        for (qsizetype i = 0; i < host.outcomes.size(); ++i) {
            if (const std::optional<Outcome> outcome = host.outcomes.at(i))
                rows[place][i + 1] = outcomeText(*outcome);
        }
    }
    return tableOf(head, rows);
}

/// Each check that did not pass, as those who follow it up want it.
QString checksOf(const RunSnapshot& run)
{
    QList<QStringList> rows;
    for (const CheckRecord& record : run.checks) {
        const Outcome outcome = outcomeOf(record);
        if (outcome == Outcome::Pass || outcome == Outcome::NotApplicable)
            continue;
        rows.append({record.check.targetText(), portText(record.check), serviceText(record.check.service),
            outcomeText(outcome), foundText(record)});
    }
    if (rows.isEmpty())
        return {};
    return heading(2, MarkdownReport::tr("Checks that did not pass", "heading over a table"))
        + tableOf(
            {MarkdownReport::tr("Host", "head of a column"), MarkdownReport::tr("Port", "head of a column"),
                MarkdownReport::tr("Service", "head of a column"), MarkdownReport::tr("Result", "head of a column"),
                MarkdownReport::tr("What was found", "head of a column")},
            rows);
}

QString rulesOf(const RunRequests& requests)
{
    const QList<RuleGroup>& rules = requests.groups(RequestScope::FailedByNetwork);
    if (rules.isEmpty())
        return {};
    return heading(2, MarkdownReport::tr("Firewall rules that are missing", "heading over a list"))
        + listItems(groupedRules(rules, requests.run()) + requests.request(RequestScope::FailedByNetwork).notes);
}

QString changesOf(const std::optional<Comparison>& comparison)
{
    if (!comparison)
        return {};
    const QStringList lines = comparisonLines(*comparison);
    return heading(2, MarkdownReport::tr("Compared with an earlier run", "heading over a list"))
        + paragraph(lines.value(0)) + listItems(lines.mid(1));
}

} // namespace

bool writeMarkdownReport(QIODevice& device, const ReportedRun& reported)
{
    const auto& [run, found, parts, requests] = reported;
    const StandIns standIns = standInsOf(run.checks);
    QString text = heading(1, headline(run, found));
    QStringList notes{standInNotice(standIns)};
    notes += standInNotes(standIns) + runNotes(run);
    notes += ipVersionsNote(run.ipVersions);
    for (const QString& note : std::as_const(notes))
        text += paragraph(note);
    text += factsOf(run);
    if (parts.testFlag(ReportPart::Causes)) {
        if (!found.isEmpty())
            text += heading(2, MarkdownReport::tr("What needs attention", "heading"));
        for (int i = 0; i < found.size(); ++i)
            text += findingOf(found.at(i), i + 1);
    }
    if (parts.testFlag(ReportPart::Hosts))
        text += heading(2, MarkdownReport::tr("Hosts", "heading over a table")) + hostsOf(run);
    if (parts.testFlag(ReportPart::Checks))
        text += checksOf(run);
    if (parts.testFlag(ReportPart::Request))
        text += rulesOf(requests);
    if (parts.testFlag(ReportPart::Changes))
        text += changesOf(run.comparison);
    if (const QString leftOut = leftOutText(parts | ReportPart::Ranges); !leftOut.isEmpty()) // it has no ranges
        text += paragraph(leftOut);
    const QByteArray bytes = text.trimmed().toUtf8() + '\n';
    return device.write(bytes) == bytes.size();
}

QByteArray markdownReport(const RunSnapshot& run)
{
    return inMemory([&run](QIODevice& device) { return writeMarkdownReport(device, run); });
}

} // namespace PortCheck
