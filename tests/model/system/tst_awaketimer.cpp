// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/awaketimer.h"

#include "tests/support/patience.h"
#include "tests/support/runtest.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThread>

#include <chrono>
#include <memory>

namespace AwakeTimerTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace std::chrono_literals;

void standStill(std::chrono::milliseconds time)
{
    const QDeadlineTimer end(time);
    while (!end.hasExpired())
        QThread::yieldCurrentThread();
}

class TestAwakeTimer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsOnce()
    {
        AwakeTimer timer;
        int ended = 0;
        connect(&timer, &AwakeTimer::timeout, this, [&] { ++ended; });
        timer.start(1ms);
        QVERIFY(comesTrue([&] { return ended > 0; }));
        QVERIFY(queueRunsEmpty());
        QCOMPARE(ended, 1);
        timer.start(1ms);
        timer.stop();
        QVERIFY(queueRunsEmpty());
        QCOMPARE(ended, 1);
    }

    /// Several limits pass while nothing runs: the timer has hardly begun.
    void aStandstillIsNoTime()
    {
        AwakeTimer timer;
        bool ended = false;
        connect(&timer, &AwakeTimer::timeout, this, [&] { ended = true; });
        timer.start(2s);
        const Moment begun = AwakeTimer::now();
        const Moment::duration before = AwakeTimer::stoodStill();
        standStill(3s);
        QCoreApplication::processEvents();
        QVERIFY(!ended);
        QVERIFY(AwakeTimer::now() - begun < 2s);
        QVERIFY(AwakeTimer::stoodStill() - before >= 2s);
        QVERIFY(comesTrue([&] { return ended; }));
    }

    /// As after a standstill at the very end.
    void whatLiesReadyComesFirst()
    {
        QStringList order;
        AwakeTimer timer;
        connect(&timer, &AwakeTimer::timeout, this, [&] { order.append(QStringLiteral("limit")); });
        QTimer ready;
        ready.setSingleShot(true);
        connect(&ready, &QTimer::timeout, this, [&] { order.append(QStringLiteral("ready")); });
        timer.start(1ms);
        ready.start(2ms);
        standStill(20ms);
        QVERIFY(comesTrue([&] { return order.size() == 2; }));
        QCOMPARE(order, (QStringList{QStringLiteral("ready"), QStringLiteral("limit")}));
    }

    void singleShotsEndWithTheirContext()
    {
        int calls = 0;
        auto context = std::make_unique<QObject>();
        AwakeTimer::singleShot(1ms, context.get(), [&] {
            ++calls;
            context.reset();
        });
        QVERIFY(comesTrue([&] { return calls == 1; }));
        context = std::make_unique<QObject>();
        AwakeTimer::singleShot(1ms, context.get(), [&] { ++calls; });
        context.reset();
        bool later = false;
        AwakeTimer::singleShot(2ms, this, [&] { later = true; });
        QVERIFY(comesTrue([&] { return later; }));
        QCOMPARE(calls, 1);
    }
};

} // namespace AwakeTimerTests

int tst_awaketimer(int argc, char* argv[])
{
    return PortCheck::runTest<AwakeTimerTests::TestAwakeTimer, QCoreApplication>(argc, argv);
}

#include "tst_awaketimer.moc"
