// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace PortCheck {

/// A line of the table of keys.
struct KeyRow {
    QString keys; ///< as they stand on this system's keyboards
    QString what; ///< they do
    QString where; ///< they do it
};

/// The keys of the actions of \a window and of its parts, each read from the action itself: its text, all of its
/// shortcuts, and where it holds.
QList<KeyRow> keysOfActions(const QWidget& window);

/// The keys that parts of the program know by themselves, such as the arrows in a table.
QList<KeyRow> keysOfParts();

} // namespace PortCheck
