// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoHostAddress {
namespace {

enum { Title, Explained, CorrectTheRecord };

constexpr std::array texts{
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause", "the name %1 leads to an address that no host has (%2)",
             "cause; %1 is a host name, %2 an address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "%2, to which the name %1 leads, belongs to no single host: it is a broadcast or multicast address, or "
             "the one that DNS filters give for a blocked name. Nothing was sent there.",
             "%1 host name, %2 address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: correct what DNS has for %1, or take that out of the filter. No firewall rule helps.",
             "%1 host name"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.reason != Reason::NoHostAddress || !hostsFileLine(seen.record).isEmpty())
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Dns, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Dns, say(texts[CorrectTheRecord], seen)}}};
}

} // namespace
} // namespace NoHostAddress

constinit const Cause Causes::noHostAddress{Reason::NoHostAddress, Cause::Scope::Host, NoHostAddress::judge,
    NoHostAddress::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
