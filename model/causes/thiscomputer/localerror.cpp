// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/thiscomputer/checkitsnetwork.h"

#include "model/support/systemwords.h"

#include <QCoreApplication>

namespace PortCheck {

namespace LocalError {
namespace {

enum { Title, Explained, CheckItsSetUp };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "this computer could not send to %1 (%2)", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "This computer could not ask %1 on %2: %3.",
             "%1 port and protocol, %2 host, %3 the system's words"),
        Value::Ports, Value::Hosts, Value::Words},
    checkItsNetwork,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.state != State::Local || seen.record.seen.reason != Reason::LocalError)
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Words, {withoutFullStop(seen.record.seen.errorText)}}})},
        {{Owner::ThisComputer, say(texts[CheckItsSetUp], seen)}}};
}

} // namespace
} // namespace LocalError

constinit const Cause Causes::localError{
    Reason::LocalError, Cause::Scope::Port, LocalError::judge, LocalError::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
