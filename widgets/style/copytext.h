// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace PortCheck {

/// Puts \a text on the clipboard, and has that said to screen readers in the window of \a part: nothing else shows it.
void copyText(QWidget* part, const QString& text);

/// Only says so: for what has put something else there.
void sayCopied(QWidget* part);

} // namespace PortCheck
