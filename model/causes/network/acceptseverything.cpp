// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/silenceoverudp.h"
#include "model/causes/network/whoacceptshere.h"

#include <QCoreApplication>

namespace PortCheck {

namespace AcceptsEverything {
namespace {

enum { Title, Explained, WhichProduct, OrOneHere, TakenHere, WhichProgram, SilenceOverUdp, WhoAcceptsHere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "something accepts every connection to %1, so nothing is proven by %2",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was accepted and showed nothing of the service; every port there accepts one, "
             "even one where nothing can listen. Whether the service is reached can't be told from here.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    whichProductAccepts,
    orOneHereAccepts,
    takenHere,
    whichProgramTakes,
    silenceOverUdpProvesNothing,
    whoAcceptsHere,
};

/// No device is in between where an address of this computer was asked, or a program on it takes the connections.
Owner ownerOf(const Observation& seen)
{
    const bool isHere = isAskedOfItself(seen.record) || seen.host.takenHereAtPort() != 0;
    return isHere ? Owner::ThisComputer : Owner::Network;
}

OwnValues portHere(const Observation& seen)
{
    return {{Value::Number, {QString::number(seen.host.takenHereAtPort())}}};
}

QList<Advice> whatToDo(const Observation& seen)
{
    if (seen.host.takenHereAtPort() != 0)
        return {{Owner::ThisComputer, say(texts[WhichProgram], seen, portHere(seen))}};
    if (isAskedOfItself(seen.record))
        return {{Owner::ThisComputer, say(texts[WhoAcceptsHere], seen)}};
    return {{Owner::Network, say(texts[WhichProduct], seen)}, {Owner::ThisComputer, say(texts[OrOneHere], seen)}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!seen.host.acceptsEverything())
        return std::nullopt;
    if (seen.host.nothingSpeaks() && isSilentService(seen.record, Transport::Udp))
        return Ruling{Outcome::Inconclusive, ownerOf(seen), say(texts[Title], seen), {say(texts[SilenceOverUdp], seen)},
            whatToDo(seen)};
    if (!wasOnlyAccepted(seen.record))
        return std::nullopt;
    Ruling ruling{
        Outcome::Inconclusive, ownerOf(seen), say(texts[Title], seen), {say(texts[Explained], seen)}, whatToDo(seen)};
    if (seen.host.takenHereAtPort() != 0)
        ruling.explanation.append(say(texts[TakenHere], seen, portHere(seen)));
    return ruling;
}

} // namespace
} // namespace AcceptsEverything

constinit const Cause Causes::acceptsEverything{
    Reason::AcceptsEverything, Cause::Scope::Host, AcceptsEverything::judge, AcceptsEverything::texts};

} // namespace PortCheck
