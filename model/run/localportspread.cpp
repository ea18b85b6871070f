// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/localportspread.h"

#include <array>

namespace PortCheck {

namespace {

/// The two ends, and then always the middle of what lies widest open.
constexpr std::array<int, LocalPortSpread::parts> order{0, 15, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7};

} // namespace

LocalPortSpread::LocalPortSpread(PortRange dynamicPorts)
    : m_range(dynamicPorts)
{
}

QList<PortRange> LocalPortSpread::next(const QString& address)
{
    if (m_range.to - m_range.from + 1 < fewestPorts)
        return {};
    const int first = order[std::size_t(m_asked[address]++ % parts)];
    return {part(first), part((first + parts / 2) % parts)};
}

PortRange LocalPortSpread::part(int number) const
{
    const int size = m_range.to - m_range.from + 1;
    return {quint16(m_range.from + size * number / parts), quint16(m_range.from + size * (number + 1) / parts - 1)};
}

} // namespace PortCheck
