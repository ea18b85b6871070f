// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace PortCheck {

/// Whether a chain of aliases comes back to one of its names: then none of them has an address. Names are the same in
/// whatever case (RFC 4343). Pure.
[[nodiscard]] bool isAliasLoop(const QStringList& chain);

/// The aliases behind \a name (CNAME, RFC 1034 3.6.2): the name itself, what it is an alias of, and so on; empty if it
/// is none. Ends with the first name that is no alias or came before, or that \a aliasOf, which returns what a name is
/// an alias of, has nothing for; at most 9 names. Pure, but for \a aliasOf.
[[nodiscard]] QStringList aliasChain(const QString& name, const std::function<QString(const QString&)>& aliasOf);

/// What this computer's DNS servers say that \a name is an alias of; empty if it is none, or they don't say. Waits for
/// them: seconds where they are silent.
[[nodiscard]] QString aliasOf(const QString& name);

} // namespace PortCheck
