// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/outage.h"

#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "tests/support/networkscenes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace OutageTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

AskedTimes lost(qint64 first, qint64 last, qint64 answered)
{
    return {first, last, answered, first == last ? 1 : 2};
}

AskedTimes silentFrom(qint64 first, qint64 last)
{
    return {first, last, {}, first == last ? 1 : 2};
}

AskedTimes passed(qint64 when)
{
    return {{}, 0, when};
}

AskedTimes followUp(qint64 when)
{
    AskedTimes times = passed(when);
    times.isExtra = true;
    return times;
}

QList<AskedTimes> times(qsizetype count, const AskedTimes& each)
{
    return QList<AskedTimes>(count, each);
}

/// "0-3001 from the start"
QString shown(const std::optional<Outage>& outage)
{
    if (!outage)
        return u"none"_s;
    return u"%1-%2%3"_s.arg(outage->from)
        .arg(outage->until)
        .arg(outage->isFromTheStart ? u" from the start"_s : QString());
}

CheckRecord doneBetween(const ProbeResult& seen, qint64 began, qint64 ended, Service service = Service::Ldap,
    Transport protocol = Transport::Tcp)
{
    CheckRecord record = recordOf(service, seen, protocol);
    record.startedAt = noon.addMSecs(began);
    record.finishedAt = noon.addMSecs(ended);
    return record;
}

class TestOutage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void suspected_data();
    void suspected();
    void silenceWithin();
    void readsRecords();
    void recordsThatTellNothing();
    void evidence();
    void cause_data()
    {
        addCauseColumns();
        addCauseRows();
    }
    void cause() { checkCauseRow(); }
    void noLossOfTheLine();

private:
    static void addCauseRows();
};

void TestOutage::found_data()
{
    QTest::addColumn<QList<AskedTimes>>("asked");
    QTest::addColumn<bool>("countsSilent");
    QTest::addColumn<QString>("outage");
    const auto add = [](const char* name, const QList<AskedTimes>& asked, const QString& outage, bool countsSilent) {
        QTest::newRow(name) << asked << countsSilent << outage;
    };
    const AskedTimes late = lost(10, 10, 3001);
    add("nothing asked", {}, u"none"_s, true);
    add("all well", times(12, passed(2)), u"none"_s, true);
    add("all lost at first", times(8, late), u"10-3001 from the start"_s, false);
    add("and others pass later", times(8, late) + times(4, passed(3002)), u"10-3001 from the start"_s, false);
    add("in several attempts", times(4, lost(0, 3000, 6001)), u"0-6001 from the start"_s, false);
    add("too few", times(3, late), u"none"_s, true);
    add("a bad line: one passes meanwhile", times(8, late) + times(1, passed(0)), u"none"_s, false);
    add("a bad line besides: one is lost afterwards", times(8, late) + times(1, lost(3500, 3500, 6501)),
        u"10-3001 from the start"_s, false);
    const QList<AskedTimes> onABadLine =
        times(6, passed(500)) + times(2, lost(100, 100, 510)) + times(2, lost(5000, 5000, 6000));
    add("a bad line besides: some are lost before and after", onABadLine + times(8, lost(1000, 2000, 4001)),
        u"1000-4001"_s, false);
    add("a bad line: no more in a row than by chance", onABadLine + times(2, lost(1000, 2000, 4001)), u"none"_s, false);
    add("a bad line: more in a row than one that lost as much would lose, and not more than one that loses as this may",
        times(5, passed(500)) + times(6, lost(5000, 5000, 6000)) + times(3, lost(1000, 2000, 4001))
            + times(1, lost(1000, 1000, 4001)),
        u"none"_s, false);
    add("over sooner than any time limit", times(8, lost(0, 0, 99)), u"none"_s, false);
    add("silent makes up the number", times(3, late) + times(1, silentFrom(5, 1500)), u"5-3001 from the start"_s, true);
    add("silent does not", times(3, late) + times(1, silentFrom(5, 1500)), u"none"_s, false);
    add("all silent, and something passes at last", times(4, silentFrom(10, 1500)) + times(1, passed(2500)),
        u"10-2500 from the start"_s, true);
    add("all silent for good", times(12, silentFrom(0, 3000)), u"none"_s, true);
    add("ports that are blocked beside others", times(4, silentFrom(0, 3000)) + times(1, passed(0)), u"none"_s, true);
    add("ports that are blocked, asked after others",
        times(4, silentFrom(3, 3000)) + times(1, passed(0)) + times(1, passed(6000)), u"none"_s, true);
    const QList<AskedTimes> inMidRun = times(2, lost(1000, 1000, 4001)) + times(2, lost(2000, 2000, 5001));
    add("in mid-run", inMidRun + times(3, passed(500)), u"1000-4001"_s, false);
    add("in mid-run, seen in part by silence",
        times(3, silentFrom(1000, 2000)) + times(2, lost(3000, 3000, 4001)) + times(3, passed(500)), u"1000-4001"_s,
        true);
    add("a limit on questions at once", times(8, lost(1000, 1000, 4001)) + times(3, passed(999)), u"none"_s, false);
    add("what passed in mid-run", inMidRun + times(1, passed(500)) + times(1, passed(1500)), u"none"_s, false);
}

void TestOutage::found()
{
    QFETCH(QList<AskedTimes>, asked);
    QFETCH(bool, countsSilent);
    QTEST(shown(outageIn(asked, countsSilent)), "outage");
}

void TestOutage::suspected_data()
{
    QTest::addColumn<QList<AskedTimes>>("asked");
    QTest::addColumn<QString>("outage");
    const auto add = [](const char* name, const QList<AskedTimes>& asked, const QString& outage) {
        QTest::newRow(name) << asked << outage;
    };
    const QList<AskedTimes> before = times(3, passed(500));
    add("nothing lost", before + times(3, passed(5000)), u"none"_s);
    add("nothing silent", before + times(2, lost(1000, 2000, 3001)), u"none"_s);
    add("silent beside what came late", before + times(1, lost(2500, 2500, 3001)) + times(1, silentFrom(1000, 2000)),
        u"1000-3001"_s);
    add("at one moment: a limit", before + times(3, lost(1000, 1000, 3001)) + times(3, silentFrom(1001, 1001)),
        u"none"_s);
    add("one after the other, and something passes", before + times(2, silentFrom(1000, 2000)) + times(1, passed(3000)),
        u"1000-3000"_s);
    add("one alone", before + times(1, silentFrom(1000, 2000)) + times(1, passed(3000)), u"none"_s);
    add("ports that are blocked, and follow-ups", before + times(4, silentFrom(499, 2000)) + times(2, followUp(3000)),
        u"none"_s);
    add("all but the first, beside a port that is blocked",
        times(1, passed(501)) + times(1, silentFrom(500, 1500)) + times(6, silentFrom(502, 1502))
            + times(1, followUp(3000)),
        u"502-3000"_s);
    add("the same in the same millisecond",
        times(1, silentFrom(501, 1500)) + times(1, passed(501)) + times(6, silentFrom(501, 1501))
            + times(1, followUp(3000)),
        u"501-3000"_s);
    add("some before the last answer in the same millisecond",
        times(4, silentFrom(501, 1500)) + times(1, passed(501)) + times(4, silentFrom(501, 1501))
            + times(1, followUp(3000)),
        u"none"_s);
    add("all at first", times(4, silentFrom(0, 2000)) + times(1, followUp(3000)), u"0-3000 from the start"_s);
    add("few at first", times(3, silentFrom(0, 2000)) + times(1, followUp(3000)), u"none"_s);
    add("for good", before + times(8, silentFrom(1000, 2000)), u"none"_s);
}

void TestOutage::suspected()
{
    QFETCH(QList<AskedTimes>, asked);
    QTEST(shown(suspectedOutageIn(asked)), "outage");
}

void TestOutage::silenceWithin()
{
    const Outage atFirst{100, 3000, true};
    QVERIFY(wasSilentIn(atFirst, silentFrom(50, 1500)));
    QVERIFY(!wasSilentIn(atFirst, silentFrom(50, 3000))); // that question should have passed
    QVERIFY(!wasSilentIn(atFirst, lost(50, 1500, 3001)));
    QVERIFY(!wasSilentIn(atFirst, passed(3001)));
    const Outage inMidRun{1000, 3000, false};
    QVERIFY(wasSilentIn(inMidRun, silentFrom(1000, 2000)));
    QVERIFY(!wasSilentIn(inMidRun, silentFrom(999, 2000))); // before it, too
    QVERIFY(wasLostIn(inMidRun, silentFrom(999, 2000)));
    QVERIFY(!wasLostIn(inMidRun, silentFrom(500, 999)));
    QVERIFY(!wasLostIn(inMidRun, silentFrom(2000, 3500)));
    QVERIFY(wasAskedIn(inMidRun, silentFrom(2000, 3500)));
    QVERIFY(!wasAskedIn(inMidRun, silentFrom(500, 999)));
    QVERIFY(!wasAskedIn(inMidRun, silentFrom(3000, 3500)));
    QVERIFY(!wasLostIn(inMidRun, passed(2000)));
}

void TestOutage::readsRecords()
{
    const qint64 base = noon.toMSecsSinceEpoch();
    ProbeResult late = verifiedResult({{u"answeredAfterMs"_s, 3005}, {u"lastLostMs"_s, 0}});
    late.attempts = 2;
    const auto answered = askedTimesOf(doneBetween(late, 10, 3050));
    QCOMPARE(answered.size(), 1);
    QCOMPARE(*answered[0].firstLost - base, 10);
    QCOMPARE(answered[0].lastLost - base, 10);
    QCOMPARE(*answered[0].answered - base, 3015);
    const auto atOnce = askedTimesOf(doneBetween(closedResult(), 10, 12));
    QCOMPARE(atOnce.size(), 1);
    QVERIFY(!atOnce[0].firstLost);
    QCOMPARE(*atOnce[0].answered - base, 10);
    ProbeResult slow = verifiedResult();
    slow.latencyMs = 1012;
    const auto byTheServer = askedTimesOf(doneBetween(slow, 10, 1030), 2);
    QCOMPARE(byTheServer.size(), 1);
    QVERIFY(byTheServer[0].firstLost && byTheServer[0].answered);
    QCOMPARE(*byTheServer[0].firstLost - base, 10);
    QCOMPARE(*byTheServer[0].answered - base, 1022);
    const auto farAway = askedTimesOf(doneBetween(slow, 10, 1030), 700); // as all that it answers
    QVERIFY(!farAway[0].firstLost);
    QCOMPARE(*farAway[0].answered - base, 10);
    const auto overUdp = askedTimesOf(doneBetween(slow, 10, 1030, Service::Dns, Transport::Udp), 2); // nobody repeats
    QVERIFY(!overUdp[0].firstLost);
    ProbeResult again = verifiedResult();
    again.attempts = 2;
    const auto inASecond = askedTimesOf(doneBetween(again, 10, 5010));
    QCOMPARE(inASecond.size(), 2);
    QVERIFY(!inASecond[0].firstLost);
    QCOMPARE(*inASecond[0].answered - base, 10);
    QCOMPARE(*inASecond[1].firstLost - base, 11);
    QCOMPARE(inASecond[1].lastLost - base, 2511);
    QCOMPARE(*inASecond[1].answered - base, 5010);
    ProbeResult never = silentResult();
    never.attempts = 3;
    const auto silent = askedTimesOf(doneBetween(never, 10, 9010, Service::Dns, Transport::Udp));
    QCOMPARE(silent.size(), 1);
    QVERIFY(silent[0].firstLost && !silent[0].answered);
    QCOMPARE(silent[0].lastLost - base, 6010);
    QCOMPARE(silent[0].lost, 3);
    ProbeResult mute = openPort(ServiceState::Silent, Reason::NoApplicationData);
    mute.attempts = 2;
    mute.latencyMs = 20;
    const auto cutOff = askedTimesOf(doneBetween(mute, 10, 2010));
    QCOMPARE(cutOff.size(), 2);
    QVERIFY(!cutOff[0].firstLost && !cutOff[1].answered);
    QCOMPARE(*cutOff[0].answered - base, 10);
    QCOMPARE(*cutOff[1].firstLost - base, 31);
    QCOMPARE(cutOff[1].lastLost - base, 1010);
}

void TestOutage::recordsThatTellNothing()
{
    CheckRecord running = doneBetween(silentResult(), 0, 3000);
    running.phase = Phase::Running;
    QVERIFY(askedTimesOf(running).isEmpty());
    QVERIFY(askedTimesOf(recordOf(Service::Ldap, silentResult())).isEmpty()); // nobody knows when it was asked
    QVERIFY(askedTimesOf(doneBetween(silentResult(), 0, 3000, Service::Unknown, Transport::Udp)).isEmpty());
    ProbeResult own = silentResult();
    own.evidence = {{u"ownLoss"_s, u"link-down"_s}};
    QVERIFY(askedTimesOf(doneBetween(own, 0, 3000)).isEmpty());
    const Evidence byRouter{{u"icmpSender"_s, u"10.7.7.7"_s}};
    QVERIFY(askedTimesOf(doneBetween(shutPort(State::Unreachable, Reason::Prohibited, byRouter), 0, 1)).isEmpty());
    QVERIFY(askedTimesOf(doneBetween(shutPort(State::Local, Reason::OutOfResources), 0, 1)).isEmpty());
}

void TestOutage::evidence()
{
    const Evidence before{{u"kept"_s, 1}};
    const Outage outage{noon.toMSecsSinceEpoch(), noon.toMSecsSinceEpoch() + 4000, true};
    CheckRecord record = recordOf(Service::Ldap, verifiedResult(withOutage(before, outage)));
    QVERIFY(outageOf(record));
    QCOMPARE(outageOf(record)->from, u"2026-01-01T12:00:00Z"_s);
    QCOMPARE(outageOf(record)->until, u"2026-01-01T12:00:04Z"_s);
    QVERIFY(outageOf(record)->isFromTheStart);
    QVERIFY(!outageOf(record)->isOfSeveral);
    record.seen.evidence = withOutage(record.seen.evidence, Outage{outage.from, outage.until, false, true});
    QVERIFY(!outageOf(record)->isFromTheStart);
    QVERIFY(outageOf(record)->isOfSeveral);
    QCOMPARE(withOutage(record.seen.evidence, {}), before);
}

ProbeResult lateIn(const Outage& outage)
{
    return late(withOutage({}, outage));
}

const Outage fromTheStart{noon.toMSecsSinceEpoch(), noon.toMSecsSinceEpoch() + 4000, true};
const Outage once{noon.toMSecsSinceEpoch(), noon.toMSecsSinceEpoch() + 4000, false};

void TestOutage::addCauseRows()
{
    const Cause& cause = Causes::wayCameUp;
    const auto byLateLink = [](const ProbeResult& seen, const QString& member) {
        ProbeResult late = seen;
        late.evidence.insert(member, u"eth0"_s);
        return CauseScene{askedAt(Service::Ldap, late)};
    };
    addHolds("this computer's link came up", cause, byLateLink(lateIn(fromTheStart), u"ownLinkWasDown"_s),
        Outcome::Warn, Owner::ThisComputer, 2);
    addHolds("the same, silent before that", cause,
        byLateLink(shutPort(State::Filtered, Reason::NoAnswer, withOutage({}, fromTheStart)), u"ownLinkDown"_s),
        Outcome::Inconclusive, Owner::ThisComputer, 2);
    addHolds("it was down in mid-run, which is no late link's doing", cause,
        byLateLink(lateIn(once), u"ownLinkWasDown"_s), Outcome::Warn, Owner::Network, 4);
    addHolds(
        "answered at last", cause, {askedAt(Service::Ldap, lateIn(fromTheStart))}, Outcome::Warn, Owner::Network, 4);
    addHolds("answered again", cause, {askedAt(Service::Ldap, lateIn(once))}, Outcome::Warn, Owner::Network, 4);
    addHolds("several hosts, none of which is asked about", cause,
        {askedAt(Service::Ldap, lateIn({once.from, once.until, false, true}))}, Outcome::Warn, Owner::Network, 3);
    addHolds("silent, and not asked again", cause,
        {askedAt(Service::Ldap, shutPort(State::Filtered, Reason::NoAnswer, withOutage({}, fromTheStart)))},
        Outcome::Inconclusive, Owner::Network, 4);
    addHolds("mute, and not asked again", cause,
        {askedAt(Service::Ldap, openPort(ServiceState::Silent, Reason::NoApplicationData, withOutage({}, once)))},
        Outcome::Inconclusive, Owner::Network, 4);
    addMisses("refused when it was asked again", cause,
        {askedAt(Service::Ldap, shutPort(State::Closed, Reason::Refused, withOutage({}, fromTheStart)))});
    const Outage aSecond{noon.toMSecsSinceEpoch(), noon.toMSecsSinceEpoch() + 1000, true};
    const CauseScene atFirst{askedAt(Service::Ldap, lateIn(aSecond)),
        {askedAt(Service::Smb, late(), Transport::Tcp, 445), askedAt(Service::Kerberos, late(), Transport::Udp, 88),
            askedAt(Service::Dns, verifiedResult(), Transport::Udp, 53)}};
    addMisses("lost in the first second, of a way that loses packets anyway", cause, atFirst);
    addHolds("the same is its losses'", Causes::lossyWay, atFirst, Outcome::Warn, Owner::Network, 1);
    CauseScene scene = atFirst;
    scene.beside.removeFirst();
    addHolds("the same, and one loss besides is no such way", cause, scene, Outcome::Warn, Owner::Network, 4);
    scene = atFirst;
    scene.check.seen = lateIn(fromTheStart);
    addHolds("lost for longer than that", cause, scene, Outcome::Warn, Owner::Network, 4);
    scene.check.seen = lateIn({aSecond.from, aSecond.until, false});
    addHolds("lost for a second in mid-run", cause, scene, Outcome::Warn, Owner::Network, 4);
    scene.check.seen = lateIn({aSecond.from, aSecond.until, true, true});
    addHolds("lost in the first second of several hosts", cause, scene, Outcome::Warn, Owner::Network, 3);
    addHolds(
        "lost in the first second, and this computer's link came up", cause,
        [&] {
            CauseScene linked = atFirst;
            linked.check.seen.evidence.insert(u"ownLinkWasDown"_s, u"eth0"_s);
            return linked;
        }(),
        Outcome::Warn, Owner::ThisComputer, 2);
    addMisses("answered late", cause, {askedAt(Service::Ldap, late())});
    addMisses("what answered has another fault", cause,
        {askedAt(Service::Ldap, late(withOutage({}, fromTheStart), Reason::LdapError))});
}

void TestOutage::noLossOfTheLine()
{
    QVERIFY(neededSeveralAttempts(recordOf(Service::Ldap, late())));
    QVERIFY(!neededSeveralAttempts(recordOf(Service::Ldap, lateIn(once))));
}

} // namespace OutageTests

int tst_outage(int argc, char* argv[])
{
    return PortCheck::runTest<OutageTests::TestOutage>(argc, argv);
}

#include "tst_outage.moc"
