// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QString>
#include <QStringList>

namespace PortCheck {

struct CheckRecord;
struct Resolution;

/// How a check ends for which no probe brings a result: each writes down what is known instead, and its verdict, which
/// no other check can change. Pure.

/// It was stopped. A follow-up question gets no verdict then.
void endCancelled(CheckRecord& record, bool isFollowUp);
/// Its name has no address, as far as \a resolution tells; \a domain is what the person named. \a ownLoss: what this
/// computer lost of its own network meanwhile (OwnWays), if anything. \a proxy: what was put under this program and may
/// have answered for the name (see withProxy()).
void endUnresolved(CheckRecord& record, const Resolution& resolution, const QString& domain,
    const Evidence& ownLoss = {}, const QString& proxy = {});
/// Its name has addresses, and all of them are of the version of IP that the person left out. \a noOwnIpv6: it was IPv6
/// alone that was wanted, and this computer has no such address itself.
void endNotChosen(CheckRecord& record, const QStringList& addresses, bool noOwnIpv6);
/// Its address is no host's, and nothing is sent there; \a proxy as above.
void endUnsent(CheckRecord& record, const QString& proxy = {});

} // namespace PortCheck
