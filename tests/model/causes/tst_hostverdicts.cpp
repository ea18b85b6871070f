// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a check means beside what else was seen at its host: one row a combination.
#include "model/causes/diagnosis.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace HostVerdictsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString domain = u"lab.example"_s;
const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

CheckRecord recordOf(Service service, const ProbeResult& seen, Transport protocol = Transport::Tcp, quint16 port = 389)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = service;
    record.check.protocol = protocol;
    record.check.port = port;
    record.check.target = u"dc1.lab.example"_s;
    record.check.address = u"10.0.0.1"_s;
    record.seen = seen;
    record.finishedAt = noon;
    return record;
}

FollowUpRecord followUpOf(FollowUpKind kind, State state)
{
    FollowUpRecord followUp;
    followUp.kind = kind;
    followUp.record.phase = Phase::Done;
    followUp.record.check.port = controlPort;
    followUp.record.seen.state = state;
    return followUp;
}

CheckRecord ldapOn(const QString& host, const QString& context = u"DC=lab,DC=example"_s)
{
    return recordOf(Service::Ldap, verifiedResult({{u"dnsHostName"_s, host}, {u"defaultNamingContext"_s, context}}));
}

/// What a row judges: a check, and what else was seen.
struct Scene {
    CheckRecord check;
    QList<CheckRecord> beside;
    QList<FollowUpRecord> followUps;
    QList<CheckRecord> elsewhere;

    [[nodiscard]] Verdict verdict() const
    {
        HostRecords records;
        records.checks.append(&check);
        for (const CheckRecord& record : beside)
            records.checks.append(&record);
        for (const FollowUpRecord& followUp : followUps)
            records.followUps.append(&followUp);
        for (const CheckRecord& record : elsewhere)
            records.elsewhere.append(&record);
        return diagnose(check, HostFacts(records, domain));
    }
};

const CheckRecord otherAnswer = recordOf(Service::Smb, verifiedResult(), Transport::Tcp, 445);

CheckRecord slowAnswer()
{
    CheckRecord record = otherAnswer;
    record.seen.latencyMs = 30;
    return record;
}

CheckRecord endpoint(quint16 port, const ProbeResult& seen)
{
    return recordOf(Service::RpcEndpoint, seen, Transport::Tcp, port);
}

/// A range of which the ports from 1024 on are \a states, each asked.
CheckRecord rangeOf(const QList<State>& states, bool fellSilent = false)
{
    RangeMap map({1024, quint16(1023 + states.size())});
    for (qsizetype i = 0; i < states.size(); ++i)
        map.set(quint16(1024 + i), states.at(i));
    CheckRecord record = recordOf(Service::TcpRange, {}, Transport::Tcp, 0);
    record.check.range = map.range();
    record.seen.range = rangeResult(RangeMode::EveryPort, map);
    record.seen.range->end = RangeHostEnd{0, int(states.size()), fellSilent, true, 0, 0.8};
    record.seen.state = stateOf(*record.seen.range);
    return record;
}

CheckRecord later(CheckRecord record)
{
    record.finishedAt = noon.addSecs(9);
    return record;
}

class TestHostVerdicts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();

private:
    static void networkRows();
    static void identityRows();
    static void serviceRows();
    static void acceptedRows();
    static void rangeRows();
    static void shutRangeRows();
};

void TestHostVerdicts::networkRows()
{
    const auto refused = [](double ms) {
        return shutPort(State::Closed, Reason::Refused, {{u"refusedAfterMs"_s, ms}});
    };
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Reason reason, Owner owner) {
        QTest::newRow(name) << scene << outcome << reason << owner;
    };
    add("refused faster than the host can", {recordOf(Service::Ldap, refused(1)), {slowAnswer()}, {}, {}},
        Outcome::Fail, Reason::RefusedOnTheWay, Owner::Network);
    add("refused as fast as the host is", {recordOf(Service::Ldap, refused(29)), {slowAnswer()}, {}, {}}, Outcome::Fail,
        Reason::Refused, Owner::TargetAdministrator);
    add("refused on a short way", {recordOf(Service::Ldap, refused(0.1)), {otherAnswer}, {}, {}}, Outcome::Fail,
        Reason::Refused, Owner::TargetAdministrator);
    add("refused, nothing else known", {recordOf(Service::Ldap, refused(1)), {}, {}, {}}, Outcome::Fail,
        Reason::Refused, Owner::TargetAdministrator);
    const auto told = [](const QString& by) {
        return recordOf(
            Service::Cldap, shutPort(State::Closed, Reason::Refused, {{u"icmpSender"_s, by}}), Transport::Udp);
    };
    add("port unreachable, said by a router", {told(u"10.0.0.254"_s), {}, {}, {}}, Outcome::Fail,
        Reason::RefusedOnTheWay, Owner::Network);
    add("port unreachable, said by the host", {told(u"10.0.0.1"_s), {}, {}, {}}, Outcome::Fail, Reason::Refused,
        Owner::TargetAdministrator);
    CheckRecord ownReject = told(u"10.9.9.9"_s);
    ownReject.seen.localAddress = QHostAddress(u"10.9.9.9"_s);
    add("port unreachable, said by this computer", {ownReject, {}, {}, {}}, Outcome::Fail, Reason::BlockedLocally,
        Owner::ThisComputer);
    ownReject.seen.state = State::Unreachable;
    ownReject.seen.reason = Reason::HostUnreachable;
    add("nobody at the address, says this computer", {ownReject, {}, {}, {}}, Outcome::Fail, Reason::HostUnreachable,
        Owner::TargetAdministrator);
    add("prohibited", {recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::Prohibited)), {}, {}, {}},
        Outcome::Fail, Reason::Prohibited, Owner::Network);
    const CheckRecord unreachable = recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::HostUnreachable));
    add("unreachable beside life", {unreachable, {otherAnswer}, {}, {}}, Outcome::Fail, Reason::HostUnreachable,
        Owner::Network);
    add("unreachable, no life", {unreachable, {}, {}, {}}, Outcome::Fail, Reason::HostUnreachable,
        Owner::TargetAdministrator);

    add("silent at a host that is reported unreachable",
        {recordOf(Service::Smb, silentResult()), {unreachable}, {}, {}}, Outcome::Fail, Reason::HostUnreachable,
        Owner::TargetAdministrator);
    add("silent beside life and a report", {recordOf(Service::Smb, silentResult()), {unreachable, otherAnswer}, {}, {}},
        Outcome::Fail, Reason::NoAnswer, Owner::Network);

    CheckRecord there = recordOf(Service::Ldap, verifiedResult());
    there.check.address = u"10.0.0.2"_s;
    const CheckRecord silent = recordOf(Service::Ldap, silentResult());
    add("one address of several", {silent, {otherAnswer}, {}, {there}}, Outcome::Fail, Reason::OneAddressFails,
        Owner::Network);
    add("no route to one of several",
        {recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::NetworkUnreachable)), {}, {}, {there}},
        Outcome::Fail, Reason::NetworkUnreachable, Owner::ThisComputer);
    add("forbidden at one of several",
        {recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::Prohibited)), {}, {}, {there}}, Outcome::Fail,
        Reason::Prohibited, Owner::Network);
    add("silent at both", {silent, {otherAnswer}, {}, {silent}}, Outcome::Fail, Reason::NoAnswer, Owner::Network);

    add("silent on every port of the table, but not on the control port",
        {silent, {}, {followUpOf(FollowUpKind::Control, State::Closed)}, {}}, Outcome::Fail, Reason::NoAnswer,
        Owner::Network);
    add("silent on that, too", {silent, {}, {followUpOf(FollowUpKind::Control, State::Filtered)}, {}}, Outcome::Fail,
        Reason::HostSilent, Owner::TargetAdministrator);

    const FollowUpRecord again = followUpOf(FollowUpKind::Again, State::Filtered);
    add("silent after the known-good port was lost", {later(silent), {otherAnswer}, {again}, {}}, Outcome::Inconclusive,
        Reason::BlockedMidRun, Owner::Network);
    add("refused after it", {later(recordOf(Service::Ldap, refused(0.1))), {otherAnswer}, {again}, {}},
        Outcome::Inconclusive, Reason::BlockedMidRun, Owner::Network);
    CheckRecord answeredLater = later(otherAnswer);
    add("silent before the host's last answer", {silent, {answeredLater}, {again}, {}}, Outcome::Fail, Reason::NoAnswer,
        Owner::Network);
    add("silent, the known-good port still opens",
        {later(silent), {otherAnswer}, {followUpOf(FollowUpKind::Again, State::Open)}, {}}, Outcome::Fail,
        Reason::NoAnswer, Owner::Network);

    const CheckRecord high = endpoint(60000, silentResult());
    const CheckRecord low = endpoint(49160, verifiedResult());
    add("endpoint above the boundary", {high, {low}, {}, {}}, Outcome::Fail, Reason::OutsideReachableRange,
        Owner::Network);
    add("endpoint among reached ones", {high, {low, endpoint(61000, verifiedResult())}, {}, {}}, Outcome::Fail,
        Reason::NoAnswer, Owner::Network);
    add("endpoint refused above the boundary",
        {endpoint(60000, shutPort(State::Closed, Reason::Refused)), {low, high}, {}, {}}, Outcome::Fail,
        Reason::Refused, Owner::TargetAdministrator);
    add("endpoint opened by the mapper",
        {endpoint(60000, verifiedResult({{u"coldState"_s, u"filtered"_s}})), {low}, {}, {}}, Outcome::Pass,
        Reason::OpenedByMapper, Owner::Nobody);
}

void TestHostVerdicts::identityRows()
{
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Reason reason, Owner owner) {
        QTest::newRow(name) << scene << outcome << reason << owner;
    };
    const CheckRecord ldap = ldapOn(u"dc1.lab.example"_s);
    const CheckRecord own = recordOf(Service::Smb, verifiedResult({{u"ntlmComputer"_s, u"DC1.lab.example"_s}}));
    const CheckRecord foreign = recordOf(Service::Smb, verifiedResult({{u"ntlmComputer"_s, u"FS07.lab.example"_s}}));
    add("the same machine", {own, {ldap}, {}, {}}, Outcome::Pass, Reason::Answered, Owner::Nobody);
    add("another machine", {foreign, {ldap}, {}, {}}, Outcome::Fail, Reason::OtherHost, Owner::Network);
    add("beside another machine", {ldap, {foreign}, {}, {}}, Outcome::Pass, Reason::Answered, Owner::Nobody);
    const CheckRecord elsewhere = ldapOn(u"fs07.lab.example"_s);
    add("the name leads to another machine", {elsewhere, {foreign}, {}, {}}, Outcome::Warn, Reason::NameLeadsElsewhere,
        Owner::Dns);
    CheckRecord byDomain = ldap;
    byDomain.check.target = domain;
    add("asked by the domain's name", {byDomain, {}, {}, {}}, Outcome::Pass, Reason::Answered, Owner::Nobody);
    CheckRecord byAddress = elsewhere;
    byAddress.check.target = byAddress.check.address;
    add("asked by its address", {byAddress, {}, {}, {}}, Outcome::Pass, Reason::Answered, Owner::Nobody);
    const CheckRecord otherDomain = ldapOn(u"dc1.other.example"_s, u"DC=other,DC=example"_s);
    add("controller of another domain", {otherDomain, {}, {}, {}}, Outcome::Warn, Reason::WrongDomain, Owner::Person);
    const auto flags = [](const QJsonArray& set) {
        return recordOf(Service::Cldap, verifiedResult({{u"flags"_s, set}}), Transport::Udp);
    };
    add("read-only", {flags({u"ldap"_s, u"ds"_s}), {}, {}, {}}, Outcome::Warn, Reason::ReadOnlyController,
        Owner::DirectoryTeam);
    add("writable", {flags({u"ldap"_s, u"ds"_s, u"writable"_s}), {}, {}, {}}, Outcome::Pass, Reason::Answered,
        Owner::Nobody);
    add("no directory at all", {flags({u"kdc"_s}), {}, {}, {}}, Outcome::Pass, Reason::Answered, Owner::Nobody);
}

void TestHostVerdicts::serviceRows()
{
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Reason reason, Owner owner) {
        QTest::newRow(name) << scene << outcome << reason << owner;
    };
    const auto clock = [](double ahead) {
        return recordOf(Service::Kerberos, verifiedResult({{u"clockDifferenceS"_s, ahead}}));
    };
    add("clock 9 minutes ahead", {clock(540), {}, {}, {}}, Outcome::Warn, Reason::ClockSkew, Owner::ThisComputer);
    add("clock 5 minutes behind", {clock(-300), {}, {}, {}}, Outcome::Warn, Reason::ClockSkew, Owner::ThisComputer);
    add("clock 4 minutes ahead", {clock(240), {}, {}, {}}, Outcome::Warn, Reason::ClockSkew, Owner::ThisComputer);
    add("clock nearly right", {clock(-239), {}, {}, {}}, Outcome::Pass, Reason::Answered, Owner::Nobody);
    ProbeResult late = verifiedResult();
    late.attempts = 2;
    add("answered at last", {recordOf(Service::Smb, late), {}, {}, {}}, Outcome::Warn, Reason::Flaky, Owner::Network);
    add("an RPC server that took the plain bind", {recordOf(Service::RpcEndpoint, late), {}, {}, {}}, Outcome::Pass,
        Reason::Answered, Owner::Nobody);
    add("one of CLDAP's forms is never answered", {recordOf(Service::Cldap, late, Transport::Udp), {}, {}, {}},
        Outcome::Pass, Reason::Answered, Owner::Nobody);
    late.evidence = {{u"netlogonAnswered"_s, true}, {u"rootDseAnswered"_s, true}};
    add("both of CLDAP's forms, at last", {recordOf(Service::Cldap, late, Transport::Udp), {}, {}, {}}, Outcome::Warn,
        Reason::Flaky, Owner::Network);
    add("Kerberos needs TCP",
        {recordOf(Service::Kerberos, verifiedResult({}, Reason::KerberosNeedsTcp), Transport::Udp), {}, {}, {}},
        Outcome::Pass, Reason::KerberosNeedsTcp, Owner::Nobody);
    add("SMB signing", {recordOf(Service::Smb, verifiedResult({}, Reason::SmbSigningRequired)), {}, {}, {}},
        Outcome::Pass, Reason::SmbSigningRequired, Owner::Nobody);
    const auto tls = [](const Evidence& evidence) {
        return recordOf(Service::GlobalCatalogTls, openPort(ServiceState::Failed, Reason::TlsFailed, evidence));
    };
    add("closed when greeted", {tls({{u"tlsClosedAfterHello"_s, true}}), {}, {}, {}}, Outcome::Fail,
        Reason::TlsNoCertificate, Owner::DirectoryTeam);
    add("TLS alert", {tls({{u"tlsAlert"_s, u"handshake failure"_s}}), {}, {}, {}}, Outcome::Fail, Reason::TlsFailed,
        Owner::DirectoryTeam);
}

void TestHostVerdicts::acceptedRows()
{
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Reason reason, Owner owner) {
        QTest::newRow(name) << scene << outcome << reason << owner;
    };
    const FollowUpRecord opened = followUpOf(FollowUpKind::Control, State::Open);
    const FollowUpRecord clean = followUpOf(FollowUpKind::Control, State::Closed);
    const CheckRecord unknown = recordOf(Service::Unknown, openPort(ServiceState::NotAsked, Reason::None));
    add("open without a dialogue, control clean", {unknown, {}, {clean}, {}}, Outcome::Pass, Reason::NoDialogue,
        Owner::Nobody);
    add("open without a dialogue, control silent",
        {unknown, {}, {followUpOf(FollowUpKind::Control, State::Filtered)}, {}}, Outcome::Pass, Reason::NoDialogue,
        Owner::Nobody);
    add("open without a dialogue, control opens", {unknown, {}, {opened}, {}}, Outcome::Inconclusive,
        Reason::AcceptsEverything, Owner::Network);
    add("open without a dialogue, no control", {unknown, {}, {}, {}}, Outcome::Inconclusive, Reason::NoDialogue,
        Owner::Person);
    add("open without a dialogue, control stopped",
        {unknown, {}, {followUpOf(FollowUpKind::Control, State::Cancelled)}, {}}, Outcome::Inconclusive,
        Reason::NoDialogue, Owner::Person);
    const CheckRecord mute = recordOf(Service::Ldap, openPort(ServiceState::Silent, Reason::NoApplicationData));
    add("mute, control opens", {mute, {}, {opened}, {}}, Outcome::Inconclusive, Reason::AcceptsEverything,
        Owner::Network);
    add("mute, control clean", {mute, {}, {clean}, {}}, Outcome::Fail, Reason::NoApplicationData,
        Owner::TargetAdministrator);
    const CheckRecord closed = recordOf(Service::Ldap, openPort(ServiceState::Silent, Reason::ClosedEarly));
    add("closed early, control opens", {closed, {}, {opened}, {}}, Outcome::Inconclusive, Reason::AcceptsEverything,
        Owner::Network);
    add("proven, control opens", {ldapOn(u"dc1"_s), {}, {opened}, {}}, Outcome::Pass, Reason::Answered, Owner::Nobody);
    const CheckRecord alert = recordOf(
        Service::GlobalCatalogTls, openPort(ServiceState::Failed, Reason::TlsFailed, {{u"tlsAlert"_s, u"x"_s}}));
    add("TLS alert, control opens", {alert, {}, {opened}, {}}, Outcome::Fail, Reason::TlsFailed, Owner::DirectoryTeam);
    const CheckRecord other = recordOf(Service::Ldap, openPort(ServiceState::Mismatch, Reason::OtherProtocol));
    add("another protocol, control opens", {other, {}, {opened}, {}}, Outcome::Fail, Reason::OtherProtocol,
        Owner::TargetAdministrator);
}

void TestHostVerdicts::rangeRows()
{
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Reason reason, Owner owner) {
        QTest::newRow(name) << scene << outcome << reason << owner;
    };
    const State open = State::Open;
    const State refused = State::Closed;
    const State silent = State::Filtered;
    const CheckRecord reached = endpoint(1025, verifiedResult());
    const CheckRecord blocked = endpoint(1026, silentResult());
    const CheckRecord onDemand = endpoint(1026, verifiedResult({{u"coldState"_s, u"filtered"_s}}));
    add("all answers", {rangeOf({open, refused, refused}), {otherAnswer, reached}, {}, {}}, Outcome::Pass,
        Reason::Answered, Owner::Nobody);
    add("refused beside silent", {rangeOf({open, refused, silent}), {otherAnswer}, {}, {}}, Outcome::Fail,
        Reason::RangeCut, Owner::Network);
    add("a part rejected", {rangeOf({open, State::Unreachable}), {otherAnswer}, {}, {}}, Outcome::Fail,
        Reason::RangeCut, Owner::Network);
    add("only open ports answer", {rangeOf({open, silent, silent}), {otherAnswer, reached}, {}, {}},
        Outcome::Inconclusive, Reason::RangeStealth, Owner::Network);
    add("only open ports answer, and not all of them",
        {rangeOf({silent, open, silent}), {otherAnswer, reached, blocked}, {}, {}}, Outcome::Fail, Reason::RangeCut,
        Owner::Network);
    add("no port answers", {rangeOf({silent, silent}), {otherAnswer}, {}, {}}, Outcome::Inconclusive,
        Reason::RangeStealth, Owner::Network);
    add("opened on demand", {rangeOf({refused, silent, silent}), {otherAnswer, onDemand}, {}, {}}, Outcome::Warn,
        Reason::OpenedByMapper, Owner::Nobody);
    add("fell silent, all answers before", {rangeOf({open, refused, State::NotRun}, true), {otherAnswer}, {}, {}},
        Outcome::Inconclusive, Reason::BlockedMidRun, Owner::Network);
    add("fell silent, blocked ports before", {rangeOf({refused, silent, State::NotRun}, true), {otherAnswer}, {}, {}},
        Outcome::Fail, Reason::RangeCut, Owner::Network);
    add("fell silent, only open ports before", {rangeOf({open, silent, State::NotRun}, true), {otherAnswer}, {}, {}},
        Outcome::Inconclusive, Reason::BlockedMidRun, Owner::Network);
    add("everything is open", {rangeOf(QList<State>(64, open)), {otherAnswer}, {}, {}}, Outcome::Inconclusive,
        Reason::AcceptsEverything, Owner::Network);
    add("many ports are open, and one is not",
        {rangeOf(QList<State>(64, open) + QList<State>{refused}), {otherAnswer}, {}, {}}, Outcome::Pass,
        Reason::Answered, Owner::Nobody);
    add("no question got out, and others did", {rangeOf({State::Local, State::Local}), {otherAnswer}, {}, {}},
        Outcome::Fail, Reason::BlockedLocally, Owner::ThisComputer);
    add("not every question got out", {rangeOf({refused, State::Local}), {otherAnswer}, {}, {}}, Outcome::Fail,
        Reason::BlockedLocally, Owner::ThisComputer);
    CheckRecord notAsked = rangeOf({});
    notAsked.seen.range.reset();
    add("not asked: the host is silent", {notAsked, {recordOf(Service::Ldap, silentResult())}, {}, {}},
        Outcome::Inconclusive, Reason::HostSilent, Owner::TargetAdministrator);
    add("not asked: the host can't be reached",
        {notAsked, {recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::HostUnreachable))}, {}, {}},
        Outcome::Inconclusive, Reason::HostUnreachable, Owner::TargetAdministrator);
}

void TestHostVerdicts::shutRangeRows()
{
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Reason reason, Owner owner) {
        QTest::newRow(name) << scene << outcome << reason << owner;
    };
    const State silent = State::Filtered;
    // What was left out, since nothing answers: whatever that comes from was seen of what was asked.
    const ProbeResult nothingAsked = shutPort(State::NotRun, Reason::None);
    CheckRecord leftOut = recordOf(Service::TcpRange, nothingAsked);
    leftOut.check.range = PortRange{1024, 65535};
    const auto mapper = [](const Evidence& evidence) {
        return recordOf(
            Service::EndpointMapper, shutPort(State::Filtered, Reason::NoAnswer, evidence), Transport::Tcp, 135);
    };
    add("left out, of a silent host", {leftOut, {mapper({})}, {}, {}}, Outcome::Inconclusive, Reason::HostSilent,
        Owner::TargetAdministrator);
    add("left out, where the hosts file leads",
        {leftOut, {mapper({{u"hostsFileLine"_s, 3}, {u"hostsFile"_s, u"/etc/hosts"_s}})}, {}, {}},
        Outcome::Inconclusive, Reason::HostsFile, Owner::ThisComputer);
    // What was asked and is shut as all else is.
    CheckRecord heldBack = mapper({});
    heldBack.seen = shutPort(State::Local, Reason::BlockedLocally, {{u"heldBackHere"_s, true}});
    add("held back here, as all else", {rangeOf({State::Local, State::Local}), {heldBack}, {}, {}}, Outcome::Fail,
        Reason::BlockedLocally, Owner::ThisComputer);
    add("silent, and all else is held back here", {rangeOf({silent, silent}), {heldBack}, {}, {}}, Outcome::Fail,
        Reason::BlockedLocally, Owner::ThisComputer);
    add("silent, where one thing is held back here, and another answers",
        {rangeOf({silent, silent}), {heldBack, otherAnswer}, {}, {}}, Outcome::Inconclusive, Reason::RangeStealth,
        Owner::Network);
    CheckRecord forbidden = mapper({});
    forbidden.seen = shutPort(State::Unreachable, Reason::Prohibited, {{u"icmpSender"_s, u"10.0.0.254"_s}});
    add("rejected, as all else", {rangeOf({State::Unreachable}), {forbidden}, {}, {}}, Outcome::Fail,
        Reason::Prohibited, Owner::Network);
    // Of TCP alone, or in the host's place, which is no sign of its life.
    const CheckRecord overUdp = recordOf(Service::Kerberos, verifiedResult(), Transport::Udp, 88);
    add("silent, as all else over TCP", {rangeOf({silent, silent}), {mapper({}), overUdp}, {}, {}}, Outcome::Fail,
        Reason::NoAnswer, Owner::Network);
    add("silent, as the mapper is, and a port opens", {rangeOf({silent, silent}), {mapper({}), otherAnswer}, {}, {}},
        Outcome::Inconclusive, Reason::RangeStealth, Owner::Network);
    add("silent, as all else over TCP but the control port, which the host refuses",
        {rangeOf({silent, silent}), {mapper({}), overUdp}, {followUpOf(FollowUpKind::Control, State::Closed)}, {}},
        Outcome::Inconclusive, Reason::RangeStealth, Owner::Network);
    CheckRecord refused = mapper({});
    refused.seen = shutPort(State::Closed, Reason::Refused, {{u"icmpSender"_s, u"10.0.0.254"_s}});
    add("rejected, as all else is refused in the host's place",
        {rangeOf({State::Unreachable, silent}), {refused}, {}, {}}, Outcome::Fail, Reason::RefusedOnTheWay,
        Owner::Network);
    refused.seen.evidence.insert(u"icmpSender"_s, u"10.0.0.1"_s);
    add("rejected, where the host itself refuses", {rangeOf({State::Unreachable, silent}), {refused}, {}, {}},
        Outcome::Fail, Reason::RangeCut, Owner::Network);
}

void TestHostVerdicts::verdicts_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Owner>("owner");
    networkRows();
    identityRows();
    serviceRows();
    acceptedRows();
    rangeRows();
    shutRangeRows();
}

void TestHostVerdicts::verdicts()
{
    QFETCH(Scene, scene);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    QFETCH(Owner, owner);
    const Verdict verdict = scene.verdict();
    QCOMPARE(token(verdict.outcome), token(outcome));
    QCOMPARE(token(verdict.reason), token(reason));
    QCOMPARE(token(verdict.owner), token(owner));
    QVERIFY(!verdict.explanation.isEmpty());
    QCOMPARE(verdict.advice.isEmpty(), outcome == Outcome::Pass);
}

} // namespace HostVerdictsTests

int tst_hostverdicts(int argc, char* argv[])
{
    return PortCheck::runTest<HostVerdictsTests::TestHostVerdicts>(argc, argv);
}

#include "tst_hostverdicts.moc"
