// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/readablestyle.h"

#include <QApplication>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QProxyStyle>
#include <QString>
#include <QStyleFactory>
#include <QTest>

#include <memory>

namespace PortCheck {

/// Colours as a desktop has them, which the program did not choose.
struct Scheme {
    QString name;
    QPalette palette;
};

/// The roles from WindowText to PlaceholderText, in QPalette's order, as configuration files of desktops list them.
inline QPalette schemeOf(const QList<QRgb>& colors)
{
    QPalette palette;
    int role = 0;
    for (const QRgb color : colors) {
        if (role != QPalette::NoRole) // which such lists know as well
            palette.setColor(QPalette::All, QPalette::ColorRole(role), QColor::fromRgba(color));
        ++role;
    }
    return palette;
}

/// Fusion's own of Qt 6.4; its dark one of Qt 6.5; qt6ct's scheme "darker"; Windows' "High Contrast Black" and "White".
inline QList<Scheme> schemes()
{
    using namespace Qt::StringLiterals;
    const QPalette fusion = std::unique_ptr<QStyle>(QStyleFactory::create(u"Fusion"_s))->standardPalette();
    const QPalette dark = schemeOf({0xfff0f0f0, 0xff323232, 0xff4b4b4b, 0xff2a2a2a, 0xff191919, 0xff252525, 0xfff0f0f0,
        0xffffffff, 0xfff0f0f0, 0xff242424, 0xff323232, 0xff191919, 0xff308cc6, 0xfff0f0f0, 0xff308cc6, 0xffff00ff,
        0xff2b2b2b, 0xffffffff, 0xffffffdc, 0xff000000, 0x80f0f0f0});
    const QPalette darker = schemeOf({0xffffffff, 0xff424245, 0xff979797, 0xff5e5c5b, 0xff302f2e, 0xff4a4947,
        0xffffffff, 0xffffffff, 0xffffffff, 0xff3d3d3d, 0xff222020, 0xffe7e4e0, 0xff12608a, 0xfff9f9f9, 0xff0986d3,
        0xffa70b06, 0xff5c5b5a, 0xffffffff, 0xff3f3f36, 0xffffffff, 0x80ffffff});
    const QPalette black = schemeOf({0xffffffff, 0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xffffffff,
        0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xff000000, 0xff1aebff, 0xff000000, 0xffffff00, 0xffffff00,
        0xff000000, 0xffffffff, 0xff000000, 0xffffffff, 0x80ffffff});
    const QPalette white = schemeOf({0xff000000, 0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xffffffff, 0xff000000,
        0xffffffff, 0xff000000, 0xffffffff, 0xffffffff, 0xff000000, 0xff37006e, 0xffffffff, 0xff00009f, 0xff00009f,
        0xffffffff, 0xff000000, 0xffffffff, 0xff000000, 0x80000000});
    return {{u"Fusion, light"_s, fusion}, {u"Fusion, dark"_s, dark}, {u"qt6ct, darker"_s, darker},
        {u"high contrast, black"_s, black}, {u"high contrast, white"_s, white}};
}

/// Fusion with another palette, in place of the system's style.
class SchemeStyle final : public QProxyStyle {
    Q_DISABLE_COPY_MOVE(SchemeStyle)

public:
    explicit SchemeStyle(const QPalette& palette)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_palette(palette)
    {
    }

    QPalette standardPalette() const override { return m_palette; }

private:
    QPalette m_palette;
};

/// A row of a test's data for each.
inline void addSchemes()
{
    QTest::addColumn<QPalette>("palette");
    for (const Scheme& scheme : schemes())
        QTest::newRow(qPrintable(scheme.name)) << scheme.palette;
}

/// Letters whose colour can be measured, and no cursor that blinks, which would be a change of its own.
inline void useMeasurableText()
{
    QFont font(QStringLiteral("DejaVu Sans"), 16); // strokes with an inside
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
}

/// Makes \a palette the system's, as the program has it when it runs: seen through its own style.
inline void useScheme(const QPalette& palette)
{
    auto* const style = new ReadableStyle(new SchemeStyle(palette));
    QPalette seen = palette;
    style->polish(seen); // where the platform has a palette of its own, that would hide the style's
    QApplication::setStyle(style);
    QApplication::setPalette(seen);
}

} // namespace PortCheck
