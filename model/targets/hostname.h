// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QHostAddress>
#include <QString>
#include <QStringView>

#include <optional>

namespace PortCheck {

/// The longest DNS name in characters, without a trailing dot (RFC 1035, 2.3.4: 255 octets on the wire).
inline constexpr qsizetype longestName = 253;

/// The address that \a text denotes: IPv4 as four decimal numbers without leading zeros, or IPv6 (RFC 4291, 2.2) with
/// or without a scope ("fe80::1%eth0"), not in brackets. An IPv4-mapped IPv6 address is returned as IPv4.
[[nodiscard]] std::optional<QHostAddress> addressLiteral(QStringView text);

/// Whether \a address belongs to no single host: unspecified, multicast, broadcast, also that of a subnet of this
/// computer, or that subnet's own.
[[nodiscard]] bool isOfNoHost(const QHostAddress& address);

/// One host as people write it, normalised: an address (IPv6 also in brackets) as QHostAddress writes it, or a name in
/// lower case and ASCII form (IDNA), without trailing dot. A name of one label is accepted.
/// Errors say what else the text seems to be (URL, host with port, network, range, wildcard, user…) and what would be
/// right; addresses that belong to no single host (see isOfNoHost()) are refused
/// too, and link-local IPv6 addresses without their interface, or with one that this computer does not have.
[[nodiscard]] Result<QString> parseHost(QStringView text);

/// The host, as parseHost() gives it, that is probably meant by a URL, a share, a host with its port, an account or a
/// NetBIOS domain in front of it; none where \a text is nothing of these.
[[nodiscard]] std::optional<QString> hostMeantBy(QStringView text);

/// A DNS domain, normalised like a name in parseHost(); blanks around it are dropped. A single label is accepted, since
/// there are such domains and a NetBIOS name looks no different. Errors: empty, an address, and anything that is not a
/// name.
[[nodiscard]] Result<QString> parseDomain(QStringView text);

} // namespace PortCheck
