// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/summarytable.h"

#include "model/run/checktext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

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

/// The cells of each line below each other; the last column is as wide as it wants to be.
QString aligned(const QList<QStringList>& lines)
{
    QList<qsizetype> widths(lines.constFirst().size(), 0);
    for (const QStringList& line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], line.at(column).size());
    }
    QString text;
    for (const QStringList& line : lines) {
        QString padded;
        for (qsizetype column = 0; column < line.size(); ++column)
            padded += line.at(column).leftJustified(widths.at(column) + 2);
        text += padded.trimmed() + u'\n';
    }
    return text;
}

bool wantsWords(Outcome outcome)
{
    return outcome == Outcome::Fail || outcome == Outcome::Inconclusive || outcome == Outcome::Warn;
}

} // namespace

QString summaryTable(const RunSnapshot& run)
{
    QList<QStringList> lines{headerCells()};
    QString advice;
    for (const CheckRecord& record : run.checks) {
        lines.append(cells(record));
        const Verdict& verdict = record.verdict;
        if (wantsWords(verdict.outcome)) {
            advice += u"\n%1: %2\n"_s.arg(statusText(record), verdict.explanation);
            if (!verdict.remedy.isEmpty())
                advice += u"  → %1\n"_s.arg(verdict.remedy);
        }
    }
    return aligned(lines) + advice + u'\n' + headline(run.checks, run.looks) + u'\n';
}

} // namespace PortCheck
