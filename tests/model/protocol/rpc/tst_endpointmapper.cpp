// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/endpointmapper.h"
#include "model/protocol/rpc/rpcassembler.h"
#include "tests/data/windowsserviceanswers.h"
#include "tests/model/protocol/rpc/rpcbytes.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace EndpointMapperTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestEndpointMapper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreWhatTheStandardSays();
    void readsWhatSambaAnswered();
    void readsSambasEnd();
    void unreadableTowersAreCounted();
    void refuses_data();
    void refuses();
    void truncations();
    void mutations();
    void portsOfEndpoints();
    void evidenceTellsTheSamePorts();
    void evidenceLeavesOutWhatHelpsNobody();
    void strangeEvidence_data();
    void strangeEvidence();
};

const RpcInterface drsuapi{QUuid(u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s), 4, 0};
const RpcInterface netlogon{QUuid(u"12345678-1234-abcd-ef00-01234567cffb"_s), 1, 0};
const RpcInterface unknown{QUuid(u"00000000-0000-0000-0000-000000000001"_s), 2, 7};

QByteArray results(const QByteArray& fromServer)
{
    RpcAssembler assembler;
    assembler.add(fromServer);
    return assembler.next().value_or(RpcMessage{}).body;
}

RpcEndpoint onPort(const RpcInterface& offered, quint16 port)
{
    return {offered, {}, u"ncacn_ip_tcp"_s, QString::number(port), u"0.0.0.0"_s, port};
}

QByteArray with(QByteArray bytes, qsizetype place, const QByteArray& changed)
{
    return bytes.replace(place, changed.size(), changed);
}

void TestEndpointMapper::argumentsAreWhatTheStandardSays()
{
    const EptHandle handle = QByteArray(20, 'h');
    QCOMPARE(buildEptLookup(handle),
        RpcBytes::joined(
            {QByteArray(12, '\0'), QByteArray::fromHex("01000000"), handle, QByteArray::fromHex("c8000000")}));
}

void TestEndpointMapper::readsWhatSambaAnswered()
{
    const auto page = readEptLookup(results(Captured::mapperEntries()));
    QVERIFY(page);
    QCOMPARE(page->status, 0U);
    QCOMPARE(page->unreadable, 0);
    QCOMPARE(page->handle.toHex(), QByteArray("00000000e0a1444759efcc4aacb7cbf3776841ba"));
    QCOMPARE(page->endpoints.size(), 53);
    const RpcInterface dns{QUuid(u"50abc2a4-574d-40b3-9d66-ee4fd5fba076"_s), 5, 0};
    QCOMPARE(page->endpoints.first(), (RpcEndpoint{dns, u"dnsserver"_s, u"ncacn_np"_s, u"\\pipe\\dnsserver"_s, {}, 0}));
    QList<quint16> numbers;
    for (const RpcPort& port : tcpPortsOf(page->endpoints))
        numbers.append(port.port);
    QCOMPARE(numbers, (QList<quint16>{135, 49152, 49153, 49154}));
}

void TestEndpointMapper::readsSambasEnd()
{
    const auto page = readEptLookup(results(Captured::mapperEnd()));
    QVERIFY(page);
    QCOMPARE(page->status, eptEndOfList);
    QCOMPARE(page->handle, nullEptHandle());
    QVERIFY(page->endpoints.isEmpty());
}

void TestEndpointMapper::unreadableTowersAreCounted()
{
    const auto page =
        readEptLookup(RpcBytes::page(nullEptHandle(), {"nonsense", {}, RpcBytes::tcpTower(drsuapi, 50000)}, 0));
    QVERIFY(page);
    QCOMPARE(page->unreadable, 1);
    QCOMPARE(page->endpoints.size(), 1);
    QCOMPARE(page->endpoints.first().annotation, u"note"_s);
    QCOMPARE(page->endpoints.first().tcpPort, quint16(50000));
}

void TestEndpointMapper::refuses_data()
{
    QTest::addColumn<QByteArray>("results");
    const QByteArray good = RpcBytes::page(nullEptHandle(), {RpcBytes::tcpTower(drsuapi, 50000)}, 0);
    constexpr qsizetype countAt = 20;
    constexpr qsizetype annotationAt = 36 + 20;
    constexpr qsizetype towerAt = annotationAt + 8 + 8; // "note" and its zero, padded
    QVERIFY(readEptLookup(good));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("more than was asked for") << RpcBytes::page(nullEptHandle(), QByteArrayList(201, QByteArray()), 0);
    QTest::newRow("4294967295 entries") << with(good, countAt, QByteArray(4, '\xff'));
    QTest::newRow("4294967295 entries, twice")
        << with(with(good, countAt, QByteArray(4, '\xff')), countAt + 12, QByteArray(4, '\xff'));
    QTest::newRow("counts differ") << with(good, countAt, QByteArray::fromHex("02000000"));
    QTest::newRow("entries that don't begin at the first") << with(good, countAt + 8, "\x01");
    QTest::newRow("endless annotation") << with(good, annotationAt + 4, QByteArray::fromHex("ffffff7f"));
    // Enough bytes follow for the annotation and for the tower of no bytes that the zeros then make.
    QTest::newRow("annotation of 65") << RpcBytes::joined(
        {good.first(36), QByteArray(16, '\0'), QByteArray::fromHex("000000000000000041000000"), QByteArray(72, '\0')});
    QTest::newRow("endless tower") << with(good, towerAt, QByteArray(8, '\xff'));
    QTest::newRow("tower's lengths differ") << with(good, towerAt, "\x01");
    QTest::newRow("zeros") << QByteArray(35, '\0');
}

void TestEndpointMapper::refuses()
{
    QFETCH(QByteArray, results);
    QVERIFY(!readEptLookup(results));
}

void TestEndpointMapper::truncations()
{
    const QByteArrayList towers{RpcBytes::tcpTower(drsuapi, 50000), {}, RpcBytes::tcpTower(netlogon, 50001)};
    for (const QByteArray& cut : Hostile::truncations(RpcBytes::page(nullEptHandle(), towers, 0)))
        QVERIFY(!readEptLookup(cut));
    for (const QByteArray& cut : Hostile::truncations(results(Captured::mapperEntries())))
        QVERIFY(!readEptLookup(cut));
}

void TestEndpointMapper::mutations()
{
    const QByteArrayList towers{RpcBytes::tcpTower(drsuapi, 50000), {}, RpcBytes::tcpTower(netlogon, 50001)};
    for (const QByteArray& changed : Hostile::mutations(RpcBytes::page(nullEptHandle(), towers, 0))) {
        const auto page = readEptLookup(changed);
        QVERIFY(!page || page->endpoints.size() + page->unreadable <= towers.size());
    }
}

void TestEndpointMapper::portsOfEndpoints()
{
    const RpcEndpoint pipe{drsuapi, {}, u"ncacn_np"_s, u"\\pipe\\lsass"_s, {}, 0};
    const QList<RpcEndpoint> endpoints{onPort(netlogon, 50001), onPort(unknown, 50000), pipe, onPort(drsuapi, 50000),
        onPort(unknown, 50000), onPort(drsuapi, 0)};
    QCOMPARE(tcpPortsOf(endpoints), (QList<RpcPort>{{50000, {unknown, drsuapi}}, {50001, {netlogon}}}));
    QVERIFY(tcpPortsOf({}).isEmpty());
}

void TestEndpointMapper::evidenceTellsTheSamePorts()
{
    const QList<RpcEndpoint> endpoints = readEptLookup(results(Captured::mapperEntries()))->endpoints;
    const Evidence evidence = evidenceOf(endpoints, true);
    QCOMPARE(rpcPortsFromEvidence(evidence), tcpPortsOf(endpoints));
    QCOMPARE(evidence.value(u"endpointCount"_s).toInt(), 53);
    QCOMPARE(evidence.value(u"tcpPorts"_s).toArray(), (QJsonArray{135, 49152, 49153, 49154}));
    QCOMPARE(evidence.value(u"complete"_s).toBool(), true);
    const QJsonObject expected{{u"interface"_s, u"12345678-1234-abcd-ef00-01234567cffb"_s}, {u"version"_s, u"1.0"_s},
        {u"name"_s, u"netlogon"_s}, {u"annotation"_s, u"netlogon"_s}, {u"protocol"_s, u"ncacn_ip_tcp"_s},
        {u"endpoint"_s, u"49152"_s}, {u"address"_s, u"0.0.0.0"_s}};
    QVERIFY(evidence.value(u"endpoints"_s).toArray().contains(expected));
}

/// A controller names hundreds, and a run may ask hundreds of controllers.
void TestEndpointMapper::evidenceLeavesOutWhatHelpsNobody()
{
    const RpcEndpoint pipe{unknown, {}, u"ncacn_np"_s, u"\\pipe\\lsass"_s, {}, 0};
    const RpcEndpoint local{unknown, u"note"_s, u"ncalrpc"_s, u"LRPC-1"_s, {}, 0};
    const Evidence evidence = evidenceOf({local, pipe, local}, true);
    QCOMPARE(evidence.value(u"endpointCount"_s).toInt(), 3);
    const QJsonObject onlyPipe{{u"interface"_s, unknown.uuid.toString(QUuid::WithoutBraces)},
        {u"version"_s, unknown.version()}, {u"protocol"_s, u"ncacn_np"_s}, {u"endpoint"_s, u"\\pipe\\lsass"_s}};
    QCOMPARE(evidence.value(u"endpoints"_s).toArray(), QJsonArray{onlyPipe});
}

void TestEndpointMapper::strangeEvidence_data()
{
    QTest::addColumn<QJsonValue>("endpoints");
    const auto endpoint = [](const QString& protocol, const QString& port) {
        return QJsonValue(QJsonArray{QJsonObject{{u"protocol"_s, protocol}, {u"endpoint"_s, port}}});
    };
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no list") << QJsonValue(u"x"_s);
    QTest::newRow("list of numbers") << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("pipe") << endpoint(u"ncacn_np"_s, u"50000"_s);
    QTest::newRow("port 0") << endpoint(u"ncacn_ip_tcp"_s, u"0"_s);
    QTest::newRow("port too high") << endpoint(u"ncacn_ip_tcp"_s, u"65536"_s);
    QTest::newRow("no number") << endpoint(u"ncacn_ip_tcp"_s, u"http"_s);
}

void TestEndpointMapper::strangeEvidence()
{
    QFETCH(QJsonValue, endpoints);
    QVERIFY(rpcPortsFromEvidence({{u"endpoints"_s, endpoints}}).isEmpty());
}

} // namespace EndpointMapperTests

int tst_endpointmapper(int argc, char* argv[])
{
    return PortCheck::runTest<EndpointMapperTests::TestEndpointMapper>(argc, argv);
}

#include "tst_endpointmapper.moc"
