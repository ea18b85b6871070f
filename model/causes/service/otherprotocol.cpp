// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/service/whatlistenshere.h"

#include <QCoreApplication>

namespace PortCheck {

namespace OtherProtocol {
namespace {

enum {
    Title,
    Explained,
    IsItTheRightHost,
    WhatListensThere,
    DoesADeviceAnswer,
    ExplainedHere,
    WhatListensHere,
    ExplainedOfTls,
    ExplainedHereOfTls,
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a service other than the expected one answers on %2 of %1",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Something other than the expected service (%3) answers on %1 of %2: another program, another host, "
             "or a device in between.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    isItTheRightHost,
    whatListensThere,
    doesADeviceAnswer,
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Asked of this computer itself, with no network in between: what answers on %1 of %2 is a "
             "program other than the expected service (%3).",
             "%1 port and protocol, %2 host, an address of this computer, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    whatListensHere,
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "TLS could not be set up on %1 of %2. What answers on other ports there is not the expected service "
             "either: "
             "so it is another program, another host, or a device in between, and no controller lacks a certificate.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Asked of this computer itself, with no network in between: TLS could not be set up on %1 of %2. What "
             "answers on other ports there is not the expected service either: so it is another program, and no "
             "controller lacks a certificate.",
             "%1 port and protocol, %2 host, an address of this computer"),
        Value::Ports, Value::Hosts},
};

/// Whether TLS failed on a host that is no controller, by what answers on its other ports.
bool isTlsOfAnother(const Observation& seen)
{
    return failedToProve(seen.record, Reason::TlsFailed) && seen.host.isSomethingElse();
}

std::optional<Ruling> judge(const Observation& seen)
{
    const bool isOfTls = isTlsOfAnother(seen);
    if (!failedToProve(seen.record, Reason::OtherProtocol) && !isOfTls)
        return std::nullopt;
    if (isAskedOfItself(seen.record))
        return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen),
            {say(texts[isOfTls ? ExplainedHereOfTls : ExplainedHere], seen)},
            {{Owner::Person, say(texts[IsItTheRightHost], seen)},
                {Owner::TargetAdministrator, say(texts[WhatListensHere], seen)}}};
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen),
        {say(texts[isOfTls ? ExplainedOfTls : Explained], seen)},
        {{Owner::Person, say(texts[IsItTheRightHost], seen)},
            {Owner::TargetAdministrator, say(texts[WhatListensThere], seen)},
            {Owner::Network, say(texts[DoesADeviceAnswer], seen)}}};
}

} // namespace
} // namespace OtherProtocol

constinit const Cause Causes::otherProtocol{
    Reason::OtherProtocol, Cause::Scope::Port, OtherProtocol::judge, OtherProtocol::texts};

} // namespace PortCheck
