// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/kerberos/kerberoserror.h"
#include "model/protocol/kerberos/kerberosreply.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace KerberosReplyTests {

using namespace PortCheck;

class TestKerberosReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesErrors_data();
    void judgesErrors();
    void keepsWhatAnErrorSays();
    void takesATicketForAnAnswer();
    void leavesOutWhatIsAbsent();
    void asksForARealm_data();
    void asksForARealm();
};

void TestKerberosReply::judgesErrors_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("name");

    const QString lab = u"lab.example"_qs;
    QTest::newRow("client unknown") << 6 << lab << Reason::Answered << u"KDC_ERR_C_PRINCIPAL_UNKNOWN"_qs;
    QTest::newRow("encryption type") << 14 << lab << Reason::Answered << u"KDC_ERR_ETYPE_NOSUPP"_qs;
    QTest::newRow("client revoked") << 18 << lab << Reason::Answered << u"KDC_ERR_CLIENT_REVOKED"_qs;
    QTest::newRow("pre-authentication failed") << 24 << lab << Reason::Answered << u"KDC_ERR_PREAUTH_FAILED"_qs;
    QTest::newRow("pre-authentication") << 25 << lab << Reason::Answered << u"KDC_ERR_PREAUTH_REQUIRED"_qs;
    QTest::newRow("too big for UDP") << 52 << lab << Reason::Answered << u"KRB_ERR_RESPONSE_TOO_BIG"_qs;
    QTest::newRow("wrong realm") << 68 << lab << Reason::KerberosWrongRealm << u"KDC_ERR_WRONG_REALM"_qs;
    QTest::newRow("wrong realm, none named") << 68 << QString() << Reason::Answered << u"KDC_ERR_WRONG_REALM"_qs;
    QTest::newRow("no krbtgt") << 7 << lab << Reason::KerberosWrongRealm << u"KDC_ERR_S_PRINCIPAL_UNKNOWN"_qs;
    QTest::newRow("no krbtgt, none named") << 7 << QString() << Reason::Answered << u"KDC_ERR_S_PRINCIPAL_UNKNOWN"_qs;
    QTest::newRow("policy") << 12 << lab << Reason::KerberosError << u"KDC_ERR_POLICY"_qs;
    QTest::newRow("integrity") << 31 << lab << Reason::KerberosError << u"KRB_AP_ERR_BAD_INTEGRITY"_qs;
    QTest::newRow("skew") << 37 << lab << Reason::KerberosError << u"KRB_AP_ERR_SKEW"_qs;
    QTest::newRow("generic") << 60 << lab << Reason::KerberosError << u"KRB_ERR_GENERIC"_qs;
    QTest::newRow("none") << 0 << lab << Reason::KerberosError << u"KDC_ERR_NONE"_qs;
    QTest::newRow("unknown") << 12345 << lab << Reason::KerberosError << u""_qs;
}

void TestKerberosReply::judgesErrors()
{
    QFETCH(const int, code);
    QFETCH(const QString, domain);
    KerberosAnswer answer;
    answer.errorCode = code;
    const Reply reply = kerberosReply(answer, domain);
    QCOMPARE(reply.service, ServiceState::Verified);
    QTEST(reply.reason, "reason");
    QCOMPARE(reply.evidence.value(u"kerberosError"_qs), QJsonValue(code));
    QTEST(reply.evidence.value(u"kerberosErrorName"_qs).toString(), "name");
    QCOMPARE(QString(kerberosErrorName(code)), reply.evidence.value(u"kerberosErrorName"_qs).toString());
}

void TestKerberosReply::keepsWhatAnErrorSays()
{
    const QDateTime time(QDate(2026, 3, 1), QTime(10, 15, 0, 7), Qt::UTC);
    const KerberosAnswer answer{25, "LAB.EXAMPLE", "OTHER.EXAMPLE", "krbtgt/LAB.EXAMPLE", time, "Need\x1b[2J"};
    const Evidence expected{
        {u"kerberosAnswer"_qs, u"KRB-ERROR"_qs},
        {u"kerberosError"_qs, 25},
        {u"kerberosErrorName"_qs, u"KDC_ERR_PREAUTH_REQUIRED"_qs},
        {u"realm"_qs, u"LAB.EXAMPLE"_qs},
        {u"clientRealm"_qs, u"OTHER.EXAMPLE"_qs},
        {u"kerberosService"_qs, u"krbtgt/LAB.EXAMPLE"_qs},
        {u"serverTime"_qs, u"2026-03-01T10:15:00.007Z"_qs},
        {u"errorText"_qs, u"Need\uFFFD[2J"_qs},
    };
    QCOMPARE(kerberosReply(answer, u"lab.example"_qs).evidence, expected);
}

void TestKerberosReply::takesATicketForAnAnswer()
{
    const Reply reply = kerberosReply({std::nullopt, "LAB.EXAMPLE", {}, {}, {}, {}}, u"lab.example"_qs);
    const Evidence expected{{u"kerberosAnswer"_qs, u"AS-REP"_qs}, {u"realm"_qs, u"LAB.EXAMPLE"_qs}};
    QCOMPARE(reply, (Reply{ServiceState::Verified, Reason::Answered, expected}));
}

void TestKerberosReply::leavesOutWhatIsAbsent()
{
    const Evidence evidence = kerberosReply({6, {}, {}, {}, {}, {}}, QString()).evidence;
    QCOMPARE(evidence.keys(), (QStringList{u"kerberosAnswer"_qs, u"kerberosError"_qs, u"kerberosErrorName"_qs}));
}

void TestKerberosReply::asksForARealm_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("realm");

    QTest::newRow("domain") << u"lab.Example"_qs << u"LAB.EXAMPLE"_qs;
    QTest::newRow("none") << QString() << u"GP-PORTCHECK.INVALID"_qs;
}

void TestKerberosReply::asksForARealm()
{
    QFETCH(const QString, domain);
    QTEST(kerberosRealm(domain), "realm");
}

} // namespace KerberosReplyTests

int tst_kerberosreply(int argc, char* argv[])
{
    return PortCheck::runTest<KerberosReplyTests::TestKerberosReply>(argc, argv);
}

#include "tst_kerberosreply.moc"
