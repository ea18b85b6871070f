// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "model/catalogue/tablereader.h"
#include "model/run/checkrunner.h"
#include "tests/support/runtest.h"
#include "widgets/help/handbookwindow.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/announcer.h"
#include "widgets/style/screenroom.h"
#include "widgets/targets/targetspanel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <memory>

namespace MainWindowKeysTests {

using namespace PortCheck;

/// The window without a mouse and without eyes.
class TestMainWindowKeys : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void everyButtonCanBeReachedByTab();
    void helpKnowsWhatHasTheFocus();
    void stopTakesThePlaceOfCheck();
    void menusOpenByReturn();
    void shiftF10OpensTheMenuOfTheTable();
    void theOutcomeIsSpoken();
    void tabGetsRoundInEveryState();

private:
    QStringList walk(Qt::Key key, Qt::KeyboardModifiers modifiers);
};

void TestMainWindowKeys::helpKnowsWhatHasTheFocus()
{
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
    runAll();
    const auto topicAt = [this](QWidget* part) {
        m_window->activateWindow();
        part->setFocus();
        if (!QTest::qWaitFor([part] { return part->hasFocus(); }))
            return QStringLiteral("no focus");
        QTest::keyClick(part, Qt::Key_F1);
        auto* const handbook = m_window->findChild<HandbookWindow*>();
        const QString topic = handbook != nullptr ? handbook->topic() : QString();
        delete handbook;
        return topic;
    };
    const auto part = [this](const char* name) { return m_window->findChild<QWidget*>(QLatin1String(name)); };
    table()->setCurrentIndex(table()->model()->index(0, 0)); // which passed
    QCOMPARE(topicAt(table()), QStringLiteral("table"));
    QCOMPARE(topicAt(part("domain")), QStringLiteral("targets"));
    QCOMPARE(topicAt(part("hosts")), QStringLiteral("targets"));
    QCOMPARE(topicAt(part("filterText")), QStringLiteral("table"));
    QCOMPARE(topicAt(part("meaning")), QStringLiteral("details"));
    QCOMPARE(topicAt(part("checkButton")), QStringLiteral("run"));
    const QString reason = topicAt(part("findings"));
    QCOMPARE(reason, QString(token(Reason::NoAnswer)));
    QTest::keyClick(part("findings"), Qt::Key_Return);
    QCOMPARE(topicAt(table()), reason);
}

void TestMainWindowKeys::stopTakesThePlaceOfCheck()
{
    nameTargets();
    m_window->activateWindow();
    checkButton()->setFocus();
    QTRY_VERIFY(checkButton()->hasFocus());
    const QString check = checkButton()->text();
    const QRect place = checkButton()->geometry();
    QTest::keyClick(checkButton(), Qt::Key_Space);
    QVERIFY(m_runner->isRunning());
    QVERIFY(checkButton()->text() != check);
    QVERIFY(checkButton()->hasFocus());
    QTest::qWait(0); // the tool bar is laid out
    QCOMPARE(checkButton()->geometry(), place); // nothing beside it moves
    QTest::keyClick(checkButton(), Qt::Key_Space);
    QVERIFY(!m_runner->isRunning());
    QCOMPARE(checkButton()->text(), check);
    QVERIFY(checkButton()->hasFocus());
    QTest::mouseDClick(checkButton(), Qt::LeftButton); // its second half must not stop what the first half began
    QVERIFY(!m_runner->isRunning());
    QTest::mouseClick(checkButton(), Qt::LeftButton);
    QTest::mouseDClick(checkButton(), Qt::LeftButton);
    QVERIFY(m_runner->isRunning());
}

void TestMainWindowKeys::menusOpenByReturn()
{
    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    runAll();
    for (QToolButton* const button : m_window->findChild<QToolBar*>()->findChildren<QToolButton*>()) {
        if (button->menu() == nullptr || button->text().isEmpty())
            continue;
        bool opened = false;
        QTimer::singleShot(0, button->menu(), [&opened, menu = button->menu()] {
            opened = menu->isVisible();
            menu->close();
        });
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY2(opened, qPrintable(button->text()));
        QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(button);
        QVERIFY(spoken->actionInterface() != nullptr && !spoken->actionInterface()->actionNames().isEmpty());
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    }
}

void TestMainWindowKeys::shiftF10OpensTheMenuOfTheTable()
{
    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    runAll();
    m_window->activateWindow();
    auto* const table = m_window->findChild<QWidget*>(QStringLiteral("checks"));
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    bool opened = false;
    QTimer::singleShot(0, this, [&opened] {
        if (QWidget* const menu = QApplication::activePopupWidget()) {
            opened = true;
            menu->close();
        }
    });
    QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(opened);
}

void TestMainWindowKeys::theOutcomeIsSpoken()
{
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
    runAll();
    const auto* const announcer = m_window->findChild<Announcer*>();
    QVERIFY(announcer != nullptr && announcer->isVisible());
    const QString said = announcer->said();
    QVERIFY2(said.contains(m_window->findChild<QLabel*>(QStringLiteral("headline"))->text()), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("445/TCP")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Network team: ")), qPrintable(said)); // who should act
    m_window->findChild<QLineEdit*>(QStringLiteral("filterText"))->setText(QStringLiteral("no row has this"));
    QTRY_VERIFY2(announcer->said().contains(QStringLiteral("No row")), qPrintable(announcer->said()));
    action("copyTicket")->trigger();
    QVERIFY2(announcer->said().contains(QStringLiteral("clipboard")), qPrintable(announcer->said()));
}

/// What has the focus, one after the other, until it is back where it began.
QStringList TestMainWindowKeys::walk(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    constexpr int most = 200;
    QStringList names;
    const QWidget* const first = m_window->focusWidget();
    for (int i = 0; i < most; ++i) {
        const QWidget* const widget = QApplication::focusWidget();
        if (widget == nullptr || !widget->isVisible())
            return {QStringLiteral("what nobody sees has the focus")};
        names << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        if (QApplication::focusWidget() == widget)
            return {QStringLiteral("a trap: ") + names.last()};
        if (QApplication::focusWidget() == first)
            return names;
    }
    return {QStringLiteral("no way back: ") + names.mid(names.size() - 6).join(u", ")};
}

void TestMainWindowKeys::tabGetsRoundInEveryState()
{
    m_factory->answer = [](const ProbeRequest& request) {
        return request.service == Service::Smb ? silentResult() : verifiedResult();
    };
    m_window->resize(roomOnScreen(*m_window));
    QTRY_VERIFY(m_window->findChild<QToolButton*>(QStringLiteral("helpButton"))->isVisible()); // all have room
    const auto lookRound = [this](const QString& state, const QStringList& parts) -> QString {
        m_window->activateWindow();
        checkButton()->setFocus();
        if (!QTest::qWaitFor([this] { return checkButton()->hasFocus(); }))
            return QStringLiteral("no focus");
        QStringList forward = walk(Qt::Key_Tab, {});
        QStringList back = walk(Qt::Key_Backtab, Qt::ShiftModifier);
        for (const QString& part : parts) {
            if (forward.filter(part).isEmpty())
                return QStringLiteral("%1: without %2: %3").arg(state, part, forward.join(u", "));
        }
        forward.sort();
        back.sort();
        return forward == back ? QString()
                               : QStringLiteral("%1: %2 | %3").arg(state, forward.join(u", "), back.join(u", "));
    };
    const QStringList always{QStringLiteral("checkButton"), QStringLiteral("domain"), QStringLiteral("hosts"),
        QStringLiteral("helpButton"), QStringLiteral("generalRequirements")};
    QCOMPARE(lookRound(QStringLiteral("nothing checked"), always), QString());
    runAll();
    const QStringList results{QStringLiteral("findings"), QStringLiteral("showChecksButton"),
        QStringLiteral("copyCauseButton"), QStringLiteral("filterText"), QStringLiteral("checks"),
        QStringLiteral("meaning"), QStringLiteral("observation")};
    QCOMPARE(lookRound(QStringLiteral("after a run"), always + results), QString());
    auto* const pages = m_window->findChild<QTabWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        const QString name = page == 0 ? QStringLiteral("observation")
            : page == 1                ? QStringLiteral("evidence")
                                       : QStringLiteral("hostChecks");
        QCOMPARE(lookRound(QStringLiteral("a page of the details"), always + QStringList{name}), QString());
    }
    m_window->findChild<QLineEdit*>(QStringLiteral("filterText"))->setText(QStringLiteral("no row has this"));
    QCOMPARE(lookRound(QStringLiteral("no row matches"), always), QString());
    m_window->resize(848, 500); // a low one
    QTest::qWait(0);
    QCOMPARE(lookRound(QStringLiteral("low"), always), QString());
}

void TestMainWindowKeys::everyButtonCanBeReachedByTab()
{
    const QList<QToolButton*> buttons = m_window->findChild<QToolBar*>()->findChildren<QToolButton*>();
    int shown = 0;
    for (const QToolButton* const button : buttons) {
        if (button->text().isEmpty()) // the bar's own, for what has no room
            continue;
        ++shown;
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
    }
    QCOMPARE(shown, 10);
    QVERIFY(!action("settings")->shortcut().isEmpty());
}

} // namespace MainWindowKeysTests

int tst_mainwindowkeys(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowKeysTests::TestMainWindowKeys, QApplication>(argc, argv);
}

#include "tst_mainwindowkeys.moc"
