// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/followup.h"

namespace PortCheck {

QLatin1String token(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::Control:
        return QLatin1String("control");
    case FollowUpKind::AskMapper:
        return QLatin1String("ask-mapper");
    case FollowUpKind::Again:
        return QLatin1String("again");
    case FollowUpKind::SourcePorts:
        return QLatin1String("source-ports");
    case FollowUpKind::SmallSegments:
        return QLatin1String("small-segments");
    case FollowUpKind::FullSegments:
        return QLatin1String("full-segments");
    case FollowUpKind::PlainDns:
        return QLatin1String("plain-dns");
    case FollowUpKind::DnsOverTcp:
        return QLatin1String("dns-over-tcp");
    case FollowUpKind::Identity:
        return QLatin1String("identity");
    case FollowUpKind::Patient:
        return QLatin1String("patient");
    case FollowUpKind::LocalPort:
        return QLatin1String("local-port");
    case FollowUpKind::HostAddress:
        return QLatin1String("host-address");
    case FollowUpKind::StandIn:
        return QLatin1String("stand-in");
    case FollowUpKind::OwnAddress:
        return QLatin1String("own-address");
    case FollowUpKind::Hops:
        return QLatin1String("hops");
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
