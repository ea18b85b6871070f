// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a name leads to, and who answers there.
#include "model/causes/allcauses.h"
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"
#include "tests/support/causerows.h"
#include "tests/support/namedrecords.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QJsonArray>
#include <QTest>

namespace NamesCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord fromStandIn(CheckRecord record)
{
    StandInMark{firstNonce, u"10.1.2.3"_s, 51022}.insertInto(record.seen.evidence);
    return record;
}

class TestNamesCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void oneFindingForTheResolver();
    void bothNames();
    void theHostsOwnName();
    void oneResolverRefuses();

private:
    static void resolvingRows();
    static void resolverRows();
    static void elsewhereRows();
    static void otherHostRows();
    static void identityRows();
};

void TestNamesCauses::resolvingRows()
{
    const auto unresolved = [](State state, Reason reason) {
        CauseScene scene{askedAt(Service::Ldap, shutPort(state, reason))};
        scene.check.check.address.clear();
        return scene;
    };
    addHolds("no address", Causes::nameNotFound, unresolved(State::Unresolved, Reason::NameNotFound), Outcome::Fail,
        Owner::Dns, 2);
    CauseScene inFull = unresolved(State::Unresolved, Reason::NameNotFound);
    inFull.check.seen.evidence = {{u"fullName"_s, QString()}, {u"fullNameHasAddress"_s, false}};
    addHolds("no address, a short name", Causes::nameNotFound, inFull, Outcome::Fail, Owner::Dns, 2);
    inFull.check.seen.evidence = {{u"fullName"_s, u"dc1.lab.example"_s}, {u"fullNameHasAddress"_s, false}};
    addHolds("no address, nor in full", Causes::nameNotFound, inFull, Outcome::Fail, Owner::Dns, 2);
    inFull.check.seen.evidence[u"fullNameHasAddress"_s] = true;
    addHolds("no address, and one in full", Causes::nameNotFound, inFull, Outcome::Fail, Owner::Person, 1);
    CauseScene takenOut = unresolved(State::Unresolved, Reason::NameNotFound);
    takenOut.check.seen.evidence = {{u"resolverSentNoProof"_s, true}, {u"resolvers"_s, QJsonArray{u"10.0.0.53"_s}}};
    addHolds(
        "no address, and no proof that there is none", Causes::nameNotFound, takenOut, Outcome::Fail, Owner::Dns, 1);
    CauseScene alias = unresolved(State::Unresolved, Reason::NameNotFound);
    const QJsonArray chain{u"dc1.lab.example"_s, u"gone.lab.example"_s};
    alias.check.seen.evidence = {{u"aliases"_s, chain}, {u"resolvers"_s, QJsonArray{u"10.0.0.53"_s}}};
    addHolds("an alias of no address", Causes::nameNotFound, alias, Outcome::Fail, Owner::Dns, 1);
    alias.check.seen.evidence.insert(u"aliasLoop"_s, true);
    addHolds("an alias in a loop", Causes::nameNotFound, alias, Outcome::Fail, Owner::Dns, 1);
    addMisses("no address: stopped while it was looked up", Causes::nameNotFound,
        unresolved(State::Cancelled, Reason::Cancelled));
    addMisses(
        "no address: nobody there", Causes::nameNotFound, unresolved(State::Unreachable, Reason::HostUnreachable));
}

void TestNamesCauses::resolverRows()
{
    const auto unresolved = [](Reason reason, const Evidence& evidence) {
        CauseScene scene{askedAt(Service::Ldap, shutPort(State::Unresolved, reason))};
        scene.check.check.address.clear();
        scene.check.seen.evidence = evidence;
        return scene;
    };
    const QJsonArray servers{u"10.0.0.53"_s, u"10.0.0.54"_s};
    const Cause& fails = Causes::resolverFails;
    const auto add = [&](const char* name, const Evidence& evidence, Owner owner, int advised = 1) {
        addHolds(name, fails, unresolved(Reason::ResolverFails, evidence), Outcome::Fail, owner, advised);
    };
    add("the resolver is silent", {{u"resolvers"_s, servers}}, Owner::ThisComputer);
    add("the resolver fails", {{u"resolvers"_s, servers}, {u"resolverCode"_s, u"SERVFAIL"_s}}, Owner::Dns);
    add("the resolver fails behind an alias",
        {{u"resolvers"_s, servers}, {u"resolverCode"_s, u"SERVFAIL"_s},
            {u"aliases"_s, QJsonArray{u"dc1.lab.example"_s, u"dc1.far.example"_s}}},
        Owner::Dns);
    add("the resolver has no answer for the name", {{u"resolvers"_s, servers}, {u"resolverStalled"_s, true}},
        Owner::Dns);
    add("what the resolver sends is no answer", {{u"resolvers"_s, servers}, {u"resolverNonsense"_s, true}},
        Owner::ThisComputer);
    add("the resolver refuses", {{u"resolvers"_s, servers}, {u"resolverRefused"_s, true}}, Owner::ThisComputer, 3);
    add("no route leads to the resolver", {{u"resolvers"_s, servers}, {u"resolverNoRoute"_s, true}},
        Owner::ThisComputer);
    add("this computer holds back what it asks the resolver",
        {{u"resolvers"_s, servers}, {u"resolverHeldBack"_s, true}}, Owner::ThisComputer);
    add("nobody listens on this computer itself",
        {{u"resolvers"_s, QJsonArray{u"127.0.0.1"_s, u"::1"_s}}, {u"resolverRefused"_s, true}}, Owner::ThisComputer);
    add("the resolver's answer is empty", {{u"resolvers"_s, servers}, {u"resolverEmpty"_s, true}}, Owner::Dns);
    add("the rest of the answer does not come", {{u"resolvers"_s, servers}, {u"resolverCutShort"_s, true}}, Owner::Dns,
        2);
    add("no resolver is set", {{u"resolvers"_s, QJsonArray()}}, Owner::ThisComputer);
    add("the system says no more", {}, Owner::ThisComputer);
    add("a code, and nobody whose it is", {{u"resolverCode"_s, u"9002"_s}}, Owner::ThisComputer);
    addMisses("the resolver fails: no such name", fails, unresolved(Reason::NameNotFound, {}));
    addMisses("no address: the resolver fails", Causes::nameNotFound, unresolved(Reason::ResolverFails, {}));

    const auto leftOut = [](const QString& address) {
        CauseScene scene{askedAt(Service::Ldap, shutPort(State::NotRun, Reason::IpVersionNotChosen))};
        scene.check.check.address.clear();
        scene.check.seen.evidence = {{u"addressesLeftOut"_s, QJsonArray{address}}};
        return scene;
    };
    const Cause& notChosen = Causes::ipVersionNotChosen;
    addHolds("IPv6 left out", notChosen, leftOut(u"2001:db8::1"_s), Outcome::Inconclusive, Owner::Person, 1);
    CauseScene hidden = leftOut(u"10.0.0.1"_s);
    addHolds("IPv4 left out", notChosen, hidden, Outcome::Inconclusive, Owner::Person, 1);
    hidden.check.seen.evidence.insert(u"noOwnIpv6"_s, true);
    addHolds("IPv4 left out where there is no IPv6", notChosen, hidden, Outcome::Inconclusive, Owner::Person, 1);
    addMisses("left out: no address at all", notChosen, unresolved(Reason::NameNotFound, {}));
    hidden.check.seen = shutPort(State::Cancelled, Reason::Cancelled);
    addMisses("left out: stopped", notChosen, hidden);

    addHolds("kept to itself", Causes::resolverKeepsName, unresolved(Reason::ResolverKeepsName, {}), Outcome::Fail,
        Owner::ThisComputer, 1);
    addMisses("kept to itself: fails", Causes::resolverKeepsName, unresolved(Reason::ResolverFails, {}));

    CauseScene unknownHere{ldapOn(u"dc1.lab.example"_s)};
    addMisses("known here", Causes::resolverLacksName, unknownHere);
    unknownHere.check.seen.evidence.insert(u"nameUnknownHere"_s, true);
    addHolds("unknown here", Causes::resolverLacksName, unknownHere, Outcome::Warn, Owner::ThisComputer, 2);
    CauseScene standIn = unknownHere;
    standIn.check.check.target = u"stand-in.invalid"_s;
    addMisses("unknown here: no DNS server could know it", Causes::resolverLacksName, standIn);
    unknownHere.check.seen = silentResult();
    addMisses("unknown here: silent", Causes::resolverLacksName, unknownHere);

    CauseScene noHost{askedAt(Service::Ldap, shutPort(State::Local, Reason::NoHostAddress))};
    addHolds("an address of no host", Causes::noHostAddress, noHost, Outcome::Fail, Owner::Dns, 1);
    addMisses("an address of a host", Causes::noHostAddress,
        {askedAt(Service::Ldap, shutPort(State::Local, Reason::LocalError))});
}

void TestNamesCauses::elsewhereRows()
{
    const Cause& cause = Causes::nameLeadsElsewhere;
    const CheckRecord elsewhere = ldapOn(u"fs07.lab.example"_s);
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Warn, Owner::Dns, 1);
    };
    add("a machine with another name", {elsewhere});
    CheckRecord declines = elsewhere;
    declines.seen.reason = Reason::MapperRefused;
    add("the same, which declines the question", {declines});
    add("a demo's stand-in, which plays a host", {fromStandIn(named(elsewhere, u"dc1.demo.invalid"_s))});
    addMisses("the name it was asked by", cause, {ldapOn(u"DC1.lab.example"_s)});
    addMisses("the domain's name", cause, {named(elsewhere, u"LAB.example"_s)});
    addMisses("an address", cause, {named(elsewhere, u"10.0.0.1"_s)});
    addMisses(
        "told no name itself", cause, {askedAt(Service::Kerberos, verifiedResult(), Transport::Tcp, 88), {elsewhere}});
    addMisses("a stand-in, which has no name", cause, {fromStandIn(elsewhere)});
    CheckRecord expired = elsewhere;
    expired.seen.reason = Reason::CertificateExpired;
    addMisses("a fault of its own", cause, {expired});
    // A name of the domain that leads to a controller of another one.
    CheckRecord led = ldapOn(u"dc2.other.example"_s);
    led.seen.evidence[u"defaultNamingContext"_s] = u"DC=other,DC=example"_s;
    const QString domain = u"lab.example"_s;
    const CheckRecord realm =
        askedAt(Service::Kerberos, verifiedResult({}, Reason::KerberosWrongRealm), Transport::Tcp, 88);
    add("out of the domain", {led, {}, {}, domain});
    add("out of the domain, which Kerberos can't tell", {realm, {led}, {}, domain});
    addMisses("an alias out of another domain", cause, {named(led, u"www.test.example"_s), {}, {}, domain});
    addMisses("by its own name, of another domain", cause, {named(led, u"dc2.other.example"_s), {}, {}, domain});
    addMisses("a controller of the domain", cause, {realm, {ldapOn(u"dc1.lab.example"_s)}, {}, domain});
    addMisses("nobody tells its name", cause,
        {realm, {askedAt(Service::Ldap, verifiedResult({{u"defaultNamingContext"_s, u"DC=other"_s}}))}, {}, domain});
    CheckRecord failed = elsewhere;
    failed.seen.service = ServiceState::Failed;
    addMisses("not proven", cause, {failed});
}

void TestNamesCauses::otherHostRows()
{
    const Cause& cause = Causes::otherHost;
    // Who named the domain of a controller that answers there has named the right host.
    const QString domain = u"lab.example"_s;
    const CheckRecord locator = askedAt(Service::Cldap,
        verifiedResult({{u"controller"_s, u"dc1.lab.example"_s}, {u"domain"_s, domain}}), Transport::Udp);
    const CheckRecord foreignLdap = askedAt(Service::Ldap,
        verifiedResult(
            {{u"dnsHostName"_s, u"dc2.other.example"_s}, {u"defaultNamingContext"_s, u"DC=other,DC=example"_s}}));
    const CheckRecord foreignSmb =
        askedAt(Service::Smb, verifiedResult({{u"ntlmComputer"_s, u"dc2.other.example"_s}}), Transport::Tcp, 445);
    const CheckRecord foreignRealm =
        askedAt(Service::Kerberos, verifiedResult({}, Reason::KerberosWrongRealm), Transport::Tcp, 88);
    const CheckRecord ownRealm = askedAt(Service::Kerberos, verifiedResult(), Transport::Udp, 88);
    addHolds("most ports of a controller of the domain lead to another domain's", cause,
        {foreignLdap, {locator, foreignSmb}, {}, domain}, Outcome::Fail, Owner::Network, 2);
    addMisses("the controller of the domain itself", cause, {locator, {foreignLdap, foreignSmb}, {}, domain});
    addHolds("another realm over TCP", cause, {foreignRealm, {ownRealm}, {}, domain}, Outcome::Fail, Owner::Network, 2);
    addMisses("another realm everywhere", cause, {foreignRealm, {locator}, {}, domain});
    addMisses("another realm, and no domain was named", cause, {foreignRealm, {ownRealm}});
    const CheckRecord ldap = ldapOn(u"dc1.lab.example"_s);
    const CheckRecord foreign = smbOn(u"FS07.lab.example"_s);
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::Network, 2);
    };
    add("another machine", {foreign, {ldap}});
    CheckRecord signing = foreign;
    signing.seen.reason = Reason::SmbSigningRequired;
    add("another machine, whatever it answers", {signing, {ldap}});
    addMisses("the machine that the others are", cause, {ldap, {foreign}});
    addMisses("the same machine in another domain", cause, {smbOn(u"DC1.other.example"_s), {ldap}});
    // MS-NBTE 1.8: a NetBIOS name has 15 characters
    addMisses("the same machine, its name cut short", cause,
        {smbOn(u"CONTROLLER-BERL"_s), {ldapOn(u"controller-berlin.lab.example"_s)}});
    addMisses("alone", cause, {foreign});
    addMisses("told no name", cause, {askedAt(Service::Dns, verifiedResult(), Transport::Udp, 53), {ldap}});
    const QString demo = u"dc1.demo.invalid"_s;
    addMisses("a stand-in", cause, {fromStandIn(named(foreign, demo)), {named(ldap, demo)}});
    CheckRecord mute = foreign;
    mute.seen.service = ServiceState::Silent;
    addMisses("not proven", cause, {mute, {ldap}});
}

void TestNamesCauses::identityRows()
{
    const Cause& cause = Causes::identityChanged;
    const CheckRecord ldap = ldapOn(u"dc1.lab.example"_s);
    const auto asked = [](const CheckRecord& record) {
        FollowUpRecord again{FollowUpKind::Identity, record};
        again.record.finishedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        return again;
    };
    const FollowUpRecord moved = asked(ldapOn(u"dc2.lab.example"_s));
    addHolds(
        "the port that told another name", cause, {ldap, {}, {moved}}, Outcome::Warn, Owner::TargetAdministrator, 1);
    addHolds("others of the address", cause, {smbOn(u"DC2"_s), {ldap}, {moved}}, Outcome::Warn,
        Owner::TargetAdministrator, 1);
    addHolds("one that does not know the domain", cause,
        {askedAt(Service::Dns, verifiedResult({}, Reason::DnsWrongDomain), Transport::Udp, 53), {ldap}, {moved}},
        Outcome::Warn, Owner::TargetAdministrator, 1);
    ProbeResult late = verifiedResult();
    late.attempts = 2;
    addHolds("one that was late", cause, {askedAt(Service::Kerberos, late, Transport::Tcp, 88), {ldap}, {moved}},
        Outcome::Warn, Owner::TargetAdministrator, 1);
    addMisses("one that told no name", cause,
        {askedAt(Service::Kerberos, verifiedResult(), Transport::Tcp, 88), {ldap}, {moved}});
    addMisses("it still tells the same name", cause, {ldap, {smbOn(u"DC2"_s)}, {asked(ldap)}});
    addMisses("it was not asked again", cause, {ldap, {smbOn(u"DC2"_s)}});
    addMisses("it was silent then", cause, {ldap, {}, {asked(askedAt(Service::Ldap, silentResult()))}});
}

void TestNamesCauses::judge_data()
{
    addCauseColumns();
    resolvingRows();
    resolverRows();
    elsewhereRows();
    otherHostRows();
    identityRows();
}

// However many names and roles: it is the same server, and its administrator has one thing to do.
void TestNamesCauses::oneFindingForTheResolver()
{
    QList<CheckRecord> checks;
    for (const quint16 port : {quint16(389), quint16(53)}) {
        CheckRecord record = askedAt(Service::Ldap, shutPort(State::Unresolved, Reason::ResolverFails));
        record.check.address.clear();
        record.check.port = port;
        record.check.target = u"host%1.lab.example"_s.arg(port);
        record.seen.evidence = {{u"resolvers"_s, QJsonArray{u"10.0.0.53"_s}}, {u"resolverCode"_s, u"REFUSED"_s}};
        record.verdict = diagnose(record, HostFacts());
        checks.append(record);
    }
    const QList<Finding> found = findings(checks);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().hosts, (QStringList{u"host389.lab.example"_s, u"host53.lab.example"_s}));
    QCOMPARE(found.constFirst().ports, (QStringList{u"389/TCP"_s, u"53/TCP"_s}));
    QCOMPARE(found.constFirst().title.values, (QList<QStringList>{{u"10.0.0.53"_s}, {u"REFUSED"_s}}));
    QCOMPARE(found.constFirst().advice.size(), 1);
}

void TestNamesCauses::bothNames()
{
    const CauseScene scene{smbOn(u"fs07.lab.example"_s), {ldapOn(u"dc1.lab.example"_s)}};
    const auto ruling = scene.judgedBy(Causes::otherHost);
    QVERIFY(ruling);
    const QList<QStringList> values{
        {u"445/TCP"_s}, {u"dc1.lab.example"_s}, {u"fs07.lab.example"_s}, {u"dc1.lab.example"_s}};
    QCOMPARE(ruling->explanation.constFirst().values, values);
}

// The host's name is what most of its services say, not what the check itself told.
void TestNamesCauses::theHostsOwnName()
{
    const CauseScene scene{smbOn(u"FS07"_s), {ldapOn(u"fs07.lab.example"_s)}};
    const auto ruling = scene.judgedBy(Causes::nameLeadsElsewhere);
    QVERIFY(ruling);
    const QList<QStringList> values{{u"445/TCP"_s}, {u"dc1.lab.example"_s}, {u"10.0.0.1"_s}, {u"fs07.lab.example"_s}};
    QCOMPARE(ruling->explanation.constFirst().values, values);
}

// While another one is silent: which of them it is belongs to what is said.
void TestNamesCauses::oneResolverRefuses()
{
    CauseScene scene{askedAt(Service::Ldap, shutPort(State::Unresolved, Reason::ResolverFails))};
    Evidence& evidence = scene.check.seen.evidence;
    evidence = {{u"resolvers"_s, QJsonArray{u"10.0.0.53"_s, u"10.0.0.54"_s}}};
    const auto silent = scene.judgedBy(Causes::resolverFails);
    evidence.insert(u"refusingResolvers"_s, QJsonArray{u"10.0.0.54"_s});
    const auto ruling = scene.judgedBy(Causes::resolverFails);
    QVERIFY(silent && ruling);
    QCOMPARE(ruling->title, silent->title);
    QCOMPARE(ruling->explanation.size(), silent->explanation.size() + 1);
    QCOMPARE(ruling->explanation.constLast().values, QList<QStringList>{{u"10.0.0.54"_s}});
}

} // namespace NamesCausesTests

int tst_namescauses(int argc, char* argv[])
{
    return PortCheck::runTest<NamesCausesTests::TestNamesCauses>(argc, argv);
}

#include "tst_namescauses.moc"
