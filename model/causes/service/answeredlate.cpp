// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

// A service that is busy, or just starts, and is only late. What looks alike by a single repetition, answers too large
// for the way, is told from it by asking once more in segments of any size.
namespace AnsweredLate {
namespace {

enum { Title, Explained, CheckAgain, LookAtItsLoad };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "a service of %1 answers late (%2)", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2: connections are made, so nothing is blocked. Within the time limit nothing was said on them; "
             "asked again later, the service did answer.",
             "%1 ports and protocols, %2 hosts"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check again, with a longer time limit (--timeout 10000).", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "If it stays so, administrator of %1: is the service overloaded, or does it start again and again? No "
             "rule has to be changed.",
             "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const std::optional<Service> late = seen.host.lateService();
    const Service asked = seen.record.check.service;
    if (!late || !saidNothingOverTcp(seen.record) || seen.host.losesPackets()
        || (asked != *late && !(isOfDirectory(asked) && isOfDirectory(*late))))
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::TargetAdministrator, say(texts[Title], seen),
        {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[CheckAgain], seen)}, {Owner::TargetAdministrator, say(texts[LookAtItsLoad], seen)}}};
}

} // namespace
} // namespace AnsweredLate

constinit const Cause Causes::answeredLate{
    Reason::AnsweredLate, Cause::Scope::Host, AnsweredLate::judge, AnsweredLate::texts};

} // namespace PortCheck
