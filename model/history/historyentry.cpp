// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/history/historyentry.h"

#include "model/compare/resultsjson.h"
#include "model/results/runsummary.h"
#include "model/support/isotime.h"
#include "model/support/oftoken.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

HistoryEntry historyEntry(const QString& path, const RunSnapshot& run)
{
    const RunSummary summary = summarize(run.checks, run.followUps);
    HistoryEntry entry{path, run.startedAt, run.source.host, {}, run.checks.size(), summary.fail, summary.warn,
        summary.inconclusive, int(run.checks.size()) - summary.done(), summary.outcome, run.cancelled};
    QSet<QString> known;
    for (const CheckRecord& record : run.checks) {
        const QString& target = record.check.hostName();
        if (entry.targets.size() == HistoryEntry::mostTargets)
            break;
        if (!entry.targets.isEmpty() && entry.targets.constLast() == target)
            continue;
        if (!known.contains(target))
            entry.targets.append(target);
        known.insert(target);
    }
    return entry;
}

QJsonObject historyFields(const HistoryEntry& entry)
{
    return {
        {u"startedAt"_s, isoTime(entry.startedAt)},
        {u"source"_s, entry.sourceHost},
        {u"targets"_s, QJsonArray::fromStringList(entry.targets)},
        {u"checks"_s, entry.checks},
        {u"fail"_s, entry.fail},
        {u"warn"_s, entry.warn},
        {u"inconclusive"_s, entry.inconclusive},
        {u"notRun"_s, entry.notRun},
        {u"outcome"_s, token(entry.outcome)},
        {u"cancelled"_s, entry.cancelled},
        {u"error"_s, entry.error},
    };
}

std::optional<HistoryEntry> historyEntryOf(const QJsonObject& fields)
{
    const std::optional<Outcome> outcome = ofToken(allOutcomes(), fields.value("outcome"_L1).toString());
    if (!outcome || !fields.contains("notRun"_L1)) // the latter: of an earlier version, which has to be read again
        return std::nullopt;
    const auto number = [&fields](QLatin1String name) { return std::max(0, fields.value(name).toInt()); };
    HistoryEntry entry{{}, momentOfIsoTime(fields.value("startedAt"_L1).toString()), lineOf(fields.value("source"_L1)),
        textsOf(fields.value("targets"_L1)), number("checks"_L1), number("fail"_L1), number("warn"_L1),
        number("inconclusive"_L1), number("notRun"_L1), *outcome, fields.value("cancelled"_L1).toBool(),
        lineOf(fields.value("error"_L1))};
    entry.targets = entry.targets.first(std::min(entry.targets.size(), HistoryEntry::mostTargets));
    return entry;
}

} // namespace PortCheck
