// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace PortCheck {

/// The system's style, or \a base, with what people need who see little: text that can be read and a frame around what
/// has the focus, whatever the palette is, borders of fields and boxes that are seen, icons and boxes that grow with
/// the font, and nothing to click that is smaller than 24 x 24 (WCAG 2.2: 1.4.3, 1.4.11, 2.4.7, 2.4.13, 2.5.8). Follows
/// palette and font as they change. The application owns it once it is its style; \a base belongs to it.
class ReadableStyle final : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadableStyle)

public:
    explicit ReadableStyle(QStyle* base = nullptr);

    using QProxyStyle::polish;
    void polish(QPalette& palette) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& content,
        const QWidget* widget = nullptr) const override;
};

/// The style below all that only add to another, as ReadableStyle does: which one the system has.
[[nodiscard]] const QStyle& baseOf(const QStyle& style);

} // namespace PortCheck
