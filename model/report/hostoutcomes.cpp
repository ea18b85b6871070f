// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/hostoutcomes.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHostsInFull = 200;

/// The best and the worst of some outcomes, which is all that the outcome of them together depends on.
struct Extremes {
    std::optional<std::pair<Outcome, Outcome>> known;

    void add(Outcome outcome)
    {
        known = known ? std::pair(std::min(known->first, outcome), std::max(known->second, outcome))
                      : std::pair(outcome, outcome);
    }

    [[nodiscard]] std::optional<Outcome> outcome() const
    {
        return known ? std::optional(outcomeOfAll({known->first, known->second})) : std::nullopt;
    }
};

Outcomes outcomesOfAll(const QList<Extremes>& extremes)
{
    Outcomes outcomes;
    outcomes.reserve(extremes.size());
    for (const Extremes& each : extremes)
        outcomes.append(each.outcome());
    return outcomes;
}

bool isOfSameHost(const Check& a, const Check& b)
{
    return a.role == b.role && a.target == b.target && a.address == b.address && a.names == b.names;
}

} // namespace

TableOutcomes::TableOutcomes(const RunSnapshot& run)
{
    QHash<std::pair<int, int>, qsizetype> columns;
    for (const PortRow& row : run.table.rows) {
        for (const Transport protocol : row.protocols) {
            columns.insert({row.number, int(protocol)}, requirements.size());
            requirements.append({&row, protocol});
        }
    }
    QList<Extremes> ofAll(requirements.size());
    QList<QList<Extremes>> ofHosts;
    QHash<QStringList, qsizetype> places;
    const Check* before = nullptr;
    qsizetype place = 0;
    for (const CheckRecord& record : run.checks) {
        const Check& check = record.check;
        if (before == nullptr || !isOfSameHost(*before, check)) { // in plan order those of a host stand together
            const QString target = check.names.isEmpty() ? check.target : check.names.join(", "_L1);
            place = places.value({check.role, target, check.address}, hosts.size());
            if (place == hosts.size()) {
                places.insert({check.role, target, check.address}, place);
                hosts.append({check.role, target, check.address, {}});
                ofHosts.append(QList<Extremes>(requirements.size()));
            }
        }
        before = &check;
        const qsizetype column = columns.value({check.position.row, int(check.protocol)}, -1);
        if (column < 0)
            continue;
        ofAll[column].add(outcomeOf(record));
        ofHosts[place][column].add(outcomeOf(record));
    }
    for (qsizetype host = 0; host < hosts.size(); ++host)
        hosts[host].outcomes = outcomesOfAll(ofHosts.at(host));
    all = outcomesOfAll(ofAll);
}

bool hasManyHosts(const RunSnapshot& run)
{
    QSet<QStringView> hosts;
    for (const CheckRecord& record : run.checks) {
        hosts.insert(record.check.address.isEmpty() ? record.check.target : record.check.address);
        if (hosts.size() > mostHostsInFull)
            return true;
    }
    return false;
}

} // namespace PortCheck
