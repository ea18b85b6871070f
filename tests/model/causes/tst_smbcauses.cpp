// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a server of SMB says.
#include "model/causes/allcauses.h"

#include "tests/support/causerows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace SmbCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CauseScene open(ServiceState state, Reason reason, const Evidence& evidence = {})
{
    return {askedAt(Service::Smb, openPort(state, reason, evidence), Transport::Tcp, 445)};
}

class TestSmbCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void theStatus();

private:
    static void oldRows();
    static void errorRows();
    static void signingRows();
};

void TestSmbCauses::oldRows()
{
    const Cause& cause = Causes::smb1Only;
    addHolds(
        "SMB 1", cause, open(ServiceState::Mismatch, Reason::Smb1Only), Outcome::Warn, Owner::TargetAdministrator, 1);
    addMisses("SMB 1: something else", cause, open(ServiceState::Mismatch, Reason::OtherProtocol));
    // What is no answer must never come out better than a failure.
    addMisses("SMB 1: nobody said so", cause, open(ServiceState::Silent, Reason::Smb1Only));
    addMisses("SMB 1: not asked", cause, open(ServiceState::NotAsked, Reason::Smb1Only));
}

void TestSmbCauses::errorRows()
{
    const Cause& cause = Causes::smbError;
    addHolds("an error", cause, open(ServiceState::Failed, Reason::SmbError, {{u"ntStatus"_s, u"0xc00000bb"_s}}),
        Outcome::Fail, Owner::DirectoryTeam, 1);
    addMisses("an error: none", cause, open(ServiceState::Verified, Reason::Answered));
    addMisses("an error: of another protocol", cause, open(ServiceState::Failed, Reason::LdapError));
}

void TestSmbCauses::signingRows()
{
    const Cause& cause = Causes::smbSigningRequired;
    addHolds(
        "signing", cause, open(ServiceState::Verified, Reason::SmbSigningRequired), Outcome::Pass, Owner::Nobody, 0);
    addMisses("signing: not required", cause, open(ServiceState::Verified, Reason::Answered));
    addMisses("signing: not proven", cause, open(ServiceState::Failed, Reason::SmbSigningRequired));
}

void TestSmbCauses::judge_data()
{
    addCauseColumns();
    oldRows();
    errorRows();
    signingRows();
}

void TestSmbCauses::theStatus()
{
    const auto ruling =
        open(ServiceState::Failed, Reason::SmbError, {{u"ntStatus"_s, u"0xc00000bb"_s}}).judgedBy(Causes::smbError);
    QVERIFY(ruling);
    const QList<QStringList> values{{u"445/TCP"_s}, {u"dc1.lab.example"_s}, {u"0xc00000bb"_s}};
    QCOMPARE(ruling->explanation.constFirst().values, values);
}

} // namespace SmbCausesTests

int tst_smbcauses(int argc, char* argv[])
{
    return PortCheck::runTest<SmbCausesTests::TestSmbCauses>(argc, argv);
}

#include "tst_smbcauses.moc"
