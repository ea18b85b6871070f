// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/verdict.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QVariant>

namespace PortCheck {

/// What a verdict says as data, beside its words in a results file, so that a program in another language can say the
/// same: an object with "language", that of the words, and "explanation" and "remedy", lists with a text for each
/// sentence; "cause" too, if \a withCause. A text has parts with tabs in between: of advice, whom it addresses; then
/// the sentenceId(); its number, where it isn't 0; each of its values, with line feeds between the items of a list.
/// Where a sentence isn't known, only the language; null where that isn't known either, or nothing is said.
[[nodiscard]] QJsonValue saidField(const Verdict& verdict, bool withCause);

/// The same of checks that are written one by one, without their causes. Beside each other, most of a host say the
/// same.
class SaidFields final {
public:
    [[nodiscard]] QVariant of(const Verdict& verdict);

private:
    bool m_isThere = false;
    Verdict m_before;
    QVariant m_field;
};

} // namespace PortCheck
