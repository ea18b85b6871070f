// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/plan/planchange.h"

#include <QSet>

#include <utility>

namespace PortCheck {

namespace {

using Places = QSet<std::pair<QString, QString>>;

Places placesOf(const QList<Target>& targets)
{
    Places places;
    places.reserve(targets.size());
    for (const Target& target : targets)
        places.insert({target.role, target.host});
    return places;
}

/// Those of \a targets that are not in \a known.
QList<Target> without(const QList<Target>& targets, const Places& known)
{
    QList<Target> left;
    for (const Target& target : targets) {
        if (!known.contains({target.role, target.host}))
            left.append(target);
    }
    return left;
}

} // namespace

PlanChange changeOfPlan(const RunPlan& before, const RunPlan& now)
{
    PlanChange change;
    change.added = without(now.targets, placesOf(before.targets));
    change.gone = without(before.targets, placesOf(now.targets));
    change.table = before.table != now.table;
    change.domain = before.domain != now.domain;
    change.settings = before.limits.probe != now.limits.probe || before.extraLooks != now.extraLooks
        || before.rangeScan != now.rangeScan || before.sourcePorts != now.sourcePorts
        || before.ipVersions != now.ipVersions || before.dynamicRange != now.dynamicRange;
    return change;
}

} // namespace PortCheck
