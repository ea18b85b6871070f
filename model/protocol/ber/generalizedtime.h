// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace PortCheck {

/// Reads a GeneralizedTime with seconds, an optional fraction of them, and a zone (X.680 46.2, RFC 4517 3.3.13, RFC
/// 4120 5.2.3), such as 20260301101500Z or Active Directory's 20260301101500.0Z. The result is in UTC with
/// milliseconds; no value if the text is unreadable.
[[nodiscard]] std::optional<QDateTime> parseGeneralizedTime(QByteArrayView text);

/// \a moment as a GeneralizedTime of whole seconds in UTC, as Kerberos requires it (RFC 4120 5.2.3): 20260301101500Z.
[[nodiscard]] QByteArray generalizedTime(const QDateTime& moment);

} // namespace PortCheck
