// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/certificate.h"
#include "tests/support/certificates.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace CertificateTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestCertificate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");

        QTest::addRow("alternative name") << u"good"_s << u"dc1.lab.example"_s << true;
        QTest::addRow("second alternative name") << u"good"_s << u"lab.example"_s << true;
        QTest::addRow("case") << u"good"_s << u"DC1.Lab.Example"_s << true;
        QTest::addRow("other host") << u"good"_s << u"dc2.lab.example"_s << false;
        QTest::addRow("part of the name") << u"good"_s << u"dc1"_s << false;
        QTest::addRow("longer name") << u"good"_s << u"dc1.lab.example.org"_s << false;
        QTest::addRow("below the name") << u"good"_s << u"a.dc1.lab.example"_s << false;
        QTest::addRow("no name") << u"good"_s << QString() << false;
        QTest::addRow("common name beside other names") << u"other-name"_s << u"dc1.lab.example"_s << false;
        QTest::addRow("the other name") << u"other-name"_s << u"other.lab.example"_s << true;
        QTest::addRow("common name alone") << u"no-names"_s << u"dc1.lab.example"_s << true;
        QTest::addRow("not the common name") << u"no-names"_s << u"dc2.lab.example"_s << false;
        QTest::addRow("wildcard") << u"wildcard"_s << u"dc7.lab.example"_s << true;
        QTest::addRow("wildcard, case") << u"wildcard"_s << u"DC7.LAB.EXAMPLE"_s << true;
        QTest::addRow("wildcard, two labels") << u"wildcard"_s << u"a.dc7.lab.example"_s << false;
        QTest::addRow("wildcard, no label") << u"wildcard"_s << u"lab.example"_s << false;
        QTest::addRow("wildcard, empty label") << u"wildcard"_s << u".lab.example"_s << false;
        QTest::addRow("wildcard, other domain") << u"wildcard"_s << u"dc7.lab.examples"_s << false;
        QTest::addRow("wildcard, address") << u"wildcard"_s << u"10.0.0.2"_s << false;
        QTest::addRow("IPv4 entry") << u"address"_s << u"127.0.0.1"_s << true;
        QTest::addRow("IPv6 entry") << u"address"_s << u"::1"_s << true;
        QTest::addRow("IPv6 entry, long form") << u"address"_s << u"0:0:0:0:0:0:0:1"_s << true;
        QTest::addRow("other address") << u"address"_s << u"127.0.0.2"_s << false;
        QTest::addRow("common name beside addresses") << u"address"_s << u"lab.example"_s << true;
        QTest::addRow("address, only names") << u"good"_s << u"127.0.0.1"_s << false;
        QTest::addRow("address as common name") << u"no-names-address"_s << u"127.0.0.1"_s << false;
        QTest::addRow("no certificate") << u"no-such-file"_s << u"dc1.lab.example"_s << false;
    }

    void fits()
    {
        QFETCH(QString, file);
        QFETCH(QString, name);
        QTEST(certificateFits(TestPeers::certificate(file), name), "fits");
    }

    void evidence()
    {
        const Evidence evidence = certificateEvidence(TestPeers::certificate(u"good"_s));
        QCOMPARE(evidence["certificateSubject"_L1].toString(), u"dc1.lab.example"_s);
        QCOMPARE(evidence["certificateIssuer"_L1].toString(), u"GP PortCheck Test Authority"_s);
        QCOMPARE(evidence["certificateNotBefore"_L1].toString(), u"2020-01-01T00:00:00Z"_s);
        QCOMPARE(evidence["certificateNotAfter"_L1].toString(), u"2118-01-01T00:00:00Z"_s);
        QStringList names;
        for (const QJsonValue& name : evidence["certificateNames"_L1].toArray())
            names.append(name.toString());
        names.sort();
        QCOMPARE(names, (QStringList{u"dc1.lab.example"_s, u"lab.example"_s}));
    }

    void evidenceOfNoCertificate() { QVERIFY(certificateEvidence(QSslCertificate()).isEmpty()); }

    void reason_data()
    {
        QTest::addColumn<QList<QSslError::SslError>>("errors");
        QTest::addColumn<Reason>("reason");
        using Errors = QList<QSslError::SslError>;

        QTest::addRow("none") << Errors{} << Reason::None;
        // The name is judged apart, by certificateFits().
        QTest::addRow("name") << Errors{QSslError::HostNameMismatch} << Reason::None;
        QTest::addRow("expired") << Errors{QSslError::CertificateExpired} << Reason::CertificateExpired;
        QTest::addRow("not yet valid") << Errors{QSslError::CertificateNotYetValid} << Reason::CertificateNotYetValid;
        QTest::addRow("self-signed") << Errors{QSslError::SelfSignedCertificate} << Reason::CertificateUntrusted;
        QTest::addRow("unknown issuer") << Errors{QSslError::UnableToGetLocalIssuerCertificate,
            QSslError::CertificateUntrusted, QSslError::UnableToVerifyFirstCertificate}
                                        << Reason::CertificateUntrusted;
        QTest::addRow("revoked") << Errors{QSslError::CertificateRevoked} << Reason::CertificateUntrusted;
        QTest::addRow("self-signed and expired")
            << Errors{QSslError::SelfSignedCertificate, QSslError::CertificateExpired} << Reason::CertificateExpired;
        QTest::addRow("self-signed, too early") << Errors{QSslError::SelfSignedCertificate,
            QSslError::CertificateNotYetValid} << Reason::CertificateNotYetValid;
        QTest::addRow("name and self-signed")
            << Errors{QSslError::HostNameMismatch, QSslError::SelfSignedCertificate} << Reason::CertificateUntrusted;
    }

    void reason()
    {
        QFETCH(QList<QSslError::SslError>, errors);
        QList<QSslError> list;
        for (const QSslError::SslError error : errors)
            list.append(QSslError(error));
        QTEST(certificateReason(list), "reason");
    }
};

} // namespace CertificateTests

int tst_certificate(int argc, char* argv[])
{
    return PortCheck::runTest<CertificateTests::TestCertificate, QCoreApplication>(argc, argv);
}

#include "tst_certificate.moc"
