// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace PortCheck {

/// A label that wraps, can be selected, and shows its text as it is, never as markup, wherever the text came from.
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent);

/// Makes \a label such a label.
void makePlain(QLabel& label);

/// Lets \a label be narrower than its longest word, which is cut then: a name from a file can be of any length, and would
/// make the window wider than its screen. In its layout the label takes what room is left.
void fitAnyWidth(QLabel& label);

/// Makes the font of \a widget bold, and \a factor times as large as it is.
void emphasize(QWidget* widget, double factor = 1.0);

} // namespace PortCheck
