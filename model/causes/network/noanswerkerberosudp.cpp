// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoAnswerKerberosUdp {
namespace {

enum { Title, Explained, OpenTheWay };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 did not answer on %2", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "No answer over UDP, while TCP 88 works on the same host. Current Windows asks Kerberos over TCP first, so "
        "logons usually still work; the port table asks for both.",
        "")},
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
        || record.check.service != Service::Kerberos || !seen.host.verified(Service::Kerberos, Transport::Tcp))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, say(texts[OpenTheWay], seen)}}};
}

} // namespace
} // namespace NoAnswerKerberosUdp

constinit const Cause Causes::noAnswerKerberosUdp{
    Reason::NoAnswer, Cause::Scope::Port, NoAnswerKerberosUdp::judge, NoAnswerKerberosUdp::texts};

} // namespace PortCheck
