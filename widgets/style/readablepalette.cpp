// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/readablepalette.h"

#include "widgets/style/statuscolors.h"

#include <QPalette>

#include <utility>

namespace PortCheck {

namespace {

constexpr float shareOfText = 0.65F; // of the colour of enabled text, in one that is to be quieter

QColor blendOf(const QPalette& palette, QPalette::ColorRole background, QPalette::ColorRole text)
{
    return blend(palette.color(QPalette::Active, background), palette.color(QPalette::Active, text), shareOfText);
}

/// As it looks on \a base, since place-holders are half transparent as a rule.
QColor opaque(const QColor& color, const QColor& base)
{
    return blend(base, color, color.alphaF());
}

} // namespace

QPalette withReadablePlaceholders(const QPalette& system)
{
    QPalette readable;
    const QColor base = system.color(QPalette::Active, QPalette::Base);
    const QColor shown = opaque(system.color(QPalette::Active, QPalette::PlaceholderText), base);
    if (contrast(shown, base) < readableContrast)
        readable.setColor(
            QPalette::PlaceholderText, readableBeside(blendOf(system, QPalette::Base, QPalette::Text), base));
    return readable;
}

QPalette withReadableSelection(const QPalette& system)
{
    QPalette readable;
    const QColor text = system.color(QPalette::Active, QPalette::HighlightedText);
    const QColor highlight = system.color(QPalette::Active, QPalette::Highlight);
    if (contrast(text, highlight) < readableContrast)
        readable.setColor(QPalette::Highlight, readableBeside(highlight, text));
    return readable;
}

QPalette withReadableDisabledText(const QPalette& system)
{
    QPalette readable;
    constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> texts[] = {{QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base}, {QPalette::ButtonText, QPalette::Button}};
    for (const auto& [text, background] : texts)
        readable.setColor(
            QPalette::Disabled, text, readableBeside(blendOf(system, background, text), system.color(background)));
    return readable;
}

} // namespace PortCheck
