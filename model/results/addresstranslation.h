// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// How the addresses of a packet are translated on its way (NAT), told by what both sides saw. Ordered by weight.
enum class Translation {
    None,
    Ports, ///< the same address, another port
    Addresses,
};

/// One connection or datagram as both sides saw it.
struct AddressTranslation {
    QString sentFrom; ///< this computer's address, without a scope
    quint16 sentPort = 0;
    QString seenAs; ///< the address that the stand-in saw; an IPv4-mapped IPv6 address as IPv4
    quint16 seenPort = 0;
    Translation translation = Translation::None;

    friend bool operator==(const AddressTranslation&, const AddressTranslation&) = default;
};

/// No value if no stand-in answered, or if the local address isn't known. Pure.
[[nodiscard]] std::optional<AddressTranslation> addressTranslation(const CheckRecord& record);

/// A stand-in at one address of one target.
struct StandInHost {
    QString target; ///< as the person named it
    QString address;
    QStringList nonces; ///< each once: several if it was started again, or if several share the address
    QStringList sentFrom; ///< this computer's addresses, each once
    QStringList seenAs; ///< the addresses that stand-ins saw instead, each once
    Translation translation = Translation::None; ///< the weightiest

    /// "dc1.lab.example (10.0.0.2)"
    [[nodiscard]] QString text() const;

    friend bool operator==(const StandInHost&, const StandInHost&) = default;
};

/// The stand-ins among the hosts of a run.
struct StandIns {
    QList<StandInHost> hosts; ///< in plan order
    int answered = 0; ///< checks with a pass or a warning that a stand-in answered
    bool others = false; ///< a service that is not a stand-in's was verified, too

    [[nodiscard]] bool isEmpty() const { return hosts.isEmpty(); }

    friend bool operator==(const StandIns&, const StandIns&) = default;
};

/// Pure. Accepts any evidence, malformed or hostile too.
[[nodiscard]] StandIns standInsOf(const QList<CheckRecord>& checks);

/// The addresses that stand-ins saw in place of this computer's at \a address; empty where nothing is translated.
[[nodiscard]] QStringList seenInsteadAt(const QString& address, const StandIns& standIns);

} // namespace PortCheck
