// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/hostfacts.h"

#include "model/results/rangemap.h"
#include "model/results/rangeresult.h"
#include "tests/support/fakeprobes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace HostFactsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord done(const ProbeResult& seen, Service service = Service::Ldap, Transport protocol = Transport::Tcp)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = service;
    record.check.protocol = protocol;
    record.seen = seen;
    return record;
}

CheckRecord inPhase(Phase phase, const ProbeResult& leftOver = {})
{
    CheckRecord record = done(leftOver);
    record.phase = phase;
    return record;
}

CheckRecord placeholder(Phase phase)
{
    CheckRecord record = inPhase(phase);
    record.check.range = PortRange{1024, 65535};
    return record;
}

ProbeResult resultOf(State state)
{
    ProbeResult result;
    result.state = state;
    return result;
}

HostFacts viewOf(const QList<CheckRecord>& records)
{
    QList<const CheckRecord*> list;
    for (const CheckRecord& record : records)
        list.append(&record);
    return HostFacts({list, {}, {}});
}

const Evidence noCatalog{{u"isGlobalCatalogReady"_s, false}};
const Evidence catalog{{u"isGlobalCatalogReady"_s, true}};
const Evidence flagsWithout{{u"flags"_s, QJsonArray{u"pdc"_s, u"ldap"_s}}};
const Evidence flagsWith{{u"flags"_s, QJsonArray{u"gc"_s, u"ldap"_s}}};

class TestHostFacts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void life_data();
    void life();
    void globalCatalog_data();
    void globalCatalog();
    void verifiedServices();
    void domain();
    void aMapBesideALoss();
    void controlPort();
    void blockedSinceTheLastAnswer();
    void answersToPatience();
    void boundaries_data();
    void boundaries();
    void quickestProvenAnswer();
    void namesItAnswersTo();
    void worksAtAnotherAddress();
};

void TestHostFacts::life_data()
{
    QTest::addColumn<QList<CheckRecord>>("records");
    QTest::addColumn<bool>("showedLife");
    QTest::addColumn<bool>("isSilent");
    using List = QList<CheckRecord>;
    const CheckRecord silent = done(silentResult());
    QTest::newRow("no checks") << List{} << false << false;
    QTest::newRow("all silent") << List{silent, silent} << false << true;
    QTest::newRow("silent so far") << List{silent, inPhase(Phase::Running)} << false << false;
    QTest::newRow("one not begun") << List{silent, inPhase(Phase::Queued)} << false << false;
    QTest::newRow("left-over results don't count")
        << List{silent, inPhase(Phase::Queued, verifiedResult())} << false << false;
    QTest::newRow("an open port") << List{silent, done(verifiedResult())} << true << false;
    QTest::newRow("a refusal is life") << List{silent, done(closedResult())} << true << false;
    QTest::newRow("life before all are done") << List{done(closedResult()), inPhase(Phase::Running)} << true << false;
    QTest::newRow("a router's answer is neither") << List{silent, done(resultOf(State::Unreachable))} << false << false;
    QTest::newRow("nor is this computer's") << List{silent, done(resultOf(State::Local))} << false << false;
    QTest::newRow("nor a cancelled check") << List{silent, done(resultOf(State::Cancelled))} << false << false;
    QTest::newRow("a range is no question") << List{silent, placeholder(Phase::Queued)} << false << true;
    QTest::newRow("nor once it is settled") << List{silent, placeholder(Phase::Done)} << false << true;
    QTest::newRow("a range alone met no silence") << List{placeholder(Phase::Done)} << false << false;
    RangeMap map({1024, 1025});
    map.set(1025, State::Closed);
    CheckRecord scanned = placeholder(Phase::Done);
    scanned.seen.range = rangeResult(RangeMode::EveryPort, map);
    scanned.seen.range->end.emplace();
    QTest::newRow("a refusal in a range is life") << List{silent, scanned} << true << false;
    const Evidence linkDown{{u"ownLoss"_s, u"link-down"_s}, {u"ownInterface"_s, u"eth0"_s}};
    CheckRecord lost = done(resultOf(State::Filtered));
    lost.seen.evidence = linkDown;
    QTest::newRow("what this computer lost is neither") << List{silent, lost} << false << true;
    lost.seen = resultOf(State::Open);
    lost.seen.evidence = linkDown;
    QTest::newRow("it had opened before that") << List{silent, lost} << true << false;
}

void TestHostFacts::life()
{
    QFETCH(QList<CheckRecord>, records);
    const HostFacts view = viewOf(records);
    QTEST(view.showedLife(), "showedLife");
    QTEST(view.isSilent(), "isSilent");
}

void TestHostFacts::globalCatalog_data()
{
    QTest::addColumn<QList<CheckRecord>>("records");
    QTest::addColumn<bool>("denies");
    using List = QList<CheckRecord>;
    ProbeResult unproven = verifiedResult(noCatalog);
    unproven.service = ServiceState::Mismatch;
    const CheckRecord flagsSayNo = done(verifiedResult(flagsWithout), Service::Cldap, Transport::Udp);
    QTest::newRow("not said") << List{done(verifiedResult())} << false;
    QTest::newRow("rootDSE says no") << List{done(verifiedResult(noCatalog))} << true;
    QTest::newRow("rootDSE says yes") << List{done(verifiedResult(catalog))} << false;
    QTest::newRow("Netlogon flags say no") << List{flagsSayNo} << true;
    QTest::newRow("Netlogon flags say yes") << List{done(verifiedResult(flagsWith))} << false;
    QTest::newRow("rootDSE before flags") << List{done(verifiedResult(catalog)), flagsSayNo} << false;
    QTest::newRow("rootDSE after flags") << List{flagsSayNo, done(verifiedResult(catalog))} << false;
    QTest::newRow("only proven answers count") << List{done(unproven)} << false;
    QTest::newRow("only finished ones count") << List{inPhase(Phase::Running, verifiedResult(noCatalog))} << false;
    QTest::newRow("text is no answer") << List{done(verifiedResult({{u"isGlobalCatalogReady"_s, u"FALSE"_s}}))}
                                       << false;
}

void TestHostFacts::globalCatalog()
{
    QFETCH(QList<CheckRecord>, records);
    QTEST(viewOf(records).deniesGlobalCatalog(), "denies");
}

void TestHostFacts::verifiedServices()
{
    ProbeResult mute = verifiedResult();
    mute.service = ServiceState::Silent;
    const HostFacts view = viewOf({done(verifiedResult(), Service::Kerberos, Transport::Tcp),
        done(silentResult(), Service::Kerberos, Transport::Udp), done(mute, Service::Smb)});
    QVERIFY(view.verified(Service::Kerberos, Transport::Tcp));
    QVERIFY(!view.verified(Service::Kerberos, Transport::Udp));
    QVERIFY(!view.verified(Service::Smb, Transport::Tcp));
    QVERIFY(!HostFacts().verified(Service::Ldap, Transport::Tcp));
}

void TestHostFacts::domain()
{
    QVERIFY(HostFacts().domain().isEmpty());
    QCOMPARE(HostFacts(HostRecords(), u"lab.example"_s).domain(), u"lab.example"_s);
}

FollowUpRecord followUpOf(FollowUpKind kind, State state, Phase phase = Phase::Done)
{
    FollowUpRecord followUp{kind, done(resultOf(state), Service::Unknown)};
    followUp.record.phase = phase;
    return followUp;
}

HostFacts viewWith(const FollowUpRecord& followUp, const CheckRecord& check = done(verifiedResult()))
{
    return HostFacts({{&check}, {&followUp}, {}});
}

CheckRecord endpoint(quint16 port, State state)
{
    CheckRecord record = done(state == State::Open ? verifiedResult() : resultOf(state), Service::RpcEndpoint);
    record.check.port = port;
    return record;
}

void TestHostFacts::aMapBesideALoss()
{
    CheckRecord map = placeholder(Phase::Done);
    map.seen.range.emplace().end.emplace();
    QVERIFY(viewOf({map}).range());
    map.seen.evidence = {{u"ownLoss"_s, u"link-down"_s}, {u"ownInterface"_s, u"eth0"_s}};
    QVERIFY(!viewOf({map}).range());
}

void TestHostFacts::controlPort()
{
    QVERIFY(viewWith(followUpOf(FollowUpKind::Control, State::Open)).acceptsEverything());
    for (const State state : {State::Closed, State::Filtered, State::Unreachable}) {
        const HostFacts view = viewWith(followUpOf(FollowUpKind::Control, state));
        QVERIFY(view.controlIsClean());
        QVERIFY(!view.acceptsEverything());
    }
    // Nothing is known of a port that was not asked to the end.
    for (const HostFacts& view : {viewWith(followUpOf(FollowUpKind::Control, State::Cancelled)),
             viewWith(followUpOf(FollowUpKind::Control, State::Local)),
             viewWith(followUpOf(FollowUpKind::Control, State::Open, Phase::Running)),
             viewWith(followUpOf(FollowUpKind::Again, State::Open))}) {
        QVERIFY(!view.controlIsClean());
        QVERIFY(!view.acceptsEverything());
    }
}

void TestHostFacts::blockedSinceTheLastAnswer()
{
    const QDateTime early(QDate(2026, 1, 1), QTime(10, 0), Qt::UTC);
    CheckRecord first = done(verifiedResult());
    first.finishedAt = early;
    CheckRecord last = done(verifiedResult(), Service::Smb);
    last.finishedAt = early.addSecs(5);
    CheckRecord silent = done(silentResult(), Service::Kerberos);
    silent.finishedAt = early.addSecs(9);
    const FollowUpRecord again = followUpOf(FollowUpKind::Again, State::Filtered);
    QCOMPARE(HostFacts({{&last, &first, &silent}, {&again}, {}}).blockedSince(), last.finishedAt);
    const FollowUpRecord still = followUpOf(FollowUpKind::Again, State::Open);
    QVERIFY(!HostFacts({{&last, &first, &silent}, {&still}, {}}).blockedSince().isValid());
    // This computer's own link is gone: nobody else stopped anything.
    FollowUpRecord unsent = followUpOf(FollowUpKind::Again, State::Unreachable);
    unsent.record.seen.reason = Reason::NetworkUnreachable;
    QVERIFY(!HostFacts({{&last, &first, &silent}, {&unsent}, {}}).blockedSince().isValid());
}

void TestHostFacts::answersToPatience()
{
    const CheckRecord silent = done(silentResult(), Service::Dns);
    const auto losesPackets = [&silent](const ProbeResult& inTheEnd) {
        const FollowUpRecord patient{FollowUpKind::Patient, done(inTheEnd, Service::Dns)};
        return HostFacts({{&silent}, {&patient}, {}}).losesPackets();
    };
    QVERIFY(losesPackets(verifiedResult()));
    QVERIFY(!losesPackets(silentResult()));
    QVERIFY(!losesPackets(verifiedResult({}, Reason::DnsError))); // it waited for its own forwarder, in vain
}

void TestHostFacts::boundaries_data()
{
    QTest::addColumn<QList<int>>("reached");
    QTest::addColumn<QList<int>>("blocked");
    QTest::addColumn<int>("lastReached");
    QTest::addColumn<int>("firstBlocked");
    QTest::newRow("upper part blocked") << QList<int>{49152, 49160} << QList<int>{50001, 60000} << 49160 << 50001;
    QTest::newRow("lower part blocked") << QList<int>{60000, 60001} << QList<int>{49152, 50000} << 60000 << 50000;
    QTest::newRow("mixed") << QList<int>{49152, 50000} << QList<int>{49160} << 0 << 0;
    QTest::newRow("all reached") << QList<int>{49152, 50000} << QList<int>{} << 0 << 0;
    QTest::newRow("all blocked") << QList<int>{} << QList<int>{49152, 50000} << 0 << 0;
}

void TestHostFacts::boundaries()
{
    QFETCH(QList<int>, reached);
    QFETCH(QList<int>, blocked);
    QFETCH(int, lastReached);
    QFETCH(int, firstBlocked);
    QList<CheckRecord> records;
    for (const int port : reached)
        records.append(endpoint(quint16(port), State::Open));
    for (const int port : blocked)
        records.append(endpoint(quint16(port), State::Filtered));
    records.append(endpoint(49155, State::Closed)); // refused: its service is gone, which says nothing of a firewall
    const HostFacts view = viewOf(records);
    QCOMPARE(view.boundary().has_value(), lastReached != 0);
    if (lastReached == 0)
        return;
    QCOMPARE(int(view.boundary()->reached), lastReached);
    QCOMPARE(int(view.boundary()->blocked), firstBlocked);
}

void TestHostFacts::quickestProvenAnswer()
{
    ProbeResult slow = verifiedResult();
    slow.latencyMs = 30;
    ProbeResult quick = slow;
    quick.latencyMs = 20;
    ProbeResult unproven = resultOf(State::Open);
    unproven.latencyMs = 1;
    QCOMPARE(viewOf({done(slow), done(quick), done(unproven), done(verifiedResult(), Service::Dns, Transport::Udp)})
                 .roundTripMs(),
        std::optional<double>(20));
    QVERIFY(!viewOf({done(unproven)}).roundTripMs());
}

void TestHostFacts::namesItAnswersTo()
{
    const Evidence evidence{
        {u"dnsHostName"_s, u"DC1.lab.example"_s}, {u"defaultNamingContext"_s, u"DC=lab,DC=example"_s}};
    const HostFacts view = viewOf({done(verifiedResult(evidence))});
    QCOMPARE(view.name(), u"DC1.lab.example"_s);
    for (const QString& own : {u"dc1.lab.example"_s, u"dc1"_s, u"lab.example"_s, u"10.0.0.1"_s, u"fd00::1"_s})
        QVERIFY2(view.answersTo(own), qPrintable(own));
    for (const QString& foreign : {u"fs7.lab.example"_s, u"other.example"_s})
        QVERIFY2(!view.answersTo(foreign), qPrintable(foreign));
    QVERIFY(viewOf({done(verifiedResult())}).answersTo(u"whatever"_s)); // it did not tell
}

void TestHostFacts::worksAtAnotherAddress()
{
    CheckRecord here = done(silentResult());
    here.check.target = u"dc1"_s;
    here.check.port = 389;
    CheckRecord there = here;
    there.check.address = u"10.0.0.2"_s;
    there.seen = verifiedResult();
    QCOMPARE(HostFacts({{&here}, {}, {&there}}).worksAt(here.check), u"10.0.0.2"_s);
    there.check.port = 3268;
    QCOMPARE(HostFacts({{&here}, {}, {&there}}).worksAt(here.check), QString());
}

} // namespace HostFactsTests

int tst_hostfacts(int argc, char* argv[])
{
    return PortCheck::runTest<HostFactsTests::TestHostFacts>(argc, argv);
}

#include "tst_hostfacts.moc"
