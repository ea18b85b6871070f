// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

// Silent up to a moment, and answered at once from then on, while other ports of the host were well all the time.
namespace BeganToAnswer {
namespace {

enum { Title, Explained, CheckAgain, WasItChanged, DidItStart };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%2 on %1 began to answer only during the run",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Every question to %2 on %1 was lost until %3, and each later one was answered at once. No bad line looks "
             "so: "
             "a firewall rule was changed just then, or the service was just starting.",
             "%1 host, %2 ports and protocols, %3 time"),
        Value::Hosts, Value::Ports, Value::TimeOfDay},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "Check again: if all is answered at once, nothing has to be done.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Network team: was a rule for %1 to %2 changed at that time?",
             "%1 ports and protocols, %2 host with its address"),
        Value::Ports, Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: was the service or the host's own firewall started or changed at that time (%2)?",
             "%1 host, %2 ports and protocols"),
        Value::Hosts, Value::Ports},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const QString since = textIn(seen.record.seen.evidence, "answersSince"_L1);
    if (since.isEmpty() || !isCleanProof(seen))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::TimeOfDay, {since}}})},
        {{Owner::Person, say(texts[CheckAgain], seen)}, {Owner::Network, say(texts[WasItChanged], seen)},
            {Owner::TargetAdministrator, say(texts[DidItStart], seen)}}};
}

} // namespace
} // namespace BeganToAnswer

constinit const Cause Causes::beganToAnswer{
    Reason::WayCameUp, Cause::Scope::Port, BeganToAnswer::judge, BeganToAnswer::texts};

} // namespace PortCheck
