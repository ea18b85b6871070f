// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/localfirewall.h"

#include <QString>
#include <QVariant>

#include <functional>

namespace PortCheck {

/// What this system shows. Reads a few small files, or the registry; asks nobody.
[[nodiscard]] LocalFirewall localFirewall();

/// The value \a name of a key below HKEY_LOCAL_MACHINE; invalid where there is none.
using RegistryValue = std::function<QVariant(const QString& key, const QString& name)>;

/// The same for Windows. A policy's value goes before the computer's own: MS-GPFAS 2.2.2 has their names and numbers.
[[nodiscard]] LocalFirewall windowsFirewall(const RegistryValue& value);

/// The same for Linux, of the file system that begins at \a root.
[[nodiscard]] LocalFirewall linuxFirewall(const QString& root);

} // namespace PortCheck
