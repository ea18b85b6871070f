// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What was asked at an address of this computer: no network is in between, and no device.
#include "model/causes/allcauses.h"
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace AskedOfItselfTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Asked at this computer's own 10.9.9.9, from 127.0.0.1 as it can be.
CauseScene atItself(const ProbeResult& seen, Service service = Service::Ldap, Transport protocol = Transport::Tcp)
{
    CauseScene scene{askedAt(service, seen, protocol)};
    scene.check.check.address = u"10.9.9.9"_s;
    scene.check.seen.evidence[u"ownTarget"_s] = true;
    return scene;
}

/// Rows of what is silent beside connections that are.
void addSilentWithTheRest()
{
    using namespace Causes;
    const auto fails = [](const char* name, const Cause& cause, const CauseScene& scene, Owner owner, int advised) {
        addHolds(name, cause, scene, Outcome::Fail, owner, advised);
    };
    const ProbeResult silent = shutPort(State::Filtered, Reason::NoAnswer);
    CauseScene allSilent = atItself(silent, Service::Cldap, Transport::Udp);
    allSilent.beside = {atItself(silent, Service::Kerberos).check};
    allSilent.beside[0].check.port = 88;
    fails("silent over UDP, as all over TCP is", blockedLocally, allSilent, Owner::ThisComputer, 1);
    addMisses("silent over UDP, as all over TCP is: its service", answersDroppedHere, allSilent);
    CauseScene counts = allSilent;
    counts.check.check.range = PortRange{1024, 65535};
    counts.check.check.protocol = Transport::Tcp;
    counts.check.check.service = Service::TcpRange;
    counts.check.seen = shutPort(State::NotRun, Reason::None, {{u"undeliveredPackets"_s, 4}, {u"silentAttempts"_s, 4}});
    fails("a range that was left out, since all is silent", blockedLocally, counts, Owner::ThisComputer, 1);
    addMisses("a range that was left out: not the answers of another", answersDroppedHere, counts);
    counts.check.seen.evidence = {};
    fails("a range that was left out, and nothing was counted", blockedLocally, counts, Owner::ThisComputer, 1);
    addMisses("a range that was left out: it is up", hostSilent, counts);
    CauseScene lives = allSilent;
    lives.beside.append(atItself(closedResult(), Service::Smb).check);
    addMisses("silent over UDP, as another port over TCP, and a third refuses", blockedLocally, lives);
    lives.beside[0].check.port = lives.check.check.port;
    fails("silent over UDP, as the same port over TCP, and a third refuses", blockedLocally, lives, Owner::ThisComputer,
        1);
    CauseScene slow = allSilent;
    slow.beside[0].seen.evidence[u"refusalMayTakeMs"_s] = 2100;
    addMisses("silent over UDP, as over TCP, where a refusal may take longer", blockedLocally, slow);
}

class TestAskedOfItself final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void oneFindingForWhatIsDropped();
    void nobodyOfTheNetwork_data();
    void nobodyOfTheNetwork();
    void tlsOfAnotherProgram();
};

void TestAskedOfItself::judge_data()
{
    using namespace Causes;
    addCauseColumns();
    const ProbeResult silent = shutPort(State::Filtered, Reason::NoAnswer);
    const ProbeResult foreign = openPort(ServiceState::Mismatch, Reason::OtherProtocol);
    const ProbeResult mute = openPort(ServiceState::Silent, Reason::NoApplicationData);
    const auto fails = [](const char* name, const Cause& cause, const CauseScene& scene, Owner owner, int advised) {
        addHolds(name, cause, scene, Outcome::Fail, owner, advised);
    };
    fails("silent over TCP", blockedLocally, atItself(silent), Owner::ThisComputer, 1);
    CauseScene loopback{askedAt(Service::Ldap, silent)};
    loopback.check.check.address = u"127.0.1.20"_s;
    fails("silent over TCP at a loopback address", blockedLocally, loopback, Owner::ThisComputer, 1);
    addMisses("silent over TCP at another computer", blockedLocally, {askedAt(Service::Ldap, silent)});
    CauseScene hurried = atItself(silent);
    hurried.check.seen.evidence[u"refusalMayTakeMs"_s] = 2100;
    addMisses("silent, where a refusal may take longer", blockedLocally, hurried);
    fails("the same", noAnswer, hurried, Owner::ThisComputer, 1);
    CauseScene demo = atItself(silent);
    demo.check.seen.evidence[u"simulatedFirewall"_s] = true;
    addMisses("silent, in a demo that plays a firewall", blockedLocally, demo);
    const CauseScene overUdp = atItself(silent, Service::Cldap, Transport::Udp);
    addMisses("silent over UDP", blockedLocally, overUdp);
    fails("silent over UDP: it or its service", noAnswer, overUdp, Owner::ThisComputer, 1);
    addSilentWithTheRest();
    const auto counted = [](const QString& key, State state, Transport protocol) {
        ProbeResult seen = shutPort(state, Reason::NoAnswer, {{key, 2}, {u"silentAttempts"_s, 2}});
        seen.service = state == State::Open ? ServiceState::Silent : ServiceState::NotAsked;
        return atItself(seen, protocol == Transport::Tcp ? Service::Ldap : Service::Cldap, protocol);
    };
    for (const QString& key : {u"droppedWhenAlone"_s, u"droppedLikeOthers"_s, u"undeliveredPackets"_s}) {
        for (const Transport protocol : {Transport::Tcp, Transport::Udp}) {
            const CauseScene scene = counted(key, State::Filtered, protocol);
            const QByteArray name = key.toLatin1() + (protocol == Transport::Tcp ? " over TCP" : " over UDP");
            fails(QByteArray(name + ": question or answer").constData(), blockedLocally, scene, Owner::ThisComputer, 1);
            addMisses(QByteArray(name + ": not the answer alone").constData(), answersDroppedHere, scene);
        }
    }
    fails("dropped on a connection", blockedLocally, counted(u"droppedWhenAlone"_s, State::Open, Transport::Tcp),
        Owner::ThisComputer, 1);
    addMisses("nothing dropped on a connection", blockedLocally, counted(u"other"_s, State::Open, Transport::Tcp));
    addMisses("dropped like others, and refused", blockedLocally,
        counted(u"droppedLikeOthers"_s, State::Closed, Transport::Udp));
    addMisses("silent alone: it is up", hostSilent, atItself(silent));
    addMisses("silent over UDP, not all of a network's", noAnswerToUdp, overUdp);
    fails("another protocol", otherProtocol, atItself(foreign), Owner::TargetAdministrator, 2);
    fails("too much", tooMuchData, atItself(openPort(ServiceState::Mismatch, Reason::TooMuchData)),
        Owner::TargetAdministrator, 2);
    fails("closed early", closedEarly, atItself(openPort(ServiceState::Failed, Reason::ClosedEarly)),
        Owner::TargetAdministrator, 1);
    fails("mute", noApplicationData, atItself(mute), Owner::TargetAdministrator, 2);
    CauseScene redirected = atItself(mute);
    redirected.followUps = {controlPortFound(State::Open)};
    addHolds(
        "every connection is accepted", acceptsEverything, redirected, Outcome::Inconclusive, Owner::ThisComputer, 1);
    CauseScene answersOverUdp = atItself(mute, Service::Kerberos);
    answersOverUdp.beside = {askedAt(Service::Kerberos, verifiedResult(), Transport::Udp)};
    fails("mute, and answers over UDP", noApplicationData, answersOverUdp, Owner::TargetAdministrator, 2);
}

// What its own firewall drops is one thing to mend, however its system tells it.
void TestAskedOfItself::oneFindingForWhatIsDropped()
{
    CheckRecord silent = atItself(shutPort(State::Filtered, Reason::NoAnswer)).check;
    CheckRecord unsent = atItself(shutPort(State::Local, Reason::BlockedLocally), Service::Cldap, Transport::Udp).check;
    CheckRecord counted = atItself(
        shutPort(State::Filtered, Reason::NoAnswer, {{u"droppedWhenAlone"_s, 2}}), Service::Kerberos, Transport::Udp)
                              .check;
    QList<CheckRecord> checks{silent, unsent, counted};
    for (qsizetype i = 0; i < checks.size(); ++i) {
        checks[i].id = int(i) + 1;
        checks[i].verdict = diagnose(checks[i], HostFacts({{&silent, &unsent, &counted}, {}, {}}));
    }
    const QList<Finding> found = findings(checks);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().reason, Reason::BlockedLocally);
    QCOMPARE(found.constFirst().checks.size(), 3);
    QCOMPARE(found.constFirst().advice.size(), 1);
    // What causes of ranges advise with it is of questions that go out to others.
    QVERIFY(QByteArray(Causes::blockedLocally.texts.back().source.text).contains("outbound connections"));
}

void TestAskedOfItself::nobodyOfTheNetwork_data()
{
    QTest::addColumn<ProbeResult>("seen");
    QTest::newRow("silent") << shutPort(State::Filtered, Reason::NoAnswer);
    QTest::newRow("refused") << shutPort(State::Closed, Reason::Refused);
    QTest::newRow("refused sooner than others answer")
        << shutPort(State::Closed, Reason::Refused, {{u"refusedAfterMs"_s, 0.01}});
    for (const Reason reason : {Reason::OtherProtocol, Reason::TooMuchData})
        QTest::newRow(token(reason).data()) << openPort(ServiceState::Mismatch, reason);
    for (const Reason reason : {Reason::ClosedEarly, Reason::NoApplicationData})
        QTest::newRow(token(reason).data()) << openPort(ServiceState::Silent, reason);
}

// Whatever else is seen of it, and over both transports.
void TestAskedOfItself::nobodyOfTheNetwork()
{
    QFETCH(const ProbeResult, seen);
    const QList<CheckRecord> besides{atItself(verifiedResult(), Service::Smb).check,
        atItself(verifiedResult(), Service::Kerberos, Transport::Udp).check,
        atItself(silentResult(), Service::Cldap, Transport::Udp).check, atItself(silentResult()).check,
        atItself(closedResult(), Service::Ldaps).check,
        atItself(openPort(ServiceState::Silent, Reason::NoApplicationData), Service::Kerberos).check};
    for (const CheckRecord& beside : besides) {
        for (const Service service : {Service::Ldap, Service::Kerberos, Service::Dns, Service::Smb}) {
            for (const Transport protocol : {Transport::Tcp, Transport::Udp}) {
                if (protocol == Transport::Udp && seen.state == State::Open && seen.reason != Reason::OtherProtocol)
                    continue; // is of connections alone
                const CheckRecord asked = atItself(seen, service, protocol).check;
                const HostFacts host({{&asked, &beside}, {}, {}}, u"lab.example"_s);
                const Verdict verdict = diagnose(asked, host);
                const QByteArray told = token(verdict.reason).latin1();
                QVERIFY2(verdict.outcome == Outcome::Fail && verdict.owner != Owner::Network, told.constData());
                QVERIFY2(!isAdvised(verdict.advice, Owner::Network), told.constData());
            }
        }
    }
}

// Where no network is in between, there is no other host and no device.
void TestAskedOfItself::tlsOfAnotherProgram()
{
    const CheckRecord ldap = atItself(openPort(ServiceState::Mismatch, Reason::OtherProtocol)).check;
    CheckRecord tls = atItself(openPort(ServiceState::Failed, Reason::TlsFailed), Service::GlobalCatalogTls).check;
    tls.check.port = 3269;
    const Verdict here = diagnose(tls, HostFacts({{&tls, &ldap}, {}, {}}));
    QCOMPARE(token(here.reason), token(Reason::OtherProtocol));
    for (const Statement& statement : here.explanation) {
        const QByteArray words(statement.text->source.text);
        QVERIFY2(words.contains("this computer itself") && words.contains("TLS"), words.constData());
        QVERIFY2(!words.contains("another host") && !words.contains("device"), words.constData());
    }
    QCOMPARE(here.explanation.size(), 1);
}

} // namespace AskedOfItselfTests

int tst_askedofitself(int argc, char* argv[])
{
    return PortCheck::runTest<AskedOfItselfTests::TestAskedOfItself>(argc, argv);
}

#include "tst_askedofitself.moc"
