// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/isotime.h"

#include "tests/support/runtest.h"

#include <QTest>
#include <QTimeZone>

namespace IsoTimeTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestIsoTime final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatQtWrites_data();
    void isWhatQtWrites();
    void isInUtc();
    void isRead_data();
    void isRead();
};

void TestIsoTime::isWhatQtWrites_data()
{
    QTest::addColumn<QDateTime>("moment");
    const auto utc = [](QDate date, QTime time) { return QDateTime(date, time, Qt::UTC); };
    QTest::newRow("small numbers") << utc({2026, 1, 2}, {3, 4, 5, 6});
    QTest::newRow("large numbers") << utc({9999, 12, 31}, {23, 59, 59, 999});
    QTest::newRow("first year") << utc({1, 1, 1}, {0, 0, 0, 0});
    QTest::newRow("leap day") << utc({2028, 2, 29}, {12, 34, 56, 780});
    QTest::newRow("before our era") << utc({-1, 12, 31}, {1, 2, 3, 4});
    QTest::newRow("five digits") << utc({10000, 1, 1}, {1, 2, 3, 4});
    QTest::newRow("none") << QDateTime();
    QTest::newRow("no such day") << utc({2026, 2, 30}, {1, 2, 3, 4});
}

void TestIsoTime::isWhatQtWrites()
{
    QFETCH(QDateTime, moment);
    QCOMPARE(isoTime(moment), moment.toUTC().toString(Qt::ISODateWithMs));
}

void TestIsoTime::isInUtc()
{
    const QDateTime there({2026, 1, 1}, {0, 30, 0, 5}, Qt::OffsetFromUTC, 3600);
    QCOMPARE(isoTime(there), u"2025-12-31T23:30:00.005Z"_s);
}

void TestIsoTime::isRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char* const text : {"2026-11-29T01:02:03.004Z", "9999-12-31T23:59:59.999Z", "2028-02-29T12:34:56.780Z",
             "2026-02-30T01:02:03.004Z", "2026-01-01T24:02:03.004Z", "2026-01-01T0a:02:03.004Z", "2026-11-29T01:02:03Z",
             "2026-11-29T01:02:03.004+01:00", "2026-11-29 01:02:03.004Z", "202=-11-29T01:02:03.004Z", "2026-11-29", "",
             "x"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestIsoTime::isRead()
{
    QFETCH(const QString, text);
    QCOMPARE(momentOfIsoTime(text), QDateTime::fromString(text, Qt::ISODateWithMs).toUTC());
}

} // namespace IsoTimeTests

int tst_isotime(int argc, char* argv[])
{
    return PortCheck::runTest<IsoTimeTests::TestIsoTime>(argc, argv);
}

#include "tst_isotime.moc"
