// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <optional>

namespace PortCheck {

/// Parsers for the texts in which the systems give their local ports. Pure; what is invalid in a text is left out.

/// Linux, /proc/sys/net/ipv4/ip_local_port_range: "32768\t60999".
[[nodiscard]] std::optional<PortRange> linuxDynamicPorts(const QString& text);

/// Linux, /proc/sys/net/ipv4/ip_local_reserved_ports: "8080,9148-9150".
[[nodiscard]] QList<PortRange> linuxReservedPorts(const QString& text);

/// Windows, `netsh int ipv4 show dynamicport tcp`: first port and number of ports, each after a colon. The words before
/// it are in Windows' display language, so they are ignored.
[[nodiscard]] std::optional<PortRange> netshDynamicPorts(const QString& text);

/// Windows, `netsh int ipv4 show excludedportrange tcp`: a line for each range with its ends, an asterisk after those
/// that an administrator excluded.
[[nodiscard]] QList<PortRange> netshExcludedPorts(const QString& text);

} // namespace PortCheck
