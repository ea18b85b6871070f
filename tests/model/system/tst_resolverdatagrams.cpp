// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What DNS servers send back that the system's look-up hears nothing from.
#include "model/system/resolverdatagrams.h"

#include "tests/support/ownports.h"
#include "tests/support/patience.h"
#include "tests/support/peers.h"
#include "tests/support/runtest.h"

#include <QTest>
#include <QtEndian>

#include <chrono>
#include <future>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace ResolverDatagramsTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

using Kind = ResolverWord::Kind;

/// Whether a question asks for recursion: it is about the name then.
bool isAboutTheName(const QByteArray& question)
{
    return question.size() > 2 && (question[2] & 1) != 0;
}

QByteArray answerTo(const QByteArray& question, char code)
{
    QByteArray answer = question;
    answer[2] = char(0x81);
    answer[3] = code;
    return answer;
}

constexpr char noError = 0;
constexpr char serverFailed = 2;

/// The first question of all is lost.
UdpPeer::Behaviour answeringTheSecondTime()
{
    return [questions = 0](QUdpSocket& socket, const QNetworkDatagram& question) mutable {
        if (isAboutTheName(question.data()) && ++questions == 2)
            socket.writeDatagram(
                answerTo(question.data(), serverFailed), question.senderAddress(), quint16(question.senderPort()));
    };
}

void answerBesides(QUdpSocket& socket, const QNetworkDatagram& question)
{
    if (!isAboutTheName(question.data()))
        socket.writeDatagram(
            answerTo(question.data(), noError), question.senderAddress(), quint16(question.senderPort()));
}

void sendNonsense(QUdpSocket& socket, const QNetworkDatagram& question)
{
    socket.writeDatagram("HTTP/1.1 400 Bad Request\r\n\r\n", question.senderAddress(), quint16(question.senderPort()));
}

/// The descriptor of this process' socket with that local port; -1: there is none.
int socketAt(quint16 localPort)
{
    constexpr int mostDescriptors = 1024;
    for (int descriptor = 0; descriptor < mostDescriptors; ++descriptor) {
        sockaddr_in own{};
        socklen_t size = sizeof(own);
        const bool isSocket = ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&own), &size) == 0;
        if (isSocket && own.sin_family == AF_INET && qFromBigEndian(own.sin_port) == localPort)
            return descriptor;
    }
    return -1;
}

class TestResolverDatagrams final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneServer_data();
    void oneServer();
    void several();
    void nobodyToAsk();
    void isNotInherited();

private:
    /// While the peers, which live in this thread, answer.
    static ResolverWord wordOf(const QStringList& servers, quint16 port)
    {
        auto word =
            std::async(std::launch::async, [&] { return wordOfDatagrams(servers, u"dc1.lab.example"_s, port); });
        if (!comesTrue([&word] { return word.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }))
            qFatal("it never ends");
        return word.get();
    }
};

void TestResolverDatagrams::oneServer_data()
{
    QTest::addColumn<UdpPeer::Behaviour>("behaviour");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char* name, const UdpPeer::Behaviour& behaviour, Kind kind) {
        QTest::newRow(name) << behaviour << kind;
    };
    row("silent", ignore, Kind::Silent);
    row("answers the second time", answeringTheSecondTime(), Kind::Error);
    row("answers what it knows by itself", answerBesides, Kind::Stalled);
    row("nonsense", sendNonsense, Kind::Nonsense);
}

void TestResolverDatagrams::oneServer()
{
    QFETCH(const UdpPeer::Behaviour, behaviour);
    UdpPeer peer(behaviour, ownAddress());
    const ResolverWord word = wordOf({ownAddress().toString()}, peer.port());
    QTEST(word.kind, "kind");
    QCOMPARE(word.refusing, QStringList());
}

void TestResolverDatagrams::several()
{
    const QString one = ownAddress().toString();
    const QString other = ownAddress(1).toString();
    const QString silent = ownAddress(2).toString();
    const UdpPeer peer(ignore, ownAddress(2));
    // Nobody listens at the other addresses, which no other test has.
    QCOMPARE(wordOf({one}, peer.port()), (ResolverWord{Kind::Refused, {}, {}}));
    QCOMPARE(wordOf({one, other}, peer.port()), (ResolverWord{Kind::Refused, {}, {}}));
    QCOMPARE(wordOf({one, silent}, peer.port()), (ResolverWord{Kind::Silent, {}, {}, {}, false, {}, QStringList{one}}));
}

void TestResolverDatagrams::nobodyToAsk()
{
    QCOMPARE(wordOf({}, 53), (ResolverWord{Kind::Silent, {}, {}}));
}

// A program that is started meanwhile, to open a page say, gets none of the sockets.
void TestResolverDatagrams::isNotInherited()
{
    int flags = 0;
    UdpPeer peer(
        [&flags](QUdpSocket& socket, const QNetworkDatagram& question) {
            if (!isAboutTheName(question.data())) // which comes first, and whose answer ends it all
                return;
            flags = ::fcntl(socketAt(quint16(question.senderPort())), F_GETFD);
            sendNonsense(socket, question);
        },
        ownAddress());
    QCOMPARE(wordOf({ownAddress().toString()}, peer.port()).kind, Kind::Nonsense);
    QCOMPARE(flags, FD_CLOEXEC);
}

} // namespace ResolverDatagramsTests

Q_DECLARE_METATYPE(PortCheck::TestPeers::UdpPeer::Behaviour)

int tst_resolverdatagrams(int argc, char* argv[])
{
    return PortCheck::runTest<ResolverDatagramsTests::TestResolverDatagrams, QCoreApplication>(argc, argv);
}

#include "tst_resolverdatagrams.moc"
