// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

namespace PortCheck {

/// The error codes that are used in judging, numbered and named as in RFC 4120 7.5.9.
namespace KerberosError {

inline constexpr int clientUnknown = 6;
inline constexpr int serviceUnknown = 7;
inline constexpr int encryptionTypeUnsupported = 14;
inline constexpr int clientRevoked = 18;
inline constexpr int preAuthenticationFailed = 24;
inline constexpr int preAuthenticationRequired = 25;
inline constexpr int responseTooBig = 52;
inline constexpr int wrongRealm = 68;

} // namespace KerberosError

/// The name of an error code, such as "KDC_ERR_C_PRINCIPAL_UNKNOWN" (RFC 4120 7.5.9); empty for an unknown one.
[[nodiscard]] QLatin1String kerberosErrorName(int code);

} // namespace PortCheck
