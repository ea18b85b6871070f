// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/headlessrun.h"

#include <QHostAddress>

#include <functional>

namespace PortCheck {

/// From which address of this computer a question to another one would leave; null where that is not known.
using OwnEnd = std::function<QHostAddress(const QHostAddress&)>;

/// The run that \a options ask for, as long as nothing was sent: its checks with the addresses that the person named.
[[nodiscard]] RunSnapshot plannedRun(const Options& options, const SourceInfo& source, const OwnEnd& ownEnd);

/// --plan: prints what a run would send and, with --rules FILE, writes the firewall request for all of it. No name is
/// looked up, and nothing is sent. @returns Passed, or BadRequest where the request could not be written.
[[nodiscard]] ExitStatus runPlan(const Options& options, Streams streams);

} // namespace PortCheck
