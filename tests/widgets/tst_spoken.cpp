// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "model/support/vocabulary.h"
#include "tests/support/checkrecords.h"
#include "tests/support/runtest.h"
#include "widgets/checks/findingslist.h"
#include "widgets/style/announcer.h"
#include "widgets/style/copytext.h"
#include "widgets/style/readingfield.h"
#include "widgets/style/scrolledcolumn.h"
#include "widgets/style/spokenitems.h"
#include "widgets/summary/summaryband.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaObject>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QToolBar>
#include <QVBoxLayout>

namespace SpokenTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// What is said to screen readers; what is told of the focus is seen over the bus alone (tests/bus).
class TestSpoken : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { tearDown(); }
    void quartersOfARun_data();
    void quartersOfARun();
    void copyingIsSaid();
    void textsAreCopiedWhole();
    void aListStaysAsItIsScrolled_data();
    void aListStaysAsItIsScrolled();
    void aFilterInPlaceIsNoNewsInARun();
    void countsAreToldSeldomInARecheck();
    void nothingBeginsBesideARoundOfTheWatch();
    void whatIsReadStaysInPlace();
    void aRoundOfTheWatchScrollsNothing();
    void draggingTheBorderTellsNothing();

private:
    /// A run in a window of its own, in which SMB fails.
    void runWithFailures();
};

/// All that is said in a window from now on, in order.
class Ear final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Ear)

public:
    explicit Ear(const QWidget& window)
    {
        const QList<Announcement*> texts = window.findChildren<Announcement*>();
        for (Announcement* const text : texts)
            text->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show)
            heard << static_cast<QWidget*>(watched)->accessibleName();
        return false;
    }

    QStringList heard;
};

QList<CheckRecord> ofRun(int done, int all)
{
    QList<CheckRecord> records;
    for (int i = 0; i < all; ++i) {
        records << (i < done ? PortCheck::done(u"dc1"_s, 389, Outcome::Pass) : in(Phase::Queued));
        records.last().id = i;
    }
    return records;
}

void TestSpoken::quartersOfARun_data()
{
    QTest::addColumn<QList<int>>("done");
    QTest::addColumn<QList<int>>("all");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("one by one") << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8} << QList<int>{8}
                                << QStringList{
                                       u"Checks done: 2 of 8."_s, u"Checks done: 4 of 8."_s, u"Checks done: 6 of 8."_s};
    QTest::newRow("all at once") << QList<int>{0, 8} << QList<int>{8} << QStringList{};
    QTest::newRow("several at once") << QList<int>{0, 7, 8} << QList<int>{8} << QStringList{u"Checks done: 7 of 8."_s};
    QTest::newRow("more to do") << QList<int>{0, 4, 4, 8, 12} << QList<int>{8, 8, 16, 16, 16}
                                << QStringList{u"Checks done: 4 of 8."_s, u"Checks done: 12 of 16."_s};
    QTest::newRow("asked again") << QList<int>{6, 7, 8} << QList<int>{8} << QStringList{};
    QTest::newRow("nothing yet") << QList<int>{0, 0} << QList<int>{0} << QStringList{};
}

void TestSpoken::quartersOfARun()
{
    QFETCH(const QList<int>, done);
    QFETCH(const QList<int>, all);
    QFETCH(const QStringList, said);
    SummaryBand band({}, {});
    band.show();
    announce(&band, u"before"_s);
    const auto* const announcer = band.findChild<Announcer*>();
    QStringList heard;
    for (int round = 0; round < 2; ++round) { // the second run is told as the first
        for (int i = 0; i < done.size(); ++i) {
            announce(&band, u"before"_s);
            band.showRun(ofRun(done.at(i), all.value(i, all.first())), {}, {}, {}, true);
            if (announcer->said() != u"before"_s)
                heard << announcer->said();
        }
        band.showRun(ofRun(all.last(), all.last()), {}, {}, {}, false);
    }
    QCOMPARE(heard, said + said);
}

void TestSpoken::copyingIsSaid()
{
    QWidget window;
    window.show();
    copyText(&window, u"a text"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"a text"_s);
    QCOMPARE(window.findChild<Announcer*>()->said(), u"Copied to the clipboard."_s);
}

void TestSpoken::textsAreCopiedWhole()
{
    ReadingField field;
    field.setPlainText(u"One two"_s);
    const QSignalSpy whole(&field, &ReadingField::wholeWanted);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(whole.count(), 1);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(whole.count(), 1);
    QCOMPARE(QApplication::clipboard()->text(), u"One two"_s);
}

/// By the pointer or another window: what is seen stays below the pointer. By keys, the current item is shown.
void TestSpoken::aListStaysAsItIsScrolled_data()
{
    QTest::addColumn<Qt::FocusReason>("reason");
    QTest::addColumn<bool>("stays");
    QTest::newRow("a click") << Qt::MouseFocusReason << true;
    QTest::newRow("back from another window") << Qt::ActiveWindowFocusReason << true;
    QTest::newRow("a menu closed") << Qt::PopupFocusReason << true;
    QTest::newRow("the program") << Qt::OtherFocusReason << true;
    QTest::newRow("Tab") << Qt::TabFocusReason << false;
    QTest::newRow("Shift+Tab") << Qt::BacktabFocusReason << false;
    QTest::newRow("a key that leads there") << Qt::ShortcutFocusReason << false;
}

void TestSpoken::aListStaysAsItIsScrolled()
{
    QFETCH(const Qt::FocusReason, reason);
    QFETCH(const bool, stays);
    QWidget window;
    auto* const column = new QVBoxLayout(&window);
    auto* const other = new QLineEdit;
    auto* const list = new SpokenItems<QListWidget>;
    column->addWidget(other);
    column->addWidget(list);
    for (int row = 0; row < 100; ++row)
        list->addItem(QString::number(row));
    list->setFixedHeight(100);
    list->setCurrentRow(50);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    list->scrollToTop();
    QCOMPARE(list->verticalScrollBar()->value(), 0);
    list->setFocus(reason);
    QVERIFY(list->hasFocus());
    QCoreApplication::processEvents(); // the list speaks behind what Qt tells
    QCOMPARE(list->verticalScrollBar()->value() == 0, stays);
    QVERIFY(list->hasAutoScroll());
}

void TestSpoken::runWithFailures()
{
    setUp();
    m_settings->setValue(SettingsKeys::watchEvery(), 1);
    makeWindow();
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
    runAll();
}

void TestSpoken::aFilterInPlaceIsNoNewsInARun()
{
    runWithFailures();
    const Ear ear(*m_window);
    action(token(Outcome::Fail).data())->setChecked(true); // no row matches until the first has failed
    checkButton()->click();
    QTRY_VERIFY(!m_runner->isRunning());
    QVERIFY(!ear.heard.isEmpty());
    QCOMPARE(ear.heard.constFirst(), u"The checks have begun."_s);
    for (const QString& said : ear.heard)
        QVERIFY2(!said.contains(u"No row"_s), qPrintable(said));
}

void TestSpoken::countsAreToldSeldomInARecheck()
{
    runWithFailures();
    const QAction* const chip = action(token(Outcome::Fail).data());
    const QString before = chip->text();
    QString seen; // behind the first that the table shows of it
    QObject context;
    const auto look = [chip, &context, &seen] {
        const auto read = [chip, &seen] { seen = seen.isEmpty() ? chip->text() : seen; };
        QMetaObject::invokeMethod(&context, read, Qt::QueuedConnection);
    };
    connect(table()->model(), &QAbstractItemModel::dataChanged, &context, look);
    connect(table()->model(), &QAbstractItemModel::layoutChanged, &context, look);
    m_factory->answer = nullptr;
    action("recheckFailed")->trigger();
    QVERIFY(m_runner->isRunning());
    QTRY_VERIFY(!seen.isEmpty());
    QCOMPARE(seen, before); // counted with others that follow soon
    QTRY_VERIFY(chip->text() != before);
}

void TestSpoken::nothingBeginsBesideARoundOfTheWatch()
{
    runWithFailures();
    QAction* const recheck = action("recheckCause");
    QVERIFY(recheck->isEnabled());
    m_factory->answer = nullptr;
    action("watch")->trigger();
    QTRY_VERIFY(m_runner->isRunning());
    QVERIFY(!recheck->isEnabled());
    const Ear ear(*m_window);
    Q_EMIT m_window->findChild<FindingsList*>()->recheckWanted({0});
    QCOMPARE(ear.heard, QStringList());
    action("stop")->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    QTRY_VERIFY(recheck->isEnabled());
}

void TestSpoken::whatIsReadStaysInPlace()
{
    runWithFailures();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto* const list = m_window->findChild<FindingsList*>();
    auto* const meaning = m_window->findChild<ReadingField*>(u"meaning"_s);
    QTest::keyClick(m_window->findChild<QListWidget*>(u"findings"_s), Qt::Key_Return);
    QTRY_VERIFY(meaning->hasFocus());
    const QString text = meaning->toPlainText();
    meaning->moveCursor(QTextCursor::End);
    const int caret = meaning->textCursor().position();
    Q_EMIT list->causeChanged(); // as at the end of a round of the watch
    QCOMPARE(meaning->toPlainText(), text);
    QCOMPARE(meaning->textCursor().position(), caret);
    table()->setFocus();
    Q_EMIT list->causeChanged();
    QVERIFY(meaning->toPlainText() != text); // the card says what to do
}

void TestSpoken::aRoundOfTheWatchScrollsNothing()
{
    runWithFailures();
    m_window->resize(m_window->width(), 300);
    QScrollBar* const above = m_window->findChild<ScrolledColumn*>()->verticalScrollBar();
    const QSignalSpy rounds(m_runner.get(), &CheckRunner::finished);
    action("watch")->trigger();
    QTRY_COMPARE(rounds.count(), 1);
    QTRY_VERIFY(above->maximum() > 0);
    const auto* const column = m_window->findChild<ScrolledColumn*>();
    const int summary = m_window->findChild<SummaryBand*>()->mapTo(column->widget(), QPoint()).y();
    above->setValue(summary > 0 ? 0 : above->maximum()); // elsewhere than at the summary
    const int before = above->value();
    QTRY_COMPARE(rounds.count(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(above->value(), before);
}

/// Of the button of the dynamic ports: it is as wide for each of its texts.
void TestSpoken::draggingTheBorderTellsNothing()
{
    setUp();
    QAction* const scan = action("rangeScan");
    QStringList texts{scan->text()};
    QObject context;
    connect(scan, &QAction::changed, &context, [scan, &texts] {
        if (texts.constLast() != scan->text())
            texts << scan->text();
    });
    for (const int width : {1200, 1100, 700, 1200})
        m_window->resize(width, m_window->height());
    QCOMPARE(texts.size(), 1);
    QWidget* const button = m_window->findChild<QToolBar*>()->widgetForAction(scan);
    QTest::qWait(0);
    const int width = button->width();
    for (const char* const way : {"rangeMap", "rangeSweep"}) {
        QVERIFY(action(way) != nullptr);
        action(way)->trigger();
        QTest::qWait(0);
        QCOMPARE(button->width(), width);
    }
}

} // namespace SpokenTests

int tst_spoken(int argc, char* argv[])
{
    return PortCheck::runTest<SpokenTests::TestSpoken, QApplication>(argc, argv);
}

#include "tst_spoken.moc"
