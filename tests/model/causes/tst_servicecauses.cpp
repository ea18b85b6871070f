// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What answers on an open port, if the expected service does not prove itself.
#include "model/causes/allcauses.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ServiceCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CauseScene open(ServiceState state, Reason reason, Service service = Service::Ldap)
{
    return {askedAt(service, openPort(state, reason))};
}

/// A port without a dialogue that opened, and what the control port did.
CauseScene unknown(const QList<FollowUpRecord>& followUps, Transport protocol = Transport::Tcp)
{
    return {askedAt(Service::Unknown, openPort(ServiceState::NotAsked, Reason::None), protocol), {}, followUps};
}

class TestServiceCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void aDirectoryThatHangs_data();
    void aDirectoryThatHangs();

private:
    static void foreignRows();
    static void tlsOfAnotherRows();
    static void muteRows();
    static void smallSegmentRows();
    static void lateRows();
    static void noDialogueRows();
    static void noQuestionRows();
};

void TestServiceCauses::foreignRows()
{
    const auto add = [](const char* name, const Cause& cause, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::TargetAdministrator, 3);
    };
    add("another protocol", Causes::otherProtocol, open(ServiceState::Mismatch, Reason::OtherProtocol));
    CauseScene everything = open(ServiceState::Mismatch, Reason::OtherProtocol);
    everything.followUps.append(controlPortFound(State::Open));
    add("another protocol, where every port opens", Causes::otherProtocol, everything);
    addMisses(
        "another protocol: too much of it", Causes::otherProtocol, open(ServiceState::Mismatch, Reason::TooMuchData));
    addMisses("another protocol: none was asked for", Causes::otherProtocol,
        open(ServiceState::NotAsked, Reason::OtherProtocol));
    addMisses("another protocol: silence", Causes::otherProtocol, {askedAt(Service::Ldap, silentResult())});
    add("too much", Causes::tooMuchData, open(ServiceState::Mismatch, Reason::TooMuchData));
    addMisses("too much: proven", Causes::tooMuchData, {askedAt(Service::Ldap, verifiedResult())});
    addMisses("too much: another protocol", Causes::tooMuchData, open(ServiceState::Mismatch, Reason::OtherProtocol));
}

/// What ends TLS by an alert is no controller, where its other ports are none.
void TestServiceCauses::tlsOfAnotherRows()
{
    const Cause& cause = Causes::otherProtocol;
    const auto asked = [](Service service, quint16 port, const ProbeResult& seen) {
        return askedAt(service, seen, Transport::Tcp, port);
    };
    const CheckRecord alert = asked(Service::GlobalCatalogTls, 3269, openPort(ServiceState::Failed, Reason::TlsFailed));
    const ProbeResult foreign = openPort(ServiceState::Mismatch, Reason::OtherProtocol);
    const CheckRecord ldap = asked(Service::Ldap, 389, foreign);
    const CheckRecord smb = asked(Service::Smb, 445, foreign);
    const CheckRecord kerberos = asked(Service::Kerberos, 88, openPort(ServiceState::Mismatch, Reason::TooMuchData));
    const auto holds = [&](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::TargetAdministrator, 3);
    };
    holds("TLS, and another program in place of LDAP", {alert, {ldap}});
    holds("TLS, and two other programs", {alert, {smb, kerberos}});
    addMisses("TLS, and another program in place of SMB alone", cause, {alert, {smb}});
    addMisses("TLS, and nothing else", cause, {alert});
    addMisses("TLS, and a service that proves itself", cause,
        {alert, {ldap, asked(Service::Kerberos, 88, verifiedResult())}});
    addMisses("TLS, and LDAP that is refused", cause, {alert, {asked(Service::Ldap, 389, closedResult())}});
    CauseScene here{alert, {ldap}};
    here.check.seen.evidence.insert(u"ownTarget"_s, true);
    addHolds("TLS of this computer itself, and another program in place of LDAP", cause, here, Outcome::Fail,
        Owner::TargetAdministrator, 2);
}

void TestServiceCauses::muteRows()
{
    const auto add = [](const char* name, const Cause& cause, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::TargetAdministrator, 2);
    };
    const Cause& mute = Causes::noApplicationData;
    add("mute", mute, open(ServiceState::Silent, Reason::NoApplicationData));
    ProbeResult begun = openPort(ServiceState::Silent, Reason::NoApplicationData);
    begun.evidence["answerIncomplete"_L1] = true;
    add("an answer that does not end", mute, {askedAt(Service::Ldap, begun)});
    add("mute, of a service that could have been asked", mute,
        open(ServiceState::NotAsked, Reason::NoDialogue, Service::GlobalCatalogTls));
    add("mute, closed without a question", mute, open(ServiceState::NotAsked, Reason::ClosedEarly));
    const CheckRecord kerberos =
        askedAt(Service::Kerberos, openPort(ServiceState::Silent, Reason::NoApplicationData), Transport::Tcp, 88);
    const CheckRecord overUdp = askedAt(Service::Kerberos, silentResult(), Transport::Udp, 88);
    add("mute over TCP, silent over UDP", mute, {kerberos, {overUdp}});
    add("silent over UDP, mute over TCP", mute, {overUdp, {kerberos}});
    addMisses("silent over UDP, mute on another port", mute,
        {overUdp, {askedAt(Service::Ldap, openPort(ServiceState::Silent, Reason::NoApplicationData))}});
    addHolds("mute over TCP, answered over UDP", mute,
        {kerberos, {askedAt(Service::Kerberos, verifiedResult(), Transport::Udp, 88)}}, Outcome::Fail, Owner::Network,
        2);
    const CheckRecord ldap = askedAt(Service::Ldap, openPort(ServiceState::Silent, Reason::NoApplicationData));
    addHolds("mute beside Kerberos, which answers over UDP", mute,
        {ldap, {kerberos, askedAt(Service::Kerberos, verifiedResult(), Transport::Udp, 88)}}, Outcome::Fail,
        Owner::Network, 2);
    const CheckRecord locator = askedAt(Service::Cldap, verifiedResult(), Transport::Udp);
    const CheckRecord catalog = askedAt(Service::GlobalCatalog, verifiedResult(), Transport::Tcp, 3268);
    addHolds("LDAP mute beside the global catalog and CLDAP", mute, {ldap, {locator, catalog}}, Outcome::Fail,
        Owner::Network, 2);
    add("LDAP mute beside CLDAP alone, which Samba has apart", mute, {ldap, {locator}});
    addHolds("LDAP mute beside the global catalog alone", mute, {ldap, {catalog}}, Outcome::Fail, Owner::Network, 2);
    add("mute beside Kerberos, which is silent over UDP", mute, {ldap, {kerberos, overUdp}});
    const ProbeResult ended = openPort(ServiceState::Silent, Reason::ClosedEarly);
    const CheckRecord dns = askedAt(Service::Dns, ended, Transport::Tcp, 53);
    const CheckRecord dnsOverUdp = askedAt(Service::Dns, silentResult(), Transport::Udp, 53);
    const auto addEnded = [](const char* name, const Cause& cause, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::TargetAdministrator, 1);
    };
    addEnded("DNS ends over TCP, silent over UDP", mute, {dns, {dnsOverUdp}});
    addEnded("DNS silent over UDP, ends over TCP", mute, {dnsOverUdp, {dns}});
    addEnded("DNS silent over UDP, and ends over TCP when it is asked there as well", mute,
        {dnsOverUdp, {}, {{FollowUpKind::DnsOverTcp, dns}}});
    addMisses("DNS silent over UDP, and answers over TCP", mute,
        {dnsOverUdp, {}, {{FollowUpKind::DnsOverTcp, askedAt(Service::Dns, verifiedResult(), Transport::Tcp, 53)}}});
    addMisses("DNS ends over TCP, answers over UDP", mute,
        {dns, {askedAt(Service::Dns, verifiedResult(), Transport::Udp, 53)}});
    addMisses(
        "another service that ends over TCP", mute, {overUdp, {askedAt(Service::Kerberos, ended, Transport::Tcp, 88)}});
    addMisses("closed early: DNS, silent over UDP", Causes::closedEarly, {dns, {dnsOverUdp}});
    addMisses("mute: no dialogue is known", mute, open(ServiceState::NotAsked, Reason::None, Service::Unknown));
    addMisses("mute: proven", mute, {askedAt(Service::Ldap, verifiedResult())});
    addMisses("mute: the port did not open", mute, {askedAt(Service::Ldap, silentResult())});
    add("closed early", Causes::closedEarly, open(ServiceState::Silent, Reason::ClosedEarly));
    add("closed early, while it was secured", Causes::closedEarly, open(ServiceState::Failed, Reason::ClosedEarly));
    // Who answers over UDP runs: a device ends the connection, and those beside it.
    const auto byADevice = [](const char* name, const CauseScene& scene) {
        addHolds(name, Causes::closedEarly, scene, Outcome::Fail, Owner::Network, 2);
    };
    const CheckRecord kerberosEnded = askedAt(Service::Kerberos, ended, Transport::Tcp, 88);
    const CheckRecord kerberosWorks = askedAt(Service::Kerberos, verifiedResult(), Transport::Udp, 88);
    const CheckRecord ldapEnded = askedAt(Service::Ldap, ended);
    const CheckRecord cldapWorks = askedAt(Service::Cldap, verifiedResult(), Transport::Udp);
    const CheckRecord smbEnded = askedAt(Service::Smb, ended, Transport::Tcp, 445);
    byADevice("Kerberos ended over TCP, answers over UDP", {kerberosEnded, {kerberosWorks}});
    byADevice("LDAP ended over TCP, answers over UDP", {ldapEnded, {cldapWorks}});
    byADevice("SMB ended beside Kerberos, which answers over UDP", {smbEnded, {kerberosEnded, kerberosWorks}});
    byADevice("SMB ended beside LDAP, which answers over UDP", {smbEnded, {ldapEnded, cldapWorks}});
    add("Kerberos ended over TCP, and another service answers over UDP", Causes::closedEarly,
        {kerberosEnded, {askedAt(Service::Cldap, verifiedResult(), Transport::Udp)}});
    add("SMB ended alone", Causes::closedEarly, {smbEnded, {kerberosWorks, cldapWorks}});
    add("LDAP ended over TCP, and another service answers over UDP", Causes::closedEarly, {ldapEnded, {kerberosWorks}});
    addMisses("closed early: mute", Causes::closedEarly, open(ServiceState::Silent, Reason::NoApplicationData));
    addMisses("closed early: not asked", Causes::closedEarly, open(ServiceState::NotAsked, Reason::ClosedEarly));
    addMisses("closed early: refused", Causes::closedEarly, {askedAt(Service::Ldap, closedResult())});
}

void TestServiceCauses::aDirectoryThatHangs_data()
{
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<int>("titles");
    const auto mute = [](Service service, quint16 port) {
        return askedAt(service, openPort(ServiceState::Silent, Reason::NoApplicationData), Transport::Tcp, port);
    };
    const CheckRecord ldap = mute(Service::Ldap, 389);
    const CheckRecord cldap = askedAt(Service::Cldap, silentResult(), Transport::Udp, 389);
    const CheckRecord ldaps = mute(Service::Ldaps, 636);
    const CheckRecord catalog = mute(Service::GlobalCatalog, 3268);
    const CheckRecord catalogTls = mute(Service::GlobalCatalogTls, 3269);
    const auto row = [](const char* name, const QList<CheckRecord>& checks, int titles) {
        QTest::newRow(name) << checks << titles;
    };
    row("all of its ports", {ldap, cldap, ldaps, catalog, catalogTls}, 1);
    row("389 alone", {ldap, cldap}, 1);
    row("389 alone, over TCP", {ldap}, 1);
    row("the global catalog alone", {catalog, catalogTls}, 1);
    row("over TCP alone", {ldap, catalog, catalogTls}, 1);
    const CheckRecord kerberos = mute(Service::Kerberos, 88);
    row("beside Kerberos, which hangs over TCP alone", {ldap, cldap, catalog, kerberos}, 2);
    row("one of its ports answers", {ldap, cldap, catalog, askedAt(Service::GlobalCatalogTls, verifiedResult())}, 2);
}

void TestServiceCauses::aDirectoryThatHangs()
{
    QFETCH(const QList<CheckRecord>, checks);
    QSet<const Text*> titles;
    for (const CheckRecord& check : checks) {
        CauseScene scene{check, checks};
        if (const auto ruling = scene.judgedBy(Causes::noApplicationData))
            titles.insert(ruling->title.text);
        else
            QCOMPARE(check.seen.service, ServiceState::Verified);
    }
    QTEST(int(titles.size()), "titles");
}

void TestServiceCauses::smallSegmentRows()
{
    const Cause& cause = Causes::largeAnswersLost;
    const auto then = [](const ProbeResult& small) {
        CauseScene scene = open(ServiceState::Silent, Reason::NoApplicationData);
        scene.followUps.append({FollowUpKind::SmallSegments, askedAt(Service::Ldap, small)});
        return scene;
    };
    const CauseScene helped = then(verifiedResult());
    addHolds("mute but in small segments", cause, helped, Outcome::Fail, Owner::Network, 1);
    addMisses("mute in small segments, too", cause, then(openPort(ServiceState::Silent, Reason::NoApplicationData)));
    addMisses("silent in small segments", cause, then(silentResult()));
    addMisses("mute, nobody asked again", cause, open(ServiceState::Silent, Reason::NoApplicationData));
    CauseScene closed = helped;
    closed.check.seen = openPort(ServiceState::Silent, Reason::ClosedEarly);
    addMisses("closed early", cause, closed);
    CauseScene lossy = helped;
    lossy.followUps.append({FollowUpKind::Patient, askedAt(Service::Ldap, verifiedResult())});
    addMisses("patience helped as well", cause, lossy);
    CauseScene shut = helped;
    shut.check.seen = silentResult();
    addMisses("did not open", cause, shut);
    CauseScene late = helped;
    late.followUps.append({FollowUpKind::FullSegments, askedAt(Service::Ldap, verifiedResult())});
    addMisses("answered in full segments as well", cause, late);
    CauseScene lost = helped;
    lost.followUps.append({FollowUpKind::FullSegments,
        askedAt(Service::Ldap, openPort(ServiceState::Silent, Reason::NoApplicationData))});
    addHolds("mute in full segments again", cause, lost, Outcome::Fail, Owner::Network, 1);
}

void TestServiceCauses::lateRows()
{
    const Cause& cause = Causes::answeredLate;
    const auto then = [](Service asked, const ProbeResult& full) {
        CauseScene scene = open(ServiceState::Silent, Reason::NoApplicationData);
        scene.followUps.append({FollowUpKind::FullSegments, askedAt(asked, full)});
        return scene;
    };
    addHolds("answered later", cause, then(Service::Ldap, verifiedResult()), Outcome::Inconclusive,
        Owner::TargetAdministrator, 2);
    addHolds("the same process did", cause, then(Service::GlobalCatalog, verifiedResult()), Outcome::Inconclusive,
        Owner::TargetAdministrator, 2);
    addMisses("another service did", cause, then(Service::Smb, verifiedResult()));
    addMisses("mute again", cause, then(Service::Ldap, openPort(ServiceState::Silent, Reason::NoApplicationData)));
    CauseScene closed = then(Service::Ldap, verifiedResult());
    closed.check.seen = openPort(ServiceState::Silent, Reason::ClosedEarly);
    addMisses("closed early", cause, closed);
}

void TestServiceCauses::noDialogueRows()
{
    const Cause& cause = Causes::noDialogue;
    addHolds("no dialogue, control closed", cause, unknown({controlPortFound(State::Closed)}), Outcome::Pass,
        Owner::Nobody, 0);
    addHolds("no dialogue, control silent", cause, unknown({controlPortFound(State::Filtered)}), Outcome::Pass,
        Owner::Nobody, 0);
    addHolds("no dialogue, no control", cause, unknown({}), Outcome::Inconclusive, Owner::Person, 1);
    addHolds("no dialogue, control stopped", cause, unknown({controlPortFound(State::Cancelled)}),
        Outcome::Inconclusive, Owner::Person, 1);
    addHolds("no dialogue, over UDP", cause, unknown({}, Transport::Udp), Outcome::Inconclusive, Owner::Person, 1);
    addHolds("no dialogue, over UDP, control closed", cause, unknown({controlPortFound(State::Closed)}, Transport::Udp),
        Outcome::Inconclusive, Owner::Person, 1);
    addMisses(
        "no dialogue: a service that could have been asked", cause, open(ServiceState::NotAsked, Reason::NoDialogue));
    addMisses("no dialogue: one was led", cause, open(ServiceState::Silent, Reason::NoApplicationData));
    addMisses("no dialogue: the port did not open", cause, {askedAt(Service::Unknown, closedResult())});
}

void TestServiceCauses::noQuestionRows()
{
    const Cause& cause = Causes::noQuestion;
    addHolds("no question, and silence", cause, {askedAt(Service::Unknown, silentResult(), Transport::Udp, 464)},
        Outcome::Inconclusive, Owner::Nobody, 1);
    addMisses("no question: over TCP a port opens", cause, {askedAt(Service::Unknown, silentResult())});
    addMisses("no question: there is one", cause, {askedAt(Service::Dns, silentResult(), Transport::Udp, 53)});
    addMisses("no question: refused", cause, {askedAt(Service::Unknown, closedResult(), Transport::Udp, 464)});
}

void TestServiceCauses::judge_data()
{
    addCauseColumns();
    foreignRows();
    tlsOfAnotherRows();
    muteRows();
    smallSegmentRows();
    lateRows();
    noDialogueRows();
    noQuestionRows();
}

} // namespace ServiceCausesTests

int tst_servicecauses(int argc, char* argv[])
{
    return PortCheck::runTest<ServiceCausesTests::TestServiceCauses>(argc, argv);
}

#include "tst_servicecauses.moc"
