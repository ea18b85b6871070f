// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/changedmeanwhile.h"

#include "model/run/checkstore.h"

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
    static int add(CheckStore& store, const ProbeResult& seen)
    {
        Check check;
        check.address = check.target = host;
        check.service = Service::Smb;
        check.port = 445;
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
