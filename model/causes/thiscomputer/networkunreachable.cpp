// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NetworkUnreachable {
namespace {

enum { Title, Explained, CheckItsRoutes };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "there is no route to %1", "cause; %1 is a host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "There is no route from this computer to %1.", "%1 address"),
        Value::Addresses},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Administrator of this computer: check its network connection and routes.", "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const bool wasNotAsked = seen.record.seen.state == State::NotRun && seen.host.hasNoRoute();
    if (!hasNoRouteTo(seen.record) && !wasNotAsked)
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[CheckItsRoutes], seen)}}};
}

} // namespace
} // namespace NetworkUnreachable

constinit const Cause Causes::networkUnreachable{
    Reason::NetworkUnreachable, Cause::Scope::Host, NetworkUnreachable::judge, NetworkUnreachable::texts};

} // namespace PortCheck
