// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangescan.h"
#include "model/scan/boundarysearch.h"
#include "model/scan/portsequence.h"

#include <QSet>

namespace PortCheck {

/// The ports of a host in the order in which each is asked for the first time: all of them, or as a search for
/// boundaries wants them. No socket, no clock.
class FirstPorts final {
public:
    FirstPorts(const RangeTarget& target, RangeMode mode);

    /// \a map is what was heard. A search goes on only once \a isSettled: all first questions so far were answered, or
    /// silent for a while; \a connections were begun for it.
    [[nodiscard]] bool hasNext(const RangeMap& map, bool isSettled, int connections);
    /// After hasNext().
    [[nodiscard]] quint16 take();

    /// A port was found in a state, or, when not \a isSure, it was silent for a while and is about to be asked again.
    void heard(quint16 port, bool isSure);

private:
    [[nodiscard]] RangeMap withoutLoneSilences(const RangeMap& map) const;

    RangeMode m_mode;
    PortSequence m_all; ///< RangeMode::EveryPort
    BoundarySearch m_search;
    bool m_isListed; ///< RangeTarget::only
    QList<quint16> m_round; ///< of the search, or listed: what was not asked yet, the next one at the end
    QSet<quint16> m_unsure;
    bool m_isNews = false; ///< since the round was made
};

} // namespace PortCheck
