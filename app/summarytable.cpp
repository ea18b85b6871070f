// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/summarytable.h"

#include "model/results/addresstranslation.h"
#include "model/words/alignedtext.h"
#include "model/words/checktext.h"
#include "model/words/comparisontext.h"
#include "model/words/findingtext.h"
#include "model/words/headline.h"
#include "model/words/ipversionstext.h"
#include "model/words/runnotes.h"
#include "model/words/standinnotice.h"
#include "model/words/statementtext.h"
#include "model/words/watchtext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct SummaryTable {
    Q_DECLARE_TR_FUNCTIONS(SummaryTable)
};

QStringList headerCells()
{
    return {SummaryTable::tr("Port"), SummaryTable::tr("Protocol"), SummaryTable::tr("Target"),
        SummaryTable::tr("Address"), SummaryTable::tr("Result"), SummaryTable::tr("Latency"),
        SummaryTable::tr("What was found")};
}

QStringList cells(const CheckRecord& record)
{
    const Check& check = record.check;
    return {check.portText(), token(check.protocol), check.namesText(), check.address, statusText(record),
        latencyText(record.seen), foundText(record)};
}

QString findingText(const Finding& finding)
{
    QString text = u"\n%1: %2\n"_s.arg(outcomeText(finding.outcome), causeText(finding));
    if (!finding.explanation.isEmpty())
        text += u"  %1\n"_s.arg(explanationOf(finding));
    for (const QString& line : remedyOf(finding).split(u'\n', Qt::SkipEmptyParts))
        text += u"  → %1\n"_s.arg(line);
    return text;
}

} // namespace

void writeSummaryTable(QTextStream& out, const ReportedRun& reported)
{
    const auto& [run, found, parts, requests] = reported;
    const StandIns standIns = standInsOf(run.checks);
    if (const QString notice = standInNotice(standIns); !notice.isEmpty())
        out << notice << u"\n\n"_s;
    AlignedColumns columns;
    columns.measure(headerCells());
    for (const CheckRecord& record : run.checks)
        columns.measure(cells(record));
    out << columns.line(headerCells());
    for (const CheckRecord& record : run.checks)
        out << columns.line(cells(record));
    for (const Finding& finding : found)
        out << findingText(finding);
    for (const FollowUpRecord& followUp : run.followUps) {
        // People who requested the check of local ports also want to read that all is well.
        if (followUp.kind == FollowUpKind::SourcePorts && outcomeOf(followUp.record) == Outcome::Pass)
            out << u"\n%1: %2\n"_s.arg(outcomeText(Outcome::Pass), explanationOf(followUp.record.verdict));
    }
    QStringList notes = standInNotes(standIns) + runNotes(run);
    if (const QString note = ipVersionsNote(run.ipVersions); !note.isEmpty())
        notes.append(note);
    for (const QString& note : std::as_const(notes))
        out << u'\n' << note << u'\n';
    if (run.comparison)
        out << u'\n' << comparisonLines(*run.comparison).join("\n  "_L1) << u'\n';
    if (run.watch)
        out << u'\n' << watchLines(*run.watch).join("\n  "_L1) << u'\n';
    out << u'\n'
        << SummaryTable::tr("This computer's local ports: %1.", "%1 a range of ports")
               .arg(run.source.localPorts.dynamic.text())
        << u'\n' << headline(run.checks, run.followUps, found) << u'\n';
}

} // namespace PortCheck
