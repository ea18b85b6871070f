// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace PortCheck {

/// The columns of a table whose lines are made one by one: first each is measured, then each is written.
class AlignedColumns {
public:
    void measure(const QStringList& cells);
    /// As in alignedText().
    [[nodiscard]] QString line(const QStringList& cells) const;

private:
    QList<qsizetype> m_widths;
};

/// The cells aligned in columns, two spaces apart; the last column may have any width. Every line ends in \n, and none
/// in spaces.
[[nodiscard]] QString alignedText(const QList<QStringList>& lines);

} // namespace PortCheck
