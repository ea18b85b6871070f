// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/descriptorlimit.h"
#include "tests/support/rangewatch.h"
#include "tests/support/silentport.h"

#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

namespace DescriptorLimitTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace std::chrono_literals;

/// In a process of its own: scans more ports than there are descriptors. 0 when all is found.
int scanWithFewDescriptors()
{
    const QHostAddress home(QHostAddress::LocalHost);
    QTcpServer server;
    const SilentPort silent(home);
    if (!server.listen(ownAddress(), quiet.from + 100) || !silent.isReady())
        return 1;
    WatchedScan watched;
    if (!watched.runs({{ownAddress(), {20'000, 29'999}, {}}, {home, {silent.port(), silent.port()}, {}}}))
        return 2;
    const RangeMap& map = watched.maps.constFirst();
    const bool isRight = map.count(State::Open) == 1 && map.count(State::Closed) == 9'999;
    return isRight && watched.maps.at(1).count(State::Filtered) == 1 ? 0 : 3;
}

/// In a process of its own: without a free descriptor, every port is this computer's fault. 0 when it is.
int scanWithoutDescriptors()
{
    const QList<RangeTarget> targets{{QHostAddress::LocalHost, {20'000, 20'099}, {}}};
    // Before, with either way to wait: the sanitizer for undefined behaviour opens a pipe when it sees a type first.
    WatchedScan polling(ReadinessKind::Poll);
    WatchedScan watched;
    if (!polling.runs(targets) || !watched.runs(targets))
        return 1;
    QList<int> held;
    for (int copy = ::dup(STDIN_FILENO); copy != -1; copy = ::dup(STDIN_FILENO))
        held.append(copy);
    RangeLimits limits = shortRangeLimits();
    limits.timeout = 50ms;
    const bool ended = watched.runs(targets, RangeMode::EveryPort, limits);
    for (const int copy : std::as_const(held))
        ::close(copy);
    if (!ended)
        return 2;
    return watched.maps.constFirst().count(State::Local) == 100 ? 0 : 3;
}

const auto fewDescriptors = QStringLiteral("few-descriptors");
const auto withoutDescriptors = QStringLiteral("without-descriptors");

/// Runs this program with fewer descriptors, and returns its exit code.
int runLimited(int descriptors, const QString& part)
{
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedChannels);
    shell.start(QStringLiteral("/bin/sh"),
        QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -n %1 && exec \"$0\" \"$@\"").arg(descriptors),
            QCoreApplication::applicationFilePath(), QStringLiteral("tst_descriptorlimit"), part});
    return shell.waitForFinished(int(ceiling.count())) && shell.exitStatus() == QProcess::NormalExit ? shell.exitCode()
                                                                                                     : -1;
}

class TestDescriptorLimit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scanWithFew_data()
    {
        QTest::addColumn<int>("descriptors");
        QTest::addRow("256") << 256;
        QTest::addRow("40") << 40;
    }

    void scanWithFew()
    {
        QFETCH(const int, descriptors);
        QCOMPARE(runLimited(descriptors, fewDescriptors), 0);
    }

    void scanWithNone() { QCOMPARE(runLimited(40, withoutDescriptors), 0); }

    void room_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addRow("one") << 1;
        QTest::addRow("few") << 10;
        QTest::addRow("more than there can be") << 100'000'000;
    }

    void room()
    {
        QFETCH(const int, wanted);
        const int room = roomForDescriptors(wanted);
        QVERIFY(room >= 1);
        QVERIFY(room <= wanted);
        QVERIFY(room < freeDescriptors());
    }

    void limit()
    {
        const int before = freeDescriptors();
        QVERIFY(before > 0);
        const int copy = ::dup(STDIN_FILENO);
        QCOMPARE(freeDescriptors(), before - 1);
        ::close(copy);
        raiseDescriptorLimit(0);
        raiseDescriptorLimit(-1);
        QVERIFY(freeDescriptors() >= before); // never lowered
        raiseDescriptorLimit(1'000'000'000); // as far as the system lets it
        QVERIFY(freeDescriptors() >= before);
    }
};

} // namespace DescriptorLimitTests

int tst_descriptorlimit(int argc, char* argv[])
{
    using namespace DescriptorLimitTests;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(withoutDescriptors))
        return scanWithoutDescriptors();
    if (arguments.contains(fewDescriptors))
        return scanWithFewDescriptors();
    TestDescriptorLimit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_descriptorlimit.moc"
