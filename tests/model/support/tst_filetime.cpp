// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/filetime.h"

#include "tests/support/runtest.h"

#include <QTest>

#include <limits>

namespace FileTimeTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestFileTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileTimes_data();
    void fileTimes();
};

void TestFileTime::fileTimes_data()
{
    QTest::addColumn<quint64>("fileTime");
    QTest::addColumn<QString>("text"); // empty for none
    QTest::newRow("not told") << quint64(0) << QString();
    QTest::newRow("unix epoch") << quint64(116'444'736'000'000'000) << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("before it") << quint64(10'000) << u"1601-01-01T00:00:00.001Z"_s;
    QTest::newRow("no clock shows it") << std::numeric_limits<quint64>::max() << QString();
}

void TestFileTime::fileTimes()
{
    QFETCH(quint64, fileTime);
    QFETCH(QString, text);
    const QDateTime moment = dateTimeOfFileTime(fileTime);
    QCOMPARE(moment.toString(Qt::ISODateWithMs), text);
    if (moment.isValid())
        QCOMPARE(fileTimeOf(moment), fileTime);
}

} // namespace FileTimeTests

int tst_filetime(int argc, char* argv[])
{
    return PortCheck::runTest<FileTimeTests::TestFileTime>(argc, argv);
}

#include "tst_filetime.moc"
