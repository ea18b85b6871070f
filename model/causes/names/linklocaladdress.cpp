// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace PortCheck {

namespace LinkLocalAddress {
namespace {

enum { Title, Explained, CorrectTheRecord, KeepItOutOfDns };

constexpr std::array texts{
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause", "the address found for %1 is link-local (%2)",
             "cause; %1 is a host name, %2 an address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Found for %1: %2. A link-local address is valid on one network segment and never passes a router. An "
             "adapter without a real address has registered it.",
             "%1 host name, %2 address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: delete the record of %1 with %2. No firewall rule helps.", "%1 host name, %2 address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: disable the adapter with %2, or keep it from registering that address in DNS.",
             "%1 host name, %2 address"),
        Value::Hosts, Value::Addresses},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    // RFC 3927 2.7, RFC 4291 2.5.6: such packets are not forwarded. On this computer's own segment it may work, and
    // somebody who names the address itself means it.
    const bool didNotOpen = isShut(record) || record.seen.state == State::Local || record.seen.state == State::NotRun;
    if (!didNotOpen || !seen.host.isLinkLocal())
        return std::nullopt;
    const bool isMeant = !QHostAddress(record.check.target).isNull();
    if (isMeant || !hostsFileLine(record).isEmpty())
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Dns, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Dns, say(texts[CorrectTheRecord], seen)},
            {Owner::TargetAdministrator, say(texts[KeepItOutOfDns], seen)}}};
}

} // namespace
} // namespace LinkLocalAddress

constinit const Cause Causes::linkLocalAddress{
    Reason::LinkLocalAddress, Cause::Scope::Host, LinkLocalAddress::judge, LinkLocalAddress::texts};

} // namespace PortCheck
