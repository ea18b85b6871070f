// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/thiscomputer/checkitsnetwork.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NoLocalPort {
namespace {

enum { Title, Explained, CheckItsSetUp };

constexpr std::array texts{
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer had no free local port to ask %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "This computer has no free local port or address to ask %1 on %2 from.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    checkItsNetwork,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.state != State::Local || seen.record.seen.reason != Reason::NoLocalPort)
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[CheckItsSetUp], seen)}}};
}

} // namespace
} // namespace NoLocalPort

constinit const Cause Causes::noLocalPort{
    Reason::NoLocalPort, Cause::Scope::Port, NoLocalPort::judge, NoLocalPort::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
