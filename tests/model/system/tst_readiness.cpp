// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/nativeconnection.h"
#include "model/system/readiness.h"
#include "tests/support/peers.h"
#include "tests/support/runtest.h"
#ifdef Q_OS_LINUX
#include "tests/support/silentport.h"
#endif

#include <QSet>
#include <QTcpServer>
#include <QTest>

namespace ReadinessTests {

using namespace PortCheck;
using namespace std::chrono_literals;

/// Sockets that are connecting, each with a token, closed at the end.
class Connections final {
public:
    explicit Connections(ReadinessKind kind)
        : m_readiness(makeReadiness(kind))
    {
    }
    Q_DISABLE_COPY_MOVE(Connections)
    ~Connections()
    {
        const QList<quint32> tokens = m_sockets.keys();
        for (const quint32 token : tokens)
            drop(token);
    }

    bool begin(const QHostAddress& host, quint16 port, quint32 token)
    {
        NativeAddress address(host);
        address.setPort(port);
        const BegunConnection begun = beginConnection(address, true);
        if (begun.socket == -1 || !m_readiness->add(begun.socket, token))
            return false;
        m_sockets.insert(token, begun.socket);
        return true;
    }

    void drop(quint32 token)
    {
        m_readiness->remove(token);
        closeAtOnce(m_sockets.take(token));
    }

    QSet<quint32> ready(std::chrono::milliseconds timeout)
    {
        std::vector<quint32> tokens{12345}; // is replaced
        m_readiness->wait(timeout, tokens);
        return {tokens.begin(), tokens.end()};
    }

    /// Waits for as many to be ready at once.
    QSet<quint32> ready(qsizetype count)
    {
        QSet<quint32> tokens;
        for (int i = 0; i < 1000 && tokens.size() < count; ++i)
            tokens += ready(10ms);
        return tokens;
    }

    [[nodiscard]] bool mayKeepFailuresBack() const { return m_readiness->mayKeepFailuresBack(); }
    ConnectionState::Progress progress(quint32 token) { return connectionState(m_sockets.value(token)).progress; }

private:
    SocketSystem m_system;
    std::unique_ptr<Readiness> m_readiness;
    QHash<quint32, qintptr> m_sockets;
};

class TestReadiness final : public QObject {
    Q_OBJECT

private:
    static void addKinds()
    {
        QTest::addColumn<ReadinessKind>("kind");
        QTest::addRow("best") << ReadinessKind::Best;
        QTest::addRow("poll") << ReadinessKind::Poll;
    }

private Q_SLOTS:
    void nothingToWaitFor_data() { addKinds(); }
    void nothingToWaitFor()
    {
        QFETCH(const ReadinessKind, kind);
        Connections connections(kind);
        QVERIFY(connections.ready(0ms).isEmpty());
        QVERIFY(connections.ready(1ms).isEmpty());
    }

    void connectedAndRefused_data() { addKinds(); }
    void connectedAndRefused()
    {
        QFETCH(const ReadinessKind, kind);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Connections connections(kind);
        QVERIFY(connections.begin(QHostAddress::LocalHost, server.serverPort(), 7));
        QVERIFY(connections.begin(QHostAddress::LocalHost, m_refused.port(), 3));
        QCOMPARE(connections.ready(qsizetype(2)), (QSet<quint32>{3, 7}));
        QCOMPARE(connections.progress(7), ConnectionState::Progress::Connected);
        QCOMPARE(connections.progress(3), ConnectionState::Progress::Failed);
        QVERIFY(!connections.mayKeepFailuresBack());
    }

#ifdef Q_OS_UNIX
    /// As Windows does before 10 2004: the socket itself knows.
    void withoutFailures()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Connections connections(ReadinessKind::PollWithoutFailures);
        QVERIFY(connections.begin(QHostAddress::LocalHost, server.serverPort(), 7));
        QVERIFY(connections.begin(QHostAddress::LocalHost, m_refused.port(), 3));
        QCOMPARE(connections.ready(qsizetype(1)), QSet<quint32>{7});
        QCOMPARE(connections.ready(10ms), QSet<quint32>{7});
        connections.drop(7);
        QVERIFY(connections.ready(1ms).isEmpty());
        QVERIFY(connections.mayKeepFailuresBack());
        QCOMPARE(connections.progress(3), ConnectionState::Progress::Failed);
    }
#endif

#ifdef Q_OS_LINUX
    void silent_data()
    {
        addKinds();
    }
    void silent()
    {
        QFETCH(const ReadinessKind, kind);
        const TestPeers::SilentPort port{QHostAddress(QHostAddress::LocalHost)};
        QVERIFY(port.isReady());
        Connections connections(kind);
        QVERIFY(connections.begin(QHostAddress::LocalHost, port.port(), 0));
        QVERIFY(connections.begin(QHostAddress::LocalHost, m_refused.port(), 1));
        QCOMPARE(connections.ready(qsizetype(1)), QSet<quint32>{1});
        QCOMPARE(connections.progress(0), ConnectionState::Progress::Pending);
    }
#endif

    void removedIsNotReported_data()
    {
        addKinds();
    }
    void removedIsNotReported()
    {
        QFETCH(const ReadinessKind, kind);
        Connections connections(kind);
        const quint16 port = m_refused.port();
        for (const quint32 token : {0, 1, 2, 3})
            QVERIFY(connections.begin(QHostAddress::LocalHost, port, token));
        QCOMPARE(connections.ready(qsizetype(4)).size(), 4);
        connections.drop(0); // the first, the last, and one between
        connections.drop(3);
        QCOMPARE(connections.ready(qsizetype(2)), (QSet<quint32>{1, 2}));
        connections.drop(1);
        QVERIFY(connections.begin(QHostAddress::LocalHost, port, 0)); // a token is used again
        QCOMPARE(connections.ready(qsizetype(2)), (QSet<quint32>{0, 2}));
    }

    void many_data()
    {
        addKinds();
    }
    void many()
    {
        QFETCH(const ReadinessKind, kind);
        constexpr int count = 100;
        Connections connections(kind);
        const quint16 port = m_refused.port();
        for (int token = 0; token < count; ++token)
            QVERIFY(connections.begin(QHostAddress::LocalHost, port, quint32(token)));
        QCOMPARE(connections.ready(qsizetype(count)).size(), count);
    }

private:
    const TestPeers::RefusingTcpPort m_refused{QHostAddress(QHostAddress::LocalHost)};
};

} // namespace ReadinessTests

int tst_readiness(int argc, char* argv[])
{
    return PortCheck::runTest<ReadinessTests::TestReadiness, QCoreApplication>(argc, argv);
}

#include "tst_readiness.moc"
