// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/tlsprobe.h"
#include "model/system/programinfo.h"
#include "tests/support/peers.h"
#include "tests/support/proberequests.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#include "tests/support/streamdialogues.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QTest>

namespace TlsUnavailableTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

/// A process that has no OpenSSL: nothing takes its place, and that is said.
class TestTlsUnavailable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QSslSocket::setActiveBackend(u"cert-only"_s));
        QVERIFY(!QSslSocket::supportsSsl());
    }

    void thePortIsOpenAndNotAsked()
    {
        const TcpPeer peer(stayMute);
        ProbeWatch watch(std::make_unique<TlsProbe>(
            requestFor(Service::GlobalCatalogTls, Transport::Tcp, peer.address(), peer.port(), patientLimits), ldap()));
        QVERIFY(watch.runsToItsEnd());
        QCOMPARE(watch.result().state, State::Open);
        QCOMPARE(watch.result().service, ServiceState::NotAsked);
        QCOMPARE(watch.result().reason, Reason::TlsUnavailable);
    }

    void noLibraryIsNamed() { QCOMPARE(thisProgram().tls, QString()); }
};

} // namespace TlsUnavailableTests

int tst_tlsunavailable(int argc, char* argv[])
{
    return PortCheck::runTest<TlsUnavailableTests::TestTlsUnavailable, QCoreApplication>(argc, argv);
}

#include "tst_tlsunavailable.moc"
