// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// When the causes of the endpoint mapper and its ports hold, and when they do not.
#include "model/causes/allcauses.h"
#include "model/causes/rpc/rpcuse.h"
#include "tests/support/causerows.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QJsonArray>
#include <QTest>

namespace RpcCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord mapper(const ProbeResult& seen)
{
    return askedAt(Service::EndpointMapper, seen, Transport::Tcp, 135);
}

CheckRecord endpoint(quint16 port, const ProbeResult& seen)
{
    return askedAt(Service::RpcEndpoint, seen, Transport::Tcp, port);
}

/// The row of the dynamic range after the mapper was asked.
CheckRecord placeholder(Reason reason)
{
    CheckRecord record = endpoint(0, shutPort(State::NotRun, reason));
    record.check.range = PortRange{49152, 65535};
    return record;
}

CheckRecord byStandIn(CheckRecord record)
{
    StandInMark{firstNonce, u"10.1.2.3"_s, 51022}.insertInto(record.seen.evidence);
    return record;
}

const Evidence cold{{u"coldState"_s, u"filtered"_s}};
const ProbeResult barred = shutPort(State::Unreachable, Reason::Prohibited);

/// Checks of a host of which \a reached opens and \a blocked does not.
QList<CheckRecord> boundedBy(quint16 reached, quint16 blocked)
{
    return {endpoint(reached, verifiedResult()), endpoint(blocked, silentResult())};
}

/// What is seen beside a silent port, 49152, where the mapper answers and others are \a seen as well.
QList<CheckRecord> besideMapper(const ProbeResult& seen)
{
    return {mapper(verifiedResult()), endpoint(49153, silentResult()), endpoint(49154, seen)};
}

class TestRpcCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whyPortsAreUnknown();
    void judge_data();
    void judge() { checkCauseRow(); }
    void saysWhereTheBoundaryIs_data();
    void saysWhereTheBoundaryIs();
    void saysWhatThePortServes();
    void saysThatARefusalMayComeLate();

private:
    static void holdsRows();
    static void missesRows();
};

void TestRpcCauses::judge_data()
{
    addCauseColumns();
    holdsRows();
    missesRows();
}

void TestRpcCauses::holdsRows()
{
    addHolds(
        "the mapper names ports", Causes::mapperAnswered, {mapper(verifiedResult())}, Outcome::Pass, Owner::Nobody, 0);
    addHolds("an endpoint answers", Causes::endpointAnswered, {endpoint(49160, verifiedResult())}, Outcome::Pass,
        Owner::Nobody, 0);
    addHolds("an endpoint declines", Causes::bindRefused, {endpoint(49160, verifiedResult({}, Reason::BindRefused))},
        Outcome::Pass, Owner::Nobody, 0);
    addHolds("opened by the mapper", Causes::openedByMapper, {endpoint(49160, verifiedResult(cold))}, Outcome::Pass,
        Owner::Nobody, 0);
    addHolds("opened by the mapper, and declines", Causes::openedByMapper,
        {endpoint(49160, verifiedResult(cold, Reason::BindRefused))}, Outcome::Pass, Owner::Nobody, 0);
    addHolds("opened by a stand-in's mapper", Causes::openedByMapper,
        {byStandIn(endpoint(49160, verifiedResult(cold)))}, Outcome::Pass, Owner::Nobody, 0);

    addHolds("silent above the boundary", Causes::outsideReachableRange,
        {endpoint(60000, silentResult()), boundedBy(49160, 60000)}, Outcome::Fail, Owner::Network, 2);
    addHolds("silent below the boundary", Causes::outsideReachableRange,
        {endpoint(1025, silentResult()), boundedBy(49160, 1025)}, Outcome::Fail, Owner::Network, 2);
    addHolds("rejected above the boundary", Causes::outsideReachableRange,
        {endpoint(60001, barred), boundedBy(49160, 60000)}, Outcome::Fail, Owner::Network, 2);

    addHolds("none of those that the mapper names", Causes::rpcRangeMissing,
        {endpoint(49152, silentResult()), besideMapper(silentResult())}, Outcome::Fail, Owner::Network, 2);
    addHolds("silent beside those that are turned back", Causes::rpcRangeMissing,
        {endpoint(49152, silentResult()), besideMapper(barred)}, Outcome::Fail, Owner::Network, 2);
    addHolds("of a stand-in's", Causes::rpcRangeMissing,
        {endpoint(49152, silentResult()), {byStandIn(mapper(verifiedResult())), endpoint(49153, silentResult())}},
        Outcome::Fail, Owner::Network, 2);

    addHolds("the mapper refuses", Causes::mapperRefused, {mapper(verifiedResult({}, Reason::MapperRefused))},
        Outcome::Pass, Owner::Nobody, 0);
    addHolds("the range of a mapper that refuses", Causes::mapperHidesPorts, {placeholder(Reason::MapperRefused)},
        Outcome::Inconclusive, Owner::TargetAdministrator, 1);
    addHolds("the mapper has no ports", Causes::noEndpoints, {mapper(verifiedResult({}, Reason::NoEndpoints))},
        Outcome::Pass, Owner::Nobody, 0);
    addHolds("the range of a mapper without ports", Causes::namesNoPorts, {placeholder(Reason::NoEndpoints)},
        Outcome::Inconclusive, Owner::TargetAdministrator, 1);
    addHolds("the range of no mapper", Causes::mapperUnavailable, {placeholder(Reason::MapperUnavailable)},
        Outcome::Inconclusive, Owner::Person, 1);
}

/// A refusal is an answer.
void TestRpcCauses::whyPortsAreUnknown()
{
    for (const auto& [seen, word] : {std::pair(closedResult(), "was refused"), {silentResult(), "gave no answer"}}) {
        CauseScene scene{placeholder(Reason::MapperUnavailable), {mapper(seen)}};
        const auto ruling = scene.judgedBy(Causes::mapperUnavailable);
        QVERIFY(ruling);
        const QByteArray said = ruling->explanation.constFirst().text->source.text;
        QVERIFY2(said.contains(word), said.constData());
    }
}

void TestRpcCauses::missesRows()
{
    const CheckRecord refusing = mapper(verifiedResult({}, Reason::MapperRefused));
    const CheckRecord withoutPorts = mapper(verifiedResult({}, Reason::NoEndpoints));
    addMisses("another service answers", Causes::mapperAnswered,
        {askedAt(Service::Smb, verifiedResult(), Transport::Tcp, 445)});
    addMisses("a mapper that refuses names no ports", Causes::mapperAnswered, {refusing});
    addMisses("a mapper without ports names none", Causes::mapperAnswered, {withoutPorts});
    addMisses(
        "a mute mapper", Causes::mapperAnswered, {mapper(openPort(ServiceState::Failed, Reason::NoApplicationData))});
    addMisses("an endpoint is no mapper", Causes::mapperAnswered, {endpoint(49160, verifiedResult())});
    addMisses("the mapper is no endpoint", Causes::endpointAnswered, {mapper(verifiedResult())});
    addMisses(
        "a declining endpoint", Causes::endpointAnswered, {endpoint(49160, verifiedResult({}, Reason::BindRefused))});
    addMisses("an endpoint that takes the bind", Causes::bindRefused, {endpoint(49160, verifiedResult())});
    addMisses("a refusal that proves nothing", Causes::bindRefused,
        {endpoint(49160, openPort(ServiceState::Failed, Reason::BindRefused))});
    addMisses("open from the beginning", Causes::openedByMapper, {endpoint(49160, verifiedResult())});
    addMisses(
        "shut as before", Causes::openedByMapper, {endpoint(49160, shutPort(State::Filtered, Reason::NoAnswer, cold))});
    addMisses("opened, and mute", Causes::openedByMapper,
        {endpoint(49160, openPort(ServiceState::Failed, Reason::NoApplicationData, cold))});

    addMisses("refused above the boundary", Causes::outsideReachableRange,
        {endpoint(60000, closedResult()), boundedBy(49160, 60000)});
    addMisses("open above the boundary", Causes::outsideReachableRange,
        {endpoint(60000, verifiedResult()), boundedBy(49160, 60000)});
    addMisses("no endpoint", Causes::outsideReachableRange,
        {askedAt(Service::Smb, silentResult(), Transport::Tcp, 445), boundedBy(49160, 60000)});
    addMisses("the row of the range", Causes::outsideReachableRange,
        {placeholder(Reason::MapperUnavailable), boundedBy(49160, 60000)});
    addMisses("no boundary", Causes::outsideReachableRange,
        {endpoint(60000, silentResult()), {endpoint(60000, silentResult())}});
    addMisses("silent between reached ones", Causes::outsideReachableRange,
        {endpoint(60000, silentResult()),
            {endpoint(49160, verifiedResult()), endpoint(60000, silentResult()), endpoint(61000, verifiedResult())}});

    const auto missesRange = [](const char* name, const CheckRecord& check, const QList<CheckRecord>& beside) {
        addMisses(name, Causes::rpcRangeMissing, {check, beside});
    };
    const CheckRecord shut = endpoint(49152, silentResult());
    CheckRecord waiting = endpoint(49154, {});
    waiting.phase = Phase::Queued;
    CheckRecord hidden = shut;
    hidden.seen.evidence.insert(u"userModeNetwork"_s, u"tap0"_s);
    CheckRecord own = shut;
    own.check.address = u"127.0.0.1"_s;
    missesRange("one port alone is named", shut, {mapper(verifiedResult())});
    missesRange("one of the named ports answers", shut, besideMapper(verifiedResult()));
    missesRange("one of the named ports is refused", shut, besideMapper(closedResult()));
    missesRange("one opens on demand", shut, besideMapper(verifiedResult(cold)));
    missesRange("one is still asked", shut, besideMapper(silentResult()) + QList{waiting});
    missesRange("the mapper has not answered", shut, {mapper(silentResult()), endpoint(49153, silentResult())});
    missesRange("turned back, which a device said", endpoint(49152, barred), besideMapper(silentResult()));
    missesRange(
        "another service", askedAt(Service::Smb, silentResult(), Transport::Tcp, 445), besideMapper(silentResult()));
    missesRange("behind a network that hides refusals", hidden, besideMapper(silentResult()));
    missesRange("of this computer itself", own, besideMapper(silentResult()));

    addMisses("a mapper that does not refuse", Causes::mapperRefused, {mapper(verifiedResult())});
    addMisses("the range is not the mapper that refuses", Causes::mapperRefused, {placeholder(Reason::MapperRefused)});
    addMisses("the mapper that refuses is not the range", Causes::mapperHidesPorts, {refusing});
    addMisses("a range that is hidden for another reason", Causes::mapperHidesPorts,
        {placeholder(Reason::MapperUnavailable)});
    addMisses("a mapper with ports", Causes::noEndpoints, {mapper(verifiedResult())});
    addMisses("the range is not the mapper without ports", Causes::noEndpoints, {placeholder(Reason::NoEndpoints)});
    addMisses("the mapper without ports is not the range", Causes::namesNoPorts, {withoutPorts});
    addMisses("a range without ports for another reason", Causes::namesNoPorts, {placeholder(Reason::MapperRefused)});
    addMisses("the mapper itself is silent", Causes::mapperUnavailable, {mapper(silentResult())});
    addMisses("a mapper that answers no is there", Causes::mapperUnavailable, {placeholder(Reason::MapperRefused)});
}

void TestRpcCauses::saysWhereTheBoundaryIs_data()
{
    QTest::addColumn<quint16>("reached");
    QTest::addColumn<quint16>("blocked");
    QTest::addColumn<QString>("words");
    QTest::newRow("reached below") << quint16(49160) << quint16(60000) << u"ends its range"_s;
    QTest::newRow("reached above") << quint16(49160) << quint16(1025) << u"begins its range"_s;
}

void TestRpcCauses::saysWhereTheBoundaryIs()
{
    QFETCH(quint16, reached);
    QFETCH(quint16, blocked);
    QFETCH(QString, words);
    const CauseScene scene{endpoint(blocked, silentResult()), boundedBy(reached, blocked)};
    const std::optional<Ruling> ruling = scene.judgedBy(Causes::outsideReachableRange);
    QVERIFY(ruling);
    QCOMPARE(ruling->explanation.size(), 1);
    const Statement& where = ruling->explanation.constFirst();
    QVERIFY(QString::fromUtf8(where.text->source.text).contains(words));
    QCOMPARE(where.values.at(2), QStringList{QString::number(blocked)});
    QCOMPARE(where.values.at(3), QStringList{QString::number(reached)});
}

void TestRpcCauses::saysWhatThePortServes()
{
    const Evidence uses{{u"rpcUses"_s, QJsonArray{u"WMI"_s, u"Remote registry"_s}}};
    Evidence coldUses = uses;
    coldUses.insert(u"coldState"_s, u"filtered"_s);
    ProbeResult silent = silentResult();
    silent.evidence = uses;
    const CauseScene answered{endpoint(49160, verifiedResult(uses))};
    const CauseScene opened{endpoint(49160, verifiedResult(coldUses))};
    const CauseScene outside{endpoint(60000, silent), boundedBy(49160, 60000)};
    for (const auto& ruling : {answered.judgedBy(Causes::endpointAnswered), opened.judgedBy(Causes::openedByMapper),
             outside.judgedBy(Causes::outsideReachableRange)}) {
        QVERIFY(ruling);
        QCOMPARE(ruling->explanation.size(), 2);
        QCOMPARE(ruling->explanation.constLast().values.constLast(), QStringList{u"WMI; Remote registry"_s});
    }
    const HostFacts host;
    QCOMPARE(usesOf({answered.check, host}).size(), 1);
    const CheckRecord notTold = endpoint(49160, verifiedResult());
    QVERIFY(usesOf({notTold, host}).isEmpty());
}

/// On Windows with a short time limit. That none of the ports passes holds all the same.
void TestRpcCauses::saysThatARefusalMayComeLate()
{
    CheckRecord late = endpoint(49152, silentResult());
    late.seen.evidence = {{u"refusalMayTakeMs"_s, 2100}, {u"rpcUses"_s, QJsonArray{u"WMI"_s}}};
    const CauseScene scene{late, besideMapper(silentResult())};
    const std::optional<Ruling> ruling = scene.judgedBy(Causes::rpcRangeMissing);
    QVERIFY(ruling);
    QCOMPARE(ruling->explanation.size(), 3);
    QVERIFY(QString::fromUtf8(ruling->explanation.at(1).text->source.text).contains(u"Windows can take"_s));
    QCOMPARE(ruling->explanation.at(1).values.at(0), QStringList{u"2.1"_s});
    QCOMPARE(ruling->explanation.constLast().values.constLast(), QStringList{u"WMI"_s});
}

} // namespace RpcCausesTests

int tst_rpccauses(int argc, char* argv[])
{
    return PortCheck::runTest<RpcCausesTests::TestRpcCauses>(argc, argv);
}

#include "tst_rpccauses.moc"
