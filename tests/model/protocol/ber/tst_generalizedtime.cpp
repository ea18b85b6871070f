// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ber/generalizedtime.h"

#include "model/support/isotime.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace GeneralizedTimeTests {

using namespace PortCheck;

class TestGeneralizedTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
};

void TestGeneralizedTime::parse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("moment"); // empty: unreadable

    QTest::newRow("Kerberos") << QByteArray("20260301101502Z") << u"2026-03-01T10:15:02.000Z"_qs;
    QTest::newRow("Active Directory") << QByteArray("20260301101502.0Z") << u"2026-03-01T10:15:02.000Z"_qs;
    QTest::newRow("milliseconds") << QByteArray("20260301101502.25Z") << u"2026-03-01T10:15:02.250Z"_qs;
    QTest::newRow("finer than kept") << QByteArray("20260301101502.1239999Z") << u"2026-03-01T10:15:02.123Z"_qs;
    QTest::newRow("comma") << QByteArray("20260301101502,5Z") << u"2026-03-01T10:15:02.500Z"_qs;
    QTest::newRow("east") << QByteArray("20260301001502+0130") << u"2026-02-28T22:45:02.000Z"_qs;
    QTest::newRow("west") << QByteArray("20260301231502-05") << u"2026-03-02T04:15:02.000Z"_qs;
    QTest::newRow("leap day") << QByteArray("20280229000000Z") << u"2028-02-29T00:00:00.000Z"_qs;
    QTest::newRow("no leap day") << QByteArray("20260229000000Z") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no zone") << QByteArray("20260301101502") << QString();
    QTest::newRow("no digits after the point") << QByteArray("20260301101502.Z") << QString();
    QTest::newRow("month 13") << QByteArray("20261301101502Z") << QString();
    QTest::newRow("hour 24") << QByteArray("20260301241502Z") << QString();
    QTest::newRow("year 0") << QByteArray("00000301101502Z") << QString();
    QTest::newRow("sign") << QByteArray("+0260301101502Z") << QString();
    QTest::newRow("letters") << QByteArray("2026O301101502Z") << QString();
    QTest::newRow("more behind") << QByteArray("20260301101502Zx") << QString();
    QTest::newRow("zone cut short") << QByteArray("20260301101502+1") << QString();
    QTest::newRow("absurd zone") << QByteArray("20260301101502+9900") << QString();
    QTest::newRow("endless fraction") << QByteArray("20260301101502.") + QByteArray(100000, '9') << QString();
}

void TestGeneralizedTime::parse()
{
    QFETCH(const QByteArray, text);
    const std::optional<QDateTime> moment = parseGeneralizedTime(text);
    QTEST(moment ? isoTime(*moment) : QString(), "moment");
}

} // namespace GeneralizedTimeTests

int tst_generalizedtime(int argc, char* argv[])
{
    return PortCheck::runTest<GeneralizedTimeTests::TestGeneralizedTime>(argc, argv);
}

#include "tst_generalizedtime.moc"
