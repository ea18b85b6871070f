// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/service/isaproxybetween.h"

#include <QCoreApplication>

namespace PortCheck {

namespace ClosedEarly {
namespace {

enum {
    Title,
    Explained,
    ExplainedBesideUdp,
    ExplainedBesideCatalog,
    ExplainedByTheDevice,
    CheckTheService,
    DoesAnythingStandBetween,
    LookInBetween,
    CheckItIfNothingDoes,
    ExplainedHere
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 ended the connection to %2 without an answer",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, and closed without an answer: the service or a device in between "
             "refuses this computer.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, and ended when the service (%3) was asked something there, while "
             "the same service answers over UDP: it runs, so most likely a device in between ends the connection.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, and ended when the service (%3) was asked something there. The "
             "global catalog, which belongs to the same process, answers: it runs, so most likely a device in "
             "between ends the connection.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, and ended when the service (%3) was asked something there. "
             "Another service meets the same there over TCP, although it answers over UDP: most likely a device "
             "in between does it to all.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    checkTheService,
    isAProxyBetween,
    doesAProxyLetItPass,
    checkTheServiceIfNothingIs,
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was made, with no network in between, and closed without an answer: the "
             "program that listens there refuses this computer, or is not the expected service (%3).",
             "%1 port and protocol, %2 host, an address of this computer, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
};

/// Both transports are of one service, on Windows as in Samba.
bool answersOverUdp(const Observation& seen)
{
    const Service service = seen.record.check.service;
    return (service == Service::Kerberos && seen.host.verified(Service::Kerberos, Transport::Udp))
        || (service == Service::Ldap && seen.host.verified(Service::Cldap, Transport::Udp));
}

std::optional<Ruling> judge(const Observation& seen)
{
    const bool isSilentOverUdp = seen.host.saysNothingOn(seen.record.check.port); // then it is one cause with that
    if (!wasEndedWhenAsked(seen) || isSilentOverUdp)
        return std::nullopt;
    if (isAskedOfItself(seen.record))
        return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen),
            {say(texts[ExplainedHere], seen)}, {{Owner::TargetAdministrator, say(texts[CheckTheService], seen)}}};
    if (seen.record.check.protocol == Transport::Tcp && seen.host.endsWordsOverTcp()) {
        const bool isLdap = seen.record.check.service == Service::Ldap;
        const int besideTcp = isLdap ? ExplainedBesideCatalog : ExplainedByTheDevice;
        const int explained = answersOverUdp(seen) ? ExplainedBesideUdp : besideTcp;
        return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen),
            {say(texts[std::size_t(explained)], seen)},
            {{Owner::Network, say(texts[LookInBetween], seen)},
                {Owner::TargetAdministrator, say(texts[CheckItIfNothingDoes], seen)}}};
    }
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::TargetAdministrator, say(texts[CheckTheService], seen)},
            {Owner::Network, say(texts[DoesAnythingStandBetween], seen)}}};
}

} // namespace
} // namespace ClosedEarly

constinit const Cause Causes::closedEarly{
    Reason::ClosedEarly, Cause::Scope::Port, ClosedEarly::judge, ClosedEarly::texts};

} // namespace PortCheck
