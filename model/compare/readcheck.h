// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/followup.h"
#include "model/support/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace PortCheck {

/// Reads the checks of a results file one after the other, in the order of the file. What stands in many of them (names,
/// sentences) is kept once where they are beside each other.
class CheckReader final {
public:
    /// \a value as a check that is done, with an id of its own. Its verdict's sentences are as they stood, see
    /// asItStood(); its title is the clause of the summary that it belongs to. Errors are the end of a sentence: "it
    /// names no target or no port".
    [[nodiscard]] Result<CheckRecord> check(const QJsonValue& value);
    /// The same for a follow-up question; no value if it is of a kind that only a newer program knows, or is none.
    [[nodiscard]] std::optional<FollowUpRecord> followUp(const QJsonValue& value);

    /// Reasons that this program doesn't know; see RunSnapshot.
    [[nodiscard]] const QHash<int, QString>& strangeReasons() const { return m_strangeReasons; }

private:
    void place(Check& check);
    void readNames(Check& check, const QJsonObject& object);
    void readVerdict(CheckRecord& record, const QJsonObject& object);

    int m_nextId = 1;
    CheckRecord m_before; ///< with which texts are shared
    QHash<QString, int> m_targets; ///< by name: which was seen how early
    QHash<int, QString> m_strangeReasons;
};

} // namespace PortCheck
