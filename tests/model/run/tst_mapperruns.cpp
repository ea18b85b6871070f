// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The ports that an endpoint mapper names, and asking checks again.
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace MapperRunsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString host = u"10.0.0.1"_s;

ProbeResult refusedBind()
{
    return verifiedResult({}, Reason::MapperRefused);
}

ProbeResult otherProtocol()
{
    ProbeResult result = verifiedResult({}, Reason::OtherProtocol);
    result.service = ServiceState::Mismatch;
    return result;
}

Outcome outcomeOf(const CheckRunner& runner, const QString& portText)
{
    const QList<CheckRecord> checks = runner.checks();
    for (const CheckRecord& record : checks) {
        if (record.check.portText() == portText)
            return record.verdict.outcome;
    }
    return Outcome::NotRun;
}

class TestMapperRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namedPortsTakeTheRangesPlace();
    void portsOutsideTheRangeAreLeftOut();
    void namedPortsGoFirst();
    void anInterfaceOfThePortIsAsked();
    void withoutPorts_data();
    void withoutPorts();
    void aRangeWithoutAMapper();
    void severalRangesOnOneHost();
    void severalMappersOnOneHost();
    void eachAddressHasItsMapper();
    void recheckOfOneCheck();
    void recheckOfAPortAsksItsMapperFirst();
    void recheckFollowsPortsThatMoved();
    void recheckOfTheMapperFindsMorePorts();
    void recheckOfTheMapperFillsTheRange();
    void recheckOfTheRangeAsksTheMapper();
    void recheckOfAnUnresolvedName();
    void recheckOfAnUnresolvedRangeAsksItsMapper();
    void recheckThatComesToNothing();
    void recheckAfterAStop();
    void recheckStopped();
};

void TestMapperRuns::namedPortsTakeTheRangesPlace()
{
    RunBench bench;
    bench.factory.answer = healthy({49700, 49664, 50000});
    bench.runner.start(requestOf({mapperRow(1), rowOf(2, {445})}, {host}));
    const int range = idOf(bench.runner, u"1024-65535"_s);
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"135/TCP@10.0.0.1 pass answered"_s, u"49664/TCP@10.0.0.1 pass answered"_s,
            u"49700/TCP@10.0.0.1 pass answered"_s, u"50000/TCP@10.0.0.1 pass answered"_s,
            u"445/TCP@10.0.0.1 pass answered"_s}));
    QCOMPARE(idOf(bench.runner, u"49664"_s), range);
    for (const CheckRecord& record : bench.runner.checks()) {
        const bool isEndpoint = record.check.service == Service::RpcEndpoint;
        const QJsonArray names = record.seen.evidence[u"rpcInterfaces"_s].toArray();
        QCOMPARE(record.seen.evidence.contains(u"rpcUses"_s), isEndpoint);
        QCOMPARE(names, isEndpoint ? (QJsonArray{u"lsarpc v0.0"_s}) : QJsonArray());
        QCOMPARE(bench.watch.settled.value(record.id), 1);
    }
}

void TestMapperRuns::portsOutsideTheRangeAreLeftOut()
{
    RunBench bench;
    bench.factory.answer = healthy({135, 4999, 5000, 6000, 6001, 49664});
    bench.runner.start(requestOf({mapperRow(1, {5000, 6000})}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"135/TCP@10.0.0.1 pass answered"_s, u"5000/TCP@10.0.0.1 pass answered"_s,
            u"6000/TCP@10.0.0.1 pass answered"_s}));
}

void TestMapperRuns::namedPortsGoFirst()
{
    RunBench bench;
    bench.factory.answer = healthy({49664, 49665});
    RunRequest request = requestOf({mapperRow(1), rowOf(2, {445, 88, 389})}, {host});
    request.limits.parallelPerHost = 1;
    bench.runner.start(request);
    QTRY_COMPARE(bench.watch.finished, 1);
    QStringList asked = portsOf(bench.factory.requests);
    QCOMPARE(asked.first(), u"135"_s);
    asked = asked.mid(1, 2);
    asked.sort();
    QCOMPARE(asked, (QStringList{u"49664"_s, u"49665"_s}));
}

void TestMapperRuns::anInterfaceOfThePortIsAsked()
{
    RunBench bench;
    bench.factory.answer = healthy({49664});
    bench.runner.start(requestOf({mapperRow(1)}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    const ProbeRequest order = bench.factory.requests.last();
    QCOMPARE(order.service, Service::RpcEndpoint);
    QCOMPARE(rpcInterfaceName(order.binding.uuid), u"lsarpc"_s);
}

void TestMapperRuns::withoutPorts_data()
{
    QTest::addColumn<ProbeResult>("mapper");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("it names none") << mapperResult({}) << Reason::NoEndpoints;
    QTest::newRow("it names others") << mapperResult({80}) << Reason::NoEndpoints;
    QTest::newRow("it says that there is none") << verifiedResult({}, Reason::NoEndpoints) << Reason::NoEndpoints;
    QTest::newRow("it refuses to tell") << refusedBind() << Reason::MapperRefused;
    QTest::newRow("it is closed") << closedResult() << Reason::Refused;
    QTest::newRow("it is silent") << silentResult() << Reason::NoAnswer;
    QTest::newRow("it is something else") << otherProtocol() << Reason::OtherProtocol;
}

void TestMapperRuns::withoutPorts()
{
    QFETCH(ProbeResult, mapper);
    RunBench bench;
    bench.factory.answer = [mapper](const ProbeRequest& order) -> std::optional<ProbeResult> {
        return order.service == Service::EndpointMapper ? mapper : verifiedResult();
    };
    bench.runner.start(requestOf({mapperRow(1), rowOf(2, {445})}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    const CheckRecord range = bench.runner.checks().at(1);
    QVERIFY(range.check.isPlaceholder());
    QTEST(range.verdict.reason, "reason");
    QCOMPARE(range.verdict.outcome, Outcome::Inconclusive);
    QVERIFY(!range.verdict.explanation.isEmpty());
    QCOMPARE(range.seen.state, State::NotRun);
    QCOMPARE(bench.watch.settled.value(range.id), 1);
    QCOMPARE(bench.factory.requests.size(), 2); // the range itself is no probe
}

void TestMapperRuns::aRangeWithoutAMapper()
{
    RunBench bench;
    PortRow row = rowOf(1, {});
    row.dynamicRange = PortRange{1024, 65535};
    bench.runner.start(requestOf({row}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()), QStringList{u"1024-65535/TCP@10.0.0.1 inconclusive mapper-unavailable"_s});
    QVERIFY(bench.factory.requests.isEmpty());
}

void TestMapperRuns::severalRangesOnOneHost()
{
    RunBench bench;
    bench.factory.answer = healthy({2000, 49664});
    PortRow other = mapperRow(2, {49152, 65535});
    other.ports.clear();
    PortRow empty = mapperRow(3, {3000, 4000});
    empty.ports.clear();
    bench.runner.start(requestOf({mapperRow(1, {1024, 5000}), other, empty}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"135/TCP@10.0.0.1 pass answered"_s, u"2000/TCP@10.0.0.1 pass answered"_s,
            u"49664/TCP@10.0.0.1 pass answered"_s, u"3000-4000/TCP@10.0.0.1 inconclusive no-endpoints"_s}));
}

void TestMapperRuns::severalMappersOnOneHost()
{
    RunBench bench;
    bench.runner.start(requestOf({rowOf(1, {135}), mapperRow(2)}, {host}));
    QTRY_COMPARE(bench.factory.underWay().size(), 2);
    QVERIFY(bench.factory.end(host, 135, Transport::Tcp, silentResult()));
    QCOMPARE(bench.watch.finished, 0);
    QCOMPARE(outcomeOf(bench.runner, u"1024-65535"_s), Outcome::NotRun); // the second can still name them
    QVERIFY(bench.factory.end(host, 135, Transport::Tcp, mapperResult({49664})));
    QVERIFY(bench.factory.end(host, 49664, Transport::Tcp, verifiedResult()));
    QCOMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    for (const int count : std::as_const(bench.watch.settled))
        QCOMPARE(count, 1);
}

void TestMapperRuns::eachAddressHasItsMapper()
{
    RunBench bench;
    bench.resolver.table[u"dc"_s] = {QHostAddress(host), QHostAddress(u"10.0.0.2"_s)};
    bench.factory.answer = [](const ProbeRequest& order) -> std::optional<ProbeResult> {
        return order.address == QHostAddress(host) ? healthy({49664})(order) : closedResult();
    };
    bench.runner.start(requestOf({mapperRow(1)}, {u"dc"_s}));
    QTRY_COMPARE(bench.watch.finished, 1);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"135/TCP@10.0.0.1 pass answered"_s, u"49664/TCP@10.0.0.1 pass answered"_s,
            u"135/TCP@10.0.0.2 fail one-address-fails"_s,
            u"1024-65535/TCP@10.0.0.2 inconclusive one-address-fails"_s}));
}

void TestMapperRuns::recheckOfOneCheck()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest&) { return closedResult(); };
    bench.runner.start(requestOf({rowOf(1, {389, 445})}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    const QDateTime startedAt = bench.runner.snapshot().startedAt;
    bench.factory.answer = healthy();
    bench.factory.requests.clear();
    bench.runner.recheck({idOf(bench.runner, u"445"_s), idOf(bench.runner, u"445"_s), 0, 999});
    QVERIFY(bench.runner.isRunning());
    QCOMPARE(outcomeOf(bench.runner, u"445"_s), Outcome::NotRun); // what was found before no longer counts
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(portsOf(bench.factory.requests), QStringList{u"445"_s});
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"389/TCP@10.0.0.1 fail refused"_s, u"445/TCP@10.0.0.1 pass answered"_s}));
    QCOMPARE(bench.runner.snapshot().startedAt, startedAt);
}

void TestMapperRuns::recheckOfAPortAsksItsMapperFirst()
{
    RunBench bench;
    bench.factory.answer = healthy({49664, 49665});
    bench.runner.start(requestOf({mapperRow(1), rowOf(2, {445})}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    bench.factory.requests.clear();
    bench.factory.answer = nullptr;
    bench.runner.recheck({idOf(bench.runner, u"49665"_s)});
    QCOMPARE(portsOf(bench.factory.requests), QStringList{u"135"_s}); // the port waits
    QVERIFY(bench.factory.end(host, 135, Transport::Tcp, mapperResult({49664, 49665})));
    QCOMPARE(portsOf(bench.factory.requests), (QStringList{u"135"_s, u"49665"_s}));
    QVERIFY(bench.factory.end(host, 49665, Transport::Tcp, closedResult()));
    QCOMPARE(bench.watch.finished, 2);
    QCOMPARE(outcomeOf(bench.runner, u"49665"_s), Outcome::Fail);
    QCOMPARE(outcomeOf(bench.runner, u"49664"_s), Outcome::Pass);
    QCOMPARE(bench.watch.complaints(), QString());
}

/// As they do when the host begins anew.
void TestMapperRuns::recheckFollowsPortsThatMoved()
{
    RunBench bench;
    bench.factory.answer = healthy({49664, 49665, 49666});
    bench.runner.start(requestOf({mapperRow(1)}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    const QList<int> ids{
        idOf(bench.runner, u"49664"_s), idOf(bench.runner, u"49665"_s), idOf(bench.runner, u"49666"_s)};
    bench.factory.requests.clear();
    bench.factory.answer = healthy({49665, 50001, 50002});
    bench.runner.recheck(ids);
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(bench.runner.checks().size(), 4);
    QStringList asked = portsOf(bench.factory.requests);
    asked.sort();
    QCOMPARE(asked, (QStringList{u"135"_s, u"49665"_s, u"50001"_s, u"50002"_s}));
    QCOMPARE(idOf(bench.runner, u"49665"_s), ids.at(1));
    for (const QString& port : {u"49665"_s, u"50001"_s, u"50002"_s})
        QCOMPARE(outcomeOf(bench.runner, port), Outcome::Pass);
    QCOMPARE(bench.watch.complaints(), QString());
}

void TestMapperRuns::recheckOfTheMapperFindsMorePorts()
{
    RunBench bench;
    bench.factory.answer = healthy({49664});
    bench.runner.start(requestOf({mapperRow(1)}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    bench.factory.requests.clear();
    bench.factory.answer = healthy({49664, 49700});
    bench.runner.recheck({idOf(bench.runner, u"135"_s)});
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(portsOf(bench.factory.requests), (QStringList{u"135"_s, u"49700"_s}));
    QCOMPARE(bench.runner.checks().size(), 3);
    QCOMPARE(outcomeOf(bench.runner, u"49700"_s), Outcome::Pass);
    QCOMPARE(bench.watch.complaints(), QString());
}

void TestMapperRuns::recheckOfTheMapperFillsTheRange()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest&) { return closedResult(); };
    bench.runner.start(requestOf({mapperRow(1)}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    const int range = idOf(bench.runner, u"1024-65535"_s);
    bench.factory.answer = healthy({49664});
    bench.runner.recheck({idOf(bench.runner, u"135"_s)});
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(idOf(bench.runner, u"49664"_s), range);
    QCOMPARE(outcomeOf(bench.runner, u"49664"_s), Outcome::Pass);
    QCOMPARE(bench.watch.complaints(), QString());
}

void TestMapperRuns::recheckOfTheRangeAsksTheMapper()
{
    RunBench bench;
    bench.factory.answer = [](const ProbeRequest&) { return closedResult(); };
    bench.runner.start(requestOf({mapperRow(1)}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    bench.factory.requests.clear();
    bench.runner.recheck({idOf(bench.runner, u"1024-65535"_s)});
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(portsOf(bench.factory.requests), QStringList{u"135"_s});
    QCOMPARE(bench.watch.complaints(), QString());
}

void TestMapperRuns::recheckOfAnUnresolvedName()
{
    RunBench bench;
    bench.factory.answer = healthy();
    bench.runner.start(requestOf({rowOf(1, {389, 445})}, {u"dc"_s, host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    bench.resolver.table[u"dc"_s] = {QHostAddress(u"10.0.0.7"_s), QHostAddress(u"10.0.0.8"_s)};
    bench.runner.recheck({idOf(bench.runner, u"389"_s)});
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"389/TCP@10.0.0.7 pass answered"_s, u"445/TCP@ fail name-not-found"_s,
            u"389/TCP@10.0.0.8 pass answered"_s, u"389/TCP@10.0.0.1 pass answered"_s,
            u"445/TCP@10.0.0.1 pass answered"_s}));
}

void TestMapperRuns::recheckOfAnUnresolvedRangeAsksItsMapper()
{
    RunBench bench;
    bench.factory.answer = healthy({49664});
    bench.runner.start(requestOf({mapperRow(1)}, {u"dc"_s}));
    QTRY_COMPARE(bench.watch.finished, 1);
    bench.resolver.table[u"dc"_s] = {QHostAddress(host)};
    bench.runner.recheck({idOf(bench.runner, u"1024-65535"_s)});
    QTRY_COMPARE(bench.watch.finished, 2);
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"135/TCP@10.0.0.1 pass answered"_s, u"49664/TCP@10.0.0.1 pass answered"_s}));
}

void TestMapperRuns::recheckThatComesToNothing()
{
    RunBench bench;
    bench.runner.recheck({1});
    QCOMPARE(bench.watch.signalCount, 0);

    bench.runner.start(requestOf({rowOf(1, {389})}, {host}));
    QTRY_COMPARE(bench.factory.underWay().size(), 1);
    const int before = bench.watch.signalCount;
    bench.runner.recheck({idOf(bench.runner, u"389"_s)}); // while a run goes on
    QCOMPARE(bench.watch.signalCount, before);
    QCOMPARE(bench.factory.requests.size(), 1);
    bench.runner.stop();

    bench.runner.recheck({});
    bench.runner.recheck({0, -1, 12345});
    QVERIFY(!bench.runner.isRunning());
    QCOMPARE(bench.watch.finished, 1);
}

void TestMapperRuns::recheckAfterAStop()
{
    RunBench bench;
    bench.runner.start(requestOf({mapperRow(1)}, {host, u"10.0.0.2"_s}));
    QTRY_COMPARE(bench.factory.underWay().size(), 2);
    bench.runner.stop();
    bench.factory.answer = healthy({49664});
    QList<int> ids;
    for (const CheckRecord& record : bench.runner.checks())
        ids.append(record.id);
    bench.runner.recheck(ids);
    QTRY_COMPARE(bench.watch.finished, 2);
    QVERIFY(!bench.watch.lastCancelled);
    QVERIFY(!bench.runner.snapshot().cancelled);
    QCOMPARE(bench.watch.complaints(), QString());
    QCOMPARE(shown(bench.runner.checks()),
        (QStringList{u"135/TCP@10.0.0.1 pass answered"_s, u"49664/TCP@10.0.0.1 pass answered"_s,
            u"135/TCP@10.0.0.2 pass answered"_s, u"49664/TCP@10.0.0.2 pass answered"_s}));
}

void TestMapperRuns::recheckStopped()
{
    RunBench bench;
    bench.factory.answer = healthy({49664});
    bench.runner.start(requestOf({mapperRow(1), rowOf(2, {445})}, {host}));
    QTRY_COMPARE(bench.watch.finished, 1);
    bench.factory.answer = nullptr;
    bench.runner.recheck({idOf(bench.runner, u"49664"_s)});
    bench.runner.stop();
    QCOMPARE(bench.watch.finished, 2);
    QVERIFY(bench.watch.lastCancelled);
    QVERIFY(!bench.runner.snapshot().cancelled); // of the run everything is answered
    QCOMPARE(bench.watch.complaints(), QString());
    const QStringList asBefore{u"135/TCP@10.0.0.1 pass answered"_s, u"49664/TCP@10.0.0.1 pass answered"_s,
        u"445/TCP@10.0.0.1 pass answered"_s};
    QCOMPARE(shown(bench.runner.checks()), asBefore);
    bench.factory.answer = healthy({49664});
    bench.runner.recheck({idOf(bench.runner, u"49664"_s)});
    QTRY_COMPARE(bench.watch.finished, 3);
    QCOMPARE(shown(bench.runner.checks()), asBefore);
}

} // namespace MapperRunsTests

int tst_mapperruns(int argc, char* argv[])
{
    return PortCheck::runTest<MapperRunsTests::TestMapperRuns, QCoreApplication>(argc, argv);
}

#include "tst_mapperruns.moc"
