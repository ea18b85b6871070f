// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace PortCheck {

/// Says which topic of the handbook \a part, and all in it that has none of its own, is about.
void setHelpTopic(QWidget* part, const QString& topic);

/// The topic of \a widget or of the nearest around it that has one; empty if none has, or for null.
[[nodiscard]] QString helpTopicOf(const QWidget* widget);

/// Shows a topic of the handbook in a window that belongs to \a window, which may be modal; only one for each. In the
/// language of the window's texts.
void showHandbook(QWidget* window, const QString& topic);

/// F1 in \a window, a dialog, leads to the topic of what has the focus there, or else to that of the dialog.
void addHelpKey(QWidget* window);

} // namespace PortCheck
