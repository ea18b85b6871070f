// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/talklimit.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace TalkLimitTests {

using namespace PortCheck;
using namespace std::chrono_literals;

constexpr Moment start = Moment(1000s);

TalkLimit begunLimit()
{
    TalkLimit limit(3s);
    limit.begin(start);
    return limit;
}

class TestTalkLimit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSilentPeerHasOneStep()
    {
        const TalkLimit limit = begunLimit();
        QCOMPARE(limit.left(start), 3000ms);
        QCOMPARE(limit.left(start + 2s), 1000ms);
        QCOMPARE(limit.left(start + 3s), 0ms);
        QCOMPARE(limit.left(start + 9s), 0ms);
    }

    /// A round trip of 1.8 s, four times: connection, two of a TLS handshake, and the question.
    void eachRoundTripOfASlowWayCounts()
    {
        TalkLimit limit = begunLimit();
        for (int trip = 1; trip <= 4; ++trip) {
            const Moment now = start + trip * 1800ms;
            QVERIFY(limit.left(now) > 0ms);
            limit.progress(now);
            QCOMPARE(limit.left(now), 3000ms);
        }
    }

    /// One that drips bytes for ever is not heard for ever.
    void theWholeHasABound()
    {
        TalkLimit limit = begunLimit();
        for (Moment now = start; now < start + 14s; now += 1s)
            limit.progress(now);
        limit.progress(start + 14s);
        QCOMPARE(limit.left(start + 14s), 1000ms);
        QVERIFY(!limit.isUsedUp(start + 14s));
        limit.progress(start + 15s);
        QCOMPARE(limit.left(start + 15s), 0ms);
        QVERIFY(limit.isUsedUp(start + 15s));
    }

    void aDripIsNoProgress()
    {
        TalkLimit limit = begunLimit();
        for (Moment now = start + 200ms; now < start + 3s; now += 200ms)
            QVERIFY(!limit.heard(1, now));
        QCOMPARE(limit.left(start + 3s), 0ms);
    }

    /// A long answer over a slow way.
    void manyBytesAreProgress()
    {
        TalkLimit limit = begunLimit();
        QVERIFY(!limit.heard(TalkLimit::enoughBytes - 1, start + 1s));
        QCOMPARE(limit.left(start + 1s), 2000ms);
        QVERIFY(limit.heard(1, start + 2s));
        QCOMPARE(limit.left(start + 2s), 3000ms);
        QVERIFY(!limit.heard(TalkLimit::enoughBytes - 1, start + 3s)); // counted anew
        limit.progress(start + 3s);
        QVERIFY(!limit.heard(1, start + 4s)); // of the next step
    }

    void theNextAttemptBeginsAnew()
    {
        TalkLimit limit = begunLimit();
        limit.begin(start + 20s);
        QVERIFY(!limit.isUsedUp(start + 20s));
        QCOMPARE(limit.left(start + 21s), 2000ms);
    }
};

} // namespace TalkLimitTests

int tst_talklimit(int argc, char* argv[])
{
    return PortCheck::runTest<TalkLimitTests::TestTalkLimit>(argc, argv);
}

#include "tst_talklimit.moc"
