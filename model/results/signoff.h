// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace PortCheck {

/// The longest name and the longest remarks of a sign-off, in characters.
inline constexpr int longestSigner = 200;
inline constexpr int longestRemarks = 4000;

/// Who signs a run off, and their remarks. Text from people: shown as it is.
struct SignOff {
    QString by;
    QDate at; ///< the date, by this computer's local time
    QString product; ///< what will be installed; may be empty
    QString remarks; ///< may have several lines; may be empty

    friend bool operator==(const SignOff&, const SignOff&) = default;
};

} // namespace PortCheck
