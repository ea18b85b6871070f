// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/machinename.h"

#include <QCoreApplication>

namespace PortCheck {

namespace OtherHost {
namespace {

enum { Title, Explained, ExplainedByRealm, WhereDoesItLead, IsTheRecordRight };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "another machine answers on %2 of %1", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Another machine answers on %1 of %2: it calls itself %3, while the other services there belong to %4. A "
             "forwarded port, a load balancer or a stale record leads elsewhere.",
             "%1 port and protocol, %2 host, %3 and %4 computer names"),
        Value::Ports, Value::Hosts, Value::Name, Value::Name},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Kerberos on %1 of %2 does not serve %3, and over the other transport it does: another machine answers. A "
             "forwarded port, a load balancer or a stale record leads elsewhere.",
             "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Network team: which device forwards %1 of %2, and where to?",
             "%1 port and protocol, %2 address"),
        Value::Ports, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS administrator: is the record of %1 right?", "%1 host"),
        Value::Hosts},
};

Ruling rulingOn(const Observation& seen, const Statement& explained)
{
    return {Outcome::Fail, Owner::Network, say(texts[Title], seen), {explained},
        {{Owner::Network, say(texts[WhereDoesItLead], seen)}, {Owner::Dns, say(texts[IsTheRecordRight], seen)}}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    const QString& others = seen.host.name();
    if (!isProven(seen.record))
        return std::nullopt;
    if (foundByItsDialogue(seen, Reason::KerberosWrongRealm) && seen.host.knowsRealm()) // its answers have no name
        return rulingOn(seen, say(texts[ExplainedByRealm], seen));
    if (others.isEmpty())
        return std::nullopt;
    const QString name = ownName(seen.record);
    if (name.isEmpty() || sameMachine(name, others))
        return std::nullopt;
    if (isFromStandIn(seen.record)) // it says openly who it is
        return std::nullopt;
    return rulingOn(seen, say(texts[Explained], seen, {{Value::Name, {name}}, {Value::Name, {others}}}));
}

} // namespace
} // namespace OtherHost

constinit const Cause Causes::otherHost{Reason::OtherHost, Cause::Scope::Port, OtherHost::judge, OtherHost::texts};

} // namespace PortCheck
