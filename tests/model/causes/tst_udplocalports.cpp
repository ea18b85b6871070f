// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Which local ports the answers over UDP do not come back to, and which looks tell.
#include "model/causes/udplocalports.h"

#include "model/causes/allcauses.h"
#include "model/causes/localports.h"
#include "model/causes/outage.h"
#include "tests/model/causes/localportscenes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace UdpLocalPortsTests {

using namespace PortCheck;
using namespace PortCheck::LocalPortScenes;
using namespace Qt::StringLiterals;

class TestUdpLocalPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksOverUdp();
    void asksASecondServiceOverUdp();
    void answeredFromElsewhereOverUdp();
    void whatUdpClears();
};

/// First from a local port that got an answer, and only if that helps from its own again.
void TestUdpLocalPorts::looksOverUdp()
{
    const auto look = Causes::localPortsUnanswered.look;
    const auto udp = [](const ProbeResult& seen, quint16 localPort) {
        CheckRecord record = askedAt(Service::Dns, seen, Transport::Udp, 53);
        record.seen.localPort = localPort;
        return record;
    };
    const QList<CheckRecord> checks{answeredTo(33000), udp(silentResult(), 41000), udp(verifiedResult(), 55000)};
    const auto first = look(recordsOf(checks));
    QVERIFY(first);
    QCOMPARE(first->kind, FollowUpKind::LocalPort);
    QCOMPARE(first->of, &checks.at(1));
    QVERIFY(first->fromLocalPorts == (PortRange{55000, 55000}));

    QList<FollowUpRecord> looks{{FollowUpKind::LocalPort, udp(verifiedResult(), 55000)}};
    const auto second = look(recordsOf(checks, looks));
    QVERIFY(second);
    QCOMPARE(second->of, &checks.at(1));
    QVERIFY(second->fromLocalPorts == (PortRange{41000, 41000}));
    looks.append({FollowUpKind::LocalPort, udp(silentResult(), 41000)});
    QVERIFY(!look(recordsOf(checks, looks)));
    // Silent from there as well: its own may be a dead one besides, which shows where another one is asked from it.
    QList<FollowUpRecord> inVain{{FollowUpKind::LocalPort, udp(silentResult(), 55000)}};
    QVERIFY(!look(recordsOf(checks.first(2), inVain)));
    CheckRecord kerberos = askedAt(Service::Kerberos, verifiedResult(), Transport::Udp, 88);
    kerberos.seen.localPort = 56000;
    const QList<CheckRecord> withAnother{checks[0], checks[1], kerberos};
    const auto another = look(recordsOf(withAnother, inVain));
    QVERIFY(another);
    QCOMPARE(another->of, &withAnother.at(2));
    QVERIFY(another->fromLocalPorts == (PortRange{41000, 41000}));
    CheckRecord fromTheSilent = kerberos;
    fromTheSilent.seen = silentResult();
    fromTheSilent.seen.localPort = 41000;
    inVain.append({FollowUpKind::LocalPort, fromTheSilent});
    // That one must be answered still, from a new port: a device may have begun to let nothing new begin.
    QVERIFY(unansweredUdpPorts(recordsOf(withAnother, inVain)).isEmpty());
    const auto still = look(recordsOf(withAnother, inVain));
    QVERIFY(still);
    QCOMPARE(still->of, &withAnother.at(2));
    const quint16 fresh = localPortNotHandedOut(kerberos.check.address);
    QVERIFY(still->fromLocalPorts == (PortRange{fresh, fresh}));
    CheckRecord fromAfresh = kerberos;
    fromAfresh.seen = silentResult();
    fromAfresh.seen.localPort = fresh;
    inVain.append({FollowUpKind::LocalPort, fromAfresh});
    QVERIFY(!look(recordsOf(withAnother, inVain)));
    QVERIFY(unansweredUdpPorts(recordsOf(withAnother, inVain)).isEmpty());
    inVain.last().record.seen = verifiedResult();
    inVain.last().record.seen.localPort = fresh;
    QVERIFY(!look(recordsOf(withAnother, inVain)));
    QCOMPARE(unansweredUdpPorts(recordsOf(withAnother, inVain)), (QList<PortRange>{{41000, 41000}}));
    const HostFacts facts(recordsOf(withAnother, inVain));
    QVERIFY(Causes::localPortsUnanswered.judge({inVain.at(1).record, facts, FollowUpKind::LocalPort}));
    QVERIFY(!Causes::localPortsUnanswered.judge({inVain.first().record, facts, FollowUpKind::LocalPort}));
    inVain.removeLast();
    inVain.last().record.seen = verifiedResult();
    inVain.last().record.seen.localPort = 41000;
    QVERIFY(!look(recordsOf(withAnother, inVain)));
    QVERIFY(unansweredUdpPorts(recordsOf(withAnother, inVain)).isEmpty());
    QVERIFY(!look(recordsOf(checks.first(2)))); // no local port is known to get an answer
    QVERIFY(look(recordsOf(checks.last(2)))); // also where nothing is asked over TCP
    // The only question to a host that refuses over TCP may have used one as well.
    const QList<CheckRecord> alone{udp(silentResult(), 41000)};
    QVERIFY(!look(recordsOf(alone)));
    const QList<FollowUpRecord> refusal{{FollowUpKind::Control, askedAt(Service::Unknown, closedResult())}};
    const auto besideLife = look(recordsOf(alone, refusal));
    QVERIFY(besideLife);
    QVERIFY(besideLife->fromLocalPorts->from < 32768);
    // Where several were silent, all may have used ports that the system hands out: another one tells.
    const QList<CheckRecord> allSilent{answeredTo(33000), udp(silentResult(), 41000), udp(silentResult(), 55000)};
    const auto fromAfar = look(recordsOf(allSilent));
    QVERIFY(fromAfar);
    QCOMPARE(fromAfar->of, &allSilent.at(1));
    QVERIFY(fromAfar->fromLocalPorts->from < 32768);
    // What a DNS server was asked besides tells of a port that gets answers, too.
    const QList<FollowUpRecord> plain{{FollowUpKind::PlainDns, udp(verifiedResult(), 55000)}};
    const auto beside = look(recordsOf(checks.first(2), plain));
    QVERIFY(beside);
    QVERIFY(beside->fromLocalPorts == (PortRange{55000, 55000}));
}

/// A service that stays silent from elsewhere as well may have a reason of its own: another one is asked.
void TestUdpLocalPorts::asksASecondServiceOverUdp()
{
    const auto look = Causes::localPortsUnanswered.look;
    const auto silentAt = [](Service service, quint16 port, quint16 localPort) {
        CheckRecord record = askedAt(service, silentResult(), Transport::Udp, port);
        record.seen.localPort = localPort;
        return record;
    };
    const auto lookAt = [](const CheckRecord& check, const ProbeResult& seen, quint16 localPort) {
        CheckRecord record = check;
        record.seen = seen;
        record.seen.localPort = localPort;
        return FollowUpRecord{FollowUpKind::LocalPort, record};
    };
    const QList<CheckRecord> checks{askedAt(Service::Smb, verifiedResult()), silentAt(Service::Cldap, 389, 41000),
        silentAt(Service::Kerberos, 88, 42000)};
    QList<FollowUpRecord> looks{lookAt(checks[1], silentResult(), 20400)};
    const auto second = look(recordsOf(checks, looks));
    QVERIFY(second);
    QCOMPARE(second->of->check.port, quint16(88));
    QVERIFY(localPortsNotHandedOut.contains(second->fromLocalPorts->from));
    looks.append(lookAt(checks[2], verifiedResult(), 20400));
    const auto own = look(recordsOf(checks, looks));
    QVERIFY(own);
    QCOMPARE(own->of->check.port, quint16(88));
    QVERIFY(own->fromLocalPorts == (PortRange{42000, 42000}));
    looks.append(lookAt(checks[2], silentResult(), 42000));
    QVERIFY(!look(recordsOf(checks, looks)));
    QVERIFY(!unansweredUdpPorts(recordsOf(checks, looks)).isEmpty());
    CheckRecord late = askedAt(Service::Dns, verifiedResult(), Transport::Udp, 53);
    late.seen.localPort = 43000;
    late.seen.attempts = 2;
    const QList<CheckRecord> lossy = checks + QList{late};
    QVERIFY(unansweredUdpPorts(recordsOf(lossy, looks)).isEmpty());
    QVERIFY(!look(recordsOf(checks, {looks[0], lookAt(checks[2], silentResult(), 20400)})));
}

/// It may have been asked again for another reason, and from elsewhere, before anybody looked.
void TestUdpLocalPorts::answeredFromElsewhereOverUdp()
{
    const auto look = Causes::localPortsUnanswered.look;
    CheckRecord blocked = askedAt(Service::Cldap, silentResult(), Transport::Udp);
    blocked.seen.localPort = 50000;
    CheckRecord dns = askedAt(Service::Dns, verifiedResult(), Transport::Udp, 53);
    dns.seen.localPort = 55000;
    dns.seen.attempts = 3;
    dns.seen.evidence[u"silentLocalPorts"_s] = QJsonArray{41000};
    const QList<CheckRecord> checks{answeredTo(33000), blocked, dns};
    QList<FollowUpRecord> looks;
    const auto ends = [&looks](const Look& wanted, const ProbeResult& seen) {
        FollowUpRecord record{wanted.kind, *wanted.of};
        record.record.seen = seen;
        record.record.seen.localPort = wanted.fromLocalPorts->from;
        looks.append(record);
    };
    const auto first = look(recordsOf(checks));
    QVERIFY(first);
    QCOMPARE(first->of, &checks.at(1)); // what is silent still
    ends(*first, silentResult());
    const auto second = look(recordsOf(checks, looks));
    QVERIFY(second);
    QCOMPARE(second->of, &checks.at(2));
    QVERIFY(second->fromLocalPorts == (PortRange{55000, 55000}));
    ends(*second, verifiedResult());
    const auto third = look(recordsOf(checks, looks));
    QVERIFY(third);
    QCOMPARE(third->of, &checks.at(2));
    QVERIFY(third->fromLocalPorts == (PortRange{41000, 41000}));
    ends(*third, silentResult());
    QVERIFY(!look(recordsOf(checks, looks)));
    QCOMPARE(unansweredUdpPorts(recordsOf(checks, looks)), (QList<PortRange>{{41000, 50000}}));
    const HostFacts facts(recordsOf(checks, looks));
    QVERIFY(facts.explainLossOf(dns));
    QVERIFY(!facts.losesPackets());
    QVERIFY(!Causes::flaky.judge({dns, facts}));
    looks.last().record.seen = verifiedResult(); // it was by chance
    QVERIFY(unansweredUdpPorts(recordsOf(checks, looks)).isEmpty());
    QVERIFY(Causes::flaky.judge({dns, HostFacts(recordsOf(checks, looks))}));
    // An outage has made it silent.
    QList<CheckRecord> inAnOutage = checks;
    inAnOutage[2].seen.evidence = withOutage(inAnOutage[2].seen.evidence, Outage{1, 2});
    const auto besideAnOutage = look(recordsOf(inAnOutage, {looks.constFirst()}));
    QVERIFY(besideAnOutage);
    QVERIFY(besideAnOutage->fromLocalPorts == (PortRange{50000, 50000}));
}

/// What is cut off over TCP is so over UDP, unless an answer shows otherwise.
void TestUdpLocalPorts::whatUdpClears()
{
    CheckRecord silentUdp = askedAt(Service::Kerberos, silentResult(), Transport::Udp, 88);
    silentUdp.seen.localPort = 42000;
    CheckRecord answers = askedAt(Service::Cldap, verifiedResult(), Transport::Udp);
    answers.seen.localPort = 43000;
    const ProbeResult spread = openPort(ServiceState::NotAsked, Reason::SourcePortsBlocked,
        {{u"sourcePorts"_s,
            QJsonArray{QJsonObject{{u"from"_s, 32768}, {u"to"_s, 60999}, {u"state"_s, u"filtered"_s}}}}});
    const QList<FollowUpRecord> looks{{FollowUpKind::SourcePorts, askedAt(Service::Smb, spread)}};
    const QList<PortRange> dead{{32768, 60999}};
    const auto facts = [&](const QList<CheckRecord>& checks) { return HostFacts(recordsOf(checks, looks)); };
    QCOMPARE(facts({silentTo({41000}), silentUdp}).unansweredLocalPorts(Transport::Udp), dead);
    const HostFacts cleared = facts({silentTo({41000}), silentUdp, answers});
    QCOMPARE(cleared.unansweredLocalPorts(Transport::Tcp), dead);
    QVERIFY(cleared.unansweredLocalPorts(Transport::Udp).isEmpty());
}

} // namespace UdpLocalPortsTests

int tst_udplocalports(int argc, char* argv[])
{
    return PortCheck::runTest<UdpLocalPortsTests::TestUdpLocalPorts, QCoreApplication>(argc, argv);
}

#include "tst_udplocalports.moc"
