// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace PortCheck {

class CheckStore;
struct CheckRecord;
class Verdicts;

/// Whether this computer itself may have dropped what silent hosts answered: compares its counter of such packets (see
/// reversePathDrops()) at the start of a run and once all is asked.
class DroppedAnswers {
public:
    /// \a counter as it stands at \a now, before anything is asked.
    void start(std::optional<quint64> counter, const QDateTime& now);

    /// All is asked, and \a counter stands there now. Where it rose, the checks of all silent hosts over IPv4 that were
    /// asked since get that into their evidence, and are judged anew: "reversePathDrops", by how much, and
    /// "silentAttempts", how many attempts at these hosts would each have brought an answer. Nothing happens a second
    /// time, nor where one counter is unknown.
    void settle(CheckStore& store, Verdicts& verdicts, std::optional<quint64> counter);

private:
    [[nodiscard]] bool wasAskedSince(const CheckRecord& record) const;
    [[nodiscard]] qint64 attemptsAt(const QList<int>& checks, CheckStore& store) const;

    std::optional<quint64> m_before;
    QDateTime m_start;
};

} // namespace PortCheck
