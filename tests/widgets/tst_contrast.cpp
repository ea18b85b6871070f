// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "contrasts.h"
#include "ranges.h"
#include "schemes.h"

#include "tests/support/runtest.h"
#include "widgets/ranges/rangestrip.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/primarybutton.h"
#include "widgets/style/readingfield.h"
#include "widgets/style/statuscolors.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

namespace ContrastTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// What is measured is the picture that a person sees.
class TestContrast final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useMeasurableText(); }
    void init();
    void cleanup() { m_window.reset(); }
    void textIsReadable_data() { addSchemes(); }
    void textIsReadable();
    void whatIsSelectedIsReadable_data() { addSchemes(); }
    void whatIsSelectedIsReadable();
    void statesAreReadableInEveryRow_data() { addSchemes(); }
    void statesAreReadableInEveryRow();
    void bordersAreSeen_data() { addSchemes(); }
    void bordersAreSeen();
    void theFocusIsSeen_data() { addSchemes(); }
    void theFocusIsSeen();
    void followsAnotherPalette();
    void growsWithTheFont();
    void nothingToClickIsSmall();

private:
    template <typename Widget, typename... Arguments> Widget* add(Arguments... arguments)
    {
        auto* const widget = new Widget(arguments...);
        m_window->layout()->addWidget(widget);
        return widget;
    }
    void show();
    [[nodiscard]] QImage pictureOf(const QWidget* widget, const QRect& part = {}) const;
    [[nodiscard]] QString ringFault(QWidget* widget);

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_other = nullptr; ///< has the focus while what is looked at has not
};

void TestContrast::init()
{
    if (QTest::currentDataTag() != nullptr) {
        QFETCH(const QPalette, palette);
        useScheme(palette);
    } else {
        useScheme(schemes().constFirst().palette);
    }
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_other = add<QLineEdit>();
}

void TestContrast::show()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
}

QImage TestContrast::pictureOf(const QWidget* widget, const QRect& part) const
{
    return pictureIn(*m_window, *widget, part);
}

void TestContrast::textIsReadable()
{
    auto* const field = add<QLineEdit>();
    field->setPlaceholderText(u"HHH"_s);
    const QList<QWidget*> texts{add<QLabel>(u"HHH"_s), add<QLineEdit>(u"HHH"_s), field, add<QPushButton>(u"HHH"_s),
        add<PrimaryButton>(u"HHH"_s), add<QCheckBox>(u"HHH"_s)};
    show();
    for (QWidget* const text : texts) {
        const QRect inside = text->rect().adjusted(4, 4, -4, -4);
        const double seen = inkContrast(pictureOf(text, inside));
        QVERIFY2(seen >= readableContrast,
            qPrintable(u"%1: %2"_s.arg(QLatin1String(text->metaObject()->className())).arg(seen)));
    }
}

void TestContrast::whatIsSelectedIsReadable()
{
    auto* const list = add<QTreeWidget>();
    list->setHeaderHidden(true);
    for (int row = 0; row < 2; ++row)
        new QTreeWidgetItem(list, {u"HHH"_s});
    list->setCurrentItem(list->topLevelItem(1));
    show();
    for (const bool isFocused : {false, true}) {
        (isFocused ? static_cast<QWidget*>(list) : m_other)->setFocus();
        const QRect row = list->visualItemRect(list->topLevelItem(1)).adjusted(3, 3, -3, -3);
        const QImage seen = pictureOf(list->viewport(), row);
        QVERIFY2(inkContrast(seen) >= readableContrast, qPrintable(QString::number(inkContrast(seen))));
    }
}

/// Each state's colour is that of its word, and of its mark.
void TestContrast::statesAreReadableInEveryRow()
{
    const QPalette palette = QApplication::palette();
    auto* const list = add<QTreeWidget>();
    list->setHeaderHidden(true);
    list->setAlternatingRowColors(true);
    list->setFixedHeight(1000);
    for (const StatusMark mark : allStatusMarks()) {
        for (int row = 0; row < 2; ++row)
            (new QTreeWidgetItem(list, {u"HHH"_s}))->setForeground(0, statusColor(mark, palette));
        auto* const label = add<MarkLabel>(2.0);
        label->setMark(mark);
    }
    show();
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QImage seen = pictureOf(list->viewport(), list->visualItemRect(list->topLevelItem(row)));
        QVERIFY2(inkContrast(seen) >= readableContrast, qPrintable(QString::number(row)));
    }
    const QList<MarkLabel*> marks = m_window->findChildren<MarkLabel*>();
    for (const MarkLabel* const mark : marks)
        QVERIFY(inkContrast(pictureOf(mark)) >= visibleContrast);
}

/// Of fields and boxes: how one knows where to write or to tick.
void TestContrast::bordersAreSeen()
{
    auto* const spin = add<QSpinBox>();
    auto* const box = add<QComboBox>();
    const QList<QWidget*> fields{add<QLineEdit>(), spin, box, add<QPlainTextEdit>()};
    auto* const tick = add<QCheckBox>();
    auto* const choice = add<QRadioButton>();
    show();
    const QColor window = QApplication::palette().color(QPalette::Window);
    const QColor base = QApplication::palette().color(QPalette::Base);
    for (const QWidget* const field : fields) {
        const QImage image = pictureOf(field);
        for (const QPoint& place : {QPoint(image.width() / 2, 0), QPoint(image.width() / 2, image.height() - 1)}) {
            const QColor border = image.pixelColor(place);
            QVERIFY2(contrast(border, window) >= visibleContrast && contrast(border, base) >= visibleContrast,
                qPrintable(QLatin1String(field->metaObject()->className()) + u' ' + border.name()));
        }
    }
    for (const QWidget* const small : {static_cast<QWidget*>(tick), static_cast<QWidget*>(choice)})
        QVERIFY2(inkContrast(pictureOf(small)) >= visibleContrast, small->metaObject()->className());
}

QString TestContrast::ringFault(QWidget* widget)
{
    return faultOfRing(*m_window, *widget, *m_other);
}

void TestContrast::theFocusIsSeen()
{
    auto* const tool = add<QToolButton>();
    tool->setText(u"HHH"_s);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    auto* const tabs = add<QTabBar>();
    tabs->addTab(u"HHH"_s);
    auto* const list = add<QListWidget>();
    list->addItems({u"HHH"_s, u"HHH"_s});
    auto* const tree = add<QTreeWidget>();
    new QTreeWidgetItem(tree, {u"HHH"_s});
    auto* const strip = add<RangeStrip>();
    strip->show({cutRange(), {}, false});
    auto* const box = add<QComboBox>();
    box->addItem(u"HHH"_s);
    const QList<QWidget*> parts{add<QLineEdit>(u"HHH"_s), add<QPlainTextEdit>(), add<ReadingField>(), add<QSpinBox>(),
        box, add<QPushButton>(u"HHH"_s), add<PrimaryButton>(u"HHH"_s), add<QCheckBox>(u"HHH"_s), tool, tabs, list, tree,
        strip};
    show();
    for (QWidget* const part : parts) {
        const QString fault = ringFault(part);
        QVERIFY2(fault.isEmpty(), qPrintable(u"%1: %2"_s.arg(QLatin1String(part->metaObject()->className()), fault)));
    }
}

/// While the window is open.
void TestContrast::followsAnotherPalette()
{
    auto* const field = add<QLineEdit>();
    field->setPlaceholderText(u"HHH"_s);
    show();
    for (const Scheme& scheme : schemes()) {
        useScheme(scheme.palette);
        QTest::qWait(0);
        QCOMPARE(m_window->palette().color(QPalette::Window), scheme.palette.color(QPalette::Window));
        QVERIFY2(inkContrast(pictureOf(field, field->rect().adjusted(4, 4, -4, -4))) >= readableContrast,
            qPrintable(scheme.name));
        const QString fault = ringFault(field);
        QVERIFY2(fault.isEmpty(), qPrintable(scheme.name + u": " + fault));
    }
}

void TestContrast::growsWithTheFont()
{
    const QFont before = QApplication::font();
    auto* const button = add<QPushButton>(u"HHH"_s);
    auto* const tick = add<QCheckBox>(u"HHH"_s);
    auto* const head = add<QLabel>(u"HHH"_s, m_window.get());
    constexpr double headline = 1.2;
    emphasize(head, headline);
    show();
    const auto icon = [](const QWidget* widget, QStyle::PixelMetric metric) {
        return widget->style()->pixelMetric(metric, nullptr, widget);
    };
    for (const double factor : {1.0, 2.0}) {
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * factor);
        QApplication::setFont(font);
        QTest::qWait(0);
        const int line = QFontMetrics(font).height();
        for (const QStyle::PixelMetric metric : {QStyle::PM_SmallIconSize, QStyle::PM_ButtonIconSize,
                 QStyle::PM_IndicatorWidth, QStyle::PM_ToolBarIconSize})
            QVERIFY2(icon(button, metric) >= line, qPrintable(QString::number(int(metric))));
        QVERIFY(tick->sizeHint().height() >= line);
        QCOMPARE(head->font().pointSizeF(), QFontInfo(font).pointSizeF() * headline);
        QVERIFY(head->font().bold());
    }
    QApplication::setFont(before);
}

/// WCAG 2.2, 2.5.8: also in the smallest letters.
void TestContrast::nothingToClickIsSmall()
{
    const QFont before = QApplication::font();
    QFont small = before;
    small.setPointSizeF(6);
    QApplication::setFont(small);
    auto* const list = add<QListWidget>();
    list->addItem(u"i"_s);
    auto* const tool = add<QToolButton>();
    tool->setText(u"i"_s);
    const QList<QWidget*> targets{add<QPushButton>(u"i"_s), add<QCheckBox>(), add<QRadioButton>(), add<QComboBox>(),
        add<QSpinBox>(), add<QLineEdit>(), tool};
    show();
    constexpr int least = 24;
    for (const QWidget* const target : targets)
        QVERIFY2(target->sizeHint().width() >= least && target->sizeHint().height() >= least,
            target->metaObject()->className());
    QVERIFY(list->visualItemRect(list->item(0)).height() >= least);
    QApplication::setFont(before);
}

} // namespace ContrastTests

int tst_contrast(int argc, char* argv[])
{
    return PortCheck::runTest<ContrastTests::TestContrast, QApplication>(argc, argv);
}

#include "tst_contrast.moc"
