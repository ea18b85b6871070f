// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/pendingconnections.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace PendingConnectionsTests {

using namespace PortCheck;

Flight flight(int host, Patience patience, qintptr socket)
{
    return {socket, Moment(), host, Ask{quint16(socket), patience}};
}

class TestPendingConnections final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lanesAreApart()
    {
        PendingConnections pending(2);
        const auto a = pending.add(flight(0, Patience::Quick, 1));
        const auto b = pending.add(flight(0, Patience::Full, 2));
        const auto c = pending.add(flight(1, Patience::Quick, 3));
        QCOMPARE(pending.count(), 3);
        QCOMPARE(pending.oldest(0, Patience::Quick), std::optional(a));
        QCOMPARE(pending.oldest(0, Patience::Full), std::optional(b));
        QCOMPARE(pending.oldest(1, Patience::Quick), std::optional(c));
        QVERIFY(!pending.oldest(1, Patience::Full));
        QCOMPARE(pending.at(c).socket, qintptr(3));
    }

    void oldestFirst_data()
    {
        QTest::addColumn<QList<int>>("taken"); // first, of those numbered from 0 to 4
        QTest::addColumn<QList<int>>("left"); // oldest first
        QTest::addRow("none") << QList<int>{} << QList<int>{0, 1, 2, 3, 4};
        QTest::addRow("first") << QList<int>{0} << QList<int>{1, 2, 3, 4};
        QTest::addRow("last") << QList<int>{4} << QList<int>{0, 1, 2, 3};
        QTest::addRow("middle") << QList<int>{2, 1} << QList<int>{0, 3, 4};
        QTest::addRow("all") << QList<int>{3, 0, 4, 1, 2} << QList<int>{};
    }

    void oldestFirst()
    {
        QFETCH(const QList<int>, taken);
        QFETCH(const QList<int>, left);
        PendingConnections pending(1);
        QList<PendingConnections::Token> tokens;
        for (int i = 0; i < 5; ++i)
            tokens.append(pending.add(flight(0, Patience::Full, i)));
        for (const int i : taken)
            QCOMPARE(pending.take(tokens.at(i)).socket, qintptr(i));
        QList<int> passed;
        for (auto token = pending.oldest(0, Patience::Full); token; token = pending.after(*token))
            passed.append(int(pending.at(*token).socket));
        QCOMPARE(passed, left);
        QList<int> found;
        while (const auto token = pending.oldest(0, Patience::Full))
            found.append(int(pending.take(*token).socket));
        QCOMPARE(found, left);
        QCOMPARE(pending.count(), 0);
    }

    /// Tokens stay small, so that a table of them stays small.
    void tokensAreUsedAgain()
    {
        PendingConnections pending(1);
        PendingConnections::Token highest = 0;
        for (int i = 0; i < 10'000; ++i) {
            const auto a = pending.add(flight(0, Patience::Quick, i));
            const auto b = pending.add(flight(0, Patience::Full, i));
            highest = std::max({highest, a, b});
            QCOMPARE(pending.take(a).socket, qintptr(i));
            QCOMPARE(pending.take(b).socket, qintptr(i));
        }
        QCOMPARE(highest, PendingConnections::Token(1));
    }
};

} // namespace PendingConnectionsTests

int tst_pendingconnections(int argc, char* argv[])
{
    return PortCheck::runTest<PendingConnectionsTests::TestPendingConnections, QCoreApplication>(argc, argv);
}

#include "tst_pendingconnections.moc"
