// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/portsequence.h"

#include <numeric>

namespace PortCheck {

namespace {

/// A step without a common factor with the size reaches every port; the golden section spreads best.
quint32 stepFor(quint32 size)
{
    constexpr double goldenSection = 0.618;
    auto step = quint32(size * goldenSection);
    while (step > 1 && std::gcd(step, size) != 1)
        --step;
    return step == 0 ? 1 : step;
}

} // namespace

PortSequence::PortSequence(PortRange range)
    : m_range(range)
    , m_size(range.to >= range.from ? quint32(range.to - range.from) + 1 : 0)
    , m_step(stepFor(m_size))
{
}

std::optional<quint16> PortSequence::next()
{
    if (isAtEnd())
        return std::nullopt;
    const auto port = quint16(m_range.from + m_at);
    m_at = (m_at + m_step) % m_size;
    ++m_taken;
    return port;
}

} // namespace PortCheck
