// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// Numbers in DNS messages, the same for both sides.
namespace PortCheck::Dns {

inline constexpr quint16 classInternet = 1; ///< RFC 1035 3.2.4

/// Flags, opcode and response code share one number of the header (RFC 1035 4.1.1).
inline constexpr quint16 flagResponse = 0x8000;
inline constexpr quint16 maskOpcode = 0x7800;
inline constexpr quint16 flagAuthoritative = 0x0400;
inline constexpr quint16 flagTruncated = 0x0200;
inline constexpr quint16 flagRecursionDesired = 0x0100;
inline constexpr quint16 flagRecursionAvailable = 0x0080;
inline constexpr quint16 maskResponseCode = 0x000f;

} // namespace PortCheck::Dns
