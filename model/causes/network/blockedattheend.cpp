// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace BlockedAtTheEnd {
namespace {

enum { Title, Explained, DidADeviceBlock };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "%1 stopped answering this computer during the run", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A port of %1 that had opened in this run did not open any more at its end. What stayed unanswered "
             "after %2 says nothing about the port: a device may block this computer because it asked so much, or the "
             "host or the way to it failed meanwhile.",
             "%1 host, %2 time"),
        Value::Hosts, Value::TimeOfDay},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Network team: did a device block this computer during the check? Then check again with fewer checks at once "
        "(--parallel 1).",
        "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const bool wasAsked = seen.followUp == FollowUpKind::Again && seen.record.seen.state != State::Cancelled;
    const QDateTime& since = seen.host.blockedSince();
    if (!wasAsked || !since.isValid())
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::TimeOfDay, {since.toString(Qt::ISODate)}}})},
        {{Owner::Network, say(texts[DidADeviceBlock], seen)}}};
}

/// Where ports failed after another had opened: that one once more.
std::optional<Look> look(const HostRecords& records)
{
    const CheckRecord* const opened = firstOpened(records);
    const auto failedLater = [opened](const CheckRecord* other) {
        const bool onlyOpened = other->check.protocol == Transport::Tcp && !other->check.range
            && other->seen.state == State::Open && !isProven(*other);
        return (isShut(*other) || onlyOpened) && other->finishedAt >= opened->finishedAt;
    };
    if (everyPortOpens(records) || opened == nullptr
        || std::none_of(records.checks.begin(), records.checks.end(), failedLater))
        return std::nullopt;
    return Look{FollowUpKind::Again, opened};
}

} // namespace
} // namespace BlockedAtTheEnd

constinit const Cause Causes::blockedAtTheEnd{
    Reason::BlockedMidRun, Cause::Scope::Host, BlockedAtTheEnd::judge, BlockedAtTheEnd::texts, BlockedAtTheEnd::look};

} // namespace PortCheck
