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

/// Names \a part for screen readers, unless it has that \a name: Qt would tell them of it each time.
void nameOnce(QWidget* part, const QString& name);

} // namespace PortCheck
