// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangescan.h"
#include "model/scan/boundarysearch.h"
#include "model/scan/portsequence.h"

#include <QSet>

namespace PortCheck {

/// The ports of a host in the order of their first questions: all of them, or as a BoundarySearch wants them. No
/// socket, no clock.
class FirstPorts final {
public:
    FirstPorts(const RangeTarget& target, RangeMode mode);

    /// \a map is what is known so far. A search goes on only once \a isSettled: all first questions so far were
    /// answered, or silent for a while; \a connections is the number of connections started for it.
    [[nodiscard]] bool hasNext(const RangeMap& map, bool isSettled, int connections);
    /// Only after hasNext() has returned true.
    [[nodiscard]] quint16 take();

    /// A port was found in a state or, if not \a isSure, was silent for a while and is about to be asked again.
    void heard(quint16 port, bool isSure);

private:
    [[nodiscard]] RangeMap withoutLoneSilences(const RangeMap& map) const;

    RangeMode m_mode;
    PortSequence m_all; ///< RangeMode::EveryPort
    BoundarySearch m_search;
    bool m_isListed; ///< RangeTarget::only
    QList<quint16> m_round; ///< ports of the search's round, or of the list, not asked yet; the next is the last
    QSet<quint16> m_unsure;
    bool m_isNews = false; ///< something was heard since the round was made
};

} // namespace PortCheck
