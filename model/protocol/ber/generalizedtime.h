// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace PortCheck {

/// A GeneralizedTime with seconds, an optional fraction of them, and a zone (X.680 46.2, RFC 4517 3.3.13, RFC
/// 4120 5.2.3), such as 20260301101500Z or Active Directory's 20260301101500.0Z. In UTC, milliseconds kept; nothing if
/// unreadable.
[[nodiscard]] std::optional<QDateTime> parseGeneralizedTime(QByteArrayView text);

/// The moment as a GeneralizedTime of whole seconds in UTC, as Kerberos wants it (RFC 4120 5.2.3): 20260301101500Z.
[[nodiscard]] QByteArray generalizedTime(const QDateTime& moment);

/// A moment as results files write it: ISO 8601 in UTC with milliseconds.
[[nodiscard]] QString isoTime(const QDateTime& moment);

} // namespace PortCheck
