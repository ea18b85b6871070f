// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QComboBox;
class QString;
class QWidget;

namespace PortCheck {

/// Gives screen readers what is chosen in \a box as its description, now and whenever it changes: Qt 6.4 tells them of
/// no value.
void describeByValue(QComboBox* box);

/// The same, and behind it \a explanation of the field, a sentence.
void describeByValue(QComboBox* box, const QString& explanation);

/// Names \a part for screen readers, unless it has that \a name: Qt would tell them of it each time.
void nameOnce(QWidget* part, const QString& name);

} // namespace PortCheck
