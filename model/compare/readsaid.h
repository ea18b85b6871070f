// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace PortCheck {

/// What the member "said" of a check or a finding in a results file says beside its words, see saidField().
struct SaidInFile {
    QString language; ///< of the words, "de"; empty where it doesn't tell
    /// Whether the sentences below say all that the words do. They don't where one of them is none of this program's:
    /// there are none then.
    bool isWhole = false;
    Statement title{}; ///< nothing where the file has none
    QList<Statement> explanation{};
    QList<Advice> advice{};
};

/// Whatever stands in \a said: it can come from anywhere, and is bounded.
[[nodiscard]] SaidInFile saidInFile(const QJsonValue& said);

} // namespace PortCheck
