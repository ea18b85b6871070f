// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace PortCheck {

class CheckStore;
class Outages;

/// Checks of which something changed while they were asked: a rule was taken away between two attempts, or between a
/// check and the look at why it is silent, or was set once a connection stood; or a service was started. That is no
/// line that loses packets, no service that hangs, no limit and no firewall of this computer, which it would be taken
/// for. Asked once more from the beginning, each says what holds now. Where a check was silent whenever it was asked up
/// to a moment, and answers whenever it is asked after that, its evidence says since when ("answersSince", UTC, ISO
/// 8601); not where it had been silent before it was asked again. Lives in one thread; the store must outlive it.
class ChangedMeanwhile final {
public:
    explicit ChangedMeanwhile(CheckStore& store)
        : m_store(store)
    {
    }

    /// Checks are asked for the first time, or asked again: nothing is known of before.
    void start();
    /// What was known of a check that is asked again now; only what has come to its end is kept.
    void remember(const CheckRecord& before);

    /// The checks at \a address to be asked from the beginning, each once: all that was asked there has ended.
    [[nodiscard]] QList<int> takeChanged(const QString& address);
    /// What was asked again there for the sake of that has ended. True: the evidence of checks is another one now, and
    /// their verdict is void. \a outages knows what was asked again because the way may have been down.
    [[nodiscard]] bool settle(const QString& address, const Outages& outages);

private:
    [[nodiscard]] bool isBusy(const QString& address) const;
    [[nodiscard]] bool losesElsewhere(const QString& address) const;
    [[nodiscard]] bool startedSince(const QString& address) const;
    [[nodiscard]] bool hasChanged(const CheckRecord& before, const CheckRecord& now) const;
    [[nodiscard]] const CheckRecord* answeredLook(const CheckRecord& silent) const;
    [[nodiscard]] QList<int> takeBegun(const QString& address);
    [[nodiscard]] QHash<int, QDateTime> begunAt(const QString& address);
    [[nodiscard]] QHash<int, QDateTime> begunAfterLosses(const QString& address, const Outages& outages) const;

    CheckStore& m_store;
    QHash<int, CheckRecord> m_before;
    QSet<int> m_asked; ///< checks that are or were asked once more, of which nothing was known before
    QHash<QString, QHash<int, QDateTime>> m_begun; ///< of these, by address: what was answered to a look, and when
};

} // namespace PortCheck
