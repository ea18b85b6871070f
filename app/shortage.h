// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace PortCheck {

/// A sentence if this computer lets the program open too little more for a run, or for a stand-in that listens already;
/// else empty. Raises the program's own limit first, where it may. Without these few, parts of Qt and of GLib end the
/// program, and what is missing here would be taken for a fault of a target.
[[nodiscard]] QString shortageText();

} // namespace PortCheck
