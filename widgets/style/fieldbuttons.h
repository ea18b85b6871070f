// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QLineEdit;
class QString;

namespace PortCheck {

/// Gives the small buttons inside of a field, which are icons alone, names for screen readers: their tooltips, or else
/// \a name.
void nameFieldButtons(QLineEdit* field, const QString& name);

} // namespace PortCheck
