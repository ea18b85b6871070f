// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QString>

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
/// Its address is no host's, and nothing is sent there; \a proxy as above.
void endUnsent(CheckRecord& record, const QString& proxy = {});

} // namespace PortCheck
