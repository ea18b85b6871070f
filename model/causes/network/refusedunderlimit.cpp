// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/reports.h"

#include <QCoreApplication>

namespace PortCheck {

// Where a limit on simultaneous connections is proven, a refusal proves no stopped service: a connection counts until
// the host has closed its end as well, which this computer can't see.
namespace RefusedUnderLimit {
namespace {

enum { Title, Explained, RaiseTheLimit };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%2 of %1 may be refused by a limit on connections",
             "cause; %1 hosts, %2 ports and protocols"),
        Value::Hosts, Value::Ports},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Refused: %1 on %2. Another port there was refused as well and answered when asked alone, so something "
            "limits how many connections one computer may have at once. This can be the same limit, since a connection "
            "counts until the host has closed it too; or nothing listens there.",
            "%1 ports and protocols, %2 hosts"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: raise the limit of simultaneous connections from this computer to %1; then check again. "
             "Until then, checking one at a time tells more.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isReported(seen.record, Reason::Refused) || !seen.host.limitsConnections())
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, say(texts[RaiseTheLimit], seen)}}};
}

} // namespace
} // namespace RefusedUnderLimit

constinit const Cause Causes::refusedUnderLimit{
    Reason::RefusedWhenBusy, Cause::Scope::Host, RefusedUnderLimit::judge, RefusedUnderLimit::texts};

} // namespace PortCheck
