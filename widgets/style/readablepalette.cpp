// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/readablepalette.h"

#include "widgets/style/statuscolors.h"

#include <QPalette>

#include <utility>

namespace PortCheck {

namespace {

constexpr double leastContrast = 3.0; // for text that may be quiet; WCAG 2.1 asks it of what is large or no text
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
    if (contrast(shown, base) < leastContrast)
        readable.setColor(QPalette::PlaceholderText, blendOf(system, QPalette::Base, QPalette::Text));
    return readable;
}

QPalette withReadableDisabledText(const QPalette& system)
{
    QPalette readable;
    constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> texts[] = {{QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base}, {QPalette::ButtonText, QPalette::Button}};
    for (const auto& [text, background] : texts)
        readable.setColor(QPalette::Disabled, text, blendOf(system, background, text));
    return readable;
}

} // namespace PortCheck
