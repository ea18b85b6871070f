// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QList>

#include <optional>

namespace PortCheck {

/// A port of the table that a stand-in answers on.
struct StandInPort {
    quint16 port = 0; ///< as the table has it
    quint16 listenPort = 0; ///< where it listens: the same, unless somebody moves it; 0 for any free port
    Transport transport = Transport::Tcp;
    Service service = Service::Unknown;

    friend bool operator==(const StandInPort&, const StandInPort&) = default;
};

/// What a stand-in listens on, before it tries. A value.
struct StandInPlan {
    QList<StandInPort> ports; ///< each port and transport once, in the table's order
    /// Where the endpoints are that the mapper names; nothing where the table has no mapper.
    std::optional<PortRange> dynamicRange;

    friend bool operator==(const StandInPlan&, const StandInPlan&) = default;
};

/// Everything that \a table asks for, whatever the roles. Of a dynamic range the part from 49152 on is taken where it
/// has one: there a controller of today has its endpoints (RFC 6335 6; Windows since 2008).
[[nodiscard]] StandInPlan planStandIn(const PortTable& table);

} // namespace PortCheck
