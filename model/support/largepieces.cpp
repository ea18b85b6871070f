// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/largepieces.h"

#include <utility>

namespace PortCheck {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

} // namespace

LargePieces::LargePieces(QIODevice& device)
    : m_device(device)
{
    open(WriteOnly | Unbuffered);
}

bool LargePieces::finish()
{
    const QByteArray piece = std::exchange(m_piece, {});
    m_taken = m_taken && m_device.write(piece) == piece.size();
    return m_taken;
}

qint64 LargePieces::readData(char* /*data*/, qint64 /*most*/)
{
    return -1;
}

qint64 LargePieces::writeData(const char* data, qint64 size)
{
    m_piece.append(data, qsizetype(size));
    if (m_piece.size() >= pieceSize && !finish())
        return -1;
    return m_taken ? size : -1;
}

} // namespace PortCheck
