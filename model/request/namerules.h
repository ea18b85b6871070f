// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/firewallrequest.h"

/// What targets that were given by name need besides: the DNS servers that this computer asks for their addresses, and
/// rules in which an address is still to be filled in. Pure.
namespace PortCheck {

/// Whether a rule is asked for though the address is not known yet: nobody looked the name up, or this computer's DNS
/// servers were kept from answering. Not where they said that there is no such name.
[[nodiscard]] bool needsAddress(const CheckRecord& record, RequestScope scope);

/// A check for each question to a DNS server of this computer that a rule must let through, as if the run had asked it:
/// of the whole plan, those that this computer names, where a target was given by name; of what failed, those that did
/// not answer, or whose long answers got lost (over TCP alone). Where the run found such a server to answer, none.
[[nodiscard]] QList<CheckRecord> lookupChecks(const RunSnapshot& run, RequestScope scope);

} // namespace PortCheck
