// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What keeps this computer from asking.
#include "model/causes/allcauses.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ThisComputerCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CauseScene shut(State state, Reason reason)
{
    return {askedAt(Service::Ldap, shutPort(state, reason))};
}

/// An ICMP error that \a sender reported to this computer, which is \a self.
CauseScene reported(State state, Reason reason, const QString& sender, const QString& self = u"10.9.9.9"_s)
{
    CauseScene scene{askedAt(Service::Cldap, shutPort(state, reason, {{u"icmpSender"_s, sender}}), Transport::Udp)};
    scene.check.seen.localAddress = QHostAddress(self);
    return scene;
}

/// What came of a port that was asked once more, for longer.
FollowUpRecord askedLater(quint16 port, const ProbeResult& seen)
{
    FollowUpRecord followUp;
    followUp.kind = FollowUpKind::Patient;
    followUp.record = askedAt(Service::Ldap, seen, Transport::Tcp, port);
    return followUp;
}

class TestThisComputerCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void theSystemsWords();
    void asksOneForLongerInAHurry();

private:
    static void routeRows();
    static void linkLocalRows();
    static void ipv6Rows();
    static void firewallRows();
    static void errorRows();
    static void reversePathRows();
    static void lostHereRows();
    static void ownLossRows();
};

void TestThisComputerCauses::routeRows()
{
    const Cause& cause = Causes::networkUnreachable;
    addHolds(
        "no route", cause, shut(State::Unreachable, Reason::NetworkUnreachable), Outcome::Fail, Owner::ThisComputer, 1);
    CauseScene turnedBack = shut(State::Unreachable, Reason::NetworkUnreachable);
    turnedBack.check.seen.evidence = {{u"fromNetwork"_s, true}};
    addMisses("a router without a route, over TCP", cause, turnedBack);
    addHolds("the same", Causes::noRouteFromRouter, turnedBack, Outcome::Fail, Owner::Network, 1);
    const CauseScene byName = reported(State::Unreachable, Reason::NetworkUnreachable, u"10.7.7.7"_s);
    addMisses("a router without a route, over UDP", cause, byName);
    addHolds("the same by its address", Causes::noRouteFromRouter, byName, Outcome::Fail, Owner::Network, 1);
    addMisses("a router: this computer's own word", Causes::noRouteFromRouter,
        reported(State::Unreachable, Reason::NetworkUnreachable, u"10.9.9.9"_s));
    addMisses("a route, but no host", cause, shut(State::Unreachable, Reason::HostUnreachable));
    addMisses("silence", cause, shut(State::Filtered, Reason::NoAnswer));
}

void TestThisComputerCauses::linkLocalRows()
{
    const Cause& cause = Causes::networkUnreachable;
    const auto from = [](const char* own, CauseScene scene) {
        scene.check.check.address = u"fd00::1"_s;
        scene.check.seen.localAddress = QHostAddress(QLatin1String(own));
        return scene;
    };
    const CauseScene turnedBack =
        from("fe80::2%1", reported(State::Unreachable, Reason::NetworkUnreachable, u"fe80::9"_s));
    addHolds(
        "from a link-local address, turned back by a router", cause, turnedBack, Outcome::Fail, Owner::ThisComputer, 1);
    const CauseScene silent = from("fe80::2", shut(State::Filtered, Reason::NoAnswer));
    addHolds("from a link-local address, and silence", cause, silent, Outcome::Fail, Owner::ThisComputer, 1);
    addMisses("from a global address, turned back by a router", cause,
        from("fd00:9::2", reported(State::Unreachable, Reason::NetworkUnreachable, u"fe80::9"_s)));
    addMisses("from a global address, and silence", cause, from("fd00:9::2", shut(State::Filtered, Reason::NoAnswer)));
    CauseScene near = silent;
    near.beside.append(askedAt(Service::Smb, closedResult(), Transport::Tcp, 445));
    near.beside.last().check.address = near.check.check.address;
    addMisses("from a link-local address, and a neighbour answers on another port", cause, near);
    CauseScene both = silent;
    both.check.check.address = u"fe80::1"_s;
    addMisses("both are link-local", cause, both);
    CauseScene apipa = silent;
    apipa.check.check.address = u"10.0.0.1"_s;
    apipa.check.seen.localAddress = QHostAddress(u"169.254.3.4"_s);
    addHolds("from 169.254.x.x", cause, apipa, Outcome::Fail, Owner::ThisComputer, 1);

    CauseScene unused = turnedBack;
    unused.elsewhere.append(askedAt(Service::Ldap, verifiedResult()));
    unused.usesIpv6 = false;
    addHolds("IPv6 by a link-local address alone, beside IPv4", Causes::ipv6NotInUse, unused, Outcome::NotApplicable,
        Owner::Nobody, 0);
    unused.usesIpv6 = true;
    addMisses("the same, and other hosts are reached over IPv6", Causes::ipv6NotInUse, unused);
}

void TestThisComputerCauses::ipv6Rows()
{
    const Cause& cause = Causes::ipv6NotInUse;
    CauseScene unused = shut(State::Unreachable, Reason::NetworkUnreachable);
    unused.check.check.address = u"fd00::1"_s;
    unused.elsewhere.append(askedAt(Service::Ldap, verifiedResult()));
    unused.usesIpv6 = false;
    addHolds("no IPv6 here", cause, unused, Outcome::NotApplicable, Owner::Nobody, 0);
    CauseScene inUse = unused;
    inUse.usesIpv6 = true;
    addMisses("no IPv6 here: to other hosts there is", cause, inUse);
    CauseScene alone = unused;
    alone.elsewhere.clear();
    addMisses("no IPv6 here: the only address", cause, alone);
    CauseScene onlyIpv6 = unused;
    onlyIpv6.elsewhere.first().check.address = u"fd00::2"_s;
    addMisses("no IPv6 here: the only family", cause, onlyIpv6);
    CauseScene turnedBack = unused;
    turnedBack.check.seen.evidence = {{u"fromNetwork"_s, true}};
    addMisses("no IPv6 here: a router said so", cause, turnedBack);
    CauseScene ipv4 = unused;
    ipv4.check.check.address = u"10.0.0.7"_s;
    addMisses("no IPv6 here: it was IPv4", cause, ipv4);
    CauseScene refused = unused;
    refused.check.seen = closedResult();
    addMisses("no IPv6 here: it was refused", cause, refused);
}

void TestThisComputerCauses::firewallRows()
{
    const Cause& cause = Causes::blockedLocally;
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::ThisComputer, 1);
    };
    add("not sent", shut(State::Local, Reason::BlockedLocally));
    add("refused by this computer's firewall", reported(State::Closed, Reason::Refused, u"10.9.9.9"_s));
    add("prohibited by it", reported(State::Unreachable, Reason::Prohibited, u"10.9.9.9"_s));
    add("the same address, written in another way",
        reported(State::Closed, Reason::Refused, u"2001:db8:0:0:0:0:0:9"_s, u"2001:db8::9"_s));
    CauseScene dropped{askedAt(Service::Ldap, silentResult())};
    addMisses("silence alone", cause, dropped);
    dropped.beside.append(
        askedAt(Service::Kerberos, shutPort(State::Local, Reason::BlockedLocally), Transport::Udp, 88));
    add("silent over TCP, not sent over UDP", dropped);
    dropped.beside.append(askedAt(Service::Smb, closedResult(), Transport::Tcp, 445));
    addMisses("silent over TCP, not sent over UDP, and a refusal came", cause, dropped);
    const ProbeResult heldBack = shutPort(State::Local, Reason::BlockedLocally, {{u"heldBackHere"_s, true}});
    CauseScene hurried{
        askedAt(Service::Ldap, silentResult()), {askedAt(Service::Cldap, verifiedResult(), Transport::Udp)}};
    hurried.hurries = true;
    hurried.followUps.append(askedLater(445, heldBack));
    add("silent in a hurry, and another port was held back when there was time", hurried);
    CauseScene beside = hurried;
    beside.beside.append(askedAt(Service::Kerberos, verifiedResult(), Transport::Tcp, 88));
    addMisses("the same, and TCP gets through on a third port", cause, beside);
    beside.followUps.append(askedLater(389, heldBack));
    add("the same, and it was held back itself when there was time", beside);
    beside.hurries = false;
    addMisses("held back later, where there had been time all along", cause, beside);
    hurried.followUps.append(askedLater(88, silentResult()));
    addMisses("silent in a hurry, of others one was held back and one was not", cause, hurried);
    hurried.followUps.append(askedLater(389, heldBack));
    add("silent in a hurry, and held back itself when there was time", hurried);
    hurried.check.seen = closedResult();
    addMisses("refused, and held back later", cause, hurried);
    CauseScene overUdp{askedAt(Service::Cldap, silentResult(), Transport::Udp)};
    overUdp.followUps.append(askedLater(389, heldBack));
    addMisses("silent over UDP, and TCP was held back later", cause, overUdp);
    CauseScene noBuffer{askedAt(Service::Cldap, shutPort(State::Local, Reason::OutOfResources), Transport::Udp)};
    addMisses("no buffer for a datagram, alone", cause, noBuffer);
    noBuffer.beside.append(
        askedAt(Service::Ldap, shutPort(State::Local, Reason::BlockedLocally, {{u"heldBackHere"_s, true}})));
    add("no buffer for a datagram, and a connection held back", noBuffer);
    noBuffer.beside.append(askedAt(Service::Smb, closedResult(), Transport::Tcp, 445));
    addMisses("no buffer for a datagram, a connection held back, and a refusal came", cause, noBuffer);
    addMisses("refused by the host", cause, reported(State::Closed, Reason::Refused, u"10.0.0.1"_s));
    addMisses("this computer found nobody at the address", cause,
        reported(State::Unreachable, Reason::HostUnreachable, u"10.9.9.9"_s));
    addMisses("neither who said so is known nor who asked", cause,
        reported(State::Closed, Reason::Refused, QString(), QString()));
    CauseScene answered = reported(State::Open, Reason::Answered, u"10.9.9.9"_s);
    answered.check.seen.service = ServiceState::Verified;
    addMisses("answered in the end", cause, answered);
    addMisses("another error here", cause, shut(State::Local, Reason::LocalError));
}

void TestThisComputerCauses::errorRows()
{
    addHolds("no descriptor", Causes::outOfResources, shut(State::Local, Reason::OutOfResources), Outcome::Inconclusive,
        Owner::ThisComputer, 1);
    addMisses("no descriptor: another error", Causes::outOfResources, shut(State::Local, Reason::LocalError));
    const ProbeResult openedOnly = openPort(ServiceState::NotAsked, Reason::TlsUnavailable, {{u"tlsError"_s, u"x"_s}});
    addHolds("no TLS library", Causes::tlsUnavailable, {askedAt(Service::Ldaps, openedOnly)}, Outcome::Inconclusive,
        Owner::ThisComputer, 1);
    addMisses("no TLS library: TLS failed", Causes::tlsUnavailable,
        {askedAt(Service::Ldaps, openPort(ServiceState::Failed, Reason::TlsFailed))});
    addHolds("no local port", Causes::noLocalPort, shut(State::Local, Reason::NoLocalPort), Outcome::Inconclusive,
        Owner::ThisComputer, 1);
    addHolds("no local port, counted", Causes::noLocalPort,
        {askedAt(Service::Ldap,
            shutPort(State::Local, Reason::NoLocalPort,
                {{u"localPortsGivenOut"_s, u"40000-40009"_s}, {u"establishedConnections"_s, 7}}))},
        Outcome::Inconclusive, Owner::ThisComputer, 1);
    addMisses("no local port: another error", Causes::noLocalPort, shut(State::Local, Reason::LocalError));
    addHolds("some error", Causes::localError, shut(State::Local, Reason::LocalError), Outcome::Fail,
        Owner::ThisComputer, 1);
    addMisses("some error: an error that has a name", Causes::localError, shut(State::Local, Reason::NoLocalPort));
    addMisses("some error: none", Causes::localError, {askedAt(Service::Ldap, verifiedResult())});
}

void TestThisComputerCauses::reversePathRows()
{
    const Cause& cause = Causes::reversePathFilter;
    const auto dropping = [](qint64 drops, qint64 attempts) {
        return CauseScene{askedAt(Service::Ldap,
            shutPort(
                State::Filtered, Reason::NoAnswer, {{u"reversePathDrops"_s, drops}, {u"silentAttempts"_s, attempts}}))};
    };
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::ThisComputer, 1);
    };
    add("dropped here: one each", dropping(18, 18));
    add("dropped here: answers that are repeated", dropping(215, 18));
    CauseScene placeholder = dropping(20, 18);
    placeholder.beside.append(placeholder.check);
    placeholder.check.seen.state = State::NotRun;
    placeholder.check.check.range = PortRange{1024, 65535};
    add("dropped here: what could not be asked then", placeholder);
    addMisses("dropped here: fewer than that", cause, dropping(17, 18));
    addMisses("dropped here: a flood of others'", cause, dropping(216, 18));
    addMisses("dropped here: nothing was to be answered", cause, dropping(5, 0));
    addMisses("dropped here: numbers of nowhere", cause, dropping(-18, -18));
    addMisses("dropped here: nobody counted", cause, shut(State::Filtered, Reason::NoAnswer));
    CauseScene alive = dropping(18, 18);
    alive.beside.append(askedAt(Service::Kerberos, closedResult(), Transport::Tcp, 88));
    addMisses("dropped here: the host refused another port", cause, alive);
    CauseScene refusesControl = dropping(18, 18);
    refusesControl.followUps.append(controlPortFound(State::Closed));
    addMisses("dropped here: the host refused the port that must be closed", cause, refusesControl);
}

void TestThisComputerCauses::lostHereRows()
{
    const auto counted = [](const QString& key, qint64 packets, qint64 attempts) {
        return CauseScene{askedAt(Service::Ldap,
            shutPort(State::Filtered, Reason::NoAnswer, {{key, packets}, {u"silentAttempts"_s, attempts}}))};
    };
    const Cause& dropped = Causes::answersDroppedHere;
    addHolds("not handed on", dropped, counted(u"undeliveredPackets"_s, 18, 18), Outcome::Fail, Owner::ThisComputer, 1);
    addMisses("not handed on: too few", dropped, counted(u"undeliveredPackets"_s, 17, 18));
    addMisses("not handed on: a flood", dropped, counted(u"undeliveredPackets"_s, 216, 18));
    addMisses("not handed on: another counter", dropped, counted(u"reversePathDrops"_s, 18, 18));
    CauseScene alive = counted(u"undeliveredPackets"_s, 18, 18);
    alive.beside.append(askedAt(Service::Kerberos, closedResult(), Transport::Tcp, 88));
    addMisses("not handed on: the host refused another port", dropped, alive);
    const auto single = [](State state, const Evidence& evidence, const ProbeResult& other) {
        CauseScene scene{askedAt(Service::Ldap, shutPort(state, Reason::NoAnswer, evidence))};
        scene.beside.append(askedAt(Service::Kerberos, other, Transport::Tcp, 88));
        return scene;
    };
    const Evidence alone{{u"droppedWhenAlone"_s, 2}};
    addHolds("not handed on when asked alone, beside what answers", dropped,
        single(State::Filtered, alone, verifiedResult()), Outcome::Fail, Owner::ThisComputer, 1);
    const Evidence likeOthers{{u"droppedLikeOthers"_s, 4}};
    addHolds("not asked alone, where all that were are dropped", dropped,
        single(State::Filtered, likeOthers, verifiedResult()), Outcome::Fail, Owner::ThisComputer, 1);
    addMisses("the same, and refused", dropped, single(State::Closed, likeOthers, verifiedResult()));
    addMisses("not handed on, and refused all the same", dropped, single(State::Closed, alone, verifiedResult()));
    const Evidence atSocket{{u"droppedAtSocket"_s, 1}};
    addHolds("dropped at the socket", dropped, single(State::Filtered, atSocket, silentResult()), Outcome::Fail,
        Owner::ThisComputer, 1);
    addHolds("dropped at the socket, beside what answers", dropped, single(State::Filtered, atSocket, verifiedResult()),
        Outcome::Fail, Owner::ThisComputer, 1);
    CauseScene besideDropped = single(State::Filtered, {}, shutPort(State::Filtered, Reason::NoAnswer, atSocket));
    addHolds(
        "silent beside what was dropped at the socket", dropped, besideDropped, Outcome::Fail, Owner::ThisComputer, 1);
    besideDropped.beside.append(askedAt(Service::Smb, closedResult(), Transport::Tcp, 445));
    addMisses("the same, and the host refused a third", dropped, besideDropped);
    addMisses("dropped at the socket: a user-mode network's refusal", dropped,
        single(State::Filtered, {{u"droppedAtSocket"_s, 1}, {u"userModeNetwork"_s, u"tap0"_s}}, silentResult()));

    CauseScene refusedHere{askedAt(
        Service::Smb, shutPort(State::Closed, Reason::Refused, {{u"refusedHere"_s, true}}), Transport::Tcp, 445)};
    refusedHere.beside.append(askedAt(Service::Ldap, verifiedResult()));
    addHolds(
        "refused here, in the host's name", Causes::blockedLocally, refusedHere, Outcome::Fail, Owner::ThisComputer, 1);
    refusedHere.check.seen.evidence = {};
    addMisses("refused, by whoever", Causes::blockedLocally, refusedHere);

    const Cause& silent = Causes::ownTunnelSilent;
    addHolds("no security association", silent, counted(u"sentWithoutState"_s, 18, 18), Outcome::Fail,
        Owner::ThisComputer, 1);
    addMisses("no security association: too few", silent, counted(u"sentWithoutState"_s, 17, 18));
    const ProbeResult unanswered = shutPort(State::Filtered, Reason::NoAnswer, {{u"silentTunnel"_s, u"wg0"_s}});
    addHolds("a silent tunnel", silent, {askedAt(Service::Ldap, unanswered)}, Outcome::Fail, Owner::ThisComputer, 2);
    CauseScene answers{askedAt(Service::Ldap, unanswered)};
    answers.beside.append(askedAt(Service::Kerberos, closedResult(), Transport::Tcp, 88));
    addMisses("a silent tunnel: the host refused another port", silent, answers);
    addMisses("a silent tunnel: silence alone", silent, {askedAt(Service::Ldap, silentResult())});
}

void TestThisComputerCauses::ownLossRows()
{
    const Cause& cause = Causes::ownNetworkLost;
    const auto lost = [](const QString& what, State state = State::Filtered) {
        return CauseScene{askedAt(Service::Ldap,
            shutPort(state, Reason::NoAnswer,
                {{u"ownLoss"_s, what}, {u"ownInterface"_s, u"eth0"_s}, {u"ownAddress"_s, u"10.9.9.9"_s},
                    {u"ownInterfaceNow"_s, u"tun0"_s}, {u"ownLossSeen"_s, u"2026-01-02T03:04:05Z"_s}}))};
    };
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Inconclusive, Owner::ThisComputer, 1);
    };
    add("lost here: the link", lost(u"link-down"_s));
    add("lost here: the address", lost(u"address-gone"_s));
    add("lost here: the route", lost(u"no-route"_s, State::Unreachable));
    add("lost here: the route leads elsewhere", lost(u"route-changed"_s));
    CauseScene placeholder = lost(u"link-down"_s);
    placeholder.beside.append(placeholder.check);
    placeholder.check.seen = shutPort(State::NotRun, Reason::MapperUnavailable);
    add("lost here: what could not be asked then", placeholder);
    CauseScene before = lost(u"link-down"_s);
    before.beside.append(before.check);
    before.check.seen.evidence = {};
    addMisses("lost here: silent before that", cause, before);
    addHolds("the same: all that was asked before", Causes::hostSilent, before, Outcome::Fail,
        Owner::TargetAdministrator, 2);
    addMisses("lost here: no host is dead by it", Causes::hostSilent, placeholder);
    addMisses("lost here: a word of nobody", cause, lost(u"everything"_s));
    addMisses("lost here: nothing", cause, shut(State::Filtered, Reason::NoAnswer));
    const Evidence noLink{{u"ownLinkDown"_s, u"eth0"_s}, {u"silentGateway"_s, u"10.9.9.1"_s}};
    CauseScene down{askedAt(Service::Ldap, shutPort(State::Filtered, Reason::NoAnswer, noLink))};
    add("no link", down);
    CauseScene notAsked = down;
    notAsked.beside.append(notAsked.check);
    notAsked.check.check.service = Service::TcpRange;
    notAsked.check.check.range = PortRange{1024, 65535};
    notAsked.check.seen = shutPort(State::NotRun, Reason::None);
    add("no link: a range", notAsked);
    CauseScene answers = down;
    answers.beside.append(askedAt(Service::Kerberos, closedResult(), Transport::Tcp, 88));
    addMisses("no link, as the system says, and the host refused another port", cause, answers);
    addMisses("a link that came up", cause,
        {askedAt(Service::Ldap, shutPort(State::Filtered, Reason::NoAnswer, {{u"ownLinkWasDown"_s, u"eth0"_s}}))});
}

void TestThisComputerCauses::judge_data()
{
    addCauseColumns();
    routeRows();
    linkLocalRows();
    ipv6Rows();
    firewallRows();
    errorRows();
    reversePathRows();
    lostHereRows();
    ownLossRows();
}

void TestThisComputerCauses::theSystemsWords()
{
    CauseScene scene = shut(State::Local, Reason::LocalError);
    scene.check.seen.errorText = u"Too many open files"_s;
    const auto ruling = scene.judgedBy(Causes::localError);
    QVERIFY(ruling);
    const QList<QStringList> values{{u"389/TCP"_s}, {u"dc1.lab.example"_s}, {u"Too many open files"_s}};
    QCOMPARE(ruling->explanation.constFirst().values, values);
}

// Over UDP it need not be that anything over TCP answers.
void TestThisComputerCauses::asksOneForLongerInAHurry()
{
    const CheckRecord ldap = askedAt(Service::Ldap, silentResult());
    const CheckRecord smb = askedAt(Service::Smb, silentResult(), Transport::Tcp, 445);
    const CheckRecord cldap = askedAt(Service::Cldap, verifiedResult(), Transport::Udp);
    HostRecords records;
    records.checks = {&ldap, &smb, &cldap};
    QVERIFY(!Causes::lossyWay.look(records));
    records.hurries = true;
    const std::optional<Look> look = Causes::lossyWay.look(records);
    QVERIFY(look && look->once);
    QCOMPARE(token(look->kind), token(FollowUpKind::Patient));
    QCOMPARE(look->of, &ldap);
    records.checks = {&ldap, &smb}; // a host that is down
    QVERIFY(!Causes::lossyWay.look(records));
    records.checks = {&ldap, &cldap}; // a port that is blocked
    QVERIFY(!Causes::lossyWay.look(records));
}

} // namespace ThisComputerCausesTests

int tst_thiscomputercauses(int argc, char* argv[])
{
    return PortCheck::runTest<ThisComputerCausesTests::TestThisComputerCauses>(argc, argv);
}

#include "tst_thiscomputercauses.moc"
