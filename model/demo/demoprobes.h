// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "model/standin/standinevent.h"

namespace PortCheck {

/// What a demo changes on the way to its stand-in. A value; empty while there is no demo.
struct DemoWays {
    QList<StandInPlace> places; ///< where questions to the table's ports are answered, or read by nobody
    std::optional<quint16> cutFrom; ///< the lowest of the mapper's ports that a simulated firewall drops

    /// Where \a request has to go.
    [[nodiscard]] ProbeRequest led(const ProbeRequest& request) const;
    /// Whether the simulated firewall drops it.
    [[nodiscard]] bool holdsBack(const ProbeRequest& request) const;
    [[nodiscard]] QList<QHostAddress> addresses() const; ///< each once
    /// The ports that could not be had, each once: "389 → 20389", with blanks at which no line is broken.
    [[nodiscard]] QStringList moved() const;
};

/// Another factory's probes, led to where a demo's stand-in really listens. Whatever isn't the demo's passes unchanged.
class DemoProbes final : public ProbeFactory {
public:
    /// Both must outlive it.
    DemoProbes(ProbeFactory& base, const DemoWays& ways);

    std::unique_ptr<Probe> create(const ProbeRequest& request) override;
    std::unique_ptr<RangeProbe> createRangeProbe() override;

private:
    ProbeFactory& m_base;
    const DemoWays& m_ways;
};

} // namespace PortCheck
