// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "model/system/thiscomputer.h"

namespace PortCheck {

/// Makes the probes that the product uses: a real socket with the dialogue of the order's service.
class SocketProbeFactory final : public ProbeFactory {
public:
    std::unique_ptr<Probe> create(const ProbeRequest& request) override;
    std::unique_ptr<RangeProbe> createRangeProbe() override;
    [[nodiscard]] OwnCounters counters() const override { return ownCounters(); }
    [[nodiscard]] bool tellsHops() const override;
    [[nodiscard]] SourceInfo computer() const override { return thisComputer(); }
};

} // namespace PortCheck
