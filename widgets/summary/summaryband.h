// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "model/results/watchlog.h"
#include "model/support/ipversions.h"
#include "model/words/headline.h"
#include "widgets/style/tintedframe.h"

#include <optional>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace PortCheck {

class MarkLabel;
class ReadLabel;

/// A run in one sentence, with the colour of its worst outcome, and its progress.
class SummaryBand final : public TintedFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryBand)

public:
    SummaryBand(const QString& tableTitle, const QString& tableOrigin, QWidget* parent = nullptr);

    /// Another port table from now on: its title, and where it comes from.
    void setTable(const QString& title, const QString& origin);

    /// What the run asks over that is shown from the next showRun() on; both at first.
    void setIpVersions(IpVersions versions) { m_ipVersions = versions; }
    void setDynamicRange(DynamicRangeGoal goal) { m_dynamicRange = goal; }

    /// What was watched, as the file says that the run was opened from, from the next showRun() on; nothing at first.
    void setWatched(const std::optional<WatchLog>& watched) { m_watched = watched; }

    /// \a followUps, \a found and \a causes, whether they are named here, are only used if the run is over.
    void showRun(const QList<CheckRecord>& records, const QList<FollowUpRecord>& followUps, const QList<Finding>& found,
        PortRange localPorts, bool running, HeadlineCauses causes = HeadlineCauses::Named);
    /// While a run goes on, and every check of it has its answer: what is asked once more, and how many such questions
    /// are left; see CheckRunner::askedOnceMore().
    void showExtraLook(const Check& check, int left);
    /// Whether it has a button for what a stopped run had not done.
    void setRestOffered(bool offered);
    /// What can be done with the cause that it names, behind a button; none: there is no button.
    void offerCause(const QList<QAction*>& actions);
    /// What it says in large letters.
    [[nodiscard]] QString sentence() const;
    /// In a low window what it says below the sentence is in its tooltip.
    void setBrief(bool brief);

Q_SIGNALS:
    void restWanted(); ///< what was not done is to be checked

private:
    void say(StatusMark mark, const QString& sentence, const QString& addition);
    void showProgress(bool isOfPorts, qint64 done, qint64 all);

    QString m_tableTitle;
    QString m_tableOrigin;
    IpVersions m_ipVersions = IpVersions::Both;
    DynamicRangeGoal m_dynamicRange = DynamicRangeGoal::Usual;
    std::optional<WatchLog> m_watched;
    QString m_extraLook; ///< what is said of it now; empty: none is under way
    MarkLabel* m_icon;
    ReadLabel* m_sentence;
    QLabel* m_addition;
    QProgressBar* m_progress;
    QPushButton* m_rest;
    QPushButton* m_cause;
    std::optional<bool> m_isOfPorts; ///< what the progress counts, ports or checks; none: no run goes on
    bool m_isNameDue = false; ///< for screen readers, which are not told of each changing number
    qint64 m_quarters = 0; ///< of it that are done, and told
    bool m_isBrief = false;
    StatusMark m_toldMark = StatusMark::NotRun;
};

} // namespace PortCheck
