// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// When the causes of the directory hold, and when they do not.
#include "model/causes/allcauses.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QJsonArray>
#include <QTest>

namespace DirectoryCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString domain = u"lab.example"_s;

CheckRecord inContext(const QString& context, Reason reason = Reason::Answered)
{
    return askedAt(Service::Ldap, verifiedResult({{u"defaultNamingContext"_s, context}}, reason));
}

CheckRecord withFlags(const QJsonArray& flags, Reason reason = Reason::Answered)
{
    return askedAt(Service::Cldap, verifiedResult({{u"flags"_s, flags}}, reason), Transport::Udp, 389);
}

CheckRecord byStandIn(CheckRecord record)
{
    StandInMark{firstNonce, u"10.1.2.3"_s, 51022}.insertInto(record.seen.evidence);
    return record;
}

const QString otherContext = u"DC=other,DC=example"_s;
const CheckRecord saysWrongDomain =
    askedAt(Service::Cldap, verifiedResult({}, Reason::WrongDomain), Transport::Udp, 389);

class TestDirectoryCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void saysWhichError();
    void saysWhichDomain();
    void saysTheNetbiosName();

private:
    static void holdsRows();
    static void otherDomainRows();
    static void missesRows();
};

void TestDirectoryCauses::judge_data()
{
    addCauseColumns();
    holdsRows();
    otherDomainRows();
    missesRows();
}

/// The name of the domain is wrong, as far as all that answer show.
void TestDirectoryCauses::otherDomainRows()
{
    const Cause& cause = Causes::otherDomainServed;
    const CheckRecord other = inContext(otherContext);
    const CheckRecord dns = askedAt(Service::Dns, verifiedResult({}, Reason::DnsWrongDomain), Transport::Udp, 53);
    const CheckRecord dnsKnows = askedAt(Service::Dns, verifiedResult(), Transport::Udp, 53);
    const CheckRecord realm =
        askedAt(Service::Kerberos, verifiedResult({}, Reason::KerberosWrongRealm), Transport::Tcp, 88);
    const auto add = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Warn, Owner::Person, 1);
    };
    const auto scene = [](const CheckRecord& check, const QList<CheckRecord>& ofOthers) {
        CauseScene made{check, {}, {}, domain};
        made.ofOtherHosts = ofOthers;
        return made;
    };
    add("all serve another: LDAP", {other, {}, {}, domain});
    add("all serve another: the locator's question", {saysWrongDomain, {other}, {}, domain});
    add("all serve another: Kerberos", {realm, {other}, {}, domain});
    add("all serve another: DNS of another host", scene(dns, {other, saysWrongDomain}));
    addMisses("another host serves it", cause, scene(other, {inContext(u"DC=lab,DC=example"_s)}));
    addMisses("a DNS server knows it", cause, scene(other, {dnsKnows}));
    addMisses("others serve several", cause, scene(other, {inContext(u"DC=third,DC=example"_s)}));
    addMisses("no directory tells its domain", cause, scene(dns, {saysWrongDomain}));
    addMisses("a stand-in's domain", cause, scene(dns, {byStandIn(other)}));
    addMisses("no domain: nothing is wrong", cause, {other});
    addMisses("another matter", cause, scene(dnsKnows, {other}));
}

void TestDirectoryCauses::holdsRows()
{
    addHolds("an error of LDAP", Causes::ldapError,
        {askedAt(Service::Ldap, openPort(ServiceState::Failed, Reason::LdapError))}, Outcome::Fail,
        Owner::DirectoryTeam, 1);

    addHolds("no controller of the domain", Causes::wrongDomain, {saysWrongDomain, {}, {}, domain}, Outcome::Warn,
        Owner::Person, 1);
    addHolds("the context of another domain", Causes::wrongDomain, {inContext(otherContext), {}, {}, domain},
        Outcome::Warn, Owner::Person, 1);
    addHolds("the context of a domain below", Causes::wrongDomain,
        {inContext(u"DC=sub,DC=lab,DC=example"_s), {}, {}, domain}, Outcome::Warn, Owner::Person, 1);

    const CheckRecord noCatalog = askedAt(Service::Ldap, verifiedResult({{u"isGlobalCatalogReady"_s, false}}));
    addHolds("silent catalog of a host that has none", Causes::notGlobalCatalog,
        {askedAt(Service::GlobalCatalog, silentResult(), Transport::Tcp, 3268), {noCatalog}}, Outcome::NotApplicable,
        Owner::Nobody, 0);
    addHolds("refused catalog of a host that has none", Causes::notGlobalCatalog,
        {askedAt(Service::GlobalCatalogTls, closedResult(), Transport::Tcp, 3269), {noCatalog}}, Outcome::NotApplicable,
        Owner::Nobody, 0);
    addHolds("flags without one for the catalog", Causes::notGlobalCatalog,
        {askedAt(Service::GlobalCatalog, closedResult(), Transport::Tcp, 3268), {withFlags({u"ds"_s})}},
        Outcome::NotApplicable, Owner::Nobody, 0);

    addHolds("read-only", Causes::readOnlyController, {withFlags({u"ldap"_s, u"ds"_s})}, Outcome::Warn,
        Owner::DirectoryTeam, 1);
}

void TestDirectoryCauses::missesRows()
{
    addMisses("LDAP answered", Causes::ldapError, {askedAt(Service::Ldap, verifiedResult())});
    addMisses("another failure of LDAP", Causes::ldapError,
        {askedAt(Service::Ldap, openPort(ServiceState::Failed, Reason::ClosedEarly))});
    addMisses("an error where nothing was asked", Causes::ldapError,
        {askedAt(Service::Ldap, openPort(ServiceState::NotAsked, Reason::LdapError))});

    addMisses("the domain in other letters", Causes::wrongDomain, {inContext(u"dc=LAB,dc=Example"_s), {}, {}, domain});
    addMisses("no domain was named", Causes::wrongDomain, {inContext(otherContext)});
    addMisses("no context was told", Causes::wrongDomain, {inContext({}), {}, {}, domain});
    addMisses("a context that proves nothing", Causes::wrongDomain,
        {askedAt(Service::Ldap,
             openPort(ServiceState::Failed, Reason::LdapError, {{u"defaultNamingContext"_s, otherContext}})),
            {}, {}, domain});
    addMisses("a context beside a finding of its own", Causes::wrongDomain,
        {inContext(otherContext, Reason::CertificateExpired), {}, {}, domain});
    addMisses(
        "a stand-in of another domain", Causes::wrongDomain, {byStandIn(inContext(otherContext)), {}, {}, domain});
    addMisses("a stand-in that is no controller", Causes::wrongDomain, {byStandIn(saysWrongDomain), {}, {}, domain});

    const CheckRecord noCatalog = askedAt(Service::Ldap, verifiedResult({{u"isGlobalCatalogReady"_s, false}}));
    const CheckRecord catalog = askedAt(Service::Ldap, verifiedResult({{u"isGlobalCatalogReady"_s, true}}));
    const ProbeResult barred = shutPort(State::Unreachable, Reason::HostUnreachable);
    addMisses("a way that is barred tells nothing of the catalog", Causes::notGlobalCatalog,
        {askedAt(Service::GlobalCatalog, barred, Transport::Tcp, 3268), {noCatalog}});
    addMisses("a catalog that answers", Causes::notGlobalCatalog,
        {askedAt(Service::GlobalCatalog, verifiedResult(), Transport::Tcp, 3268), {noCatalog}});
    addMisses("another port of a host without a catalog", Causes::notGlobalCatalog,
        {askedAt(Service::Ldap, silentResult()), {noCatalog}});
    addMisses("a host with a catalog", Causes::notGlobalCatalog,
        {askedAt(Service::GlobalCatalog, silentResult(), Transport::Tcp, 3268), {catalog}});
    addMisses("a host that may have a catalog", Causes::notGlobalCatalog,
        {askedAt(Service::GlobalCatalog, silentResult(), Transport::Tcp, 3268)});

    addMisses("writable", Causes::readOnlyController, {withFlags({u"ldap"_s, u"ds"_s, u"writable"_s})});
    addMisses("no directory at all", Causes::readOnlyController, {withFlags({u"kdc"_s})});
    addMisses("no flags", Causes::readOnlyController, {askedAt(Service::Cldap, verifiedResult(), Transport::Udp, 389)});
    addMisses("read-only, of another domain", Causes::readOnlyController, {withFlags({u"ds"_s}, Reason::WrongDomain)});
    addMisses("a read-only stand-in", Causes::readOnlyController, {byStandIn(withFlags({u"ds"_s}))});
}

void TestDirectoryCauses::saysWhichError()
{
    const CauseScene scene{
        askedAt(Service::Ldap, openPort(ServiceState::Failed, Reason::LdapError, {{u"ldapResultName"_s, u"busy"_s}}))};
    const std::optional<Ruling> ruling = scene.judgedBy(Causes::ldapError);
    QVERIFY(ruling);
    QCOMPARE(ruling->explanation.constFirst().values,
        (QList<QStringList>{{u"389/TCP"_s}, {u"dc1.lab.example"_s}, {u"busy"_s}}));
}

void TestDirectoryCauses::saysWhichDomain()
{
    const CauseScene scene{inContext(otherContext), {}, {}, domain};
    const std::optional<Ruling> ruling = scene.judgedBy(Causes::wrongDomain);
    QVERIFY(ruling);
    QCOMPARE(ruling->explanation.constFirst().values,
        (QList<QStringList>{{u"389/TCP"_s}, {u"dc1.lab.example"_s}, {domain}}));
    QCOMPARE(ruling->explanation.constLast().values, (QList<QStringList>{{u"other.example"_s}}));
}

void TestDirectoryCauses::saysTheNetbiosName()
{
    const auto smb = [](const QString& dnsDomain) {
        return askedAt(Service::Smb,
            verifiedResult({{u"ntlmNetbiosDomain"_s, u"OTHER"_s}, {u"ntlmDomain"_s, dnsDomain}}), Transport::Tcp, 445);
    };
    const CauseScene scene{inContext(otherContext), {smb(u"other.example"_s)}, {}, u"other"_s};
    const std::optional<Ruling> ruling = scene.judgedBy(Causes::otherDomainServed);
    QVERIFY(ruling);
    QCOMPARE(ruling->title.values, (QList<QStringList>{{u"other"_s}, {u"other.example"_s}}));
    QCOMPARE(ruling->explanation.constLast().values, (QList<QStringList>{{u"OTHER"_s}, {u"other.example"_s}}));
    QCOMPARE(ruling->advice.constFirst().what.values, (QList<QStringList>{{u"other.example"_s}}));
    // Not of a domain that has the same NetBIOS name and is none of the controllers'.
    const CauseScene elsewhere{inContext(otherContext), {smb(u"other.test"_s)}, {}, u"other"_s};
    QCOMPARE(elsewhere.judgedBy(Causes::otherDomainServed)->explanation.size(), 1);
}

} // namespace DirectoryCausesTests

int tst_directorycauses(int argc, char* argv[])
{
    return PortCheck::runTest<DirectoryCausesTests::TestDirectoryCauses>(argc, argv);
}

#include "tst_directorycauses.moc"
