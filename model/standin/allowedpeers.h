// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace PortCheck {

/// The addresses that a stand-in answers; no others. A value.
class AllowedPeers final {
public:
    /// The maximum number of entries in a list.
    static constexpr qsizetype most = 256;

    /// Allows nobody.
    AllowedPeers() = default;

    /// Reads entries of the form ADDRESS or ADDRESS/BITS, IPv4 or IPv6. Errors are one sentence.
    [[nodiscard]] static Result<AllowedPeers> parsed(const QStringList& entries);

    [[nodiscard]] bool isEmpty() const { return m_networks.isEmpty(); }
    /// The scope of \a address is ignored.
    [[nodiscard]] bool contains(const QHostAddress& address) const;
    /// "192.0.2.0/24, 2001:db8::1"
    [[nodiscard]] QString text() const;

private:
    struct Network {
        QHostAddress address;
        int bits = 0;
    };

    QList<Network> m_networks;
};

} // namespace PortCheck
