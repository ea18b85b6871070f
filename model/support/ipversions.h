// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace PortCheck {

/// Over which versions of IP a run asks, as a person chose it: a name's addresses of the other one are left out.
enum class IpVersions { Both, Ipv4, Ipv6 };

/// Every value once, in declaration order.
[[nodiscard]] const QList<IpVersions>& allIpVersions();

/// "both", "ipv4", "ipv6"; fixed, for options and files.
[[nodiscard]] QLatin1String token(IpVersions versions);
/// The reverse; no value for any other word.
[[nodiscard]] std::optional<IpVersions> ipVersionsOf(QStringView word);

/// Whether \a address, an IP address as QHostAddress writes it, is one of IPv6. One of IPv4 that is written within
/// IPv6 (RFC 4291 2.5.5.2) is none: what is sent there goes over IPv4.
[[nodiscard]] bool isOfIpv6(QStringView address);

/// Whether a run over \a versions asks at \a address, written as for isOfIpv6().
[[nodiscard]] bool includes(IpVersions versions, QStringView address);

} // namespace PortCheck
