// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/bytereader.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace PortCheck {

/// \a name as labels on the wire (RFC 1035 3.1), letters beyond ASCII as IDNA writes them; nothing where it is no name.
[[nodiscard]] std::optional<QByteArray> writeDnsName(const QString& name);

/// The name at the place of \a reader, which holds the whole message, with pointers followed backwards only, and at
/// most 255 bytes of it (RFC 1035 4.1.4). Bytes that would confuse a reader are written as \DDD (5.1); the root is ".".
/// Fails the reader where there is no such name; otherwise leaves it behind the name.
[[nodiscard]] QString readDnsName(ByteReader& reader);

} // namespace PortCheck
