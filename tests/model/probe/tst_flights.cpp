// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/flights.h"

#include <QTest>

using namespace PortCheck;

namespace {

Flight flight(int host, Patience patience, qintptr socket)
{
    return {socket, Moment(), host, Ask{quint16(socket), patience}};
}

} // namespace

class TestFlights final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lanesAreApart()
    {
        Flights flights(2);
        const auto a = flights.add(flight(0, Patience::Quick, 1));
        const auto b = flights.add(flight(0, Patience::Full, 2));
        const auto c = flights.add(flight(1, Patience::Quick, 3));
        QCOMPARE(flights.count(), 3);
        QCOMPARE(flights.oldest(0, Patience::Quick), std::optional(a));
        QCOMPARE(flights.oldest(0, Patience::Full), std::optional(b));
        QCOMPARE(flights.oldest(1, Patience::Quick), std::optional(c));
        QVERIFY(!flights.oldest(1, Patience::Full));
        QCOMPARE(flights.at(c).socket, qintptr(3));
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
        Flights flights(1);
        QList<Flights::Token> tokens;
        for (int i = 0; i < 5; ++i)
            tokens.append(flights.add(flight(0, Patience::Full, i)));
        for (const int i : taken)
            QCOMPARE(flights.take(tokens.at(i)).socket, qintptr(i));
        QList<int> found;
        while (const auto token = flights.oldest(0, Patience::Full))
            found.append(int(flights.take(*token).socket));
        QCOMPARE(found, left);
        QCOMPARE(flights.count(), 0);
    }

    /// Tokens stay small, so that a table of them stays small.
    void tokensAreUsedAgain()
    {
        Flights flights(1);
        Flights::Token highest = 0;
        for (int i = 0; i < 10'000; ++i) {
            const auto a = flights.add(flight(0, Patience::Quick, i));
            const auto b = flights.add(flight(0, Patience::Full, i));
            highest = std::max({highest, a, b});
            QCOMPARE(flights.take(a).socket, qintptr(i));
            QCOMPARE(flights.take(b).socket, qintptr(i));
        }
        QCOMPARE(highest, Flights::Token(1));
    }
};

QTEST_GUILESS_MAIN(TestFlights)
#include "tst_flights.moc"
