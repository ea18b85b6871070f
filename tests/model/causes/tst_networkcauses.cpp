// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Each cause of the family "network" by itself: when it holds, and when it just doesn't.
#include "model/causes/allcauses.h"

#include "model/support/standinmark.h"
#include "tests/support/adviceowners.h"
#include "tests/support/networkscenes.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace NetworkCausesTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

bool isOf(std::span<const Text> texts, const Text* text)
{
    return std::any_of(texts.begin(), texts.end(), [text](const Text& one) { return &one == text; });
}

/// Whether a statement is one of its cause's, with all that it names.
bool isWhole(const Statement& statement, const Cause& cause)
{
    return isOf(cause.texts, statement.text) && statement.values.size() == qsizetype(statement.text->count)
        && std::none_of(statement.values.begin(), statement.values.end(),
            [](const QStringList& items) { return items.isEmpty() || items.contains(QString()); });
}

CheckRecord fromPort(const QString& address)
{
    return overUdp(Service::Cldap,
        shutPort(State::Filtered, Reason::AnswerFromElsewhere,
            {{u"answeredFrom"_s, address}, {u"answeredFromPort"_s, 8888}}));
}

const CheckRecord refusedByRouter = reported(u"10.0.0.254"_s, Reason::Refused, State::Closed);
const CheckRecord ldapUdpSilent = overUdp(Service::Cldap, silentResult());
const CheckRecord kerberosUdpSilent = recordOf(Service::Kerberos, silentResult(), Transport::Udp, 88);
const CheckRecord dnsSilent = recordOf(Service::Dns, silentResult(), Transport::Udp, 53);
const CheckRecord dnsAnswer = recordOf(Service::Dns, verifiedResult(), Transport::Udp, 53);

const ProbeResult refusedPort = shutPort(State::Closed, Reason::Refused);

CheckRecord endpoint(quint16 port, const ProbeResult& seen)
{
    return recordOf(Service::RpcEndpoint, seen, Transport::Tcp, port);
}

FollowUpRecord plainDns(State state)
{
    FollowUpRecord followUp = followUpOf(FollowUpKind::PlainDns, state);
    followUp.record.check.protocol = Transport::Udp;
    if (state == State::Open)
        followUp.record.seen = verifiedResult();
    return followUp;
}

class TestNetworkCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void doesNotHold_data();
    void doesNotHold();
    void explains_data();
    void explains();
    void aLinkLocalHostIsOnTheSegment();

private:
    static void silenceHolds();
    static void reportsHold();
    static void besideOthersHolds();
    static void silenceMisses();
    static void reportsMiss();
    static void refusalMisses();
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
    add("silent altogether", {&hostSilent, silent, {overUdp(Service::Cldap, silentResult())}}, Outcome::Fail,
        Owner::TargetAdministrator, Owner::TargetAdministrator);
    add("a range at a silent host", {&hostSilent, notAsked(Service::TcpRange), {silent}}, Outcome::Fail,
        Owner::TargetAdministrator, Owner::TargetAdministrator);
    add("ports that a silent mapper should name", {&hostSilent, notAsked(Service::RpcEndpoint), {silent}},
        Outcome::Fail, Owner::TargetAdministrator, Owner::TargetAdministrator);
}

void TestNetworkCauses::reportsHold()
{
    const auto add = [](const char* name, const Scene& scene, Owner owner) {
        QTest::newRow(name) << scene << Outcome::Fail << owner << owner;
    };
    using namespace Causes;
    add("unreachable", {&hostUnreachable, unreachable}, Owner::TargetAdministrator);
    add("unreachable, says this computer", {&hostUnreachable, reportedHere(Reason::HostUnreachable)},
        Owner::TargetAdministrator);
    add("silent where it is unreachable", {&hostUnreachable, silent, {unreachable}}, Owner::TargetAdministrator);
    add("a range where it is unreachable", {&hostUnreachable, notAsked(Service::TcpRange), {unreachable}},
        Owner::TargetAdministrator);
    add("unreachable beside life", {&portUnreachable, unreachable, {otherAnswer}}, Owner::Network);
    add("unreachable beside a refusal", {&portUnreachable, unreachable, {refusedAfter(1)}}, Owner::Network);
    add("prohibited", {&prohibited, recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::Prohibited))},
        Owner::Network);
    add("the host itself forbids", {&prohibited, reported(u"10.0.0.1"_s, Reason::Prohibited)},
        Owner::TargetAdministrator);
    add("the host itself can't be reached, it says", {&prohibited, reported(u"10.0.0.1"_s, Reason::HostUnreachable)},
        Owner::TargetAdministrator);
    add("the host itself has no route, it says", {&prohibited, reported(u"10.0.0.1"_s, Reason::NetworkUnreachable)},
        Owner::TargetAdministrator);
    add("refused by a router", {&refusedOnTheWay, reported(u"10.0.0.254"_s, Reason::Refused, State::Closed)},
        Owner::Network);
    add("all of TCP refused, UDP by a router", {&refusedOnTheWay, refusedAfter(1), {refusedByRouter}}, Owner::Network);
    add("refused at one address, UDP by a router",
        {&refusedOnTheWay, refusedAfter(1), {refusedByRouter, otherAnswer}, {}, {atOther(ldapAnswer)}}, Owner::Network);
    add("Kerberos refused that answers over UDP", {&refusedOnTheWay, kerberosRefused, {kerberosOverUdp}},
        Owner::Network);
    add("all of TCP refused, Kerberos answers over UDP",
        {&refusedOnTheWay, refusedAfter(1), {kerberosRefused, kerberosOverUdp}}, Owner::Network);
    add("all ports refused that the mapper named",
        {&refusedOnTheWay, endpoint(49152, refusedPort), {endpoint(49153, refusedPort), mapperAnswer}}, Owner::Network);
    add("a loop", {&Causes::routingLoop, expired(u"10.0.0.254"_s)}, Owner::Network);
    add("a loop, over TCP", {&routingLoop, unreachable, {expired(u"10.0.0.254"_s)}}, Owner::Network);
    add("a loop, silent", {&routingLoop, silent, {expired(u"10.0.0.254"_s)}}, Owner::Network);
    add("a loop, a range", {&routingLoop, notAsked(Service::TcpRange), {expired(u"10.0.0.254"_s)}}, Owner::Network);
    add("answered from another port", {&answerFromElsewhere, fromPort(u"10.0.0.1"_s)}, Owner::Network);
    add("refused faster than the host can", {&refusedOnTheWay, refusedAfter(14.9), {answerAfter(30)}}, Owner::Network);
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
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Owner>("owner");
    QTest::addColumn<Owner>("advised");
    silenceHolds();
    reportsHold();
    besideOthersHolds();
}

void TestNetworkCauses::holds()
{
    QFETCH(Scene, scene);
    QFETCH(Outcome, outcome);
    QFETCH(Owner, owner);
    QFETCH(Owner, advised);
    const std::optional<Ruling> ruling = scene.ruling();
    QVERIFY(ruling);
    QCOMPARE(token(ruling->outcome), token(outcome));
    QCOMPARE(token(ruling->owner), token(owner));
    QVERIFY(isWhole(ruling->title, *scene.cause));
    QVERIFY(!ruling->explanation.isEmpty());
    for (const Statement& statement : ruling->explanation)
        QVERIFY(isWhole(statement, *scene.cause));
    QCOMPARE(token(ruling->advice.value(0).owner), token(advised));
    QVERIFY(adviceIsForItsOwners(*ruling));
    for (const Advice& advice : ruling->advice)
        QVERIFY(isWhole(advice.what, *scene.cause));
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
    add("silent, but another answers", {&hostSilent, silent, {otherAnswer}});
    add("silent, and another waits", {&hostSilent, silent, {waiting()}});
    add("silent, but the name answers at another address", {&hostSilent, silent, {}, {}, {atOther(ldapAnswer)}});
    add("silent, but the control port refuses",
        {&hostSilent, silent, {}, {followUpOf(FollowUpKind::Control, State::Closed)}});
    add("nothing was asked at all", {&hostSilent, notAsked(Service::TcpRange)});
}

void TestNetworkCauses::reportsMiss()
{
    const auto add = [](const char* name, const Scene& scene) { QTest::newRow(name) << scene; };
    using namespace Causes;
    add("unreachable beside life", {&hostUnreachable, unreachable, {otherAnswer}});
    add("silent beside a report and life", {&hostUnreachable, silent, {unreachable, otherAnswer}});
    add("silent without a report", {&hostUnreachable, silent, {waiting()}});
    add("forbidden where it is unreachable",
        {&hostUnreachable, reported(u"10.0.0.254"_s, Reason::Prohibited), {unreachable}});
    add("ports that a mapper should name", {&hostUnreachable, notAsked(Service::RpcEndpoint), {unreachable}});
    add("unreachable, no life", {&portUnreachable, unreachable, {silent}});
    add("silent beside life and a report", {&portUnreachable, silent, {unreachable, otherAnswer}});
    add("no route beside life",
        {&portUnreachable, recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::NetworkUnreachable)),
            {otherAnswer}});
    add("silence is no report",
        {&portUnreachable, recordOf(Service::Ldap, shutPort(State::Filtered, Reason::HostUnreachable)), {otherAnswer}});
    add("unreachable is no loop", {&routingLoop, unreachable, {reported(u"10.0.0.254"_s, Reason::HostUnreachable)}});
    add("a loop beside life", {&routingLoop, expired(u"10.0.0.254"_s), {otherAnswer}});
    add("a fragment that came too late", {&routingLoop, expired(u"10.0.0.254"_s, 1)});
    add("unreachable is not forbidden", {&prohibited, unreachable});
    add("nor is what a router can't reach", {&prohibited, reported(u"10.0.0.254"_s, Reason::HostUnreachable)});
    add("nor where this computer finds nobody", {&prohibited, reportedHere(Reason::HostUnreachable)});
    add("silent where the host itself forbids",
        {&hostUnreachable, silent, {reported(u"10.0.0.1"_s, Reason::HostUnreachable)}});
    add("silence forbids nothing",
        {&prohibited, recordOf(Service::Ldap, shutPort(State::Filtered, Reason::Prohibited))});
    add("open", {&prohibited, recordOf(Service::Ldap, openPort(ServiceState::Failed, Reason::Prohibited))});
}

void TestNetworkCauses::refusalMisses()
{
    const auto add = [](const char* name, const CheckRecord& check, const QList<CheckRecord>& beside = {}) {
        QTest::newRow(name) << Scene{&Causes::refusedOnTheWay, check, beside};
    };
    add("after half of the round trip", refusedAfter(15), {answerAfter(30)});
    add("as fast as the host is", refusedAfter(29), {answerAfter(30)});
    add("the difference is noise", refusedAfter(1), {answerAfter(3)});
    add("no round trip is known", refusedAfter(1));
    add("one port refused that the mapper named", endpoint(49152, refusedPort), {mapperAnswer});
    add("another that it named opens", endpoint(49152, refusedPort),
        {endpoint(49153, refusedPort), endpoint(49154, verifiedResult()), mapperAnswer});
    add("another that it named is silent", endpoint(49152, refusedPort),
        {endpoint(49153, refusedPort), endpoint(49154, silentResult()), mapperAnswer});
    add("named before, and the mapper is refused now", endpoint(49152, refusedPort),
        {endpoint(49153, refusedPort), recordOf(Service::EndpointMapper, closedResult(), Transport::Tcp, 135),
            otherAnswer});
    add("Kerberos refused, LDAP answers over UDP", kerberosRefused, {overUdp(Service::Cldap, verifiedResult())});
    add("LDAP refused, others are open", refusedAfter(1), {kerberosAnswer, kerberosOverUdp});
    CheckRecord byStandIn = kerberosOverUdp;
    StandInMark{"0123456789abcdef", u"10.9.9.9"_s, 3311}.insertInto(byStandIn.seen.evidence);
    add("Kerberos refused that a stand-in answers over UDP", kerberosRefused, {byStandIn});
    add("refused among others that open, UDP by a router", refusedAfter(1), {refusedByRouter, otherAnswer});
    add("all of TCP refused, UDP by the host", refusedAfter(1),
        {reported(u"10.0.0.1"_s, Reason::Refused, State::Closed)});
    add("all of TCP refused, UDP unreachable by a router", refusedAfter(1),
        {reported(u"10.0.0.254"_s, Reason::HostUnreachable)});
    add("how fast is not known", recordOf(Service::Ldap, closedResult()), {answerAfter(30)});
    add("said by the host", reported(u"10.0.0.1"_s, Reason::Refused, State::Closed));
    add("not refused, said by a router", reported(u"10.0.0.254"_s, Reason::HostUnreachable));
    CheckRecord otherSpelling = reported(u"2001:db8:0:0::1"_s, Reason::Refused, State::Closed);
    otherSpelling.check.address = u"2001:db8::1"_s;
    add("said by the host, spelt in another way", otherSpelling);
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
    reportsMiss();
    refusalMisses();
    acceptedMisses();
    besideOthersMisses();
}

void TestNetworkCauses::doesNotHold()
{
    QFETCH(Scene, scene);
    QVERIFY(!scene.ruling());
}

void TestNetworkCauses::explains_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<int>("sentences");
    QTest::addColumn<QString>("part"); // of the last sentence, as the source has it
    QTest::addColumn<QList<QStringList>>("values"); // the same
    const auto add = [](const char* name, const Scene& scene, const QString& part,
                         const QList<QStringList>& values = {},
                         int sentences = 1) { QTest::newRow(name) << scene << sentences << part << values; };
    using namespace Causes;
    const QStringList port{u"389/TCP"_s};
    const QStringList udp{u"389/UDP"_s};
    const QStringList host{u"dc1.lab.example"_s};
    CheckRecord used = silent;
    used.seen.evidence = {{u"rpcUses"_s, QJsonArray{u"DNS"_s, u"DFS"_s}}};
    CheckRecord slow = silent;
    slow.seen.evidence.insert(u"refusalMayTakeMs"_s, 2100);
    CheckRecord slowAndUsed = used;
    slowAndUsed.seen.evidence[u"refusalMayTakeMs"_s] = 2100;
    add("the host is up", {&noAnswer, silent, {otherAnswer}}, u"so the host is up"_s, {host}, 2);
    add("the host may be down", {&noAnswer, silent, {waiting()}}, u"is down"_s, {}, 2);
    add("what the port is for", {&noAnswer, used, {otherAnswer}}, u"Served on"_s, {port, {u"DNS; DFS"_s}}, 3);
    add("it may be a refusal", {&noAnswer, slow, {otherAnswer}}, u"Windows can take"_s, {{u"2.1"_s}}, 3);
    add("both", {&noAnswer, slowAndUsed, {otherAnswer}}, u"Served on"_s, {port, {u"DNS; DFS"_s}}, 4);
    add("UDP", {&noAnswer, overUdp(Service::Dns, silentResult()), {otherAnswer}}, u"Over UDP"_s, {udp, host});
    const CheckRecord dnsOverTcp =
        recordOf(Service::Dns, openPort(ServiceState::Silent, Reason::NoApplicationData), Transport::Tcp, 53);
    add("DNS over UDP, TCP opens", {&noAnswer, dnsSilent, {dnsOverTcp}}, u"response rate limiting"_s,
        {{u"53/UDP"_s}, host});
    add("DNS over UDP, TCP is shut", {&noAnswer, dnsSilent, {recordOf(Service::Dns, refusedPort, Transport::Tcp, 53)}},
        u"Over UDP"_s, {{u"53/UDP"_s}, host});
    add("UDP, LDAP answers over TCP", {&noAnswer, ldapUdpSilent, {ldapAnswer}}, u"while TCP 389 works"_s);
    add("UDP, TCP of another service", {&noAnswer, ldapUdpSilent, {otherAnswer}}, u"Over UDP"_s, {udp, host});
    add("UDP, Kerberos answers over TCP", {&noAnswer, kerberosUdpSilent, {kerberosAnswer}}, u"while TCP 88 works"_s);
    add("UDP, another than Kerberos answers", {&noAnswer, kerberosUdpSilent, {ldapAnswer}}, u"Over UDP"_s,
        {{u"88/UDP"_s}, host});
    add("UDP does not pass", {&noAnswerToUdp, dnsSilent, {ldapUdpSilent, otherAnswer}}, u"drops UDP"_s, {host});
    add("UDP does not pass, LDAP", {&noAnswerToUdp, ldapUdpSilent, {dnsSilent, otherAnswer}}, u"slow or fail"_s, {}, 2);
    add("UDP does not pass, Kerberos", {&noAnswerToUdp, kerberosUdpSilent, {dnsSilent, otherAnswer}},
        u"over TCP first"_s, {}, 2);
    add("nobody says", {&hostUnreachable, unreachable}, u"The network reported"_s, {host});
    add("a router says", {&hostUnreachable, reported(u"10.0.0.254"_s, Reason::HostUnreachable)}, u"is down, or a"_s,
        {{u"10.0.0.254"_s}, host});
    add("this computer says", {&hostUnreachable, reportedHere(Reason::HostUnreachable)}, u"found nobody"_s,
        {{u"dc1.lab.example (10.0.0.1)"_s}});
    add("this computer says over UDP", {&hostUnreachable, unreachable, {reportedHere(Reason::HostUnreachable)}},
        u"Nobody reported anything"_s, {{u"dc1.lab.example (10.0.0.1)"_s}});
    add("silent where this computer says", {&hostUnreachable, silent, {reportedHere(Reason::HostUnreachable)}},
        u"Nobody reported anything"_s, {{u"dc1.lab.example (10.0.0.1)"_s}});
    add("silent where a router says", {&hostUnreachable, silent, {reported(u"10.0.0.254"_s, Reason::HostUnreachable)}},
        u" reported that "_s, {{u"10.0.0.254"_s}, host});
    add("this computer and a router say",
        {&hostUnreachable, unreachable,
            {reportedHere(Reason::HostUnreachable), reported(u"10.0.0.254"_s, Reason::HostUnreachable)}},
        u" reported that "_s, {{u"10.0.0.254"_s}, host});
    add("nobody says, beside life", {&portUnreachable, unreachable, {otherAnswer}}, u"The network reported"_s,
        {host, port});
    add("a router says, beside life",
        {&portUnreachable, reported(u"10.0.0.254"_s, Reason::HostUnreachable), {otherAnswer}}, u"the host is up"_s,
        {{u"10.0.0.254"_s}, host, udp});
    add("nobody forbids", {&prohibited, recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::Prohibited))},
        u"on the way"_s, {port, host});
    add("the host forbids", {&prohibited, reported(u"10.0.0.1"_s, Reason::Prohibited)}, u"own firewall"_s, {udp, host});
    add("a router forbids", {&prohibited, reported(u"10.0.0.254"_s, Reason::Prohibited)}, u"to look at"_s,
        {udp, host, {u"10.0.0.254"_s}});
    add("a router refuses", {&refusedOnTheWay, reported(u"10.0.0.254"_s, Reason::Refused, State::Closed)},
        u"in the host's place"_s, {udp, host, {u"10.0.0.254"_s}});
    add("refused by the same", {&refusedOnTheWay, refusedAfter(1), {refusedByRouter}}, u"the same firewall"_s,
        {port, host, {u"10.0.0.254"_s}});
    CheckRecord refusedHere = refusedAfter(1);
    add("refused", {&Causes::refused, refusedHere}, u"a firewall answers"_s, {port, host});
    refusedHere.seen.localAddress = QHostAddress(refusedHere.check.address);
    add("refused by this computer", {&Causes::refused, refusedHere}, u"no network is in between"_s, {port, host});
    add("refused too fast", {&refusedOnTheWay, refusedAfter(1), {answerAfter(30.04)}}, u"a hint"_s,
        {port, host, {u"1.0"_s}, {u"30.0"_s}});
    add("one address fails", {&oneAddressFails, silent, {otherAnswer}, {}, {atOther(ldapAnswer)}}, u"now and then"_s,
        {host, port, {u"10.0.0.2"_s}, {u"10.0.0.1"_s}});
    add("a slow way", {&slowWay, answerAfter(1834)}, u"quickest"_s, {{u"445/TCP"_s}, host, {u"1.8"_s}});
    add("from elsewhere",
        {&answerFromElsewhere,
            overUdp(Service::Dns,
                shutPort(State::Filtered, Reason::AnswerFromElsewhere, {{u"answeredFrom"_s, u"10.0.0.9"_s}}))},
        u"came from"_s, {udp, {u"10.0.0.9"_s}, {u"10.0.0.1"_s}});
    add("from another port", {&answerFromElsewhere, fromPort(u"10.0.0.1"_s)}, u"translates ports"_s,
        {udp, host, {u"8888"_s}, {u"10.0.0.1"_s}});
    add("from elsewhere, and another port", {&answerFromElsewhere, fromPort(u"10.0.0.9"_s)}, u"translates ports"_s,
        {udp, host, {u"8888"_s}, {u"10.0.0.9"_s}});
    add("at last", {&flaky, recordOf(Service::Smb, late())}, u"A firewall rule blocks always"_s, {}, 2);
    add("blocked", {&blockedMidRun, silent, {otherAnswer}, {againSilent}}, u"at its end"_s,
        {host, {u"2026-01-01T12:00:00Z"_s}});
    add("the control port", {&acceptsControl, otherAnswer, {}, {controlOpened}, {}, true}, u"opened too"_s,
        {{u"dc1.lab.example (10.0.0.1)"_s}, {u"4/TCP"_s}});
}

void TestNetworkCauses::explains()
{
    QFETCH(Scene, scene);
    QFETCH(int, sentences);
    QFETCH(QString, part);
    QFETCH(QList<QStringList>, values);
    const std::optional<Ruling> ruling = scene.ruling();
    QVERIFY(ruling);
    QCOMPARE(ruling->explanation.size(), sentences);
    const Statement& last = ruling->explanation.constLast();
    QVERIFY(QString::fromUtf8(last.text->source.text).contains(part));
    QCOMPARE(last.values, values);
    // The number of attempts bends the sentence, or isn't in it.
    const Statement& first = ruling->explanation.constFirst();
    const bool hasNumber = QString::fromUtf8(first.text->source.text).contains(u"%n"_s);
    QCOMPARE(first.number, hasNumber ? scene.check.seen.attempts : 0);
}

void TestNetworkCauses::aLinkLocalHostIsOnTheSegment()
{
    for (const bool isLinkLocal : {false, true}) {
        Scene scene{&Causes::hostSilent, silent};
        if (isLinkLocal)
            scene.check.check.address = u"fe80::2%1"_s;
        const std::optional<Ruling> ruling = scene.ruling();
        QVERIFY(ruling);
        const QString advice = QString::fromUtf8(ruling->advice.constFirst().what.text->source.text);
        QCOMPARE(advice.contains(u"network segment"_s), isLinkLocal);
        QCOMPARE(isAdvised(ruling->advice, Owner::Network), !isLinkLocal); // is there a way, over routers
    }
}

} // namespace NetworkCausesTests

int tst_networkcauses(int argc, char* argv[])
{
    return PortCheck::runTest<NetworkCausesTests::TestNetworkCauses>(argc, argv);
}

#include "tst_networkcauses.moc"
