// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// The layout of the bodies of requests and responses: MS-SMB2 sections 2.2.3 to 2.2.6.
namespace PortCheck::Smb2 {

/// The StructureSize field of each body, in bytes. All but the first count one byte that stands for the buffer.
inline constexpr quint16 negotiateRequestSize = 36;
inline constexpr quint16 negotiateResponseSize = 65;
inline constexpr quint16 setupRequestSize = 25;
inline constexpr quint16 setupResponseSize = 9;

/// Contexts of the 3.1.1 dialect (2.2.3.1, 2.2.4.1); each begins at a multiple of eight bytes.
inline constexpr qsizetype contextBoundary = 8;
inline constexpr quint16 contextPreauthIntegrity = 1;
inline constexpr quint16 contextEncryption = 2;
inline constexpr quint16 hashSha512 = 1; ///< of the pre-authentication integrity

} // namespace PortCheck::Smb2
