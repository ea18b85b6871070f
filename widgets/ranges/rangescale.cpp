// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangescale.h"

#include <algorithm>
#include <cmath>

namespace PortCheck {

RangeScale::RangeScale(PortRange range)
    : m_range(range)
    , m_from(range.from)
    , m_span(ports())
{
}

void RangeScale::setWidth(double width)
{
    m_width = std::max(1.0, width);
}

double RangeScale::xOf(int port) const
{
    return (port - m_from) * m_width / m_span;
}

quint16 RangeScale::portAt(double x) const
{
    const double port = std::floor(m_from + x * m_span / m_width);
    return quint16(std::clamp<double>(port, m_range.from, m_range.to));
}

PortRange RangeScale::visible() const
{
    const double last = std::ceil(m_from + m_span) - 1;
    return {quint16(std::floor(m_from)), quint16(std::clamp<double>(last, m_range.from, m_range.to))};
}

bool RangeScale::isWhole() const
{
    return m_span >= ports();
}

void RangeScale::zoom(double factor, double x)
{
    const double held = m_from + x * m_span / m_width;
    const double span = std::clamp<double>(m_span / factor, std::min(fewestPorts, ports()), ports());
    show(held - x * span / m_width, span);
}

void RangeScale::pan(double pixels)
{
    show(m_from - pixels * m_span / m_width, m_span);
}

void RangeScale::showPart(PortRange part)
{
    constexpr double share = 0.8; // of the strip
    const double size = part.to - part.from + 1;
    const double span = std::clamp<double>(size / share, std::min(fewestPorts, ports()), ports());
    show(part.from - (span - size) / 2, span);
}

void RangeScale::showAll()
{
    show(m_range.from, ports());
}

void RangeScale::reveal(PortRange part)
{
    const double end = part.to + 1;
    if (part.from >= m_from && end <= m_from + m_span)
        return;
    const bool isSeen = part.from < m_from + m_span && end > m_from;
    if (end - part.from >= m_span) {
        if (!isSeen)
            show(part.from < m_from ? end - m_span : part.from, m_span);
        return;
    }
    show(part.from < m_from ? part.from : end - m_span, m_span);
}

void RangeScale::show(double from, double span)
{
    m_span = span;
    m_from = std::clamp(from, double(m_range.from), m_range.from + ports() - span);
}

} // namespace PortCheck
