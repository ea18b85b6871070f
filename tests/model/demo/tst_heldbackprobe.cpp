// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/heldbackprobe.h"

#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"

namespace HeldBackProbeTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProbeRequest orderWith(std::chrono::milliseconds timeout)
{
    return requestFor(
        Service::RpcEndpoint, Transport::Tcp, QHostAddress(QHostAddress::LocalHost), 50'000, {timeout, 1, 0});
}

class TestHeldBackProbe final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAsASilentOne()
    {
        ProbeWatch watch(std::make_unique<HeldBackProbe>(orderWith(1ms)));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Filtered);
        QCOMPARE(watch.result().service, ServiceState::NotAsked);
        QCOMPARE(watch.result().reason, Reason::NoAnswer);
        QCOMPARE(watch.result().attempts, 2);
        QVERIFY(watch.result().evidence.value("simulatedFirewall"_L1).toBool());
    }

    void isCancelled()
    {
        ProbeWatch watch(std::make_unique<HeldBackProbe>(orderWith(ceiling)));
        QVERIFY(watch.start());
        watch.probe().cancel();
        QCOMPARE(watch.count(), 1);
        QCOMPARE(watch.result().state, State::Cancelled);
        QVERIFY(watch.endsOnce());
    }
};

} // namespace HeldBackProbeTests

int tst_heldbackprobe(int argc, char* argv[])
{
    return PortCheck::runTest<HeldBackProbeTests::TestHeldBackProbe, QCoreApplication>(argc, argv);
}

#include "tst_heldbackprobe.moc"
