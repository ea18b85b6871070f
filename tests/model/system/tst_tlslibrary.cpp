// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/tlslibrary.h"

#include "model/probe/tlsprobe.h"
#include "tests/support/peers.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/streamdialogues.h"

namespace TlsLibraryTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;

class TestTlsLibrary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The first thing in this process that wants the library.
    void severalProbesWaitForIt()
    {
        const TcpPeer peer([](QTcpSocket& socket) { socket.disconnectFromHost(); });
        std::vector<std::unique_ptr<ProbeWatch>> watches;
        for (int i = 0; i < 3; ++i) {
            watches.push_back(std::make_unique<ProbeWatch>(std::make_unique<TlsProbe>(
                requestFor(Service::GlobalCatalogTls, Transport::Tcp, peer.address(), peer.port(), patientLimits),
                ldap())));
            QVERIFY(watches.back()->start());
        }
        for (const auto& watch : watches)
            QVERIFY(watch->endsOnce());
        QVERIFY(loadTlsLibrary().isFinished());
    }

    void aProbeMayGoMeanwhile()
    {
        auto probe = std::make_unique<TlsProbe>(requestFor(Service::GlobalCatalogTls, Transport::Tcp,
                                                    QHostAddress(QHostAddress::LocalHost), 1, shortLimits),
            ldap());
        probe->start();
        probe.reset();
        QVERIFY(queueRunsEmpty());
    }
};

} // namespace TlsLibraryTests

int tst_tlslibrary(int argc, char* argv[])
{
    return PortCheck::runTest<TlsLibraryTests::TestTlsLibrary, QCoreApplication>(argc, argv);
}

#include "tst_tlslibrary.moc"
