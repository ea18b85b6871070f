// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Each cause of a range by itself: when it holds and when it doesn't, and which one comes first.
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"
#include "model/support/standinmark.h"
#include "tests/support/causerows.h"
#include "tests/support/rangescenes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace RangeCausesTests {

using namespace PortCheck;
using namespace PortCheck::RangeScenes;
using namespace Qt::StringLiterals;

class TestRangeCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void doesNotHold_data();
    void doesNotHold();
    void endpointInABlockedPart_data();
    void endpointInABlockedPart();
    void answersDroppedHere();
    void failsForTwoCauses_data();
    void failsForTwoCauses();
    void order_data();
    void order();
};

void TestRangeCauses::holds_data()
{
    using namespace Causes;
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Owner>("owner");
    QTest::addColumn<QList<Owner>>("advised");
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Owner owner,
                         const QList<Owner>& advised = {}) {
        QTest::newRow(name) << scene << outcome << owner << advised;
    };
    add("all answers", {&rangeAnswered, rangeOf({open, closed})}, Outcome::Pass, Owner::Nobody);
    add("a stand-in listened", {&rangeStandIn, listened(rangeOf({open, open}))}, Outcome::Pass, Owner::Nobody);
    add("a stand-in broke off", {&rangeStandIn, listened(rangeOf({open, unasked}), RangeListening::Way::BrokeOff)},
        Outcome::Pass, Owner::Nobody);
    add("refused beside silent", {&rangeCut, rangeOf({open, closed, silent})}, Outcome::Fail, Owner::Network,
        {Owner::Network});
    add("a part rejected", {&rangeCut, rangeOf({open, rejected})}, Outcome::Fail, Owner::Network, {Owner::Network});
    CheckRecord ofThisComputer = reached;
    ofThisComputer.seen.evidence.insert(u"ownTarget"_s, true);
    add("a part rejected, of this computer itself", {&rangeCut, rangeOf({open, rejected}), {ofThisComputer}},
        Outcome::Fail, Owner::ThisComputer, {Owner::ThisComputer});
    add("silent, of this computer itself", {&rangeCut, rangeOf({open, silent}), {ofThisComputer}}, Outcome::Fail,
        Owner::ThisComputer, {Owner::ThisComputer});
    add("fell silent, of this computer itself", {&rangeBlockedMidRun, rangeOf({open, unasked}, true), {ofThisComputer}},
        Outcome::Inconclusive, Owner::ThisComputer, {Owner::ThisComputer});
    add("silent where a program listens", {&rangeCut, rangeOf({open, silent, silent}), {reached, blocked}},
        Outcome::Fail, Owner::Network, {Owner::Network});
    add("silent where a stand-in listens", {&rangeCut, listened(rangeOf({open, silent}))}, Outcome::Fail,
        Owner::Network, {Owner::Network});
    add("only open ports answer", {&rangeStealth, rangeOf({open, silent})}, Outcome::Inconclusive, Owner::Network,
        {Owner::Network});
    add("nothing answers", {&rangeStealth, rangeOf({silent, silent})}, Outcome::Inconclusive, Owner::Network,
        {Owner::Network});
    add("silent, but opened on demand", {&rangeOpenedByMapper, rangeOf({closed, silent}), {onDemand}}, Outcome::Warn,
        Owner::Nobody, {Owner::Person});
    add("rejected, but opened on demand", {&rangeOpenedByMapper, rangeOf({closed, rejected}), {onDemand}},
        Outcome::Warn, Owner::Nobody, {Owner::Person});
    add("fell silent", {&rangeBlockedMidRun, rangeOf({open, closed, unasked}, true)}, Outcome::Inconclusive,
        Owner::Network, {Owner::Network});
    add("what had opened is silent", {&rangeBlockedMidRun, rangeOf({silent, silent}), {reached}}, Outcome::Inconclusive,
        Owner::Network, {Owner::Network});
    add("not every question got out", {&rangeBlockedLocally, rangeOf({closed, unsent})}, Outcome::Fail,
        Owner::ThisComputer, {Owner::ThisComputer});
    add("no question got out, and the host answered others", {&rangeBlockedLocally, rangeOf({unsent}), {reached}},
        Outcome::Fail, Owner::ThisComputer, {Owner::ThisComputer});
    add("no question got out", {&rangeLocalError, rangeOf({unsent, unsent})}, Outcome::Fail, Owner::ThisComputer,
        {Owner::ThisComputer});
    add("some local ports get no answers", {&localPortsUnanswered, withDeadLocalPorts(rangeOf({open, closed}))},
        Outcome::Fail, Owner::Network, {Owner::Network});
    add("some local ports get no answers, and a part is blocked",
        {&localPortsUnanswered, withDeadLocalPorts(rangeOf({open, closed, silent}))}, Outcome::Fail, Owner::Network,
        {Owner::Network, Owner::Network});
    add("everything is open", {&rangeAcceptsEverything, rangeOf(QList<State>(64, open))}, Outcome::Inconclusive,
        Owner::Network, {Owner::Network, Owner::ThisComputer});
    add("everything is open, of this computer itself",
        {&rangeAcceptsEverything, rangeOf(QList<State>(64, open)), {ofThisComputer}}, Outcome::Inconclusive,
        Owner::ThisComputer, {Owner::ThisComputer});
    CheckRecord standIn = ofThisComputer; // a demo's, which plays another host
    StandInMark{"0123456789abcdef", u"10.9.9.9"_s, 3311}.insertInto(standIn.seen.evidence);
    add("everything is open, of a stand-in on this computer",
        {&rangeAcceptsEverything, rangeOf(QList<State>(64, open)), {standIn}}, Outcome::Inconclusive, Owner::Network,
        {Owner::Network, Owner::ThisComputer});
    add("fell silent, of a stand-in on this computer", {&rangeBlockedMidRun, rangeOf({open, unasked}, true), {standIn}},
        Outcome::Inconclusive, Owner::Network, {Owner::Network});
    FollowUpRecord taken = controlPortFound(State::Open);
    taken.record.seen.evidence = {{u"takenHereAtPort"_s, 12300}};
    add("everything is taken by a program here",
        {&rangeAcceptsEverything, rangeOf(QList<State>(64, open)), {}, {taken}}, Outcome::Inconclusive,
        Owner::ThisComputer, {Owner::ThisComputer});
}

void TestRangeCauses::holds()
{
    QFETCH(Scene, scene);
    QFETCH(Outcome, outcome);
    QFETCH(Owner, owner);
    QFETCH(QList<Owner>, advised);
    const auto ruling = scene.ruling();
    QVERIFY(ruling);
    QCOMPARE(token(ruling->outcome), token(outcome));
    QCOMPARE(token(ruling->owner), token(owner));
    // Of the host's ports by themselves the same is said, in one finding.
    const bool isBeside = scene.cause == &Causes::rangeAcceptsEverything && !scene.followUps.isEmpty();
    QCOMPARE(ruling->title.text, &(isBeside ? Causes::acceptsEverything : *scene.cause).texts.front());
    QVERIFY(!ruling->explanation.isEmpty());
    QList<Owner> owners;
    for (const Advice& advice : ruling->advice)
        owners.append(advice.owner);
    QCOMPARE(owners, advised);
    QCOMPARE(decisive(scene), scene.cause);
}

void TestRangeCauses::doesNotHold_data()
{
    using namespace Causes;
    QTest::addColumn<Scene>("scene");
    const auto add = [](const char* name, const Scene& scene) { QTest::newRow(name) << scene; };
    add("a stand-in without a token", {&rangeStandIn, listened(rangeOf({open}), RangeListening::Way::NoToken)});
    add("no stand-in", {&rangeStandIn, rangeOf({open})});
    add("nothing is blocked", {&rangeCut, rangeOf({open, closed})});
    add("nothing is proven", {&rangeCut, rangeOf({open, silent})});
    add("the endpoints are reached", {&rangeCut, rangeOf({open, silent}), {reached}});
    add("a stand-in was not reached", {&rangeCut, listened(rangeOf({open, silent}), RangeListening::Way::NotReached)});
    add("nothing is silent", {&rangeStealth, rangeOf({open, rejected})});
    add("no endpoint was opened on demand", {&rangeOpenedByMapper, rangeOf({closed, silent}), {reached}});
    add("on demand, as losses would have it", {&rangeOpenedByMapper, rangeOf({closed, silent}), lostEndpoint});
    add("on demand, amid ports that answer",
        {&rangeOpenedByMapper, rangeOf({closed, open, open, closed, silent}), {reached, onDemand}});
    add("on demand, and nothing is blocked", {&rangeOpenedByMapper, rangeOf({closed, open}), {onDemand}});
    add("did not fall silent", {&rangeBlockedMidRun, rangeOf({open, silent})});
    add("what had opened still opens", {&rangeBlockedMidRun, rangeOf({silent, open}), {reached}});
    add("what had opened on demand is silent", {&rangeBlockedMidRun, rangeOf({closed, silent, silent}), {onDemand}});
    add("what had opened is silent: no rule blocks it",
        {&rangeCut, rangeOf({silent, silent, silent}), {reached, blocked}});
    CheckRecord endless = rangeOf({open}, true);
    endless.seen.range->end.reset();
    add("did not end", {&rangeBlockedMidRun, endless});
    add("no question got out", {&rangeBlockedLocally, rangeOf({unsent})});
    add("every question got out", {&rangeBlockedLocally, rangeOf({open, closed})});
    add("one question got out", {&rangeLocalError, rangeOf({unsent, open})});
    add("nothing was asked", {&rangeLocalError, rangeOf({unasked})});
    add("one port less than too many", {&rangeAcceptsEverything, rangeOf(QList<State>(63, open))});
    add("all local ports get answers", {&localPortsUnanswered, rangeOf({open, silent})});
    add("one of many is refused", {&rangeAcceptsEverything, rangeOf(QList<State>(64, open) + QList<State>{closed})});
}

void TestRangeCauses::doesNotHold()
{
    QFETCH(Scene, scene);
    QVERIFY(!scene.ruling());
}

void TestRangeCauses::endpointInABlockedPart_data()
{
    QTest::addColumn<CheckRecord>("endpoint");
    QTest::addColumn<QList<CheckRecord>>("beside");
    QTest::addColumn<bool>("isTheRanges");
    const CheckRecord cut = rangeOf({closed, open, silent});
    QTest::addRow("silent, in the silent part") << blocked << QList{cut} << true;
    QTest::addRow("silent, in the part that answers") << endpoint(1025, silentResult()) << QList{cut} << false;
    QTest::addRow("silent, and opened on demand") << blocked << QList{cut, onDemand} << false;
    QTest::addRow("silent, and losses would have it that another was opened on demand")
        << blocked << (QList{cut} + lostEndpoint) << true;
    QTest::addRow("open") << reached << QList{cut} << false;
    QTest::addRow("no map") << blocked << QList<CheckRecord>{} << false;
    CheckRecord endless = cut;
    endless.seen.range->end.reset();
    QTest::addRow("a map that was stopped") << blocked << QList{endless} << false;
}

/// It is the same fault, in the same words.
void TestRangeCauses::endpointInABlockedPart()
{
    QFETCH(CheckRecord, endpoint);
    QFETCH(QList<CheckRecord>, beside);
    QFETCH(bool, isTheRanges);
    const auto ruling = Scene{&Causes::rangeCut, endpoint, beside}.ruling();
    QCOMPARE(ruling.has_value(), isTheRanges);
    if (isTheRanges) {
        const auto ofTheRange = Scene{&Causes::rangeCut, beside.constFirst(), {endpoint}}.ruling();
        QVERIFY(ofTheRange);
        QVERIFY(ruling->title == ofTheRange->title);
    }
}

/// What this computer's own filter drops is not the network's, and what the network drops besides still is.
void TestRangeCauses::answersDroppedHere()
{
    CheckRecord range = rangeOf({closed, silent, closed, silent, closed});
    QCOMPARE(decisive({nullptr, range}), &Causes::rangeCut);
    range.seen.evidence.insert(u"answersDroppedHere"_s, QJsonArray{u"1025"_s, u"1027"_s});
    const Scene all{&Causes::answersDroppedHere, range};
    QCOMPARE(decisive(all), all.cause);
    QCOMPARE(token(all.ruling()->owner), token(Owner::ThisComputer));
    QCOMPARE(all.ruling()->title.values, (QList<QStringList>{{u"dc1.lab.example"_s}, {u"1025/TCP"_s, u"1027/TCP"_s}}));
    QCOMPARE(int(all.ruling()->advice.size()), 1);

    range.seen.evidence.insert(u"answersDroppedHere"_s, QJsonArray{u"1025"_s});
    const Scene some{&Causes::answersDroppedHere, range};
    QCOMPARE(decisive(some), some.cause);
    const QList<Advice> advice = some.ruling()->advice;
    QCOMPARE(int(advice.size()), 2);
    QCOMPARE(token(advice.constLast().owner), token(Owner::Network));
    QCOMPARE(advice.constLast().what.values.constLast(), Items(u"1027"_s));

    // To this computer itself it can be the questions.
    range.seen.evidence.insert(u"ownTarget"_s, true);
    const Scene own{&Causes::rangeCut, range};
    QCOMPARE(decisive(own), own.cause);
    QCOMPARE(token(own.ruling()->owner), token(Owner::ThisComputer));
}

/// Two things to mend are two findings, each with its owner's words alone.
void TestRangeCauses::failsForTwoCauses_data()
{
    QTest::addColumn<CheckRecord>("range");
    QTest::addColumn<QList<Reason>>("reasons");
    QTest::addColumn<QList<Owner>>("owners");
    CheckRecord dropped = rangeOf({closed, silent, closed, silent, closed});
    dropped.seen.evidence.insert(u"answersDroppedHere"_s, QJsonArray{u"1025"_s});
    QTest::newRow("dropped here, and blocked")
        << dropped << QList{Reason::AnswersDroppedHere, Reason::RangeCut} << QList{Owner::ThisComputer, Owner::Network};
    dropped.seen.evidence.insert(u"answersDroppedHere"_s, QJsonArray{u"1025"_s, u"1027"_s});
    QTest::newRow("dropped here") << dropped << QList{Reason::AnswersDroppedHere} << QList{Owner::ThisComputer};
    QTest::newRow("not sent, and blocked")
        << rangeOf({unsent, closed, silent, closed}) << QList{Reason::RangeCut, Reason::BlockedLocally}
        << QList{Owner::Network, Owner::ThisComputer};
    QTest::newRow("dead local ports, and blocked")
        << withDeadLocalPorts(rangeOf({open, closed, silent})) << QList{Reason::LocalPortsUnanswered, Reason::RangeCut}
        << QList{Owner::Network, Owner::Network};
    QTest::newRow("dead local ports") << withDeadLocalPorts(rangeOf({open, closed}))
                                      << QList{Reason::LocalPortsUnanswered} << QList{Owner::Network};
    QTest::newRow("blocked") << rangeOf({open, closed, silent}) << QList{Reason::RangeCut} << QList{Owner::Network};
}

void TestRangeCauses::failsForTwoCauses()
{
    QFETCH(CheckRecord, range);
    QFETCH(const QList<Reason>, reasons);
    QFETCH(const QList<Owner>, owners);
    range.verdict = diagnose(range, Scene{nullptr, range}.host());
    const QList<Finding> found = findings({range}, {});
    QList<Reason> reasonsFound;
    QList<Owner> ownersFound;
    for (const Finding& finding : found) {
        reasonsFound.append(finding.reason);
        ownersFound.append(finding.owner);
        QCOMPARE(finding.owners(), QList<Owner>{finding.owner});
        QCOMPARE(finding.checks, QList<int>{range.id});
        QVERIFY(!finding.explanation.isEmpty());
    }
    QCOMPARE(reasonsFound.size(), reasons.size());
    for (const Reason reason : reasons)
        QCOMPARE(ownersFound.at(reasonsFound.indexOf(reason)), owners.at(reasons.indexOf(reason)));
}

void TestRangeCauses::order_data()
{
    using namespace Causes;
    QTest::addColumn<Scene>("scene");
    const auto add = [](const char* name, const Scene& scene) { QTest::newRow(name) << scene; };
    add("on demand, whatever is proven", {&rangeOpenedByMapper, rangeOf({closed, silent}), {onDemand}});
    add("on demand, though a stand-in listened", {&rangeOpenedByMapper, listened(rangeOf({open, silent})), {onDemand}});
    add("on demand, below the silent part",
        {&rangeOpenedByMapper, rangeOf({closed, open, open, silent}), {reached, onDemand}});
    add("on demand, above the silent part",
        {&rangeOpenedByMapper, rangeOf({closed, silent, open, closed}), {onDemand}});
    add("cut, and losses would have it that one was opened on demand",
        {&rangeCut, rangeOf({closed, silent}), lostEndpoint});
    add("fell silent after a cut was proven", {&rangeCut, rangeOf({closed, silent, unasked}, true)});
    add("fell silent beside open and silent ports", {&rangeBlockedMidRun, rangeOf({open, silent, unasked}, true)});
    add("fell silent, and some were not sent", {&rangeBlockedMidRun, rangeOf({open, unsent, unasked}, true)});
    add("fell silent, and everything is open", {&rangeBlockedMidRun, rangeOf(QList<State>(64, open), true)});
    add("silent, and some were not sent", {&rangeStealth, rangeOf({open, silent, unsent})});
    add("silent between more that were not sent", {&rangeBlockedLocally, rangeOf({closed, unsent, silent, unsent})});
    const QList<State> fewReported = QList<State>(8, unsent) + QList<State>(32, silent);
    add("silent beside a fifth that was not sent", {&rangeBlockedLocally, rangeOf(QList{closed} + fewReported)});
    add("silent beside less", {&rangeCut, rangeOf(QList{closed} + fewReported + QList<State>(4, silent))});
    add("silent elsewhere than what was not sent", {&rangeCut, rangeOf({unsent, closed, silent})});
    add("rejected beside what was not sent", {&rangeCut, rangeOf({closed, unsent, rejected, unsent})});
    add("fell silent after that", {&rangeBlockedMidRun, rangeOf({open, unsent, silent, unsent, unasked}, true)});
    add("cut, and some were not sent", {&rangeCut, rangeOf({closed, silent, unsent})});
    add("listened, and some were not sent", {&rangeBlockedLocally, listened(rangeOf({open, unsent}))});
    add("listened, and everything is open", {&rangeStandIn, listened(rangeOf(QList<State>(64, open)))});
    add("nothing was asked", {&rangeAnswered, rangeOf({unasked})});
}

void TestRangeCauses::order()
{
    QFETCH(Scene, scene);
    QCOMPARE(decisive(scene), scene.cause);
}

} // namespace RangeCausesTests

int tst_rangecauses(int argc, char* argv[])
{
    return PortCheck::runTest<RangeCausesTests::TestRangeCauses>(argc, argv);
}

#include "tst_rangecauses.moc"
