// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/ownnetwork.h"

#include <chrono>
#include <functional>
#include <optional>

namespace PortCheck {

/// Who tells of this computer's network: the system, or a test.
struct OwnNetworkSource {
    std::function<QList<OwnInterface>()> interfaces = ownInterfaces;
    std::function<std::optional<QHostAddress>(const QHostAddress&)> addressTowards = ownAddressTowards;
    std::chrono::milliseconds interfacesStayFresh{100}; ///< for so long they are not read again
};

/// How this computer's questions to a target leave it.
struct OwnWay {
    QHostAddress address; ///< of its own; null: no route
    QString interfaceName; ///< which has that address; empty where none has
    bool isRunning = false; ///< as in OwnInterface
    bool isKnown = true; ///< the system told
    bool isTunnel = false; ///< as in OwnInterface

    friend bool operator==(const OwnWay&, const OwnWay&) = default;
};

/// The way of what leaves from \a address, as ownAddressTowards() gives it, by one of \a interfaces. Pure.
[[nodiscard]] OwnWay ownWayFrom(const std::optional<QHostAddress>& address, const QList<OwnInterface>& interfaces);

/// What of a way went that questions had left by.
enum class OwnWayEnd {
    LinkDown, ///< the link of its interface, or that interface
    AddressGone, ///< the address is no interface's any more
};

/// What went of the way \a before, by \a interfaces as they are now; no value where nothing did, or nobody can tell.
/// Pure.
[[nodiscard]] std::optional<OwnWayEnd> endOfOwnWay(const OwnWay& before, const QList<OwnInterface>& interfaces);

} // namespace PortCheck
