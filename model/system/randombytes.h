// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace PortCheck {

/// \a count bytes from the system's random number generator.
[[nodiscard]] inline QByteArray randomBytes(qsizetype count)
{
    // All at once: each call may wait for the processor's generator, which is slow (a microsecond and more on virtual
    // ones).
    QList<quint32> words((count + qsizetype(sizeof(quint32)) - 1) / qsizetype(sizeof(quint32)));
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char*>(words.constData()), count);
}

} // namespace PortCheck
