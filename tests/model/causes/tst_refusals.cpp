// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// A port that is refused over UDP where the system doesn't tell by whom, as on Windows: a device, or the host. And one
// that is silent beside refused ones: hosts refuse only so often.
#include "model/causes/allcauses.h"
#include "model/causes/diagnosis.h"
#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RefusalsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord tcp(Service service, quint16 port, const ProbeResult& seen)
{
    return askedAt(service, seen, Transport::Tcp, port);
}

CheckRecord udp(Service service, quint16 port, const ProbeResult& seen)
{
    return askedAt(service, seen, Transport::Udp, port);
}

CheckRecord toldBy(const QString& sender)
{
    return udp(Service::Cldap, 389, shutPort(State::Closed, Reason::Refused, {{u"icmpSender"_s, sender}}));
}

const CheckRecord refused = udp(Service::Cldap, 389, closedResult());
const CheckRecord kerberosRefused = udp(Service::Kerberos, 88, closedResult());
const CheckRecord ldap = tcp(Service::Ldap, 389, verifiedResult());
const CheckRecord smb = tcp(Service::Smb, 445, verifiedResult());

CheckRecord askedOfItself()
{
    CheckRecord record = refused;
    record.seen.localAddress = QHostAddress(record.check.address);
    return record;
}

class TestRefusals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void unsaid_data();
    void unsaid() { checkCauseRow(); }
    void whoIsAskedPatiently();
    void others_data();
    void others();
};

void TestRefusals::judge_data()
{
    addCauseColumns();
    const Cause& cause = Causes::refusedOnTheWay;
    const auto holds = [&](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::Network, 2);
    };
    const auto misses = [&](const char* name, const CauseScene& scene) { addMisses(name, cause, scene); };
    holds("its port opens over TCP", {refused, {ldap}});
    holds("its port opens over TCP, and nothing is said there",
        {refused, {tcp(Service::Ldap, 389, openPort(ServiceState::Silent, Reason::NoApplicationData)), smb}});
    holds(
        "its port opens over TCP, others answer over UDP", {refused, {ldap, udp(Service::Dns, 53, verifiedResult())}});
    holds("all of UDP refused", {refused, {kerberosRefused, smb}});
    holds("silent over TCP", {refused, {tcp(Service::Ldap, 389, silentResult()), smb}});
    holds("turned back over TCP",
        {refused, {tcp(Service::Ldap, 389, shutPort(State::Unreachable, Reason::Prohibited)), smb}});
    misses("another port silent over TCP", {refused, {tcp(Service::Kerberos, 88, silentResult()), smb}});
    misses("alone", {refused, {smb}});
    misses("another's port opens over TCP", {refused, {tcp(Service::Kerberos, 88, verifiedResult())}});
    misses("refused over TCP as well", {refused, {tcp(Service::Ldap, 389, closedResult()), kerberosRefused, smb}});
    misses("all of UDP refused, the others over TCP as well",
        {refused, {kerberosRefused, tcp(Service::Kerberos, 88, closedResult()), smb}});
    misses("the same port twice", {refused, {refused, smb}});
    misses("some answer over UDP", {refused, {kerberosRefused, udp(Service::Dns, 53, verifiedResult())}});
    misses("told, by the host", {toldBy(u"10.0.0.1"_s), {ldap}});
    misses("this computer itself", {askedOfItself(), {ldap}});
    misses("silent", {udp(Service::Cldap, 389, silentResult()), {ldap}});
}

const CheckRecord silent = udp(Service::Cldap, 389, silentResult());
const CheckRecord refusedByHost =
    udp(Service::Kerberos, 88, shutPort(State::Closed, Reason::Refused, {{u"icmpSender"_s, u"10.0.0.1"_s}}));

/// A port that was asked patiently, and what came of that.
FollowUpRecord patient(const CheckRecord& asked, const ProbeResult& seen)
{
    FollowUpRecord again{FollowUpKind::Patient, asked};
    again.record.seen = seen;
    return again;
}

FollowUpRecord plainDns(const ProbeResult& seen)
{
    return {FollowUpKind::PlainDns, udp(Service::Dns, 53, seen)};
}

void TestRefusals::unsaid_data()
{
    addCauseColumns();
    const Cause& cause = Causes::refused;
    const auto maybe = [&](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Inconclusive, Owner::TargetAdministrator, 2);
    };
    const auto late = [&](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::TargetAdministrator, 2);
    };
    const auto misses = [&](const char* name, const CauseScene& scene) { addMisses(name, cause, scene); };
    const CheckRecord dns = udp(Service::Dns, 53, silentResult());
    maybe("nothing more is known", {silent, {refusedByHost, smb}});
    maybe("who refused is not told", {silent, {kerberosRefused, tcp(Service::Kerberos, 88, closedResult()), smb}});
    maybe("another is refused when it is asked patiently",
        {silent, {refusedByHost, smb}, {patient(dns, refusedByHost.seen)}});
    late("it is itself", {silent, {refusedByHost, smb}, {patient(silent, refusedByHost.seen)}});
    late("it is itself, by the host, which serves it over TCP",
        {silent, {refusedByHost, ldap}, {patient(silent, refusedByHost.seen)}});
    misses("its port opens over TCP", {silent, {refusedByHost, ldap}});
    misses("its port opens over TCP, and another is refused when it is asked patiently",
        {silent, {refusedByHost, ldap}, {patient(dns, refusedByHost.seen)}});
    misses("a router refuses it then", {silent, {smb}, {patient(silent, toldBy(u"10.0.0.254"_s).seen)}});
    misses("it stays silent", {silent, {refusedByHost, smb}, {patient(silent, silentResult())}});
    maybe("over TCP something is silent patiently",
        {silent, {refusedByHost, smb}, {patient(tcp(Service::Ldap, 389, silentResult()), silentResult())}});
    misses("nothing is refused", {silent, {smb}});
    misses("a router refused", {silent, {toldBy(u"10.0.0.254"_s), smb}});
    misses("refused over TCP alone", {silent, {tcp(Service::Ldap, 389, closedResult()), smb}});
    misses("silent over TCP", {tcp(Service::Ldap, 389, silentResult()), {refusedByHost, smb}});
    misses("no question is known", {udp(Service::Unknown, 464, silentResult()), {refusedByHost, smb}});
    misses("DNS runs", {dns, {refusedByHost, smb}, {plainDns(verifiedResult({{u"answeredDomain"_s, true}}))}});
    maybe("DNS does not", {dns, {refusedByHost, smb}, {plainDns(silentResult())}});
}

/// One port after the other, each of them, whatever came of those before.
void TestRefusals::whoIsAskedPatiently()
{
    const CheckRecord dns = udp(Service::Dns, 53, silentResult());
    const auto lookBeside = [&](const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps) {
        HostRecords records;
        for (const CheckRecord& record : checks)
            records.checks.append(&record);
        for (const FollowUpRecord& followUp : followUps)
            records.followUps.append(&followUp);
        const std::optional<Look> look = Causes::refused.look(records);
        return look ? int(look->of->check.port) : 0;
    };
    QCOMPARE(lookBeside({silent, dns, refusedByHost}, {}), 389);
    QCOMPARE(lookBeside({silent, dns, refusedByHost}, {patient(silent, silentResult())}), 53);
    QCOMPARE(lookBeside({silent, dns, refusedByHost}, {patient(silent, refusedByHost.seen)}), 53);
    QCOMPARE(lookBeside({silent, dns, refusedByHost}, {patient(silent, verifiedResult())}), 53);
    QCOMPARE(lookBeside(
                 {silent, dns, refusedByHost}, {patient(silent, refusedByHost.seen), patient(dns, refusedByHost.seen)}),
        0);
    QCOMPARE(lookBeside({silent, dns, refusedByHost, ldap}, {}), 53);
    QCOMPARE(lookBeside({silent, dns, smb}, {}), 0);
    QCOMPARE(lookBeside({refusedByHost, smb}, {}), 0);
}

/// The verdict is that of the first cause that holds.
void TestRefusals::others_data()
{
    QTest::addColumn<CauseScene>("scene");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Owner>("owner");
    const auto add = [](const char* name, const CauseScene& scene, Reason reason, Owner owner) {
        QTest::newRow(name) << scene << reason << owner;
    };
    add("untold beside TCP", {refused, {ldap}}, Reason::RefusedOnTheWay, Owner::Network);
    add("told, by the host", {toldBy(u"10.0.0.1"_s), {ldap}}, Reason::Refused, Owner::TargetAdministrator);
    add("told, by a router", {toldBy(u"10.0.0.254"_s), {ldap}}, Reason::RefusedOnTheWay, Owner::Network);
    add("nothing runs there", {refused, {tcp(Service::Ldap, 389, closedResult()), smb}}, Reason::Refused,
        Owner::TargetAdministrator);
    add("forbidden, which Windows doesn't tell", {udp(Service::Cldap, 389, silentResult()), {ldap}}, Reason::NoAnswer,
        Owner::Network);
    add("silent beside a port that the host refuses", {silent, {refusedByHost, ldap}}, Reason::NoAnswer,
        Owner::Network);
    add("the same, and its port is not asked over TCP", {silent, {refusedByHost, smb}}, Reason::Refused,
        Owner::TargetAdministrator);
    add("the same, asked patiently while another is refused so",
        {silent, {refusedByHost, smb},
            {patient(udp(Service::Dns, 53, silentResult()), refusedByHost.seen), patient(silent, silentResult())}},
        Reason::NoAnswer, Owner::Network);
    add("so is its port over TCP", {silent, {refusedByHost, tcp(Service::Ldap, 389, closedResult()), smb}},
        Reason::Refused, Owner::TargetAdministrator);
    add("silent patiently, too", {silent, {refusedByHost, ldap}, {patient(silent, silentResult())}}, Reason::NoAnswer,
        Owner::Network);
}

void TestRefusals::others()
{
    QFETCH(const CauseScene, scene);
    QFETCH(const Reason, reason);
    QFETCH(const Owner, owner);
    HostRecords records;
    records.checks.append(&scene.check);
    for (const CheckRecord& record : scene.beside)
        records.checks.append(&record);
    for (const FollowUpRecord& followUp : scene.followUps)
        records.followUps.append(&followUp);
    const Verdict verdict = diagnose(scene.check, HostFacts(records));
    QCOMPARE(token(verdict.reason), token(reason));
    QCOMPARE(token(verdict.owner), token(owner));
}

} // namespace RefusalsTests

int tst_refusals(int argc, char* argv[])
{
    return PortCheck::runTest<RefusalsTests::TestRefusals, QCoreApplication>(argc, argv);
}

#include "tst_refusals.moc"
