// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"

#include <QMap>

#include <optional>

namespace PortCheck {

/// Which local ports of a range to connect from, so that the boundaries between ports that are let out and ports that
/// aren't are known to one port; and the results, joined into runs. A part between two samples is missed. No socket, no
/// clock.
class SourcePortSpread final {
public:
    static constexpr int mostSamples = 32;

    explicit SourcePortSpread(PortRange range);

    /// The ports to ask first, each once, in order: the range's ends, the ends of Windows' ranges of local ports, and
    /// others spread evenly. The whole range if it has no more than mostSamples ports.
    [[nodiscard]] const QList<quint16>& samples() const { return m_samples; }

    /// The result of a connection from \a port; State::Open if it was made.
    void heard(quint16 port, State state);

    /// The port nearest to \a port that was not handed out yet, and is from now on; the lower one of two. No value if
    /// all within \a mostNeighbours on either side were handed out.
    [[nodiscard]] std::optional<quint16> takeNeighbour(quint16 port);
    static constexpr int mostNeighbours = 16;

    /// About \a most ports between neighbours of which only one was let out, to ask once all earlier ones have a result
    /// or could not be asked. Empty if each boundary is exact, as far as ports could be asked.
    [[nodiscard]] QList<quint16> takeBetween(int most);

    [[nodiscard]] bool isHeard(quint16 port) const { return m_taken.value(port, State::NotRun) != State::NotRun; }
    /// The number of ports with that result.
    [[nodiscard]] int count(State state) const;
    /// The number of ports that have a result.
    [[nodiscard]] int countHeard() const;

    /// The whole range as runs. Ports between two that were both let out, or both not, are assumed to be like the lower
    /// one; ports at the range's ends like the nearest one. Ports between two that differ are State::Local if none of
    /// them could be asked, and else State::NotRun; so is the whole range if there is no result at all.
    [[nodiscard]] QList<StateRun> runs() const;
    /// The ports of which heard() told something, and what.
    [[nodiscard]] QMap<quint16, State> heardPorts() const;

private:
    [[nodiscard]] QList<quint16> untakenBetween(int from, int to) const;
    [[nodiscard]] StateRun unknownBetween(int from, int to) const;

    PortRange m_range;
    QMap<quint16, State> m_taken; ///< every port that was handed out; State::NotRun while it has no result
    QList<quint16> m_samples;
};

} // namespace PortCheck
