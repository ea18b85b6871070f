// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/clockdifference.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace ClockDifferenceTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestClockDifference final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<bool>("told");
        QTest::addColumn<double>("seconds");
        QTest::newRow("ahead") << Evidence{{u"serverTime"_s, u"2026-01-01T12:09:12.500Z"_s}} << true << 552.5;
        QTest::newRow("behind") << Evidence{{u"currentTime"_s, u"2026-01-01T11:59:00Z"_s}} << true << -60.0;
        QTest::newRow("none") << Evidence{{u"dnsHostName"_s, u"dc1"_s}} << false << 0.0;
        QTest::newRow("no time") << Evidence{{u"currentTime"_s, u"yesterday"_s}} << false << 0.0;
        QTest::newRow("not text") << Evidence{{u"serverTime"_s, 12}} << false << 0.0;
    }

    void differences()
    {
        QFETCH(Evidence, evidence);
        QFETCH(bool, told);
        QFETCH(double, seconds);
        const Evidence with = withClockDifference(evidence, QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
        QCOMPARE(with.value(u"clockDifferenceS"_s).toDouble(), seconds);
        QCOMPARE(with.size(), evidence.size() + (told ? 1 : 0)); // and nothing else was added
    }
};

} // namespace ClockDifferenceTests

int tst_clockdifference(int argc, char* argv[])
{
    return PortCheck::runTest<ClockDifferenceTests::TestClockDifference>(argc, argv);
}

#include "tst_clockdifference.moc"
