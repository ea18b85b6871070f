// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/watchoptions.h"

#include "app/commandline.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace WatchOptionsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<Options> parsed(const QStringList& options)
{
    return parseCommandLine(QStringList{u"gp-portcheck"_s, u"--target"_s, u"Domain controllers=10.0.0.1"_s,
                                u"--target"_s, u"DNS Server=10.0.0.2"_s}
        + options);
}

class TestWatchOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead()
    {
        QVERIFY(!parsed({u"--check"_s})->watch);
        const Result<Options> forever = parsed({u"--check"_s, u"--watch"_s, u"5"_s});
        QVERIFY(forever && forever->watch);
        QCOMPARE(forever->watch->every, 5s);
        QCOMPARE(forever->watch->scope, WatchScope::All);
        QVERIFY(!forever->watch->duration);
        const Result<Options> hour = parsed({u"--check"_s, u"--watch=1"_s, u"--for=60"_s});
        QVERIFY(hour && hour->watch);
        QVERIFY(hour->watch->duration == 60min);
    }

    void badValuesAreOneLine_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("no number") << QStringList{u"--check"_s, u"--watch=often"_s} << u"--watch often"_s;
        QTest::newRow("nothing") << QStringList{u"--check"_s, u"--watch="_s} << u"--watch"_s;
        QTest::newRow("zero") << QStringList{u"--check"_s, u"--watch=0"_s} << u"86400"_s;
        QTest::newRow("less") << QStringList{u"--check"_s, u"--watch=-1"_s} << u"--watch -1"_s;
        QTest::newRow("too much") << QStringList{u"--check"_s, u"--watch=86401"_s} << u"86400"_s;
        QTest::newRow("a fraction") << QStringList{u"--check"_s, u"--watch=1.5"_s} << u"--watch 1.5"_s;
        QTest::newRow("no end") << QStringList{u"--check"_s, u"--watch=1"_s, u"--for=0"_s} << u"--for 0"_s;
        QTest::newRow("a year") << QStringList{u"--check"_s, u"--watch=1"_s, u"--for=525600"_s} << u"10080"_s;
        QTest::newRow("for nothing") << QStringList{u"--check"_s, u"--for=5"_s} << u"--watch or --stand-in"_s;
        QTest::newRow("in the window") << QStringList{u"--watch=5"_s} << u"--check"_s;
        QTest::newRow("of a plan") << QStringList{u"--plan"_s, u"--watch=5"_s} << u"--check"_s;
        QTest::newRow("of a stand-in") << QStringList{u"--stand-in"_s, u"--allow=10.0.0.1"_s, u"--watch=5"_s}
                                       << u"--watch"_s;
    }

    void badValuesAreOneLine()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const Result<Options> read = parsed(options);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(named), qPrintable(read.error()));
        QVERIFY(!read.error().contains(u'\n'));
    }
};

} // namespace WatchOptionsTests

int tst_watchoptions(int argc, char* argv[])
{
    return PortCheck::runTest<WatchOptionsTests::TestWatchOptions>(argc, argv);
}

#include "tst_watchoptions.moc"
