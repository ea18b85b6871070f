// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/focuskeys.h"

#include "tests/support/runtest.h"
#include "widgets/style/fieldmessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace FocusKeysTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// What the keyboard does in each window, whatever is in it.
class TestFocusKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterPressesTheButtonThatHasTheFocus();
    void elsewhereEnterIsTheDialogs();
    void aKeyThatIsHeldPressesOnce();
    void whatGetsTheFocusComesIntoSight();
    void onlyAsMuchIsScrolledAsIsNeeded();
    void theCursorOfALongTextIsInSight();
    void aMessageComesIntoSight();
    void aMessageLeavesThePersonInAnotherField();

private:
    template <typename Widget> Widget* add()
    {
        auto* const widget = new Widget(m_window.get());
        m_window->layout()->addWidget(widget);
        return widget;
    }
    QScrollArea* addArea();
    bool begin();

    std::unique_ptr<QDialog> m_window;
};

void TestFocusKeys::init()
{
    FocusKeys::begin();
    m_window = std::make_unique<QDialog>();
    new QVBoxLayout(m_window.get());
}

bool TestFocusKeys::begin()
{
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

/// Of thirty lines, below which there is room for a few.
QScrollArea* TestFocusKeys::addArea()
{
    auto* const area = add<QScrollArea>();
    auto* const content = new QWidget(area);
    auto* const column = new QVBoxLayout(content);
    constexpr int lines = 30;
    for (int i = 0; i < lines; ++i)
        column->addWidget(new QLineEdit(content));
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedHeight(6 * area->fontMetrics().height());
    return area;
}

bool isSeen(const QWidget* widget)
{
    return widget->visibleRegion().boundingRect() == widget->rect();
}

void TestFocusKeys::enterPressesTheButtonThatHasTheFocus()
{
    auto* const usual = add<QPushButton>();
    usual->setDefault(true);
    auto* const other = add<QPushButton>();
    other->setAutoDefault(false);
    auto* const tool = add<QToolButton>();
    tool->setFocusPolicy(Qt::TabFocus);
    QVERIFY(begin());
    const QSignalSpy usualPressed(usual, &QPushButton::clicked);
    for (QAbstractButton* const button : {static_cast<QAbstractButton*>(other), static_cast<QAbstractButton*>(tool)}) {
        const QSignalSpy pressed(button, &QAbstractButton::clicked);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed.count(), 2);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(pressed.count(), 3);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // which isn't Enter
        QCOMPARE(pressed.count(), 3);
    }
    const auto presses = usualPressed.count();
    usual->setFocus();
    QTest::keyClick(usual, Qt::Key_Return);
    QCOMPARE(usualPressed.count(), presses + 1); // once, and not by the dialog again
}

void TestFocusKeys::elsewhereEnterIsTheDialogs()
{
    auto* const usual = add<QPushButton>();
    usual->setDefault(true);
    auto* const box = add<QCheckBox>();
    auto* const line = add<QLineEdit>();
    QVERIFY(begin());
    const QSignalSpy pressed(usual, &QPushButton::clicked);
    for (QWidget* const widget : {static_cast<QWidget*>(box), static_cast<QWidget*>(line)}) {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
    }
    QCOMPARE(pressed.count(), 2);
    QVERIFY(!box->isChecked());
}

void TestFocusKeys::aKeyThatIsHeldPressesOnce()
{
    auto* const button = add<QPushButton>();
    QVERIFY(begin());
    button->setFocus();
    const QSignalSpy pressed(button, &QPushButton::clicked);
    for (const bool isRepeated : {false, true, true}) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, isRepeated);
        QCoreApplication::sendEvent(button, &key);
    }
    QCOMPARE(pressed.count(), 1);
}

/// Not by Tab within it, which Qt sees to: from elsewhere.
void TestFocusKeys::whatGetsTheFocusComesIntoSight()
{
    const auto* const area = addArea();
    QVERIFY(begin());
    const QList<QLineEdit*> lines = area->findChildren<QLineEdit*>();
    QVERIFY(!isSeen(lines.last()));
    lines.last()->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(isSeen(lines.last()));
    area->verticalScrollBar()->setValue(0); // as by a wheel
    QVERIFY(!isSeen(lines.last()));
    QTest::keyClick(lines.last(), Qt::Key_A);
    QTRY_VERIFY(isSeen(lines.last()));
    lines.first()->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(isSeen(lines.first()));
}

void TestFocusKeys::onlyAsMuchIsScrolledAsIsNeeded()
{
    const auto* const area = addArea();
    QVERIFY(begin());
    const QList<QLineEdit*> lines = area->findChildren<QLineEdit*>();
    lines.at(10)->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(isSeen(lines.at(10)));
    const int place = area->verticalScrollBar()->value();
    QVERIFY(place > 0);
    lines.at(9)->setFocus(Qt::OtherFocusReason);
    QTest::qWait(0);
    QCOMPARE(area->verticalScrollBar()->value(), place); // which is in sight as it is
    QVERIFY(isSeen(lines.at(9)));
}

void TestFocusKeys::theCursorOfALongTextIsInSight()
{
    auto* const area = add<QScrollArea>();
    auto* const text = new QPlainTextEdit(QString(40, u'\n'), area);
    text->setMinimumHeight(40 * text->fontMetrics().lineSpacing());
    area->setWidget(text);
    area->setWidgetResizable(true);
    area->setFixedHeight(6 * area->fontMetrics().height());
    QVERIFY(begin());
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    const auto cursorIsSeen = [text] {
        return text->viewport()->visibleRegion().boundingRect().contains(text->cursorRect().center());
    };
    QTRY_VERIFY(cursorIsSeen());
    QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(cursorIsSeen());
}

/// Also told once more.
void TestFocusKeys::aMessageComesIntoSight()
{
    auto* const area = addArea();
    auto* const field = area->findChildren<QLineEdit*>().constFirst();
    auto* const message = new FieldMessage(area->widget(), field);
    area->widget()->layout()->addWidget(message);
    QVERIFY(begin());
    field->setFocus();
    for (int times = 0; times < 2; ++times) {
        area->verticalScrollBar()->setValue(0);
        message->showMessage(StatusMark::Fail, u"That is wrong."_s);
        QTRY_VERIFY(isSeen(message));
    }
}

/// Who types elsewhere is told, and keeps what is typed in sight.
void TestFocusKeys::aMessageLeavesThePersonInAnotherField()
{
    auto* const area = addArea();
    const QList<QLineEdit*> lines = area->findChildren<QLineEdit*>();
    auto* const message = new FieldMessage(area->widget(), lines.last());
    area->widget()->layout()->addWidget(message);
    QVERIFY(begin());
    lines.first()->setFocus();
    QTest::qWait(0);
    message->showMessage(StatusMark::Fail, u"That is wrong."_s);
    QTest::qWait(0);
    QVERIFY(isSeen(lines.first()));
    QVERIFY(!isSeen(message));
}

} // namespace FocusKeysTests

int tst_focuskeys(int argc, char* argv[])
{
    return PortCheck::runTest<FocusKeysTests::TestFocusKeys, QApplication>(argc, argv);
}

#include "tst_focuskeys.moc"
