// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/rangefields.h"

#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RangeFieldsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestRangeFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsACutRange();
    void localPortsOnlyWhereTheyGetNoAnswers();
    void wordForAPart_data();
    void wordForAPart();
    void usesOfOpenPortsAlone();
    void withoutAnEnd();
    void withoutAnything();
    void hostilePartsAreBounded();
    void namedPortsAreThoseOfTheRange();
};

void TestRangeFields::tellsACutRange()
{
    const QJsonObject fields = rangeFields(cutRange(), {});
    const QJsonObject expected{
        {u"rangeMode"_s, u"sweep"_s},
        {u"asked"_s, 64512},
        {u"rangeMap"_s,
            QJsonArray{
                QJsonObject{{u"from"_s, 1024}, {u"to"_s, 49999}, {u"state"_s, u"filtered"_s}, {u"open"_s, 0},
                    {u"refused"_s, 0}, {u"silent"_s, 48976}, {u"rejected"_s, 0}, {u"local"_s, 0}, {u"widestGap"_s, 0}},
                QJsonObject{{u"from"_s, 50000}, {u"to"_s, 50199}, {u"state"_s, u"closed"_s}, {u"open"_s, 1},
                    {u"refused"_s, 199}, {u"silent"_s, 0}, {u"rejected"_s, 0}, {u"local"_s, 0}, {u"widestGap"_s, 0}},
                QJsonObject{{u"from"_s, 50200}, {u"to"_s, 65535}, {u"state"_s, u"filtered"_s}, {u"open"_s, 0},
                    {u"refused"_s, 0}, {u"silent"_s, 15336}, {u"rejected"_s, 0}, {u"local"_s, 0},
                    {u"widestGap"_s, 0}}}},
        {u"rangeMapParts"_s, 3},
        {u"openPorts"_s, QJsonArray{50100}},
        {u"openPortCount"_s, 1},
        {u"openPortUses"_s, QJsonObject()},
        {u"connections"_s, 64600},
        {u"exact"_s, true},
        {u"fellSilent"_s, false},
        {u"lost"_s, 0},
    };
    QCOMPARE(fields, expected);
}

void TestRangeFields::localPortsOnlyWhereTheyGetNoAnswers()
{
    RangeResult found = rangeResult(RangeMode::Map, RangeMap({1024, 65535}));
    found.end = RangeHostEnd{};
    QVERIFY(!rangeFields(found, {}).contains(u"localPortsUnanswered"_s));
    found.end->localPortsUnanswered = {{1024, 5000}, {40000, 49151}};
    const QJsonArray expected{u"1024-5000"_s, u"40000-49151"_s};
    QCOMPARE(rangeFields(found, {}).value(u"localPortsUnanswered"_s).toArray(), expected);
}

void TestRangeFields::wordForAPart_data()
{
    QTest::addColumn<ReachabilityRun>("part");
    QTest::addColumn<QString>("word");
    const auto add = [](const char* name, const ReachabilityRun& part, const QString& word) {
        QTest::newRow(name) << part << word;
    };
    add("refused", {1, 9, Reachability::Answered, 0, 5}, u"closed"_s);
    add("open among refused", {1, 9, Reachability::Answered, 4, 1}, u"closed"_s);
    add("open alone", {1, 9, Reachability::Answered, 5}, u"open"_s);
    add("silent", {1, 9, Reachability::Blocked, 0, 0, 5}, u"filtered"_s);
    add("rejected, if only once", {1, 9, Reachability::Blocked, 0, 0, 4, 1}, u"unreachable"_s);
    add("held back here", {1, 9, Reachability::Local, 0, 0, 0, 0, 9}, u"local"_s);
    add("not asked", {1, 9, Reachability::NotAsked}, u"not-run"_s);
}

void TestRangeFields::wordForAPart()
{
    QFETCH(ReachabilityRun, part);
    const RangeResult found{RangeMode::Map, {1, 9}, {part}, {}};
    QTEST(rangeFields(found, {})["rangeMap"_L1][0]["state"_L1].toString(), "word");
}

void TestRangeFields::usesOfOpenPortsAlone()
{
    const QList<RpcPort> named = rpcPortsFromEvidence(mapperRecord({50100, 50101}).seen.evidence);
    QCOMPARE(named.size(), 2);
    const QJsonObject expected{{u"50100"_s, QJsonArray{u"drsuapi v4.0"_s}}};
    QCOMPARE(rangeFields(cutRange(), named)["openPortUses"_L1].toObject(), expected);
}

void TestRangeFields::withoutAnEnd()
{
    const QJsonObject fields = rangeFields(*stoppedRecord().seen.range, {});
    for (const QString& ofTheEnd : {u"connections"_s, u"exact"_s, u"fellSilent"_s, u"lost"_s})
        QVERIFY(!fields.contains(ofTheEnd));
    QCOMPARE(fields["asked"_L1].toInt(), 1024);
    QCOMPARE(fields["rangeMap"_L1].toArray().size(), 2);
    QCOMPARE(fields["rangeMap"_L1][1]["state"_L1].toString(), u"not-run"_s);
}

void TestRangeFields::withoutAnything()
{
    const QJsonObject fields = rangeFields({}, {});
    QCOMPARE(fields["rangeMode"_L1].toString(), u"map"_s);
    QVERIFY(fields["rangeMap"_L1].toArray().isEmpty());
    QVERIFY(fields["openPorts"_L1].isArray());
}

void TestRangeFields::hostilePartsAreBounded()
{
    QList<int> all;
    for (int port = 1024; port <= 65535; ++port)
        all.append(port);
    const QJsonObject fields = rangeFields(tornRange(), rpcPortsFromEvidence(mapperRecord(all).seen.evidence));
    QCOMPARE(fields["rangeMap"_L1].toArray().size(), mostWrittenParts);
    QCOMPARE(fields["rangeMapParts"_L1].toInt(), 64512);
    QCOMPARE(fields["openPorts"_L1].toArray().size(), mostWrittenPorts);
    QCOMPARE(fields["openPortCount"_L1].toInt(), 32256);
    QVERIFY(fields["openPortUses"_L1].toObject().size() <= mostWrittenPorts);
}

void TestRangeFields::namedPortsAreThoseOfTheRange()
{
    CheckRecord range = cutRecord();
    const QList<CheckRecord> checks{mapperRecord({1023, 50100, 1024}), range};
    QList<quint16> ports;
    for (const RpcPort& named : portsNamedIn(range, checks))
        ports.append(named.port);
    QCOMPARE(ports, (QList<quint16>{1024, 50100}));
    QVERIFY(portsNamedIn(checks.first(), checks).isEmpty());
    QVERIFY(portsNamedIn(placeholderRecord(), checks).isEmpty());
    range.check.address = u"10.0.0.3"_s; // another host's mapper says nothing of it
    QVERIFY(portsNamedIn(range, checks).isEmpty());
}

} // namespace RangeFieldsTests

int tst_rangefields(int argc, char* argv[])
{
    return PortCheck::runTest<RangeFieldsTests::TestRangeFields, QCoreApplication>(argc, argv);
}

#include "tst_rangefields.moc"
