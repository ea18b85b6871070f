// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

namespace PortCheck {

/// The number (REG_DWORD) \a name of \a key, written "A\\B\\C", below HKEY_LOCAL_MACHINE, as uint; invalid if there is
/// none, if it is of another kind, or on other systems. Only reads: QSettings opens keys for writing where it may, and
/// makes those that aren't there. Thread-safe.
[[nodiscard]] QVariant machineRegistryNumber(const QString& key, const QString& name);

} // namespace PortCheck
