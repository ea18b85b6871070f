// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demoprobes.h"

#include "model/demo/heldbackprobe.h"
#include "tests/support/fakeprobes.h"
#include "tests/support/proberequests.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace DemoProbesTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

const QHostAddress here(QHostAddress::LocalHost);
const QHostAddress elsewhere(u"192.0.2.1"_s);

DemoWays someWays()
{
    DemoWays ways;
    ways.places = {{389, Transport::Tcp, Service::Ldap, here, 20'389},
        {389, Transport::Udp, Service::Cldap, here, 40'001}, {3268, Transport::Tcp, Service::GlobalCatalog, here, 3268},
        {50'000, Transport::Tcp, Service::RpcEndpoint, here, 50'000}};
    ways.cutFrom = 50'001;
    return ways;
}

ProbeRequest request(quint16 port, Transport transport, const QHostAddress& address, Service service = Service::Ldap)
{
    return requestFor(service, transport, address, port, shortLimits);
}

class TestDemoProbes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leads_data()
    {
        QTest::addColumn<ProbeRequest>("asked");
        QTest::addColumn<quint16>("port");
        QTest::newRow("moved") << request(389, Transport::Tcp, here) << quint16(20'389);
        QTest::newRow("moved otherwise") << request(389, Transport::Udp, here) << quint16(40'001);
        QTest::newRow("where it belongs") << request(3268, Transport::Tcp, here) << quint16(3268);
        QTest::newRow("not the stand-in's") << request(4, Transport::Tcp, here) << quint16(4);
        QTest::newRow("another host's") << request(389, Transport::Tcp, elsewhere) << quint16(389);
    }

    void leads()
    {
        QFETCH(const ProbeRequest, asked);
        QFETCH(const quint16, port);
        ProbeRequest expected = asked;
        expected.port = port;
        QCOMPARE(someWays().led(asked), expected);
        QCOMPARE(DemoWays().led(asked), asked);
    }

    void holdsBack()
    {
        const DemoWays ways = someWays();
        const auto asks = [&](quint16 port, const QHostAddress& address, Service service = Service::RpcEndpoint) {
            return ways.holdsBack(request(port, Transport::Tcp, address, service));
        };
        QVERIFY(!asks(50'000, here));
        QVERIFY(asks(50'001, here));
        QVERIFY(asks(65'535, here));
        QVERIFY(!asks(65'535, elsewhere));
        QVERIFY(!asks(65'535, here, Service::Ldap));
        QVERIFY(!DemoWays().holdsBack(request(65'535, Transport::Tcp, here, Service::RpcEndpoint)));
    }

    void tellsWhatIsMoved()
    {
        DemoWays ways = someWays();
        ways.places.append({389, Transport::Tcp, Service::Ldap, QHostAddress(QHostAddress::LocalHostIPv6), 20'389});
        QCOMPARE(ways.moved(), (QStringList{u"389\u00a0→\u00a020389"_s, u"389\u00a0→\u00a040001"_s}));
        QCOMPARE(ways.addresses(), (QList<QHostAddress>{here, QHostAddress(QHostAddress::LocalHostIPv6)}));
    }

    void makesTheProbes()
    {
        FakeProbeFactory base;
        DemoWays ways = someWays();
        DemoProbes probes(base, ways);
        const auto cut = probes.create(request(50'001, Transport::Tcp, here, Service::RpcEndpoint));
        QVERIFY(dynamic_cast<HeldBackProbe*>(cut.get()) != nullptr);
        QCOMPARE(base.requests.size(), 0);
        (void)probes.create(request(389, Transport::Tcp, here));
        QCOMPARE(base.requests.constLast().port, quint16(20'389));
        ways = {}; // the demo is over
        (void)probes.create(request(389, Transport::Tcp, here));
        QCOMPARE(base.requests.constLast().port, quint16(389));
        QVERIFY(probes.createRangeProbe() != nullptr);
    }
};

} // namespace DemoProbesTests

int tst_demoprobes(int argc, char* argv[])
{
    return PortCheck::runTest<DemoProbesTests::TestDemoProbes, QCoreApplication>(argc, argv);
}

#include "tst_demoprobes.moc"
