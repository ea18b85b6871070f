// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a name leads to by this computer's own DNS, beside what lives at its other addresses and what a DNS server of
// the run says.
#include "model/causes/allcauses.h"
#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"
#include "tests/support/causerows.h"
#include "tests/support/namedrecords.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace OwnDnsCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestOwnDnsCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void oneFindingForAnOwnServerWithoutTheDomain();

private:
    static void deadAddressRows();
    static void namedServerRows();
};

void TestOwnDnsCauses::deadAddressRows()
{
    const Cause& cause = Causes::deadAddress;
    CheckRecord works = ldapOn(u"dc1.lab.example"_s);
    works.check.address = u"10.0.0.9"_s;
    const CheckRecord silent = askedAt(Service::Ldap, silentResult());
    const CheckRecord silentBeside = askedAt(Service::Smb, silentResult(), Transport::Tcp, 445);
    CauseScene scene{silent, {silentBeside}};
    addMisses("no other address", cause, scene);
    scene.elsewhere = {works};
    addHolds("silent at one address, alive at another", cause, scene, Outcome::Fail, Owner::Dns, 2);
    addMisses("it is one of its addresses that is silent", Causes::hostSilent, scene);
    scene.check = silentBeside;
    scene.beside = {silent};
    addHolds("what does not work at the other one either", cause, scene, Outcome::Fail, Owner::Dns, 2);
    CheckRecord byLine = silent;
    byLine.seen.evidence = {{u"hostsFileLine"_s, 12}, {u"hostsFile"_s, u"/etc/hosts"_s}};
    addHolds("one address by the hosts file", cause, {byLine, {silentBeside}, {}, {}, {works}}, Outcome::Fail,
        Owner::ThisComputer, 2);
    CheckRecord unreachable = askedAt(Service::Ldap, shutPort(State::Unreachable, Reason::HostUnreachable));
    addHolds("nobody at one address, says the network", cause, {unreachable, {silentBeside}, {}, {}, {works}},
        Outcome::Fail, Owner::Dns, 2);
    unreachable.seen.reason = Reason::NetworkUnreachable;
    addMisses("no route to one address", cause, {unreachable, {unreachable}, {}, {}, {works}});
    addMisses("one question alone", cause, {silent, {}, {}, {}, {works}});
    addMisses("a sign of life", cause, {silent, {askedAt(Service::Smb, closedResult())}, {}, {}, {works}});
    CheckRecord otherName = named(works, u"dc2.lab.example"_s);
    addMisses("alive is another name", cause, {silent, {silentBeside}, {}, {}, {otherName}});
}

void TestOwnDnsCauses::namedServerRows()
{
    const auto told = [](CheckRecord record, const QJsonArray& addresses) {
        record.seen.evidence.insert(u"namedServer"_s, u"10.0.0.53"_s);
        record.seen.evidence.insert(u"namedServerAddresses"_s, addresses);
        return record;
    };
    const QJsonArray other{u"10.0.0.9"_s};
    CheckRecord unknown = askedAt(Service::Ldap, shutPort(State::Unresolved, Reason::NameNotFound));
    unknown.check.address.clear();
    addHolds("the named server knows it", Causes::namedServerKnows, {told(unknown, other)}, Outcome::Fail,
        Owner::ThisComputer, 3);
    addMisses("nor does the named server", Causes::namedServerKnows, {told(unknown, {})});
    addMisses("no named server was asked", Causes::namedServerKnows, {unknown});

    CheckRecord ofOwn = unknown;
    ofOwn.seen.evidence = {{u"ownServerLacksDomain"_s, u"10.0.0.53"_s}};
    addHolds(
        "the own server lacks the domain", Causes::resolverLacksDomain, {ofOwn}, Outcome::Fail, Owner::ThisComputer, 2);
    addMisses("the own server may know the domain", Causes::resolverLacksDomain, {unknown});

    const Cause& differs = Causes::resolverDiffers;
    const CheckRecord silent = askedAt(Service::Ldap, silentResult());
    const CheckRecord elsewhere = ldapOn(u"fs07.lab.example"_s);
    addHolds("nobody there, and another address by the named server", differs, {told(silent, other)}, Outcome::Fail,
        Owner::ThisComputer, 2);
    addHolds("somebody else there, likewise", differs, {told(elsewhere, other)}, Outcome::Warn, Owner::ThisComputer, 2);
    const CheckRecord refused = askedAt(Service::Ldap, closedResult());
    const QList<CheckRecord> refusals{askedAt(Service::Kerberos, closedResult(), Transport::Tcp, 88),
        askedAt(Service::Smb, closedResult(), Transport::Tcp, 445),
        askedAt(Service::Cldap, closedResult(), Transport::Udp)};
    addHolds("nothing listens there, likewise", differs, {told(refused, other), refusals}, Outcome::Fail,
        Owner::ThisComputer, 2);
    CheckRecord nowhere = askedAt(Service::Ldap, shutPort(State::Local, Reason::NoHostAddress));
    nowhere.check.address = u"0.0.0.0"_s;
    addHolds("no host's address, likewise", differs, {told(nowhere, other)}, Outcome::Fail, Owner::ThisComputer, 2);
    addMisses("one port refuses", differs, {told(refused, other), {smbOn(u"dc1.lab.example"_s)}});
    addMisses("who is meant answers", differs, {told(ldapOn(u"dc1.lab.example"_s), other)});
    addMisses("the named server has the same", differs, {told(silent, {silent.check.address, u"10.0.0.9"_s})});
    addMisses("the named server has none", differs, {told(silent, {})});
    addMisses("the named server was not asked", differs, {silent});
    CheckRecord byLine = told(silent, other);
    byLine.seen.evidence.insert(u"hostsFileLine"_s, 12);
    addMisses("the address is the hosts file's", differs, {byLine});
    byLine.seen.evidence.insert(u"dnsUnanswered"_s, true);
    addHolds("the hosts file's, and the named server says another", Causes::hostsFile, {byLine}, Outcome::Fail,
        Owner::ThisComputer, 1);
    byLine.seen.evidence.insert(u"namedServerAddresses"_s, QJsonArray{silent.check.address});
    addMisses("the hosts file's, and the named server says the same", Causes::hostsFile, {byLine});
}

void TestOwnDnsCauses::judge_data()
{
    addCauseColumns();
    deadAddressRows();
    namedServerRows();
}

// The server was checked as well: what is wrong with it is why the names have no address.
void TestOwnDnsCauses::oneFindingForAnOwnServerWithoutTheDomain()
{
    CheckRecord unknown = askedAt(Service::Ldap, shutPort(State::Unresolved, Reason::NameNotFound));
    unknown.id = 1;
    unknown.check.address.clear();
    unknown.seen.evidence = {{u"ownServerLacksDomain"_s, u"10.0.0.53"_s}};
    CheckRecord dns = askedAt(Service::Dns, verifiedResult({}, Reason::DnsWrongDomain), Transport::Udp, 53);
    dns.id = 2;
    dns.check.target = u"10.0.0.53"_s;
    dns.check.address = u"10.0.0.53"_s;
    QList<CheckRecord> checks{unknown, dns};
    for (CheckRecord& record : checks)
        record.verdict = diagnose(record, HostFacts({}, u"lab.example"_s));
    const QList<Finding> found = findings(checks);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().reason, Reason::DnsWrongDomain);
    QCOMPARE(found.constFirst().outcome, Outcome::Fail);
    QCOMPARE(found.constFirst().checks, (QList<int>{2, 1}));
    QCOMPARE(found.constFirst().hosts, (QStringList{u"10.0.0.53"_s, unknown.check.target}));
    QCOMPARE(found.constFirst().ports, (QStringList{u"53/UDP"_s, u"389/TCP"_s}));
    QCOMPARE(found.constFirst().owners(), (QList<Owner>{Owner::Person, Owner::ThisComputer, Owner::Dns}));
    // Another server's ignorance is another matter.
    checks[1].check.address = u"10.0.0.54"_s;
    QCOMPARE(findings(checks).size(), 2);
}

} // namespace OwnDnsCausesTests

int tst_owndnscauses(int argc, char* argv[])
{
    return PortCheck::runTest<OwnDnsCausesTests::TestOwnDnsCauses>(argc, argv);
}

#include "tst_owndnscauses.moc"
