// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/names/whatdnssays.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace OwnTunnelSilent {
namespace {

/// The system counts each packet several times, and each time that somebody asks it for the way.
constexpr qint64 mostCountsOfAnAttempt = 100;

enum { TunnelTitle, IpsecTitle, TunnelExplained, IpsecExplained, IsTheTunnelUp, WhereIsItsState, IsItUp };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "nothing comes back through %2, the tunnel of this computer to %1",
             "cause; %1 is a host, %2 a network interface such as wg0"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "most likely this computer itself holds back its questions to %1 (IPsec without a security association)",
             "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer sends to %1 through its tunnel %2, and not one packet came in by it during the run, of "
             "whatever host: the tunnel is dead, or nobody behind it answers.",
             "%1 host, %2 network interface such as wg0"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Nothing came back from %1. Meanwhile this computer counted %n time(s) that its IPsec policy wants a "
             "packet "
             "protected and there is no security association for it, so that it was dropped (XfrmOutNoStates). To whom "
             "these were to go is not counted.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: does the tunnel %1 work (WireGuard: wg show, the latest handshake), and "
             "is it meant to lead there? Then check again.",
             "%1 network interface such as wg0; do not translate wg show"),
        Value::Words},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Administrator of this computer: see why it has an IPsec policy for %1 and no security association (ip "
            "xfrm policy, ip xfrm state): does its IKE service run, and does that one's peer answer? Then check again.",
            "%1 host; do not translate ip xfrm policy, ip xfrm state"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Administrator of %1, if the tunnel works: is the host up?", "%1 host"),
        Value::Hosts},
};

Ruling ofTunnel(const Observation& seen, const QString& tunnel)
{
    const OwnValues name{{Value::Words, {tunnel}}};
    return {Outcome::Fail, Owner::ThisComputer, say(texts[TunnelTitle], seen, name),
        {say(texts[TunnelExplained], seen, name)},
        {{Owner::ThisComputer, say(texts[IsTheTunnelUp], seen, name)},
            {Owner::TargetAdministrator, say(texts[IsItUp], seen)}}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isOfSilentHost(seen))
        return std::nullopt;
    const QString tunnel = textIn(seen.record.seen.evidence, "silentTunnel"_L1);
    if (!tunnel.isEmpty() && !WhatDnsSays::isOtherwise(seen.record)) // else the hosts file made up the address
        return ofTunnel(seen, tunnel);
    const int dropped = packetsLostHere(seen, "sentWithoutState"_L1, mostCountsOfAnAttempt);
    if (dropped == 0)
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[IpsecTitle], seen),
        {say(texts[IpsecExplained], seen, {}, dropped)}, {{Owner::ThisComputer, say(texts[WhereIsItsState], seen)}}};
}

} // namespace
} // namespace OwnTunnelSilent

constinit const Cause Causes::ownTunnelSilent{
    Reason::OwnTunnelSilent, Cause::Scope::Run, OwnTunnelSilent::judge, OwnTunnelSilent::texts};

} // namespace PortCheck
