// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace PortCheck {

/// The first \a most bytes of a file in which the system tells something (in /proc or /etc, say), whatever size it
/// claims to have; empty where it can't be read. Reads it at once. Thread-safe.
[[nodiscard]] QByteArray systemFile(const QString& path, qint64 most);

} // namespace PortCheck
