// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/sourcescope.h"

#include <QCoreApplication>

namespace PortCheck {

namespace NetworkUnreachable {
namespace {

enum { Title, Explained, CheckItsRoutes, LinkLocalTitle, LinkLocalExplained, GiveItAnAddress };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "there is no route to %1", "cause; %1 is a host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "There is no route from this computer to %1.", "%1 address"),
        Value::Addresses},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Administrator of this computer: check its network connection and routes.", "")},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "this computer has only a link-local address to ask %1 from", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer asked %1 from a link-local address, which is valid on its own network segment only: no "
             "router passes on what comes from there (RFC 3927, RFC 4291). So it has no other address that it may use: "
             "it was given none, or it is still testing it, or another computer has the same one.",
             "%1 address"),
        Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: see which addresses it has (ip address show, ipconfig: tentative, dadfailed, "
        "duplicate), and why it has no other. No firewall rule helps.",
        "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const bool wasNotAsked = seen.record.seen.state == State::NotRun && seen.host.hasNoRoute();
    const bool isFromLinkLocal = seen.host.isAskedFromLinkLocal() && (wasNotAsked || hadNoWayOut(seen.record));
    if (isFromLinkLocal)
        return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[LinkLocalTitle], seen),
            {say(texts[LinkLocalExplained], seen)}, {{Owner::ThisComputer, say(texts[GiveItAnAddress], seen)}}};
    if ((!hasNoRouteTo(seen.record) && !wasNotAsked) || wasRejectedHere(seen.record)) // which a filter says as well
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[CheckItsRoutes], seen)}}};
}

} // namespace
} // namespace NetworkUnreachable

constinit const Cause Causes::networkUnreachable{
    Reason::NetworkUnreachable, Cause::Scope::Host, NetworkUnreachable::judge, NetworkUnreachable::texts};

} // namespace PortCheck
