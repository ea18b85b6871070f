// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/statuscolors.h"

#include <QPalette>

#include <algorithm>
#include <cmath>
#include <utility>

namespace PortCheck {

namespace {

struct ThemedColor {
    QRgb light;
    QRgb dark;
};

ThemedColor themedColor(StatusMark mark)
{
    switch (mark) {
    case StatusMark::Queued:
    case StatusMark::NotRun:
    case StatusMark::NotApplicable:
    case StatusMark::Incomplete:
        return {0x5a6068, 0xb4bac2};
    case StatusMark::Running:
        return {0x1a5fb4, 0x8cbcf5};
    case StatusMark::Pass:
        return {0x176b34, 0x74cf8b};
    case StatusMark::Warn:
        return {0x8a4b00, 0xf0b455};
    case StatusMark::Inconclusive:
        return {0x6a3d9a, 0xc9a6f0};
    case StatusMark::Fail:
        return {0xb0182b, 0xff9a94};
    }
    Q_UNREACHABLE();
}

/// Relative luminance, WCAG 2.1.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor blend(const QColor& base, const QColor& over, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(
        mix(base.redF(), over.redF()), mix(base.greenF(), over.greenF()), mix(base.blueF(), over.blueF()));
}

Theme themeOf(const QPalette& palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Window).lightness() < middle ? Theme::Dark : Theme::Light;
}

QColor statusColor(StatusMark mark, Theme theme)
{
    const ThemedColor color = themedColor(mark);
    return QColor::fromRgb(theme == Theme::Dark ? color.dark : color.light);
}

QColor statusColor(StatusMark mark, const QPalette& palette)
{
    const auto background = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    return fitted(statusColor(mark, themeOf(palette)),
        {background(QPalette::Window), background(QPalette::Base), background(QPalette::AlternateBase)},
        readableContrast);
}

QColor fitted(const QColor& color, std::initializer_list<QColor> others, double least)
{
    const auto lowest = [others](const QColor& tried) {
        double low = contrast(Qt::black, Qt::white);
        for (const QColor& other : others)
            low = std::min(low, contrast(tried, other));
        return low;
    };
    if (lowest(color) >= least)
        return color;
    QColor end = Qt::white;
    QColor otherEnd = Qt::black;
    if (lowest(otherEnd) > lowest(end))
        std::swap(end, otherEnd);
    constexpr int steps = 20;
    for (int step = 1; step <= steps; ++step) {
        for (const QColor& towards : {end, otherEnd}) {
            const QColor tried(blend(color, towards, float(step) / steps).rgb()); // as it is shown
            if (lowest(tried) >= least)
                return tried;
        }
    }
    return end;
}

QColor readableBeside(const QColor& color, const QColor& other)
{
    return fitted(color, {other}, readableContrast);
}

QColor statusTint(StatusMark mark, const QPalette& palette, float share)
{
    return blend(palette.color(QPalette::Base), statusColor(mark, themeOf(palette)), share);
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace PortCheck
