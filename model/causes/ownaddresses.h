// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostrecords.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace PortCheck {

/// Two addresses of this computer: answers of a host come back to one of them and not to the other.
struct OwnAddressPair {
    OwnAddress silent;
    OwnAddress works;
    bool usesBoth = false; ///< the system chose both by itself; else all left from the silent one
    QList<std::pair<Transport, quint16>> silentFromBoth{}; ///< ports that stayed silent from the one that works, too

    friend bool operator==(const OwnAddressPair&, const OwnAddressPair&) = default;
};

/// The most other addresses of this computer from which a silent host is asked.
inline constexpr int mostOtherOwnAddresses = 2;

/// The most questions to one address from chosen addresses of this computer: from these, of a second port, from the
/// first address again; and of what else was silent, from the one that works.
inline constexpr int mostOwnAddressQuestions = mostOtherOwnAddresses + 2 + 16;

/// The addresses of this computer from which a check was asked and nothing came back, each once.
[[nodiscard]] QStringList silentOwnAddresses(const CheckRecord& record);

/// Whether all attempts of the check that found silence left from \a address; false where none did.
[[nodiscard]] bool wasLostFrom(const QString& address, const CheckRecord& record);
/// The same for the silent one of \a pair, and the port was not silent from the other one as well; false without a
/// pair.
[[nodiscard]] bool wasLostFrom(const std::optional<OwnAddressPair>& pair, const CheckRecord& record);

/// An address of this computer that may be what made checks silent.
struct SuspectOwnAddress {
    QString address;
    const CheckRecord* silent = nullptr; ///< a check that was silent from there alone, over TCP where there is one
    const CheckRecord* second = nullptr; ///< the next such check, on another port; null without one
    QStringList answered; ///< other addresses to which the host answered; empty where nothing answered at all
};
/// All that was silent left from it, apart from what was silent from others too, and nothing of the host ever answered
/// to it. No value where several fit.
[[nodiscard]] std::optional<SuspectOwnAddress> suspectOwnAddress(const HostRecords& records);

/// What the questions from chosen addresses settled; no value as long as they did not.
[[nodiscard]] std::optional<OwnAddressPair> settledOwnAddresses(const HostRecords& records);

} // namespace PortCheck
