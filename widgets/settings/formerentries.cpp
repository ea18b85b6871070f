// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/settings/formerentries.h"

#include "widgets/shared/settingskeys.h"

#include <QSettings>

namespace PortCheck {

void keepFormer(QSettings& settings, const FormerEntries& former)
{
    forgetFormer(settings);
    settings.beginGroup(SettingsKeys::beforePlan());
    settings.setValue(SettingsKeys::domain(), former.domain);
    settings.setValue(SettingsKeys::roles(), former.roles);
    writePreferences(settings, former.preferences);
    settings.endGroup();
}

void forgetFormer(QSettings& settings)
{
    settings.remove(SettingsKeys::beforePlan());
}

std::optional<FormerEntries> keptFormer(QSettings& settings)
{
    settings.beginGroup(SettingsKeys::beforePlan());
    std::optional<FormerEntries> former;
    if (settings.contains(SettingsKeys::roles()))
        former = {settings.value(SettingsKeys::domain()).toString(), settings.value(SettingsKeys::roles()).toMap(),
            readPreferences(settings)};
    settings.endGroup();
    return former;
}

Preferences withFormer(Preferences present, const Preferences& former)
{
    present.limits = former.limits;
    present.extraLooks = former.extraLooks;
    present.rangeScan = former.rangeScan;
    present.sourcePorts = former.sourcePorts;
    present.ipVersions = former.ipVersions;
    present.dynamicRange = former.dynamicRange;
    return present;
}

} // namespace PortCheck
