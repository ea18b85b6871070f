// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QByteArray>

namespace PortCheck {

/// What \a write, a function that is given a QIODevice&, writes to it.
template <typename Write> [[nodiscard]] QByteArray inMemory(const Write& write)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    [[maybe_unused]] const bool written = write(static_cast<QIODevice&>(device)); // memory takes all of it
    return bytes;
}

} // namespace PortCheck
