// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/waylosses.h"

#include "model/results/followup.h"
#include "model/run/checkstore.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace WayLossesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr int hosts = 6;

ProbeResult after(ProbeResult result, int attempts)
{
    result.attempts = attempts;
    return result;
}

/// A run of some hosts behind one gateway, of which only the results are there.
struct Run {
    CheckStore store;
    WayLosses losses{store};

    explicit Run(bool allowed = true) { losses.start(allowed); }

    static QString address(int host) { return u"10.0.0.%1"_s.arg(host + 1); }
    int add(int host, quint16 port, Transport protocol, const ProbeResult& seen, Reason reason)
    {
        Check check;
        check.address = check.target = address(host);
        check.protocol = protocol;
        check.port = port;
        check.service = protocol == Transport::Udp ? Service::Cldap : Service::Ldap;
        const int id = store.add(check);
        end(id, seen, reason);
        return id;
    }
    void end(int id, const ProbeResult& seen, Reason reason)
    {
        CheckRecord& record = store.at(id).record;
        record.phase = Phase::Done;
        record.seen = seen;
        record.verdict.reason = reason;
    }
    int addProof(int host, quint16 port) { return add(host, port, Transport::Tcp, verifiedResult(), Reason::Answered); }
    int addLate(int host, quint16 port, int attempts = 2)
    {
        return add(host, port, Transport::Udp, after(verifiedResult(), attempts), Reason::Flaky);
    }
    int addSilent(int host, quint16 port, Transport protocol = Transport::Udp)
    {
        return add(host, port, protocol, after(silentResult(), 2), Reason::NoAnswer);
    }
    /// One that was asked patiently, in five attempts.
    void askedPatiently(int check, const ProbeResult& seen)
    {
        const int id = store.addFollowUp(FollowUpKind::Patient, store.at(check).record.check);
        end(id, after(seen, 5), Reason::None);
    }
    /// Each host answers on several ports, and each but the last loses a datagram.
    void addHosts()
    {
        for (int host = 0; host < hosts; ++host) {
            for (const int port : {389, 88, 135, 3268})
                addProof(host, quint16(port));
            if (host < hosts - 1)
                addLate(host, 389);
        }
    }
    WayLosses::Settled settle()
    {
        return losses.settleRun([](const QHostAddress&) { return u"gateway"_s; });
    }
    [[nodiscard]] int losing(int id) { return losingHosts(store.at(id).record); }
    [[nodiscard]] bool isBeyond(int id) { return isSilentBeyondLosses(store.at(id).record); }
};

class TestWayLosses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
    void oneHostAlone();
    void fewLosses();
    void severalHosts();
    void hostsByAnotherWay();
    void silenceIsAskedAgain();
    void whatAnswersWasChance();
    void whatStaysSilentIsBlocked();
    void theOtherTransportTellsMore();
    void roundsHaveAnEnd();
    void questionsAtOnceAreFew();
    void aPortOfNearlyAllHosts();
    void nothingIsAskedUnwanted();
    void theOnlyLosingHost();
    void aShortOutageIsALoss();
    void whatOpenedIsAskedToo();
    void losesLessThanItSeemed();
    void localPortsByChance();
};

void TestWayLosses::localPortsByChance()
{
    Run run;
    run.addHosts();
    const int works = run.addProof(hosts - 1, 464);
    const int look = run.store.addFollowUp(FollowUpKind::SourcePorts, run.store.at(works).record.check);
    ProbeResult someSilent = verifiedResult();
    someSilent.reason = Reason::SourcePortsBlocked;
    run.end(look, someSilent, Reason::SourcePortsBlocked);
    QVERIFY(run.settle().changed.contains(Run::address(hosts - 1)));
    QCOMPARE(run.losing(look), hosts - 1);
}

void TestWayLosses::nothingIsLost()
{
    Run run;
    for (int host = 0; host < hosts; ++host)
        run.addProof(host, 389);
    const int silent = run.addSilent(0, 445, Transport::Tcp);
    const WayLosses::Settled settled = run.settle();
    QVERIFY(settled.askPatiently.isEmpty());
    QVERIFY(settled.changed.isEmpty());
    QVERIFY(!run.isBeyond(silent));
}

void TestWayLosses::oneHostAlone()
{
    Run run;
    for (const int port : {389, 88, 53})
        run.addLate(0, quint16(port));
    run.addProof(1, 389);
    run.addSilent(1, 445, Transport::Tcp);
    const WayLosses::Settled settled = run.settle();
    QVERIFY(settled.askPatiently.isEmpty());
    QVERIFY(settled.changed.isEmpty());
}

void TestWayLosses::fewLosses()
{
    Run run;
    run.addLate(0, 389);
    run.addLate(1, 389);
    QVERIFY(run.settle().changed.isEmpty());
}

void TestWayLosses::severalHosts()
{
    Run run;
    run.addHosts();
    const int late = run.addLate(0, 88);
    const int proof = run.addProof(0, 445);
    const WayLosses::Settled settled = run.settle();
    QVERIFY(settled.askPatiently.isEmpty());
    QCOMPARE(settled.changed.size(), hosts - 1);
    QCOMPARE(run.losing(late), hosts - 1);
    QCOMPARE(run.losing(proof), 0);
    QCOMPARE(run.store.at(late).record.verdict, Verdict()); // to be judged anew
    run.store.at(late).record.verdict.reason = Reason::LossyWay;
    for (const int id : run.store.all()) {
        if (run.store.at(id).record.verdict.reason == Reason::None)
            run.store.at(id).record.verdict.reason = Reason::LossyWay;
    }
    QVERIFY(run.settle().changed.isEmpty()); // nothing new
}

void TestWayLosses::hostsByAnotherWay()
{
    Run run;
    run.addHosts();
    const int silent = run.addSilent(0, 445, Transport::Tcp);
    const auto ownWay = [](const QHostAddress& address) { return address.toString(); };
    const WayLosses::Settled settled = run.losses.settleRun(ownWay);
    QVERIFY(settled.askPatiently.isEmpty());
    QVERIFY(settled.changed.isEmpty());
    QCOMPARE(run.losing(silent), 0);
}

void TestWayLosses::silenceIsAskedAgain()
{
    Run run;
    run.addHosts();
    // Also where the host itself has lost nothing.
    const int silent = run.addSilent(hosts - 1, 445, Transport::Tcp);
    const WayLosses::Settled settled = run.settle();
    QCOMPARE(settled.askPatiently, QList<int>{silent});
    QVERIFY(settled.changed.isEmpty()); // as long as that is open
}

void TestWayLosses::whatAnswersWasChance()
{
    Run run;
    run.addHosts();
    const int silent = run.addSilent(hosts - 1, 445, Transport::Tcp);
    QCOMPARE(run.settle().askPatiently.size(), 1);
    run.askedPatiently(silent, verifiedResult());
    const WayLosses::Settled settled = run.settle();
    QVERIFY(settled.askPatiently.isEmpty());
    QCOMPARE(run.losing(silent), hosts); // its own host lost it, too
    QVERIFY(!run.isBeyond(silent));
}

void TestWayLosses::whatStaysSilentIsBlocked()
{
    Run run;
    run.addHosts();
    const int silent = run.addSilent(hosts - 1, 445, Transport::Tcp);
    QCOMPARE(run.settle().askPatiently.size(), 1);
    run.askedPatiently(silent, silentResult());
    QVERIFY(run.settle().askPatiently.isEmpty()); // over TCP, nothing else was lost
    QVERIFY(run.isBeyond(silent));
    QCOMPARE(run.losing(silent), 0);
}

/// Two answers at once over UDP are no sign of a line that loses nothing, where half is lost over TCP.
void TestWayLosses::theOtherTransportTellsMore()
{
    Run run;
    for (const int port : {389, 88, 135, 445, 3268})
        run.add(0, quint16(port), Transport::Tcp, after(verifiedResult(), 2), Reason::LossyWay);
    for (const int port : {389, 53})
        run.add(0, quint16(port), Transport::Udp, verifiedResult(), Reason::Answered);
    const int silent = run.add(0, 88, Transport::Udp, after(silentResult(), 2), Reason::LossyWay);
    QCOMPARE(run.settle().askPatiently, QList<int>{silent});
    run.askedPatiently(silent, silentResult());
    QCOMPARE(run.settle().askPatiently, QList<int>{silent});
    QVERIFY(!run.isBeyond(silent));
    run.askedPatiently(silent, silentResult());
    QVERIFY(run.settle().askPatiently.isEmpty());
    QVERIFY(run.isBeyond(silent)); // 12 in vain
}

void TestWayLosses::roundsHaveAnEnd()
{
    Run run;
    // So much is lost over UDP that even 17 attempts prove nothing.
    for (int host = 0; host < hosts; ++host) {
        run.addProof(host, 135);
        run.addLate(host, 389, 30);
    }
    const int silent = run.addSilent(0, 88);
    for (int round = 0; round < WayLosses::mostRounds; ++round) {
        QCOMPARE(run.settle().askPatiently, QList<int>{silent});
        run.askedPatiently(silent, silentResult());
    }
    QVERIFY(run.settle().askPatiently.isEmpty());
    QVERIFY(!run.isBeyond(silent));
    QCOMPARE(run.losing(silent), hosts);
}

void TestWayLosses::questionsAtOnceAreFew()
{
    Run run;
    run.addHosts();
    for (int host = 0; host < 2 * WayLosses::mostAtOnce; ++host) {
        run.addProof(host, 445);
        if (host % 2 == 0)
            run.addSilent(host, 88);
    }
    run.addSilent(1, 464);
    QCOMPARE(run.settle().askPatiently.size(), WayLosses::mostAtOnce);
}

void TestWayLosses::aPortOfNearlyAllHosts()
{
    Run run;
    run.addHosts();
    QList<int> silent;
    for (int host = 0; host < 3 * WayLosses::mostAtOnce; ++host)
        silent.append(run.addSilent(host, 445));
    const QList<int> asked = run.settle().askPatiently;
    QCOMPARE(asked.size(), WayLosses::mostAtOnce);
    for (const int id : asked)
        run.askedPatiently(id, silentResult());
    QVERIFY(run.settle().askPatiently.isEmpty()); // some speak for all
    for (const int id : std::as_const(silent))
        QVERIFY(run.isBeyond(id));
}

void TestWayLosses::nothingIsAskedUnwanted()
{
    Run run(false);
    run.addHosts();
    const int silent = run.addSilent(hosts - 1, 88);
    QVERIFY(run.settle().askPatiently.isEmpty());
    QCOMPARE(run.losing(silent), hosts - 1); // two datagrams are lost by chance
    QVERIFY(!run.isBeyond(silent));
}

void TestWayLosses::theOnlyLosingHost()
{
    Run run;
    for (const int port : {389, 135, 3268, 464})
        run.addProof(0, quint16(port));
    for (const int port : {389, 88})
        run.end(run.addLate(0, quint16(port)), after(verifiedResult(), 2), Reason::LossyWay);
    const int silent = run.add(0, 445, Transport::Tcp, after(silentResult(), 3), Reason::LossyWay);
    QCOMPARE(run.settle().askPatiently, QList<int>{silent});
    run.askedPatiently(silent, silentResult());
    QVERIFY(run.settle().askPatiently.isEmpty());
    QVERIFY(run.isBeyond(silent));
}

void TestWayLosses::aShortOutageIsALoss()
{
    for (const bool isOfSeveral : {false, true}) {
        Run run;
        run.addHosts();
        const int fellSilent = run.addProof(hosts - 1, 53);
        Evidence& evidence = run.store.at(fellSilent).record.seen.evidence;
        evidence.insert(u"wayDownFrom"_s, u"2026-01-01T12:00:00Z"_s);
        evidence.insert(u"wayUpAt"_s, u"2026-01-01T12:00:01Z"_s);
        if (isOfSeveral)
            evidence.insert(u"wayDownToOthers"_s, true);
        QList<int> others; // more than the way loses at other times
        for (int i = 0; isOfSeveral && i < hosts; ++i) {
            others.append(run.addProof(i, 464));
            run.store.at(others.constLast()).record.seen.evidence = evidence;
        }
        QVERIFY(run.settle().askPatiently.isEmpty());
        QCOMPARE(run.losing(fellSilent) == 0, isOfSeveral);
    }
}

void TestWayLosses::whatOpenedIsAskedToo()
{
    Run run;
    run.addHosts();
    const int opened = run.addProof(hosts - 1, 464);
    const int silent = run.add(hosts - 1, 445, Transport::Tcp, after(silentResult(), 2), Reason::BlockedMidRun);
    const int again = run.store.addFollowUp(FollowUpKind::Again, run.store.at(opened).record.check);
    run.end(again, silentResult(), Reason::None);
    QCOMPARE(run.settle().askPatiently, (QList<int>{opened, silent}));
}

void TestWayLosses::losesLessThanItSeemed()
{
    Run run;
    run.addHosts();
    const int late = run.addLate(0, 88);
    QVERIFY(!run.settle().changed.isEmpty());
    for (const int id : run.store.all()) { // all of it is asked anew, and answered
        if (run.store.at(id).record.check.protocol == Transport::Udp)
            run.store.at(id).record.verdict.reason = Reason::Answered;
    }
    QVERIFY(run.settle().changed.contains(Run::address(0)));
    QCOMPARE(run.losing(late), 0);
}

} // namespace WayLossesTests

int tst_waylosses(int argc, char* argv[])
{
    return PortCheck::runTest<WayLossesTests::TestWayLosses>(argc, argv);
}

#include "tst_waylosses.moc"
