// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Which look is made where what goes out from a part of this computer's local ports is turned away.
#include "model/causes/allcauses.h"
#include "model/causes/localports.h"

#include "tests/support/causerows.h"
#include "tests/support/recordsof.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <utility>

namespace RejectedLocalPortsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord from(quint16 localPort, ProbeResult seen, Transport protocol = Transport::Tcp)
{
    CheckRecord record = askedAt(Service::Ldap, std::move(seen), protocol);
    record.seen.localPort = localPort;
    return record;
}

CheckRecord answered(quint16 localPort, Transport protocol = Transport::Tcp)
{
    return from(localPort, verifiedResult(), protocol);
}

CheckRecord silent(quint16 localPort, Transport protocol = Transport::Tcp)
{
    return from(localPort, silentResult(), protocol);
}

/// By a router.
CheckRecord refused(quint16 localPort, Transport protocol = Transport::Tcp)
{
    CheckRecord record = from(localPort, closedResult(), protocol);
    record.seen.evidence[u"icmpSender"_s] = u"10.9.9.9"_s;
    return record;
}

class TestRejectedLocalPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suspects_data()
    {
        QTest::addColumn<QList<CheckRecord>>("checks");
        QTest::addColumn<int>("port"); // 0 for none
        const QList<CheckRecord> fine{answered(33000), answered(47000), answered(60000)};
        const auto add = [&fine](const char* name, const QList<CheckRecord>& checks, int port) {
            QTest::newRow(name) << checks + fine << port;
        };
        add("from a middle part", {refused(41000), refused(45000)}, 41000);
        add("once", {refused(41000)}, 0);
        add("beside a port that is silent for itself", {silent(55000), refused(41000), refused(45000)}, 41000);
        add("beside a port that is refused for itself", {refused(55000), refused(41000), refused(45000)}, 41000);
        add("beside several silent ones, which come first",
            {silent(61000), silent(62000), refused(41000), refused(45000)}, 61000);
        add("here and there", {refused(41000), refused(55000)}, 0);
        add("over UDP alone", {refused(41000, Transport::Udp), refused(45000, Transport::Udp)}, 0);
    }

    void suspects()
    {
        QFETCH(QList<CheckRecord>, checks);
        QFETCH(int, port);
        QCOMPARE(int(suspectLocalPort(recordsOf(checks)).value_or(0)), port);
    }

    void besideWhatIsDead()
    {
        QVERIFY(widestBeside({}, {32768, 60999}) == PortRange(32768, 60999));
        QVERIFY(widestBeside({{32768, 45000}}, {32768, 60999}) == PortRange(45001, 60999));
        QVERIFY(widestBeside({{50000, 60000}, {1024, 40000}}, {32768, 60999}) == PortRange(40001, 49999));
        QVERIFY(!widestBeside({{1024, 65535}}, {32768, 60999}));
        QVERIFY(!widestBeside({{32768, 60990}}, {32768, 60999})); // hardly any is free
    }

    /// What was turned away for its local port says nothing of who turns back what is asked there.
    void saysNothingOfThePort()
    {
        CheckRecord prohibited = from(41000, shutPort(State::Unreachable, Reason::Prohibited));
        prohibited.seen.evidence[u"icmpSender"_s] = u"10.9.9.9"_s;
        const ProbeResult spread = openPort(ServiceState::NotAsked, Reason::SourcePortsBlocked,
            {{u"sourcePorts"_s,
                QJsonArray{QJsonObject{{u"from"_s, 40000}, {u"to"_s, 49151}, {u"state"_s, u"unreachable"_s}}}}});
        const QList<CheckRecord> checks{prohibited, answered(50000)};
        const QList<FollowUpRecord> looks{{FollowUpKind::SourcePorts, askedAt(Service::Ldap, spread)}};
        QVERIFY(HostFacts(recordsOf(checks)).turnedBackOn(389));
        QVERIFY(!HostFacts(recordsOf(checks, looks)).turnedBackOn(389));
    }

    /// Where the look over TCP was in vain, UDP is looked at if something was turned away on the way or silent there.
    void looksOverUdpAfterTcp()
    {
        const auto look = Causes::localPortsUnanswered.look;
        const QList<FollowUpRecord> inVain{{FollowUpKind::LocalPort, answered(41000)}};
        const CheckRecord other = answered(55000, Transport::Udp);
        const QList<CheckRecord> turnedAway{answered(33000), refused(41000, Transport::Udp), other};
        const auto overUdp = look(recordsOf(turnedAway, inVain));
        QVERIFY(overUdp);
        QCOMPARE(overUdp->of, &turnedAway.at(1));
        const QList<CheckRecord> lost{answered(33000), silent(41000, Transport::Udp), other};
        const auto ofLost = look(recordsOf(lost, inVain));
        QVERIFY(ofLost);
        QCOMPARE(ofLost->of, &lost.at(1));
        QVERIFY(!look(recordsOf({lost.at(0), other}, inVain)));
    }
};

} // namespace RejectedLocalPortsTests

int tst_rejectedlocalports(int argc, char* argv[])
{
    return PortCheck::runTest<RejectedLocalPortsTests::TestRejectedLocalPorts>(argc, argv);
}

#include "tst_rejectedlocalports.moc"
