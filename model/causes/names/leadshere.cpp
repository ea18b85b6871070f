// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace PortCheck {

// A stale or mistaken record gives an address of the computer that asks. Nothing of it is a controller's then.
namespace LeadsHere {
namespace {

enum { Title, Explained, CorrectTheRecord };

constexpr std::array texts{
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause", "the name %1 leads to this computer itself (%2)",
             "cause; %1 is a host name, %2 an address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "%2, to which the name %1 leads, is this computer itself, and what was asked here was refused: no packet "
             "went to the host that is meant.",
             "%1 host name, %2 address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS administrator: correct the record of %1. No firewall rule helps.",
             "%1 host name"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const QString& name = seen.record.check.hostName(); // it can have been named by the address as well
    if (!isRefusedByItself(seen) || !QHostAddress(name).isNull())
        return std::nullopt;
    const OwnValues host{{Value::Hosts, name}};
    return Ruling{Outcome::Fail, Owner::Dns, say(texts[Title], seen, host), {say(texts[Explained], seen, host)},
        {{Owner::Dns, say(texts[CorrectTheRecord], seen)}}};
}

} // namespace
} // namespace LeadsHere

constinit const Cause Causes::leadsHere{
    Reason::NameLeadsElsewhere, Cause::Scope::Host, LeadsHere::judge, LeadsHere::texts};

} // namespace PortCheck
