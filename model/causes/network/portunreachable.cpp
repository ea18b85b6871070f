// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/allowfromhere.h"
#include "model/causes/network/reports.h"

#include <QCoreApplication>

namespace PortCheck {

namespace PortUnreachable {
namespace {

enum { Title, NetworkReported, Reported, FoundNobody, Allow };

constexpr std::array texts{
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause", "the network bars %2 to %1, although the host is up",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "The network reported that %1 can't be reached for %2, while other ports there answered: the host is up, "
             "so a firewall or router forbids just that.",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "%1 reported that %2 can't be reached for %3, while other ports there answered: the host is up, so a "
             "firewall or router forbids just that.",
             "%1 who reported, %2 host, %3 port and protocol"),
        Value::Words, Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "This computer found nobody at %1 when it asked for %2: the host is down, or its address is wrong.",
             "%1 host with its address, %2 port and protocol"),
        Value::HostsWithAddress, Value::Ports},
    allowFromHere,
};

Statement explained(const Observation& seen)
{
    const QString sender = icmpSender(seen.record);
    if (sender.isEmpty())
        return say(texts[NetworkReported], seen);
    if (isOwnReport(seen.record))
        return say(texts[FoundNobody], seen);
    return say(texts[Reported], seen, {{Value::Words, {sender}}});
}

std::optional<Ruling> judge(const Observation& seen)
{
    // A single port of a host that is up can only be blocked on the way.
    if (!isReported(seen.record, Reason::HostUnreachable) || !seen.host.showedLife())
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen), {explained(seen)},
        {{Owner::Network, say(texts[Allow], seen)}}};
}

} // namespace
} // namespace PortUnreachable

constinit const Cause Causes::portUnreachable{Reason::HostUnreachable, Cause::Scope::Port, PortUnreachable::judge,
    PortUnreachable::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
