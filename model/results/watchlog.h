// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"
#include "model/support/vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// Whether what is needed works. Ordered: what fails is the worst.
enum class WatchStanding {
    Untold, ///< inconclusive, not applicable, or without an answer
    Good, ///< pass, with or without a warning
    Bad, ///< fail
};

[[nodiscard]] WatchStanding standingOf(Outcome outcome);

/// A state of a check, for as long as it lasted. Times are milliseconds since 1970-01-01 UTC by the runs' clock.
struct WatchSpan {
    qint64 from = 0; ///< of the first answer
    qint64 to = 0; ///< not before from: the last answer, or where the next span begins if nothing lies between them
    qint64 badMs = 0; ///< how much of a thinned span was Bad; otherwise 0
    Outcome outcome = Outcome::NotRun; ///< of a thinned span the worst
    Reason reason = Reason::None; ///< of that outcome
    int answers = 0;
    int changes = 0; ///< of a thinned span: how often the state changed within it
    bool isThinned = false; ///< several spans, of which only this is kept

    friend bool operator==(const WatchSpan&, const WatchSpan&) = default;
};

/// What a check was at over time: each state once, whatever number of answers told it. The totals are exact, whatever
/// was thinned or forgotten. What lies between two spans was not watched, and counts as nothing.
struct WatchTimeline {
    QString role;
    QString host; ///< as it was named
    QString address; ///< empty where the name led nowhere
    QString port; ///< "389", "1024-65535"
    Transport protocol = Transport::Tcp;
    QList<WatchSpan> spans{}; ///< by time; those that are thinned come first
    qint64 answers = 0;
    qint64 goodMs = 0;
    qint64 badMs = 0;
    qint64 untoldMs = 0;
    qint64 longestBadMs = 0; ///< of all times that it was Bad, without a gap
    int timesBroken = 0; ///< how often it turned Bad; where it was at the first answer, that is one
    int timesMended = 0; ///< how often it was Good after it had been Bad
    qint64 forgottenUntil = 0; ///< before that nothing is kept but the totals; 0: everything is

    [[nodiscard]] bool isBad() const;
    /// The end of what is thinned; 0 if nothing is.
    [[nodiscard]] qint64 thinnedUntil() const;

    friend bool operator==(const WatchTimeline&, const WatchTimeline&) = default;
};

/// The share of the watched time in which it was Good, from 0 to 1, of that in which it was Good or Bad; none where
/// that is no time.
[[nodiscard]] std::optional<double> availability(const WatchTimeline& timeline);

/// A check is at something else than it was.
struct WatchChange {
    qint64 at = 0; ///< as in WatchSpan
    qsizetype timeline = 0; ///< its index
    Outcome from = Outcome::NotRun;
    Outcome to = Outcome::NotRun;
    Reason reason = Reason::None; ///< of the new state
    QString cause{}; ///< a clause, to follow a colon; text from elsewhere may be in it
    QString said{}; ///< the same as data, see statementData(); empty where it can't be said in another language
    QString language{}; ///< of a cause that can't, "de"; empty where it can, or nobody knows

    /// Whether it turned from Good to Bad or back, and did not just come to another reason.
    [[nodiscard]] bool turned() const;

    friend bool operator==(const WatchChange&, const WatchChange&) = default;
};

/// What a person pinned to a moment: "rule changed"; or what became of a name, in the words of then.
struct WatchNote {
    qint64 at = 0; ///< as in WatchSpan
    QString text;
    bool isOfName = false; ///< the program's own
    QString language{}; ///< of such a text, "de"; empty where nobody knows

    friend bool operator==(const WatchNote&, const WatchNote&) = default;
};

/// What was seen of checks that were asked again and again. A value, bounded in what it takes: see WatchRecorder.
struct WatchLog {
    int everySeconds = 0; ///< of the last watch; 0: there was none, and checks were asked again by hand
    qint64 startedAt = 0; ///< of the first watch; 0 if there was none
    qint64 endedAt = 0; ///< of the last round, or of the last watch once it has ended
    int rounds = 0;
    int lateRounds = 0; ///< those that took longer than everySeconds, so that the next one began when they ended
    qint64 longestRoundMs = 0;
    QList<WatchTimeline> timelines{}; ///< in the order in which the checks were first answered
    QList<WatchChange> changes{}; ///< by time, the last ones
    int forgottenChanges = 0; ///< those before them
    QList<WatchNote> notes{}; ///< by time
    int leftOut = 0; ///< checks that have no timeline because there are too many

    /// Whether anything was asked more than once.
    [[nodiscard]] bool isWorthTelling() const;
    /// Whether it tells of a run that began at \a start: a watch that was over by then was of an earlier one.
    [[nodiscard]] bool belongsTo(const QDateTime& start) const;

    friend bool operator==(const WatchLog&, const WatchLog&) = default;
};

/// \a log, where there is one and it tells of a run that began at \a start.
[[nodiscard]] std::optional<WatchLog> logOfRun(std::optional<WatchLog> log, const QDateTime& start);

} // namespace PortCheck
