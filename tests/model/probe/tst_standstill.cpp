// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The program stands still for longer than a time limit, because its computer sleeps or a library blocks: what lay
// ready meanwhile counts.
#include "model/probe/talklimit.h"
#include "tests/data/controlleranswers.h"
#include "tests/model/probe/tcpprobes.h"
#include "tests/model/probe/udpprobes.h"
#include "tests/support/probewatch.h"
#include "tests/support/runtest.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QUdpSocket>

#include <chrono>
#include <memory>

namespace StandstillTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;

constexpr std::chrono::milliseconds limit(500);
const ProbeLimits onceLimits{limit, 0, 0};
constexpr int longest = 60'000; // milliseconds that anything here may take

/// Of the event loop: longer than an attempt may last at most, whatever its peer does.
void standStill()
{
    const QDeadlineTimer end(limit * (TalkLimit::mostSteps + 1));
    while (!end.hasExpired())
        QThread::yieldCurrentThread();
}

/// Answers one question, in a thread of its own.
class Peer {
public:
    Peer() = default;
    Q_DISABLE_COPY_MOVE(Peer)
    ~Peer() { m_thread->wait(); }

    void overTcp(QByteArray answer)
    {
        run([this, answer = std::move(answer)] {
            QTcpServer server;
            m_port = server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
            m_listens.release();
            if (!server.waitForNewConnection(longest))
                return;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            if (!socket->waitForReadyRead(longest))
                return;
            socket->write(answer);
            socket->waitForBytesWritten(longest);
            m_answered.release();
            socket->waitForDisconnected(longest);
        });
    }

    void overUdp(QByteArray answer)
    {
        run([this, answer = std::move(answer)] {
            QUdpSocket socket;
            m_port = socket.bind(QHostAddress::LocalHost) ? socket.localPort() : 0;
            m_listens.release();
            if (!socket.waitForReadyRead(longest))
                return;
            QHostAddress asker;
            quint16 port = 0;
            QByteArray question(qsizetype(socket.pendingDatagramSize()), '\0');
            socket.readDatagram(question.data(), question.size(), &asker, &port);
            socket.writeDatagram(answer, asker, port);
            m_answered.release();
        });
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool hasAnswered() { return m_answered.tryAcquire(); }

private:
    template <typename Work> void run(Work work)
    {
        m_thread.reset(QThread::create(std::move(work)));
        m_thread->start();
        m_listens.acquire();
    }

    quint16 m_port = 0; ///< before m_listens is released
    QSemaphore m_listens;
    QSemaphore m_answered;
    std::unique_ptr<QThread> m_thread;
};

class TestStandstill final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConnectionThatWasMade()
    {
        QTcpServer server; // its system accepts
        QVERIFY(server.listen(QHostAddress::LocalHost));
        ProbeWatch watch(TcpProbes::probeFor(server.serverAddress(), server.serverPort(), onceLimits));
        QVERIFY(watch.start());
        standStill();
        QVERIFY(watch.endsOnce());
        QCOMPARE(watch.result().state, State::Open);
    }

    void anAnswerOverTcp()
    {
        Peer peer;
        peer.overTcp(Captured::rootDseOverTcp());
        ProbeWatch watch(TcpProbes::probeFor(QHostAddress(QHostAddress::LocalHost), peer.port(), onceLimits));
        QVERIFY(watch.start());
        QVERIFY(comesTrue([&peer] { return peer.hasAnswered(); }));
        standStill();
        QVERIFY(watch.endsOnce());
        QCOMPARE(watch.result().service, ServiceState::Verified);
    }

    void anAnswerOverUdp()
    {
        Peer peer;
        peer.overUdp(Captured::rootDseOverUdp());
        ProbeWatch watch(UdpProbes::probeFor(QHostAddress(QHostAddress::LocalHost), peer.port(), onceLimits));
        QVERIFY(watch.start());
        QVERIFY(comesTrue([&peer] { return peer.hasAnswered(); }));
        standStill();
        QVERIFY(watch.endsOnce());
        QCOMPARE(watch.result().service, ServiceState::Verified);
        QCOMPARE(watch.result().attempts, 1);
    }
};

} // namespace StandstillTests

int tst_standstill(int argc, char* argv[])
{
    return PortCheck::runTest<StandstillTests::TestStandstill, QCoreApplication>(argc, argv);
}

#include "tst_standstill.moc"
