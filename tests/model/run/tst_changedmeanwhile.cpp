// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/changedmeanwhile.h"

#include "model/causes/hostfacts.h"
#include "model/run/checkstore.h"
#include "model/run/outages.h"

#include "tests/support/causerows.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ChangedMeanwhileTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString host = u"10.0.0.1"_s;

ProbeResult late()
{
    ProbeResult seen = verifiedResult();
    seen.attempts = 2;
    return seen;
}

ProbeResult mute()
{
    return openPort(ServiceState::Silent, Reason::NoApplicationData);
}

class TestChangedMeanwhile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<ProbeResult>("before");
        QTest::addColumn<ProbeResult>("now");
        QTest::addColumn<bool>("isAskedAgain");
        QTest::newRow("silent, then answered late") << silentResult() << late() << true;
        QTest::newRow("silent, then answered at once") << silentResult() << verifiedResult() << false;
        QTest::newRow("silent as before") << silentResult() << silentResult() << false;
        QTest::newRow("answered before, and late now: a bad line") << verifiedResult() << late() << false;
        QTest::newRow("late as before") << late() << late() << false;
        QTest::newRow("refused before") << closedResult() << late() << false;
        QTest::newRow("answered before, mute now") << verifiedResult() << mute() << true;
        QTest::newRow("mute as before") << mute() << mute() << false;
        QTest::newRow("answered before, silent now") << verifiedResult() << silentResult() << false;
        const ProbeResult alone = verifiedResult({{u"refusedAmongOthers"_s, true}});
        QTest::newRow("refused before, and answered alone now: just started") << closedResult() << alone << true;
        QTest::newRow("answered alone as before: a limit") << alone << alone << false;
        QTest::newRow("silent, then opened on demand")
            << silentResult() << verifiedResult({{u"coldState"_s, u"filtered"_s}}) << true;
    }

    void judges()
    {
        QFETCH(ProbeResult, before);
        QFETCH(ProbeResult, now);
        QFETCH(bool, isAskedAgain);
        CheckStore store;
        ChangedMeanwhile meanwhile(store);
        const int id = add(store, before);
        end(store, id, now);
        QCOMPARE(meanwhile.takeChanged(host), QList<int>()); // asked for the first time
        end(store, id, before);
        meanwhile.remember(store.at(id).record);
        end(store, id, now);
        QCOMPARE(meanwhile.takeChanged(host), isAskedAgain ? QList<int>{id} : QList<int>());
        QCOMPARE(meanwhile.takeChanged(host), QList<int>()); // once
    }

    void asksWhatAnsweredALook()
    {
        CheckStore store;
        ChangedMeanwhile meanwhile(store);
        const int id = add(store, silentResult());
        meanwhile.remember(store.at(id).record);
        const int look = store.addFollowUp(FollowUpKind::Patient, store.at(id).record.check);
        QCOMPARE(meanwhile.takeChanged(host), QList<int>()); // while that is asked
        end(store, look, silentResult());
        QCOMPARE(meanwhile.takeChanged(host), QList<int>());
        end(store, look, verifiedResult());
        QCOMPARE(meanwhile.takeChanged(host), QList<int>{id});
    }

    void asksWhatWasRefusedBesideAStartedService()
    {
        CheckStore store;
        ChangedMeanwhile meanwhile(store);
        const int first = add(store, closedResult());
        const int second = add(store, closedResult(), 88);
        meanwhile.remember(store.at(first).record);
        meanwhile.remember(store.at(second).record);
        QCOMPARE(meanwhile.takeChanged(host), QList<int>());
        end(store, first, verifiedResult());
        QCOMPARE(meanwhile.takeChanged(host), QList<int>{second});
        QCOMPARE(meanwhile.takeChanged(host), QList<int>()); // once
    }

    void asksWhereAProgramHasJustBegunToListen()
    {
        CheckStore store;
        ChangedMeanwhile meanwhile(store);
        ProbeResult seen = closedResult();
        seen.evidence.insert("listensHere"_L1, true);
        const int id = add(store, seen);
        QCOMPARE(meanwhile.takeChanged(host), QList<int>{id});
        QCOMPARE(meanwhile.takeChanged(host), QList<int>()); // then it is this computer's firewall
    }

    void saysSinceWhenAPortAnswers_data()
    {
        QTest::addColumn<int>("silentForMs");
        QTest::addColumn<ProbeResult>("again");
        QTest::addColumn<ProbeResult>("beside");
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("isAskedAgain");
        QTest::addColumn<bool>("says");
        const ProbeResult well = verifiedResult();
        QTest::newRow("answers at once") << 3000 << well << well << host << true << true;
        QTest::newRow("as short as a limit on new connections") << 2000 << well << well << host << false << false;
        QTest::newRow("late: losses") << 3000 << late() << well << host << true << false;
        QTest::newRow("silent again: losses") << 3000 << silentResult() << well << host << true << false;
        QTest::newRow("another one lost something") << 3000 << well << late() << host << false << false;
        QTest::newRow("another host lost something") << 3000 << well << late() << u"10.0.0.2"_s << false << false;
    }

    void saysSinceWhenAPortAnswers()
    {
        QFETCH(int, silentForMs);
        QFETCH(ProbeResult, again);
        QFETCH(ProbeResult, beside);
        QFETCH(QString, where);
        QFETCH(bool, isAskedAgain);
        QFETCH(bool, says);
        CheckStore store;
        ChangedMeanwhile meanwhile(store);
        const Outages outages(store, [](const QString&) { return HostFacts(); });
        const int id = add(store, silentResult());
        CheckRecord& record = store.at(id).record;
        record.startedAt = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
        record.finishedAt = record.startedAt.addMSecs(silentForMs);
        add(store, beside, 88, where);
        const int look = store.addFollowUp(FollowUpKind::Patient, record.check);
        end(store, look, verifiedResult());
        store.at(look).record.startedAt = record.finishedAt.addSecs(5);
        store.at(look).record.finishedAt = record.finishedAt.addSecs(6);
        QVERIFY(!meanwhile.settle(host, outages));
        QCOMPARE(meanwhile.takeChanged(host), isAskedAgain ? QList<int>{id} : QList<int>());
        record.phase = Phase::Queued;
        QVERIFY(!meanwhile.settle(host, outages));
        end(store, id, again);
        QCOMPARE(meanwhile.settle(host, outages), says);
        const QString since = textIn(store.at(id).record.seen.evidence, "answersSince"_L1);
        QCOMPARE(since, says ? u"2026-11-01T12:00:08Z"_s : QString());
        QCOMPARE(meanwhile.takeChanged(host), QList<int>()); // once
    }

    void anotherStart()
    {
        CheckStore store;
        ChangedMeanwhile meanwhile(store);
        const int id = add(store, silentResult());
        meanwhile.remember(store.at(id).record);
        meanwhile.start();
        end(store, id, late());
        QCOMPARE(meanwhile.takeChanged(host), QList<int>());
    }

private:
    static void end(CheckStore& store, int id, const ProbeResult& seen)
    {
        store.at(id).record.phase = Phase::Done;
        store.at(id).record.seen = seen;
    }
    static int add(CheckStore& store, const ProbeResult& seen, quint16 port = 445, const QString& address = host)
    {
        Check check;
        check.address = check.target = address;
        check.service = Service::Smb;
        check.port = port;
        const int id = store.add(check);
        end(store, id, seen);
        return id;
    }
};

} // namespace ChangedMeanwhileTests

int tst_changedmeanwhile(int argc, char* argv[])
{
    return PortCheck::runTest<ChangedMeanwhileTests::TestChangedMeanwhile>(argc, argv);
}

#include "tst_changedmeanwhile.moc"
