// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/didadeviceblock.h"

#include <QCoreApplication>

namespace PortCheck {

namespace BlockedMidRun {
namespace {

enum { Title, Explained, DidADeviceBlock };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 stopped answering this computer during the run (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A port of %1 that had opened in this run did not open any more at its end. What stayed unanswered "
             "after %2 says nothing about the port: a device may block this computer because it asked so much, or the "
             "host or the way to it failed meanwhile.",
             "%1 host, %2 time"),
        Value::Hosts, Value::TimeOfDay},
    didADeviceBlock,
};

std::optional<Ruling> judge(const Observation& seen)
{
    const QDateTime& since = seen.host.blockedSince();
    if ((!isShut(seen.record) && !wasOnlyAccepted(seen.record)) || !seen.host.mayBeBlocked(seen.record))
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::TimeOfDay, {since.toString(Qt::ISODate)}}})},
        {{Owner::Network, say(texts[DidADeviceBlock], seen)}}};
}

} // namespace
} // namespace BlockedMidRun

constinit const Cause Causes::blockedMidRun{
    Reason::BlockedMidRun, Cause::Scope::Host, BlockedMidRun::judge, BlockedMidRun::texts};

} // namespace PortCheck
