// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// When the causes of TLS hold, and when they do not.
#include "model/causes/allcauses.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QTest>

namespace TlsCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord tls(const ProbeResult& seen)
{
    return askedAt(Service::GlobalCatalogTls, seen, Transport::Tcp, 3269);
}

CheckRecord showing(Reason reason, const QString& subject = u"dc1.lab.example"_s)
{
    return tls(verifiedResult({{u"certificateSubject"_s, subject}}, reason));
}

CheckRecord byStandIn(CheckRecord record)
{
    StandInMark{firstNonce, u"10.1.2.3"_s, 51022}.insertInto(record.seen.evidence);
    return record;
}

const Evidence closedAfterHello{{u"tlsClosedAfterHello"_s, true}};

class TestTlsCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void certificateOfAnother();

private:
    static void holdsRows();
    static void missesRows();
};

void TestTlsCauses::judge_data()
{
    addCauseColumns();
    holdsRows();
    missesRows();
}

void TestTlsCauses::holdsRows()
{
    addHolds("an alert", Causes::tlsFailed,
        {tls(openPort(ServiceState::Failed, Reason::TlsFailed, {{u"tlsAlert"_s, u"handshake failure"_s}}))},
        Outcome::Fail, Owner::DirectoryTeam, 1);
    addHolds("no handshake", Causes::tlsFailed, {tls(openPort(ServiceState::Failed, Reason::TlsFailed))}, Outcome::Fail,
        Owner::DirectoryTeam, 1);
    addHolds("closed when greeted", Causes::tlsNoCertificate,
        {tls(openPort(ServiceState::Failed, Reason::TlsFailed, closedAfterHello))}, Outcome::Fail, Owner::DirectoryTeam,
        1);

    addHolds("expired", Causes::certificateExpired, {showing(Reason::CertificateExpired)}, Outcome::Warn,
        Owner::DirectoryTeam, 1);
    addHolds("of tomorrow", Causes::certificateNotYetValid, {showing(Reason::CertificateNotYetValid)}, Outcome::Warn,
        Owner::DirectoryTeam, 1);
    addHolds("of another", Causes::certificateWrongName, {showing(Reason::CertificateWrongName)}, Outcome::Warn,
        Owner::DirectoryTeam, 2);
    addHolds("of a stranger", Causes::certificateUntrusted, {showing(Reason::CertificateUntrusted)}, Outcome::Warn,
        Owner::ThisComputer, 1);
    // Whoever gave the stand-in a certificate wants to know what is wrong with it.
    addHolds("a stand-in's own, expired", Causes::certificateExpired, {byStandIn(showing(Reason::CertificateExpired))},
        Outcome::Warn, Owner::DirectoryTeam, 1);
    addHolds("a stand-in's own, of a stranger", Causes::certificateUntrusted,
        {byStandIn(showing(Reason::CertificateUntrusted))}, Outcome::Warn, Owner::ThisComputer, 1);
    addHolds("the built-in one, from something else", Causes::certificateUntrusted,
        {showing(Reason::CertificateUntrusted, standInCertificateName)}, Outcome::Warn, Owner::ThisComputer, 1);
}

void TestTlsCauses::missesRows()
{
    addMisses("TLS stands", Causes::tlsFailed, {tls(verifiedResult())});
    addMisses("closed early", Causes::tlsFailed, {tls(openPort(ServiceState::Failed, Reason::ClosedEarly))});
    addMisses("no TLS was tried", Causes::tlsFailed, {tls(openPort(ServiceState::NotAsked, Reason::TlsFailed))});
    addMisses("failed, but not closed when greeted", Causes::tlsNoCertificate,
        {tls(openPort(ServiceState::Failed, Reason::TlsFailed))});
    addMisses("closed when greeted, and something else came of it", Causes::tlsNoCertificate,
        {tls(openPort(ServiceState::Failed, Reason::OtherProtocol, closedAfterHello))});
    // Where a service without TLS is ended as well, that may be a device, and a certificate is no matter.
    const CauseScene both{tls(openPort(ServiceState::Failed, Reason::TlsFailed, closedAfterHello)),
        {askedAt(Service::Ldap, openPort(ServiceState::Silent, Reason::ClosedEarly))}};
    addMisses("closed when greeted, as LDAP is", Causes::tlsNoCertificate, both);
    addMisses("no handshake, as LDAP is ended", Causes::tlsFailed, both);
    addHolds("ended, as LDAP is", Causes::closedEarly, both, Outcome::Fail, Owner::TargetAdministrator, 2);
    addMisses("ended alone", Causes::closedEarly, {both.check});
    addHolds("closed when greeted, beside SMB 1", Causes::tlsNoCertificate,
        {both.check, {askedAt(Service::Smb, openPort(ServiceState::Silent, Reason::ClosedEarly), Transport::Tcp, 445)}},
        Outcome::Fail, Owner::DirectoryTeam, 1);
    addHolds("an alert, beside LDAP that is ended", Causes::tlsFailed,
        {tls(openPort(ServiceState::Failed, Reason::TlsFailed, {{u"tlsAlert"_s, u"internal error"_s}})), both.beside},
        Outcome::Fail, Owner::DirectoryTeam, 1);
    addMisses("proven", Causes::tlsNoCertificate, {tls(verifiedResult(closedAfterHello, Reason::TlsFailed))});

    struct {
        const char* builtIn;
        const char* notProven;
        const char* good;
        const Cause& cause;
    } const certificates[] = {
        {"built-in, expired", "expired, not proven", "not expired", Causes::certificateExpired},
        {"built-in, of tomorrow", "of tomorrow, not proven", "of today", Causes::certificateNotYetValid},
        {"built-in, of another", "of another, not proven", "of this host", Causes::certificateWrongName},
        {"built-in, of a stranger", "of a stranger, not proven", "trusted", Causes::certificateUntrusted},
    };
    for (const auto& [builtIn, notProven, good, cause] : certificates) {
        addMisses(builtIn, cause, {byStandIn(showing(cause.reason, standInCertificateName))});
        addMisses(notProven, cause, {tls(openPort(ServiceState::Failed, cause.reason))});
        addMisses(good, cause, {showing(Reason::Answered)});
    }
}

// It is the directory team's, or the person uses the certificate's name.
void TestTlsCauses::certificateOfAnother()
{
    const CauseScene scene{showing(Reason::CertificateWrongName)};
    const std::optional<Ruling> ruling = scene.judgedBy(Causes::certificateWrongName);
    QVERIFY(ruling);
    QVERIFY(isAdvised(ruling->advice, Owner::Person));
}

} // namespace TlsCausesTests

int tst_tlscauses(int argc, char* argv[])
{
    return PortCheck::runTest<TlsCausesTests::TestTlsCauses>(argc, argv);
}

#include "tst_tlscauses.moc"
