// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/bytereader.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace PortCheck {

/// \a name as labels on the wire (RFC 1035 3.1), non-ASCII letters in IDNA form; no value if it is not a valid name.
[[nodiscard]] std::optional<QByteArray> writeDnsName(const QString& name);

/// Reads the name at the position of \a reader, which holds the whole message. Pointers are followed backwards only,
/// and at most 255 bytes of the name are read (RFC 1035 4.1.4). Bytes that would confuse a person are written as \DDD
/// (5.1); the root is ".". If there is no such name, \a reader fails; otherwise it is left after the name.
[[nodiscard]] QString readDnsName(ByteReader& reader);

} // namespace PortCheck
