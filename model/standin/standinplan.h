// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QList>

#include <optional>

namespace PortCheck {

/// A port of the table that a stand-in answers on.
struct StandInPort {
    quint16 port = 0; ///< the port in the table
    quint16 listenPort = 0; ///< where it listens: the same, unless it is moved; 0 for any free port
    Transport transport = Transport::Tcp;
    Service service = Service::Unknown;

    friend bool operator==(const StandInPort&, const StandInPort&) = default;
};

/// What a stand-in listens on, before it tries. A value.
struct StandInPlan {
    QList<StandInPort> ports; ///< each port and transport once, in the table's order
    /// The range for the endpoints that the mapper names; no value if the table has no mapper.
    std::optional<PortRange> dynamicRange;

    friend bool operator==(const StandInPlan&, const StandInPlan&) = default;
};

/// Everything that \a table requires, for all roles. Of a dynamic range the part from 49152 on is used if it has one:
/// today's controllers have their endpoints there (RFC 6335 6; Windows since 2008).
[[nodiscard]] StandInPlan planStandIn(const PortTable& table);

} // namespace PortCheck
