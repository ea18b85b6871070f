// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"
#include "model/support/evidence.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>

namespace PortCheck {

/// The conclusion that \a received is not in the expected protocol. Its beginning is kept as text under "received": a
/// banner tells which service is there instead. Ends of lines are spaces; what was cut ends in "…".
[[nodiscard]] inline Reply foreignReply(Reason reason, QByteArrayView received)
{
    constexpr qsizetype shown = 64;
    QByteArray beginning = received.first(std::min(received.size(), shown)).toByteArray();
    beginning.replace("\r\n", " ");
    std::replace_if(
        beginning.begin(), beginning.end(), [](char byte) { return byte == '\r' || byte == '\n' || byte == '\t'; }, ' ');
    QString text = evidenceText(QByteArrayView(beginning));
    if (received.size() > shown)
        text += QChar(0x2026);
    return {ServiceState::Mismatch, reason, {{QStringLiteral("received"), text}}};
}

} // namespace PortCheck
