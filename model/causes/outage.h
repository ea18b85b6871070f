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
};

/// What a check tells of it, mostly one. Two where a connection was made and nothing was said on it: it was answered,
/// and then asked in vain. None where it tells nothing: it was not asked, or something else kept it from being
/// answered.
using AskedTimesOfOne = QVarLengthArray<AskedTimes, 2>;
[[nodiscard]] AskedTimesOfOne askedTimesOf(const CheckRecord& record); ///< pure

/// A time in which the way to a host was down, seen by what it answered afterwards. In milliseconds as above.
struct Outage {
    qint64 from = 0; ///< when the first question was asked that was lost
    qint64 until = 0; ///< when the first answer after that was there
    bool isFromTheStart = false; ///< nothing had come back before

    friend bool operator==(const Outage&, const Outage&) = default;
};

/// The fewest questions whose losses make an outage: of fewer, a bad line loses each now and then.
inline constexpr qsizetype fewestLostInAnOutage = 4;

/// Whether all that was lost was asked within one time in which nothing came back, and nothing was lost before or
/// after: then it was no bad line, which loses one question and lets the next one pass. Where something had come back
/// before, the questions must have been asked over half a second: a limit on questions at once loses some as well, at
/// one moment. What was never answered makes up the number only where \a countsSilent. Pure.
[[nodiscard]] std::optional<Outage> outageIn(const QList<AskedTimes>& asked, bool countsSilent);

/// Whether it was asked in vain in the outage alone, so that this says nothing.
[[nodiscard]] bool wasSilentIn(const Outage& outage, const AskedTimes& asked);

/// The outage in which the check lost what it asked, as its evidence says: "wayDownFrom", "wayUpAt" (UTC, ISO 8601) and
/// "wayWasUpBefore" (true, where something had come back before); texts, which are only shown. Pure.
struct OutageSeen {
    QString from;
    QString until;
    bool isFromTheStart = false;
};
[[nodiscard]] std::optional<OutageSeen> outageOf(const CheckRecord& record);
/// The evidence with these members, or without them. Pure.
[[nodiscard]] Evidence withOutage(Evidence evidence, const std::optional<Outage>& outage);

} // namespace PortCheck
