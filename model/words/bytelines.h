// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/words/checktext.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace PortCheck {

/// How many bytes a line of bytesText() has where there is room for it.
inline constexpr qsizetype usualBytesInLine = 16;

/// \a inLine bytes a line: offset, hexadecimal digits, and what of it is printable ASCII; a dot stands for all else, so
/// that nothing of it can act on whatever shows it. Without a line break at its end; empty for no bytes.
[[nodiscard]] QString bytesText(QByteArrayView bytes, qsizetype inLine = usualBytesInLine);

/// What was sent, and what came back, as far as the evidence has their bytes: how many, and bytesText() of the first.
[[nodiscard]] QList<EvidenceLine> byteLines(
    const Evidence& evidence, qsizetype inLine = usualBytesInLine);

} // namespace PortCheck
