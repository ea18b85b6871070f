// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/checkmembers.h"
#include "model/compare/readsaid.h"
#include "model/results/followup.h"
#include "model/support/result.h"

#include <QHash>
#include <QHostAddress>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <utility>

namespace PortCheck {

/// Reads the checks of a results file one after the other, in the order of the file.
class CheckReader final {
public:
    /// \a value as a check that is done, with an id of its own. Its verdict's sentences are those that it says as data,
    /// see saidInFile(), or else as they stood, see asItStood(); its title is the clause of the summary that it belongs
    /// to, as it stood. Errors are the end of a sentence: "it
    /// names no target or no port".
    [[nodiscard]] Result<CheckRecord> check(const QJsonValue& value);
    [[nodiscard]] Result<CheckRecord> check(const CheckMembers& members);
    /// The same for a follow-up question; no value if it is of a kind that only a newer program knows, or is none.
    [[nodiscard]] std::optional<FollowUpRecord> followUp(const CheckMembers& members);

    /// Reasons that this program doesn't know; see RunSnapshot.
    [[nodiscard]] const QHash<int, QString>& strangeReasons() const { return m_strangeReasons; }

private:
    void place(Check& check);
    void readNames(Check& check, const CheckMembers& members);
    void readWhatWasSeen(CheckRecord& record, const CheckMembers& members);
    void readVerdict(CheckRecord& record, const CheckMembers& members);
    void readWords(Verdict& verdict, const CheckMembers& members, const QString& language);
    [[nodiscard]] const SaidInFile& saidOf(const CheckMembers& members);

    /// What a text meant the last time, which it does again where checks are beside each other.
    template <typename Meaning> struct Known {
        QString text{};
        Meaning meaning{};
    };

    /// Of the check before.
    struct Before {
        bool isThere = false;
        QString target{};
        QString role{};
        QString address{};
        PlanPosition position{};
        Known<QList<Statement>> explanation{};
        Known<QList<Advice>> advice{};
        Owner adviser = Owner::Nobody; ///< whom the advice addresses
        QString language{}; ///< of these words
        std::pair<QJsonValue, SaidInFile> said{};
    };

    int m_nextId = 1;
    Before m_before;
    Known<QHostAddress> m_localAddress;
    QHash<QString, int> m_targets; ///< by name: which was seen how early
    QHash<int, QString> m_strangeReasons;
};

} // namespace PortCheck
