// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a person wants open of RPC's dynamic ports, and what verdicts make of it.
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"
#include "model/causes/range/rangestatements.h"
#include "tests/support/causerows.h"
#include "tests/support/rangescenes.h"
#include "tests/support/runtest.h"

#include <QTest>

Q_DECLARE_METATYPE(PortCheck::DynamicRangeGoal)

namespace DynamicRangeTests {

using namespace PortCheck;
using namespace PortCheck::RangeScenes;
using namespace Qt::StringLiterals;

struct Part {
    PortRange range;
    State state;
};

/// All of a range, swept.
CheckRecord sweptOf(const QList<Part>& parts, PortRange all = {1024, 65535})
{
    RangeMap map(all);
    for (const Part& part : parts) {
        for (int port = part.range.from; port <= part.range.to; ++port)
            map.set(quint16(port), part.state);
    }
    CheckRecord record = rangeOf({open});
    record.check.range = map.range();
    record.seen.range = rangeResult(RangeMode::EveryPort, map);
    record.seen.range->end = RangeHostEnd{0, all.to - all.from + 1, false, true, 0, 0.8};
    record.seen.state = stateOf(*record.seen.range);
    return record;
}

/// A connection, and no word of a service.
ProbeResult onlyAccepted()
{
    ProbeResult seen = verifiedResult();
    seen.service = ServiceState::Silent;
    return seen;
}

const CheckRecord lowBlocked = sweptOf({{{1024, 49151}, silent}, {{49152, 65535}, closed}});
const CheckRecord mostBlocked = sweptOf({{{1024, 59999}, silent}, {{60000, 65535}, closed}});
const CheckRecord lowUnsent = sweptOf({{{1024, 49151}, unsent}, {{49152, 65535}, closed}});
const CheckRecord highUnsent = sweptOf({{{1024, 59999}, closed}, {{60000, 65535}, unsent}});
const CheckRecord lowRejectedHighUnsent =
    sweptOf({{{1024, 49151}, rejected}, {{49152, 59999}, closed}, {{60000, 65535}, unsent}});
const CheckRecord lowSilentHighUnsent =
    sweptOf({{{1024, 49151}, silent}, {{49152, 59999}, closed}, {{60000, 65535}, unsent}});
const CheckRecord lowRejected = sweptOf({{{1024, 49151}, rejected}});
const CheckRecord highAccepted = sweptOf({{{1024, 49151}, silent}, {{49152, 65535}, open}});
const CheckRecord reachedHigh = endpoint(60000, verifiedResult());
const CheckRecord acceptedHigh = endpoint(60000, onlyAccepted());
const CheckRecord onDemandHigh = endpoint(50000, verifiedResult({{u"coldState"_s, u"filtered"_s}}));
const CheckRecord silentLow = endpoint(5000, silentResult());
const CheckRecord silentHigh = endpoint(50000, silentResult());

/// An open port of the mapper, which names the others.
CheckRecord mapper()
{
    CheckRecord record = endpoint(135, verifiedResult());
    record.check.service = Service::EndpointMapper;
    return record;
}

Verdict verdictOf(const CheckRecord& record, const QList<CheckRecord>& beside, DynamicRangeGoal goal)
{
    return diagnose(record, Scene{nullptr, record, beside, {}, goal}.host());
}

CheckRecord withoutAnEnd(CheckRecord record)
{
    record.seen.range->end.reset();
    return record;
}

/// The ranges that the first piece of advice names.
QStringList advisedRanges(const Verdict& verdict)
{
    return verdict.advice.isEmpty() ? QStringList() : QStringList(verdict.advice.constFirst().what.values.constLast());
}

/// Of a named port that is barred, where that is the port table's range and Windows' is wanted.
Verdict withTable(PortRange table, const CheckRecord& record)
{
    const CheckRecord itsMapper = mapper();
    HostRecords records;
    records.checks = {&record, &itsMapper};
    records.dynamicRange = DynamicRangeGoal::Windows;
    records.tableRanges = {table};
    return diagnose(record, HostFacts(records));
}

class TestDynamicRange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofRanges_data();
    void ofRanges();
    void saysWhatIsBlockedAllTheSame();
    void saysNoMoreThanIsKnown();
    void whatFailsBesidesGoesByIt();
    void whatSpoilsAScanStays();
    void onDemandIsWhatInspectionDoes();
    void whatShouldHaveOpenedIsOneCause();
    void anEndpointOutsideIsNeverDropped();
    void adviceGoesByIt_data();
    void adviceGoesByIt();
};

void TestDynamicRange::ofRanges_data()
{
    using Goal = DynamicRangeGoal;
    QTest::addColumn<CheckRecord>("range");
    QTest::addColumn<QList<CheckRecord>>("beside");
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("advised"); // what the rule leaves out
    const auto fails = [](const char* name, const CheckRecord& range, const QList<CheckRecord>& beside, Goal goal,
                           const QStringList& leftOut) {
        QTest::newRow(name) << range << beside << goal << Outcome::Fail << u"range-cut"_s << leftOut;
    };
    const auto passes = [](const char* name, const CheckRecord& range, const QList<CheckRecord>& beside, Goal goal) {
        QTest::newRow(name) << range << beside << goal << Outcome::Pass << u"range-not-wanted"_s << QStringList();
    };
    fails("nobody chose", lowBlocked, {}, Goal::Usual, {u"1024-49151"_s});
    fails("the table's", lowBlocked, {}, Goal::Table, {u"1024-49151"_s});
    passes("Windows', which passes", lowBlocked, {}, Goal::Windows);
    fails("Windows', cut", mostBlocked, {}, Goal::Windows, {u"49152-59999"_s});
    fails("Windows', and a named port outside is barred", lowBlocked, {silentLow}, Goal::Windows, {u"5000"_s});
    passes("the named, which pass", mostBlocked, {reachedHigh}, Goal::Named);
    fails("the named, and one is barred", mostBlocked, {reachedHigh, silentHigh}, Goal::Named, {u"50000"_s});
    fails("the named, and none is known", mostBlocked, {}, Goal::Named, {u"1024-59999"_s});
    passes("the named, and the mapper names none of them", mostBlocked, {mapper()}, Goal::Named);
    passes("the named, which are all in another range", sweptOf({{{49152, 65535}, rejected}}, {49152, 65535}),
        {mapper(), endpoint(5000, verifiedResult())}, Goal::Named);
    passes("the named, opened on demand", mostBlocked, {onDemandHigh}, Goal::Named);
    fails("the table's, opened on demand", mostBlocked, {onDemandHigh}, Goal::Table, {u"1024-59999"_s});
    passes("inspection", mostBlocked, {reachedHigh}, Goal::Inspection);
    const auto others = [](const char* name, const CheckRecord& range, const QList<CheckRecord>& beside, Goal goal,
                            Outcome outcome, const QString& reason, const QStringList& advised = {}) {
        QTest::newRow(name) << range << beside << goal << outcome << reason << advised;
    };
    const QString notWanted = u"range-not-wanted"_s;
    const QString notLetOut = u"blocked-locally"_s;
    others("inspection, and no port is known to open", mostBlocked, {}, Goal::Inspection, Outcome::Inconclusive,
        notWanted);
    others("inspection, and one of two named ports is blocked", mostBlocked, {reachedHigh, silentHigh},
        Goal::Inspection, Outcome::Inconclusive, notWanted);
    others("inspection, and a named port only accepts", mostBlocked, {acceptedHigh}, Goal::Inspection,
        Outcome::Inconclusive, notWanted);
    CheckRecord ofItself = mostBlocked;
    ofItself.seen.localAddress = QHostAddress(ofItself.check.address);
    others("inspection, and it is this computer, which drops it itself", ofItself, {reachedHigh}, Goal::Inspection,
        Outcome::Fail, u"range-cut"_s);
    others("inspection, not let out", highUnsent, {reachedHigh}, Goal::Inspection, Outcome::Fail, notLetOut);
    others("Windows', of which nothing was asked", sweptOf({{{1024, 49151}, silent}}), {}, Goal::Windows,
        Outcome::Inconclusive, u"range-stealth"_s, {u"49152-65535"_s});
    others("Windows', of which nothing was asked, the rest rejected", lowRejected, {}, Goal::Windows,
        Outcome::Inconclusive, notWanted);
    others("Windows', cut short, the rest rejected",
        withoutAnEnd(sweptOf({{{1024, 49151}, rejected}, {{49152, 65535}, closed}})), {}, Goal::Windows,
        Outcome::Inconclusive, notWanted);
    passes("not let out where nobody wants it", lowUnsent, {}, Goal::Windows);
    others("not let out where it is wanted", highUnsent, {}, Goal::Windows, Outcome::Fail, notLetOut);
    others("the same, the rest rejected", lowRejectedHighUnsent, {}, Goal::Windows, Outcome::Fail, notLetOut);
    others("the same, the rest silent", lowSilentHighUnsent, {}, Goal::Windows, Outcome::Fail, notLetOut);
    others("Windows', and all of it accepts", highAccepted, {}, Goal::Windows, Outcome::Inconclusive,
        u"accepts-everything"_s);
    others("nobody chose, and much accepts", highAccepted, {}, Goal::Usual, Outcome::Inconclusive, u"range-stealth"_s);
    passes("Windows', and a stand-in listens on all of it", listened(highAccepted), {}, Goal::Windows);
}

void TestDynamicRange::ofRanges()
{
    QFETCH(CheckRecord, range);
    QFETCH(QList<CheckRecord>, beside);
    QFETCH(DynamicRangeGoal, goal);
    QFETCH(QStringList, advised);
    const Verdict verdict = verdictOf(range, beside, goal);
    QTEST(verdict.outcome, "outcome");
    QTEST(QString(token(verdict.reason)), "reason");
    if (!advised.isEmpty())
        QCOMPARE(advisedRanges(verdict), advised);
}

/// A fact stays a fact.
void TestDynamicRange::saysWhatIsBlockedAllTheSame()
{
    const Verdict windows = verdictOf(lowBlocked, {}, DynamicRangeGoal::Windows);
    QCOMPARE(windows.explanation.at(0).values.constLast(), QStringList{u"49152-65535"_s});
    QCOMPARE(windows.explanation.at(1).values.constLast(), QStringList{u"1024-49151"_s});
    const Verdict cut = verdictOf(mostBlocked, {}, DynamicRangeGoal::Windows);
    QVERIFY(std::any_of(cut.explanation.begin(), cut.explanation.end(),
        [](const Statement& said) { return said.values.contains(Items(u"1024-59999"_s)); }));
}

/// That the checks of named ports show it is said only where there are some, and the parts that accept are named.
void TestDynamicRange::saysNoMoreThanIsKnown()
{
    const QString see = u"Whether it does"_s;
    const auto says = [&see](const Verdict& verdict) {
        return std::any_of(verdict.explanation.begin(), verdict.explanation.end(),
            [&see](const Statement& said) { return QString::fromUtf8(said.text->source.text).startsWith(see); });
    };
    QVERIFY(says(verdictOf(mostBlocked, {reachedHigh}, DynamicRangeGoal::Inspection)));
    QVERIFY(!says(verdictOf(mostBlocked, {}, DynamicRangeGoal::Inspection)));
    const Verdict accepts = verdictOf(highAccepted, {}, DynamicRangeGoal::Windows);
    QCOMPARE(accepts.explanation.constFirst().values.constFirst(), QStringList{u"49152-65535"_s});
}

void TestDynamicRange::whatFailsBesidesGoesByIt()
{
    for (const DynamicRangeGoal goal : {DynamicRangeGoal::Usual, DynamicRangeGoal::Windows}) {
        CheckRecord range = withDeadLocalPorts(lowBlocked);
        range.verdict = verdictOf(range, {}, goal);
        QCOMPARE(range.verdict.reason, Reason::LocalPortsUnanswered);
        QCOMPARE(findings({range}, {}, goal).size(), goal == DynamicRangeGoal::Usual ? 2 : 1);
    }
}

void TestDynamicRange::whatSpoilsAScanStays()
{
    CheckRecord fell = lowBlocked;
    fell.seen.range->end->fellSilent = true;
    QVERIFY(!Scene({&Causes::rangeNotWanted, fell, {}, {}, DynamicRangeGoal::Windows}).ruling());
    const CheckRecord free = sweptOf({{{1024, 65535}, closed}});
    QVERIFY(!Scene({&Causes::rangeNotWanted, free, {}, {}, DynamicRangeGoal::Windows}).ruling());
}

void TestDynamicRange::onDemandIsWhatInspectionDoes()
{
    const CheckRecord opened = endpoint(1026, verifiedResult({{u"coldState"_s, u"filtered"_s}}));
    const QList<CheckRecord> beside{opened};
    const CheckRecord range = rangeOf({closed, silent, silent});
    QCOMPARE(verdictOf(range, beside, DynamicRangeGoal::Usual).outcome, Outcome::Warn);
    QCOMPARE(verdictOf(range, beside, DynamicRangeGoal::Inspection).outcome, Outcome::Pass);
}

/// Of the range and of the ports that are named in it, which the range then says as well.
void TestDynamicRange::whatShouldHaveOpenedIsOneCause()
{
    const QList<CheckRecord> beside{mapper(), silentHigh, endpoint(50001, silentResult())};
    const Verdict verdict = verdictOf(mostBlocked, beside, DynamicRangeGoal::Inspection);
    QCOMPARE(verdict.outcome, Outcome::Fail);
    QCOMPARE(verdict.reason, Reason::RpcRangeMissing);
    QCOMPARE(verdict.explanation.constFirst().values.constLast(), (QStringList{u"50000/TCP"_s, u"50001/TCP"_s}));
    QCOMPARE(verdictOf(mostBlocked, beside, DynamicRangeGoal::Windows).reason, Reason::RangeCut);
    const CheckRecord free = sweptOf({{{1024, 65535}, closed}});
    QCOMPARE(verdictOf(free, beside, DynamicRangeGoal::Inspection).reason, Reason::Answered);
    // What a device turns back with its own word is another cause.
    ProbeResult turnedBack = silentResult();
    turnedBack.state = State::Unreachable;
    turnedBack.reason = Reason::Prohibited;
    const QList<CheckRecord> rejectedOnes{mapper(), endpoint(50000, turnedBack), endpoint(50001, turnedBack)};
    QCOMPARE(verdictOf(mostBlocked, rejectedOnes, DynamicRangeGoal::Inspection).reason, Reason::RangeNotWanted);
}

void TestDynamicRange::anEndpointOutsideIsNeverDropped()
{
    for (const DynamicRangeGoal goal : allDynamicRangeGoals()) {
        QCOMPARE(verdictOf(silentLow, {lowBlocked, mapper()}, goal).outcome, Outcome::Fail);
        QCOMPARE(verdictOf(silentLow, {mapper()}, goal).outcome, Outcome::Fail);
    }
}

void TestDynamicRange::adviceGoesByIt_data()
{
    QTest::addColumn<DynamicRangeGoal>("goal");
    QTest::addColumn<QString>("part");
    QTest::newRow("nobody chose") << DynamicRangeGoal::Usual << u"unless it was set otherwise"_s;
    QTest::newRow("Windows'") << DynamicRangeGoal::Windows << u"reach over %2/TCP, as chosen"_s;
    QTest::newRow("the table's") << DynamicRangeGoal::Table << u"the port table's whole dynamic range, as chosen"_s;
    QTest::newRow("the named") << DynamicRangeGoal::Named << u"that the endpoint mapper names, as chosen"_s;
    QTest::newRow("inspection") << DynamicRangeGoal::Inspection << u"have the firewall follow RPC from 135/TCP"_s;
}

void TestDynamicRange::adviceGoesByIt()
{
    QFETCH(DynamicRangeGoal, goal);
    QFETCH(QString, part);
    const CheckRecord other = endpoint(50001, silentResult());
    const Verdict missing = verdictOf(silentHigh, {mapper(), other}, goal);
    QCOMPARE(missing.reason, Reason::RpcRangeMissing);
    const Verdict outside = verdictOf(silentHigh, {mapper(), reachedHigh}, goal);
    QCOMPARE(outside.reason, Reason::OutsideReachableRange);
    for (const Verdict& verdict : {missing, outside}) {
        const QString advice = QString::fromUtf8(verdict.advice.constFirst().what.text->source.text);
        QVERIFY2(advice.contains(part), qPrintable(advice));
    }
    const Verdict alone = verdictOf(silentHigh, {mapper()}, goal);
    if (goal != DynamicRangeGoal::Usual)
        QVERIFY(QString::fromUtf8(alone.advice.constFirst().what.text->source.text).contains(part));
    if (goal == DynamicRangeGoal::Windows) {
        QCOMPARE(advisedRanges(missing), QStringList{u"49152-65535"_s});
        QCOMPARE(advisedRanges(withTable({5000, 5100}, silentLow)), QStringList{u"5000-5100"_s});
        QCOMPARE(advisedRanges(withTable({49152, 50000}, silentHigh)), QStringList{u"49152-50000"_s});
    }
    if (goal == DynamicRangeGoal::Named)
        QCOMPARE(advisedRanges(missing), QStringList{u"50000-50001"_s});
}

} // namespace DynamicRangeTests

int tst_dynamicrange(int argc, char* argv[])
{
    return PortCheck::runTest<DynamicRangeTests::TestDynamicRange>(argc, argv);
}

#include "tst_dynamicrange.moc"
