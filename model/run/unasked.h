// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace PortCheck {

struct CheckRecord;
struct Resolution;

/// How a check ends for which no probe brings a result: each writes down what is known instead, and its verdict, which
/// no other check can change. Pure.

/// It was stopped. A follow-up question gets no verdict then.
void endCancelled(CheckRecord& record, bool isFollowUp);
/// Its name has no address, as far as \a resolution tells; \a domain is what the person named.
void endUnresolved(CheckRecord& record, const Resolution& resolution, const QString& domain);
/// Its address is no host's, and nothing is sent there.
void endUnsent(CheckRecord& record);

} // namespace PortCheck
