// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/results/watchlog.h"

#include <QHash>
#include <QSet>

namespace PortCheck {

/// By what a check is known from run to run, whatever its id.
[[nodiscard]] QString watchKey(const Check& check);

/// Writes a log from the answers that checks give in one round after the other. Pure: the moments are the caller's, and
/// never go back. The log stays within watchlimits.h for however long.
class WatchRecorder final {
public:
    [[nodiscard]] const WatchLog& log() const { return m_log; }
    /// The timeline of a check; null if there is none. Valid until the next change of the log.
    [[nodiscard]] const WatchTimeline* timelineOf(const Check& check) const;
    /// Its index; -1 if there is none.
    [[nodiscard]] qsizetype indexOf(const Check& check) const { return m_index.value(watchKey(check), -1); }

    /// A watch begins with a round every so many seconds.
    void begin(int everySeconds, qint64 now);
    /// A watch has ended.
    void end(qint64 now);
    /// From here on it is another time: what was seen before does not last until the next answers.
    void breakOff() { ++m_stretch; }

    /// The answers of one round, or of checks that were asked by hand; those without a judgement are passed over. \a
    /// now is for those that were not sent. A check of the same run (its id; 0 is of none) that asks another address or
    /// port by now goes on with its timeline; so does one that was made in place of another when a name moved, and an
    /// answer that stands for other names of the host, too, is in the timelines of these. Returns what changed.
    QList<WatchChange> take(const QList<CheckRecord>& asked, qint64 now);
    /// A round took that long. Returns whether that was too long.
    bool countRound(qint64 tookMs, qint64 now);

    /// Pins a note to a moment; one without text is none, and a long one is cut. Where there are too many, the oldest
    /// of those that are \a isOfName go first.
    void pin(const QString& text, qint64 at, bool isOfName = false);

    /// These checks of the present run are not there any more: their timelines end with their last answers, and one
    /// that comes back was not watched in between.
    void lose(const QList<int>& ids);

    /// Forgets the timelines of all checks but these, and what changed in them. Notes stay.
    void keepOnly(const QList<CheckRecord>& checks);
    /// Goes on with a log of before, in place of this one.
    void restore(const WatchLog& log);
    /// Forgets all, and begins anew.
    void clear();

private:
    [[nodiscard]] QSet<QString> needsThatChangeNames(const QList<CheckRecord>& asked) const;
    void followMoved(const QList<CheckRecord>& asked);
    [[nodiscard]] QHash<QString, qsizetype> orphans() const;
    void adopt(const QList<CheckRecord>& asked);
    void takeForOtherNames(const QList<CheckRecord>& asked, qint64 now, QList<WatchChange>& changes);
    void moveTo(qsizetype index, const QString& host, const QString& address);
    void takeAnswer(qsizetype index, const CheckRecord& record, qint64 now, QList<WatchChange>& changes);
    qsizetype timelineFor(const CheckRecord& record);
    void thinAll();
    void addChange(const WatchChange& change);

    WatchLog m_log;
    QHash<QString, qsizetype> m_index; ///< by watchKey()
    QHash<int, qsizetype> m_indexOf; ///< by the ids of the present run's checks
    QList<int> m_stretchOf; ///< of each timeline: the stretch of its last answer
    QSet<qsizetype> m_ofThisRun; ///< timelines that a check of the present run had
    QHash<qsizetype, int> m_lost; ///< of the timelines that have lost their checks since the last answers: what was in
                                  ///< m_stretchOf
    bool m_mayHaveOrphans = false; ///< nothing is to be looked for otherwise
    int m_stretch = 1;
};

} // namespace PortCheck
