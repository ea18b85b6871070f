// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

class QByteArray;

namespace PortCheck {

/// How many IPv4 packets this computer has dropped since it started because they came in over another interface than
/// the one that it would answer by: its reverse-path filter (RFC 3704 2.2; net.ipv4.conf.*.rp_filter). It counts for
/// the whole computer, whatever the packets were. No value where the system doesn't tell; only Linux does, to
/// everybody. Reads a file of the system, in any thread.
[[nodiscard]] std::optional<quint64> reversePathDrops();

/// The same from \a netstat, the text of /proc/net/netstat: pairs of lines of one prefix, names and then numbers. Pure.
[[nodiscard]] std::optional<quint64> reversePathDropsIn(const QByteArray& netstat);

} // namespace PortCheck
