// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"
#include "tests/support/runtest.h"
#include "tests/widgets/fakes.h"
#include "widgets/shared/preferences.h"
#include "widgets/walkthrough/runwords.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace WalkthroughSessionTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestWalkthroughSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScoutAsksAFewPortsOfTheTable();
    void asksWhatWasEntered();
    void aSweepBecomesAMap();
    void fallsBackToTheStartTable();
    void tellsWhatWasLeftOutOfATable();
    void knowsWhetherResultsAreOfWhatIsEntered();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    CannedProbeFactory m_factory;
    TableResolver m_resolver;
    FakeDiscovery m_discovery;
    CheckRunner m_runner{m_factory, m_resolver};
    CheckRunner m_scout{m_factory, m_resolver};
    WalkthroughTools m_tools{m_runner, m_scout, m_discovery, {}};
};

void TestWalkthroughSession::theScoutAsksAFewPortsOfTheTable()
{
    const PortTable scout = scoutTable(groupPolicyTable());
    QCOMPARE(scout.roles(), groupPolicyTable().roles());
    QCOMPARE(scout.rows.size(), 2);
    QCOMPARE(scout.rows.at(0).ports, (QList<quint16>{389, 445, 88}));
    QCOMPARE(scout.rows.at(0).protocols, QList<Transport>{Transport::Tcp});
    QVERIFY(!scout.rows.at(0).dynamicRange);
    QCOMPARE(scout.rows.at(1).ports, QList<quint16>{53});
    QCOMPARE(scout.rows.at(1).protocols, QList<Transport>{Transport::Udp});
    PortTable onlyRange;
    onlyRange.rows = {{1, {}, {}, PortRange{1024, 65535}, {Transport::Tcp}, {}, u"x"_s, {}}};
    QVERIFY(scoutTable(onlyRange).rows.isEmpty());
}

void TestWalkthroughSession::asksWhatWasEntered()
{
    WalkthroughSession session(m_tools, m_settings, groupPolicyTable());
    session.state.domain = u" Corp.Example "_s;
    session.state.hosts = {{u"Domain controllers"_s, u"dc1, no/host\ndc2"_s}, {u"DNS Server"_s, u"dc1"_s},
        {u"a role of another table"_s, u"x"_s}};
    QCOMPARE(session.domain(), u"corp.example"_s);
    QCOMPARE(session.hosts(), (QStringList{u"dc1"_s, u"dc2"_s}));
    QCOMPARE(session.request().targets.size(), 3);
    const QString told = announcement(session.request());
    QVERIFY2(told.contains(u"Hosts: 2, checks: 19."_s), qPrintable(told));
    QVERIFY(!session.scoutRequest().extraLooks);
}

void TestWalkthroughSession::aSweepBecomesAMap()
{
    Preferences preferences;
    preferences.rangeScan = RangeMode::EveryPort;
    writePreferences(m_settings, preferences);
    WalkthroughSession session(m_tools, m_settings, groupPolicyTable());
    QCOMPARE(session.request().rangeScan, std::optional(RangeMode::Map));
    QVERIFY(announcement(session.request()).contains(u"mapped"_s));
    writePreferences(m_settings, {});
    QVERIFY(!session.request().rangeScan);
}

void TestWalkthroughSession::fallsBackToTheStartTable()
{
    WalkthroughSession session(m_tools, m_settings, groupPolicyTable());
    session.state.tablePath = m_folder.filePath(u"gone.csv"_s);
    QVERIFY(session.loadTable().contains(u"gone.csv"_s));
    QCOMPARE(session.table, groupPolicyTable());
    QVERIFY(session.state.tablePath.isEmpty());
    QVERIFY(session.loadTable().isEmpty());
}

void TestWalkthroughSession::tellsWhatWasLeftOutOfATable()
{
    QFile file(m_folder.filePath(u"twice.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Port,Protocol,Source,Target,Purpose\n389,TCP,a,b,c\n389,TCP,a,b,c\n");
    file.close();
    WalkthroughSession session(m_tools, m_settings, groupPolicyTable());
    session.state.tablePath = file.fileName();
    QCOMPARE(session.loadTable(), QString());
    QCOMPARE(session.table.rows.size(), 1);
    QVERIFY2(session.tableRemark.contains(u"twice.csv"_s), qPrintable(session.tableRemark));
    session.state.tablePath.clear();
    QCOMPARE(session.loadTable(), QString());
    QCOMPARE(session.tableRemark, QString());
}

void TestWalkthroughSession::knowsWhetherResultsAreOfWhatIsEntered()
{
    m_factory.answer = [](const ProbeRequest&) { return verifiedResult(); };
    WalkthroughSession session(m_tools, m_settings, groupPolicyTable());
    session.state.hosts = {{u"Domain controllers"_s, u"10.0.0.2"_s}, {u"DNS Server"_s, u"10.0.0.2"_s}};
    QVERIFY(!session.hasRun() && !session.runIsCurrent());
    session.start();
    QVERIFY(!session.hasRun());
    QTRY_VERIFY(!m_runner.isRunning());
    QVERIFY(session.hasRun() && session.runIsCurrent());
    QCOMPARE(session.state.checkedAt, m_runner.snapshot().startedAt);
    QVERIFY(!session.snapshot().signOff);
    session.state.product = u"P"_s;
    session.state.signOff = {u"A"_s, QDate(2026, 11, 23), {}, u"R"_s};
    QCOMPARE(session.snapshot().signOff, std::optional(SignOff{u"A"_s, QDate(2026, 11, 23), u"P"_s, u"R"_s}));
    session.state.domain = u"corp.example"_s;
    QVERIFY(session.hasRun() && !session.runIsCurrent());
}

} // namespace WalkthroughSessionTests

int tst_walkthroughsession(int argc, char* argv[])
{
    return PortCheck::runTest<WalkthroughSessionTests::TestWalkthroughSession, QApplication>(argc, argv);
}

#include "tst_walkthroughsession.moc"
