// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "model/catalogue/tablereader.h"
#include "model/report/reportwriter.h"
#include "model/run/checkrunner.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/runtest.h"
#include "widgets/history/openedbar.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/announcer.h"
#include "widgets/style/messagebar.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/watch/spokenlabel.h"
#include "widgets/watch/timelinestrip.h"
#include "widgets/watch/watchbar.h"
#include "widgets/watch/watchmodel.h"
#include "widgets/watch/watchnotifier.h"
#include "widgets/watch/watchwindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace MainWindowWatchTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// From the first key to the last, as a person without a mouse does it.
class TestMainWindowWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue(SettingsKeys::extraLooks(), false);
        m_settings->setValue(SettingsKeys::watchEvery(), 1);
        m_factory = std::make_unique<CannedProbeFactory>();
        m_blocked = false;
        m_factory->answer = [this](const ProbeRequest& request) {
            return m_blocked && request.port == 445 ? silentResult() : verifiedResult();
        };
        m_runner = std::make_unique<CheckRunner>(*m_factory, m_resolver);
        makeWindow();
    }
    void makeWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(MainWindowParts{*m_runner, m_discovery, *m_settings, groupPolicyTable(),
            {}, nullptr, nullptr, nullptr, m_folder->filePath(u"watch.json"_s)});
        m_window->show();
        auto* const targets = m_window->findChild<TargetsPanel*>();
        targets->setRoleText(u"Domain controllers"_s, u"10.0.0.2"_s);
        targets->setRoleText(u"DNS Server"_s, u"10.0.0.53"_s);
    }
    void cleanup()
    {
        m_window.reset();
        m_runner.reset();
    }

    void nothingToWatchIsSaid()
    {
        QVERIFY(!bar()->isVisible());
        pressWatch();
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"check something first"_s));
        QVERIFY(!m_runner->isRunning());
    }

    void watchesUntilTheSameKeyStopsIt()
    {
        check();
        const QString headline = m_window->findChild<QLabel*>(u"headline"_s)->text();
        pressWatch();
        QVERIFY(bar()->text().startsWith(u"Watching "_s));
        QVERIFY(!find<QSpinBox>(u"watchEvery"_s)->isVisible());
        QVERIFY(m_window->findChild<QAction*>(u"stop"_s)->isEnabled());
        QTRY_VERIFY(bar()->text().contains(u"Round "_s));
        QCOMPARE(m_window->findChild<QLabel*>(u"headline"_s)->text(), headline); // it doesn't come and go
        m_blocked = true;
        QTRY_VERIFY(bar()->text().contains(u"445/TCP 10.0.0.2: Pass -> Fail"_s));
        QCOMPARE(bar()->mark(), StatusMark::Fail);
        m_blocked = false;
        QTRY_VERIFY(bar()->text().contains(u"Fail -> Pass"_s));
        pressWatch();
        QVERIFY(bar()->text().startsWith(u"Not watching any more"_s));
        QTRY_VERIFY(!m_runner->isRunning());
        for (const CheckRecord& record : m_runner->checks())
            QVERIFY(record.verdict.outcome != Outcome::NotRun); // nothing was torn off
    }

    void whatIsShownDoesNotFlicker()
    {
        check();
        auto* const table = m_window->findChild<QTreeView*>(u"checks"_s);
        QStringList before;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            before.append(table->model()->index(row, 4).data().toString());
        m_factory->answer = nullptr; // the round waits
        pressWatch();
        QTRY_VERIFY(m_runner->isRunning());
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, 4).data().toString(), before.at(row));
        QVERIFY(m_window->findChild<QLabel*>(u"headline"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape); // no further round
        QVERIFY(bar()->text().startsWith(u"Not watching"_s));
        QVERIFY(!m_runner->isRunning()); // and not this one either
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, 4).data().toString(), before.at(row));
    }

    void theDetailsHaveATimeline()
    {
        check();
        auto* const strip = find<TimelineStrip>(u"timelineStrip"_s);
        QVERIFY(!strip->isVisible());
        auto* const table = m_window->findChild<QTreeView*>(u"checks"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == "445"_L1)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        m_blocked = true;
        m_window->findChild<QAction*>(u"recheckSelected"_s)->trigger();
        QTRY_VERIFY(strip->isVisible()); // before and after, by hand
        QCOMPARE(strip->count(), 2);
        QVERIFY(strip->currentText().startsWith(u"Fail at "_s));
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Left);
        QVERIFY(strip->currentText().startsWith(u"Pass at "_s));
        QTest::keyClick(strip, Qt::Key_End);
        QVERIFY(strip->currentText().startsWith(u"Fail at "_s));
        QAccessibleInterface* const read = QAccessible::queryAccessibleInterface(strip);
        QVERIFY(read != nullptr);
        QCOMPARE(read->role(), QAccessible::Slider);
        QVERIFY(read->text(QAccessible::Name).contains(u"445/TCP 10.0.0.2"_s));
        QCOMPARE(read->text(QAccessible::Value), strip->currentText());
        QVERIFY(read->valueInterface() != nullptr);
        QCOMPARE(read->valueInterface()->currentValue().toInt(), 1);
    }

    void allTimelinesAndNotes()
    {
        check();
        pressWatch();
        m_blocked = true;
        QTRY_VERIFY(bar()->text().contains(u"Pass -> Fail"_s));
        auto* const open = find<QPushButton>(u"watchTimelines"_s);
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        auto* const window = m_window->findChild<WatchWindow*>();
        QVERIFY(window != nullptr);
        auto* const table = window->findChild<QTableView*>(u"timelines"_s);
        QCOMPARE(table->model()->rowCount(), int(m_runner->checks().size()));
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows.append(table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        QVERIFY2(!rows.filter(u"445/TCP 10.0.0.2: now Fail; broken 1 time"_s).isEmpty(), qPrintable(rows.join(u'\n')));
        auto* const note = window->findChild<QLineEdit*>(u"watchNote"_s);
        note->setFocus();
        QTest::keyClicks(note, u"rule changed"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(note->text().isEmpty());
        auto* const events = window->findChild<QListWidget*>(u"watchEvents"_s);
        const auto* const heading = window->findChild<QLabel*>(u"watchEventsLabel"_s);
        QVERIFY(heading->isVisible() && heading->text() == events->accessibleName());
        QVERIFY(events->item(0)->text().endsWith(u"Note: rule changed"_s));
        QVERIFY(events->item(1)->text().contains(u"Pass -> Fail"_s));
        m_blocked = false;
        QTRY_COMPARE(events->count(), 3);
        QVERIFY(events->item(0)->text().contains(u"Fail -> Pass"_s));
        QVERIFY(window->isVisible()); // Return pins, and closes nothing
    }

    void whatWasWatchedIsKept()
    {
        check();
        pressWatch();
        m_blocked = true;
        QTRY_VERIFY(bar()->text().contains(u"Pass -> Fail"_s));
        find<QPushButton>(u"watchTimelines"_s)->click();
        QPointer<WatchWindow> timelines = m_window->findChild<WatchWindow*>();
        QVERIFY(timelines != nullptr);
        QVERIFY(m_window->close());
        QVERIFY(timelines == nullptr || !timelines->isVisible());
        QVERIFY(bar()->text().startsWith(u"Not watching any more"_s));
        makeWindow(); // the next start of the program
        check();
        find<QPushButton>(u"watchTimelines"_s)->click();
        auto* const table = m_window->findChild<WatchWindow*>()->findChild<QTableView*>(u"timelines"_s);
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows.append(table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        QVERIFY2(!rows.filter(u"445/TCP 10.0.0.2: now Fail; broken 1 time"_s).isEmpty(), qPrintable(rows.join(u'\n')));
    }

    void aDamagedFileIsSaidAndStays()
    {
        m_window.reset();
        const QString path = m_folder->filePath(u"watch.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":\"gp-port");
        file.close();
        makeWindow();
        const QString said = m_window->findChild<MessageBar*>()->text();
        QVERIFY2(said.contains(u"cut"_s) && !said.contains(u'\n'), qPrintable(said));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(path + u".1"_s));
        check();
        QVERIFY(!m_runner->checks().isEmpty());
    }

    void tellsThoseWhoDontLook()
    {
        auto* const notifier = m_window->findChild<WatchNotifier*>();
        check();
        pressWatch();
        m_blocked = true;
        QTRY_VERIFY(bar()->text().contains(u"Pass -> Fail"_s));
        QCOMPARE(notifier->told(), 0); // off at first
        pressWatch();
        QTRY_VERIFY(!m_runner->isRunning());
        m_settings->setValue(SettingsKeys::watchSound(), true);
        m_settings->setValue(SettingsKeys::watchNotify(), true);
        pressWatch();
        m_blocked = false;
        QTRY_VERIFY(bar()->text().contains(u"Fail -> Pass"_s));
        QCOMPARE(notifier->told(), 1);
    }

    /// As all that is announced, and by the same: what is seen changes more often.
    void changesAreSaid()
    {
        auto* const label = find<SpokenLabel>(u"watchText"_s);
        check();
        const auto* const announcer = m_window->findChild<Announcer*>();
        QVERIFY(announcer != nullptr); // of the run
        QSignalSpy spy(announcer, &Announcer::saying);
        pressWatch();
        QTRY_VERIFY(bar()->text().contains(u"Round "_s));
        m_blocked = true;
        QTRY_VERIFY(bar()->text().contains(u"Pass -> Fail"_s));
        QAccessibleInterface* const read = QAccessible::queryAccessibleInterface(label);
        QVERIFY(read != nullptr);
        QVERIFY(read->role() != QAccessible::Notification); // or readers would say it twice
        QCOMPARE(read->text(QAccessible::Name), label->text());
        pressWatch();
        QStringList said;
        for (const QList<QVariant>& each : std::as_const(spy))
            said.append(each.constFirst().toString());
        QCOMPARE(said.size(), 3); // how it goes is seen, and would never stop
        QVERIFY(said.at(0).startsWith(u"Watching"_s));
        QVERIFY(said.at(1).contains(u"445/TCP 10.0.0.2: Pass -> Fail"_s));
        QVERIFY(said.at(2).startsWith(u"Not watching any more"_s));
    }

    /// As rounds that take longer make it.
    void longSentencesTakeMoreLines()
    {
        SpokenLabel label;
        const int line = label.fontMetrics().height();
        label.show(
            u"Watching 24 checks every 30 s. Round 12. Rounds take longer: each begins when the one before it ends."_s);
        const int whole = label.fontMetrics().horizontalAdvance(label.text());
        QCOMPARE(label.heightForWidth(whole + 1), line);
        QCOMPARE(label.heightForWidth(whole * 2 / 3), 2 * line);
        QCOMPARE(label.heightForWidth(whole * 2 / 5), 3 * line);
        QCOMPARE(label.heightForWidth(whole / 20), 4 * line);
        const auto inkOf = [&label](int lines) { // of the last line
            label.resize(
                label.fontMetrics().horizontalAdvance(label.text()) * 2 / 5, lines * label.fontMetrics().height());
            const QImage image = label.grab().toImage();
            return image.copy(0, image.height() * (lines - 1) / lines, image.width(), image.height() / lines);
        };
        const QImage last = inkOf(3);
        QImage blank = last;
        blank.fill(last.pixelColor(last.width() - 1, last.height() - 1));
        QVERIFY(last != blank);
    }

    void aWatchThatHardlyBeganSaysSo()
    {
        m_settings->setValue(SettingsKeys::watchEvery(), 60);
        makeWindow();
        check();
        pressWatch();
        pressWatch();
        QCOMPARE(bar()->text(), u"Not watching any more: it ended before its first round was over."_s);
    }

    void aRunIsOpenedBesideTheWatch()
    {
        check();
        const int own = table()->model()->rowCount();
        pressWatch();
        QTRY_VERIFY(bar()->text().contains(u"Round 1"_s));
        openAnother();
        const QStringList opened = shownTexts();
        QCOMPARE(opened.size(), 3);
        QVERIFY(find<QLabel>(u"openedSentence"_s)->text().contains(u"the present run, not this one"_s));
        QVERIFY(bar()->text().contains(u"of the present run every"_s));
        m_blocked = true;
        QTRY_VERIFY(bar()->text().contains(u"445/TCP 10.0.0.2: Pass -> Fail"_s));
        QVERIFY(bar()->text().contains(u"of the present run every"_s));
        QCOMPARE(shownTexts(), opened); // the ids of its rows are those of the other run, too
        find<QPushButton>(u"takeTargets"_s)->click();
        QVERIFY(m_window->findChild<MessageBar*>()->text().contains(u"stop the watch first"_s));
        m_factory->answer = nullptr; // a round waits
        QTRY_VERIFY(m_runner->isRunning());
        find<QPushButton>(u"closeOpened"_s)->click();
        QCOMPARE(table()->model()->rowCount(), own);
        for (const QString& text : shownTexts())
            QVERIFY2(!text.contains(u"Queued"_s) && !text.contains(u"Checking"_s), qPrintable(text));
        QVERIFY(!bar()->text().contains(u"present run"_s));
    }

    void whatWasOpenedIsNotWatched()
    {
        check();
        openAnother();
        QVERIFY(find<QLabel>(u"openedSentence"_s)->text().endsWith(u"Nothing is checked now."_s));
        pressWatch();
        QVERIFY(bar()->text().contains(u"can't be watched"_s) && !find<QAction>(u"stop"_s)->isEnabled());
        find<QPushButton>(u"closeOpened"_s)->click();
        QCOMPARE(bar()->text(), u"Not watching."_s);
        pressWatch();
        QVERIFY(bar()->text().startsWith(u"Watching "_s));
    }

    void aPlanBesideTheWatchSaysWhatIsWatched()
    {
        check();
        pressWatch();
        m_factory->answer = nullptr; // also while a round is under way
        QTRY_VERIFY(m_runner->isRunning());
        m_window->openPlan(write(u"our.plan"_s, "DNS Server=10.0.0.54\n"));
        QCOMPARE(m_window->findChild<TargetsPanel*>()->roleText(u"DNS Server"_s), u"10.0.0.54"_s);
        QVERIFY(m_window->findChild<MessageBar*>()->text().contains(u"The watch goes on with the targets"_s));
    }

    void tabLeadsThroughTheBar()
    {
        check();
        pressWatch();
        pressWatch();
        auto* const scope = find<QComboBox>(u"watchScope"_s);
        scope->setFocus();
        const QStringList order{u"watchEvery"_s, u"watchToggle"_s, u"watchTimelines"_s, u"watchClose"_s};
        for (const QString& name : order) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QCOMPARE(m_window->focusWidget()->objectName(), name);
        }
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QVERIFY(!bar()->isVisible());
    }

private:
    template <typename Widget> Widget* find(const QString& name) const { return m_window->findChild<Widget*>(name); }
    WatchBar* bar() const { return find<WatchBar>(u"watchBar"_s); }
    QTreeView* table() const { return find<QTreeView>(u"checks"_s); }
    /// All columns of each row.
    [[nodiscard]] QStringList shownTexts() const
    {
        QStringList texts;
        const QAbstractItemModel& model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.append(QString());
            for (int column = 0; column < model.columnCount(); ++column)
                texts.last() += model.index(row, column).data().toString() + u'|';
        }
        return texts;
    }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    /// Yesterday's run, from a file.
    void openAnother()
    {
        m_window->openResults(write(u"then.json"_s, jsonReport(sampleRun())));
        QTRY_VERIFY(m_window->findChild<OpenedBar*>()->isVisible());
    }
    void pressWatch() { m_window->findChild<QAction*>(u"watch"_s)->trigger(); }
    void check()
    {
        m_window->findChild<QAction*>(u"check"_s)->trigger();
        QTRY_VERIFY(!m_runner->isRunning());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CannedProbeFactory> m_factory;
    TableResolver m_resolver;
    FakeDiscovery m_discovery;
    std::unique_ptr<CheckRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
    bool m_blocked = false;
};

} // namespace MainWindowWatchTests

int tst_mainwindowwatch(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowWatchTests::TestMainWindowWatch, QApplication>(argc, argv);
}

#include "tst_mainwindowwatch.moc"
