// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/whoacceptshere.h"

#include <QCoreApplication>

namespace PortCheck {

namespace AcceptsControl {
namespace {

enum { Title, Explained, WhichProduct, OrOneHere, ExplainedHere, WhichProgram, ExplainedAtItself, WhoAcceptsHere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "something accepts every connection to %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Something accepts every connection to %1: port %2, where nothing can listen, opened too. A proxy, a "
             "security product on this computer or a firewall answers in the host's place. Only what answered in its "
             "own protocol is proven.",
             "%1 host, %2 port and protocol"),
        Value::HostsWithAddress, Value::Ports},
    whichProductAccepts,
    orOneHereAccepts,
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A program on this computer takes every connection to %1 at its own port %3: port %2, where nothing can "
             "listen, opened too. Only what answered in its own protocol is proven, and that by way of the program.",
             "%1 host, %2 port and protocol, %3 a number"),
        Value::HostsWithAddress, Value::Ports, Value::Number},
    whichProgramTakes,
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Something accepts every connection to %1, with no network in between: port %2, where nothing can listen, "
             "opened too. Only what answered in its own protocol is proven.",
             "%1 host, an address of this computer, %2 port and protocol"),
        Value::HostsWithAddress, Value::Ports},
    whoAcceptsHere,
};

std::optional<Ruling> judge(const Observation& seen)
{
    const bool wasAsked = seen.followUp == FollowUpKind::Control && seen.record.seen.state != State::Cancelled;
    if (!wasAsked || !seen.host.acceptsEverything())
        return std::nullopt;
    if (const int port = seen.host.takenHereAtPort(); port != 0) {
        const OwnValues number{{Value::Number, {QString::number(port)}}};
        return Ruling{Outcome::Warn, Owner::ThisComputer, say(texts[Title], seen),
            {say(texts[ExplainedHere], seen, number)}, {{Owner::ThisComputer, say(texts[WhichProgram], seen, number)}}};
    }
    if (isAskedOfItself(seen.record))
        return Ruling{Outcome::Warn, Owner::ThisComputer, say(texts[Title], seen),
            {say(texts[ExplainedAtItself], seen)}, {{Owner::ThisComputer, say(texts[WhoAcceptsHere], seen)}}};
    return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, say(texts[WhichProduct], seen)}, {Owner::ThisComputer, say(texts[OrOneHere], seen)}}};
}

} // namespace
} // namespace AcceptsControl

constinit const Cause Causes::acceptsControl{
    Reason::AcceptsEverything, Cause::Scope::Host, AcceptsControl::judge, AcceptsControl::texts};

} // namespace PortCheck
