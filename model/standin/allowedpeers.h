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
    /// The most entries of a list.
    static constexpr qsizetype most = 256;

    /// Nobody.
    AllowedPeers() = default;

    /// Reads ADDRESS or ADDRESS/BITS each, IPv4 or IPv6. Errors are one sentence.
    [[nodiscard]] static Result<AllowedPeers> parsed(const QStringList& entries);

    [[nodiscard]] bool isEmpty() const { return m_networks.isEmpty(); }
    /// A scope of \a address doesn't count.
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
