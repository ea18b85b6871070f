// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// Numbers in TLS records, the same for both sides.
namespace PortCheck::Tls {

/// Kinds of record (RFC 8446 5.1).
inline constexpr quint8 recordAlert = 21;
inline constexpr quint8 recordHandshake = 22;

/// Versions. Before TLS 1.0 it was SSL.
inline constexpr quint16 ssl30 = 0x0300;
inline constexpr quint16 tls10 = 0x0301;
inline constexpr quint16 tls12 = 0x0303;
inline constexpr quint16 tls13 = 0x0304;

} // namespace PortCheck::Tls
