// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// From which local ports questions go out.
#include "model/run/localportspread.h"

#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace LocalPortSpreadTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr PortRange linuxPorts{32768, 60999};
const QString address = u"10.0.0.1"_s;

class TestLocalPortSpread final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothEndsFirst();
    void theWholeRange_data();
    void theWholeRange();
    void eachAddressBeginsAnew();
    void aSmallRangeIsTheSystems_data();
    void aSmallRangeIsTheSystems();
};

void TestLocalPortSpread::bothEndsFirst()
{
    LocalPortSpread spread(linuxPorts);
    const QList<PortRange> first = spread.next(address);
    const QList<PortRange> second = spread.next(address);
    QCOMPARE(first.size(), 2);
    QCOMPARE(first.constFirst().from, linuxPorts.from);
    QCOMPARE(second.constFirst().to, linuxPorts.to);
    for (const QList<PortRange>& parts : {first, second}) {
        const int away = std::abs(parts.first().from - parts.last().from);
        QVERIFY(away > (linuxPorts.to - linuxPorts.from) / 3);
    }
}

void TestLocalPortSpread::theWholeRange_data()
{
    QTest::addColumn<PortRange>("range");
    QTest::newRow("Linux") << linuxPorts;
    QTest::newRow("Windows") << PortRange{49152, 65535};
    QTest::newRow("all") << PortRange{1024, 65535};
    QTest::newRow("the fewest") << PortRange{64512, 65535};
}

/// After as many questions as there are parts, each port of the range was in one of them.
void TestLocalPortSpread::theWholeRange()
{
    QFETCH(PortRange, range);
    LocalPortSpread spread(range);
    QList<PortRange> parts;
    for (int i = 0; i < LocalPortSpread::parts; ++i)
        parts.append(spread.next(address).constFirst());
    std::sort(parts.begin(), parts.end(), [](PortRange a, PortRange b) { return a.from < b.from; });
    QCOMPARE(parts.constFirst().from, range.from);
    QCOMPARE(parts.constLast().to, range.to);
    for (qsizetype i = 1; i < parts.size(); ++i)
        QCOMPARE(int(parts[i].from), parts[i - 1].to + 1);
}

void TestLocalPortSpread::eachAddressBeginsAnew()
{
    LocalPortSpread spread(linuxPorts);
    const QList<PortRange> first = spread.next(address);
    QVERIFY(spread.next(u"10.0.0.2"_s) == first);
    QVERIFY(spread.next(address) != first);
}

void TestLocalPortSpread::aSmallRangeIsTheSystems_data()
{
    QTest::addColumn<PortRange>("range");
    QTest::newRow("one too few") << PortRange{64513, 65535};
    QTest::newRow("one port") << PortRange{40000, 40000};
    QTest::newRow("none") << PortRange{1, 0};
}

void TestLocalPortSpread::aSmallRangeIsTheSystems()
{
    QFETCH(PortRange, range);
    LocalPortSpread spread(range);
    QVERIFY(spread.next(address).isEmpty());
}

} // namespace LocalPortSpreadTests

int tst_localportspread(int argc, char* argv[])
{
    return PortCheck::runTest<LocalPortSpreadTests::TestLocalPortSpread, QCoreApplication>(argc, argv);
}

#include "tst_localportspread.moc"
