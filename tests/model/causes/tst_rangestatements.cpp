// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What the causes of ranges say.
#include "model/causes/range/rangestatements.h"

#include "tests/support/rangescenes.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace RangeStatementsTests {

using namespace PortCheck;
using namespace PortCheck::RangeScenes;
using namespace Qt::StringLiterals;

/// The sentences, each as its source and its values: "Silent: %1. [1026-1028]".
QStringList shown(const QList<Statement>& statements)
{
    QStringList lines;
    for (const Statement& statement : statements) {
        QString line = QString::fromUtf8(statement.text->source.text);
        for (const Items& value : statement.values)
            line += u" [%1]"_s.arg(QStringList(value).join(u','));
        lines.append(line);
    }
    return lines;
}

bool saysThat(const QList<Statement>& statements, const QString& part)
{
    return shown(statements).join(u'\n').contains(part);
}

class TestRangeStatements final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCut();
    void whereTheRuleEnds_data();
    void whereTheRuleEnds();
    void theProofOfACut_data();
    void theProofOfACut();
    void endpointsThatAreReached();
    void onlyOpenPorts();
    void whatATokenWouldTell();
    void numbers();
    void mapLimits();
    void howItListened_data();
    void howItListened();
    void howItListenedIsAlwaysSaid();
    void whatWasNotLetOut();
};

void TestRangeStatements::whatIsCut()
{
    const Scene scene{&Causes::rangeCut, rangeOf({open, closed, silent, silent, rejected, silent, closed})};
    const auto ruling = scene.ruling();
    QVERIFY(ruling);
    QCOMPARE(ruling->title.values, (QList<QStringList>{{u"dc1.lab.example"_s}, {u"1026-1029"_s}}));
    // An ICMP error counts for the whole part, since routers limit how many they send.
    QCOMPARE(shown(ruling->explanation).first(2),
        (QStringList{u"Of %1 on %2, these TCP ports answer: %3. [1024-1030] [dc1.lab.example] [1024-1025,1030]"_s,
            u"Rejected by the network: %1. [1026-1029]"_s}));
    QCOMPARE(ruling->advice.first().what.values,
        (QList<QStringList>{{u"dc1.lab.example (10.0.0.10)"_s}, {u"1024-1030"_s}, {u"1026-1029"_s}}));

    const Scene many{
        &Causes::rangeCut, rangeOf({silent, open, silent, open, silent, open, silent, open, silent, closed})};
    QCOMPARE(many.ruling()->title.values.last().size(), 5); // the words cut the list short
    const Scene nothing{&Causes::rangeCut, rangeOf({silent, rejected, silent}), {blocked}};
    QVERIFY(saysThat(nothing.ruling()->explanation, u"No TCP port of %1 on %2 answers. [1024-1026] [dc1"_s));
}

void TestRangeStatements::whereTheRuleEnds_data()
{
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("ends") << QList<State>{open, closed, silent} << u"seems to end at %1. [1025]"_s;
    QTest::newRow("begins") << QList<State>{silent, closed} << u"seems to begin at %1. [1025]"_s;
    QTest::newRow("begins and ends") << QList<State>{silent, closed, open, silent}
                                     << u"seems to begin at %1 and to end at %2. [1025] [1026]"_s;
    QTest::newRow("two parts") << QList<State>{closed, silent, closed} << QString();
    QTest::newRow("no part") << QList<State>{rejected, rejected} << QString();
}

void TestRangeStatements::whereTheRuleEnds()
{
    QFETCH(QList<State>, states);
    QFETCH(QString, sentence);
    const auto ruling = Scene{&Causes::rangeCut, rangeOf(states)}.ruling();
    QVERIFY(ruling);
    QCOMPARE(saysThat(ruling->explanation, u"The rule that lets ports through"_s), !sentence.isEmpty());
    QVERIFY(saysThat(ruling->explanation, sentence));
}

void TestRangeStatements::theProofOfACut_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char* name, const CheckRecord& range, const QString& sentence,
                         const QList<CheckRecord>& beside = {}) {
        QTest::newRow(name) << Scene{&Causes::rangeCut, range, beside} << sentence;
    };
    add("refusals", rangeOf({closed, silent}), u"Refusals on one part"_s);
    add("a listener", rangeOf({open, silent, silent}), u"Programs listen in the silent part"_s, {blocked});
    add("a report", rangeOf({closed, rejected}), u"A router or firewall said so."_s);
    add("a report of one part, silence on another", rangeOf({rejected, open, silent}), u"Programs listen"_s);
    add("a stand-in", listened(rangeOf({closed, silent})), u"The stand-in listened on each of these ports"_s);
}

void TestRangeStatements::theProofOfACut()
{
    QFETCH(Scene, scene);
    QFETCH(QString, sentence);
    const auto ruling = scene.ruling();
    QVERIFY(ruling);
    const QStringList proofs{u"Refusals on one part"_s, u"Programs listen"_s, u"A router or firewall said so."_s,
        u"The stand-in listened on each"_s};
    const auto said = std::count_if(
        proofs.begin(), proofs.end(), [&](const QString& proof) { return saysThat(ruling->explanation, proof); });
    QCOMPARE(said, 1);
    QVERIFY(saysThat(ruling->explanation, sentence));
}

void TestRangeStatements::endpointsThatAreReached()
{
    const QString sentence = u"The %n port(s) that the endpoint mapper names"_s;
    const CheckRecord range = rangeOf({closed, open, silent});
    const auto ruling = Scene{&Causes::rangeCut, range, {reached}}.ruling();
    QVERIFY(saysThat(ruling->explanation, sentence));
    QCOMPARE(ruling->explanation.last().number, 1);
    QVERIFY(!saysThat(Scene{&Causes::rangeCut, range, {reached, blocked}}.ruling()->explanation, sentence));
    QVERIFY(!saysThat(Scene{&Causes::rangeCut, range}.ruling()->explanation, sentence));
}

void TestRangeStatements::onlyOpenPorts()
{
    const auto some = Scene{&Causes::rangeStealth, rangeOf({open, silent, open, open})}.ruling();
    QVERIFY(saysThat(some->explanation, u"all others are silent. [1024-1027] [dc1.lab.example] [1024,1026,1027]"_s));
    const auto none = Scene{&Causes::rangeStealth, rangeOf({silent, silent})}.ruling();
    QVERIFY(saysThat(none->explanation, u"none is known to be in use. [1024-1025] [dc1.lab.example]"_s));
    QCOMPARE(none->explanation.size(), 2);
}

void TestRangeStatements::whatATokenWouldTell()
{
    const QString sentence = u"With a token for both sides"_s;
    const CheckRecord range = rangeOf({open, silent});
    const auto saidBeside = [&](const CheckRecord& of, const QList<CheckRecord>& beside) {
        return saysThat(Scene{&Causes::rangeStealth, of, beside}.ruling()->explanation, sentence);
    };
    QVERIFY(saidBeside(range, {standInRecord()}));
    QVERIFY(!saidBeside(range, {reached}));
    QVERIFY(!saidBeside(listened(range, RangeListening::Way::WrongToken), {standInRecord()}));
    CheckRecord endless = range;
    endless.seen.range->end.reset();
    QVERIFY(!saidBeside(endless, {standInRecord()}));
}

void TestRangeStatements::numbers()
{
    const auto answered = Scene{&Causes::rangeAnswered, rangeOf({open, closed, closed})}.ruling();
    QCOMPARE(answered->explanation.first().values,
        (QList<QStringList>{{u"3"_s}, {u"1024-1026"_s}, {u"dc1.lab.example"_s}, {u"1"_s}, {u"2"_s}}));
    QCOMPARE(answered->title.values, (QList<QStringList>{{u"1024-1026/TCP"_s}, {u"dc1.lab.example"_s}}));
    const auto allOpen = Scene{&Causes::rangeAnswered, rangeOf({open, open})}.ruling();
    QVERIFY(saysThat(allOpen->explanation, u"are open: nothing on the way blocks them"_s));
    QVERIFY(!saysThat(answered->explanation, u"nothing on the way blocks them"_s));
    QVERIFY(saysThat(answered->explanation, u"in the host's name would look the same"_s));
    const auto standIn = Scene{&Causes::rangeStandIn, listened(rangeOf({open, open, unasked, open}))}.ruling();
    QCOMPARE(
        standIn->explanation.first().values, (QList<QStringList>{{u"3"_s}, {u"1024-1027"_s}, {u"dc1.lab.example"_s}}));
}

void TestRangeStatements::mapLimits()
{
    const auto limitsOf = [](const CheckRecord& range) {
        const HostFacts host;
        return shown(RangeStatements::mapLimits({range, host}));
    };
    const QList<State> spread{open, unasked, unasked, closed};
    QVERIFY(limitsOf(rangeOf(spread)).isEmpty()); // every port was to be asked: it just did not come to it
    CheckRecord map = rangeOf(spread, false, RangeMode::Map);
    QVERIFY(limitsOf(map).constFirst().endsWith(u"can have been missed. [2] [2]"_s));
    QVERIFY(limitsOf(rangeOf({open, closed}, false, RangeMode::Map)).isEmpty());
    map.seen.range->end->exact = false;
    QVERIFY(limitsOf(map).constFirst().startsWith(u"There are more boundaries"_s));
    map.seen.range->end.reset();
    QVERIFY(limitsOf(map).constFirst().startsWith(u"%1 ports were asked"_s));

    map = rangeOf(spread, false, RangeMode::Map);
    QVERIFY(saysThat(Scene{&Causes::rangeAnswered, map}.ruling()->explanation, u"%1 ports were asked"_s));
    QVERIFY(saysThat(Scene{&Causes::rangeStandIn, listened(map)}.ruling()->explanation, u"%1 ports were asked"_s));
    map = rangeOf({open, unasked, open, silent}, false, RangeMode::Map);
    QVERIFY(saysThat(Scene{&Causes::rangeStealth, map}.ruling()->explanation, u"%1 ports were asked"_s));
    QVERIFY(saysThat(Scene{&Causes::rangeCut, listened(map)}.ruling()->explanation, u"%1 ports were asked"_s));
}

void TestRangeStatements::howItListened_data()
{
    using Way = RangeListening::Way;
    QTest::addColumn<int>("way");
    QTest::addColumn<QList<quint16>>("taken");
    QTest::addColumn<QStringList>("sentences");
    const QList<quint16> taken{1024, 1025, 1026, 3389};
    const QString notOn = u"It could not listen on"_s;
    const auto add = [](const char* name, Way way, const QList<quint16>& ports, const QStringList& sentences) {
        QTest::newRow(name) << int(way) << ports << sentences;
    };
    add("on every port", Way::Listened, {}, {});
    add("not on every port", Way::Listened, taken, {notOn});
    add("broke off", Way::BrokeOff, {}, {u"The stand-in stopped answering"_s});
    add("broke off, and not on every port", Way::BrokeOff, taken, {u"The stand-in stopped answering"_s, notOn});
    add("no token", Way::NoToken, taken, {u"The stand-in was started without a token"_s});
    add("another token", Way::WrongToken, taken, {u"The stand-in refused to listen"_s});
    add("many wrong tokens before", Way::TooManyWrong, taken, {u"The stand-in refused to listen"_s});
    add("nowhere", Way::NotServed, taken, {u"The stand-in could not listen on these ports."_s});
    add("not reached", Way::NotReached, {}, {u"The stand-in gave no answer"_s});
}

void TestRangeStatements::howItListened()
{
    QFETCH(int, way);
    QFETCH(QList<quint16>, taken);
    QFETCH(QStringList, sentences);
    const CheckRecord range = listened(rangeOf({open}), RangeListening::Way(way), taken);
    const HostFacts host;
    const QList<Statement> said = RangeStatements::howItListened({range, host});
    QCOMPARE(said.size(), sentences.size());
    for (qsizetype i = 0; i < said.size(); ++i)
        QVERIFY(shown(said).at(i).startsWith(sentences.at(i)));
    if (sentences.contains(u"It could not listen on"_s))
        QCOMPARE(said.last().values.first(), (QStringList{u"1024-1026"_s, u"3389"_s}));
}

void TestRangeStatements::howItListenedIsAlwaysSaid()
{
    using namespace Causes;
    const Statement last = [] {
        const CheckRecord range = listened(rangeOf({open}), RangeListening::Way::Listened, {1024});
        const HostFacts host;
        return RangeStatements::howItListened({range, host}).constFirst();
    }();
    CheckRecord droppedHere = rangeOf({closed, silent});
    droppedHere.seen.evidence.insert(u"answersDroppedHere"_s, QJsonArray{u"1025"_s});
    const QList<Scene> scenes{{&answersDroppedHere, droppedHere}, {&rangeAnswered, rangeOf({open, closed})},
        {&rangeStandIn, rangeOf({open, open})}, {&rangeCut, rangeOf({closed, silent})},
        {&rangeStealth, rangeOf({open, silent})}, {&rangeOpenedByMapper, rangeOf({closed, silent}), {onDemand}},
        {&rangeBlockedMidRun, rangeOf({open, unasked}, true)}, {&rangeBlockedLocally, rangeOf({open, unsent})},
        {&rangeLocalError, rangeOf({unsent})}, {&localPortsUnanswered, withDeadLocalPorts(rangeOf({open, closed}))},
        {&rangeAcceptsEverything, rangeOf(QList<State>(64, open))}};
    // All but those by which nothing that was found counts: this computer lost its network, was shut out before, or has
    // a proxy under the program; and rangeNotWanted and rpcRangeMissing, which hold only where a person chose.
    QCOMPARE(scenes.size(), qsizetype(causesOfRanges().size()) - 5);
    for (Scene scene : scenes) {
        scene.range = listened(scene.range, RangeListening::Way::Listened, {1024});
        const auto ruling = scene.ruling();
        QVERIFY(ruling);
        QCOMPARE(ruling->explanation.last(), last);
    }
    const HostFacts host;
    QVERIFY(RangeStatements::howItListened({scenes.first().range, host}).isEmpty());
}

void TestRangeStatements::whatWasNotLetOut()
{
    const auto ruling = Scene{&Causes::rangeBlockedLocally, rangeOf({open, unsent, unsent})}.ruling();
    QCOMPARE(ruling->explanation.first().values, (QList<QStringList>{{u"dc1.lab.example"_s}, {u"1025-1026"_s}}));
    QCOMPARE(Scene({&Causes::rangeLocalError, rangeOf({unsent, unsent})}).ruling()->explanation.first().text,
        ruling->explanation.first().text);
}

} // namespace RangeStatementsTests

int tst_rangestatements(int argc, char* argv[])
{
    return PortCheck::runTest<RangeStatementsTests::TestRangeStatements>(argc, argv);
}

#include "tst_rangestatements.moc"
