// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace DnsNoControllers {
namespace {

enum { Title, Explained, HasItMoved };

constexpr std::array texts{
    Text{QT_TRANSLATE_N_NOOP3(
             "PortCheck::Cause", "the DNS server %1 says that the domain has no controllers", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A DNS server answers on %1 of %2, so the port works; but its record for the controllers of %3 names “.”, "
             "which says that there are none here (RFC 2782).",
             "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: if %1 has controllers, delete that record on %2 and see why they don't register.",
             "%1 domain, %2 host"),
        Value::Domain, Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!foundByItsDialogue(seen, Reason::DnsNoControllers))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Dns, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Dns, say(texts[HasItMoved], seen)}}};
}

} // namespace
} // namespace DnsNoControllers

constinit const Cause Causes::dnsNoControllers{Reason::DnsNoControllers, Cause::Scope::Port, DnsNoControllers::judge,
    DnsNoControllers::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
