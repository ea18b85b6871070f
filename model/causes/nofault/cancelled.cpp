// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

namespace Cancelled {
namespace {

enum { Title, Explained, CheckAgain };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2", "cause; %1 is a list of ports, %2 a host"), Value::Ports,
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Stopped before there was a result.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check again.", "")},
};

/// Holds for a range as well, whatever of it had been found by then.
std::optional<Ruling> judge(const Observation& seen)
{
    if (seen.record.seen.state != State::Cancelled)
        return std::nullopt;
    return Ruling{Outcome::NotRun, Owner::Person, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[CheckAgain], seen)}}};
}

} // namespace
} // namespace Cancelled

constinit const Cause Causes::cancelled{Reason::Cancelled, Cause::Scope::Port, Cancelled::judge, Cancelled::texts};

} // namespace PortCheck
