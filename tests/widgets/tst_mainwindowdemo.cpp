// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "model/catalogue/tablereader.h"
#include "model/demo/demo.h"
#include "model/run/checkrunner.h"
#include "tests/support/runtest.h"
#include "widgets/demo/demobar.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/announcer.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/messagebar.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/walkthrough/walkthrough.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace MainWindowDemoTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString controllers = QStringLiteral("Domain controllers");

/// The stand-in listens on real loopback addresses; the probes are the test's.
class TestMainWindowDemo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_factory = std::make_unique<CannedProbeFactory>();
        m_demo = std::make_unique<Demo>(*m_factory, m_resolver);
        m_runner = std::make_unique<CheckRunner>(m_demo->probes(), m_demo->names());
        makeWindow(groupPolicyTable());
        targets()->setDomainText(u"mine.example"_s);
        targets()->setRoleText(controllers, u"10.0.0.2, not checked yet"_s);
    }

    void cleanup()
    {
        m_window.reset();
        m_runner.reset();
    }

    void isOfferedWhereNothingWasChecked()
    {
        QVERIFY(bar()->isVisible());
        targets()->setRoleText(controllers, u"10.0.0.2"_s);
        targets()->setRoleText(u"DNS Server"_s, u"10.0.0.53"_s);
        action("check")->trigger();
        QVERIFY(!bar()->isVisible());
        action("stop")->trigger();
        QVERIFY(!bar()->isVisible());
        QVERIFY(!m_factory->requests.isEmpty() || !m_runner->checks().isEmpty());
    }

    void startsAndChecksTheStandIn()
    {
        button()->click();
        QVERIFY(m_demo->isRunning());
        QVERIFY(m_runner->isRunning());
        QVERIFY(bar()->isVisible());
        QVERIFY(text().contains(u"127.0.0.1"_s));
        QTRY_VERIFY(!m_factory->requests.isEmpty());
        QVERIFY(m_factory->requests.constFirst().address.isLoopback());
        QCOMPARE(m_runner->snapshot().domain, m_demo->request().domain);
        // What is checked stands in the fields, and isn't the person's to change.
        QCOMPARE(targets()->roleText(controllers), m_demo->request().targets.constFirst().host);
        QVERIFY(!targets()->isEnabled());
        QCOMPARE(m_window->focusWidget(), bar()->findChild<QComboBox*>());
        action("stop")->trigger();
        action("check")->trigger(); // again the demo's
        QVERIFY(m_runner->isRunning());
        QCOMPARE(m_runner->snapshot().domain, m_demo->request().domain);
    }

    void saysWhichPortsAreMoved()
    {
        Demo other(*m_factory, m_resolver); // has the ports already
        QVERIFY(other.start(DemoFault::AllWell, groupPolicyTable()));
        button()->click();
        QVERIFY(!m_demo->moved().isEmpty());
        QVERIFY2(text().contains(m_demo->moved().constFirst()), qPrintable(text()));
    }

    void switchesTheFault()
    {
        button()->click();
        QCOMPARE(m_demo->fault(), DemoFault::LdapUdpDropped);
        auto* const faults = bar()->findChild<QComboBox*>();
        QTest::keyClick(faults, Qt::Key_End);
        QCOMPARE(m_demo->fault(), DemoFault::ClockOff);
        QVERIFY(m_runner->isRunning());
        QVERIFY(text().contains(demoText(DemoFault::ClockOff)));
        button()->click();
        compareWithOwn();
    }

    void whatHasNoEffectThereSaysWhy()
    {
        QAction* const range = action("rangeScan");
        const QString before = range->toolTip();
        QVERIFY(range->isEnabled());
        button()->click();
        action("stop")->trigger();
        QVERIFY(!range->isEnabled());
        QVERIFY(range->toolTip() != before);
        QVERIFY(!targets()->isEnabled() && !targets()->toolTip().isEmpty());
        button()->click();
        QVERIFY(range->isEnabled());
        QCOMPARE(range->toolTip(), before);
        QVERIFY(targets()->toolTip().isEmpty());
    }

    void endsWithThePersonsTargets()
    {
        button()->click();
        button()->click();
        QVERIFY(!m_demo->isRunning());
        QVERIFY(!m_runner->isRunning());
        QVERIFY(targets()->isEnabled());
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(bar()->isVisible()); // offered anew
        compareWithOwn();
    }

    /// Which has hosts of its own: what goes on beside it is told, while it does.
    void theWalkthroughSaysThatItGoesOn()
    {
        CheckRunner checks(*m_factory, m_resolver);
        CheckRunner scout(*m_factory, m_resolver);
        WalkthroughTools tools{checks, scout, m_discovery, m_folder->filePath(u"walkthrough.json"_s)};
        m_window = std::make_unique<MainWindow>(
            MainWindowParts{*m_runner, m_discovery, *m_settings, groupPolicyTable(), {}, m_demo.get(), &tools});
        m_window->show();
        button()->click();
        action("walkthrough")->trigger();
        const auto* const walkthrough = m_window->findChild<Walkthrough*>();
        const auto* const note = walkthrough->findChild<QLabel*>(u"demoNote"_s);
        QVERIFY(note->isVisible() && note->text().contains(u"demo"_s));
        button()->click();
        QVERIFY(!note->isVisible());
        button()->click();
        QVERIFY(note->isVisible());
        QCOMPARE(walkthrough->findChild<Announcer*>()->said(), note->text());
        m_window.reset(); // before the tools
    }

    void isNotRemembered()
    {
        button()->click();
        m_window->close();
        makeWindow(groupPolicyTable());
        compareWithOwn();
    }

    void endsWhenTheStandInDoes()
    {
        button()->click();
        Q_EMIT m_demo->ended();
        QVERIFY(!m_demo->isRunning());
        compareWithOwn();
    }

    void saysThatItCannotStart()
    {
        PortTable nothing = groupPolicyTable();
        for (PortRow& row : nothing.rows)
            row.protocols.clear();
        makeWindow(nothing);
        button()->click();
        QVERIFY(!m_demo->isRunning());
        QVERIFY(m_window->findChild<MessageBar*>()->isVisible());
        QVERIFY(targets()->isEnabled());
    }

    void withoutADemoThereIsNoOffer()
    {
        m_window =
            std::make_unique<MainWindow>(MainWindowParts{*m_runner, m_discovery, *m_settings, groupPolicyTable()});
        m_window->show();
        QVERIFY(!bar()->isVisible());
    }

private:
    void makeWindow(const PortTable& table)
    {
        m_window.reset();
        m_demo->stop();
        m_window =
            std::make_unique<MainWindow>(MainWindowParts{*m_runner, m_discovery, *m_settings, table, {}, m_demo.get()});
        m_window->show();
    }
    void compareWithOwn() const
    {
        QCOMPARE(targets()->domainText(), u"mine.example"_s);
        QCOMPARE(targets()->roleText(controllers), u"10.0.0.2, not checked yet"_s);
    }
    DemoBar* bar() const { return m_window->findChild<DemoBar*>(); }
    QPushButton* button() const { return bar()->findChild<QPushButton*>(u"demoButton"_s); }
    QString text() const { return bar()->findChild<ElidedLabel*>()->text(); }
    QAction* action(const char* name) const { return m_window->findChild<QAction*>(QLatin1String(name)); }
    QTreeView* table() const { return m_window->findChild<QTreeView*>(u"checks"_s); }
    TargetsPanel* targets() const { return m_window->findChild<TargetsPanel*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    TableResolver m_resolver;
    FakeDiscovery m_discovery;
    std::unique_ptr<CannedProbeFactory> m_factory;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<CheckRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace MainWindowDemoTests

int tst_mainwindowdemo(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowDemoTests::TestMainWindowDemo, QApplication>(argc, argv);
}

#include "tst_mainwindowdemo.moc"
