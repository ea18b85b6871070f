// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/headlessrun.h"

#include <QHostAddress>

#include <functional>
#include <optional>

namespace PortCheck {

/// From which address of this computer a question to another one would leave: see ownAddressTowards().
using OwnEnd = std::function<std::optional<QHostAddress>(const QHostAddress&)>;

/// The run that \a options ask for, as long as nothing was sent: its checks with the addresses that the person named,
/// and, without a role, the lookups of names by the DNS servers of \a source.
[[nodiscard]] RunSnapshot plannedRun(const Options& options, const SourceInfo& source, const OwnEnd& ownEnd);

/// --plan: prints what a run would send and, with --rules FILE, writes the firewall request for all of it. No name is
/// looked up, and nothing is sent. \a source is asked for a request alone: on Windows that starts a program (netsh).
/// @returns Passed, or BadRequest where the request could not be written.
[[nodiscard]] ExitStatus runPlan(
    const Options& options, const std::function<SourceInfo()>& source, const OwnEnd& ownEnd, Streams streams);

} // namespace PortCheck
