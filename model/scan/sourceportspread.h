// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"

#include <QMap>

#include <optional>

namespace PortCheck {

/// Which local ports of a range to connect from, so that the boundaries between those that are let out and those that
/// aren't are known to one port; and what was heard, joined to runs. A part that lies between two samples is missed. No
/// socket, no clock.
class SourcePortSpread final {
public:
    static constexpr int mostSamples = 32;

    explicit SourcePortSpread(PortRange range);

    /// The ports to ask first, each once, in order: the range's ends, where Windows' ranges of local ports begin and
    /// end, and others spread evenly. All of a range that has no more than mostSamples.
    [[nodiscard]] const QList<quint16>& samples() const { return m_samples; }

    /// What a connection from \a port came to; State::Open where it stood.
    void heard(quint16 port, State state);

    /// The port nearest to \a port that was not handed out yet, and is from now on; the lower of two. Nothing where all
    /// within \a mostNeighbours on either side were.
    [[nodiscard]] std::optional<quint16> takeNeighbour(quint16 port);
    static constexpr int mostNeighbours = 16;

    /// About \a most ports between neighbours of which only one was let out, to ask once everything before was heard or
    /// could not be asked. Empty when each boundary is exact, as far as ports could be asked.
    [[nodiscard]] QList<quint16> takeBetween(int most);

    [[nodiscard]] bool isHeard(quint16 port) const { return m_taken.value(port, State::NotRun) != State::NotRun; }
    /// So many ports were heard of in that state.
    [[nodiscard]] int count(State state) const;
    /// So many ports were heard of.
    [[nodiscard]] int countHeard() const;

    /// The whole range. What lies between two ports that both were let out, or both were not, is taken to be like the
    /// lower one, what lies at the range's ends like the nearest one. What lies between two that differ is State::Local
    /// where none of it could be asked, and else State::NotRun; so is all of it where nothing was heard.
    [[nodiscard]] QList<StateRun> runs() const;

private:
    [[nodiscard]] QMap<quint16, State> heardPorts() const;
    [[nodiscard]] QList<quint16> untakenBetween(int from, int to) const;
    [[nodiscard]] StateRun unknownBetween(int from, int to) const;

    PortRange m_range;
    QMap<quint16, State> m_taken; ///< every port that was handed out; State::NotRun as long as nothing was heard of it
    QList<quint16> m_samples;
};

} // namespace PortCheck
