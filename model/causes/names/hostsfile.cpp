// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/names/whatdnssays.h"

#include <QCoreApplication>

namespace PortCheck {

namespace HostsFile {
namespace {

enum {
    Title,
    TitleOfHere,
    TitleOfNothing,
    TitleOfNoHost,
    Explained,
    ExplainedOfHere,
    ExplainedOfNothing,
    ExplainedOfNoHost,
    CorrectTheLine
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "the hosts file of this computer leads %1 to a machine that does not answer", "cause; %1 is a host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the hosts file of this computer leads %1 to this computer itself",
             "cause; %1 is a host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the hosts file of this computer leads %1 to where no service listens",
             "cause; %1 is a host name"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "the hosts file of this computer leads %1 to an address that can't be reached by anybody (%2)",
             "cause; %1 is a host name, %2 an address such as 0.0.0.0 or 169.254.1.1"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 did not come from DNS: line %2 of %3 on this computer gives it to %4, and nothing there answered.",
             "%1 address, %2 number of a line, %3 path of the hosts file, %4 host name"),
        Value::Addresses, Value::Words, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 did not come from DNS: line %2 of %3 on this computer gives it to %4. It is this computer's own "
             "address, and what was asked there was refused.",
             "%1 address, %2 number of a line, %3 path of the hosts file, %4 host name"),
        Value::Addresses, Value::Words, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 did not come from DNS: line %2 of %3 on this computer gives it to %4, and a host there refuses "
             "everything that was asked.",
             "%1 address, %2 number of a line, %3 path of the hosts file, %4 host name"),
        Value::Addresses, Value::Words, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 did not come from DNS: line %2 of %3 on this computer gives it to %4. Such an address is no single "
             "host's, or holds on one network segment alone; some programs that block names use it.",
             "%1 address, %2 number of a line, %3 path of the hosts file, %4 host name"),
        Value::Addresses, Value::Words, Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: line %1 of %2 leads %3 to %4. Correct or delete it; as long as it is "
             "there, DNS is not asked.",
             "%1 number of a line, %2 path of the hosts file, %3 host name, %4 address"),
        Value::Words, Value::Words, Value::Hosts, Value::Addresses},
    WhatDnsSays::otherAddresses,
    WhatDnsSays::noAddress,
    WhatDnsSays::notCompared,
};

struct Wording {
    std::size_t title;
    std::size_t explained;
};

/// Whether no host beyond this segment can have the address.
bool isNoHostsAddress(const CheckRecord& record)
{
    return record.seen.reason == Reason::NoHostAddress
        || (isLinkLocal(record.check.address) && record.seen.state != State::Open);
}

/// What is wrong where the name leads; no value if it is not known that anything is.
std::optional<Wording> whatIsThere(const Observation& seen)
{
    if (isRefusedByItself(seen))
        return Wording{TitleOfHere, ExplainedOfHere};
    if (isNoHostsAddress(seen.record))
        return Wording{TitleOfNoHost, ExplainedOfNoHost};
    if (!isShut(seen.record))
        return std::nullopt;
    // Where DNS is silent as well, nothing says that it is the line which is wrong.
    if (!WhatDnsSays::isUnknown(seen.record) && (seen.host.isSilent() || seen.host.isReportedUnreachable()))
        return Wording{Title, Explained};
    return seen.host.refusesEverything() ? std::optional(Wording{TitleOfNothing, ExplainedOfNothing}) : std::nullopt;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const std::optional<Wording> wording = whatIsThere(seen);
    const QStringList line = wording ? hostsFileLine(seen.record) : QStringList();
    if (line.isEmpty() || WhatDnsSays::agrees(seen.record))
        return std::nullopt;
    const bool otherAddressWorks = !seen.host.worksAt(seen.record.check).isEmpty();
    if (otherAddressWorks && !WhatDnsSays::isOtherwise(seen.record)) // the name is right, and perhaps this address too
        return std::nullopt;
    const OwnValues place{{Value::Words, {line.constFirst()}}, {Value::Words, {line.constLast()}}};
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[wording->title], seen),
        QList{say(texts[wording->explained], seen, place)} + WhatDnsSays::beside(seen, std::span(texts).last<3>()),
        {{Owner::ThisComputer, say(texts[CorrectTheLine], seen, place)}}};
}

} // namespace
} // namespace HostsFile

constinit const Cause Causes::hostsFile{Reason::HostsFile, Cause::Scope::Host, HostsFile::judge, HostsFile::texts};

} // namespace PortCheck
