// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace PortCheck {

struct CheckRecord;

/// When a question was asked in vain, and when it was asked so that something came back. All times are in UTC, in
/// milliseconds since 1970.
struct AskedTimes {
    std::optional<qint64> firstLost; ///< when it was asked first, if nothing came back to that
    qint64 lastLost = 0; ///< when it was asked last before something came back (at the earliest); with firstLost
    std::optional<qint64> answered; ///< no value: nothing came back at all
    int lost = 1; ///< how often it was asked in vain, at even distances; with firstLost
    bool isExtra = false; ///< not of a check, but of a follow-up
};

/// What a check tells of it, mostly one. Two where a connection was made and nothing was said on it: it was answered,
/// and then asked in vain. None where it tells nothing: it was not asked, or something else kept it from being
/// answered.
using AskedTimesOfOne = QVarLengthArray<AskedTimes, 2>;
/// \a fastestMs: the shortest time in which the host answered anything in this run. A connection that took as much
/// longer as a server waits before it repeats its SYN-ACK (RFC 6298 2.1) had its first answer lost, which no count of
/// this computer's own repetitions says. No value: unknown. Pure.
[[nodiscard]] AskedTimesOfOne askedTimesOf(const CheckRecord& record, std::optional<double> fastestMs = {});

/// A time in which the way to a host was down, seen by what it answered afterwards. In milliseconds as above.
struct Outage {
    qint64 from = 0; ///< when the first question was asked that was lost
    qint64 until = 0; ///< when the first answer after that was there
    bool isFromTheStart = false; ///< nothing had come back before
    bool isOfSeveral = false; ///< the way to other hosts was down as well

    friend bool operator==(const Outage&, const Outage&) = default;
};

/// The time between two answers, or before the first one, in which most was lost, if a bad line does not explain that:
/// so many questions in a row do not get lost by chance, as often as others do. What a bad line loses before or after
/// is no part of it. Where something had come back before, the questions must have been asked over half a second: a
/// limit on questions at once loses some as well, at one moment. What was never answered counts only beside what was,
/// and only where \a countsSilent. \a asked stands in the order in which it was asked. Pure.
[[nodiscard]] std::optional<Outage> outageIn(const QList<AskedTimes>& asked, bool countsSilent);

/// The same, where there are but signs of it: then it is worth asking again what was silent in that time. Such are one
/// question that was lost and answered later, and others beside it that stayed silent; several that were silent one
/// after the other in mid-run, which looks like ports that are blocked; that nothing was answered before; or nothing
/// but what was asked first. Pure.
[[nodiscard]] std::optional<Outage> suspectedOutageIn(const QList<AskedTimes>& asked);

/// The fewest questions that were all silent at first, which are worth asking again.
inline constexpr int fewestSilentInAnOutage = 4;

/// Whether it was asked in vain in the outage alone, so that this says nothing.
[[nodiscard]] bool wasSilentIn(const Outage& outage, const AskedTimes& asked);

/// Whether it was asked in vain in the outage, among other times or not.
[[nodiscard]] bool wasAskedIn(const Outage& outage, const AskedTimes& asked);

/// Whether it was asked in vain in the outage last, whatever was lost before.
[[nodiscard]] bool wasLostIn(const Outage& outage, const AskedTimes& asked);

/// The outage in which the check lost what it asked, as its evidence says: "wayDownFrom", "wayUpAt" (UTC, ISO 8601) and
/// "wayWasUpBefore" (true, where something had come back before) and "wayDownToOthers" (true, where it lost what other
/// hosts were asked as well); times are texts, which are only shown. Pure.
struct OutageSeen {
    QString from;
    QString until;
    bool isFromTheStart = false;
    bool isOfSeveral = false;

    /// Over before what was lost first could be lost again: the system repeats a SYN after a second.
    [[nodiscard]] bool isShort() const;
};
[[nodiscard]] std::optional<OutageSeen> outageOf(const CheckRecord& record);
/// The evidence with these members, or without them. Pure.
[[nodiscard]] Evidence withOutage(Evidence evidence, const std::optional<Outage>& outage);

} // namespace PortCheck
