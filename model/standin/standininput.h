// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QHostAddress>
#include <QStringList>

/// Reads what people enter for a stand-in, apart from the peers that it answers (AllowedPeers). Errors are one
/// sentence.
namespace PortCheck {

inline constexpr int longestStandInMinutes = 24 * 60;

/// The stand-in's own addresses, each once.
[[nodiscard]] Result<QList<QHostAddress>> parseOwnAddresses(const QStringList& entries);

/// The secret in a file: 16 to 1024 bytes, without surrounding white space and line ends.
[[nodiscard]] Result<QByteArray> readTokenFile(const QString& path);

} // namespace PortCheck
