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

private:
    static void resolvingRows();
    static void resolverRows();
    static void hostsFileRows();
    static void linkLocalRows();
    static void elsewhereRows();
    static void nothingListensRows();
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
        Owner::Dns, 1);
    CauseScene inFull = unresolved(State::Unresolved, Reason::NameNotFound);
    inFull.check.seen.evidence = {{u"fullName"_s, QString()}, {u"fullNameHasAddress"_s, false}};
    addHolds("no address, a short name", Causes::nameNotFound, inFull, Outcome::Fail, Owner::Dns, 1);
    inFull.check.seen.evidence = {{u"fullName"_s, u"dc1.lab.example"_s}, {u"fullNameHasAddress"_s, false}};
    addHolds("no address, nor in full", Causes::nameNotFound, inFull, Outcome::Fail, Owner::Dns, 1);
    inFull.check.seen.evidence[u"fullNameHasAddress"_s] = true;
    addHolds("no address, and one in full", Causes::nameNotFound, inFull, Outcome::Fail, Owner::Person, 1);
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
    const auto add = [&](const char* name, const Evidence& evidence, Owner owner) {
        addHolds(name, fails, unresolved(Reason::ResolverFails, evidence), Outcome::Fail, owner, 1);
    };
    add("the resolver is silent", {{u"resolvers"_s, servers}}, Owner::ThisComputer);
    add("the resolver fails", {{u"resolvers"_s, servers}, {u"resolverCode"_s, u"SERVFAIL"_s}}, Owner::Dns);
    add("the resolver has no answer for the name", {{u"resolvers"_s, servers}, {u"resolverStalled"_s, true}},
        Owner::Dns);
    add("what the resolver sends is no answer", {{u"resolvers"_s, servers}, {u"resolverNonsense"_s, true}},
        Owner::ThisComputer);
    add("the resolver refuses", {{u"resolvers"_s, servers}, {u"resolverRefused"_s, true}}, Owner::ThisComputer);
    add("nobody listens on this computer itself",
        {{u"resolvers"_s, QJsonArray{u"127.0.0.1"_s, u"::1"_s}}, {u"resolverRefused"_s, true}}, Owner::ThisComputer);
    add("the resolver's answer is empty", {{u"resolvers"_s, servers}, {u"resolverEmpty"_s, true}}, Owner::Dns);
    add("the rest of the answer does not come", {{u"resolvers"_s, servers}, {u"resolverCutShort"_s, true}}, Owner::Dns);
    add("no resolver is set", {{u"resolvers"_s, QJsonArray()}}, Owner::ThisComputer);
    add("the system says no more", {}, Owner::ThisComputer);
    add("a code, and nobody whose it is", {{u"resolverCode"_s, u"9002"_s}}, Owner::ThisComputer);
    addMisses("the resolver fails: no such name", fails, unresolved(Reason::NameNotFound, {}));
    addMisses("no address: the resolver fails", Causes::nameNotFound, unresolved(Reason::ResolverFails, {}));

    addHolds("kept to itself", Causes::resolverKeepsName, unresolved(Reason::ResolverKeepsName, {}), Outcome::Fail,
        Owner::ThisComputer, 1);
    addMisses("kept to itself: fails", Causes::resolverKeepsName, unresolved(Reason::ResolverFails, {}));

    CauseScene unknownHere{ldapOn(u"dc1.lab.example"_s)};
    addMisses("known here", Causes::resolverLacksName, unknownHere);
    unknownHere.check.seen.evidence.insert(u"nameUnknownHere"_s, true);
    addHolds("unknown here", Causes::resolverLacksName, unknownHere, Outcome::Warn, Owner::ThisComputer, 1);
    unknownHere.check.seen = silentResult();
    addMisses("unknown here: silent", Causes::resolverLacksName, unknownHere);

    CauseScene noHost{askedAt(Service::Ldap, shutPort(State::Local, Reason::NoHostAddress))};
    addHolds("an address of no host", Causes::noHostAddress, noHost, Outcome::Fail, Owner::Dns, 1);
    addMisses("an address of a host", Causes::noHostAddress,
        {askedAt(Service::Ldap, shutPort(State::Local, Reason::LocalError))});
}

void TestNamesCauses::hostsFileRows()
{
    const auto byLine = [](CheckRecord record) {
        record.seen.evidence.insert(u"hostsFileLine"_s, 12);
        record.seen.evidence.insert(u"hostsFile"_s, u"/etc/hosts"_s);
        return record;
    };
    const CheckRecord silent = askedAt(Service::Ldap, silentResult());
    const CheckRecord elsewhere = ldapOn(u"fs07.lab.example"_s);
    const auto holds = [](const char* name, const Cause& cause, const CauseScene& scene, Outcome outcome) {
        addHolds(name, cause, scene, outcome, Owner::ThisComputer, 1);
    };
    holds("the hosts file, to nobody", Causes::hostsFile, {byLine(silent)}, Outcome::Fail);
    const auto besideDns = [&byLine](const CheckRecord& record, const QJsonValue& addresses) {
        CheckRecord compared = byLine(record);
        compared.seen.evidence.insert(addresses.isNull() ? u"dnsUnanswered"_s : u"dnsAddresses"_s,
            addresses.isNull() ? QJsonValue(true) : addresses);
        return compared;
    };
    const QJsonArray same{silent.check.address, u"10.0.0.9"_s};
    for (const auto& [cause, record] :
        {std::pair(&Causes::hostsFile, silent), {&Causes::hostsFileElsewhere, elsewhere}}) {
        const Outcome outcome = cause == &Causes::hostsFile ? Outcome::Fail : Outcome::Warn;
        addHolds("DNS has another address", *cause, {besideDns(record, QJsonArray{u"10.0.0.9"_s})}, outcome,
            Owner::ThisComputer, 1);
        addHolds("DNS has none", *cause, {besideDns(record, QJsonArray{})}, outcome, Owner::ThisComputer, 1);
        if (cause == &Causes::hostsFile) // which may be right
            addMisses("nobody there, and DNS gave no answer", *cause, {besideDns(record, {})});
        else
            addHolds("DNS gave no answer", *cause, {besideDns(record, {})}, outcome, Owner::ThisComputer, 1);
        addMisses("DNS has the same address", *cause, {besideDns(record, same)});
    }
    addHolds("the hosts file and DNS, elsewhere", Causes::nameLeadsElsewhere, {besideDns(elsewhere, same)},
        Outcome::Warn, Owner::Dns, 1);
    CheckRecord here = askedAt(Service::Ldap, closedResult());
    here.check.address = u"127.0.1.1"_s;
    holds("the hosts file, to this computer", Causes::hostsFile, {byLine(here)}, Outcome::Fail);
    addMisses(
        "the hosts file, to a host that refuses", Causes::hostsFile, {byLine(askedAt(Service::Ldap, closedResult()))});
    const QList<CheckRecord> refusals{askedAt(Service::Kerberos, closedResult(), Transport::Tcp, 88),
        askedAt(Service::Smb, closedResult(), Transport::Tcp, 445),
        askedAt(Service::Cldap, closedResult(), Transport::Udp)};
    holds("the hosts file, to where nothing listens", Causes::hostsFile,
        {byLine(askedAt(Service::Ldap, closedResult())), refusals}, Outcome::Fail);
    CauseScene beside{byLine(silent)};
    CheckRecord works = ldapOn(u"dc1.lab.example"_s);
    works.check.address = u"10.0.0.9"_s;
    beside.elsewhere = {works};
    addMisses("nobody there, and another address of the name works", Causes::hostsFile, beside);
    beside.check = besideDns(silent, QJsonArray{u"10.0.0.9"_s});
    holds("nobody there, DNS has only the address that works", Causes::hostsFile, beside, Outcome::Fail);
    for (const QString& address : {u"0.0.0.0"_s, u"169.254.1.1"_s}) {
        const bool isLinkLocal = address.startsWith(u"169"_s);
        CheckRecord nowhere =
            askedAt(Service::Ldap, isLinkLocal ? silentResult() : shutPort(State::Local, Reason::NoHostAddress));
        nowhere.check.address = address;
        const Cause& ofDns = isLinkLocal ? Causes::linkLocalAddress : Causes::noHostAddress;
        holds("the hosts file, to no host's address", Causes::hostsFile, {byLine(nowhere)}, Outcome::Fail);
        addMisses("no host's address, by the hosts file", ofDns, {byLine(nowhere)});
        addHolds("no host's address, by DNS", ofDns, {nowhere}, Outcome::Fail, Owner::Dns, 1);
    }
    addHolds("DNS, to this computer", Causes::leadsHere, {here}, Outcome::Fail, Owner::Dns, 1);
    CheckRecord own = askedAt(Service::Ldap, closedResult());
    own.seen.localAddress = QHostAddress(own.check.address);
    addHolds("DNS, to an own address", Causes::leadsHere, {own}, Outcome::Fail, Owner::Dns, 1);
    addMisses("this computer, by its address", Causes::leadsHere, {named(here, u"127.0.1.1"_s)});
    CheckRecord open = smbOn(u"dc1.lab.example"_s);
    open.check.address = here.check.address;
    addMisses("this computer, one of whose services is stopped", Causes::leadsHere, {here, {open}});
    addMisses("another host that refuses", Causes::leadsHere, {askedAt(Service::Ldap, closedResult())});
    addMisses("nobody, by DNS", Causes::hostsFile, {silent});
    addMisses("the hosts file, to somebody", Causes::hostsFile, {byLine(silent), {ldapOn(u"dc1.lab.example"_s)}});
    addMisses("the hosts file, which is right", Causes::hostsFile, {byLine(ldapOn(u"dc1.lab.example"_s))});
    holds("the hosts file, elsewhere", Causes::hostsFileElsewhere, {byLine(elsewhere)}, Outcome::Warn);
    addMisses("elsewhere, by DNS", Causes::hostsFileElsewhere, {elsewhere});
    addMisses("the hosts file, to the right one", Causes::hostsFileElsewhere, {byLine(ldapOn(u"dc1.lab.example"_s))});
}

void TestNamesCauses::linkLocalRows()
{
    const Cause& cause = Causes::linkLocalAddress;
    const auto at = [](const QString& address, const ProbeResult& seen) {
        CauseScene scene{askedAt(Service::Ldap, seen)};
        scene.check.check.address = address;
        return scene;
    };
    addHolds("a link-local address, silent", cause, at(u"169.254.3.4"_s, silentResult()), Outcome::Fail, Owner::Dns, 1);
    addHolds("without a route", cause, at(u"169.254.3.4"_s, shutPort(State::Unreachable, Reason::NetworkUnreachable)),
        Outcome::Fail, Owner::Dns, 1);
    addHolds(
        "over IPv6", cause, at(u"fe80::1"_s, shutPort(State::Local, Reason::LocalError)), Outcome::Fail, Owner::Dns, 1);
    addMisses("link-local: on this segment it works", cause, at(u"169.254.3.4"_s, verifiedResult()));
    addMisses("link-local: another address", cause, at(u"169.253.3.4"_s, silentResult()));
    CauseScene meant = at(u"169.254.3.4"_s, silentResult());
    meant.check.check.target = meant.check.check.address;
    addMisses("link-local: somebody means it", cause, meant);
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

void TestNamesCauses::nothingListensRows()
{
    const Cause& cause = Causes::nothingListens;
    const CheckRecord ldap = askedAt(Service::Ldap, closedResult());
    const CheckRecord kerberos = askedAt(Service::Kerberos, closedResult(), Transport::Tcp, 88);
    const CheckRecord smb = askedAt(Service::Smb, closedResult(), Transport::Tcp, 445);
    const CheckRecord cldap = askedAt(Service::Cldap, closedResult(), Transport::Udp);
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::Dns, 1);
    };
    add("a name, and all is refused", {ldap, {kerberos, smb, cldap}});
    add("the same over UDP", {cldap, {ldap, kerberos, smb}});
    CauseScene byAddress{ldap, {kerberos, smb, cldap}};
    byAddress.check.check.target = u"10.0.0.1"_s;
    addMisses("an address was named", cause, byAddress);
    addMisses("few ports", cause, {ldap, {kerberos, cldap}});
    addMisses("UDP was not asked", cause, {ldap, {kerberos, smb}});
    addMisses("UDP is silent: a firewall can refuse TCP", cause,
        {ldap, {kerberos, smb, askedAt(Service::Cldap, silentResult(), Transport::Udp)}});
    addMisses("a service answers", cause, {ldap, {kerberos, smb, cldap, smbOn(u"FS07"_s)}});
    addMisses("a port opened", cause,
        {ldap, {kerberos, smb, cldap, askedAt(Service::Ldaps, openPort(ServiceState::NotAsked, Reason::NoDialogue))}});
    CheckRecord byRouter = cldap;
    byRouter.seen.evidence[u"icmpSender"_s] = u"10.7.7.7"_s;
    addMisses("somebody else refuses", cause, {ldap, {kerberos, smb, byRouter}});
    CheckRecord waiting = smb;
    waiting.phase = Phase::Running;
    addMisses("one is still asked", cause, {ldap, {kerberos, smb, cldap, waiting}});
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
        {foreignLdap, {locator, foreignSmb}, {}, domain}, Outcome::Fail, Owner::Network, 1);
    addMisses("the controller of the domain itself", cause, {locator, {foreignLdap, foreignSmb}, {}, domain});
    addHolds("another realm over TCP", cause, {foreignRealm, {ownRealm}, {}, domain}, Outcome::Fail, Owner::Network, 1);
    addMisses("another realm everywhere", cause, {foreignRealm, {locator}, {}, domain});
    addMisses("another realm, and no domain was named", cause, {foreignRealm, {ownRealm}});
    const CheckRecord ldap = ldapOn(u"dc1.lab.example"_s);
    const CheckRecord foreign = smbOn(u"FS07.lab.example"_s);
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::Network, 1);
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
    hostsFileRows();
    linkLocalRows();
    elsewhereRows();
    nothingListensRows();
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

} // namespace NamesCausesTests

int tst_namescauses(int argc, char* argv[])
{
    return PortCheck::runTest<NamesCausesTests::TestNamesCauses>(argc, argv);
}

#include "tst_namescauses.moc"
