// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// A port that is refused over UDP where the system doesn't tell by whom, as on Windows: a device, or the host.
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
