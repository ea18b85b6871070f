// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QStringList>

namespace PortCheck {

/// Which kind of network a made-up address is of.
enum class MaskedNetwork {
    Ipv4, ///< 198.18.0.0/15 (RFC 2544, kept for benchmarks)
    Ipv6, ///< 2001:db8::/32 (RFC 3849, kept for examples)
    LinkLocal, ///< fe80::/96
};

/// The made-up address with this \a number in its network, from the network's first one on; where there are no more,
/// from the start again.
[[nodiscard]] QHostAddress maskedAddress(MaskedNetwork network, quint32 number);

/// Whether there are \a addresses, and all of them could be made-up ones.
[[nodiscard]] bool areMasked(const QStringList& addresses);

} // namespace PortCheck
