// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"

#include <algorithm>

namespace PortCheck {

/// The conclusion that \a received is not in the expected protocol. Its beginning is kept as text under "received": a
/// banner tells which service is there instead.
[[nodiscard]] inline Reply foreignReply(Reason reason, QByteArrayView received)
{
    constexpr qsizetype shown = 64;
    const QString beginning = evidenceText(received.first(std::min(received.size(), shown)));
    return {ServiceState::Mismatch, reason, {{QStringLiteral("received"), beginning}}};
}

} // namespace PortCheck
