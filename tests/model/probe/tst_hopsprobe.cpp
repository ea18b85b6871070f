// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What it finds on a way with routers is shown in the lab.
#include "model/probe/hopsprobe.h"
#include "model/system/hopquestion.h"

#include "tests/support/peers.h"
#include "tests/support/runtest.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

namespace HopsProbeTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

ProbeRequest requestBeside(quint16 openPort)
{
    ProbeRequest request;
    request.address = QHostAddress::LocalHost;
    request.port = 9;
    request.besideOpenPort = openPort;
    return request;
}

/// What it ended with; without a reason if that did not come, or came more than once.
ProbeResult resultOf(HopsProbe& probe)
{
    QSignalSpy ended(&probe, &Probe::finished);
    probe.start();
    if (!ended.isEmpty() || !ended.wait())
        return {};
    QCoreApplication::processEvents();
    return ended.size() == 1 ? ended.constFirst().constFirst().value<ProbeResult>() : ProbeResult();
}

class TestHopsProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRouterInBetween();
    void nobodyAtTheOpenPort();
    void cancelled();
    void goneBeforeItsEnd();
};

/// The silent port isn't even asked: there is no way on which it could stop.
void TestHopsProbe::noRouterInBetween()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HopsProbe probe(requestBeside(server.serverPort()));
    const ProbeResult result = resultOf(probe);
    QCOMPARE(result.state, State::Filtered);
    QCOMPARE(result.reason, Reason::NoAnswer);
    Evidence expected{{u"besidePort"_s, server.serverPort()}};
    if (tellsHops()) // else nobody was asked
        expected.insert(u"hostAtHop"_s, 1);
    QCOMPARE(result.evidence, expected);
}

void TestHopsProbe::nobodyAtTheOpenPort()
{
    const RefusingTcpPort refusing(QHostAddress::LocalHost);
    HopsProbe probe(requestBeside(refusing.port()));
    const ProbeResult result = resultOf(probe);
    QCOMPARE(result.state, State::Filtered);
    QCOMPARE(result.evidence, (Evidence{{u"besidePort"_s, refusing.port()}}));
}

void TestHopsProbe::cancelled()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HopsProbe probe(requestBeside(server.serverPort()));
    QSignalSpy ended(&probe, &Probe::finished);
    probe.start();
    probe.cancel();
    QCOMPARE(ended.size(), 1);
    const auto result = ended.constFirst().constFirst().value<ProbeResult>();
    QCOMPARE(result.state, State::Cancelled);
    QCOMPARE(result.reason, Reason::Cancelled);
    QVERIFY(result.evidence.isEmpty());
    probe.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 1);
}

void TestHopsProbe::goneBeforeItsEnd()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto probe = std::make_unique<HopsProbe>(requestBeside(server.serverPort()));
    probe->start();
    QCoreApplication::processEvents();
    probe.reset();
    QCoreApplication::processEvents();
}

} // namespace HopsProbeTests

int tst_hopsprobe(int argc, char* argv[])
{
    return PortCheck::runTest<HopsProbeTests::TestHopsProbe, QCoreApplication>(argc, argv);
}

#include "tst_hopsprobe.moc"
