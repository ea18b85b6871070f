// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Each cause of the family "network" by itself: when it holds, and when it just doesn't.
#include "model/causes/allcauses.h"

#include "tests/support/networkrows.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace NetworkCausesTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

class TestNetworkCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds() { checkHolds(); }
    void doesNotHold_data();
    void doesNotHold() { checkDoesNotHold(); }

private:
    static void silenceHolds();
    static void besideOthersHolds();
    static void silenceMisses();
    static void acceptedMisses();
    static void besideOthersMisses();
};

void TestNetworkCauses::silenceHolds()
{
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Owner owner, Owner advised) {
        QTest::newRow(name) << scene << outcome << owner << advised;
    };
    using namespace Causes;
    add("silent beside life", {&noAnswer, silent, {otherAnswer}}, Outcome::Fail, Owner::Network, Owner::Network);
    add("silent, others to come", {&noAnswer, silent, {waiting()}}, Outcome::Fail, Owner::Person, Owner::Person);
    add("silent over UDP", {&noAnswer, overUdp(Service::Dns, silentResult()), {otherAnswer}}, Outcome::Fail,
        Owner::Network, Owner::Network);
    add("silent over TCP, service not known", {&noAnswer, recordOf(Service::Unknown, silentResult()), {otherAnswer}},
        Outcome::Fail, Owner::Network, Owner::Network);
    add("LDAP over TCP alone", {&noAnswer, overUdp(Service::Cldap, silentResult()), {ldapAnswer}}, Outcome::Fail,
        Owner::Network, Owner::Network);
    add("Kerberos over TCP alone", {&noAnswer, overUdp(Service::Kerberos, silentResult()), {kerberosAnswer}},
        Outcome::Fail, Owner::Network, Owner::Network);
    add("all of UDP silent beside TCP", {&noAnswerToUdp, ldapUdpSilent, {kerberosUdpSilent, otherAnswer}},
        Outcome::Fail, Owner::Network, Owner::Network);
    add("all of UDP silent, DNS asked once more",
        {&noAnswerToUdp, dnsSilent, {ldapUdpSilent, otherAnswer}, {plainDns(State::Filtered)}}, Outcome::Fail,
        Owner::Network, Owner::Network);
    add("all of TCP silent beside UDP", {&noAnswerToTcp, silent, {smbSilent, kerberosOverUdp}}, Outcome::Fail,
        Owner::Network, Owner::Network);
    add("all of TCP silent, the control port too",
        {&noAnswerToTcp, silent, {smbSilent, kerberosOverUdp}, {followUpOf(FollowUpKind::Control, State::Filtered)}},
        Outcome::Fail, Owner::Network, Owner::Network);
    add("silent altogether", {&hostSilent, silent, {overUdp(Service::Cldap, silentResult())}}, Outcome::Fail,
        Owner::TargetAdministrator, Owner::TargetAdministrator);
    add("a range at a silent host", {&hostSilent, notAsked(Service::TcpRange), {silent}}, Outcome::Fail,
        Owner::TargetAdministrator, Owner::TargetAdministrator);
    add("ports that a silent mapper should name", {&hostSilent, notAsked(Service::RpcEndpoint), {silent}},
        Outcome::Fail, Owner::TargetAdministrator, Owner::TargetAdministrator);
}

void TestNetworkCauses::besideOthersHolds()
{
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Owner advised) {
        QTest::newRow(name) << scene << outcome << Owner::Network << advised;
    };
    using namespace Causes;
    add("silent at one address", {&oneAddressFails, silent, {otherAnswer}, {}, {atOther(ldapAnswer)}}, Outcome::Fail,
        Owner::Network);
    add("refused at one address", {&oneAddressFails, refusedAfter(1), {}, {}, {atOther(ldapAnswer)}}, Outcome::Fail,
        Owner::Network);
    add("answered at last", {&flaky, recordOf(Service::Smb, late())}, Outcome::Warn, Owner::Person);
    add("a slow way", {&Causes::slowWay, answerAfter(1800)}, Outcome::Warn, Owner::Network);
    add("a slow way, over UDP", {&slowWay, overUdp(Service::Cldap, verifiedResult()), {answerAfter(1000)}},
        Outcome::Warn, Owner::Network);
    add("refused among others",
        {&Causes::refusedWhenBusy, recordOf(Service::Smb, verifiedResult({{u"refusedAmongOthers"_s, true}}))},
        Outcome::Warn, Owner::Network);
    add("refused where a limit is proven",
        {&Causes::refusedWhenBusy, recordOf(Service::Smb, shutPort(State::Closed, Reason::Refused)),
            {recordOf(Service::Ldap, verifiedResult({{u"refusedAmongOthers"_s, true}}))}},
        Outcome::Inconclusive, Owner::Network);
    const CheckRecord turnedAway = recordOf(
        Service::Ldap, verifiedResult({{u"refusedAmongOthers"_s, true}, {u"turnedAwayBy"_s, u"10.0.0.254"_s}}));
    add("turned away on the way, where a limit is proven",
        {&Causes::refusedWhenBusy, reported(u"10.0.0.254"_s, Reason::Prohibited), {turnedAway}}, Outcome::Inconclusive,
        Owner::Network);
    add("silent, where a limit sends ICMP errors",
        {&Causes::refusedWhenBusy, recordOf(Service::Smb, silentResult()), {turnedAway}}, Outcome::Inconclusive,
        Owner::Network);
    add("late, where a limit sends ICMP errors",
        {&Causes::refusedWhenBusy, recordOf(Service::Smb, late()), {turnedAway}}, Outcome::Warn, Owner::Network);
    for (const State cold : {State::Unreachable, State::Filtered}) {
        add(cold == State::Filtered ? "an endpoint that opened late, where a limit sends ICMP errors"
                                    : "an endpoint that was turned away at first, where a limit is proven",
            {&Causes::refusedWhenBusy,
                recordOf(Service::RpcEndpoint, verifiedResult({{u"coldState"_s, QString(token(cold))}})), {turnedAway}},
            Outcome::Warn, Owner::Network);
    }
    add("declined at last", {&flaky, recordOf(Service::EndpointMapper, late({}, Reason::MapperRefused))}, Outcome::Warn,
        Owner::Person);
    add("an RPC server that told its name",
        {&flaky, recordOf(Service::RpcEndpoint, late({{u"ntlmNetbiosComputer"_s, u"DC1"_s}}))}, Outcome::Warn,
        Owner::Person);
    add("an RPC server whose connection did not open at first",
        {&flaky, recordOf(Service::RpcEndpoint, late({{u"silentLocalPorts"_s, QJsonArray{40000}}}))}, Outcome::Warn,
        Owner::Person);
    add("both of CLDAP's forms",
        {&flaky, overUdp(Service::Cldap, late({{u"netlogonAnswered"_s, true}, {u"rootDseAnswered"_s, true}}))},
        Outcome::Warn, Owner::Person);
    for (const Reason reason : {Reason::NoApplicationData, Reason::ClosedEarly, Reason::TlsFailed}) {
        add(token(reason).data(),
            {&acceptsEverything, recordOf(Service::GlobalCatalogTls, openPort(ServiceState::Failed, reason)), {},
                {controlOpened}},
            Outcome::Inconclusive, Owner::Network);
    }
    add("open without a dialogue",
        {&acceptsEverything, recordOf(Service::Unknown, openPort(ServiceState::NotAsked, Reason::None)), {},
            {controlOpened}},
        Outcome::Inconclusive, Owner::Network);
    add("the control port opened", {&acceptsControl, otherAnswer, {}, {controlOpened}, {}, true}, Outcome::Warn,
        Owner::Network);
    add("silent after the last answer", {&blockedMidRun, atSecond(silent, 1), {otherAnswer}, {againSilent}},
        Outcome::Inconclusive, Owner::Network);
    add("silent in the moment of the last answer", {&blockedMidRun, silent, {otherAnswer}, {againSilent}},
        Outcome::Inconclusive, Owner::Network);
    add("a port that had worked is lost", {&blockedAtTheEnd, otherAnswer, {}, {againSilent}, {}, true}, Outcome::Warn,
        Owner::Network);
}

void TestNetworkCauses::holds_data()
{
    addHoldsColumns();
    silenceHolds();
    besideOthersHolds();
}

void TestNetworkCauses::silenceMisses()
{
    const auto add = [](const char* name, const Scene& scene) { QTest::newRow(name) << scene; };
    using namespace Causes;
    add("refused is no silence", {&noAnswer, refusedAfter(1), {otherAnswer}});
    add("unreachable is no silence", {&noAnswer, unreachable, {otherAnswer}});
    add("LDAP over UDP refused", {&noAnswer, overUdp(Service::Cldap, closedResult()), {ldapAnswer}});
    add("UDP: only one is silent", {&noAnswerToUdp, ldapUdpSilent, {otherAnswer}});
    add("UDP: the same row twice", {&noAnswerToUdp, ldapUdpSilent, {ldapUdpSilent, otherAnswer}});
    add("UDP: one answers", {&noAnswerToUdp, ldapUdpSilent, {kerberosUdpSilent, dnsAnswer, otherAnswer}});
    add("UDP: one is refused",
        {&noAnswerToUdp, ldapUdpSilent, {kerberosUdpSilent, overUdp(Service::Dns, closedResult()), otherAnswer}});
    add("UDP: one is answered from elsewhere",
        {&noAnswerToUdp, dnsSilent, {kerberosUdpSilent, fromPort(u"10.0.0.1"_s), otherAnswer}});
    add("UDP: a DNS server answers a plain question",
        {&noAnswerToUdp, dnsSilent, {ldapUdpSilent, otherAnswer}, {plainDns(State::Open)}});
    add("UDP: TCP is silent too", {&noAnswerToUdp, ldapUdpSilent, {kerberosUdpSilent, silent}});
    add("UDP: TCP only opens",
        {&noAnswerToUdp, ldapUdpSilent,
            {kerberosUdpSilent, recordOf(Service::Unknown, openPort(ServiceState::NotAsked, Reason::None))}});
    add("UDP: others to come", {&noAnswerToUdp, ldapUdpSilent, {kerberosUdpSilent, otherAnswer, waiting()}});
    add("UDP: TCP is not meant", {&noAnswerToUdp, silent, {ldapUdpSilent, kerberosUdpSilent, otherAnswer}});
    add("TCP: only one is silent", {&noAnswerToTcp, silent, {kerberosOverUdp}});
    add("TCP: the same row twice", {&noAnswerToTcp, silent, {silent, kerberosOverUdp}});
    add("TCP: one answers", {&noAnswerToTcp, silent, {smbSilent, kerberosAnswer, kerberosOverUdp}});
    add("TCP: one is refused", {&noAnswerToTcp, silent, {smbSilent, kerberosRefused, kerberosOverUdp}});
    add("TCP: one is turned back",
        {&noAnswerToTcp, silent,
            {smbSilent,
                recordOf(Service::Kerberos, shutPort(State::Unreachable, Reason::Prohibited), Transport::Tcp, 88),
                kerberosOverUdp}});
    add("TCP: the control port refuses",
        {&noAnswerToTcp, silent, {smbSilent, kerberosOverUdp}, {followUpOf(FollowUpKind::Control, State::Closed)}});
    add("TCP: UDP is silent too", {&noAnswerToTcp, silent, {smbSilent, ldapUdpSilent}});
    add("TCP: a part of UDP is silent too", {&noAnswerToTcp, silent, {smbSilent, ldapUdpSilent, kerberosOverUdp}});
    CheckRecord late = silent;
    late.seen.evidence.insert(u"refusalMayTakeMs"_s, 3000);
    add("TCP: a refusal may come late", {&noAnswerToTcp, late, {smbSilent, kerberosOverUdp}});
    add("TCP: others to come", {&noAnswerToTcp, silent, {smbSilent, kerberosOverUdp, waiting()}});
    add("TCP: UDP is not meant", {&noAnswerToTcp, ldapUdpSilent, {silent, smbSilent, kerberosOverUdp}});
    add("silent, but another answers", {&hostSilent, silent, {otherAnswer}});
    add("silent, and another waits", {&hostSilent, silent, {waiting()}});
    add("silent, but the name answers at another address", {&hostSilent, silent, {}, {}, {atOther(ldapAnswer)}});
    add("silent, but the control port refuses",
        {&hostSilent, silent, {}, {followUpOf(FollowUpKind::Control, State::Closed)}});
    add("nothing was asked at all", {&hostSilent, notAsked(Service::TcpRange)});
}

void TestNetworkCauses::acceptedMisses()
{
    const auto add = [](const char* name, const Scene& scene) { QTest::newRow(name) << scene; };
    using namespace Causes;
    const FollowUpRecord clean = followUpOf(FollowUpKind::Control, State::Closed);
    const CheckRecord mute = recordOf(Service::Ldap, openPort(ServiceState::Silent, Reason::NoApplicationData));
    add("mute, control clean", {&acceptsEverything, mute, {}, {clean}});
    add("mute, control not asked", {&acceptsEverything, mute});
    add("proven, control opens", {&acceptsEverything, ldapAnswer, {}, {controlOpened}});
    add("another protocol",
        {&acceptsEverything, recordOf(Service::Ldap, openPort(ServiceState::Mismatch, Reason::OtherProtocol)), {},
            {controlOpened}});
    add("a TLS alert",
        {&acceptsEverything,
            recordOf(Service::GlobalCatalogTls,
                openPort(ServiceState::Failed, Reason::TlsFailed, {{u"tlsAlert"_s, u"handshake failure"_s}})),
            {}, {controlOpened}});
    add("LDAP said no",
        {&acceptsEverything, recordOf(Service::Ldap, openPort(ServiceState::Failed, Reason::LdapError)), {},
            {controlOpened}});
    add("silent, control opens", {&acceptsEverything, silent, {}, {controlOpened}});
    add("the control port is clean", {&acceptsControl, otherAnswer, {}, {clean}, {}, true});
    add("the control port was stopped",
        {&acceptsControl, otherAnswer, {}, {controlOpened, followUpOf(FollowUpKind::Control, State::Cancelled)}, {},
            true});
    add("another question where control opens",
        {&acceptsControl, otherAnswer, {}, {controlOpened, followUpOf(FollowUpKind::Again, State::Open)}, {}, true});
    add("a check where control opens", {&acceptsControl, mute, {}, {controlOpened}});
}

void TestNetworkCauses::besideOthersMisses()
{
    const auto add = [](const char* name, const Scene& scene) { QTest::newRow(name) << scene; };
    using namespace Causes;
    add("no route to one of several",
        {&oneAddressFails, recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::NetworkUnreachable)), {}, {},
            {atOther(ldapAnswer)}});
    add("silent at both", {&oneAddressFails, silent, {otherAnswer}, {}, {atOther(silent)}});
    add("another service works there", {&oneAddressFails, silent, {otherAnswer}, {}, {atOther(otherAnswer)}});
    add("both work", {&oneAddressFails, ldapAnswer, {}, {}, {atOther(ldapAnswer)}});
    add("answered at once", {&flaky, otherAnswer});
    add("not quite slow", {&slowWay, answerAfter(999)});
    add("one answer was quick", {&slowWay, answerAfter(1800), {answerAfter(30)}});
    CheckRecord slowService = overUdp(Service::Dns, verifiedResult());
    slowService.seen.latencyMs = 1500;
    add("a DNS server that asks others first", {&slowWay, slowService});
    CheckRecord slowAndExpired = answerAfter(1800);
    slowAndExpired.seen.reason = Reason::CertificateExpired;
    add("slow, and something else is wrong", {&slowWay, slowAndExpired});
    add("never refused", {&refusedWhenBusy, otherAnswer});
    add("still refused", {&refusedWhenBusy, refusedAfter(1)});
    add("silent everywhere", {&Causes::answerFromElsewhere, overUdp(Service::Dns, silentResult())});
    add("one of CLDAP's forms is never answered",
        {&flaky, overUdp(Service::Cldap, late({{u"netlogonAnswered"_s, true}}))});
    add("an RPC server that took the plain bind", {&flaky, recordOf(Service::RpcEndpoint, late())});
    add("its own finding comes first",
        {&flaky, recordOf(Service::GlobalCatalogTls, late({}, Reason::CertificateExpired))});
    add("silent, however often it was asked", {&flaky, silent});
    const CheckRecord lastAnswer = atSecond(otherAnswer, 5);
    add("silent before the last answer", {&blockedMidRun, atSecond(silent, 4), {lastAnswer}, {againSilent}});
    add("silent, but the port still works",
        {&blockedMidRun, atSecond(silent, 6), {lastAnswer}, {followUpOf(FollowUpKind::Again, State::Open)}});
    add("silent, not asked again", {&blockedMidRun, atSecond(silent, 6), {lastAnswer}});
    add("an answer is not blocked", {&blockedMidRun, otherAnswer, {}, {againSilent}});
    add("a port that had worked works",
        {&blockedAtTheEnd, otherAnswer, {}, {followUpOf(FollowUpKind::Again, State::Open)}, {}, true});
    add("stopped before it was asked again",
        {&blockedAtTheEnd, otherAnswer, {}, {againSilent, followUpOf(FollowUpKind::Again, State::Cancelled)}, {},
            true});
    add("another question where a port is lost",
        {&blockedAtTheEnd, otherAnswer, {}, {againSilent, followUpOf(FollowUpKind::Control, State::Closed)}, {}, true});
    add("a check where a port is lost", {&blockedAtTheEnd, atSecond(silent, 1), {otherAnswer}, {againSilent}});
}

void TestNetworkCauses::doesNotHold_data()
{
    QTest::addColumn<Scene>("scene");
    silenceMisses();
    acceptedMisses();
    besideOthersMisses();
}

} // namespace NetworkCausesTests

int tst_networkcauses(int argc, char* argv[])
{
    return PortCheck::runTest<NetworkCausesTests::TestNetworkCauses>(argc, argv);
}

#include "tst_networkcauses.moc"
