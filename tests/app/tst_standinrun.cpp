// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/standinrun.h"

#include "tests/support/ownports.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace StandInRunTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

/// A run of one port of the table, on loopback.
struct Bench {
    explicit Bench(quint16 port)
    {
        PortRow row;
        row.ports = {port};
        row.protocols = {Transport::Tcp};
        table.rows = {row};
        request.settings.allowed = AllowedPeers::parsed({u"127.0.0.1"_s}).value();
        request.settings.addresses = {QHostAddress(QHostAddress::LocalHost)};
        outputBytes.open(QIODevice::WriteOnly);
        progressBytes.open(QIODevice::WriteOnly);
    }

    void start()
    {
        run = std::make_unique<StandInRun>(request, table, server, Streams{output, progress, outputBytes});
        QObject::connect(run.get(), &StandInRun::done, run.get(), [this](ExitStatus with) { ends.append(with); });
        run->start();
    }
    [[nodiscard]] QString printed() const { return QString::fromUtf8(outputBytes.data()); }
    [[nodiscard]] QString complained() const { return QString::fromUtf8(progressBytes.data()); }

    StandInRequest request;
    PortTable table;
    StandInServer server;
    QBuffer outputBytes;
    QBuffer progressBytes;
    QTextStream output{&outputBytes};
    QTextStream progress{&progressBytes};
    std::unique_ptr<StandInRun> run;
    QList<ExitStatus> ends;
};

class TestStandInRun final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_ports.isReady()); }

    void introducesItself()
    {
        Bench bench(m_ports.at(0));
        bench.start();
        QVERIFY(bench.server.isRunning());
        QVERIFY(bench.printed().contains(u"Listens at 127.0.0.1: %1/TCP"_s.arg(bench.table.rows.at(0).ports.at(0))));
        QVERIFY(bench.printed().contains(QString::fromLatin1(bench.server.nonce())));
        QVERIFY(bench.printed().contains(u"answers 127.0.0.1 and nobody else"_s));
        QVERIFY(bench.printed().contains(u"--token-file"_s));
        QVERIFY(bench.complained().isEmpty());
        QVERIFY(bench.ends.isEmpty());
    }

    void tellsWhatHappens()
    {
        Bench bench(m_ports.at(1));
        bench.start();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, bench.table.rows.at(0).ports.at(0));
        socket.write("hello");
        QVERIFY(comesTrue([&] { return bench.printed().contains(u"answered: unknown protocol"_s); }));
    }

    void isInterrupted()
    {
        Bench bench(m_ports.at(2));
        bench.start();
        bench.run->interrupt();
        QCOMPARE(bench.ends, QList<ExitStatus>{ExitStatus::Interrupted});
        QVERIFY(!bench.server.isRunning());
        bench.run->interrupt();
        QCOMPARE(bench.ends.size(), 1);
    }

    void endsWhenItsTimeIsOver()
    {
        Bench bench(m_ports.at(3));
        bench.request.settings.lifetime = std::chrono::milliseconds(1);
        bench.start();
        QVERIFY(comesTrue([&] { return !bench.ends.isEmpty(); }));
        QCOMPARE(bench.ends, QList<ExitStatus>{ExitStatus::Passed});
    }

    void canListenNowhere()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Bench bench(other.serverPort());
        bench.start();
        QCOMPARE(bench.ends, QList<ExitStatus>{ExitStatus::Failed});
        QVERIFY(bench.printed().contains(u"Another program listens there already"_s));
        QVERIFY(bench.complained().contains(u"could not listen"_s));
    }

    void aBadCertificateIsABadRequest()
    {
        Bench bench(m_ports.at(4));
        bench.request.certificatePath = u"no/certificate.pem"_s;
        bench.request.keyPath = u"no/key.pem"_s;
        bench.start();
        QCOMPARE(bench.ends, QList<ExitStatus>{ExitStatus::BadRequest});
        QVERIFY(bench.complained().contains(u"certificate.pem"_s));
        QVERIFY(bench.printed().isEmpty());
    }

private:
    const OwnPorts m_ports{5};
};

} // namespace StandInRunTests

int tst_standinrun(int argc, char* argv[])
{
    return PortCheck::runTest<StandInRunTests::TestStandInRun, QCoreApplication>(argc, argv);
}

#include "tst_standinrun.moc"
