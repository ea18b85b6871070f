// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/readablepalette.h"

#include "widgets/style/statuscolors.h"

#include <QColor>
#include <QPalette>

#include <initializer_list>
#include <utility>

namespace PortCheck {

namespace {

constexpr float shareOfText = 0.65F; // of the colour of enabled text, in one that is to be quieter

QColor blendOf(const QPalette& palette, QPalette::ColorRole background, QPalette::ColorRole text)
{
    return blend(palette.color(QPalette::Active, background), palette.color(QPalette::Active, text), shareOfText);
}

/// Sets a colour of its own only where \a color can't be read, as it looks on the first of \a backgrounds:
/// place-holders are half transparent as a rule.
void keepReadable(
    QPalette& palette, QPalette::ColorGroup group, QPalette::ColorRole role, std::initializer_list<QColor> backgrounds)
{
    const QColor color = palette.color(group, role);
    const QColor shown = blend(*backgrounds.begin(), color, color.alphaF());
    constexpr double rounding = 0.05; // of what is half transparent, when it is drawn
    const QColor readable = fitted(shown, backgrounds, readableContrast + rounding);
    if (readable != shown)
        palette.setColor(group, role, readable);
}

} // namespace

void makeReadable(QPalette& palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const auto color = [&palette, group](QPalette::ColorRole role) { return palette.color(group, role); };
        const QColor window = color(QPalette::Window);
        const QColor base = color(QPalette::Base);
        keepReadable(palette, group, QPalette::WindowText, {window});
        keepReadable(palette, group, QPalette::Text, {base, color(QPalette::AlternateBase)});
        keepReadable(palette, group, QPalette::ButtonText, {color(QPalette::Button)});
        keepReadable(palette, group, QPalette::ToolTipText, {color(QPalette::ToolTipBase)});
        keepReadable(palette, group, QPalette::PlaceholderText, {base});
        keepReadable(palette, group, QPalette::Link, {base, window});
        keepReadable(palette, group, QPalette::LinkVisited, {base, window});
        // The text on it is as a rule also that of primary buttons and of icons.
        keepReadable(palette, group, QPalette::Highlight, {color(QPalette::HighlightedText)});
    }
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
