// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace WayCameUp {
namespace {

enum { Title, Explained, CheckAgain, WhatCameUp };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "the way to %1 came up only during the run (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Nothing of %1 answered before %2, and nothing was lost after that. So what got lost before says nothing "
             "about a port or a firewall: a tunnel was still dialling, this computer's address is in use twice, or one "
             "device on the way took over from another.",
             "%1 host, %2 time"),
        Value::Hosts, Value::TimeOfDay},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Check again. If everything answers at once then, there is nothing to do.", "")},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Administrator of this computer, if it happens again: does a tunnel of it dial on demand, and does another "
            "computer have its address? Network team: what changed on the way to %1 at that time?",
            "%1 host with its address"),
        Value::HostsWithAddress},
};

/// Whether all that was asked in vain was asked before: what was silent afterwards as well has another cause.
bool wasLostBefore(const CheckRecord& record, const QDateTime& since)
{
    if (record.seen.state != State::Filtered || record.check.range || !record.startedAt.isValid())
        return false;
    const qint64 eachMs = record.startedAt.msecsTo(record.finishedAt) / std::max(1, record.seen.attempts);
    return record.finishedAt.addMSecs(-eachMs) < since;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const QDateTime& since = seen.host.wayCameUpAt();
    const CheckRecord& record = seen.record;
    const bool cameLate = isCleanProof(seen) && neededSeveralAttempts(record);
    if (!since.isValid() || (!cameLate && !wasLostBefore(record, since)))
        return std::nullopt;
    return Ruling{cameLate ? Outcome::Warn : Outcome::Inconclusive, Owner::ThisComputer, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::TimeOfDay, {since.toString(Qt::ISODate)}}})},
        {{Owner::Person, say(texts[CheckAgain], seen)}, {Owner::ThisComputer, say(texts[WhatCameUp], seen)}}};
}

} // namespace
} // namespace WayCameUp

constinit const Cause Causes::wayCameUp{Reason::LossyWay, Cause::Scope::Host, WayCameUp::judge, WayCameUp::texts};

} // namespace PortCheck
