// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "model/results/check.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace PortCheck {

class CheckTableModel;

/// What the rows of a table of checks are put together by.
enum class CheckGrouping {
    None,
    Host, ///< by the one name of their host, whatever else the person named it
    Requirement, ///< by the row of the port table and the protocol
    Cause, ///< by the finding that explains them, or else by their outcome
};

/// Which finding explains a check.
class CheckCauses final {
public:
    CheckCauses() = default;
    explicit CheckCauses(const QList<Finding>& found);

    /// Its place among the findings, from 0; after all of them, by outcome from the worst to the best, where none
    /// explains it.
    [[nodiscard]] int rankOf(const CheckRecord& record) const;
    /// In words: the cause, or the outcome.
    [[nodiscard]] QString title(int rank) const;

    friend bool operator==(const CheckCauses& a, const CheckCauses& b) { return a.m_found == b.m_found; }

private:
    QList<Finding> m_found;
    QHash<int, int> m_rankOfId;
};

/// Rows of a CheckTableModel under one heading.
struct CheckGroup {
    QString key; ///< tells the group from all others of the same grouping
    int rank = 0; ///< of a cause; 0 otherwise
    std::vector<int> rows; ///< of the table, as they are shown; at least one
    int first = 0; ///< the row among them that comes first in the plan
    int worst = 0; ///< the first of the worst ones
    Outcome outcome = Outcome::NotRun; ///< of the worst one
    Phase phase = Phase::Done; ///< Done once all are, or one of them has failed
    QString title; ///< what all of them have in common, in words
    QString counts; ///< "Fail: 2, Pass: 9"
    QList<int> said; ///< the columns of the table in which all have what the title says
};

/// What groups of that kind are told apart by.
[[nodiscard]] QString groupKey(CheckGrouping grouping, const CheckRecord& record, const CheckCauses& causes);

/// Works out all that follows from the rows of \a group. Translated; part of it came from the network.
void describe(CheckGroup& group, CheckGrouping grouping, const CheckTableModel& checks, const CheckCauses& causes);

/// The group in one sentence, for those who hear it.
[[nodiscard]] QString groupSentence(const CheckGroup& group);

} // namespace PortCheck
