// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkstore.h"
#include "model/run/droppedanswers.h"
#include "model/run/verdicts.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace DroppedAnswersTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QDateTime begin = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);

ProbeResult silentAfter(int attempts)
{
    ProbeResult result;
    result.state = State::Filtered;
    result.reason = Reason::NoAnswer;
    result.attempts = attempts;
    return result;
}

/// A run that has come to its end: what was asked of which address.
struct AskedRun {
    CheckStore store;
    Verdicts verdicts{store};

    AskedRun() { verdicts.start({}, {}); }

    int add(const QString& address, const ProbeResult& seen, Transport protocol = Transport::Tcp)
    {
        Check check;
        check.target = check.address = address;
        check.protocol = protocol;
        check.service = protocol == Transport::Tcp ? Service::Ldap : Service::Cldap;
        check.port = quint16(1 + store.all().size());
        const int id = store.add(check);
        store.at(id).record.phase = Phase::Done;
        store.at(id).record.seen = seen;
        return id;
    }
    void settle(std::optional<quint64> before, std::optional<quint64> after)
    {
        for (const int id : store.all())
            verdicts.judge(store.at(id).record.check.address);
        DroppedAnswers answers;
        answers.start(before, begin);
        answers.settle(store, verdicts, after);
    }
    [[nodiscard]] Reason reasonOf(int id) { return store.at(id).record.verdict.reason; }
    [[nodiscard]] Evidence evidenceOf(int id) { return store.at(id).record.seen.evidence; }
};

class TestDroppedAnswers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asManyAsWereToBeAnswered()
    {
        AskedRun run;
        const int tcp = run.add(u"10.0.0.1"_s, silentAfter(2));
        const int udp = run.add(u"10.0.0.1"_s, silentAfter(3), Transport::Udp); // which a host may leave unanswered
        const int other = run.add(u"10.0.0.2"_s, silentAfter(2), Transport::Udp);
        const int living = run.add(u"10.0.0.3"_s, verifiedResult());
        const int besideLiving = run.add(u"10.0.0.3"_s, silentAfter(2));
        const int ipv6 = run.add(u"fd00::1"_s, silentAfter(2)); // the filter is IPv4's
        run.settle(100, 104);
        for (const int id : {tcp, udp, other}) {
            QCOMPARE(token(run.reasonOf(id)), token(Reason::ReversePathFilter));
            QCOMPARE(run.evidenceOf(id), (Evidence{{u"reversePathDrops"_s, 4}, {u"silentAttempts"_s, 4}}));
        }
        for (const int id : {living, besideLiving, ipv6})
            QVERIFY(!run.evidenceOf(id).contains("reversePathDrops"_L1));
        QCOMPARE(token(run.reasonOf(ipv6)), token(Reason::HostSilent));
    }

    void whatWasNotAskedAgainKeepsWhatItHas()
    {
        AskedRun run;
        const int before = run.add(u"10.0.0.1"_s, silentAfter(2));
        const int again = run.add(u"10.0.0.1"_s, silentAfter(2));
        run.store.at(before).record.startedAt = begin.addSecs(-60);
        run.store.at(again).record.startedAt = begin;
        run.settle(0, 2);
        QCOMPARE(token(run.reasonOf(again)), token(Reason::ReversePathFilter));
        QCOMPARE(run.evidenceOf(before), Evidence());
    }

    void tooFewAreAHintOnly()
    {
        AskedRun run;
        const int first = run.add(u"10.0.0.1"_s, silentAfter(2));
        run.add(u"10.0.0.2"_s, silentAfter(2));
        run.settle(0, 3);
        QCOMPARE(token(run.reasonOf(first)), token(Reason::HostSilent));
        const CheckRecord& record = run.store.at(first).record;
        QCOMPARE(record.verdict.owner, Owner::TargetAdministrator);
        QCOMPARE(record.verdict.explanation.size(), 2); // the other one: they may be among these
    }

    void nothingIsConcluded_data()
    {
        QTest::addColumn<std::optional<quint64>>("before");
        QTest::addColumn<std::optional<quint64>>("after");
        const auto row = [](const char* name, std::optional<quint64> before, std::optional<quint64> after) {
            QTest::newRow(name) << before << after;
        };
        row("a system that does not tell", std::nullopt, std::nullopt);
        row("it told nothing at first", std::nullopt, 50);
        row("it tells nothing any more", 50, std::nullopt);
        row("nothing was dropped", 50, 50);
        row("the counter began anew", 50, 2);
    }
    void nothingIsConcluded()
    {
        QFETCH(const std::optional<quint64>, before);
        QFETCH(const std::optional<quint64>, after);
        AskedRun run;
        const int id = run.add(u"10.0.0.1"_s, silentAfter(2));
        run.settle(before, after);
        QCOMPARE(token(run.reasonOf(id)), token(Reason::HostSilent));
        QCOMPARE(run.evidenceOf(id), Evidence());
        QCOMPARE(run.store.at(id).record.verdict.explanation.size(), 1);
    }
};

} // namespace DroppedAnswersTests

int tst_droppedanswers(int argc, char* argv[])
{
    return PortCheck::runTest<DroppedAnswersTests::TestDroppedAnswers>(argc, argv);
}

#include "tst_droppedanswers.moc"
