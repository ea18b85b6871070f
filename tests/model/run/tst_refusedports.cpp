// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/refusedports.h"

#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QDateTime>
#include <QTest>

namespace RefusedPortsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

const QString host = u"10.0.0.1"_s;

/// One host, of which a port answered and two were refused.
struct Refusals {
    CheckStore store;
    CheckQueue queue{8, 8};
    RefusedPorts ports{store, queue};
    QList<int> refused;

    explicit Refusals(const ProbeResult& other, qint64 took)
    {
        ports.start(true);
        CheckRecord& answered = store.at(add()).record;
        answered.phase = Phase::Done;
        answered.startedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        answered.finishedAt = answered.startedAt.addMSecs(took);
        answered.seen = other;
        for (int i = 0; i < 2; ++i) {
            refused.append(add());
            isHeld = ports.hold(refused.last(), closedResult()) && isHeld;
        }
    }

    int add()
    {
        Check check;
        check.address = host;
        return store.add(check);
    }

    bool isHeld = true;
};

class TestRefusedPorts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHostHasTimeToCloseConnections()
    {
        Refusals run(verifiedResult(), 40);
        QVERIFY(run.isHeld);
        QCOMPARE(run.ports.beginPause(host), milliseconds(40));
        QVERIFY(run.ports.isPausing(host) && run.ports.isPausing());
        QVERIFY(run.ports.endPause(host));
        QVERIFY(!run.ports.isPausing(host) && !run.ports.isPausing());
        QVERIFY(!run.ports.endPause(host));
        QVERIFY(run.ports.release(host).isEmpty());
        QCOMPARE(run.queue.takeNext(), run.refused.constFirst());
    }

    void theTimeIsBounded_data()
    {
        QTest::addColumn<ProbeResult>("other");
        QTest::addColumn<qint64>("took");
        QTest::addColumn<qint64>("pause");
        ProbeResult mute = verifiedResult();
        mute.service = ServiceState::Silent;
        QTest::newRow("at once") << verifiedResult() << qint64(0) << qint64(1);
        QTest::newRow("the clock was set") << verifiedResult() << qint64(-5000) << qint64(1);
        QTest::newRow("slow") << verifiedResult() << qint64(20000) << qint64(1000);
        QTest::newRow("never answered") << mute << qint64(3000) << qint64(1);
        QTest::newRow("nothing opened") << silentResult() << qint64(3000) << qint64(0);
    }

    void theTimeIsBounded()
    {
        QFETCH(const ProbeResult, other);
        QFETCH(const qint64, took);
        QFETCH(const qint64, pause);
        Refusals run(other, took);
        QCOMPARE(run.ports.beginPause(host), milliseconds(pause));
    }

    void noPauseOnceARefusalStayed()
    {
        Refusals run(verifiedResult(), 40);
        (void)run.ports.beginPause(host);
        (void)run.ports.endPause(host);
        (void)run.ports.release(host);
        QCOMPARE(run.queue.takeNext(), run.refused.constFirst());
        QCOMPARE(run.ports.beginPause(host), milliseconds(0)); // something is under way there
        QVERIFY(!run.ports.hold(run.refused.constFirst(), closedResult()));
        run.queue.release(host);
        QCOMPARE(run.ports.beginPause(host), milliseconds(0));
        QCOMPARE(run.ports.release(host).size(), 1);
    }

    void aStoppedRunHasNoPause()
    {
        Refusals run(verifiedResult(), 40);
        (void)run.ports.beginPause(host);
        run.ports.start(false);
        QVERIFY(!run.ports.endPause(host));
        QVERIFY(!run.ports.isPausing());
    }
};

} // namespace RefusedPortsTests

int tst_refusedports(int argc, char* argv[])
{
    return PortCheck::runTest<RefusedPortsTests::TestRefusedPorts>(argc, argv);
}

#include "tst_refusedports.moc"
