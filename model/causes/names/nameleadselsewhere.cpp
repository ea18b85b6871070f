// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/machinename.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NameLeadsElsewhere {
namespace {

enum { Title, Explained, ServesOther, IsTheRecordMeantSo };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "a machine with another name answers for %1", "cause; %1 is a host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 worked, but the machine at %3 calls itself %4: %2 can be an alias of it, or lead to the wrong "
             "machine.",
             "%1 port and protocol, %2 host name, %3 address, %4 computer name"),
        Value::Ports, Value::Hosts, Value::Addresses, Value::Name},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "%1 is a controller of %2, and not of %3.", "%1 computer name, %2 and %3 domains"),
        Value::Name, Value::Words, Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: should %1 lead to %2? If not, correct the record; these results are for the machine "
             "there.",
             "%1 host name, %2 address"),
        Value::Hosts, Value::Addresses},
};

bool servesOtherDomain(const HostFacts& host)
{
    const QString& served = host.servedDomain();
    return !served.isEmpty() && !host.domain().isEmpty() && served.compare(host.domain(), Qt::CaseInsensitive) != 0;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const QStringList names = namesOfOthers(seen);
    if (names.isEmpty())
        return std::nullopt;
    Ruling ruling{Outcome::Warn, Owner::Dns, say(texts[Title], seen, {{Value::Hosts, names}}),
        {say(texts[Explained], seen, {{Value::Hosts, names}, {Value::Name, {seen.host.name()}}})},
        {{Owner::Dns, say(texts[IsTheRecordMeantSo], seen, {{Value::Hosts, names}})}}};
    if (servesOtherDomain(seen.host))
        ruling.explanation.append(say(
            texts[ServesOther], seen, {{Value::Name, {seen.host.name()}}, {Value::Words, {seen.host.servedDomain()}}}));
    return ruling;
}

} // namespace
} // namespace NameLeadsElsewhere

constinit const Cause Causes::nameLeadsElsewhere{
    Reason::NameLeadsElsewhere, Cause::Scope::Host, NameLeadsElsewhere::judge, NameLeadsElsewhere::texts};

} // namespace PortCheck
