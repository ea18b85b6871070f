// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standincertificate.h"

#include "tests/support/runtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace StandInCertificateTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString certificates = QStringLiteral(PORTCHECK_TEST_CERTIFICATES);

class TestStandInCertificate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOneSaysWhatItIs()
    {
        const StandInCertificate certificate = builtInCertificate();
        QCOMPARE(certificate.chain.size(), 1);
        QVERIFY(!certificate.key.isNull());
        QCOMPARE(certificate.chain.at(0).subjectInfo(QSslCertificate::CommonName),
            QStringList{u"GP PortCheck stand-in, not a domain controller"_s});
        QCOMPARE(certificate.chain.at(0).issuerDisplayName(), certificate.chain.at(0).subjectDisplayName());
        QVERIFY(certificate.chain.at(0).expiryDate().date().year() > 2100);
    }

    void readsFiles()
    {
        const auto read = readCertificate(certificates + u"good.pem"_s, certificates + u"server-key.pem"_s);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error()));
        QCOMPARE(read->chain.at(0).subjectInfo(QSslCertificate::CommonName), QStringList{u"dc1.lab.example"_s});
    }

    void saysWhatIsWrong()
    {
        const QString good = certificates + u"good.pem"_s;
        const QString key = certificates + u"server-key.pem"_s;
        const auto missing = readCertificate(certificates + u"missing.pem"_s, key);
        QVERIFY(!missing && missing.error().contains(u"missing.pem"_s));
        const auto swapped = readCertificate(key, good);
        QVERIFY(!swapped && swapped.error().contains(u"server-key.pem"_s));
        const auto noKey = readCertificate(good, good);
        QVERIFY(!noKey && noKey.error().contains(u"good.pem"_s));
    }
};

} // namespace StandInCertificateTests

int tst_standincertificate(int argc, char* argv[])
{
    return PortCheck::runTest<StandInCertificateTests::TestStandInCertificate, QCoreApplication>(argc, argv);
}

#include "tst_standincertificate.moc"
