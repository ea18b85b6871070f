// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkqueue.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace CheckQueueTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Everything that the limits allow now.
QList<int> takeAll(CheckQueue& queue)
{
    QList<int> ids;
    while (const std::optional<int> id = queue.takeNext())
        ids.append(*id);
    return ids;
}

const QString a = u"10.0.0.1"_s;
const QString b = u"10.0.0.2"_s;
const QString c = u"10.0.0.3"_s;

class TestCheckQueue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyQueueHasNothing();
    void aHostsChecksComeInOrder();
    void hostsComeInTurn();
    void theWholeIsLimited();
    void eachHostIsLimited();
    void releasingMakesRoom();
    void prependingGoesFirstAtItsHost();
    void aHostThatComesLateTakesItsTurn();
    void theLimitIsLoweredToWhatRuns();
    void whetherAHostIsIdle();
    void hostsOfAGroupAreLimitedTogether();
};

void TestCheckQueue::anEmptyQueueHasNothing()
{
    CheckQueue queue(4, 2);
    QVERIFY(queue.isEmpty());
    QVERIFY(!queue.takeNext());
    QCOMPARE(queue.running(), 0);
}

void TestCheckQueue::aHostsChecksComeInOrder()
{
    CheckQueue queue(10, 10);
    for (int id = 1; id <= 3; ++id)
        queue.append(a, id);
    QVERIFY(!queue.isEmpty());
    QCOMPARE(takeAll(queue), (QList<int>{1, 2, 3}));
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.running(), 3);
}

void TestCheckQueue::hostsComeInTurn()
{
    CheckQueue queue(10, 10);
    for (int id = 1; id <= 3; ++id)
        queue.append(a, id);
    queue.append(b, 11);
    queue.append(c, 21);
    queue.append(c, 22);
    QCOMPARE(takeAll(queue), (QList<int>{1, 11, 21, 2, 22, 3}));
}

void TestCheckQueue::theWholeIsLimited()
{
    CheckQueue queue(2, 2);
    queue.append(a, 1);
    queue.append(b, 11);
    queue.append(c, 21);
    QCOMPARE(takeAll(queue).size(), 2);
    QVERIFY(!queue.isEmpty());
    QCOMPARE(queue.running(), 2);
}

void TestCheckQueue::eachHostIsLimited()
{
    CheckQueue queue(10, 2);
    for (int id = 1; id <= 5; ++id)
        queue.append(a, id);
    queue.append(b, 11);
    QCOMPARE(takeAll(queue), (QList<int>{1, 11, 2})); // a full host holds up no other
    QVERIFY(!queue.isEmpty());
}

void TestCheckQueue::releasingMakesRoom()
{
    CheckQueue queue(2, 1);
    queue.append(a, 1);
    queue.append(a, 2);
    queue.append(b, 11);
    queue.append(b, 12);
    QCOMPARE(takeAll(queue), (QList<int>{1, 11}));
    queue.release(b);
    QCOMPARE(queue.running(), 1);
    QCOMPARE(takeAll(queue), (QList<int>{12}));
    queue.release(a);
    queue.release(b);
    QCOMPARE(takeAll(queue), (QList<int>{2}));
    queue.release(a);
    QCOMPARE(queue.running(), 0);
    QVERIFY(queue.isEmpty());
}

void TestCheckQueue::prependingGoesFirstAtItsHost()
{
    CheckQueue queue(1, 1);
    queue.append(a, 1);
    queue.append(a, 2);
    queue.prepend(a, 3);
    QCOMPARE(queue.takeNext(), std::optional(3));
    QVERIFY(!queue.takeNext());
    queue.release(a);
    QCOMPARE(queue.takeNext(), std::optional(1));
}

void TestCheckQueue::theLimitIsLoweredToWhatRuns()
{
    CheckQueue queue(3, 3);
    for (int id = 1; id <= 6; ++id)
        queue.append(a, id);
    QCOMPARE(takeAll(queue), (QList<int>{1, 2, 3}));
    queue.release(a);
    QVERIFY(queue.lowerLimit());
    QVERIFY(!queue.takeNext());
    queue.release(a);
    QCOMPARE(takeAll(queue), (QList<int>{4}));
    QVERIFY(queue.lowerLimit()); // 2 are running: at least one less than before
    queue.release(a);
    QVERIFY(!queue.takeNext());
    QVERIFY(!queue.lowerLimit());
    queue.release(a);
    QCOMPARE(takeAll(queue), (QList<int>{5})); // one is always allowed
}

void TestCheckQueue::whetherAHostIsIdle()
{
    CheckQueue queue(1, 1);
    QVERIFY(queue.isIdle(a));
    queue.append(a, 1);
    QVERIFY(!queue.isIdle(a));
    QVERIFY(queue.isIdle(b));
    QCOMPARE(queue.takeNext(), std::optional(1));
    QVERIFY(!queue.isIdle(a));
    queue.release(a);
    QVERIFY(queue.isIdle(a));
}

void TestCheckQueue::aHostThatComesLateTakesItsTurn()
{
    CheckQueue queue(1, 1);
    for (int id = 1; id <= 3; ++id)
        queue.append(a, id);
    QCOMPARE(queue.takeNext(), std::optional(1));
    queue.append(b, 11);
    queue.release(a);
    QCOMPARE(queue.takeNext(), std::optional(11));
    queue.release(b);
    QCOMPARE(queue.takeNext(), std::optional(2));
}

void TestCheckQueue::hostsOfAGroupAreLimitedTogether()
{
    CheckQueue queue(100, 2);
    for (int id = 1; id <= 4; ++id) {
        queue.append(a, id);
        queue.append(b, 10 + id);
        queue.append(c, 20 + id);
    }
    queue.share(a, "one");
    QCOMPARE(takeAll(queue), (QList<int>{1, 11, 21, 2, 12, 22})); // a group of one host has no limit of its own
    for (const QString& host : {a, b, c})
        queue.share(host, "one"); // more than four are running by now
    queue.release(a);
    queue.release(b);
    QCOMPARE(takeAll(queue), QList<int>());
    queue.release(c);
    QCOMPARE(takeAll(queue).size(), 1);
    queue.share(b, "other"); // of which none is heard any more
    QCOMPARE(takeAll(queue).size(), 2);
    QCOMPARE(queue.running(), 6);
}

} // namespace CheckQueueTests

int tst_checkqueue(int argc, char* argv[])
{
    return PortCheck::runTest<CheckQueueTests::TestCheckQueue>(argc, argv);
}

#include "tst_checkqueue.moc"
