// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/localportconnection.h"
#include "model/system/nativeconnection.h"
#include "tests/support/ownports.h"
#include "tests/support/peers.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"
#ifdef Q_OS_LINUX
#include "tests/support/silentport.h"
#endif

#include <QTest>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#endif

namespace LocalPortConnectionTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using Binding = LocalPortAnswer::Binding;

std::optional<LocalPortAnswer> answerFrom(
    quint16 localPort, const QHostAddress& address, quint16 port, std::chrono::milliseconds timeout = ceiling)
{
    const SocketSystem system;
    NativeAddress target(address);
    target.setPort(port);
    LocalPortConnection connection(localPort);
    int count = 0;
    std::optional<LocalPortAnswer> answer;
    QObject::connect(&connection, &LocalPortConnection::ended, &connection, [&](quint16 from, const auto& came) {
        ++count;
        if (from == localPort)
            answer = came;
    });
    if (const auto atOnce = connection.begin(target, timeout))
        return atOnce;
    if (!comesTrue([&count] { return count > 0; }) || !queueRunsEmpty() || count != 1)
        return std::nullopt;
    return answer;
}

void addFamilies()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::addRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

class TestLocalPortConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_ports.isReady()); }

    void connectsFromThatPortAgainAndAgain_data() { addFamilies(); }
    void connectsFromThatPortAgainAndAgain()
    {
        QFETCH(QHostAddress, address);
        const TcpPeer peer(stayMute, address);
        const quint16 from = m_ports.at(0);
        for (int i = 0; i < 5; ++i) { // one in TIME_WAIT would be in the way
            const auto answer = answerFrom(from, address, peer.port());
            QVERIFY(answer);
            QCOMPARE(answer->binding, Binding::Had);
            QCOMPARE(answer->state, State::Open);
            QCOMPARE(answer->error, 0);
        }
        QVERIFY(comesTrue([&peer] { return peer.connections() > 0; }));
        QCOMPARE(peer.lastPort(), from);
    }

    void refused_data() { addFamilies(); }
    void refused()
    {
        QFETCH(QHostAddress, address);
        const RefusingTcpPort closed(address);
        const auto answer = answerFrom(m_ports.at(1), address, closed.port());
        QVERIFY(answer);
        QCOMPARE(answer->binding, Binding::Had);
        QCOMPARE(answer->state, State::Closed);
        QVERIFY(answer->error != 0);
    }

    void busy_data() { addFamilies(); }
    void busy()
    {
        QFETCH(QHostAddress, address);
        const TcpPeer peer(stayMute, address);
        const RefusingTcpPort holder(address);
        const auto answer = answerFrom(holder.port(), address, peer.port());
        QVERIFY(answer);
        QCOMPARE(answer->binding, Binding::Busy);
        QVERIFY(answer->error != 0);
        QVERIFY(queueRunsEmpty());
        QCOMPARE(peer.connections(), 0);
    }

    /// Windows says the same of both, and isn't known to keep any port here: netsh hasn't been asked, or doesn't tell.
    void excludedOrHeld()
    {
#ifdef Q_OS_WIN
        constexpr int inUse = WSAEADDRINUSE, denied = WSAEACCES;
        constexpr auto whoHoldsIt = Binding::Busy, whoHoldsNobodys = Binding::Untold;
#else
        constexpr int inUse = EADDRINUSE, denied = EACCES;
        constexpr auto whoHoldsIt = Binding::Excluded, whoHoldsNobodys = Binding::Excluded;
#endif
        const TcpPeer holder(stayMute);
        QVERIFY(holder.isListening());
        QCOMPARE(bindingOf(inUse, holder.port()), Binding::Busy);
        QCOMPARE(bindingOf(denied, holder.port()), whoHoldsIt);
        QCOMPARE(bindingOf(denied, 0), whoHoldsNobodys); // which no socket can have
        QCOMPARE(bindingOf(0, holder.port()), Binding::Failed);
    }

    void badAddress()
    {
        const auto answer = answerFrom(m_ports.at(2), QHostAddress(), 389);
        QVERIFY(answer);
        QCOMPARE(answer->binding, Binding::Failed);
    }

#ifdef Q_OS_LINUX
    /// Who has the port for the other family is not in the way.
    void otherFamilyHasIt()
    {
        const QHostAddress ipv6(QHostAddress::LocalHostIPv6);
        const TcpPeer peer(stayMute, ipv6);
        const TcpPeer holder(stayMute, QHostAddress(QHostAddress::LocalHost), m_ports.at(5));
        QVERIFY(holder.isListening());
        const auto answer = answerFrom(holder.port(), ipv6, peer.port());
        QVERIFY(answer);
        QCOMPARE(answer->binding, Binding::Had);
        QCOMPARE(answer->state, State::Open);
    }

    void silent()
    {
        const QHostAddress address(QHostAddress::LocalHost);
        const SilentPort silent(address);
        QVERIFY(silent.isReady());
        const auto answer = answerFrom(m_ports.at(3), address, silent.port(), std::chrono::milliseconds(50));
        QVERIFY(answer);
        QCOMPARE(answer->binding, Binding::Had);
        QCOMPARE(answer->state, State::Filtered);
        QCOMPARE(answer->error, 0);
    }

    /// RFC 9293 3.5, simultaneous open: the only one that answers is the socket itself.
    void connectedToItself()
    {
        const QHostAddress address(QHostAddress::LocalHost);
        const quint16 port = m_ports.at(4);
        const auto answer = answerFrom(port, address, port);
        QVERIFY(answer);
        QCOMPARE(answer->binding, Binding::Had);
        QCOMPARE(answer->state, State::Closed);
    }
#endif

private:
    const OwnPorts m_ports{6, PortUse::Clients};
};

} // namespace LocalPortConnectionTests

int tst_localportconnection(int argc, char* argv[])
{
    return PortCheck::runTest<LocalPortConnectionTests::TestLocalPortConnection, QCoreApplication>(argc, argv);
}

#include "tst_localportconnection.moc"
