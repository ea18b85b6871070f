// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"

namespace PortCheck {

/// Makes the probes that the product uses: a real socket with the dialogue of the order's service.
class SocketProbeFactory final : public ProbeFactory {
public:
    std::unique_ptr<Probe> create(const ProbeOrder& order) override;
};

/// Begins to load, on another thread, what the first TLS connection would otherwise wait for with all other probes behind
/// it: the TLS library and this computer's trusted certificates, on Windows some seconds. Returns at once; needn't be
/// called. Needs the application object.
void prepareTls();

} // namespace PortCheck
