// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/machinename.h"
#include "model/causes/names/whatdnssays.h"

#include <QCoreApplication>

namespace PortCheck {

namespace HostsFileElsewhere {
namespace {

enum { Title, Explained, CorrectTheLine };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "the hosts file of this computer leads %1 to a machine with another name", "cause; %1 is a host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The machine at %1 calls itself %2. This address did not come from DNS: line %3 of %4 on this computer "
             "gives it to %5.",
             "%1 address, %2 computer name, %3 number of a line, %4 path of the hosts file, %5 host name"),
        Value::Addresses, Value::Name, Value::Words, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: line %1 of %2 leads %3 to %4. Correct or delete it; as long as it is "
             "there, DNS is not asked.",
             "%1 number of a line, %2 path of the hosts file, %3 host name, %4 address"),
        Value::Words, Value::Words, Value::Hosts, Value::Addresses},
    WhatDnsSays::otherAddresses,
    WhatDnsSays::noAddress,
    WhatDnsSays::notCompared,
};

std::optional<Ruling> judge(const Observation& seen)
{
    const QStringList line = hostsFileLine(seen.record);
    if (line.isEmpty() || WhatDnsSays::agrees(seen.record) || !namesOfOthers(seen).contains(seen.record.check.target))
        return std::nullopt;
    const OwnValues place{
        {Value::Name, {seen.host.name()}}, {Value::Words, {line.constFirst()}}, {Value::Words, {line.constLast()}}};
    return Ruling{Outcome::Warn, Owner::ThisComputer, say(texts[Title], seen),
        QList{say(texts[Explained], seen, place)} + WhatDnsSays::beside(seen, std::span(texts).last<3>()),
        {{Owner::ThisComputer, say(texts[CorrectTheLine], seen, place)}}};
}

} // namespace
} // namespace HostsFileElsewhere

constinit const Cause Causes::hostsFileElsewhere{
    Reason::HostsFile, Cause::Scope::Host, HostsFileElsewhere::judge, HostsFileElsewhere::texts};

} // namespace PortCheck
