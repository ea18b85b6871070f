// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/signoff.h"
#include "model/support/result.h"
#include "model/support/vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

namespace PortCheck {

/// What remained to be done when the checks were last run, in the texts of that time.
struct LeftToDo {
    Outcome outcome = Outcome::NotRun;
    QString cause;
    QString owner; ///< empty for Owner::Nobody
    QString remedy;

    friend bool operator==(const LeftToDo&, const LeftToDo&) = default;
};

/// Everything that a person entered in the walkthrough, and how far they got. A value.
struct WalkthroughState {
    static constexpr int pages = 7;
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024; ///< of its file
    static constexpr qsizetype mostLeft = 200; ///< entries of left that are kept

    int page = 0; ///< 0 to pages - 1
    QDateTime savedAt; ///< UTC
    QString product; ///< what will be installed, in the person's words
    QString tablePath; ///< empty: the table that the program was started with
    QString domain; ///< as written
    QMap<QString, QString> hosts; ///< by role, as written
    QStringList standIns; ///< the hosts in whose place a stand-in will answer
    QDateTime checkedAt; ///< UTC, when the last run of the checks began; null where there was none
    QString headline; ///< the result of the run, in the text of that time
    QList<LeftToDo> left;
    SignOff signOff;
    QStringList reports; ///< which files to save, by extension; empty until the person chose

    [[nodiscard]] QByteArray toJson() const;
    /// Reads what toJson() wrote. Errors say in a sentence what the text is instead: another file, cut short, changed
    /// by hand, or written by a newer program. Unknown members are ignored.
    [[nodiscard]] static Result<WalkthroughState> fromJson(const QByteArray& json);

    friend bool operator==(const WalkthroughState&, const WalkthroughState&) = default;
};

} // namespace PortCheck
