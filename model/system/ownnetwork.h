// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// An interface of this computer.
struct OwnInterface {
    QString name;
    QList<QHostAddress> addresses;
    bool isRunning = false; ///< switched on, and its link works
    bool isTunnel = false; ///< leads to one peer: of a VPN, a tunnel of the system, a dialled line

    friend bool operator==(const OwnInterface&, const OwnInterface&) = default;
};

/// All that this computer has now; empty where the system doesn't tell. Takes about a millisecond. Thread-safe.
[[nodiscard]] QList<OwnInterface> ownInterfaces();

/// The address of its own from which this computer would send to \a target, by its present routes; null where it has no
/// route there, no value where that can't be told (no descriptor is left). Nothing is sent: a datagram's socket is only
/// given its peer. Thread-safe.
[[nodiscard]] std::optional<QHostAddress> ownAddressTowards(const QHostAddress& target);

} // namespace PortCheck
