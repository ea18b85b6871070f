// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/rundomain.h"
#include "model/results/check.h"
#include "model/results/followup.h"
#include "model/results/sourceinfo.h"
#include "model/support/dynamicrangegoal.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace PortCheck {

/// This computer was shut out in mid-run: whatever it asked from some moment on, nothing answered, on any host.
struct ShutOut {
    QDateTime since; ///< when a host last answered that stopped for good
    QDateTime from; ///< when the last question was asked, of whatever host, that something came back to

    friend bool operator==(const ShutOut&, const ShutOut&) = default;
};

/// All records about one address. The pointers are only used while a HostFacts is constructed from them.
struct HostRecords {
    QList<const CheckRecord*> checks; ///< at this address
    QList<const FollowUpRecord*> followUps; ///< at this address
    QList<const CheckRecord*> elsewhere; ///< checks of the same targets at their other addresses
    bool usesIpv6 =
        true; ///< something other than "no route" came of a question over IPv6 in this run, to whatever host
    bool hurries = false; ///< the time limit leaves the system no time to repeat what it sends over TCP
    bool asksForDomain = true; ///< a domain was named, which DNS servers are asked for
    DynamicRangeGoal dynamicRange = DynamicRangeGoal::Usual; ///< what the person wants open of RPC's dynamic ports
    QList<PortRange> tableRanges{}; ///< the dynamic ranges of the port table
    bool asksLocalPorts = true; ///< the person asked whether all local ports are let out
    QList<OwnAddress> ownAddresses{}; ///< of this computer
    std::optional<ShutOut> shutOut{}; ///< as RunShutOut says of this address
    bool isIpVersionBlocked = false; ///< as RunIpVersions says of this address
    QString neighbour{}; ///< as RunNeighbours says of this address
    RunDomain runDomain{}; ///< what all servers of the run say of the domain that was named
};

} // namespace PortCheck
