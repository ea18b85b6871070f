// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

// One service, asked over both transports: how it fails over TCP and how it fails over UDP don't fit to a service that
// doesn't run, or hangs.
namespace ServiceBarred {
namespace {

enum { Title, RefusedAndSilent, EndedAndSilent, LookInBetween, DoesItRun };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "something on the way to %1 bars %2, it seems",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2: refused over TCP, silent over UDP, while other services answer there. Where nothing listens, a "
             "host refuses both: most likely a firewall, on the way or on the host itself, bars the service. This is a "
             "hint, not proof.",
             "%1 list of ports, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2: over TCP connections are made and fail as soon as something is asked there, and over UDP "
             "nothing "
             "comes back, while other services answer. Most likely a firewall that looks into what is said, on the way "
             "or on the host itself, bars the service. This is a hint, not proof.",
             "%1 list of ports, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: look for a firewall that bars %1 from this computer to %2, by the port or by what is said "
             "there.",
             "%1 list of ports, %2 host with its address"),
        Value::Ports, Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "Administrator of %1, if there is no such firewall: does the service run?", "%1 host"),
        Value::Hosts},
};

/// How the service of a check is barred: on its own port, or as another port of the directory, which is one process,
/// that fails like LDAP.
HostFacts::Barred howIsBarred(const Observation& seen)
{
    using Barred = HostFacts::Barred;
    const CheckRecord& record = seen.record;
    if (const Barred here = seen.host.barredOn(record.check.port);
        here != Barred::No || !isOfDirectory(record.check.service))
        return here;
    const Barred ldap = seen.host.barredOn(ldapPort);
    const bool isRefused = record.seen.state == State::Closed && record.seen.reason == Reason::Refused;
    return (ldap == Barred::Refused && isRefused) || (ldap == Barred::Ended && wasEndedWhenAsked(seen)) ? ldap
                                                                                                        : Barred::No;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool isOneOfBoth = isSilentService(record, Transport::Udp)
        || (record.check.protocol == Transport::Tcp && hasDialogue(record.check.service));
    if (!isOneOfBoth || isProven(record) || record.seen.state == State::NotRun || isAskedOfItself(record)
        || !seen.host.userModeNetwork().isEmpty()) // which hides refusals
        return std::nullopt;
    const HostFacts::Barred how = howIsBarred(seen);
    if (how == HostFacts::Barred::No)
        return std::nullopt;
    const int explained = how == HostFacts::Barred::Refused ? RefusedAndSilent : EndedAndSilent;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen), {say(texts[std::size_t(explained)], seen)},
        {{Owner::Network, say(texts[LookInBetween], seen)}, {Owner::TargetAdministrator, say(texts[DoesItRun], seen)}}};
}

} // namespace
} // namespace ServiceBarred

constinit const Cause Causes::serviceBarred{
    Reason::ServiceBarred, Cause::Scope::Port, ServiceBarred::judge, ServiceBarred::texts};

} // namespace PortCheck
