// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/firewallrequest.h"

/// For which checks a rule is asked, and what is said of the others. Pure.
namespace PortCheck {

/// Whether a rule could help at all: not where this computer has no route, not to an address that no router lets pass,
/// that is no host's, or that only this computer's hosts file names, nor where this computer drops the answers or had
/// lost its network; and none for a port of the host lets answers back in to local ports.
/// \a host as in failedByNetwork().
[[nodiscard]] bool canHaveARule(const CheckRecord& record, const RunSnapshot& host);

/// Whether \a record is a check that a firewall, a router or this computer's own firewall blocked, judged with the
/// checks and follow-up questions of its host, which are all that \a host holds of checks. A host of which nothing
/// answered, and which was turned back for want of a way or found absent, needs that mended first: none is asked for;
/// nor is one to a machine to which a name leads by mistake, or to this computer itself.
[[nodiscard]] bool failedByNetwork(const CheckRecord& record, const RunSnapshot& host);

/// Whether anything at all answered at the address of the checks of \a host, if only by a refusal.
[[nodiscard]] bool answersAnything(const RunSnapshot& host);

/// Whether the address of the checks of \a host is one of this computer itself, so that no network is in between; not
/// where a stand-in or a demo plays another host there.
[[nodiscard]] bool isOnThisComputer(const RunSnapshot& host);

/// What failed and is no part of a request.
struct LeftOut {
    QStringList ofThisComputer; ///< names of this computer itself; as in the next ones, each once after nameOnce()
    QStringList linkLocal; ///< hosts whose address is link-local
    QStringList withoutRoute; ///< hosts to which there is no way
    QStringList notFound; ///< hosts of which routers or this computer found nobody
    qsizetype others = 0; ///< other checks of which nothing shows that the network held them up
};

/// Adds what is left out of the checks of one host, which are all that \a host holds of checks.
void addLeftOut(LeftOut& all, const RunSnapshot& host, RequestScope scope);
/// After that of the last host.
void nameOnce(LeftOut& all);

} // namespace PortCheck
