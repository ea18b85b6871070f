// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/names/whatdnssays.h"

#include <QCoreApplication>

namespace PortCheck {

namespace HostsFile {
namespace {

enum { Title, TitleOfHere, Explained, ExplainedOfHere, CorrectTheLine };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "the hosts file of this computer leads %1 to a machine that does not answer", "cause; %1 is a host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the hosts file of this computer leads %1 to this computer itself",
             "cause; %1 is a host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 did not come from DNS: line %2 of %3 on this computer gives it to the name %4, and nothing there "
             "answered.",
             "%1 address, %2 number of a line, %3 path of the hosts file, %4 host name"),
        Value::Addresses, Value::Words, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 did not come from DNS: line %2 of %3 on this computer gives it to the name %4. It is this computer's "
             "own "
             "address, and what was asked there was refused.",
             "%1 address, %2 number of a line, %3 path of the hosts file, %4 host name"),
        Value::Addresses, Value::Words, Value::Words, Value::Hosts},
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
    const bool isDead = isShut(seen.record) && (seen.host.isSilent() || seen.host.isReportedUnreachable());
    const bool isHere = isRefusedByItself(seen);
    const QStringList line = isDead || isHere ? hostsFileLine(seen.record) : QStringList();
    if (line.isEmpty() || WhatDnsSays::agrees(seen.record) || !seen.host.worksAt(seen.record.check).isEmpty())
        return std::nullopt;
    const OwnValues place{{Value::Words, {line.constFirst()}}, {Value::Words, {line.constLast()}}};
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[isHere ? TitleOfHere : Title], seen),
        QList{say(texts[isHere ? ExplainedOfHere : Explained], seen, place)}
            + WhatDnsSays::beside(seen, std::span(texts).last<3>()),
        {{Owner::ThisComputer, say(texts[CorrectTheLine], seen, place)}}};
}

} // namespace
} // namespace HostsFile

constinit const Cause Causes::hostsFile{Reason::HostsFile, Cause::Scope::Host, HostsFile::judge, HostsFile::texts};

} // namespace PortCheck
