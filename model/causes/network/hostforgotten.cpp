// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/showsnolife.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

// A rule that names one of several controllers less than there are.
namespace HostForgotten {
namespace {

enum { Title, Explained, IsItInTheRule, IsItUp };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 gave no sign of life, while a neighbour answers on the same ports",
             "cause; %1 hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "%1 answered no question (asked: %2). Its neighbour %3, by its address in the same network, answers this "
             "computer on all of these ports: either the rule that lets this computer through lacks this host, or the "
             "host is down, or its own firewall drops everything.",
             "%1 host with its address, %2 a number, %3 another host with its address"),
        Value::HostsWithAddress, Value::Number, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: does the rule that lets this computer through to %1 name %2 as well?",
             "%1 host with its address, %2 host with its address, which is silent"),
        Value::Words, Value::HostsWithAddress},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Administrator of %1: is the host up, and which profile does the firewall there use "
             "(Get-NetConnectionProfile)?",
             "%1 host; do not translate Get-NetConnectionProfile"),
        Value::Hosts},
};

/// What hostSilent tells in its own words: an address that DNS may not know, and answers that may have been dropped
/// here.
bool mayBeOfThisComputer(const CheckRecord& record)
{
    return !hostsFileLine(record).isEmpty() || record.seen.evidence.contains("reversePathDrops"_L1);
}

std::optional<Ruling> judge(const Observation& seen)
{
    const QString& neighbour = seen.host.neighbour();
    if (neighbour.isEmpty() || !showsNoLife(seen) || seen.host.isLinkLocal() || mayBeOfThisComputer(seen.record))
        return std::nullopt;
    const std::pair<Value, Items> other{Value::Words, {neighbour}};
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Number, {QString::number(seen.host.questions())}}, other})},
        {{Owner::Network, say(texts[IsItInTheRule], seen, {other})},
            {Owner::TargetAdministrator, say(texts[IsItUp], seen)}}};
}

} // namespace
} // namespace HostForgotten

constinit const Cause Causes::hostForgotten{
    Reason::HostSilent, Cause::Scope::Host, HostForgotten::judge, HostForgotten::texts};

} // namespace PortCheck
