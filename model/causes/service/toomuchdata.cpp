// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/service/whatlistenshere.h"

#include <QCoreApplication>

namespace PortCheck {

namespace TooMuchData {
namespace {

enum { Title, Explained, IsItTheRightHost, WhatListensThere, DoesADeviceAnswer, WhatListensHere };

constexpr std::array texts{
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 sent far too much on %2", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "What answers on %1 of %2 sent far more than the expected service (%3) would: it is something else.",
             "%1 port and protocol, %2 host, %3 service"),
        Value::Ports, Value::Hosts, Value::Service},
    isItTheRightHost,
    whatListensThere,
    doesADeviceAnswer,
    whatListensHere,
};

QList<Advice> whatToDo(const Observation& seen)
{
    const Advice isItRight{Owner::Person, say(texts[IsItTheRightHost], seen)};
    if (isAskedOfItself(seen.record)) // no device is in between
        return {isItRight, {Owner::TargetAdministrator, say(texts[WhatListensHere], seen)}};
    return {isItRight, {Owner::TargetAdministrator, say(texts[WhatListensThere], seen)},
        {Owner::Network, say(texts[DoesADeviceAnswer], seen)}};
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!failedToProve(seen.record, Reason::TooMuchData))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        whatToDo(seen)};
}

} // namespace
} // namespace TooMuchData

constinit const Cause Causes::tooMuchData{
    Reason::TooMuchData, Cause::Scope::Port, TooMuchData::judge, TooMuchData::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
