// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What the ports that an endpoint mapper names add and replace in a store, whatever it says.
#include "model/run/mapperports.h"

#include "model/run/verdicts.h"
#include "tests/model/run/checksamples.h"
#include "tests/model/run/runwatch.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace MapperPortsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr PortRange range{2000, 2999};

/// The object with all that it needs, and what it told.
struct Bench {
    Bench()
    {
        QObject::connect(&verdicts, &Verdicts::changed, &context, [this](int id) { judged.append(id); });
        QObject::connect(
            &ports, &MapperPorts::changed, &context, [this](int id) { told.append(u"changed %1"_s.arg(id)); });
        QObject::connect(
            &ports, &MapperPorts::concluded, &context, [this](int id) { told.append(u"concluded %1"_s.arg(id)); });
        QObject::connect(&ports, &MapperPorts::added, &context,
            [this](const QList<CheckRecord>& records) { told.append(u"added %1"_s.arg(records.size())); });
        PortTable table;
        table.rows = {mapperRow(1, range)};
        ports.start(table);
    }

    /// The ports that have a check of their own.
    [[nodiscard]] QList<quint16> checked() const
    {
        QList<quint16> list;
        for (const CheckRecord& record : store.inPlanOrder()) {
            if (record.check.service == Service::RpcEndpoint && !record.check.range)
                list.append(record.check.port);
        }
        return list;
    }
    [[nodiscard]] CheckRecord& record(int id) { return store.at(id).record; }

    QObject context;
    CheckStore store;
    CheckQueue queue{1000, 1000};
    Verdicts verdicts{store};
    MapperPorts ports{store, queue, verdicts};
    QStringList told;
    QList<int> judged;
};

QJsonObject endpoint(const QJsonValue& port, const QString& protocol = u"ncacn_ip_tcp"_s)
{
    return {{u"interface"_s, u"12345778-1234-abcd-ef00-0123456789ab"_s}, {u"version"_s, u"0.0"_s},
        {u"protocol"_s, protocol}, {u"endpoint"_s, port}};
}

class TestMapperPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlaceholderBecomesTheFirstPort();
    void whateverItNames_data();
    void whateverItNames();
    void manyPorts();
    void aPlaceholderWaitsForItsMapper();
    void aPlaceholderWithoutAMapper();
    void aPortWaitsForItsMapper();
    void anotherRole();
    void theCheckOfAWholeRangeStays();
    void anotherRunWaitsForNobody();
};

void TestMapperPorts::thePlaceholderBecomesTheFirstPort()
{
    Bench bench;
    const int mapper =
        addDone(bench.store, sampleCheck(135, Service::EndpointMapper), mapperResult({2002, 2001, 2003}));
    const int placeholder = bench.store.add(sampleRange(range));
    bench.ports.take(bench.record(mapper));
    QCOMPARE(bench.checked(), (QList<quint16>{2001, 2002, 2003}));
    QCOMPARE(bench.record(placeholder).check.port, quint16(2001));
    QCOMPARE(bench.told, (QStringList{u"changed %1"_s.arg(placeholder), u"added 2"_s}));
    QCOMPARE(bench.store.at(placeholder).interfaces.size(), 1);
    QCOMPARE(takeAll(bench.queue), (QList<int>{placeholder + 2, placeholder + 1, placeholder}));
    bench.ports.take(bench.record(mapper)); // says the same once more
    QCOMPARE(bench.told.size(), 2);
    QVERIFY(bench.queue.isEmpty());
}

void TestMapperPorts::whateverItNames_data()
{
    QTest::addColumn<QJsonValue>("endpoints");
    QTest::addColumn<QList<quint16>>("expected");
    const auto row = [](const char* name, const QJsonValue& endpoints, const QList<quint16>& expected) {
        QTest::newRow(name) << endpoints << expected;
    };
    row("nothing", QJsonValue(), {});
    row("an empty list", QJsonArray(), {});
    row("no list", u"2000"_s, {});
    row("no objects", QJsonArray{2000, u"2001"_s, QJsonArray{2002}}, {});
    row("empty objects", QJsonArray{QJsonObject(), QJsonObject()}, {});
    row("the range's ends", QJsonArray{endpoint(u"2000"_s), endpoint(u"2999"_s)}, {2000, 2999});
    row("beside the range", QJsonArray{endpoint(u"1999"_s), endpoint(u"3000"_s), endpoint(u"135"_s)}, {});
    row("one of them in it", QJsonArray{endpoint(u"1999"_s), endpoint(u"2500"_s), endpoint(u"65535"_s)}, {2500});
    row("the same again", QJsonArray{endpoint(u"2500"_s), endpoint(u"2500"_s)}, {2500});
    row("no port", QJsonArray{endpoint(u"0"_s), endpoint(u"-2500"_s), endpoint(u"68036"_s), endpoint(u""_s)}, {});
    row("no text", QJsonArray{endpoint(2500), endpoint(QJsonArray{2500})}, {});
    row("a pipe", QJsonArray{endpoint(u"2500"_s, u"ncacn_np"_s), endpoint(u"2501"_s, u"ncadg_ip_udp"_s)}, {});
}

void TestMapperPorts::whateverItNames()
{
    QFETCH(QJsonValue, endpoints);
    QFETCH(QList<quint16>, expected);
    Bench bench;
    const int mapper =
        addDone(bench.store, sampleCheck(135, Service::EndpointMapper), verifiedResult({{u"endpoints"_s, endpoints}}));
    const int placeholder = bench.store.add(sampleRange(range));
    bench.ports.take(bench.record(mapper));
    QCOMPARE(bench.checked(), expected);
    QCOMPARE(takeAll(bench.queue).size(), expected.size());
    QCOMPARE(bench.record(placeholder).check.isPlaceholder(), expected.isEmpty());
    QCOMPARE(bench.record(placeholder).phase, Phase::Queued); // it was not waiting: nobody had enqueued it
}

void TestMapperPorts::manyPorts()
{
    Bench bench;
    QJsonArray endpoints;
    for (int port = 0; port < 10'000; ++port)
        endpoints.append(endpoint(QString::number(port)));
    const int mapper =
        addDone(bench.store, sampleCheck(135, Service::EndpointMapper), verifiedResult({{u"endpoints"_s, endpoints}}));
    bench.store.add(sampleRange(range));
    bench.ports.take(bench.record(mapper));
    QCOMPARE(bench.checked().size(), 1000);
    QCOMPARE(bench.checked().first(), range.from);
    QCOMPARE(bench.checked().last(), range.to);
    QCOMPARE(bench.told.last(), u"added 999"_s);
}

void TestMapperPorts::aPlaceholderWaitsForItsMapper()
{
    Bench bench;
    const int mapper = bench.store.add(sampleCheck(135, Service::EndpointMapper));
    const int placeholder = bench.store.add(sampleRange(range));
    bench.ports.enqueue(placeholder);
    QVERIFY(bench.queue.isEmpty());
    QCOMPARE(bench.record(placeholder).phase, Phase::Queued);
    bench.record(mapper).seen = mapperResult({80, 5000});
    bench.record(mapper).phase = Phase::Done;
    bench.ports.take(bench.record(mapper));
    QCOMPARE(bench.record(placeholder).phase, Phase::Done);
    QCOMPARE(bench.record(placeholder).seen.reason, Reason::NoEndpoints);
    QCOMPARE(bench.told, QStringList{u"concluded %1"_s.arg(placeholder)});
    QVERIFY(bench.queue.isEmpty());
}

void TestMapperPorts::aPlaceholderWithoutAMapper()
{
    Bench bench;
    const int placeholder = bench.store.add(sampleRange(range));
    bench.ports.enqueue(placeholder);
    QCOMPARE(bench.record(placeholder).phase, Phase::Done);
    QCOMPARE(bench.record(placeholder).verdict.reason, Reason::MapperUnavailable);
    QCOMPARE(bench.judged, QList<int>{placeholder});
}

void TestMapperPorts::aPortWaitsForItsMapper()
{
    Bench bench;
    const int mapper = bench.store.add(sampleCheck(135, Service::EndpointMapper));
    const int port = bench.store.add(sampleCheck(2500, Service::RpcEndpoint));
    const int other = bench.store.add(sampleCheck(445, Service::Smb));
    bench.queue.append(sampleAddress, other);
    bench.ports.enqueue(port);
    bench.record(mapper).seen = silentResult(); // it is asked all the same
    bench.record(mapper).phase = Phase::Done;
    bench.ports.take(bench.record(mapper));
    QCOMPARE(takeAll(bench.queue), (QList<int>{port, other}));
    bench.ports.take(bench.record(mapper));
    QVERIFY(bench.queue.isEmpty()); // once
    bench.ports.enqueue(port); // its mapper is done
    QCOMPARE(takeAll(bench.queue), QList<int>{port});
}

void TestMapperPorts::anotherRole()
{
    Bench bench;
    Check check = sampleCheck(135, Service::EndpointMapper);
    check.role = u"Printers"_s;
    const int mapper = addDone(bench.store, check, mapperResult({2500}));
    bench.store.add(sampleRange(range));
    bench.ports.take(bench.record(mapper));
    QCOMPARE(bench.checked(), QList<quint16>());
    QCOMPARE(bench.told, QStringList());
}

void TestMapperPorts::theCheckOfAWholeRangeStays()
{
    Bench bench;
    const int mapper = addDone(bench.store, sampleCheck(135, Service::EndpointMapper), mapperResult({2500}));
    const int whole = bench.store.add(sampleRange(range, Service::TcpRange));
    bench.ports.take(bench.record(mapper));
    QVERIFY(bench.record(whole).check.isRangeScan());
    QCOMPARE(bench.checked(), QList<quint16>{2500});
    QCOMPARE(bench.told, QStringList{u"added 1"_s});
}

void TestMapperPorts::anotherRunWaitsForNobody()
{
    Bench bench;
    const int mapper = bench.store.add(sampleCheck(135, Service::EndpointMapper));
    const int port = bench.store.add(sampleCheck(2500, Service::RpcEndpoint));
    bench.ports.enqueue(port);
    bench.ports.start(PortTable());
    bench.record(mapper).seen = mapperResult({2501});
    bench.ports.take(bench.record(mapper));
    QVERIFY(bench.queue.isEmpty());
    QCOMPARE(bench.checked(), QList<quint16>{2500});
}

} // namespace MapperPortsTests

int tst_mapperports(int argc, char* argv[])
{
    return PortCheck::runTest<MapperPortsTests::TestMapperPorts>(argc, argv);
}

#include "tst_mapperports.moc"
