// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// One port over TCP and UDP: what of the two is one cause.
#include "model/causes/allcauses.h"
#include "model/causes/diagnosis.h"
#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace BothTransportsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString router = u"10.0.0.254"_s;

CheckRecord udp(const ProbeResult& seen, Service service = Service::Cldap, quint16 port = 389)
{
    return askedAt(service, seen, Transport::Udp, port);
}

CheckRecord reported(Transport transport, State state, Reason reason, const QString& by = router)
{
    return askedAt(transport == Transport::Tcp ? Service::Ldap : Service::Cldap,
        shutPort(state, reason, {{u"icmpSender"_s, by}}), transport);
}

const CheckRecord refused = askedAt(Service::Ldap, closedResult());
const CheckRecord ended = askedAt(Service::Ldap, openPort(ServiceState::Silent, Reason::ClosedEarly));
const CheckRecord mute = askedAt(Service::Ldap, openPort(ServiceState::Silent, Reason::NoApplicationData));
const CheckRecord silent = udp(silentResult());
const CheckRecord life = askedAt(Service::Smb, verifiedResult(), Transport::Tcp, 445);
const CheckRecord kerberosUdp = udp(verifiedResult(), Service::Kerberos, 88);
const CheckRecord catalog = askedAt(Service::GlobalCatalog, verifiedResult(), Transport::Tcp, 3268);

/// The verdict on the check of a scene.
Verdict verdictOf(const CauseScene& scene)
{
    HostRecords records;
    records.checks.append(&scene.check);
    for (const CheckRecord& record : scene.beside)
        records.checks.append(&record);
    return diagnose(scene.check, HostFacts(records));
}

class TestBothTransports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void likeTheOther_data();
    void likeTheOther();
};

void TestBothTransports::judge_data()
{
    addCauseColumns();
    const Cause& cause = Causes::serviceBarred;
    const auto holds = [&cause](const char* name, const CauseScene& scene) {
        addHolds(name, cause, scene, Outcome::Fail, Owner::Network, 2);
    };
    holds("refused over TCP, silent over UDP", {refused, {silent, life, kerberosUdp}});
    holds("silent over UDP, refused over TCP", {silent, {refused, life, kerberosUdp}});
    holds("ended when asked over TCP, silent over UDP", {ended, {silent, life, kerberosUdp}});
    holds("silent over UDP, ended when asked over TCP", {silent, {ended, life, kerberosUdp}});
    holds("mute over TCP and silent over UDP, and the same process answers", {mute, {silent, catalog, kerberosUdp}});
    holds("all of UDP is silent, and refused over TCP", {silent, {refused, life}});
    CheckRecord catalogEnded = ended;
    catalogEnded.check.service = Service::GlobalCatalog;
    catalogEnded.check.port = 3268;
    CheckRecord catalogRefused = refused;
    catalogRefused.check = catalogEnded.check;
    holds("the catalog ends as LDAP does", {catalogEnded, {ended, silent, life, kerberosUdp}});
    holds("the catalog is refused as LDAP is", {catalogRefused, {refused, silent, life, kerberosUdp}});
    addMisses("the catalog is refused, and LDAP ends", cause, {catalogRefused, {ended, silent, life, kerberosUdp}});
    addMisses("the catalog is refused alone", cause, {catalogRefused, {silent, life, kerberosUdp}});
    addMisses("SMB is refused as well", cause,
        {askedAt(Service::Smb, closedResult(), Transport::Tcp, 445), {refused, silent, catalog, kerberosUdp}});
    addMisses("mute over TCP and silent over UDP: it hangs", cause, {mute, {silent, life, kerberosUdp}});
    addMisses("refused over both", cause, {refused, {udp(closedResult()), life, kerberosUdp}});
    addMisses("refused over TCP alone", cause, {refused, {udp(verifiedResult()), life, kerberosUdp}});
    addMisses("silent over UDP alone", cause, {silent, {askedAt(Service::Ldap, verifiedResult()), life, kerberosUdp}});
    addMisses("not asked over UDP", cause, {refused, {life, kerberosUdp}});
    addMisses("another port", cause, {life, {refused, silent, kerberosUdp}});
    addMisses("nothing answers there", cause, {refused, {silent}});
    const CheckRecord kerberosTcp = askedAt(Service::Kerberos, verifiedResult(), Transport::Tcp, 88);
    addMisses("all of UDP is silent, and one works over TCP", cause,
        {silent, {refused, kerberosTcp, udp(silentResult(), Service::Kerberos, 88)}});
    CheckRecord waiting = life;
    waiting.phase = Phase::Queued;
    addMisses("not all is asked", cause, {refused, {silent, kerberosUdp, waiting}});
}

void TestBothTransports::likeTheOther_data()
{
    QTest::addColumn<CauseScene>("scene");
    QTest::addColumn<Reason>("reason");
    const auto add = [](const char* name, const CheckRecord& check, const CheckRecord& other, Reason reason) {
        QTest::newRow(name) << CauseScene{check, {other, life, kerberosUdp}} << reason;
    };
    const CheckRecord silentTcp = askedAt(Service::Ldap, silentResult());
    for (const Transport told : {Transport::Tcp, Transport::Udp}) {
        const bool isTcp = told == Transport::Tcp;
        const QList<CheckRecord> others = isTcp ? QList{silent} : QList{refused, silentTcp};
        for (const CheckRecord& check : others) {
            add("a prohibition", check, reported(told, State::Unreachable, Reason::Prohibited), Reason::Prohibited);
            add("no host", check, reported(told, State::Unreachable, Reason::HostUnreachable), Reason::HostUnreachable);
            add("no network", check, reported(told, State::Unreachable, Reason::NetworkUnreachable),
                Reason::NetworkUnreachable);
            add("a refusal", check, reported(told, State::Closed, Reason::Refused), Reason::RefusedOnTheWay);
        }
    }
    add("the host's own refusal", refused, reported(Transport::Udp, State::Closed, Reason::Refused, u"10.0.0.1"_s),
        Reason::Refused);
    CheckRecord ofOtherPort = reported(Transport::Udp, State::Unreachable, Reason::Prohibited);
    ofOtherPort.check.port = 88;
    ofOtherPort.check.service = Service::Kerberos;
    add("another port's", refused, ofOtherPort, Reason::Refused);
    add("what answers is not turned back", askedAt(Service::Ldap, verifiedResult()),
        reported(Transport::Udp, State::Unreachable, Reason::Prohibited), Reason::Answered);
}

void TestBothTransports::likeTheOther()
{
    QFETCH(const CauseScene, scene);
    QFETCH(const Reason, reason);
    const Verdict verdict = verdictOf(scene);
    QCOMPARE(token(verdict.reason), token(reason));
    if (reason == Reason::Refused || reason == Reason::Answered)
        return;
    QCOMPARE(verdict.owner, Owner::Network);
    // It was not this question of which that was reported, and both can be one finding.
    const Verdict other = verdictOf({scene.beside.constFirst(), {scene.check, life, kerberosUdp}});
    QVERIFY(verdict.explanation != other.explanation);
    QCOMPARE(verdict.title.text, other.title.text);
    QVERIFY(verdict.explanation.constFirst().values.constLast() == QStringList{router});
}

} // namespace BothTransportsTests

int tst_bothtransports(int argc, char* argv[])
{
    return PortCheck::runTest<BothTransportsTests::TestBothTransports>(argc, argv);
}

#include "tst_bothtransports.moc"
