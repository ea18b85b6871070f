// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/facts/unansweredends.h"
#include "model/results/check.h"
#include "model/results/rangeresult.h"

#include <QList>

#include <optional>

namespace PortCheck {

/// What came of the question to a host's endpoint mapper, and of the ports that it named. A part of HostFacts.
class NamedPorts {
public:
    /// What became of the question to the endpoint mapper, if that did not answer in its protocol.
    [[nodiscard]] const std::optional<CheckRecord>& failedMapper() const { return m_failedMapper; }

    /// The boundary between the endpoints that are reached and those that are not.
    struct Boundary {
        quint16 reached = 0; ///< the reached port next to the boundary
        quint16 blocked = 0; ///< the blocked port next to the boundary

        friend bool operator==(const Boundary&, const Boundary&) = default;
    };
    /// Set if there are reached and blocked endpoints, and all blocked ones lie on one side of all reached ones.
    [[nodiscard]] const std::optional<Boundary>& boundary() const { return m_boundary; }

    /// How many of the ports that the mapper named were reached and how many were blocked, not counting those that
    /// opened on demand.
    struct Endpoints {
        int reached = 0;
        int blocked = 0; ///< silent, or rejected by the network
        int silent = 0; ///< of the blocked
        int refused = 0;
        int onDemand = 0; ///< opened once the mapper had been asked for them
        int proven = 0; ///< reached or opened on demand, and the expected service answered
        int lateAmidAnswers =
            0; ///< opened on demand, and a map shows the ports around answering: nothing had shut them

        friend bool operator==(const Endpoints&, const Endpoints&) = default;
    };
    [[nodiscard]] const Endpoints& endpoints() const { return m_endpoints; }

    /// All of them in ascending order, and those that are counted as blocked.
    [[nodiscard]] const QList<quint16>& named() const { return m_named; }
    [[nodiscard]] const QList<quint16>& barred() const { return m_barred; }

    friend bool operator==(const NamedPorts&, const NamedPorts&) = default;

protected:
    /// Takes the first that was asked and failed.
    void learnMapper(const CheckRecord& asked);
    /// \a range is the host's, if it was mapped to the end.
    void learnEndpoints(
        const QList<const CheckRecord*>& checks, const UnansweredEnds& ends, const std::optional<RangeResult>& range);

private:
    std::optional<CheckRecord> m_failedMapper;
    std::optional<Boundary> m_boundary;
    Endpoints m_endpoints;
    QList<quint16> m_named;
    QList<quint16> m_barred;
};

} // namespace PortCheck
