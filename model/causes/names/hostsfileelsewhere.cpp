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
             "The machine at %1 calls itself %2. That %5 leads there does not come from DNS, but from line %3 of %4 on "
             "this computer.",
             "%1 address, %2 computer name, %3 number of a line, %4 path of the hosts file, %5 host name"),
        Value::Addresses, Value::Name, Value::Words, Value::Words, Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Administrator of this computer: correct or delete line %1 of %2. As long as it is there, DNS is not asked "
            "for %3.",
            "%1 number of a line, %2 path of the hosts file, %3 host name"),
        Value::Words, Value::Words, Value::Hosts},
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
