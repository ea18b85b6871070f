// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/support/runtest.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/primarybutton.h"
#include "widgets/style/readablepalette.h"
#include "widgets/style/statuscolors.h"
#include "widgets/style/statusicon.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QTest>
#include <QUrl>

namespace StyleTests {

using namespace PortCheck;

QPalette paletteOf(Theme theme)
{
    return theme == Theme::Light ? QPalette(QColor(0xef, 0xef, 0xef)) : QPalette(QColor(0x2d, 0x2d, 0x30));
}

void addMarksAndThemes()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<int>("theme");
    for (const StatusMark mark : allStatusMarks()) {
        for (const Theme theme : {Theme::Light, Theme::Dark})
            QTest::addRow("mark %d, %s", int(mark), theme == Theme::Light ? "light" : "dark")
                << int(mark) << int(theme);
    }
}

/// Light and dark as Qt makes them, a dark one of a desktop as it is, and those of high contrast.
void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(Theme::Light);
    QTest::newRow("dark") << paletteOf(Theme::Dark);
    const auto plain = [](const char* name, const QColor& background, const QColor& text, const QColor& alternate,
                           const QColor& highlight, const QColor& highlighted) {
        QPalette palette(background);
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
            palette.setColor(role, background);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, text);
        palette.setColor(QPalette::AlternateBase, alternate);
        palette.setColor(QPalette::Highlight, highlight);
        palette.setColor(QPalette::HighlightedText, highlighted);
        QTest::newRow(name) << palette;
    };
    plain("a desktop's dark", QColor(0x3d, 0x3d, 0x3d), Qt::white, QColor(0x5c, 0x5b, 0x5a), QColor(0x12, 0x60, 0x8a),
        Qt::white);
    plain("Fusion's selection", QColor(0xef, 0xef, 0xef), Qt::black, Qt::white, QColor(0x30, 0x8c, 0xc6), Qt::white);
    plain("high contrast, black", Qt::black, Qt::white, Qt::black, QColor(0x1a, 0xeb, 0xff), Qt::black);
    plain("high contrast, white", Qt::white, Qt::black, Qt::white, QColor(0x37, 0x00, 0x6e), Qt::white);
    plain("high contrast, yellow", Qt::black, Qt::yellow, QColor(0x20, 0x20, 0x20), Qt::blue, Qt::white);
}

/// The pixels that are not the background, whatever their colour.
QList<bool> shapeOf(StatusMark mark, const QPalette& palette)
{
    constexpr int side = 32;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintStatusMark(painter, QRectF(image.rect()), mark, palette);
    painter.end();
    const QRgb glyph = palette.color(QPalette::Base).rgb();
    QList<bool> shape;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            shape << (image.pixelColor(x, y).alpha() > 127 && image.pixel(x, y) != glyph);
    }
    return shape;
}

class TestStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasAMark();
    void themeFollowsTheWindowColour();
    void contrastIsTheKnownOne();
    void placeholdersAreReadable_data();
    void placeholdersAreReadable();
    void disabledTextCanBeRead();
    void colourIsReadable_data() { addMarksAndThemes(); }
    void colourIsReadable();
    void tintCarriesText_data() { addMarksAndThemes(); }
    void tintCarriesText();
    void shapeIsItsOwn_data() { addMarksAndThemes(); }
    void shapeIsItsOwn();
    void everyStateCanBeRead_data();
    void everyStateCanBeRead();
    void aPrimaryButtonCanBeRead_data() { addPalettes(); }
    void aPrimaryButtonCanBeRead();
    void iconFollowsThePalette();
    void aTintedRowLeavesTheIconItsColour();
    void messagesAreText();
    void whatWasSavedIsOpened();
};

void TestStyle::everyOutcomeHasAMark()
{
    QList<StatusMark> seen;
    for (const Outcome outcome : allOutcomes()) {
        const StatusMark mark = statusMark(Phase::Done, outcome);
        QVERIFY(!seen.contains(mark));
        QVERIFY(allStatusMarks().contains(mark));
        seen << mark;
        QCOMPARE(statusMark(Phase::Queued, outcome), StatusMark::Queued);
        QCOMPARE(statusMark(Phase::Running, outcome), StatusMark::Running);
    }
}

void TestStyle::themeFollowsTheWindowColour()
{
    QCOMPARE(themeOf(paletteOf(Theme::Light)), Theme::Light);
    QCOMPARE(themeOf(paletteOf(Theme::Dark)), Theme::Dark);
}

void TestStyle::contrastIsTheKnownOne()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::red, Qt::red)), 1);
    QCOMPARE(contrast(Qt::black, Qt::white), contrast(Qt::white, Qt::black));
}

void TestStyle::placeholdersAreReadable_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("placeholder");
    QTest::addColumn<bool>("isMended");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black) << QColor(0, 0, 0, 150) << false;
    QTest::newRow("Qt's own light") << QColor(Qt::white) << QColor(Qt::black) << QColor(0, 0, 0, 128) << true;
    QTest::newRow("dark") << QColor(27, 30, 32) << QColor(Qt::white) << QColor(255, 255, 255, 128) << false;
    QTest::newRow("black on black") << QColor(27, 30, 32) << QColor(Qt::white) << QColor(0, 0, 0, 128) << true;
    QTest::newRow("white on white") << QColor(Qt::white) << QColor(Qt::black) << QColor(250, 250, 250) << true;
}

void TestStyle::placeholdersAreReadable()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    QFETCH(const QColor, placeholder);
    QFETCH(const bool, isMended);
    QPalette system;
    system.setColor(QPalette::Base, base);
    system.setColor(QPalette::AlternateBase, base);
    system.setColor(QPalette::Text, text);
    system.setColor(QPalette::PlaceholderText, placeholder);
    QPalette readable = system;
    makeReadable(readable);
    QCOMPARE(readable.color(QPalette::PlaceholderText) != placeholder, isMended);
    QCOMPARE(readable.color(QPalette::Text), text);
    if (isMended)
        QVERIFY(contrast(readable.color(QPalette::PlaceholderText), base) >= 4.5);
}

void TestStyle::disabledTextCanBeRead()
{
    for (const QColor& window : {QColor(239, 239, 239), QColor(42, 46, 50)}) {
        const QPalette system(window);
        const QPalette readable = withReadableDisabledText(system);
        const QColor quiet = readable.color(QPalette::Disabled, QPalette::WindowText);
        QVERIFY(contrast(quiet, system.color(QPalette::Window)) >= 4.5);
        QVERIFY(quiet != system.color(QPalette::Active, QPalette::WindowText));
        QVERIFY(!readable.isBrushSet(QPalette::Active, QPalette::WindowText));
    }
}

void TestStyle::colourIsReadable()
{
    QFETCH(const int, mark);
    QFETCH(const int, theme);
    const QColor color = statusColor(StatusMark(mark), Theme(theme));
    const QPalette palette = paletteOf(Theme(theme));
    QVERIFY(color.isValid());
    constexpr double readable = 4.5;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        QVERIFY2(contrast(color, palette.color(role)) >= readable, qPrintable(palette.color(role).name()));
    QVERIFY(contrast(color, statusTint(StatusMark(mark), palette)) >= readable);
}

void TestStyle::tintCarriesText()
{
    QFETCH(const int, mark);
    QFETCH(const int, theme);
    const QPalette palette = paletteOf(Theme(theme));
    const QColor tint = statusTint(StatusMark(mark), palette);
    QVERIFY(contrast(palette.color(QPalette::WindowText), tint) >= 4.5);
}

void TestStyle::shapeIsItsOwn()
{
    QFETCH(const int, mark);
    QFETCH(const int, theme);
    const QPalette palette = paletteOf(Theme(theme));
    const QList<bool> shape = shapeOf(StatusMark(mark), palette);
    QVERIFY(shape.contains(true));
    for (const StatusMark other : allStatusMarks()) {
        if (int(other) != mark)
            QVERIFY(shapeOf(other, palette) != shape);
    }
}

void TestStyle::everyStateCanBeRead_data()
{
    addPalettes();
}

void TestStyle::everyStateCanBeRead()
{
    QFETCH(const QPalette, palette);
    constexpr double readable = 4.5;
    for (const StatusMark mark : allStatusMarks()) {
        const QColor color = statusColor(mark, palette);
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            QVERIFY2(contrast(color, palette.color(role)) >= readable, qPrintable(palette.color(role).name()));
        for (const float share : {0.04F, 0.10F, 0.12F}) // cards, the current card and bands
            QVERIFY(contrast(palette.color(QPalette::Text), statusTint(mark, palette, share)) >= readable);
    }
    QPalette chosen = palette;
    makeReadable(chosen);
    QVERIFY(contrast(chosen.color(QPalette::HighlightedText), chosen.color(QPalette::Highlight)) >= readable);
    const QPalette disabled = withReadableDisabledText(palette).resolve(palette);
    QVERIFY(contrast(disabled.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) >= readable);
}

/// What is painted, in each of its states.
void TestStyle::aPrimaryButtonCanBeRead()
{
    QFETCH(const QPalette, palette);
    PrimaryButton button(QStringLiteral("Check"));
    button.setPalette(palette);
    button.resize(200, 60);
    for (const bool isDown : {false, true}) {
        button.setDown(isDown);
        const QImage image = button.grab().toImage();
        const QColor fill = image.pixelColor(8, 30);
        QVERIFY2(contrast(fill, palette.color(QPalette::HighlightedText)) >= 4.5, qPrintable(fill.name()));
    }
}

void TestStyle::iconFollowsThePalette()
{
    const QPalette before = QApplication::palette();
    const QIcon icon = statusIcon(StatusMark::Fail);
    const auto color = [&icon] { return icon.pixmap(32, 32).toImage().pixelColor(16, 3); };
    QApplication::setPalette(paletteOf(Theme::Light));
    QCOMPARE(color(), statusColor(StatusMark::Fail, Theme::Light));
    QApplication::setPalette(paletteOf(Theme::Dark));
    QCOMPARE(color(), statusColor(StatusMark::Fail, Theme::Dark));
    QApplication::setPalette(before);
}

void TestStyle::aTintedRowLeavesTheIconItsColour()
{
    const auto color = [](SelectedRow row, QIcon::Mode mode) {
        return statusIcon(StatusMark::Fail, row).pixmap(QSize(32, 32), 1, mode).toImage().pixelColor(16, 3);
    };
    const QColor usual = color(SelectedRow::Highlighted, QIcon::Normal);
    QCOMPARE(color(SelectedRow::Tinted, QIcon::Selected), usual);
    QVERIFY(color(SelectedRow::Highlighted, QIcon::Selected) != usual);
}

void TestStyle::messagesAreText()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showError(QStringLiteral("<b>bold</b>"));
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.mark(), StatusMark::Fail);
    QCOMPARE(bar.text(), QStringLiteral("<b>bold</b>"));
    QCOMPARE(bar.findChild<QLabel*>()->textFormat(), Qt::PlainText);
    bar.showSuccess(QStringLiteral("done"));
    QCOMPARE(bar.mark(), StatusMark::Pass);
}

/// In place of the system's programs.
class Opener final : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

void TestStyle::whatWasSavedIsOpened()
{
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    MessageBar bar;
    auto* const open = bar.findChild<QPushButton*>(QStringLiteral("openSaved"));
    auto* const folder = bar.findChild<QPushButton*>(QStringLiteral("openSavedFolder"));
    const QString path = QDir::temp().filePath(QStringLiteral("a #1 report.html"));
    bar.showSaved(QStringLiteral("saved"), path);
    QVERIFY(!open->isHidden() && !folder->isHidden());
    open->click();
    folder->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(opener.opened, (QList<QUrl>{QUrl::fromLocalFile(path), QUrl::fromLocalFile(QDir::tempPath())}));
    QCOMPARE(opener.opened.constFirst().toLocalFile(), path);
    bar.showSavedInFolder(QStringLiteral("a plan"), path); // which no other program opens
    QVERIFY(open->isHidden() && !folder->isHidden());
    bar.showError(QStringLiteral("another message")); // has nothing to open
    QVERIFY(open->isHidden() && folder->isHidden());
}

} // namespace StyleTests

int tst_style(int argc, char* argv[])
{
    return PortCheck::runTest<StyleTests::TestStyle, QApplication>(argc, argv);
}

#include "tst_style.moc"
