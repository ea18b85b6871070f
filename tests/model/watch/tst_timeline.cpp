// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/watch/timeline.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace TimelineTests {

using namespace PortCheck;

constexpr qint64 begin = 1'800'000'000'000;

void add(WatchTimeline& timeline, qint64 after, Outcome outcome, Reason reason, bool goesOn = true)
{
    addAnswer(timeline, begin + after, outcome, reason, goesOn);
}

class TestTimeline final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalStatesAreOneSpan()
    {
        WatchTimeline timeline;
        for (int i = 0; i < 1000; ++i)
            add(timeline, i * 1000, Outcome::Pass, Reason::Answered);
        QCOMPARE(timeline.spans.size(), 1);
        QCOMPARE(timeline.spans.constFirst().answers, 1000);
        QCOMPARE(timeline.goodMs, 999'000);
        QCOMPARE(timeline.badMs, 0);
        QCOMPARE(timeline.timesBroken, 0);
        QCOMPARE(availability(timeline).value(), 1.0);
    }

    void aChangeEndsTheSpanBefore()
    {
        WatchTimeline timeline;
        QVERIFY(!addAnswer(timeline, begin, Outcome::Pass, Reason::Answered, false)); // nothing was before
        QVERIFY(addAnswer(timeline, begin + 10, Outcome::Fail, Reason::NoAnswer, true));
        QVERIFY(!addAnswer(timeline, begin + 30, Outcome::Fail, Reason::NoAnswer, true));
        QVERIFY(
            addAnswer(timeline, begin + 40, Outcome::Fail, Reason::Refused, true)); // another reason is another state
        QVERIFY(addAnswer(timeline, begin + 60, Outcome::Warn, Reason::CertificateExpired, true));
        QCOMPARE(timeline.spans.size(), 4);
        QCOMPARE(timeline.spans.at(0).to, timeline.spans.at(1).from);
        QCOMPARE(timeline.spans.at(1).answers, 2);
        QCOMPARE(timeline.goodMs, 10);
        QCOMPARE(timeline.badMs, 50);
        QCOMPARE(timeline.longestBadMs, 50); // one outage, whatever reasons it had
        QCOMPARE(timeline.timesBroken, 1);
        QCOMPARE(timeline.timesMended, 1);
    }

    void aGapIsNobodysTime()
    {
        WatchTimeline timeline;
        add(timeline, 0, Outcome::Fail, Reason::NoAnswer);
        add(timeline, 100, Outcome::Fail, Reason::NoAnswer);
        add(timeline, 5000, Outcome::Fail, Reason::NoAnswer, false);
        add(timeline, 5300, Outcome::Fail, Reason::NoAnswer);
        QCOMPARE(timeline.spans.size(), 2);
        QCOMPARE(timeline.badMs, 400);
        QCOMPARE(timeline.longestBadMs, 300);
        QCOMPARE(timeline.timesBroken, 1); // nobody saw it whole meanwhile
    }

    void whatCannotBeToldIsNeither()
    {
        WatchTimeline timeline;
        add(timeline, 0, Outcome::Fail, Reason::NoAnswer);
        add(timeline, 100, Outcome::Inconclusive, Reason::MapperRefused);
        add(timeline, 300, Outcome::Fail, Reason::NoAnswer);
        add(timeline, 400, Outcome::Fail, Reason::NoAnswer);
        QCOMPARE(timeline.untoldMs, 200);
        QCOMPARE(timeline.badMs, 200);
        QCOMPARE(timeline.timesBroken, 1);
        QCOMPARE(timeline.timesMended, 0);
    }

    void timeNeverGoesBack()
    {
        WatchTimeline timeline;
        add(timeline, 1000, Outcome::Pass, Reason::Answered);
        add(timeline, 500, Outcome::Fail, Reason::NoAnswer);
        add(timeline, 700, Outcome::Pass, Reason::Answered);
        QCOMPARE(timeline.badMs, 0);
        for (const WatchSpan& span : timeline.spans)
            QCOMPARE(span.from, begin + 1000);
    }

    void thinningKeepsTheTotalsAndTheNewest()
    {
        WatchTimeline timeline;
        constexpr qsizetype most = 16;
        for (int i = 0; i < 1001; ++i) {
            const bool isBad = i % 2 == 1;
            add(timeline, i * 1000, isBad ? Outcome::Fail : Outcome::Pass, isBad ? Reason::NoAnswer : Reason::Answered);
            thin(timeline, most);
            QVERIFY(timeline.spans.size() <= most);
        }
        QCOMPARE(timeline.badMs, 500'000);
        QCOMPARE(timeline.goodMs, 500'000);
        QCOMPARE(timeline.timesBroken, 500);
        QVERIFY(timeline.thinnedUntil() > begin);
        QVERIFY(!timeline.spans.at(most / 2).isThinned);
        QCOMPARE(timeline.spans.constFirst().from, begin);
        qint64 bad = 0;
        int answers = 0;
        int changes = 0;
        qint64 last = begin;
        bool isThinnedYet = true;
        for (const WatchSpan& span : timeline.spans) {
            QCOMPARE(span.from, last); // without a gap
            last = span.to;
            QVERIFY(isThinnedYet || !span.isThinned); // those come first
            isThinnedYet = span.isThinned;
            bad += span.isThinned ? span.badMs : span.outcome == Outcome::Fail ? span.to - span.from : 0;
            answers += span.answers;
            changes += span.changes;
            if (span.isThinned)
                QCOMPARE(span.outcome, Outcome::Fail);
        }
        QCOMPARE(bad, 500'000);
        QCOMPARE(answers, 1001);
        QCOMPARE(changes + timeline.spans.size() - 1, 1000); // those within, and between
    }

    void aWeekIsKept()
    {
        WatchTimeline timeline;
        constexpr qint64 day = 24 * 60 * 60 * 1000;
        for (int i = 0; i < 10; ++i) {
            add(timeline, i * day, i % 2 == 1 ? Outcome::Fail : Outcome::Pass, Reason::Answered);
            thin(timeline, 100);
        }
        QVERIFY(timeline.spans.constFirst().to >= begin + 2 * day);
        QVERIFY(timeline.forgottenUntil > begin);
        QCOMPARE(timeline.goodMs, 5 * day);
        QCOMPARE(timeline.badMs, 4 * day);
    }
};

} // namespace TimelineTests

int tst_timeline(int argc, char* argv[])
{
    return PortCheck::runTest<TimelineTests::TestTimeline>(argc, argv);
}

#include "tst_timeline.moc"
