// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/silenceoverudp.h"

#include <QCoreApplication>

namespace PortCheck {

namespace AcceptsEverything {
namespace {

enum { Title, Explained, WhichProduct, OrOneHere, TakenHere, WhichProgram, SilenceOverUdp };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "something accepts every connection to %1, so nothing is proven by %2",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was accepted and showed nothing of the service; every port there accepts one, "
             "even one where nothing can listen. Whether the service is reached can't be told from here.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Network team: which proxy or security product accepts connections in place of %1? Check again without it.",
            "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: or does a proxy or security product on it accept them? Then check again "
        "without that.",
        "connections, in place of the host")},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "A program on this computer takes every connection to %1 at its own port %2, so that none goes to the host "
            "directly.",
            "%1 host, %2 a number"),
        Value::Hosts, Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: which program listens on its port %1 (ss -ltnp; sshuttle, redsocks, a "
             "security product)? Check again without it.",
             "%1 a number; do not translate ss -ltnp"),
        Value::Number},
    silenceOverUdpProvesNothing,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!seen.host.acceptsEverything())
        return std::nullopt;
    if (seen.host.nothingSpeaks() && isSilentService(seen.record, Transport::Udp))
        return Ruling{Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
            {say(texts[SilenceOverUdp], seen)},
            {{Owner::Network, say(texts[WhichProduct], seen)}, {Owner::ThisComputer, say(texts[OrOneHere], seen)}}};
    if (!wasOnlyAccepted(seen.record))
        return std::nullopt;
    if (const int port = seen.host.takenHereAtPort(); port != 0) {
        const OwnValues number{{Value::Number, {QString::number(port)}}};
        return Ruling{Outcome::Inconclusive, Owner::ThisComputer, say(texts[Title], seen),
            {say(texts[Explained], seen), say(texts[TakenHere], seen, number)},
            {{Owner::ThisComputer, say(texts[WhichProgram], seen, number)}}};
    }
    return Ruling{Outcome::Inconclusive, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, say(texts[WhichProduct], seen)}, {Owner::ThisComputer, say(texts[OrOneHere], seen)}}};
}

} // namespace
} // namespace AcceptsEverything

constinit const Cause Causes::acceptsEverything{
    Reason::AcceptsEverything, Cause::Scope::Host, AcceptsEverything::judge, AcceptsEverything::texts};

} // namespace PortCheck
