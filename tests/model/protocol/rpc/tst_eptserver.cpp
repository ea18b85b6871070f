// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/eptserver.h"

#include "model/protocol/rpc/endpointmapper.h"
#include "model/protocol/rpc/eptmap.h"
#include "tests/support/hostilebytes.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace EptServerTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const RpcInterface samr{QUuid(u"12345778-1234-abcd-ef00-0123456789ac"_s), 1, 0};
constexpr quint32 address = 0xc0000201; // 192.0.2.1

QList<RpcEndpoint> endpoints(int count)
{
    QList<RpcEndpoint> list;
    for (int i = 0; i < count; ++i) {
        RpcEndpoint endpoint;
        endpoint.offered = i == 0 ? samr : RpcInterface{QUuid::createUuid(), 1, 0};
        endpoint.tcpPort = quint16(49152 + i);
        endpoint.annotation = u"annotation %1"_s.arg(i);
        list.append(endpoint);
    }
    return list;
}

/// Reads the list page by page, as a client does.
QList<RpcEndpoint> listed(const QList<RpcEndpoint>& all, int& pages)
{
    QList<RpcEndpoint> read;
    EptHandle handle = nullEptHandle();
    for (pages = 0; pages < 100;) {
        const auto results = answerEptLookup(buildEptLookup(handle), all, address);
        const auto page = results ? readEptLookup(*results) : std::nullopt;
        ++pages;
        if (!page)
            return {};
        read.append(page->endpoints);
        handle = page->handle;
        if (page->status != 0 || handle == nullEptHandle())
            break;
    }
    return read;
}

class TestEptServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("expectedPages");
        QTest::addRow("none") << 0 << 1;
        QTest::addRow("one") << 1 << 1;
        QTest::addRow("a page") << 20 << 1;
        QTest::addRow("and one more") << 21 << 2;
        QTest::addRow("many") << 100 << 5;
    }

    void lists()
    {
        QFETCH(int, count);
        QFETCH(int, expectedPages);
        const QList<RpcEndpoint> all = endpoints(count);
        int pages = 0;
        const QList<RpcEndpoint> read = listed(all, pages);
        QCOMPARE(read.size(), count);
        QCOMPARE(pages, expectedPages);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(read.at(i).offered, all.at(i).offered);
            QCOMPARE(read.at(i).tcpPort, all.at(i).tcpPort);
            QCOMPARE(read.at(i).annotation, all.at(i).annotation);
            QCOMPARE(read.at(i).protocol, u"ncacn_ip_tcp"_s);
            QCOMPARE(read.at(i).address, u"192.0.2.1"_s);
        }
    }

    void aPageFitsIntoAPacket()
    {
        QList<RpcEndpoint> all = endpoints(20);
        for (RpcEndpoint& endpoint : all)
            endpoint.annotation = QString(200, u'x'); // which is cut
        const auto results = answerEptLookup(buildEptLookup(nullEptHandle()), all, address);
        QVERIFY(results && results->size() < 5840 - 24);
        QVERIFY(readEptLookup(*results));
    }

    void aHandleFromNowhereEndsTheList()
    {
        const EptHandle handle(20, '\xff');
        const auto results = answerEptLookup(buildEptLookup(handle), endpoints(3), address);
        const auto page = results ? readEptLookup(*results) : std::nullopt;
        QVERIFY(page);
        QVERIFY(page->endpoints.isEmpty());
        QCOMPARE(page->status, eptEndOfList);
    }

    void maps()
    {
        const auto results = answerEptMap(buildEptMap(samr), endpoints(3), address);
        const auto mapping = results ? readEptMap(*results, samr) : std::nullopt;
        QVERIFY(mapping);
        QCOMPARE(mapping->status, quint32(0));
        QCOMPARE(mapping->tcpPorts, QList<quint16>{49152});
    }

    void doesNotMapWhatIsNotThere()
    {
        const auto results = answerEptMap(buildEptMap(endpointMapperInterface()), endpoints(3), address);
        const auto mapping = results ? readEptMap(*results, endpointMapperInterface()) : std::nullopt;
        QVERIFY(mapping);
        QCOMPARE(mapping->status, eptEndOfList);
    }

    void hostile()
    {
        const QList<RpcEndpoint> all = endpoints(30);
        const QByteArray lookup = buildEptLookup(nullEptHandle());
        const QByteArray map = buildEptMap(samr);
        for (const QByteArray& cut : Hostile::truncations(lookup))
            QVERIFY(!answerEptLookup(cut, all, address));
        for (const QByteArray& cut : Hostile::truncations(map))
            QVERIFY(!answerEptMap(cut, all, address));
        for (const QByteArray& changed : Hostile::mutations(lookup)) {
            const auto results = answerEptLookup(changed, all, address);
            QVERIFY(!results || results->size() < 5840);
        }
        for (const QByteArray& changed : Hostile::mutations(map)) {
            const auto results = answerEptMap(changed, all, address);
            QVERIFY(!results || results->size() < 5840);
        }
    }
};

} // namespace EptServerTests

int tst_eptserver(int argc, char* argv[])
{
    return PortCheck::runTest<EptServerTests::TestEptServer>(argc, argv);
}

#include "tst_eptserver.moc"
