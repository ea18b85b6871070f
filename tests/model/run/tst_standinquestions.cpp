// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/standinquestions.h"

#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"
#include "model/support/standinmark.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QDateTime>
#include <QTest>

#include <optional>

namespace StandInQuestionsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString first = u"10.0.0.1"_s, second = u"10.0.0.2"_s;

const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

/// By a stand-in that held a question back so many seconds ago.
ProbeResult answered(std::optional<int> heldBackAgo = std::nullopt)
{
    ProbeResult seen = verifiedResult();
    StandInMark{"0123456789abcdef", u"192.0.2.9"_s, 3311, heldBackAgo}.insertInto(seen.evidence);
    return seen;
}

ProbeResult ended(Reason reason)
{
    ProbeResult seen = verifiedResult({}, reason);
    seen.service = ServiceState::Failed;
    return seen;
}

ProbeResult mute()
{
    ProbeResult seen = verifiedResult({}, Reason::NoApplicationData);
    seen.service = ServiceState::Silent;
    return seen;
}

/// A run, of which only the results are there.
struct Run {
    CheckStore store;
    CheckQueue queue{100, 2};
    StandInQuestions standIns{store, queue};

    explicit Run(bool allowed = true) { standIns.start(allowed); }

    int add(const QString& address, const ProbeResult& seen, Service service = Service::Ldap)
    {
        Check check;
        check.address = address;
        check.service = service;
        check.protocol = service == Service::Unknown ? Transport::Udp : Transport::Tcp;
        const int id = store.add(check);
        end(id, seen, 0);
        return id;
    }
    /// It was asked so many seconds after noon, and that took three.
    void end(int id, const ProbeResult& seen, int began)
    {
        CheckRecord& record = store.at(id).record;
        record.phase = Phase::Done;
        record.startedAt = noon.addSecs(began);
        record.finishedAt = noon.addSecs(began + 3);
        record.seen = seen;
        record.verdict.reason = Reason::Answered; // some verdict
        standIns.take(record.check.address, seen, record.finishedAt);
    }
    /// What is to be asked again, once the stand-in was asked at ten past noon, and said how many seconds ago it held
    /// back.
    QList<int> afterAsking(std::optional<int> heldBackAgo)
    {
        const StandInQuestions::Settled settled = standIns.settleRun();
        if (settled.askWhether.size() != 1 || !settled.askAgain.isEmpty())
            return {-1};
        standIns.take(first, answered(heldBackAgo), noon.addSecs(10));
        return standIns.settleRun().askAgain;
    }
    [[nodiscard]] bool isMarked(int id) { return isTrueIn(store.at(id).record.seen.evidence, "heldBackByStandIn"_L1); }
};

class TestStandInQuestions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLostIsAskedAgain_data()
    {
        QTest::addColumn<ProbeResult>("seen");
        QTest::addColumn<Service>("service");
        QTest::addColumn<bool>("isLost");
        QTest::addRow("silent") << silentResult() << Service::Ldap << true;
        QTest::addRow("mute") << mute() << Service::Ldap << true;
        QTest::addRow("ended") << ended(Reason::ClosedEarly) << Service::Ldap << true;
        QTest::addRow("ended in TLS") << ended(Reason::TlsFailed) << Service::GlobalCatalogTls << true;
        QTest::addRow("refused") << closedResult() << Service::Ldap << false;
        QTest::addRow("an error") << ended(Reason::LdapError) << Service::Ldap << false;
        QTest::addRow("without a question") << silentResult() << Service::Unknown << false;
    }

    void whatIsLostIsAskedAgain()
    {
        QFETCH(ProbeResult, seen);
        QFETCH(Service, service);
        QFETCH(bool, isLost);
        Run run;
        run.add(first, answered());
        const int lost = run.add(first, seen, service);
        run.add(u"10.0.0.9"_s, seen, service); // no stand-in
        if (isLost) {
            QCOMPARE(run.afterAsking(8), QList<int>{lost});
        } else {
            QVERIFY(run.standIns.settleRun().askWhether.isEmpty());
        }
    }

    void whereNothingWasHeldBackSilenceStands_data()
    {
        QTest::addColumn<int>("ago"); // seconds; -1: never
        QTest::newRow("never") << -1;
        QTest::newRow("before it was asked") << 11;
    }

    void whereNothingWasHeldBackSilenceStands()
    {
        QFETCH(int, ago);
        Run run;
        run.add(first, answered());
        const int lost = run.add(first, silentResult());
        QCOMPARE(run.afterAsking(ago < 0 ? std::nullopt : std::optional(ago)), QList<int>());
        const StandInQuestions::Settled settled = run.standIns.settleRun();
        QVERIFY(settled.askWhether.isEmpty() && settled.changed.isEmpty());
        QVERIFY(!run.isMarked(lost));
    }

    void whatIsAnsweredThenIsAnswered()
    {
        Run run;
        run.add(first, answered());
        const int lost = run.add(second, silentResult());
        run.add(second, answered(0));
        QCOMPARE(run.afterAsking(std::nullopt), QList<int>{lost}); // an answer that was late says less
        run.end(lost, answered(3), 20);
        const StandInQuestions::Settled settled = run.standIns.settleRun();
        QVERIFY(settled.askWhether.isEmpty() && settled.askAgain.isEmpty() && settled.changed.isEmpty());
    }

    void whatIsLostAgain_data()
    {
        QTest::addColumn<int>("ago"); // seconds, at noon and 30 s
        QTest::addColumn<bool>("isMarked");
        QTest::addRow("meanwhile") << 10 << true;
        QTest::addRow("before that") << 11 << false;
    }

    void whatIsLostAgain()
    {
        QFETCH(int, ago);
        QFETCH(bool, isMarked);
        Run run;
        run.add(first, answered());
        const int lost = run.add(first, silentResult());
        QCOMPARE(run.afterAsking(9), QList<int>{lost});
        run.end(lost, silentResult(), 20);
        QCOMPARE(run.standIns.settleRun().askWhether, QStringList{first});
        run.standIns.take(first, answered(ago), noon.addSecs(30));
        const StandInQuestions::Settled settled = run.standIns.settleRun();
        QCOMPARE(settled.changed, isMarked ? QSet<QString>{first} : QSet<QString>());
        QCOMPARE(run.isMarked(lost), isMarked);
        QCOMPARE(run.store.at(lost).record.verdict.reason, isMarked ? Reason::None : Reason::Answered);
        QVERIFY(run.standIns.settleRun().changed.isEmpty());
    }

    void nothingIsAskedAgainUnwanted()
    {
        Run run(false);
        const int lost = run.add(first, silentResult());
        run.add(first, answered(1));
        const StandInQuestions::Settled settled = run.standIns.settleRun();
        QVERIFY(settled.askWhether.isEmpty() && settled.askAgain.isEmpty());
        QCOMPARE(settled.changed, QSet<QString>{first});
        QVERIFY(run.isMarked(lost));
    }

    void halfOfAnAnswerIsItsAsWell_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("guid"); // that the stand-in tells in a marked answer
        QTest::addColumn<Evidence>("more");
        QTest::addColumn<Service>("service");
        QTest::addColumn<bool>("isIts");
        const QString other = u"10.0.0.9"_s; // where nothing bears a mark
        QTest::addRow("where it answers") << first << QString() << Evidence() << Service::Smb << true;
        QTest::addRow("with its GUID") << first << u"a"_s << Evidence() << Service::Smb << true;
        QTest::addRow("with its GUID elsewhere") << other << u"a"_s << Evidence() << Service::Smb << true;
        QTest::addRow("elsewhere") << other << QString() << Evidence() << Service::Smb << false;
        QTest::addRow("with another GUID") << first << u"b"_s << Evidence() << Service::Smb << false;
        QTest::addRow("with a name") << first << QString() << Evidence{{u"ntlmComputer"_s, u"dc1"_s}} << Service::Smb
                                     << false;
        QTest::addRow("all of the answer")
            << first << QString() << Evidence{{u"sessionSetupStatus"_s, u"0xc000006d"_s}} << Service::Smb << false;
        QTest::addRow("another service") << first << QString() << Evidence() << Service::Dns << false;
    }

    void halfOfAnAnswerIsItsAsWell()
    {
        QFETCH(QString, address);
        QFETCH(QString, guid);
        QFETCH(Evidence, more);
        QFETCH(Service, service);
        QFETCH(bool, isIts);
        Run run;
        ProbeResult half = verifiedResult({{u"serverGuid"_s, u"a"_s}});
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            half.evidence.insert(it.key(), it.value());
        const int id = run.add(address, half, service);
        run.add(first, answered());
        ProbeResult marked = answered();
        if (!guid.isEmpty())
            marked.evidence.insert(u"serverGuid"_s, guid);
        run.add(second, marked, Service::Smb);
        QCOMPARE(run.standIns.settleRun().changed, isIts ? QSet<QString>{address} : QSet<QString>());
        const CheckRecord& record = run.store.at(id).record;
        QCOMPARE(standInNonce(record.seen.evidence), isIts ? QByteArray("0123456789abcdef") : QByteArray());
        QCOMPARE(record.verdict.reason, isIts ? Reason::None : Reason::Answered);
        QVERIFY(run.standIns.settleRun().changed.isEmpty());
    }

    void allItsAddressesShareOneLimit()
    {
        Run run;
        run.add(first, answered());
        run.add(second, answered());
        const QString third = u"10.0.0.3"_s;
        run.add(third, answered());
        for (int id = 0; id < 2; ++id) {
            run.queue.append(first, 100 + id);
            run.queue.append(second, 200 + id);
            run.queue.append(third, 300 + id);
        }
        int running = 0;
        while (run.queue.takeNext())
            ++running;
        QCOMPARE(running, 2 * CheckQueue::hostsOfAGroup);
    }
};

} // namespace StandInQuestionsTests

int tst_standinquestions(int argc, char* argv[])
{
    return PortCheck::runTest<StandInQuestionsTests::TestStandInQuestions>(argc, argv);
}

#include "tst_standinquestions.moc"
