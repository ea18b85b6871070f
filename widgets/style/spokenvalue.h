// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QComboBox;

namespace PortCheck {

/// Gives screen readers what is chosen in \a box as its description, now and whenever it changes: Qt 6.4 tells them of
/// no value.
void describeByValue(QComboBox* box);

} // namespace PortCheck
