// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/results/hops.h"

#include <QList>

namespace PortCheck {

/// How far questions to silent ports of one host get on the way there (FollowUpKind::Hops). A part of HostFacts.
class WayEnds {
public:
    struct Known {
        Transport protocol = Transport::Tcp;
        quint16 port = 0;
        quint16 besidePort = 0; ///< the TCP port that works
        WayEnd end;

        friend bool operator==(const Known&, const Known&) = default;
    };
    /// Null where that isn't known of the check's port.
    [[nodiscard]] const Known* wayEndOf(const Check& check) const;

    friend bool operator==(const WayEnds&, const WayEnds&) = default;

protected:
    /// What such a follow-up heard; nothing where it fits nothing.
    void learnHops(const CheckRecord& asked);

private:
    QList<Known> m_wayEnds; ///< one for each transport at most
};

} // namespace PortCheck
