// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "model/catalogue/tablereader.h"
#include "model/plan/planfile.h"
#include "model/run/checkrunner.h"
#include "tests/support/runtest.h"
#include "widgets/checks/checksview.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/preferences.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/messagebar.h"
#include "widgets/targets/targetspanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QOperatingSystemVersion>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <memory>

namespace MainWindowPlansTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString controllers = QStringLiteral("Domain controllers");
const QString dns = QStringLiteral("DNS Server");
const QByteArray content(
    "# GP PortCheck plan, version 1\n--domain lab.example\n--timeout 500\n--range-check map\n"
    "--dynamic-range windows\nDomain controllers = dc1\nDomain controllers = dc2\nDNS Server = dc1\n# end of plan\n");

class TestMainWindowPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAPlan();
    void bringsBackWhatWasThereBefore();
    void bringsItBackAfterAnotherStart();
    void aListOfTargetsLeavesTheSettings();
    void takesADroppedPlan();
    void aBadFileChangesNothing_data();
    void aBadFileChangesNothing();
    void nothingIsOpenedWhileARunGoesOn();
    void bringsItsOwnTable();
    void savesWhatIsEntered();
    void savesNothingThatIsWrong();
    void whatWasNotDoneIsSaidUntilTheNextAction();
    void saysWhyItCannotBeSaved();
    void remembersTheLastOnes();
    void forgetsWhatIsGone();
    void copiesTheCommand();
    void copiesTheCommandOfARow();

private:
    void makeWindow();
    void open(const QByteArray& bytes, const QString& name = u"our.plan"_s);
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    QAction* action(const char* name) const { return m_window->findChild<QAction*>(QLatin1String(name)); }
    QMenu* recent() const { return m_window->findChild<QMenu*>(u"recentPlans"_s); }
    TargetsPanel* targets() const { return m_window->findChild<TargetsPanel*>(); }
    QString message() const { return m_window->findChild<MessageBar*>()->text(); }
    QString command() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CannedProbeFactory> m_factory;
    std::unique_ptr<TableResolver> m_resolver;
    std::unique_ptr<FakeDiscovery> m_discovery;
    std::unique_ptr<CheckRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
    QString m_file; ///< what the person answers when asked for a file
    FileQuestion m_question; ///< what the person was asked
};

void TestMainWindowPlans::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue(SettingsKeys::extraLooks(), false);
    m_factory = std::make_unique<CannedProbeFactory>();
    m_factory->answer = [](const ProbeRequest&) { return verifiedResult(); };
    m_resolver = std::make_unique<TableResolver>();
    m_discovery = std::make_unique<FakeDiscovery>();
    m_runner = std::make_unique<CheckRunner>(*m_factory, *m_resolver);
    makeWindow();
}

void TestMainWindowPlans::cleanup()
{
    m_window.reset();
    m_runner.reset();
}

void TestMainWindowPlans::makeWindow()
{
    m_window.reset();
    const FileChooser chooser = [this](
                                    const FileQuestion& question, const std::function<void(const QString&)>& chosen) {
        m_question = question;
        chosen(m_file);
    };
    m_window = std::make_unique<MainWindow>(
        MainWindowParts{*m_runner, *m_discovery, *m_settings, groupPolicyTable(), chooser});
    m_window->show();
}

QString TestMainWindowPlans::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestMainWindowPlans::open(const QByteArray& bytes, const QString& name)
{
    m_file = write(name, bytes);
    action("openPlan")->trigger();
    QTRY_VERIFY(!message().contains(u"Reading"_s));
}

QString TestMainWindowPlans::command() const
{
    return QGuiApplication::clipboard()->text();
}

void TestMainWindowPlans::opensAPlan()
{
    open(content);
    QVERIFY2(message().contains(u"our.plan"_s), qPrintable(message()));
    QCOMPARE(targets()->roleText(controllers), u"dc1\ndc2"_s);
    QCOMPARE(targets()->roleText(dns), u"dc1"_s);
    QCOMPARE(targets()->domainText(), u"lab.example"_s);
    const Preferences preferences = readPreferences(*m_settings);
    QCOMPARE(preferences.limits.probe.timeout, 500ms);
    QCOMPARE(preferences.rangeScan, RangeMode::Map);
    QCOMPARE(preferences.dynamicRange, DynamicRangeGoal::Windows);
    QVERIFY(preferences.extraLooks); // a plan says everything
    QVERIFY(action("rangeMap")->isChecked());
    QVERIFY(m_factory->requests.isEmpty()); // nothing is checked by itself
    makeWindow(); // and stays
    QCOMPARE(targets()->roleText(controllers), u"dc1\ndc2"_s);
}

void TestMainWindowPlans::bringsBackWhatWasThereBefore()
{
    const QString typed = u"mine.example, https://other.example/x"_s;
    targets()->setRoleText(controllers, typed);
    targets()->setDomainText(u"not a domain"_s);
    const Preferences before = readPreferences(*m_settings);
    QVERIFY(!action("formerPlan")->isEnabled());
    open(content);
    QVERIFY(action("formerPlan")->isEnabled());
    action("formerPlan")->trigger();
    QCOMPARE(targets()->roleText(controllers), typed);
    QCOMPARE(targets()->roleText(dns), QString());
    QCOMPARE(targets()->domainText(), u"not a domain"_s);
    QCOMPARE(readPreferences(*m_settings), before);
    QVERIFY(!action("formerPlan")->isEnabled());
}

/// A plan's settings stay, and so does the way back.
void TestMainWindowPlans::bringsItBackAfterAnotherStart()
{
    const QString typed = u"mine.example, https://other.example/x"_s;
    targets()->setRoleText(controllers, typed);
    targets()->setDomainText(u"not a domain"_s);
    const Preferences before = readPreferences(*m_settings);
    open(content);
    makeWindow();
    QVERIFY(action("formerPlan")->isEnabled());
    Preferences changed = readPreferences(*m_settings);
    QVERIFY(changed.extraLooks);
    changed.keptRuns = 7; // on purpose, and no plan's
    writePreferences(*m_settings, changed);
    action("formerPlan")->trigger();
    QCOMPARE(targets()->roleText(controllers), typed);
    QCOMPARE(targets()->domainText(), u"not a domain"_s);
    Preferences wanted = before;
    wanted.keptRuns = 7;
    QCOMPARE(readPreferences(*m_settings), wanted);
    QVERIFY(!action("formerPlan")->isEnabled());
    makeWindow();
    QVERIFY(!action("formerPlan")->isEnabled());
    QCOMPARE(targets()->roleText(controllers), typed);
}

void TestMainWindowPlans::aListOfTargetsLeavesTheSettings()
{
    targets()->setDomainText(u"lab.example"_s);
    targets()->setRoleText(dns, u"ns.lab.example"_s);
    open("# head office\nDomain controllers = dc7\n", u"list.txt"_s);
    QCOMPARE(targets()->roleText(controllers), u"dc7"_s);
    QCOMPARE(targets()->roleText(dns), u"ns.lab.example"_s);
    QCOMPARE(targets()->domainText(), u"lab.example"_s);
    QVERIFY(!readPreferences(*m_settings).extraLooks);
}

void TestMainWindowPlans::takesADroppedPlan()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"dropped.plan"_s, content))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(targets()->roleText(dns), u"dc1"_s);
}

void TestMainWindowPlans::aBadFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("cut") << content.chopped(5) << u"cut off"_s;
    QTest::newRow("cut in its first line") << content.first(20) << u"neither targets nor options"_s;
    QTest::newRow("empty") << QByteArray() << u"neither targets nor options"_s;
    QTest::newRow("newer") << QByteArray(content).replace("version 1", "version 2") << u"newer version"_s;
    QTest::newRow("foreign") << QByteArray("\x89PNG\r\n\x1a\n\xff") << u"not UTF-8"_s;
    QTest::newRow("hostile") << QByteArray(content).replace("--domain lab.example", "--html /etc/passwd")
                             << u"“--html”"_s;
    QTest::newRow("below its end") << content + "DNS Server = dc9\n" << u"outside the plan"_s;
    QTest::newRow("results") << QByteArray("{\n \"checks\": []}") << u"“Open results”"_s;
    QTest::newRow("large") << QByteArray(2 * 1024 * 1024, '#') << u"1 MiB"_s;
}

void TestMainWindowPlans::aBadFileChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    targets()->setRoleText(controllers, u"mine"_s);
    const Preferences before = readPreferences(*m_settings);
    open(bytes, u"bad.plan"_s);
    QVERIFY2(message().contains(said), qPrintable(message()));
    QVERIFY(message().contains(u"bad.plan"_s) && !message().contains(u'\n'));
    QCOMPARE(targets()->roleText(controllers), u"mine"_s);
    QCOMPARE(readPreferences(*m_settings), before);
    QVERIFY(!action("formerPlan")->isEnabled() && recent()->isEmpty());
}

void TestMainWindowPlans::nothingIsOpenedWhileARunGoesOn()
{
    m_factory->answer = nullptr; // all are waited for
    m_window->offer({{controllers, u"10.0.0.2"_s}, {dns, u"10.0.0.53"_s}}, {});
    action("check")->trigger();
    QVERIFY(!action("openPlan")->isEnabled());
    m_window->openPlan(write(u"our.plan"_s, content)); // as dropping it does
    QTRY_VERIFY(message().contains(u"A run goes on"_s));
    QCOMPARE(targets()->roleText(controllers), u"10.0.0.2"_s);
    m_runner->stop();
}

void TestMainWindowPlans::bringsItsOwnTable()
{
    targets()->setRoleText(controllers, u"mine"_s);
    (void)write(u"ours.csv"_s, "Port,Protocol,Source,Target,Purpose\n9100,TCP,This,Printers,Print\n");
    open("# GP PortCheck plan, version 1\n--table ours.csv\n--no-extra-looks\nPrinters = 10.0.0.9\n# end of plan\n");
    QCOMPARE(targets()->roleText(u"Printers"_s), u"10.0.0.9"_s);
    QCOMPARE(targets()->findChildren<QPlainTextEdit*>().size(), 1);
    action("check")->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    QCOMPARE(m_factory->requests.size(), 1);
    QCOMPARE(m_factory->requests.constFirst().port, quint16(9100));
    m_file = m_folder->filePath(u"again.plan"_s);
    action("savePlan")->trigger();
    QFile again(m_file);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QVERIFY(again.readAll().contains("\n--table ours.csv\n"));
    action("formerPlan")->trigger();
    QCOMPARE(targets()->roleText(controllers), u"mine"_s);
    QCOMPARE(targets()->findChildren<QPlainTextEdit*>().size(), 2);
}

void TestMainWindowPlans::savesWhatIsEntered()
{
    m_window->offer({{controllers, u"dc1"_s}, {dns, u"dc1"_s}}, u"lab.example"_s);
    m_file = m_folder->filePath(u"office.plan"_s);
    action("savePlan")->trigger();
    QVERIFY(m_question.suggestedPath.endsWith(u"/lab.example.plan"_s));
    QVERIFY2(message().contains(u"office.plan"_s), qPrintable(message()));
    RunPlan usual;
    usual.table = groupPolicyTable();
    const Result<PlanFile> saved = readPlanFile(m_file, usual, PlanTable::OfTheFile);
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error()));
    QCOMPARE(saved->plan.targets, (QList<Target>{{controllers, u"dc1"_s}, {dns, u"dc1"_s}}));
    QCOMPARE(saved->plan.domain, u"lab.example"_s);
    QVERIFY(!saved->plan.extraLooks);
    QCOMPARE(recent()->actions().size(), 1);
}

void TestMainWindowPlans::savesNothingThatIsWrong()
{
    m_window->offer({{controllers, u"dc1"_s}}, {});
    targets()->setRoleText(dns, u"dc1 https://dc2/x"_s);
    m_file = m_folder->filePath(u"office.plan"_s);
    action("savePlan")->trigger();
    QVERIFY2(!QFile::exists(m_file) && message().startsWith(u"No plan was saved. "_s), qPrintable(message()));
    action("check")->trigger();
    QVERIFY2(message().startsWith(u"Nothing was checked. "_s), qPrintable(message()));
    action("copyCommandPosix") != nullptr ? action("copyCommandPosix")->trigger() : action("copyCommandCmd")->trigger();
    QVERIFY(!command().contains(u"dc2"_s) && message().startsWith(u"No command was copied. "_s));
}

/// It is over with what the person does next.
void TestMainWindowPlans::whatWasNotDoneIsSaidUntilTheNextAction()
{
    const auto* const bar = m_window->findChild<MessageBar*>();
    m_window->offer({{controllers, u"dc1"_s}}, {});
    targets()->setRoleText(dns, u"not a host!"_s);
    m_file = m_folder->filePath(u"office.plan"_s);
    const auto fail = [this, bar] {
        action("savePlan")->trigger();
        return bar->isVisible() && message().startsWith(u"No plan was saved. "_s);
    };
    QVERIFY(fail());
    QVERIFY(fail()); // the same action says it once more
    action("find")->trigger();
    QVERIFY(!bar->isVisible());
    QVERIFY(fail());
    targets()->setRoleText(dns, u"dc1"_s);
    QVERIFY(!bar->isVisible());
    targets()->setRoleText(dns, u"not a host!"_s);
    QVERIFY(fail());
    targets()->setRoleText(dns, u"dc1"_s);
    action("savePlan")->trigger(); // whose own message stays
    QVERIFY(bar->isVisible() && message().contains(u"office.plan"_s));
    action("find")->trigger();
    QVERIFY(bar->isVisible());
}

void TestMainWindowPlans::saysWhyItCannotBeSaved()
{
    m_window->offer({{controllers, u"dc1"_s}, {dns, u"dc1"_s}}, {});
    m_file = m_folder->filePath(u"absent/office.plan"_s);
    action("savePlan")->trigger();
    QVERIFY2(message().contains(u"office.plan"_s) && !message().contains(u"is saved"_s), qPrintable(message()));
    QVERIFY(recent()->isEmpty());
}

void TestMainWindowPlans::remembersTheLastOnes()
{
    for (int i = 0; i < 10; ++i)
        open(content, u"%1.plan"_s.arg(i));
    open(content, u"5.plan"_s);
    QStringList names;
    for (const QAction* const each : recent()->actions())
        names.append(each->text());
    QCOMPARE(names,
        (QStringList{
            u"5.plan"_s, u"9.plan"_s, u"8.plan"_s, u"7.plan"_s, u"6.plan"_s, u"4.plan"_s, u"3.plan"_s, u"2.plan"_s}));
    targets()->setRoleText(dns, {});
    makeWindow();
    QVERIFY(recent()->isEnabled());
    recent()->actions().at(1)->trigger();
    QTRY_COMPARE(targets()->roleText(dns), u"dc1"_s);
}

void TestMainWindowPlans::forgetsWhatIsGone()
{
    open(content);
    QVERIFY(QFile::remove(m_file));
    recent()->actions().constFirst()->trigger();
    QTRY_VERIFY(message().contains(u"cannot be read"_s));
    QVERIFY(recent()->isEmpty() && !recent()->isEnabled());
}

void TestMainWindowPlans::copiesTheCommand()
{
    m_window->offer({{controllers, u"dc1"_s}, {controllers, u"dc2"_s}, {dns, u"dc1"_s}}, u"lab.example"_s);
#ifdef Q_OS_WIN
    action("copyCommandCmd")->trigger();
    QCOMPARE(command(),
        u"gp-portcheck --check --target \"Domain controllers=dc1,dc2\" --target \"DNS Server=dc1\" "
        "--domain lab.example --no-extra-looks"_s);
    action("copyCommandPowerShell")->trigger();
    QVERIFY(command().startsWith(u".\\gp-portcheck.com --check --target 'Domain controllers=dc1,dc2' "_s));
#else
    action("copyCommandPosix")->trigger();
    QCOMPARE(command(),
        u"gp-portcheck --check --target 'Domain controllers=dc1,dc2' --target 'DNS Server=dc1' "
        "--domain lab.example --no-extra-looks"_s);
#endif
    QVERIFY(message().contains(u"on the clipboard"_s));
    QVERIFY(m_factory->requests.isEmpty());
}

void TestMainWindowPlans::copiesTheCommandOfARow()
{
    m_window->offer({{controllers, u"10.0.0.2"_s}, {controllers, u"10.0.0.3"_s}, {dns, u"10.0.0.2"_s}}, {});
    action("check")->trigger();
    QTRY_VERIFY(!m_runner->isRunning());
    const QList<CheckRecord> records = m_runner->checks();
    const auto chosen = std::find_if(records.cbegin(), records.cend(), [](const CheckRecord& record) {
        return record.check.role == controllers && record.check.target == u"10.0.0.3"_s;
    });
    QVERIFY(chosen != records.cend());
    m_window->findChild<ChecksView*>()->selectChecks({chosen->id});
    action(QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows ? "copyRowCommandPowerShell"
                                                                                      : "copyRowCommandPosix")
        ->trigger();
    QVERIFY2(command().contains(u" --target 'Domain controllers=10.0.0.3' --target 'DNS Server=10.0.0.2'"_s),
        qPrintable(command()));
}

} // namespace MainWindowPlansTests

int tst_mainwindowplans(int argc, char* argv[])
{
    return PortCheck::runTest<MainWindowPlansTests::TestMainWindowPlans, QApplication>(argc, argv);
}

#include "tst_mainwindowplans.moc"
