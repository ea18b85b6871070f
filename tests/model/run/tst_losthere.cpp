// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkstore.h"
#include "model/run/losthere.h"
#include "model/run/ownways.h"
#include "model/run/verdicts.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace LostHereTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QDateTime begin = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);

const QHostAddress ownAddress(u"10.9.9.9"_s);
const QHostAddress behindTunnel(u"10.0.0.2"_s);

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
    /// By the reverse-path filter's counter.
    void settle(std::optional<qint64> before, std::optional<qint64> after)
    {
        OwnCounters counters[2];
        counters[0].reversePathDrops = before;
        counters[1].reversePathDrops = after;
        settle(counters[0], counters[1]);
    }
    void settle(const OwnCounters& before, const OwnCounters& after)
    {
        for (const int id : store.all())
            verdicts.judge(store.at(id).record.check.address);
        OwnWays ways({[] {
                          return QList{OwnInterface{u"wg0"_s, {ownAddress}, true, true}};
                      },
            [](const QHostAddress& target) { return target == behindTunnel ? ownAddress : QHostAddress(); }});
        for (const QString& address : {u"10.0.0.1"_s, u"10.0.0.2"_s})
            ways.note(address);
        LostHere lost;
        lost.start(before, begin);
        lost.settle(store, verdicts, ways, after, asked);
    }
    LostHere::Asked asked; ///< silent hosts, for themselves
    [[nodiscard]] Reason reasonOf(int id) { return store.at(id).record.verdict.reason; }
    [[nodiscard]] Evidence evidenceOf(int id) { return store.at(id).record.seen.evidence; }
};

class TestLostHere final : public QObject {
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

    void packetsThatWereNotHandedOn()
    {
        AskedRun run;
        const int ipv4 = run.add(u"10.0.0.1"_s, silentAfter(2));
        const int ipv6 = run.add(u"fd00::1"_s, silentAfter(3));
        OwnCounters before;
        before.reversePathDrops = before.undeliveredIpv4 = before.undeliveredIpv6 = 10;
        OwnCounters after;
        after.reversePathDrops = 11;
        after.undeliveredIpv4 = 13;
        after.undeliveredIpv6 = 19;
        run.settle(before, after);
        QCOMPARE(token(run.reasonOf(ipv4)), token(Reason::AnswersDroppedHere));
        QCOMPARE(run.evidenceOf(ipv4),
            (Evidence{{u"reversePathDrops"_s, 1}, {u"undeliveredPackets"_s, 2}, {u"silentAttempts"_s, 2}}));
        QCOMPARE(token(run.reasonOf(ipv6)), token(Reason::AnswersDroppedHere));
        QCOMPARE(run.evidenceOf(ipv6), (Evidence{{u"undeliveredPackets"_s, 9}, {u"silentAttempts"_s, 3}}));
    }

    /// A host goes on with answers that nobody hears: another that is down doesn't get them.
    void answersOfOtherPorts()
    {
        for (const QString& droppedAt : {u"10.0.0.3"_s, u"fd00::3"_s}) {
            AskedRun run;
            const int down = run.add(u"10.0.0.1"_s, silentAfter(2));
            run.add(droppedAt, verifiedResult());
            ProbeResult dropped = silentAfter(2);
            dropped.evidence.insert(u"droppedWhenAlone"_s, 2);
            run.add(droppedAt, dropped);
            OwnCounters before;
            before.undeliveredIpv4 = 10;
            OwnCounters after;
            after.undeliveredIpv4 = 14;
            run.settle(before, after);
            const bool isOfItsKind = droppedAt == u"10.0.0.3"_s;
            QCOMPARE(token(run.reasonOf(down)), token(isOfItsKind ? Reason::HostSilent : Reason::AnswersDroppedHere));
        }
    }

    /// Each silent host was asked for itself.
    void hostsThatWereAsked()
    {
        for (const bool isDroppedElsewhere : {false, true}) { // answers of a port of a third host
            AskedRun run;
            const int here = run.add(u"10.0.0.1"_s, silentAfter(2));
            const int down = run.add(u"10.0.0.2"_s, silentAfter(2));
            run.asked = {{u"10.0.0.1"_s}, {u"10.0.0.2"_s}};
            if (isDroppedElsewhere) {
                run.add(u"10.0.0.3"_s, verifiedResult());
                ProbeResult dropped = silentAfter(2);
                dropped.evidence.insert(u"droppedWhenAlone"_s, 2);
                run.add(u"10.0.0.3"_s, dropped);
            }
            OwnCounters before;
            before.undeliveredIpv4 = 10;
            OwnCounters after;
            after.undeliveredIpv4 = 14;
            run.settle(before, after);
            QCOMPARE(token(run.reasonOf(here)), token(Reason::AnswersDroppedHere));
            QCOMPARE(token(run.reasonOf(down)), token(Reason::HostSilent));
        }
    }

    void lessThanNothingIsNothing()
    {
        AskedRun run;
        const int id = run.add(u"10.0.0.1"_s, silentAfter(2));
        OwnCounters before;
        before.undeliveredIpv4 = 10;
        OwnCounters after;
        after.undeliveredIpv4 = -3;
        run.settle(before, after);
        QCOMPARE(run.evidenceOf(id), Evidence());
    }

    void tunnel_data()
    {
        QTest::addColumn<InterfaceCounters>("before");
        QTest::addColumn<InterfaceCounters>("after");
        QTest::addColumn<Reason>("reason");
        const InterfaceCounters then{u"wg0"_s, 7, 70};
        QTest::newRow("nothing came in") << then << InterfaceCounters{u"wg0"_s, 7, 75} << Reason::OwnTunnelSilent;
        QTest::newRow("something came in") << then << InterfaceCounters{u"wg0"_s, 8, 75} << Reason::HostSilent;
        QTest::newRow("another one") << then << InterfaceCounters{u"wg1"_s, 7, 75} << Reason::HostSilent;
        QTest::newRow("none then") << InterfaceCounters{} << InterfaceCounters{u"wg0"_s, 0, 5} << Reason::HostSilent;
        QTest::newRow("nobody counts") << InterfaceCounters{} << InterfaceCounters{} << Reason::HostSilent;
    }
    void tunnel()
    {
        QFETCH(const InterfaceCounters, before);
        QFETCH(const InterfaceCounters, after);
        QFETCH(const Reason, reason);
        AskedRun run;
        const int beside = run.add(u"10.0.0.1"_s, silentAfter(2));
        const int behind = run.add(u"10.0.0.2"_s, silentAfter(2));
        OwnCounters then;
        then.interfaces.append(before);
        OwnCounters now;
        now.interfaces.append(after);
        run.settle(then, now);
        QCOMPARE(token(run.reasonOf(behind)), token(reason));
        QCOMPARE(token(run.reasonOf(beside)), token(Reason::HostSilent));
    }

    void nothingIsConcluded_data()
    {
        QTest::addColumn<std::optional<qint64>>("before");
        QTest::addColumn<std::optional<qint64>>("after");
        const auto row = [](const char* name, std::optional<qint64> before, std::optional<qint64> after) {
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
        QFETCH(const std::optional<qint64>, before);
        QFETCH(const std::optional<qint64>, after);
        AskedRun run;
        const int id = run.add(u"10.0.0.1"_s, silentAfter(2));
        run.settle(before, after);
        QCOMPARE(token(run.reasonOf(id)), token(Reason::HostSilent));
        QCOMPARE(run.evidenceOf(id), Evidence());
        QCOMPARE(run.store.at(id).record.verdict.explanation.size(), 1);
    }
};

} // namespace LostHereTests

int tst_losthere(int argc, char* argv[])
{
    return PortCheck::runTest<LostHereTests::TestLostHere>(argc, argv);
}

#include "tst_losthere.moc"
