// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

namespace PortCheck {

/// Maps the ports of a range to positions in a strip of some width, and holds which part of the range is shown.
/// Positions are pixels from the strip's left edge. A value without a widget.
class RangeScale final {
public:
    /// The number of ports at the highest zoom level.
    static constexpr int fewestPorts = 16;

    explicit RangeScale(PortRange range = {});

    void setWidth(double width);
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] PortRange range() const { return m_range; }

    /// The left edge of a port's place, which ends where that of the next one begins; outside the strip for a port that
    /// isn't shown.
    [[nodiscard]] double xOf(int port) const;
    /// The port at that position, or else the nearest one of the range.
    [[nodiscard]] quint16 portAt(double x) const;
    /// The ports of which at least a part is shown.
    [[nodiscard]] PortRange visible() const;
    [[nodiscard]] bool isWhole() const;

    /// Enlarges everything by \a factor; what is at \a x stays there as far as the range's ends allow.
    void zoom(double factor, double x);
    /// Moves the shown part to the right by that many pixels.
    void pan(double pixels);
    /// Zooms so that \a part is shown, with something of its neighbours.
    void showPart(PortRange part);
    void showAll();
    /// Moves the shown part as far as necessary to see \a part or, if that is too wide, an end of it.
    void reveal(PortRange part);

private:
    [[nodiscard]] int ports() const { return m_range.to - m_range.from + 1; }
    void show(double from, double span);

    PortRange m_range;
    double m_width = 1;
    double m_from; ///< at the left edge; a port begins at its number
    double m_span; ///< number of ports that are shown
};

} // namespace PortCheck
