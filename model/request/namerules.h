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
/// not answer (of which isForLongAnswers() over TCP), or whose long answers got lost (over TCP alone). Where the run's
/// own question to such a server was answered, or failed by anything but the network, none.
[[nodiscard]] QList<CheckRecord> lookupChecks(const RunSnapshot& run, RequestScope scope);

/// Whether \a record is one of lookupChecks() for which a rule is asked though nobody sent it: over TCP a resolver asks
/// only what was cut short over UDP, so that silence there tells nothing of TCP.
[[nodiscard]] bool isForLongAnswers(const CheckRecord& record);

} // namespace PortCheck
