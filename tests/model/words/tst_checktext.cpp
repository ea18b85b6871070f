// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/checktext.h"
#include "model/words/statetext.h"
#include "tests/support/runtest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QSet>
#include <QTest>

namespace CheckTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord verified(Service service, const Evidence& evidence)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = service;
    record.seen.state = State::Open;
    record.seen.service = ServiceState::Verified;
    record.seen.evidence = evidence;
    return record;
}

CheckRecord seen(State state, ServiceState service = ServiceState::NotAsked, int attempts = 1)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = Service::Ldap;
    record.seen.state = state;
    record.seen.service = service;
    record.seen.attempts = attempts;
    return record;
}

QString valueOf(const QString& label, const QList<EvidenceLine>& lines)
{
    for (const EvidenceLine& line : lines) {
        if (line.label == label)
            return line.value;
    }
    return {};
}

QStringList labelsOf(const QList<EvidenceLine>& lines)
{
    QStringList labels;
    for (const EvidenceLine& line : lines)
        labels.append(line.label);
    return labels;
}

class TestCheckText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWordHasItsText();
    void statusFollowsThePhase();
    void foundWhereVerified_data();
    void foundWhereVerified();
    void tellsWhatWasNeverSent();
    void foundElsewhere_data();
    void foundElsewhere();
    void asked_data();
    void asked();
    void latency_data();
    void latency();
    void evidenceValues_data();
    void evidenceValues();
    void evidenceComesBeforeTransport();
    void transportTellsWhatWasSeen();
    void nothingIsToldOfWhatHasNotRun();
};

void TestCheckText::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestCheckText::everyWordHasItsText()
{
    QSet<QString> texts;
    for (const Outcome outcome : allOutcomes())
        texts.insert(outcomeText(outcome));
    QCOMPARE(texts.size(), allOutcomes().size());
    texts.clear();
    for (const State state : allStates())
        texts.insert(stateText(state));
    QCOMPARE(texts.size(), allStates().size());
    texts.clear();
    for (const ServiceState service : allServiceStates())
        texts.insert(serviceStateText(service));
    QCOMPARE(texts.size(), allServiceStates().size());
    QVERIFY(!texts.contains(QString()));
    texts.clear();
    for (const Owner owner : allOwners())
        texts.insert(ownerText(owner));
    QCOMPARE(texts.size(), allOwners().size());
    QVERIFY(ownerText(Owner::Nobody).isEmpty());
}

void TestCheckText::statusFollowsThePhase()
{
    CheckRecord record;
    QCOMPARE(statusText(record), u"Queued"_s);
    record.phase = Phase::Running;
    QCOMPARE(statusText(record), u"Checking…"_s);
    QCOMPARE(foundText(record), QString());
    record.phase = Phase::Done;
    record.verdict.outcome = Outcome::Warn;
    QCOMPARE(statusText(record), outcomeText(Outcome::Warn));
}

void TestCheckText::foundWhereVerified_data()
{
    QTest::addColumn<CheckRecord>("record");
    QTest::addColumn<QString>("found");
    const QString host = u"dc1.lab.example"_s;
    QTest::addRow("LDAP") << verified(
        Service::Ldap, {{u"dnsHostName"_s, host}, {u"defaultNamingContext"_s, u"DC=lab,DC=example"_s}})
                          << u"dc1.lab.example · DC=lab,DC=example"_s;
    QTest::addRow("LDAP of a host alone") << verified(Service::Ldap, {{u"dnsHostName"_s, host}}) << host;
    QTest::addRow("global catalog") << verified(
        Service::GlobalCatalog, {{u"dnsHostName"_s, host}, {u"rootDomainNamingContext"_s, u"DC=lab"_s}})
                                    << u"dc1.lab.example · DC=lab"_s;
    QTest::addRow("CLDAP") << verified(
        Service::Cldap, {{u"controller"_s, host}, {u"site"_s, u"Default-First-Site-Name"_s}})
                           << u"dc1.lab.example · site Default-First-Site-Name"_s;
    QTest::addRow("CLDAP, rootDSE only") << verified(Service::Cldap, {{u"dnsHostName"_s, host}}) << host;
    QTest::addRow("TLS") << verified(Service::GlobalCatalogTls,
        {{u"tlsVersion"_s, u"TLS 1.3"_s}, {u"certificateSubject"_s, u"CN=dc1"_s},
            {u"certificateNotAfter"_s, u"2027-01-02T03:04:05Z"_s}})
                         << u"TLS 1.3 · CN=dc1 · until 2027-01-02"_s;
    QTest::addRow("Kerberos") << verified(
        Service::Kerberos, {{u"realm"_s, u"LAB.EXAMPLE"_s}, {u"kerberosErrorName"_s, u"KDC_ERR_C_PRINCIPAL_UNKNOWN"_s}})
                              << u"LAB.EXAMPLE · KDC_ERR_C_PRINCIPAL_UNKNOWN"_s;
    QTest::addRow("endpoint mapper") << verified(
        Service::EndpointMapper, {{u"endpointCount"_s, 53}, {u"tcpPorts"_s, QJsonArray{49154, 49152, 49153, 50000}}})
                                     << u"endpoints: 53 · TCP ports 49152-49154, 50000"_s;
    QTest::addRow("RPC endpoint") << verified(
        Service::RpcEndpoint, {{u"rpcInterfaces"_s, QJsonArray{u"drsuapi"_s, u"samr"_s}}})
                                  << u"drsuapi, samr"_s;
    QTest::addRow("RPC endpoint of many, with a placeholder in a name")
        << verified(Service::RpcEndpoint, {{u"rpcInterfaces"_s, QJsonArray{u"%2"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}}})
        << u"%2, b, c and 2 more"_s;
    QTest::addRow("SMB") << verified(Service::Smb, {{u"dialect"_s, u"3.1.1"_s}, {u"signing"_s, u"required"_s}})
                         << u"SMB 3.1.1 · signing required"_s;
    QTest::addRow("DNS") << verified(Service::Dns, {{u"rcode"_s, u"NOERROR"_s}, {u"answerCount"_s, 1}})
                         << u"NOERROR · answers: 1"_s;
    QTest::addRow("mapper that refused") << verified(Service::EndpointMapper, {{u"faultName"_s, u"access denied"_s}})
                                         << u"access denied"_s;
    QTest::addRow("RPC endpoint that refused") << verified(
        Service::RpcEndpoint, {{u"rpcInterfaces"_s, QJsonArray{u"samr"_s}}, {u"bindReason"_s, u"too many"_s}})
                                               << u"samr · too many"_s;
    QTest::addRow("Kerberos ticket") << verified(Service::Kerberos, {{u"kerberosAnswer"_s, u"AS-REP"_s}})
                                     << u"AS-REP"_s;
    QTest::addRow("LDAP error") << verified(Service::Ldap, {{u"ldapResultName"_s, u"busy"_s}}) << u"busy"_s;
    QTest::addRow("no evidence") << verified(Service::Ldap, {}) << serviceStateText(ServiceState::Verified);
}

void TestCheckText::foundWhereVerified()
{
    QFETCH(CheckRecord, record);
    QFETCH(QString, found);
    QCOMPARE(foundText(record), found);
}

void TestCheckText::tellsWhatWasNeverSent()
{
    for (const State state : {State::NotRun, State::Local, State::Unresolved, State::Cancelled}) {
        CheckRecord record = seen(state);
        record.startedAt = {};
        QVERIFY(isUnsent(record));
        record.startedAt = QDateTime::currentDateTimeUtc(); // some of it had left
        QVERIFY(!isUnsent(record));
        record.startedAt = {};
        record.phase = Phase::Queued;
        QVERIFY(!isUnsent(record));
    }
    CheckRecord answered = seen(State::Open);
    answered.startedAt = {}; // of a file that doesn't say when
    QVERIFY(!isUnsent(answered));
}

void TestCheckText::foundElsewhere_data()
{
    QTest::addColumn<CheckRecord>("record");
    QTest::addColumn<QString>("found");
    QTest::addRow("one silence") << seen(State::Filtered) << u"No answer"_s;
    QTest::addRow("silence") << seen(State::Filtered, ServiceState::NotAsked, 3) << u"No answer in 3 attempts"_s;
    QTest::addRow("closed") << seen(State::Closed) << u"Refused"_s;
    QTest::addRow("unresolved") << seen(State::Unresolved) << u"The name has no address"_s;
    QTest::addRow("open") << seen(State::Open) << u"Open"_s;
    QTest::addRow("mismatch") << seen(State::Open, ServiceState::Mismatch) << u"Open, but another service answered"_s;
    CheckRecord banner = seen(State::Open, ServiceState::Mismatch);
    banner.seen.evidence = {{u"received"_s, u"SSH-2.0 "_s}};
    QTest::addRow("mismatch with a banner") << banner << u"Open, but another service answered: SSH-2.0"_s;
    QTest::addRow("silent") << seen(State::Open, ServiceState::Silent) << u"Open, but nothing was said"_s;
    QTest::addRow("failed") << seen(State::Open, ServiceState::Failed) << u"Answered with an error"_s;
    CheckRecord failed = seen(State::Open, ServiceState::Failed);
    failed.seen.evidence = {{u"ldapResultName"_s, u"busy"_s}};
    QTest::addRow("failed with the service's words") << failed << u"Answered with an error: busy"_s;
    failed.seen.evidence = {{u"tlsError"_s, u"self-signed"_s}};
    QTest::addRow("failed in TLS") << failed << u"Answered with an error: self-signed"_s;
    failed.seen.evidence = {{u"tlsError"_s, u"handshake failed"_s}, {u"tlsAlert"_s, u"access_denied (49)"_s}};
    QTest::addRow("failed with an alert") << failed << u"Answered with an error: access_denied (49)"_s;
    failed.seen.errorText = u"handshake failed"_s;
    QTest::addRow("failed with the system's words") << failed << u"Answered with an error: handshake failed"_s;
}

void TestCheckText::foundElsewhere()
{
    QFETCH(CheckRecord, record);
    QFETCH(QString, found);
    QCOMPARE(foundText(record), found);
}

void TestCheckText::asked_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("without");
    QTest::addRow("LDAP") << Service::Ldap << u"rootDSE"_s << u"rootDSE"_s;
    QTest::addRow("CLDAP") << Service::Cldap << u"lab.example"_s << u"rootDSE"_s;
    QTest::addRow("global catalog") << Service::GlobalCatalog << u"rootDSE"_s << u"rootDSE"_s;
    QTest::addRow("TLS") << Service::GlobalCatalogTls << u"TLS"_s << u"TLS"_s;
    QTest::addRow("LDAPS") << Service::Ldaps << u"TLS"_s << u"rootDSE"_s;
    QTest::addRow("Kerberos") << Service::Kerberos << u"gp-portcheck-probe in LAB.EXAMPLE"_s << u"gp-portcheck-probe"_s;
    QTest::addRow("mapper") << Service::EndpointMapper << u"endpoint mapper"_s << u"endpoint mapper"_s;
    QTest::addRow("RPC") << Service::RpcEndpoint << u"bind"_s << u"bind"_s;
    QTest::addRow("SMB") << Service::Smb << u"2.0.2 to 3.1.1, without SMB 1"_s << u"NEGOTIATE"_s;
    QTest::addRow("DNS") << Service::Dns << u"_ldap._tcp.dc._msdcs.lab.example (SRV)"_s << u"localhost"_s;
    QTest::addRow("unknown") << Service::Unknown << u"Only a connection"_s << u"Only a connection"_s;
}

void TestCheckText::asked()
{
    QFETCH(Service, service);
    QFETCH(QString, with);
    QFETCH(QString, without);
    Check check;
    check.service = service;
    QVERIFY2(askedText(check, u"lab.example"_s).contains(with), qPrintable(askedText(check, u"lab.example"_s)));
    QVERIFY2(askedText(check, {}).contains(without), qPrintable(askedText(check, {})));
    QVERIFY(!askedText(check, {}).contains('%'_L1));
}

void TestCheckText::latency_data()
{
    QTest::addColumn<std::optional<double>>("latencyMs");
    QTest::addColumn<QString>("text");
    QTest::addRow("none") << std::optional<double>() << QString();
    QTest::addRow("zero") << std::optional<double>(0.0) << u"< 0.1 ms"_s;
    QTest::addRow("short") << std::optional<double>(0.8) << u"0.8 ms"_s;
    QTest::addRow("middle") << std::optional<double>(9.94) << u"9.9 ms"_s;
    QTest::addRow("long") << std::optional<double>(2100.4) << u"2100 ms"_s;
}

void TestCheckText::latency()
{
    QFETCH(std::optional<double>, latencyMs);
    QFETCH(QString, text);
    ProbeResult result;
    result.latencyMs = latencyMs;
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(locale);
    QCOMPARE(latencyText(result), text);
}

void TestCheckText::evidenceValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    QTest::addRow("text") << u"vendorName"_s << QJsonValue(u"Samba"_s) << u"Vendor"_s << u"Samba"_s;
    QTest::addRow("yes") << u"isGlobalCatalogReady"_s << QJsonValue(true) << u"Global catalog ready"_s << u"Yes"_s;
    QTest::addRow("no") << u"certificateTrusted"_s << QJsonValue(false) << u"Certificate trusted by this computer"_s
                        << u"No"_s;
    QTest::addRow("number") << u"endpointCount"_s << QJsonValue(53) << u"Endpoints"_s << u"53"_s;
    QTest::addRow("short list") << u"tcpPorts"_s << QJsonValue(QJsonArray{49152, 49153}) << u"TCP ports"_s
                                << u"49152, 49153"_s;
    QTest::addRow("long list") << u"answers"_s << QJsonValue(QJsonArray{QString(50, 'a'_L1), QString(50, 'b'_L1)})
                               << u"Answers"_s << QString(QString(50, 'a'_L1) + '\n'_L1 + QString(50, 'b'_L1));
    QTest::addRow("empty list") << u"answers"_s << QJsonValue(QJsonArray()) << u"Answers"_s << u"none"_s;
    QTest::addRow("TLS alert") << u"tlsAlert"_s << QJsonValue(u"handshake_failure (40)"_s) << u"TLS alert"_s
                               << u"handshake_failure (40)"_s;
    QTest::addRow("TLS closed") << u"tlsClosedAfterHello"_s << QJsonValue(true) << u"Closed after the TLS hello"_s
                                << u"Yes"_s;
    QTest::addRow("null") << u"site"_s << QJsonValue(QJsonValue::Null) << u"Controller's site"_s
                          << u"this computer's system does not tell"_s;
    QTest::addRow("unknown key") << u"somethingNew"_s << QJsonValue(7) << u"somethingNew"_s << u"7"_s;
    QTest::addRow("unknown object") << u"rangeMap"_s << QJsonValue(QJsonArray{QJsonObject{{u"from"_s, 1024}}})
                                    << u"rangeMap"_s << u"{\"from\":1024}"_s;
    const QJsonObject named{{u"interface"_s, u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s}, {u"version"_s, u"4.0"_s},
        {u"name"_s, u"drsuapi"_s}, {u"protocol"_s, u"ncacn_ip_tcp"_s}, {u"endpoint"_s, u"49152"_s}};
    const QJsonObject nameless{{u"interface"_s, u"12345678"_s}, {u"version"_s, u"1.0"_s},
        {u"protocol"_s, u"ncacn_np"_s}, {u"endpoint"_s, u"\\pipe\\lsass"_s}, {u"annotation"_s, u"NetLogon %2"_s}};
    QTest::addRow("endpoints")
        << u"endpoints"_s << QJsonValue(QJsonArray{named, nameless}) << u"Endpoint list"_s
        << u"drsuapi v4.0 — ncacn_ip_tcp 49152\n12345678 v1.0 — ncacn_np \\pipe\\lsass (NetLogon %2)"_s;
}

void TestCheckText::evidenceValues()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, label);
    QFETCH(QString, text);
    const QList<EvidenceLine> lines = evidenceLines(verified(Service::Ldap, {{key, value}}));
    QCOMPARE(lines.first().label, label);
    QCOMPARE(lines.first().value, text);
}

void TestCheckText::evidenceComesBeforeTransport()
{
    const QList<EvidenceLine> lines = evidenceLines(
        verified(Service::Ldap, {{u"zz"_s, 1}, {u"vendorName"_s, u"Samba"_s}, {u"dnsHostName"_s, u"dc1"_s}}));
    QCOMPARE(labelsOf(lines), (QStringList{u"Host name"_s, u"Vendor"_s, u"zz"_s, u"Network"_s, u"Service"_s}));
}

void TestCheckText::transportTellsWhatWasSeen()
{
    CheckRecord record = seen(State::Filtered, ServiceState::NotAsked, 3);
    record.seen.latencyMs = 1.0;
    record.seen.localAddress = QHostAddress(u"fe80::1%2"_s);
    record.seen.localPort = 40112;
    record.seen.nativeError = 113;
    record.seen.errorText = u"No route to host"_s;
    const QList<EvidenceLine> lines = evidenceLines(record);
    QCOMPARE(valueOf(u"Network"_s, lines), u"No answer"_s);
    QVERIFY(!labelsOf(lines).contains(u"Service"_s)); // it was not there to be asked
    QCOMPARE(valueOf(u"Time to answer"_s, lines), u"1.0 ms"_s);
    QCOMPARE(valueOf(u"Attempts"_s, lines), u"3"_s);
    QCOMPARE(valueOf(u"Sent from"_s, lines), u"fe80::1%2, port 40112"_s);
    QCOMPARE(valueOf(u"System's error"_s, lines), u"No route to host"_s);
    QCOMPARE(valueOf(u"System's error number"_s, lines), u"113"_s);
    record.seen.state = State::Open; // a connection, which is no answer of the service
    QCOMPARE(valueOf(u"Round trip of the connection"_s, evidenceLines(record)), u"1.0 ms"_s);
    QCOMPARE(valueOf(u"Time to answer"_s, evidenceLines(record)), QString());
}

void TestCheckText::nothingIsToldOfWhatHasNotRun()
{
    QCOMPARE(evidenceLines(CheckRecord()), QList<EvidenceLine>());
}

} // namespace CheckTextTests

int tst_checktext(int argc, char* argv[])
{
    return PortCheck::runTest<CheckTextTests::TestCheckText, QCoreApplication>(argc, argv);
}

#include "tst_checktext.moc"
