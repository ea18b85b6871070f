// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

// Silence over UDP means something else where the directory answers over TCP. Locating a controller asks over UDP
// (MS-ADTS 6.3.3).
namespace NoAnswerLdapUdp {
namespace {

enum { Title, Explained, OpenTheWay };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 did not answer on %2", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
        "No answer over UDP in %n attempt(s), while TCP 389 works on the same host. Finding a domain controller uses "
        "UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.",
        "silence on UDP 389")},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Network team: allow %1 from this computer to %2. Administrator of %3: check that the service runs and "
             "that the host's own firewall lets it in.",
             "%1 port and protocol, %2 host with its address, %3 host"),
        Value::Ports, Value::HostsWithAddress, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (record.seen.state != State::Filtered || record.check.protocol != Transport::Udp
        || record.check.service != Service::Cldap || !seen.host.verified(Service::Ldap, Transport::Tcp))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {}, record.seen.attempts)}, {{Owner::Network, say(texts[OpenTheWay], seen)}}};
}

} // namespace
} // namespace NoAnswerLdapUdp

constinit const Cause Causes::noAnswerLdapUdp{
    Reason::NoAnswer, Cause::Scope::Port, NoAnswerLdapUdp::judge, NoAnswerLdapUdp::texts};

} // namespace PortCheck
