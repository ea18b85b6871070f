// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/portsequence.h"

#include "tests/support/runtest.h"

#include <QList>
#include <QTest>

namespace PortSequenceTests {

using namespace PortCheck;

class TestPortSequence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachOnce_data()
    {
        QTest::addColumn<PortRange>("range");
        QTest::addRow("one") << PortRange{65535, 65535};
        QTest::addRow("two") << PortRange{1, 2};
        QTest::addRow("three") << PortRange{1, 3};
        QTest::addRow("a prime number of them") << PortRange{1000, 1996};
        QTest::addRow("dynamic") << PortRange{1024, 65535};
        QTest::addRow("whole") << PortRange{1, 65535};
    }

    void eachOnce()
    {
        QFETCH(const PortRange, range);
        PortSequence sequence(range);
        QList<int> seen(65536, 0);
        int count = 0;
        while (const auto port = sequence.next()) {
            QVERIFY(range.contains(*port));
            ++seen[*port];
            ++count;
        }
        QCOMPARE(count, range.to - range.from + 1);
        QVERIFY(sequence.isAtEnd());
        QVERIFY(*std::max_element(seen.begin(), seen.end()) == 1);
        QVERIFY(!sequence.next());
    }

    /// At any time, what was asked is spread over the whole range.
    void spread()
    {
        const PortRange range{1024, 65535};
        PortSequence sequence(range);
        QList<int> ports{range.from, range.to};
        constexpr int taken = 1000;
        for (int i = 0; i < taken; ++i)
            ports.append(*sequence.next());
        std::sort(ports.begin(), ports.end());
        int widest = 0;
        for (qsizetype i = 1; i < ports.size(); ++i)
            widest = std::max(widest, ports.at(i) - ports.at(i - 1));
        QVERIFY2(widest <= 4 * 64512 / taken, qPrintable(QString::number(widest)));
    }

    void backwardsIsEmpty()
    {
        PortSequence sequence({10, 5});
        QVERIFY(sequence.isAtEnd());
        QVERIFY(!sequence.next());
    }
};

} // namespace PortSequenceTests

int tst_portsequence(int argc, char* argv[])
{
    return PortCheck::runTest<PortSequenceTests::TestPortSequence, QCoreApplication>(argc, argv);
}

#include "tst_portsequence.moc"
