// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace PortCheck {

class CheckStore;
class Verdicts;

/// Whether this computer itself may have dropped what silent hosts answered: compares its counter of such packets (see
/// reversePathDrops()) at the start of a run and once all is asked.
class DroppedAnswers {
public:
    /// \a counter as it stands before anything is asked.
    void start(std::optional<quint64> counter) { m_before = counter; }

    /// All is asked, and \a counter stands there now. Where it rose, the checks of all silent hosts over IPv4 get that
    /// into their evidence, and are judged anew: "reversePathDrops", by how much, and "silentAttempts", how many
    /// attempts at these hosts would each have brought an answer. Nothing happens a second time, nor where one counter
    /// is unknown.
    void settle(CheckStore& store, Verdicts& verdicts, std::optional<quint64> counter);

private:
    std::optional<quint64> m_before;
};

} // namespace PortCheck
