// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// What happens to the addresses of a packet on its way, told by what both sides saw. Ordered by weight.
enum class Translation {
    None,
    Ports, ///< the same address, another port
    Addresses,
};

/// One connection or datagram as both sides saw it.
struct AddressTranslation {
    QString sentFrom; ///< this computer's address, without a scope
    quint16 sentPort = 0;
    QString seenAs; ///< the address that the stand-in saw; IPv4 where it was mapped into IPv6
    quint16 seenPort = 0;
    Translation translation = Translation::None;

    friend bool operator==(const AddressTranslation&, const AddressTranslation&) = default;
};

/// Nothing where no stand-in answered, or where it isn't known from where it was asked. Pure.
[[nodiscard]] std::optional<AddressTranslation> addressTranslation(const CheckRecord& record);

/// A stand-in at one address of one target.
struct StandInHost {
    QString target; ///< as the person named it
    QString address;
    QStringList nonces; ///< each once: several where it was started again, or where several share the address
    QStringList sentFrom; ///< this computer's addresses, each once
    QStringList seenAs; ///< what became of them, each once
    Translation translation = Translation::None; ///< the weightiest

    /// "dc1.lab.example (10.0.0.2)"
    [[nodiscard]] QString text() const;

    friend bool operator==(const StandInHost&, const StandInHost&) = default;
};

/// The stand-ins among the hosts of a run.
struct StandIns {
    QList<StandInHost> hosts; ///< in plan order
    int answered = 0; ///< checks that a stand-in passed or warned about
    bool others = false; ///< something that is no stand-in was verified, too

    [[nodiscard]] bool isEmpty() const { return hosts.isEmpty(); }

    friend bool operator==(const StandIns&, const StandIns&) = default;
};

/// Pure; whatever stands in the evidence.
[[nodiscard]] StandIns standInsOf(const QList<CheckRecord>& checks);

/// The addresses that stand-ins saw in place of this computer's at \a address; empty where nothing is translated.
[[nodiscard]] QStringList seenInsteadAt(const QString& address, const StandIns& standIns);

} // namespace PortCheck
