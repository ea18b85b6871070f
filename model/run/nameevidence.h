// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/support/evidence.h"

namespace PortCheck {

struct ResolverWord;

/// What this computer's DNS servers said: resolvers (their addresses, left out where the system does not tell them),
/// resolverCode of an error, resolverStalled if they answer other questions, resolverRefused if it was refused,
/// resolverNoRoute if no route leads to them, resolverHeldBack if this computer does not let its question out,
/// refusingResolvers (addresses) if only these of them refused and the others are silent,
/// resolverEmpty if they answer with nothing, resolverCutShort if the rest of an answer did not come over TCP,
/// resolverNonsense if what came back is no answer, aliases (the name, what it is an alias of, and so on) and aliasLoop
/// if these come back to one of them, and unusedAddresses if the name has addresses of a kind that this
/// computer doesn't use.
[[nodiscard]] Evidence resolverEvidence(const ResolverWord& word);

/// The name of \a host with the \a domain behind it, if \a host has one label and the domain several; else empty. A
/// domain of one label may be a NetBIOS name, which DNS does not know.
[[nodiscard]] QString fullName(const QString& host, const QString& domain);

/// For a \a host of one label that has no address: fullName, what it was looked up as as well (empty without a domain
/// for it), and fullNameHasAddress. Empty for others.
[[nodiscard]] Evidence fullNameEvidence(const QString& host, const QString& domain, bool hasAddress);

} // namespace PortCheck
