// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/resolverword.h"

#include <QString>
#include <QStringList>

namespace PortCheck {

/// What comes back from \a servers (addresses, with \a port) where the system's look-up of \a name hears nothing: that
/// passes over an answer which does not repeat the question, over all that is no answer, and over refusals. All are
/// asked at once, for the name and, without recursion, for what each knows by itself; and once more when a second has
/// passed: who refuses says so seldom, once a second where Linux listens (RFC 1812 4.3.2.8, RFC 4443 2.4 (f)), and what
/// the look-up sent has used that up. One refusal is enough.
///
/// The first word about the name from any of them; else Stalled, if one answers what it knows by itself; else Refused
/// or HeldBack, if all are; else Silent, with those that refused. From any thread, which waits for some two seconds.
/// Windows has no use for it: there it says Untold at once.
[[nodiscard]] ResolverWord wordOfDatagrams(const QStringList& servers, const QString& name, quint16 port = 53);

} // namespace PortCheck
