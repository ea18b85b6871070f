// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/watchtext.h"

#include "tests/support/runtest.h"

#include <QDateTime>
#include <QTest>

namespace WatchTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr qint64 second = 1000;

WatchTimeline timelineOf(const QString& port, qint64 bad, int times)
{
    WatchTimeline timeline{u"Domain controllers"_s, u"dc1"_s, u"10.0.0.2"_s, port, Transport::Tcp};
    timeline.answers = 100;
    timeline.goodMs = 1000 * second - bad;
    timeline.badMs = bad;
    timeline.longestBadMs = bad;
    timeline.timesBroken = times;
    timeline.spans = {{second, 2 * second, 0, Outcome::Pass, Reason::Answered, 50, 0, false},
        {2 * second, 3 * second, 0, Outcome::Fail, Reason::NoAnswer, 50, 0, false}};
    return timeline;
}

class TestWatchText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moves_data()
    {
        QTest::addColumn<NameMove>("move");
        QTest::addColumn<QString>("text");
        const QString a = u"10.0.0.1"_s;
        const QString b = u"10.0.0.2"_s;
        const QString c = u"10.0.0.9"_s;
        QTest::newRow("elsewhere") << NameMove{u"dc1"_s, {a}, {c}} << u"dc1: 10.0.0.1 -> 10.0.0.9"_s;
        QTest::newRow("mended") << NameMove{u"dc1"_s, {}, {c}} << u"dc1: no address -> 10.0.0.9"_s;
        QTest::newRow("gone") << NameMove{u"dc1"_s, {a, b}, {}} << u"dc1: 10.0.0.1, 10.0.0.2 -> no address any more"_s;
        QTest::newRow("unanswered") << NameMove{u"dc1"_s, {a}, {}, true}
                                    << u"dc1: 10.0.0.1 -> nobody says where it is"_s;
        QTest::newRow("left out") << NameMove{u"dc1"_s, {a}, {}, false, true}
                                  << u"dc1: 10.0.0.1 -> no address of the chosen version"_s;
        QTest::newRow("one of two") << NameMove{u"dc1"_s, {a, b}, {c, b}} << u"dc1: 10.0.0.1 -> 10.0.0.9"_s;
        QTest::newRow("one more") << NameMove{u"dc1"_s, {a}, {a, c}} << u"dc1: now 10.0.0.9, too"_s;
        QTest::newRow("one less") << NameMove{u"dc1"_s, {a, c}, {a}} << u"dc1: no more 10.0.0.9"_s;
    }
    void moves()
    {
        QFETCH(NameMove, move);
        QTEST(nameMoveText(move), "text");
    }
    void manyAddresses()
    {
        QStringList many;
        for (int i = 1; i < 8; ++i)
            many.append(u"10.0.0.%1"_s.arg(i));
        QCOMPARE(nameMoveText({u"lab.example"_s, {}, many}),
            u"lab.example: no address -> 10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4 and 3 more"_s);
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"0 ms"_s;
        QTest::newRow("short") << qint64(999) << u"999 ms"_s;
        QTest::newRow("a second") << second << u"1 s"_s;
        QTest::newRow("some more") << qint64(1390) << u"1.3 s"_s;
        QTest::newRow("hardly more") << qint64(1099) << u"1 s"_s;
        QTest::newRow("many") << qint64(12'900) << u"12 s"_s;
        QTest::newRow("a minute") << 60 * second << u"1 min"_s;
        QTest::newRow("minutes") << 192 * second << u"3 min 12 s"_s;
        QTest::newRow("hours") << 7260 * second << u"2 h 1 min"_s;
        QTest::newRow("a week") << 7 * 86400 * second << u"7 d"_s;
        QTest::newRow("more") << 90000 * second << u"1 d 1 h"_s;
    }
    void durations()
    {
        QFETCH(qint64, duration);
        QTEST(durationText(duration), "text");
    }

    void aShareIsNeverRoundedUpToTheWhole()
    {
        QCOMPARE(availabilityText(timelineOf(u"389"_s, 0, 0)), u"100 %"_s);
        QCOMPARE(availabilityText(timelineOf(u"389"_s, 1, 1)), u"99.99 %"_s);
        QCOMPARE(availabilityText(timelineOf(u"389"_s, 500 * second, 1)), u"50.00 %"_s);
        QCOMPARE(availabilityText(WatchTimeline()), QString());
    }

    void aStateWithItsCause()
    {
        WatchLog log;
        log.timelines = {timelineOf(u"389"_s, second, 1)};
        QVERIFY(!spanText(log, 0, 1).contains(u"refused"_s));
        log.changes = {{2 * second, 0, Outcome::Pass, Outcome::Fail, Reason::NoAnswer, u"dc1 refused it"_s}};
        QVERIFY(spanText(log, 0, 1).startsWith(u"Fail from"_s));
        QVERIFY(spanText(log, 0, 1).endsWith(u"(1 s): dc1 refused it"_s));
        QCOMPARE(changeText(log, log.changes.constFirst()), u"389/TCP dc1 (10.0.0.2): Pass -> Fail, dc1 refused it"_s);
        log.timelines[0].spans[0].isThinned = true;
        log.timelines[0].spans[0].changes = 7;
        QVERIFY(spanText(log, 0, 0).contains(u"7 change"_s));
    }

    void theWholeInLines()
    {
        WatchLog log;
        log.everySeconds = 5;
        log.startedAt = second;
        log.endedAt = 1001 * second;
        log.rounds = 200;
        log.lateRounds = 3;
        log.longestRoundMs = 7 * second;
        log.timelines = {
            timelineOf(u"389"_s, second, 1), timelineOf(u"88"_s, 0, 0), timelineOf(u"445"_s, 9 * second, 2)};
        log.notes = {{5 * second, u"rule changed"_s}};
        const QStringList lines = watchLines(log);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.at(0).contains(u"every 5 s"_s));
        QVERIFY(lines.at(1).contains(u"7 s"_s));
        QVERIFY(lines.at(2).startsWith(u"445/TCP"_s)); // the longest broken first
        QVERIFY(lines.at(2).contains(u"for 9 s in all"_s));
        QVERIFY(lines.at(4).startsWith(u"1 check"_s));
        QVERIFY(lines.at(5).endsWith(u"rule changed"_s));
    }

    void longListsAreCut()
    {
        WatchLog log;
        log.rounds = 1;
        for (int i = 0; i < 500; ++i)
            log.timelines.append(timelineOf(QString::number(i), second, 1));
        const QStringList lines = watchLines(log);
        QVERIFY(lines.size() < 30);
        QVERIFY(lines.constLast().contains(u"480"_s));
    }
};

} // namespace WatchTextTests

int tst_watchtext(int argc, char* argv[])
{
    return PortCheck::runTest<WatchTextTests::TestWatchText>(argc, argv);
}

#include "tst_watchtext.moc"
