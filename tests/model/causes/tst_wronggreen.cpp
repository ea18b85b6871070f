// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The worst that this program can do is to pass a check wrongly. Hosts with random checks and follow-ups are judged;
// what comes out green must be proven by what was seen, by rules that are written down here a second time and
// independently.
#include "model/causes/diagnosis.h"

#include "tests/support/dice.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>

namespace WrongGreenTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr int hostsJudged = 20000;
constexpr std::array services{Service::Unknown, Service::Ldap, Service::Ldaps, Service::Cldap, Service::GlobalCatalog,
    Service::GlobalCatalogTls, Service::Kerberos, Service::EndpointMapper, Service::RpcEndpoint, Service::Smb,
    Service::Dns};
constexpr std::array followUpKinds{FollowUpKind::Control, FollowUpKind::AskMapper, FollowUpKind::Again,
    FollowUpKind::SourcePorts, FollowUpKind::SmallSegments, FollowUpKind::FullSegments, FollowUpKind::PlainDns,
    FollowUpKind::DnsOverTcp, FollowUpKind::Identity, FollowUpKind::Patient, FollowUpKind::LocalPort,
    FollowUpKind::HostAddress};

/// Draws a host.
class HostDice : public Dice {
public:
    using Dice::Dice;

    Evidence evidence()
    {
        Evidence evidence;
        const QStringList names{u"dc1.lab.example"_s, u"fs07.lab.example"_s, QString()};
        if (coin())
            evidence[u"dnsHostName"_s] = oneOf(names);
        if (coin(3))
            evidence[u"ntlmComputer"_s] = oneOf(names);
        if (coin(3))
            evidence[u"isGlobalCatalogReady"_s] = coin();
        if (coin(3))
            evidence[u"flags"_s] = coin() ? QJsonArray{u"ds"_s} : QJsonArray{u"ds"_s, u"writable"_s, u"gc"_s};
        if (coin(4))
            evidence[u"clockDifferenceS"_s] = number(1200) - 600;
        if (coin(4))
            evidence[u"defaultNamingContext"_s] = coin() ? u"DC=lab,DC=example"_s : u"DC=other,DC=example"_s;
        if (coin(5))
            evidence[u"coldState"_s] = u"filtered"_s;
        if (coin(5))
            evidence[u"refusedAfterMs"_s] = number(100);
        if (coin(5))
            evidence[u"tlsClosedAfterHello"_s] = true;
        return evidence;
    }

    CheckRecord record()
    {
        CheckRecord record;
        record.phase = coin(8) ? (coin() ? Phase::Queued : Phase::Running) : Phase::Done;
        record.check.service = oneOf(services);
        record.check.protocol = coin(3) ? Transport::Udp : Transport::Tcp;
        record.check.port = quint16(number(4));
        record.check.target = oneOf(QStringList{u"dc1.lab.example"_s, u"lab.example"_s, u"10.0.0.1"_s});
        record.check.address = u"10.0.0.1"_s;
        if (coin(10))
            record.check.range = PortRange{1024, 65535};
        record.finishedAt = QDateTime::fromSecsSinceEpoch(number(10), Qt::UTC);
        record.seen.state = oneOf(allStates());
        record.seen.service = oneOf(allServiceStates());
        record.seen.reason = oneOf(allReasons());
        record.seen.evidence = evidence();
        if (coin(3)) { // else hardly any would be green
            record.seen.state = State::Open;
            record.seen.service = coin(4) ? ServiceState::NotAsked : ServiceState::Verified;
            record.seen.reason = Reason::Answered;
        }
        record.seen.attempts = number(4);
        if (coin())
            record.seen.latencyMs = number(100);
        return record;
    }
};

bool controlIsClean(const QList<FollowUpRecord>& followUps)
{
    // Of several controls the worst counts; a run makes one.
    bool clean = false;
    for (const FollowUpRecord& followUp : followUps) {
        const State state = followUp.record.seen.state;
        if (followUp.kind != FollowUpKind::Control || followUp.record.phase != Phase::Done)
            continue;
        if (state == State::Open)
            return false;
        clean = clean || state == State::Closed || state == State::Filtered || state == State::Unreachable;
    }
    return clean;
}

/// Whether a DNS server that had been silent answered when it was asked what it can answer by itself.
bool plainDnsIsProven(const QList<FollowUpRecord>& followUps)
{
    return std::any_of(followUps.begin(), followUps.end(), [](const FollowUpRecord& followUp) {
        const ProbeResult& seen = followUp.record.seen;
        return followUp.kind == FollowUpKind::PlainDns && followUp.record.phase == Phase::Done
            && seen.state == State::Open && seen.service == ServiceState::Verified;
    });
}

/// Why a green verdict would be a lie; empty where it is none.
QString lie(const CheckRecord& record, const Verdict& verdict, const QList<FollowUpRecord>& followUps)
{
    const ProbeResult& seen = record.seen;
    if (verdict.outcome != Outcome::Pass && verdict.outcome != Outcome::Warn)
        return {};
    if (record.phase != Phase::Done)
        return u"not even asked"_s;
    if (seen.state != State::Open) {
        const bool isDnsOverUdp = record.check.service == Service::Dns && record.check.protocol == Transport::Udp;
        const bool warns = verdict.outcome == Outcome::Warn;
        return isDnsOverUdp && warns && plainDnsIsProven(followUps) ? QString() : u"the port did not open"_s;
    }
    if (seen.service == ServiceState::Mismatch && seen.reason == Reason::Smb1Only && verdict.outcome == Outcome::Warn)
        return {};
    if (seen.service == ServiceState::NotAsked && record.check.service != Service::Unknown)
        return u"a service that could have been asked"_s;
    if (seen.service == ServiceState::NotAsked)
        return record.check.protocol == Transport::Tcp && controlIsClean(followUps) ? QString() : u"only open"_s;
    if (seen.service != ServiceState::Verified)
        return u"the service is not proven"_s;
    static constexpr std::array proofs{Reason::Answered, Reason::BindRefused, Reason::MapperRefused,
        Reason::NoEndpoints, Reason::KerberosNeedsTcp, Reason::SmbSigningRequired};
    static constexpr std::array faults{Reason::KerberosWrongRealm, Reason::WrongDomain, Reason::CertificateExpired,
        Reason::CertificateNotYetValid, Reason::CertificateWrongName, Reason::CertificateUntrusted,
        Reason::KerberosError, Reason::DnsError, Reason::DnsWrongDomain, Reason::DnsTruncated,
        Reason::DnsNoControllers};
    const bool isProof = std::find(proofs.begin(), proofs.end(), seen.reason) != proofs.end();
    const bool isFault = std::find(faults.begin(), faults.end(), seen.reason) != faults.end();
    if (!isProof && !(isFault && verdict.outcome == Outcome::Warn))
        return u"what was found is no proof"_s;
    if (verdict.outcome == Outcome::Warn)
        return {};
    if (std::abs(seen.evidence.value(u"clockDifferenceS"_s).toDouble()) >= 300)
        return u"logons will fail"_s;
    if (seen.evidence.value(u"defaultNamingContext"_s).toString() == u"DC=other,DC=example"_s)
        return u"another domain"_s;
    return {};
}

class TestWrongGreen final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomHosts();
    void theRulesCanBeBroken();
};

void TestWrongGreen::randomHosts()
{
    HostDice dice(20261122);
    int greens = 0;
    for (int i = 0; i < hostsJudged; ++i) {
        QList<CheckRecord> records;
        QList<FollowUpRecord> followUps;
        QList<CheckRecord> elsewhere;
        for (int n = dice.number(6) + 1; n > 0; --n)
            records.append(dice.record());
        if (dice.coin())
            followUps.append({dice.oneOf(followUpKinds), dice.record()});
        if (dice.coin(4))
            elsewhere.append(dice.record());
        HostRecords host;
        for (const CheckRecord& record : std::as_const(records))
            host.checks.append(&record);
        for (const FollowUpRecord& followUp : std::as_const(followUps))
            host.followUps.append(&followUp);
        for (const CheckRecord& record : std::as_const(elsewhere))
            host.elsewhere.append(&record);
        const HostFacts view(host, dice.coin() ? u"lab.example"_s : u"LAB.example"_s);
        for (const CheckRecord& record : std::as_const(records)) {
            const Verdict verdict = diagnose(record, view);
            greens += verdict.outcome == Outcome::Pass ? 1 : 0;
            const QString why = lie(record, verdict, followUps);
            QVERIFY2(why.isEmpty(),
                qPrintable(u"host %1: %2, but %3 (%4 %5 %6)"_s.arg(QString::number(i), token(verdict.outcome), why,
                    token(record.seen.state), token(record.seen.service), token(record.seen.reason))));
        }
    }
    QVERIFY(greens > hostsJudged / 100); // else nothing was tried
}

// The rules themselves find a lie where there is one.
void TestWrongGreen::theRulesCanBeBroken()
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.seen.state = State::Filtered;
    Verdict green;
    green.outcome = Outcome::Pass;
    QVERIFY(!lie(record, green, {}).isEmpty());
    record.seen.state = State::Open;
    QVERIFY(!lie(record, green, {}).isEmpty());
    record.seen.service = ServiceState::Verified;
    QVERIFY(!lie(record, green, {}).isEmpty());
    record.seen.reason = Reason::Answered;
    QVERIFY(lie(record, green, {}).isEmpty());
    record.seen.evidence[u"clockDifferenceS"_s] = 301;
    QVERIFY(!lie(record, green, {}).isEmpty());
}

} // namespace WrongGreenTests

int tst_wronggreen(int argc, char* argv[])
{
    return PortCheck::runTest<WrongGreenTests::TestWrongGreen>(argc, argv);
}

#include "tst_wronggreen.moc"
