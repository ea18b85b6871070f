// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/reversepath.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace ReversePathTests {

using namespace PortCheck;

const QByteArray names = "TcpExt: SyncookiesSent IPReversePathFilter TCPTimeWaitOverflow\n";
const QByteArray whole = names + "TcpExt: 3 42 7\nIpExt: InNoRoutes InTruncatedPkts\nIpExt: 5 6\n";

class TestReversePath final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counter_data()
    {
        QTest::addColumn<QByteArray>("netstat");
        QTest::addColumn<std::optional<quint64>>("drops");
        const auto row = [](const char* name, const QByteArray& text, std::optional<quint64> drops) {
            QTest::newRow(name) << text << drops;
        };
        row("as it is", whole, 42);
        row("below other lines", "IpExt: IPReversePathFilter\nIpExt: 9\n" + whole, 42);
        row("without the end of the line", names + "TcpExt: 3 42", 42);
        row("many blanks", names + "TcpExt:  3\t42  7 \r\n", 42);
        row("the largest", names + "TcpExt: 0 18446744073709551615 0\n", ~quint64(0));
        row("too large", names + "TcpExt: 0 18446744073709551616 0\n", std::nullopt);
        row("below zero", names + "TcpExt: 0 -1 0\n", std::nullopt);
        row("no number", names + "TcpExt: 0 x 0\n", std::nullopt);
        row("fewer numbers than names", names + "TcpExt: 3\n", std::nullopt);
        row("names alone", names, std::nullopt);
        row("another prefix follows", names + "IpExt: 3 42 7\n", std::nullopt);
        row("an older kernel, without this counter", "TcpExt: SyncookiesSent\nTcpExt: 3\n", std::nullopt);
        row("nothing", {}, std::nullopt);
        row("zeros", QByteArray(100, '\0'), std::nullopt);
        row("one long line", "TcpExt: " + QByteArray(70'000, 'x'), std::nullopt);
    }
    void counter()
    {
        QFETCH(const QByteArray, netstat);
        QTEST(reversePathDropsIn(netstat), "drops");
    }

    /// A part of the file gives no number that isn't there.
    void truncated()
    {
        const qsizetype complete = whole.indexOf("42") + 2;
        for (qsizetype length = 0; length < complete; ++length) {
            const auto drops = reversePathDropsIn(whole.first(length));
            QVERIFY2(!drops || *drops == 4, qPrintable(QString::number(length)));
        }
    }

    void ofThisComputer()
    {
#ifdef Q_OS_LINUX
        const auto before = reversePathDrops();
        QVERIFY(before);
        QVERIFY(reversePathDrops() >= before);
#else
        QVERIFY(!reversePathDrops());
#endif
    }
};

} // namespace ReversePathTests

int tst_reversepath(int argc, char* argv[])
{
    return PortCheck::runTest<ReversePathTests::TestReversePath>(argc, argv);
}

#include "tst_reversepath.moc"
