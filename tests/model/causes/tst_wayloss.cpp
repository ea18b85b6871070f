// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What is known of the other hosts of a way, and what that makes of a late answer or of silence.
#include "model/causes/wayloss.h"

#include "model/causes/allcauses.h"
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"
#include "model/causes/localports.h"
#include "tests/support/networkscenes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace WayLossTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

const QString warns = u"warn lossy-way network"_s;
const QString untold = u"inconclusive lossy-way network"_s;
const QString passes = u"pass answered -"_s;

CheckRecord beside(CheckRecord record, int hosts = 5)
{
    record.seen.evidence.insert(losingHostsMember, hosts);
    return record;
}

CheckRecord beyond(CheckRecord record)
{
    record.seen.evidence.insert(silentBeyondLossesMember, true);
    return record;
}

QList<CheckRecord> judged(QList<CheckRecord> checks)
{
    HostRecords records;
    for (const CheckRecord& check : std::as_const(checks))
        records.checks.append(&check);
    const HostFacts facts(records, u"lab.example"_s);
    QList<CheckRecord> all = checks;
    for (CheckRecord& check : all)
        check.verdict = diagnose(check, facts);
    return all;
}

QString shown(const CheckRecord& check)
{
    const QString owner = token(check.verdict.owner);
    return u"%1 %2 %3"_s.arg(
        token(check.verdict.outcome), token(check.verdict.reason), owner.isEmpty() ? u"-"_s : owner);
}

class TestWayLoss final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void isOneFindingOfAllHosts();
    void localPortsByChance();
    void chance();
    void nearlyAll_data();
    void nearlyAll();
};

void TestWayLoss::says_data()
{
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<QStringList>("expected");
    const CheckRecord lateDatagram = recordOf(Service::Kerberos, late(), Transport::Udp, 88);
    const CheckRecord lateSmb = recordOf(Service::Smb, late(), Transport::Tcp, 445);
    const CheckRecord silent = recordOf(Service::Kerberos, silentResult(), Transport::Tcp, 88);
    const CheckRecord mute = recordOf(
        Service::EndpointMapper, openPort(ServiceState::Silent, Reason::NoApplicationData), Transport::Tcp, 135);
    const auto add = [](const char* name, const QList<CheckRecord>& checks, const QStringList& expected) {
        QTest::newRow(name) << checks << expected;
    };
    add("one loss, on this host alone", {lateDatagram, otherAnswer}, {u"warn flaky network"_s, passes});
    add("one loss, as on other hosts", {beside(lateDatagram), otherAnswer}, {warns, passes});
    add("silence", {silent, otherAnswer}, {u"fail no-answer network"_s, passes});
    add("silence on a way that loses packets", {beside(silent), otherAnswer}, {untold, passes});
    add("mute on a way that loses packets", {beside(mute), otherAnswer}, {untold, passes});
    add("silence beside losses", {lateDatagram, lateSmb, silent}, {warns, warns, untold});
    add("silence beyond what losses explain", {lateDatagram, lateSmb, beyond(silent)},
        {warns, warns, u"fail no-answer network"_s});
    CheckRecord outage = lateDatagram;
    outage.seen.evidence.insert(u"wayDownFrom"_s, u"2026-01-01T12:00:00Z"_s);
    outage.seen.evidence.insert(u"wayUpAt"_s, u"2026-01-01T12:00:01Z"_s);
    add("an outage", {outage, otherAnswer}, {u"warn way-came-up network"_s, passes});
    add("a short outage that is but a loss", {beside(outage), otherAnswer}, {warns, passes});
    // What is known of the host itself comes first.
    CheckRecord prohibited = silent;
    prohibited.seen = shutPort(State::Local, Reason::BlockedLocally);
    add("this computer's own word", {beside(prohibited), otherAnswer},
        {u"fail blocked-locally this-computer"_s, passes});
}

void TestWayLoss::says()
{
    QFETCH(const QList<CheckRecord>, checks);
    QFETCH(const QStringList, expected);
    QStringList said;
    for (const CheckRecord& check : judged(checks))
        said.append(shown(check));
    QCOMPARE(said, expected);
}

void TestWayLoss::isOneFindingOfAllHosts()
{
    QList<CheckRecord> all;
    int id = 0;
    for (int host = 1; host <= 20; ++host) {
        QList<CheckRecord> checks{beside(recordOf(Service::Cldap, late(), Transport::Udp, 389), 20)};
        if (host % 2 == 0)
            checks.append(beside(recordOf(Service::Kerberos, late(), Transport::Udp, 88), 20));
        if (host % 3 == 0)
            checks.append(beside(recordOf(Service::Smb, silentResult(), Transport::Tcp, 445), 20));
        for (CheckRecord& check : checks) {
            check.id = ++id;
            check.check.address = check.check.target = u"10.0.0.%1"_s.arg(host);
            check.check.position.target = host;
        }
        all += judged(checks);
    }
    const QList<Finding> found = findings(all);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().hosts.size(), 20);
    QCOMPARE(found.constFirst().checks.size(), id);
    QCOMPARE(found.constFirst().outcome, Outcome::Inconclusive); // as bad as the worst of them
    QCOMPARE(found.constFirst().explanation.size(), 2);
}

void TestWayLoss::localPortsByChance()
{
    FollowUpRecord look{FollowUpKind::SourcePorts,
        beside(recordOf(Service::Ldap, openPort(ServiceState::NotAsked, Reason::SourcePortsBlocked)))};
    look.record.seen.evidence.insert(u"silentLocalPorts"_s, QJsonArray{40000});
    HostRecords records;
    records.followUps.append(&look);
    records.asksLocalPorts = false;
    QCOMPARE(diagnose(look, HostFacts(records), allLocalPorts).reason, Reason::LossyWay);
    records.asksLocalPorts = true; // then it may be a filter all the same
    QVERIFY(diagnose(look, HostFacts(records), allLocalPorts).reason != Reason::LossyWay);
}

void TestWayLoss::chance()
{
    QCOMPARE(AskedAndLost().rate(), 0.5); // nothing is known
    QCOMPARE((AskedAndLost{98, 9}).rate(), 0.1);
    const AskedAndLost oneInThree{298, 99};
    QVERIFY(!isBeyondChance(oneInThree, 9, 240));
    QVERIFY(isBeyondChance(oneInThree, 10, 240));
    QVERIFY(!isBeyondChance(oneInThree, 10, 2400));
    QVERIFY(!isBeyondChance(oneInThree, 0, 0)); // it was never asked
    QVERIFY(!isBeyondChance({1000, 1000}, 17, 1));
}

void TestWayLoss::nearlyAll_data()
{
    QTest::addColumn<int>("silent");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("expected");
    QTest::newRow("all of twenty") << 20 << 20 << 2 << true;
    QTest::newRow("fifteen of twenty") << 15 << 20 << 2 << true;
    QTest::newRow("fourteen of twenty") << 14 << 20 << 2 << false;
    QTest::newRow("all of three, asked twice") << 3 << 3 << 2 << false;
    QTest::newRow("all of three, asked often") << 3 << 3 << 4 << true;
    QTest::newRow("both of two") << 2 << 2 << 50 << false;
    QTest::newRow("more than were asked") << 4 << 3 << 9 << false;
    QTest::newRow("never asked") << 9 << 9 << 0 << false;
    QTest::newRow("a hundred thousand") << 90000 << 100000 << 2 << true;
}

void TestWayLoss::nearlyAll()
{
    QFETCH(const int, silent);
    QFETCH(const int, asked);
    QFETCH(const int, attempts);
    QTEST(isSilentOnNearlyAll({298, 99}, silent, asked, attempts, 12), "expected");
}

} // namespace WayLossTests

int tst_wayloss(int argc, char* argv[])
{
    return PortCheck::runTest<WayLossTests::TestWayLoss>(argc, argv);
}

#include "tst_wayloss.moc"
