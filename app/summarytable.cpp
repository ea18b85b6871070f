// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/summarytable.h"

#include "model/results/addresstranslation.h"
#include "model/words/alignedtext.h"
#include "model/words/checktext.h"
#include "model/words/headline.h"
#include "model/words/standinnotice.h"

#include <QCoreApplication>
#include <QStringList>

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
    return {check.portText(), token(check.protocol), check.target, check.address, statusText(record),
        latencyText(record.seen), foundText(record)};
}

bool wantsWords(Outcome outcome)
{
    return outcome == Outcome::Fail || outcome == Outcome::Inconclusive || outcome == Outcome::Warn;
}

QString adviceText(const Verdict& verdict)
{
    const QString text = u"\n%1: %2\n"_s.arg(outcomeText(verdict.outcome), verdict.explanation);
    return verdict.remedy.isEmpty() ? text : text + u"  → %1\n"_s.arg(verdict.remedy);
}

} // namespace

QString summaryTable(const RunSnapshot& run)
{
    QList<QStringList> lines{headerCells()};
    QString advice;
    for (const CheckRecord& record : run.checks) {
        lines.append(cells(record));
        if (wantsWords(record.verdict.outcome))
            advice += adviceText(record.verdict);
    }
    for (const FollowUpRecord& followUp : run.followUps) {
        // People who requested the check of local ports also want to read that all is well.
        if (wantsWords(followUp.record.verdict.outcome) || followUp.kind == FollowUpKind::SourcePorts)
            advice += adviceText(followUp.record.verdict);
    }
    const QString localPorts = SummaryTable::tr("This computer's local ports: %1.", "%1 a range of ports")
                                   .arg(run.source.localPorts.dynamic.text());
    const StandIns standIns = standInsOf(run.checks);
    const QString notice = standInNotice(standIns);
    const QString first = notice.isEmpty() ? QString() : notice + u"\n\n"_s;
    for (const QString& note : standInNotes(standIns))
        advice += u'\n' + note + u'\n';
    return first + alignedText(lines) + advice + u'\n' + localPorts + u'\n' + headline(run.checks, run.followUps)
        + u'\n';
}

} // namespace PortCheck
