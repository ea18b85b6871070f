// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Names that lead to a wrong address: by the hosts file, to nobody, to where nothing listens, to an address of no use.
#include "model/causes/allcauses.h"
#include "tests/support/causerows.h"
#include "tests/support/namedrecords.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace AddressCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestAddressCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void aDeadAddressIsToldOfTheName();

private:
    static CauseScene deadAtOne();
    static void hostsFileRows();
    static void linkLocalRows();
    static void nothingListensRows();
    static void deadAddressRows();
};

void TestAddressCauses::hostsFileRows()
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
        addHolds("no host's address, by DNS", ofDns, {nowhere}, Outcome::Fail, Owner::Dns, isLinkLocal ? 2 : 1);
    }
    addHolds("DNS, to this computer", Causes::leadsHere, {here}, Outcome::Fail, Owner::Dns, 1);
    CheckRecord own = askedAt(Service::Ldap, closedResult());
    own.seen.localAddress = QHostAddress(own.check.address);
    addHolds("DNS, to an own address", Causes::leadsHere, {own}, Outcome::Fail, Owner::Dns, 1);
    CauseScene byAddress{named(here, u"127.0.1.1"_s)};
    addMisses("this computer, by its address", Causes::leadsHere, byAddress);
    byAddress.check.check.names = QStringList{u"dc1.lab.example"_s, u"127.0.1.1"_s};
    addHolds("this computer, by its address and a name", Causes::leadsHere, byAddress, Outcome::Fail, Owner::Dns, 1);
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

void TestAddressCauses::linkLocalRows()
{
    const Cause& cause = Causes::linkLocalAddress;
    const auto at = [](const QString& address, const ProbeResult& seen) {
        CauseScene scene{askedAt(Service::Ldap, seen)};
        scene.check.check.address = address;
        return scene;
    };
    addHolds("a link-local address, silent", cause, at(u"169.254.3.4"_s, silentResult()), Outcome::Fail, Owner::Dns, 2);
    addHolds("without a route", cause, at(u"169.254.3.4"_s, shutPort(State::Unreachable, Reason::NetworkUnreachable)),
        Outcome::Fail, Owner::Dns, 2);
    addHolds(
        "over IPv6", cause, at(u"fe80::1"_s, shutPort(State::Local, Reason::LocalError)), Outcome::Fail, Owner::Dns, 2);
    addMisses("link-local: on this segment it works", cause, at(u"169.254.3.4"_s, verifiedResult()));
    addMisses("link-local: another address", cause, at(u"169.253.3.4"_s, silentResult()));
    CauseScene meant = at(u"169.254.3.4"_s, silentResult());
    meant.check.check.target = meant.check.check.address;
    addMisses("link-local: somebody means it", cause, meant);
}

void TestAddressCauses::nothingListensRows()
{
    const Cause& cause = Causes::nothingListens;
    const CheckRecord ldap = askedAt(Service::Ldap, closedResult());
    const CheckRecord kerberos = askedAt(Service::Kerberos, closedResult(), Transport::Tcp, 88);
    const CheckRecord smb = askedAt(Service::Smb, closedResult(), Transport::Tcp, 445);
    const CheckRecord cldap = askedAt(Service::Cldap, closedResult(), Transport::Udp);
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::Dns, 2);
    };
    add("a name, and all is refused", {ldap, {kerberos, smb, cldap}});
    add("the same over UDP", {cldap, {ldap, kerberos, smb}});
    CauseScene byAddress{ldap, {kerberos, smb, cldap}};
    byAddress.check.check.target = u"10.0.0.1"_s;
    addMisses("an address was named", cause, byAddress);
    byAddress.check.check.names = QStringList{u"dc1.lab.example"_s, u"10.0.0.1"_s};
    add("an address was named, and a name that leads there", byAddress);
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

/// Silent at one address, and verified at another one.
CauseScene TestAddressCauses::deadAtOne()
{
    CauseScene scene{askedAt(Service::Ldap, silentResult())};
    scene.beside = {askedAt(Service::Smb, silentResult(), Transport::Tcp, 445)};
    scene.elsewhere = {ldapOn(u"dc1.lab.example"_s)};
    scene.elsewhere.first().check.address = u"10.0.0.9"_s;
    return scene;
}

void TestAddressCauses::deadAddressRows()
{
    const Cause& cause = Causes::deadAddress;
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::Dns, 2);
    };
    const CauseScene byName = deadAtOne();
    add("dead at one of two addresses", byName);
    CauseScene byAddress = byName;
    byAddress.check.check.target = u"10.0.0.1"_s;
    addMisses("dead: the address alone was named", cause, byAddress);
    byAddress.check.check.names = QStringList{u"dc1.lab.example"_s, u"10.0.0.1"_s};
    add("dead: the address was named as well", byAddress);
    addMisses("dead: the host is up, at its other address", Causes::hostSilent, byAddress);
    // The domain's name leads to other controllers too, and these say nothing of this one.
    CauseScene ofDomain = byName;
    ofDomain.check.check.names = QStringList{u"dc1.lab.example"_s, u"lab.example"_s};
    ofDomain.check.check.target = u"lab.example"_s;
    ofDomain.elsewhere.first().check.target = u"dc2.lab.example"_s;
    ofDomain.elsewhere.first().check.names = QStringList{u"dc2.lab.example"_s, u"lab.example"_s};
    addMisses("dead: another controller of the domain lives", cause, ofDomain);
    CauseScene one = byName;
    one.beside.clear();
    addMisses("dead: one question was asked", cause, one);
    CauseScene both = byName;
    both.elsewhere.first().seen = silentResult();
    addMisses("dead at both", cause, both);
    CauseScene lives = byName;
    lives.beside = {smbOn(u"dc1.lab.example"_s)};
    addMisses("dead: another service answers there", cause, lives);
}

void TestAddressCauses::judge_data()
{
    addCauseColumns();
    hostsFileRows();
    linkLocalRows();
    nothingListensRows();
    deadAddressRows();
}

// Whatever the person called it: it is one of the name's addresses.
void TestAddressCauses::aDeadAddressIsToldOfTheName()
{
    CauseScene scene = deadAtOne();
    scene.check.check.target = u"10.0.0.1"_s;
    scene.check.check.names = QStringList{u"dc1.lab.example"_s, u"10.0.0.1"_s};
    const auto ruling = scene.judgedBy(Causes::deadAddress);
    QVERIFY(ruling);
    QCOMPARE(ruling->title.values, (QList<QStringList>{{u"dc1.lab.example"_s}, {u"10.0.0.1"_s}}));
}

} // namespace AddressCausesTests

int tst_addresscauses(int argc, char* argv[])
{
    return PortCheck::runTest<AddressCausesTests::TestAddressCauses>(argc, argv);
}

#include "tst_addresscauses.moc"
