// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/localfirewall.h"

#include <QString>
#include <QVariant>

#include <functional>

namespace PortCheck {

/// This computer's firewall, as far as it can be read from a few small files, or the registry. Sends nothing.
[[nodiscard]] LocalFirewall localFirewall();

/// The value \a name of a key below HKEY_LOCAL_MACHINE; invalid if there is none.
using RegistryValue = std::function<QVariant(const QString& key, const QString& name)>;

/// The same for Windows. A policy's value overrides the computer's own: MS-GPFAS 2.2.2 has their names and numbers.
[[nodiscard]] LocalFirewall windowsFirewall(const RegistryValue& value);

/// The same for Linux; \a root is the root of the file system.
[[nodiscard]] LocalFirewall linuxFirewall(const QString& root);

} // namespace PortCheck
