// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "model/standin/standinevent.h"

namespace PortCheck {

/// How a demo redirects the questions to its stand-in. A value; empty while no demo runs.
struct DemoWays {
    QList<StandInPlace> places; ///< where questions to the table's ports are answered, or read by nobody
    std::optional<quint16> cutFrom; ///< the lowest of the mapper's ports that the simulated firewall drops

    /// \a request, redirected to where it has to go.
    [[nodiscard]] ProbeRequest led(const ProbeRequest& request) const;
    /// Whether the simulated firewall drops \a request.
    [[nodiscard]] bool holdsBack(const ProbeRequest& request) const;
    [[nodiscard]] QList<QHostAddress> addresses() const; ///< each once
    /// The ports that could not be opened, each once: "389 → 20389", with no-break spaces.
    [[nodiscard]] QStringList moved() const;
};

/// Another factory's probes, redirected to where a demo's stand-in really listens. All others are passed on unchanged.
class DemoProbes final : public ProbeFactory {
public:
    /// Both must outlive it.
    DemoProbes(ProbeFactory& base, const DemoWays& ways);

    std::unique_ptr<Probe> create(const ProbeRequest& request) override;
    std::unique_ptr<RangeProbe> createRangeProbe() override;
    [[nodiscard]] OwnCounters counters() const override { return m_base.counters(); }
    [[nodiscard]] bool tellsHops() const override { return m_base.tellsHops(); }
    [[nodiscard]] SourceInfo computer() const override { return m_base.computer(); }

private:
    ProbeFactory& m_base;
    const DemoWays& m_ways;
};

} // namespace PortCheck
