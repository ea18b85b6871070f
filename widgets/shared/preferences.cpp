// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/shared/preferences.h"

#include "widgets/shared/settingskeys.h"

#include <QSettings>

#include <algorithm>

namespace PortCheck {

namespace {

int readNumber(const QSettings& settings, const QString& key, int fallback, Bounds bounds)
{
    bool isNumber = false;
    const int number = settings.value(key, fallback).toInt(&isNumber);
    return std::clamp(isNumber ? number : fallback, bounds.least, bounds.most);
}

constexpr QLatin1String endpointsWord("endpoints");
constexpr QLatin1String mapWord("map");
constexpr QLatin1String sweepWord("sweep");

std::optional<RangeMode> readRangeScan(const QSettings& settings)
{
    const QString word = settings.value(SettingsKeys::rangeScan()).toString();
    if (word == mapWord)
        return RangeMode::Map;
    if (word == sweepWord)
        return RangeMode::EveryPort;
    return std::nullopt;
}

QLatin1String rangeScanWord(const std::optional<RangeMode>& mode)
{
    if (!mode)
        return endpointsWord;
    switch (*mode) {
    case RangeMode::Map:
        return mapWord;
    case RangeMode::EveryPort:
        return sweepWord;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList knownLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

Preferences readPreferences(const QSettings& settings)
{
    Preferences preferences;
    ProbeLimits& probe = preferences.limits.probe;
    probe.timeout = std::chrono::milliseconds(
        readNumber(settings, SettingsKeys::timeoutMs(), int(probe.timeout.count()), timeoutBounds));
    probe.tcpRetries = readNumber(settings, SettingsKeys::tcpRetries(), probe.tcpRetries, retryBounds);
    probe.udpRetries = readNumber(settings, SettingsKeys::udpRetries(), probe.udpRetries, retryBounds);
    int& parallel = preferences.limits.parallel;
    parallel = readNumber(settings, SettingsKeys::parallel(), parallel, parallelBounds);
    preferences.limits.rangeRate = readNumber(settings, SettingsKeys::rangeRate(), 0, {0, rangeRateBounds.most});
    preferences.rangeScan = readRangeScan(settings);
    preferences.extraLooks = settings.value(SettingsKeys::extraLooks(), preferences.extraLooks).toBool();
    preferences.sourcePorts = settings.value(SettingsKeys::sourcePorts(), preferences.sourcePorts).toBool();
    preferences.ipVersions =
        ipVersionsOf(settings.value(SettingsKeys::ipVersions()).toString()).value_or(IpVersions::Both);
    preferences.dynamicRange =
        dynamicRangeGoalOf(settings.value(SettingsKeys::dynamicRange()).toString()).value_or(DynamicRangeGoal::Usual);
    preferences.standInTokenFile = settings.value(SettingsKeys::standInTokenFile()).toString();
    preferences.keepRuns = settings.value(SettingsKeys::keepRuns(), preferences.keepRuns).toBool();
    preferences.keptRuns = readNumber(settings, SettingsKeys::keptRuns(), preferences.keptRuns, keptRunsBounds);
    preferences.keptMegabytes =
        readNumber(settings, SettingsKeys::keptMegabytes(), preferences.keptMegabytes, keptMegabytesBounds);
    preferences.watchNotify = settings.value(SettingsKeys::watchNotify(), false).toBool();
    preferences.watchSound = settings.value(SettingsKeys::watchSound(), false).toBool();
    const QString language = settings.value(SettingsKeys::language()).toString();
    if (knownLanguages().contains(language))
        preferences.language = language;
    return preferences;
}

void writePreferences(QSettings& settings, const Preferences& preferences)
{
    const ProbeLimits& probe = preferences.limits.probe;
    settings.setValue(SettingsKeys::timeoutMs(), int(probe.timeout.count()));
    settings.setValue(SettingsKeys::tcpRetries(), probe.tcpRetries);
    settings.setValue(SettingsKeys::udpRetries(), probe.udpRetries);
    settings.setValue(SettingsKeys::parallel(), preferences.limits.parallel);
    settings.setValue(SettingsKeys::rangeScan(), QString(rangeScanWord(preferences.rangeScan)));
    settings.setValue(SettingsKeys::rangeRate(), preferences.limits.rangeRate);
    settings.setValue(SettingsKeys::extraLooks(), preferences.extraLooks);
    settings.setValue(SettingsKeys::sourcePorts(), preferences.sourcePorts);
    settings.setValue(SettingsKeys::ipVersions(), QString(token(preferences.ipVersions)));
    settings.setValue(SettingsKeys::dynamicRange(), QString(token(preferences.dynamicRange)));
    settings.setValue(SettingsKeys::standInTokenFile(), preferences.standInTokenFile);
    settings.setValue(SettingsKeys::keepRuns(), preferences.keepRuns);
    settings.setValue(SettingsKeys::keptRuns(), preferences.keptRuns);
    settings.setValue(SettingsKeys::keptMegabytes(), preferences.keptMegabytes);
    settings.setValue(SettingsKeys::watchNotify(), preferences.watchNotify);
    settings.setValue(SettingsKeys::watchSound(), preferences.watchSound);
    settings.setValue(SettingsKeys::language(), preferences.language);
}

} // namespace PortCheck
