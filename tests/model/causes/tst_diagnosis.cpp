// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosis.h"

#include "tests/support/fakeprobes.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <array>

namespace DiagnosisTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QList<Service> services = {Service::Unknown, Service::Ldap, Service::Ldaps, Service::Cldap,
    Service::GlobalCatalog, Service::GlobalCatalogTls, Service::Kerberos, Service::EndpointMapper, Service::RpcEndpoint,
    Service::Smb, Service::Dns};

/// What the host of a check is like.
enum class Host { NotKnown, Silent, Alive, NoCatalog, WithDomain };

CheckRecord recordOf(const ProbeResult& seen, Service service = Service::Ldap, Transport protocol = Transport::Tcp)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = service;
    record.check.protocol = protocol;
    record.check.port = 389;
    record.check.target = u"dc1"_s;
    record.check.address = u"10.0.0.1"_s;
    record.seen = seen;
    return record;
}

HostFacts viewOf(Host host)
{
    const CheckRecord silent = recordOf(silentResult());
    const CheckRecord alive = recordOf(verifiedResult(), Service::Smb);
    const CheckRecord noCatalog = recordOf(verifiedResult({{u"isGlobalCatalogReady"_s, false}}));
    CheckRecord waiting = silent;
    waiting.phase = Phase::Queued;
    switch (host) {
    case Host::NotKnown:
        return HostFacts({{&silent, &waiting}, {}, {}});
    case Host::Silent:
        return HostFacts({{&silent}, {}, {}});
    case Host::Alive:
        return HostFacts({{&alive}, {}, {}});
    case Host::NoCatalog:
        return HostFacts({{&alive, &noCatalog}, {}, {}});
    case Host::WithDomain:
        return HostFacts({{&alive}, {}, {}}, u"lab.example"_s);
    }
    Q_UNREACHABLE();
}

constexpr std::array allHosts{Host::NotKnown, Host::Silent, Host::Alive, Host::NoCatalog, Host::WithDomain};

ProbeResult resultOf(State state, ServiceState service, Reason reason)
{
    ProbeResult result;
    result.state = state;
    result.service = service;
    result.reason = reason;
    return result;
}

void addRow(const char* name, const CheckRecord& record, Host host, Outcome outcome, Reason reason)
{
    QTest::newRow(name) << record << int(host) << outcome << reason;
}

/// The same reason comes out as came in.
void addRow(const char* name, const CheckRecord& record, Outcome outcome)
{
    addRow(name, record, Host::Alive, outcome, record.seen.reason);
}

CheckRecord verified(Reason reason, Service service = Service::Ldap, Transport protocol = Transport::Tcp)
{
    return recordOf(verifiedResult({}, reason), service, protocol);
}

CheckRecord open(ServiceState state, Reason reason, Service service = Service::Ldap)
{
    return recordOf(resultOf(State::Open, state, reason), service);
}

CheckRecord shut(State state, Reason reason, Service service = Service::Ldap, Transport protocol = Transport::Tcp)
{
    return recordOf(resultOf(state, ServiceState::NotAsked, reason), service, protocol);
}

CheckRecord range(Reason reason)
{
    CheckRecord record = shut(State::NotRun, reason, Service::RpcEndpoint);
    record.check.port = 0;
    record.check.range = PortRange{1024, 65535};
    return record;
}

CheckRecord in(Phase phase)
{
    CheckRecord record = verified(Reason::Answered);
    record.phase = phase;
    return record;
}

class TestDiagnosis final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void everyCombination_data();
    void everyCombination();

private:
    void verifiedRows();
    void answerRows();
    void silenceRows();
    void otherRows();
};

void TestDiagnosis::verifiedRows()
{
    addRow("answered", verified(Reason::Answered), Outcome::Pass);
    addRow("an RPC server declines the question", verified(Reason::BindRefused, Service::RpcEndpoint), Outcome::Pass);
    addRow(
        "the mapper keeps its list to itself", verified(Reason::MapperRefused, Service::EndpointMapper), Outcome::Pass);
    addRow("the mapper has no list", verified(Reason::NoEndpoints, Service::EndpointMapper), Outcome::Pass);
    addRow("no controller of the domain", verified(Reason::WrongDomain, Service::Cldap, Transport::Udp), Outcome::Warn);
    addRow("certificate expired", verified(Reason::CertificateExpired, Service::GlobalCatalogTls), Outcome::Warn);
    addRow(
        "certificate of tomorrow", verified(Reason::CertificateNotYetValid, Service::GlobalCatalogTls), Outcome::Warn);
    addRow("certificate of another", verified(Reason::CertificateWrongName, Service::GlobalCatalogTls), Outcome::Warn);
    addRow(
        "certificate of a stranger", verified(Reason::CertificateUntrusted, Service::GlobalCatalogTls), Outcome::Warn);
    addRow("Kerberos has an unexpected error", verified(Reason::KerberosError, Service::Kerberos), Outcome::Warn);
    addRow("DNS has an error", verified(Reason::DnsError, Service::Dns, Transport::Udp), Outcome::Warn);
    addRow("DNS of another domain", verified(Reason::DnsWrongDomain, Service::Dns, Transport::Udp), Outcome::Warn);
    addRow("DNS cut short", verified(Reason::DnsTruncated, Service::Dns, Transport::Udp), Outcome::Warn);
    const CheckRecord otherRealm = verified(Reason::KerberosWrongRealm, Service::Kerberos);
    addRow("another realm than the person's", otherRealm, Host::WithDomain, Outcome::Warn, Reason::KerberosWrongRealm);
    addRow("another realm than a made-up one", otherRealm, Host::Alive, Outcome::Pass, Reason::Answered);
}

void TestDiagnosis::answerRows()
{
    addRow("another protocol", open(ServiceState::Mismatch, Reason::OtherProtocol), Outcome::Fail);
    addRow("endless data", open(ServiceState::Mismatch, Reason::TooMuchData), Outcome::Fail);
    addRow("SMB 1 alone", open(ServiceState::Mismatch, Reason::Smb1Only, Service::Smb), Outcome::Warn);
    addRow("mute", open(ServiceState::Silent, Reason::NoApplicationData), Outcome::Fail);
    addRow("closed at once", open(ServiceState::Silent, Reason::ClosedEarly), Outcome::Fail);
    addRow("no TLS", open(ServiceState::Failed, Reason::TlsFailed, Service::GlobalCatalogTls), Outcome::Fail);
    addRow("LDAP error", open(ServiceState::Failed, Reason::LdapError), Outcome::Fail);
    addRow("SMB error", open(ServiceState::Failed, Reason::SmbError, Service::Smb), Outcome::Fail);
    const CheckRecord unknown = open(ServiceState::NotAsked, Reason::None, Service::Unknown);
    addRow("no dialogue is known", unknown, Host::Alive, Outcome::Inconclusive, Reason::NoDialogue);
    const CheckRecord known = open(ServiceState::NotAsked, Reason::NoDialogue, Service::GlobalCatalogTls);
    addRow("a dialogue is known, and was not led", known, Host::Alive, Outcome::Fail, Reason::NoApplicationData);
}

void TestDiagnosis::silenceRows()
{
    const CheckRecord tcp = recordOf(silentResult());
    const CheckRecord udp = recordOf(silentResult(), Service::Cldap, Transport::Udp);
    const CheckRecord unknownUdp = recordOf(silentResult(), Service::Unknown, Transport::Udp);
    const CheckRecord unknownTcp = recordOf(silentResult(), Service::Unknown);
    const CheckRecord catalog = recordOf(silentResult(), Service::GlobalCatalog);
    addRow("silence beside life", tcp, Host::Alive, Outcome::Fail, Reason::NoAnswer);
    addRow("silence, the rest not known yet", tcp, Host::NotKnown, Outcome::Fail, Reason::NoAnswer);
    addRow("silence of the whole host", tcp, Host::Silent, Outcome::Fail, Reason::HostSilent);
    addRow("UDP silence beside life", udp, Host::Alive, Outcome::Fail, Reason::NoAnswer);
    addRow("UDP silence of the whole host", udp, Host::Silent, Outcome::Fail, Reason::HostSilent);
    addRow("UDP silence without a dialogue", unknownUdp, Host::Alive, Outcome::Inconclusive, Reason::NoQuestion);
    addRow("the same on a silent host", unknownUdp, Host::Silent, Outcome::Fail, Reason::HostSilent);
    addRow("TCP silence without a dialogue", unknownTcp, Host::Alive, Outcome::Fail, Reason::NoAnswer);
    addRow("silent catalog of a host that has none", catalog, Host::NoCatalog, Outcome::NotApplicable,
        Reason::NotGlobalCatalog);
    addRow("silent catalog of a host that may have one", catalog, Host::Alive, Outcome::Fail, Reason::NoAnswer);
}

void TestDiagnosis::otherRows()
{
    const auto catalogTls = [](State state, Reason reason) { return shut(state, reason, Service::GlobalCatalogTls); };
    addRow("refused", shut(State::Closed, Reason::Refused), Outcome::Fail);
    addRow("refused over UDP", shut(State::Closed, Reason::Refused, Service::Dns, Transport::Udp), Outcome::Fail);
    addRow("refused without a dialogue", shut(State::Closed, Reason::Refused, Service::Unknown), Outcome::Fail);
    addRow("closed catalog of a host that has none", catalogTls(State::Closed, Reason::Refused), Host::NoCatalog,
        Outcome::NotApplicable, Reason::NotGlobalCatalog);
    addRow("other ports of that host", shut(State::Closed, Reason::Refused, Service::Smb), Host::NoCatalog,
        Outcome::Fail, Reason::Refused);
    addRow("a way that is barred tells nothing of the catalog", catalogTls(State::Unreachable, Reason::HostUnreachable),
        Host::NoCatalog, Outcome::Fail, Reason::HostUnreachable);
    addRow("an open catalog is judged by its answer", verified(Reason::Answered, Service::GlobalCatalog),
        Host::NoCatalog, Outcome::Pass, Reason::Answered);
    addRow("host unreachable", shut(State::Unreachable, Reason::HostUnreachable), Outcome::Fail);
    addRow("network unreachable", shut(State::Unreachable, Reason::NetworkUnreachable), Outcome::Fail);
    addRow("blocked here", shut(State::Local, Reason::BlockedLocally), Outcome::Fail);
    addRow("no local port", shut(State::Local, Reason::NoLocalPort), Outcome::Inconclusive);
    addRow("some other error here", shut(State::Local, Reason::LocalError), Outcome::Fail);
    addRow("no address", shut(State::Unresolved, Reason::NameNotFound), Outcome::Fail);
    addRow("range: mapper refuses", range(Reason::MapperRefused), Outcome::Inconclusive);
    addRow("range: mapper has no ports", range(Reason::NoEndpoints), Outcome::Inconclusive);
    addRow("range: no mapper", range(Reason::MapperUnavailable), Outcome::Inconclusive);
    addRow("stopped", shut(State::Cancelled, Reason::Cancelled), Outcome::NotRun);
    addRow("queued", in(Phase::Queued), Host::Alive, Outcome::NotRun, Reason::None);
    addRow("running", in(Phase::Running), Host::Alive, Outcome::NotRun, Reason::None);
}

void TestDiagnosis::verdicts_data()
{
    QTest::addColumn<CheckRecord>("record");
    QTest::addColumn<int>("host");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");
    verifiedRows();
    answerRows();
    silenceRows();
    otherRows();
}

void TestDiagnosis::verdicts()
{
    QFETCH(CheckRecord, record);
    QFETCH(int, host);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    const Verdict verdict = diagnose(record, viewOf(Host(host)));
    QCOMPARE(token(verdict.outcome), token(outcome));
    QCOMPARE(token(verdict.reason), token(reason));
    QCOMPARE(verdict.explanation.isEmpty(), reason == Reason::None);
    const bool somethingIsWrong =
        outcome == Outcome::Fail || outcome == Outcome::Inconclusive || outcome == Outcome::Warn;
    if (somethingIsWrong)
        QVERIFY(!verdict.advice.isEmpty());
    if (outcome == Outcome::Pass || outcome == Outcome::NotApplicable)
        QVERIFY(verdict.advice.isEmpty());
}

void TestDiagnosis::everyCombination_data()
{
    QTest::addColumn<State>("state");
    for (const State state : allStates())
        QTest::newRow(token(state).data()) << state;
}

// What must hold whatever the probes say, sensible or not.
void TestDiagnosis::everyCombination()
{
    QFETCH(State, state);
    for (const Host host : allHosts) {
        const HostFacts view = viewOf(host);
        for (const ServiceState serviceState : allServiceStates()) {
            for (const Reason reason : allReasons()) {
                for (const Service service : services) {
                    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
                        const CheckRecord record = recordOf(resultOf(state, serviceState, reason), service, transport);
                        const Verdict verdict = diagnose(record, view);
                        const bool good = verdict.outcome == Outcome::Pass || verdict.outcome == Outcome::Warn;
                        const bool proven = state == State::Open && serviceState == ServiceState::Verified;
                        const bool smb1 = state == State::Open && serviceState == ServiceState::Mismatch
                            && reason == Reason::Smb1Only && verdict.outcome == Outcome::Warn;
                        QVERIFY(!good || proven || smb1);
                        QVERIFY(!good || state != State::Filtered);
                        QCOMPARE(verdict.outcome == Outcome::NotRun, state == State::Cancelled);
                        const bool mayBeWithout =
                            (service == Service::GlobalCatalog || service == Service::GlobalCatalogTls)
                            && host == Host::NoCatalog && (state == State::Closed || state == State::Filtered);
                        QCOMPARE(verdict.outcome == Outcome::NotApplicable, mayBeWithout);
                        QCOMPARE(verdict.explanation.isEmpty(), verdict.reason == Reason::None);
                    }
                }
            }
        }
    }
}

} // namespace DiagnosisTests

int tst_diagnosis(int argc, char* argv[])
{
    return PortCheck::runTest<DiagnosisTests::TestDiagnosis>(argc, argv);
}

#include "tst_diagnosis.moc"
