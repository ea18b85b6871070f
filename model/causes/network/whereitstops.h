// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

#include <QCoreApplication>

#include <string_view>

namespace PortCheck {

/// How far questions to a silent port get, where a follow-up (FollowUpKind::Hops) has told.
inline constexpr Text stopsBehindTheLast{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Questions to %1 on %2 get as far as %3, the last router before the host that tells, as those on %4 do: look "
        "at that router, at what is behind it (the host's own firewall, too), and at the way back.",
        "%1 host with its address, %2 port and protocol, %3 address, %4 port and protocol"),
    Value::HostsWithAddress, Value::Ports, Value::Words, Value::Words};
inline constexpr Text stopsBetween{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Questions to %1 on %2 get as far as %3 and not to %5, while those on %4 get to both: most likely they are "
        "dropped at one of these two or between them, on the way there, or take another way from there on.",
        "%1 host with its address, %2 port and protocol, %3 and %5 addresses, %4 port and protocol"),
    Value::HostsWithAddress, Value::Ports, Value::Words, Value::Words, Value::Words};
inline constexpr Text stopsBeforeTheFirst{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Questions to %1 on %2 do not get as far as %3, the first router on the way, while those on %4 do: most likely "
        "they are dropped by this computer, at that router or between them, or take another way.",
        "%1 host with its address, %2 port and protocol, %3 address, %4 port and protocol"),
    Value::HostsWithAddress, Value::Ports, Value::Words, Value::Words};

/// One of these sentences, if it is known of the check that is judged; else nothing.
[[nodiscard]] inline QList<Statement> whereItStops(const Observation& seen)
{
    const WayEnds::Known* const known = seen.host.wayEndOf(seen.record.check);
    if (known == nullptr)
        return {};
    const Items last{known->end.last.toString()};
    const Items next{known->end.next.toString()};
    const Items beside{QString::number(known->besidePort) + QStringLiteral("/TCP")};
    switch (known->end.where) {
    case WayEnd::Where::BehindTheLast:
        return {say(stopsBehindTheLast, seen, {{Value::Words, last}, {Value::Words, beside}})};
    case WayEnd::Where::Between:
        return {say(stopsBetween, seen, {{Value::Words, last}, {Value::Words, beside}, {Value::Words, next}})};
    case WayEnd::Where::BeforeTheFirst:
        return {say(stopsBeforeTheFirst, seen, {{Value::Words, next}, {Value::Words, beside}})};
    }
    Q_UNREACHABLE();
}

/// Whether it is one of these sentences, also where it was read from a file.
[[nodiscard]] inline bool saysWhereItStops(const Statement& said)
{
    if (said.text == nullptr)
        return false;
    const std::string_view words = said.text->source.text;
    return words == stopsBehindTheLast.source.text || words == stopsBetween.source.text
        || words == stopsBeforeTheFirst.source.text;
}

} // namespace PortCheck
