// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/service/whatlistenshere.h"

#include <QCoreApplication>

namespace PortCheck {

namespace OtherProtocol {
namespace {

enum { Title, Explained, IsItTheRightHost, WhatListensThere, DoesADeviceAnswer, ExplainedHere, WhatListensHere };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "not the expected service answers on %2 of %1",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Something answers on %1 of %2, and it is not %3: another program, another host, or a device in between.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check the target: do you mean %1?", "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Administrator of %1: which program listens on %2 there?",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: does a device between this computer and %1 answer in the host's name?",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Asked of this computer itself, with no network in between: what answers on %1 of %2 is another program "
             "than %3.",
             "%1 port and protocol, %2 host, an address of this computer, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    whatListensHere,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!failedToProve(seen.record, Reason::OtherProtocol))
        return std::nullopt;
    if (isAskedOfItself(seen.record))
        return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen),
            {say(texts[ExplainedHere], seen)},
            {{Owner::Person, say(texts[IsItTheRightHost], seen)},
                {Owner::TargetAdministrator, say(texts[WhatListensHere], seen)}}};
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[IsItTheRightHost], seen)},
            {Owner::TargetAdministrator, say(texts[WhatListensThere], seen)},
            {Owner::Network, say(texts[DoesADeviceAnswer], seen)}}};
}

} // namespace
} // namespace OtherProtocol

constinit const Cause Causes::otherProtocol{Reason::OtherProtocol, Cause::Scope::Port, OtherProtocol::judge,
    OtherProtocol::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
