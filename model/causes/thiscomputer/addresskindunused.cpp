// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace AddressKindUnused {
namespace {

enum { Title, Explained, UseIpv4, UseIpv6 };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer does not use %2, the only kind of address found for %1",
             "cause; %1 is a list of hosts, %2 IPv4 or IPv6"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Only addresses of %2 were found for %1, and this computer has none of that kind itself. So its system "
             "leaves "
             "them out when it looks names up, and nothing could be asked.",
             "%1 host, %2 IPv4 or IPv6"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: give it an IPv4 address as well, or, in a network of IPv6 alone, let it reach "
        "IPv4 by NAT64 with DNS64 (RFC 6146, RFC 6147). No firewall rule helps.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: give it an IPv6 address as well, or have %1 reached over IPv4. No "
             "firewall "
             "rule helps.",
             "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const ProbeResult& found = seen.record.seen;
    if (found.state != State::Unresolved || found.reason != Reason::AddressKindUnused)
        return std::nullopt;
    const bool isIpv6 = areOfIpv6(found.evidence["unusedAddresses"_L1]);
    const OwnValues kind{{Value::Words, {isIpv6 ? u"IPv6"_s : u"IPv4"_s}}};
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen, kind),
        {say(texts[Explained], seen, kind)}, {{Owner::ThisComputer, say(texts[isIpv6 ? UseIpv6 : UseIpv4], seen)}}};
}

} // namespace
} // namespace AddressKindUnused

constinit const Cause Causes::addressKindUnused{Reason::AddressKindUnused, Cause::Scope::Host, AddressKindUnused::judge,
    AddressKindUnused::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
