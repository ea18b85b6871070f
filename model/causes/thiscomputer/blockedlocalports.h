// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

namespace PortCheck {

/// Whether it was a question from local ports that are spread over the whole range, and it came to an end.
[[nodiscard]] bool isAboutLocalPorts(const Observation& seen);

/// The local ports that a SourcePortsProbe found to be blocked on their way out, in ascending order. Ports that could
/// not be asked are not included.
[[nodiscard]] QList<PortRange> localPortsNotLetOut(const ProbeResult& seen);

/// "1024-65535": the local ports that the port table requires to be let out.
[[nodiscard]] QString allLocalPorts();

} // namespace PortCheck
