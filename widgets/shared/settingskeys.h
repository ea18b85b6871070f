// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The keys under which the program stores settings. All in one place, so that no two are the same.
namespace PortCheck::SettingsKeys {

inline QString language()
{
    return QStringLiteral("language");
} ///< "en", "de"; empty or absent: the system's

inline QString timeoutMs()
{
    return QStringLiteral("limits/timeoutMs");
}
inline QString tcpRetries()
{
    return QStringLiteral("limits/tcpRetries");
}
inline QString udpRetries()
{
    return QStringLiteral("limits/udpRetries");
}
inline QString parallel()
{
    return QStringLiteral("limits/parallel");
}

inline QString rangeScan()
{
    return QStringLiteral("ranges/scan");
} ///< "endpoints", "map", "sweep"; absent: the first
inline QString dynamicRange()
{
    return QStringLiteral("ranges/wanted");
} ///< the words of --dynamic-range; absent: "usual"
inline QString rangeRate()
{
    return QStringLiteral("ranges/rate");
} ///< connections a second; 0: as fast as answers allow

inline QString standInTokenFile()
{
    return QStringLiteral("ranges/standInTokenFile");
} ///< only the path; the file is read when ranges are scanned

inline QString ipVersions()
{
    return QStringLiteral("addresses/asked");
} ///< "both", "ipv4", "ipv6"; absent: the first

inline QString extraLooks()
{
    return QStringLiteral("looks/extra");
}
inline QString sourcePorts()
{
    return QStringLiteral("looks/sourcePorts");
}

inline QString keepRuns()
{
    return QStringLiteral("history/keep");
}
inline QString keptRuns()
{
    return QStringLiteral("history/runs");
}
inline QString keptMegabytes()
{
    return QStringLiteral("history/megabytes");
}
inline QString watchEvery()
{
    return QStringLiteral("watch/every");
} ///< seconds
inline QString watchScope()
{
    return QStringLiteral("watch/scope");
} ///< 0 all, 1 what fails, 2 selected
inline QString watchNotify()
{
    return QStringLiteral("watch/notify");
}
inline QString watchSound()
{
    return QStringLiteral("watch/sound");
}

inline QString geometry()
{
    return QStringLiteral("window/geometry");
}
inline QString targetsSplitter()
{
    return QStringLiteral("window/targetsSplitter");
}
inline QString detailsSplitter()
{
    return QStringLiteral("window/detailsSplitter");
}
inline QString checksHeader()
{
    return QStringLiteral("window/checksHeader");
}

inline QString domain()
{
    return QStringLiteral("targets/domain");
}
inline QString roles()
{
    return QStringLiteral("targets/roles");
} ///< a map from role to text

/// \a field is the name of a field of the stand-in's window.
inline QString standIn(const QString& field)
{
    return QStringLiteral("standIn/") + field;
}

inline QString recentPlans()
{
    return QStringLiteral("plans/recent");
} ///< paths, the last one first
inline QString beforePlan()
{
    return QStringLiteral("plans/before");
} ///< a group with keys as these have, of what a plan replaced

inline QString exportFolder()
{
    return QStringLiteral("export/folder");
}

} // namespace PortCheck::SettingsKeys
