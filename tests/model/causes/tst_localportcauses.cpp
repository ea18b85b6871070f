// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// When answers to a part of this computer's local ports do not come back.
#include "model/causes/allcauses.h"
#include "model/causes/localports.h"

#include "tests/model/causes/localportscenes.h"
#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace LocalPortCausesTests {

using namespace PortCheck;
using namespace PortCheck::LocalPortScenes;
using namespace Qt::StringLiterals;

/// Barred by this computer itself.
CheckRecord barredHere(const char* evidence)
{
    CheckRecord record = silentTo({41000});
    record.seen.evidence.insert(QLatin1String(evidence), true);
    return record;
}

class TestLocalPortCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void judgesTheLookThatSettledIt();
    void names();
    void suspects_data();
    void suspects();
    void looks();
    void looksWhereTcpIsSilent();
};

void TestLocalPortCauses::judge_data()
{
    using namespace Causes;
    addCauseColumns();
    const CheckRecord answers = answeredTo(33000);
    addHolds("silent from the dead part alone", localPortsUnanswered, {silentTo({41000, 45000}), {answers}, {settled}},
        Outcome::Fail, Owner::Network, 1);
    addHolds("over UDP, which goes out once", localPortsUnanswered,
        {silentTo({49151}, Transport::Udp), {answers}, {settled}}, Outcome::Fail, Owner::Network, 1);
    for (const char* evidence : {"localPortsHere", "heldBackHere"})
        addHolds(evidence, localPortsUnanswered, {barredHere(evidence), {answers}, {settled}}, Outcome::Fail,
            Owner::ThisComputer, 1);
    addMisses("never left from some local ports", blockedLocally, {barredHere("heldBackHere"), {answers}, {settled}});
    addMisses(
        "silent from a port that works, too", localPortsUnanswered, {silentTo({41000, 33001}), {answers}, {settled}});
    addMisses("just above the dead part", localPortsUnanswered, {silentTo({49152}), {answers}, {settled}});
    addMisses("answered after silence", localPortsUnanswered, {answeredTo(33000, {41000}), {answers}, {settled}});
    addMisses("nobody looked", localPortsUnanswered, {silentTo({41000}), {answers}});
    addMisses("the look was stopped", localPortsUnanswered,
        {silentTo({41000}), {answers}, {lookOf(FollowUpKind::SourcePorts, State::Cancelled, middleIsDead)}});
    addMisses("the look found silence alone: the port itself fell silent", localPortsUnanswered,
        {silentTo({41000}), {answers}, {lookOf(FollowUpKind::SourcePorts, State::Filtered, middleIsDead)}});
    addMisses("not known from where it was asked", localPortsUnanswered,
        {askedAt(Service::Ldap, silentResult()), {answers, silentTo({41000})}, {settled}});

    const auto udp = [](Service service, quint16 port, const ProbeResult& seen, quint16 localPort) {
        CheckRecord record = askedAt(service, seen, Transport::Udp, port);
        record.seen.localPort = localPort;
        return record;
    };
    const auto overUdp = [&](const ProbeResult& seen, quint16 localPort) {
        return FollowUpRecord{FollowUpKind::LocalPort, udp(Service::Dns, 53, seen, localPort)};
    };
    const CheckRecord silentDns = udp(Service::Dns, 53, silentResult(), 41000);
    const CheckRecord cldap = udp(Service::Cldap, 389, verifiedResult(), 55000);
    const FollowUpRecord fromOther = overUdp(verifiedResult(), 55000);
    const FollowUpRecord fromOwn = overUdp(silentResult(), 41000);
    const Cause& cause = localPortsUnanswered;
    addHolds(
        "over UDP alone", cause, {silentDns, {answers, cldap}, {fromOther, fromOwn}}, Outcome::Fail, Owner::Network, 1);
    const CheckRecord beside = udp(Service::Kerberos, 88, silentResult(), 43000);
    addHolds("another one beside it", cause, {beside, {silentDns, cldap}, {fromOther, fromOwn}}, Outcome::Fail,
        Owner::Network, 1);
    addMisses("another one, beyond one that got an answer", cause,
        {udp(Service::Kerberos, 88, silentResult(), 56000), {silentDns, cldap}, {fromOther, fromOwn}});
    addMisses("TCP from such a port", cause, {silentTo({41000}), {silentDns, cldap}, {fromOther, fromOwn}});
    addMisses("its own port answers then", cause, {silentDns, {cldap}, {fromOther, overUdp(verifiedResult(), 41000)}});
    addMisses("no port helps", cause, {silentDns, {cldap}, {overUdp(silentResult(), 55000)}});
    addMisses("asked from another port only", cause, {silentDns, {cldap}, {fromOther}});
    const auto rejected = [](const QString& sender) {
        return shutPort(State::Unreachable, Reason::Prohibited, {{u"icmpSender"_s, sender}});
    };
    const QString router = u"10.7.7.7"_s;
    const CheckRecord rejectedDns = udp(Service::Dns, 53, rejected(router), 41000);
    addHolds("turned away over UDP", cause, {rejectedDns, {cldap}, {fromOther, overUdp(rejected(router), 41000)}},
        Outcome::Fail, Owner::Network, 1);
    addMisses(
        "turned away over UDP from whatever port", cause, {rejectedDns, {cldap}, {overUdp(rejected(router), 55000)}});
    addMisses(
        "turned away over UDP once", cause, {rejectedDns, {cldap}, {fromOther, overUdp(verifiedResult(), 41000)}});
    const ProbeResult refusal = shutPort(State::Closed, Reason::Refused, {{u"icmpSender"_s, u"10.0.0.1"_s}});
    addMisses("refused over UDP by the host itself", cause,
        {udp(Service::Dns, 53, refusal, 41000), {cldap}, {fromOther, overUdp(refusal, 41000)}});
    QJsonArray hereAndThere;
    for (int from = 30000; from < 60000; from += 4000) {
        hereAndThere.append(run(from, from + 1999, State::Filtered));
        hereAndThere.append(run(from + 2000, from + 3999, State::Open));
    }
    const FollowUpRecord scattered = lookOf(FollowUpKind::SourcePorts, State::Open, hereAndThere);
    addMisses("silence here and there is no part", cause, {silentTo({30001}), {answers}, {scattered}});

    addMisses("losses that the local port explains", flaky, {answeredTo(33000, {41000}), {answers}, {settled}});
    addHolds("losses that it does not explain", flaky,
        {answeredTo(33000, {41000, 50000}), {answers, silentTo({41000})}, {settled}}, Outcome::Warn, Owner::Network, 2);
    addHolds("losses, nobody looked", flaky, {answeredTo(33000, {41000}), {answers}}, Outcome::Warn, Owner::Network, 2);
}

/// Where a check suffered, the look says the same as the check; elsewhere it warns of what is to come.
void TestLocalPortCauses::judgesTheLookThatSettledIt()
{
    const QList<CheckRecord> harmed{silentTo({41000})};
    const QList<CheckRecord> unharmed{answeredTo(33000)};
    const QList<FollowUpRecord> followUps{settled};
    const auto judged = [&](const QList<CheckRecord>& checks) {
        const HostFacts host(recordsOf(checks, followUps));
        return Causes::localPortsUnanswered.judge({settled.record, host, FollowUpKind::SourcePorts}).has_value();
    };
    QVERIFY(judged(harmed));
    QVERIFY(!judged(unharmed));
    const HostFacts host(recordsOf(harmed, followUps));
    QVERIFY(!Causes::localPortsUnanswered.judge({settled.record, host, FollowUpKind::Again}));
}

void TestLocalPortCauses::names()
{
    const CauseScene scene{silentTo({41000}), {answeredTo(33000)}, {settled}};
    const auto ruling = scene.judgedBy(Causes::localPortsUnanswered);
    QVERIFY(ruling);
    QCOMPARE(ruling->title.values, (QList<QStringList>{{u"dc1.lab.example"_s}, {u"40000-49151"_s}}));
}

void TestLocalPortCauses::suspects_data()
{
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<int>("port"); // 0 for none
    const auto add = [](const char* name, const QList<CheckRecord>& checks, int port) {
        QTest::newRow(name) << checks << port;
    };
    add("nothing was asked", {}, 0);
    add("all answered", {answeredTo(33000), answeredTo(60000)}, 0);
    add("all silent", {silentTo({33000, 60000})}, 0);
    add("a dead middle", {answeredTo(33000), silentTo({41000, 45000}), answeredTo(60000)}, 41000);
    add("a live middle", {silentTo({33000, 60000}), answeredTo(41000), answeredTo(45000)}, 33000);
    add("a dead end", {answeredTo(60000, {33000}), answeredTo(50000, {34000})}, 33000);
    add("a port that is blocked from everywhere",
        {answeredTo(33000), silentTo({34000, 52000}), answeredTo(60000), answeredTo(40000)}, 0);
    add("a dead end, and a port that is blocked from everywhere",
        {silentTo({34000, 52000}), answeredTo(40000, {50000}), answeredTo(33000, {60000})}, 50000);
    add("a dead middle, and a loss elsewhere",
        {answeredTo(33000, {41000}), silentTo({58000, 45000}), answeredTo(50000), answeredTo(60000)}, 41000);
    add("losses here and there",
        {answeredTo(33000, {50000}), answeredTo(45000, {34000}), answeredTo(36000, {60000}),
            answeredTo(55000, {37000})},
        0);
    add("UDP, of which little is known", {silentTo({41000}, Transport::Udp), answeredTo(33000)}, 0);
    CheckRecord refused = askedAt(Service::Ldap, closedResult());
    refused.seen.localPort = 41500;
    add("a refusal is an answer", {silentTo({41000, 45000}), refused, answeredTo(33000), answeredTo(60000)}, 0);
    CheckRecord running = silentTo({41000});
    running.phase = Phase::Running;
    add("still being asked", {running, answeredTo(33000)}, 0);
}

void TestLocalPortCauses::suspects()
{
    QFETCH(QList<CheckRecord>, checks);
    QFETCH(int, port);
    QCOMPARE(int(suspectLocalPort(recordsOf(checks)).value_or(0)), port);
}

/// All local ports that the system hands out may be dead: only one beside them tells.
void TestLocalPortCauses::looksWhereTcpIsSilent()
{
    const auto look = Causes::localPortsUnanswered.look;
    const CheckRecord locator = askedAt(Service::Cldap, verifiedResult(), Transport::Udp);
    const QList<CheckRecord> silent{silentTo({41000}), silentTo({45000}), silentTo({50000})};
    const QList<CheckRecord> checks = silent + QList{locator};
    const auto first = look(recordsOf(checks));
    QVERIFY(first);
    QCOMPARE(first->kind, FollowUpKind::LocalPort);
    QCOMPARE(first->of, &checks.constFirst());
    QVERIFY(first->fromLocalPorts->to < 32768);
    const QList<FollowUpRecord> open{lookOf(FollowUpKind::LocalPort, State::Open)};
    const auto second = look(recordsOf(checks, open));
    QVERIFY(second);
    QCOMPARE(second->kind, FollowUpKind::SourcePorts);
    const QList<FollowUpRecord> alsoSilent{lookOf(FollowUpKind::LocalPort, State::Filtered)};
    QVERIFY(!look(recordsOf(checks, alsoSilent)));
    QVERIFY(!look(recordsOf(silent))); // nothing shows that the host is up
    // Over UDP from a local port that systems don't hand out; then so over TCP, which had been silent as well.
    const FollowUpRecord overUdp{FollowUpKind::LocalPort, askedAt(Service::Cldap, verifiedResult(), Transport::Udp)};
    const auto afterUdp = look(recordsOf(silent, {overUdp}));
    QVERIFY(afterUdp);
    QCOMPARE(afterUdp->of, &silent.constFirst());
    const auto spread = look(recordsOf(silent, {overUdp, open.constFirst()}));
    QVERIFY(spread);
    QCOMPARE(spread->kind, FollowUpKind::SourcePorts);
    const QList<CheckRecord> few{silentTo({41000}), silentTo({45000}), locator};
    QVERIFY(!look(recordsOf(few)));
}

/// First a port that works from one local port, and only if that is silent from all over the range.
void TestLocalPortCauses::looks()
{
    const auto look = Causes::localPortsUnanswered.look;
    const QList<CheckRecord> checks{answeredTo(33000), silentTo({41000})};
    const auto first = look(recordsOf(checks));
    QVERIFY(first);
    QCOMPARE(first->kind, FollowUpKind::LocalPort);
    QCOMPARE(first->of, &checks.constFirst());
    QVERIFY(first->fromLocalPorts == (PortRange{41000, 41000}));

    const QList<FollowUpRecord> silent{lookOf(FollowUpKind::LocalPort, State::Filtered)};
    const auto second = look(recordsOf(checks, silent));
    QVERIFY(second);
    QCOMPARE(second->kind, FollowUpKind::SourcePorts);
    QVERIFY(second->fromLocalPorts == (PortRange{1024, 65535}));
    for (const State state : {State::Open, State::Local, State::Cancelled, State::Closed}) {
        const QList<FollowUpRecord> other{lookOf(FollowUpKind::LocalPort, state)};
        QVERIFY(!look(recordsOf(checks, other)));
    }

    const QList<CheckRecord> nothingProven{silentTo({41000}), askedAt(Service::Ldap, closedResult())};
    QVERIFY(!look(recordsOf(nothingProven)));
}

} // namespace LocalPortCausesTests

int tst_localportcauses(int argc, char* argv[])
{
    return PortCheck::runTest<LocalPortCausesTests::TestLocalPortCauses, QCoreApplication>(argc, argv);
}

#include "tst_localportcauses.moc"
