// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a DNS server says of the domain.
#include "model/causes/allcauses.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QJsonArray>
#include <QTest>

namespace DnsCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CauseScene answered(Reason reason, const Evidence& evidence = {})
{
    CauseScene scene{askedAt(Service::Dns, verifiedResult(evidence, reason), Transport::Udp, 53)};
    scene.domain = u"lab.example"_s;
    return scene;
}

CauseScene fromStandIn(Reason reason)
{
    CauseScene scene = answered(reason);
    StandInMark{firstNonce, u"10.1.2.3"_s, 51022}.insertInto(scene.check.seen.evidence);
    return scene;
}

CauseScene unproven(Reason reason)
{
    return {askedAt(Service::Dns, openPort(ServiceState::Failed, reason), Transport::Udp, 53)};
}

class TestDnsCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void looksOnlyForTheDomain();
    void theCode();
    void theDomain();
    void whatTheTableLists();

private:
    static void errorRows();
    static void domainRows();
    static void silentRows();
    static void truncatedRows();
};

void TestDnsCauses::errorRows()
{
    const Cause& cause = Causes::dnsError;
    addHolds(
        "an error", cause, answered(Reason::DnsError, {{u"rcode"_s, u"SERVFAIL"_s}}), Outcome::Warn, Owner::Dns, 1);
    addHolds("an error of a stand-in", cause, fromStandIn(Reason::DnsError), Outcome::Warn, Owner::Dns, 1);
    addMisses("an error: none", cause, answered(Reason::Answered));
    addMisses("an error: not proven", cause, unproven(Reason::DnsError));
}

void TestDnsCauses::domainRows()
{
    const Cause& cause = Causes::dnsWrongDomain;
    addHolds("another domain", cause, answered(Reason::DnsWrongDomain), Outcome::Warn, Owner::Person, 1);
    const Cause& filters = Causes::dnsFiltersServices;
    const auto empty = [](const QString& rcode, const QJsonArray& authority) {
        return answered(
            Reason::DnsWrongDomain, {{u"rcode"_s, rcode}, {u"answerCount"_s, 0}, {u"authority"_s, authority}});
    };
    addHolds("nothing, and no proof", filters, empty(u"NOERROR"_s, {}), Outcome::Warn, Owner::Dns, 2);
    addMisses("nothing, with the zone's SOA", filters, empty(u"NOERROR"_s, {u"SOA"_s}));
    addMisses("handed on", filters, empty(u"NOERROR"_s, {u"NS"_s}));
    addMisses("no such name", filters, empty(u"NXDOMAIN"_s, {}));
    addMisses(
        "nothing known of the authority", filters, answered(Reason::DnsWrongDomain, {{u"rcode"_s, u"NOERROR"_s}}));

    addHolds("none here", Causes::dnsNoControllers, answered(Reason::DnsNoControllers), Outcome::Warn, Owner::Dns, 1);
    addMisses("none here: some", Causes::dnsNoControllers, answered(Reason::Answered));
    addMisses("another domain: a stand-in serves none", cause, fromStandIn(Reason::DnsWrongDomain));
    addMisses("another domain: an error", cause, answered(Reason::DnsError));
    addMisses("another domain: not proven", cause, unproven(Reason::DnsWrongDomain));
}

/// A silent server, and what it said when it was asked what it can answer by itself.
void TestDnsCauses::silentRows()
{
    using namespace Causes;
    const auto silentThen = [](const ProbeResult& plain) {
        CauseScene scene{askedAt(Service::Dns, silentResult(), Transport::Udp, 53)};
        FollowUpRecord followUp{FollowUpKind::PlainDns, askedAt(Service::Dns, plain, Transport::Udp, 53)};
        scene.followUps.append(followUp);
        scene.domain = u"lab.example"_s;
        return scene;
    };
    const CauseScene aboutDomain = silentThen(verifiedResult({{u"answeredDomain"_s, true}}));
    const CauseScene aboutItself = silentThen(verifiedResult({{u"answeredDomain"_s, false}}));
    addHolds("its forwarder is silent", dnsForwarderSilent, aboutDomain, Outcome::Warn, Owner::Dns, 1);
    addMisses("nothing but localhost is no forwarder's silence", dnsForwarderSilent, aboutItself);
    addHolds("large answers get lost", dnsLargeAnswersLost, aboutItself, Outcome::Warn, Owner::Network, 2);
    addMisses("the domain's answer came", dnsLargeAnswersLost, aboutDomain);
    for (const Cause* const cause : {&dnsForwarderSilent, &dnsLargeAnswersLost}) {
        addMisses("silent again", *cause, silentThen(silentResult()));
        addMisses("nobody asked again", *cause, {askedAt(Service::Dns, silentResult(), Transport::Udp, 53)});
        CauseScene answers = aboutDomain;
        answers.check.seen = verifiedResult();
        addMisses("it answered at first", *cause, answers);
        CauseScene otherService = aboutDomain;
        otherService.check = askedAt(Service::Cldap, silentResult(), Transport::Udp);
        addMisses("another service of that host", *cause, otherService);
    }
    addMisses("a host that answered something is not down", hostSilent, aboutItself);
    // Over TCP the same: a connection is made, and the question that a forwarder would take stays without an answer.
    CauseScene overTcp{
        askedAt(Service::Dns, openPort(ServiceState::Silent, Reason::NoApplicationData), Transport::Tcp, 53)};
    overTcp.domain = u"lab.example"_s;
    addMisses("over TCP: nobody asked again", dnsForwarderSilent, overTcp);
    overTcp.followUps = {
        {FollowUpKind::PlainDns, askedAt(Service::Dns, verifiedResult({}, Reason::DnsError), Transport::Tcp, 53)}};
    addHolds("over TCP: its forwarder is silent", dnsForwarderSilent, overTcp, Outcome::Warn, Owner::Dns, 1);
    addMisses("over TCP: no large answer is lost", dnsLargeAnswersLost, overTcp);
    overTcp.check.seen = openPort(ServiceState::Failed, Reason::ClosedEarly);
    addMisses("over TCP: it was closed", dnsForwarderSilent, overTcp);
}

void TestDnsCauses::looksOnlyForTheDomain()
{
    const CheckRecord silent = askedAt(Service::Dns, silentResult(), Transport::Udp, 53);
    HostRecords records;
    records.checks = {&silent};
    const auto look = Causes::dnsForwarderSilent.look(records);
    QVERIFY(look);
    QCOMPARE(look->kind, FollowUpKind::PlainDns);
    QCOMPARE(look->of, &silent);
    // It may have been lost by chance: before the forwarder is blamed, it is asked patiently.
    const auto lookAfter = [&](const ProbeResult& plain) {
        const FollowUpRecord asked{FollowUpKind::PlainDns, askedAt(Service::Dns, plain, Transport::Udp, 53)};
        records.followUps = {&asked};
        return Causes::dnsForwarderSilent.look(records);
    };
    const auto patient = lookAfter(verifiedResult({{u"answeredDomain"_s, true}}));
    QVERIFY(patient);
    QCOMPARE(patient->kind, FollowUpKind::Patient);
    QVERIFY(!lookAfter(verifiedResult({{u"answeredDomain"_s, false}})));
    QVERIFY(!lookAfter(silentResult()));
    const CheckRecord mute =
        askedAt(Service::Dns, openPort(ServiceState::Silent, Reason::NoApplicationData), Transport::Tcp, 53);
    HostRecords recordsOverTcp;
    recordsOverTcp.checks = {&mute};
    QVERIFY(Causes::dnsForwarderSilent.look(recordsOverTcp));
    records.asksForDomain = false; // then it was asked for localhost without recursion
    QVERIFY(!Causes::dnsForwarderSilent.look(records));
    const CheckRecord answers = askedAt(Service::Dns, verifiedResult(), Transport::Udp, 53);
    records = {};
    records.checks = {&answers};
    QVERIFY(!Causes::dnsForwarderSilent.look(records));
}

void TestDnsCauses::truncatedRows()
{
    const Cause& cause = Causes::dnsTruncated;
    addHolds("cut short", cause, answered(Reason::DnsTruncated), Outcome::Warn, Owner::Network, 1);
    addHolds("cut short by a stand-in", cause, fromStandIn(Reason::DnsTruncated), Outcome::Warn, Owner::Network, 1);
    CauseScene overTcp = answered(Reason::DnsTruncated);
    overTcp.beside.append(
        askedAt(Service::Unknown, openPort(ServiceState::NotAsked, Reason::NoDialogue), Transport::Tcp, 53));
    addMisses("cut short: over TCP it can be fetched", cause, overTcp);
    addHolds("which is as it should be", Causes::answered, overTcp, Outcome::Pass, Owner::Nobody, 0);
    overTcp.followUps.append(controlPortFound(State::Open));
    addHolds("cut short, where every port opens", cause, overTcp, Outcome::Warn, Owner::Network, 1);
    CauseScene tcpIsShut = answered(Reason::DnsTruncated);
    tcpIsShut.beside.append(askedAt(Service::Dns, silentResult(), Transport::Tcp, 53));
    addHolds("cut short, and TCP is shut", cause, tcpIsShut, Outcome::Warn, Owner::Network, 1);
    addMisses("cut short: the whole", cause, answered(Reason::Answered));
    addMisses("cut short: silence", cause, {askedAt(Service::Dns, silentResult(), Transport::Udp, 53)});
}

void TestDnsCauses::judge_data()
{
    addCauseColumns();
    errorRows();
    domainRows();
    silentRows();
    truncatedRows();
}

void TestDnsCauses::theCode()
{
    const auto ruling = answered(Reason::DnsError, {{u"rcode"_s, u"REFUSED"_s}}).judgedBy(Causes::dnsError);
    QVERIFY(ruling);
    const QList<QStringList> values{{u"53/UDP"_s}, {u"dc1.lab.example"_s}, {u"REFUSED"_s}};
    QCOMPARE(ruling->explanation.constFirst().values, values);
}

void TestDnsCauses::theDomain()
{
    CauseScene scene = answered(Reason::DnsWrongDomain);
    auto ruling = scene.judgedBy(Causes::dnsWrongDomain);
    QVERIFY(ruling);
    const QList<QStringList> values{{u"53/UDP"_s}, {u"dc1.lab.example"_s}, {u"lab.example"_s}};
    QCOMPARE(ruling->explanation.constFirst().values, values);
    QVERIFY(QString::fromUtf8(ruling->advice.constFirst().what.text->source.text).contains(u"Check the domain"_s));
    // A controller that serves the domain proves its name.
    scene.ofOtherHosts = {
        askedAt(Service::Ldap, verifiedResult({{u"defaultNamingContext"_s, u"DC=lab,DC=example"_s}}))};
    ruling = scene.judgedBy(Causes::dnsWrongDomain);
    QVERIFY(ruling);
    QVERIFY(QString::fromUtf8(ruling->explanation.constFirst().text->source.text).contains(u"name is right"_s));
    QVERIFY(!QString::fromUtf8(ruling->advice.constFirst().what.text->source.text).contains(u"Check"_s));
}

// That the table does not list 53/TCP is said only where it doesn't.
void TestDnsCauses::whatTheTableLists()
{
    const auto says = [](const CauseScene& scene) {
        const auto ruling = scene.judgedBy(Causes::dnsTruncated);
        return ruling ? QString::fromUtf8(ruling->explanation.constFirst().text->source.text) : QString();
    };
    CauseScene scene = answered(Reason::DnsTruncated);
    QVERIFY(says(scene).contains(u"does not list"));
    scene.beside.append(askedAt(Service::Dns, silentResult(), Transport::Tcp, 53));
    QVERIFY(!says(scene).isEmpty() && !says(scene).contains(u"list"));
}

} // namespace DnsCausesTests

int tst_dnscauses(int argc, char* argv[])
{
    return PortCheck::runTest<DnsCausesTests::TestDnsCauses>(argc, argv);
}

#include "tst_dnscauses.moc"
