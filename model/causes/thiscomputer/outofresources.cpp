// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace OutOfResources {
namespace {

enum { Title, Explained, RaiseTheLimit };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer had no means left to ask %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Not asked: %1 on %2. This computer had no file descriptor, no memory or no buffer left for the "
             "connection, also after other checks had ended. That says nothing about the target.",
             "%1 ports and protocols, %2 hosts"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: raise the limit of open files of this program (ulimit -n), or end programs "
        "that need much memory or many connections; then check again.",
        "do not translate ulimit -n")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.state != State::Local || seen.record.seen.reason != Reason::OutOfResources)
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[RaiseTheLimit], seen)}}};
}

} // namespace
} // namespace OutOfResources

constinit const Cause Causes::outOfResources{Reason::OutOfResources, Cause::Scope::Port, OutOfResources::judge,
    OutOfResources::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
