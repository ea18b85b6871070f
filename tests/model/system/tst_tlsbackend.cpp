// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/tlsbackend.h"

#include "model/system/programinfo.h"
#include "model/system/tlslibrary.h"
#include "model/system/trustedauthorities.h"
#include "tests/support/runtest.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <optional>

namespace TlsBackendTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// What TLS is made of on each system, from the first thing in this process that has to do with it.
class TestTlsBackend final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Somebody made a configuration before, as tests do: nothing is to be said about that.
    void whereItIsInUse()
    {
        QTest::failOnWarning(QRegularExpression(u"backend"_s));
        QVERIFY(!QSslConfiguration::defaultConfiguration().isNull());
        QVERIFY(QSslSocket::supportsSsl()); // which loads it
        chooseTlsBackend();
        QCOMPARE(QSslSocket::activeBackend(), u"openssl"_s);
    }

    void isOpenSslEverywhere()
    {
        chooseTlsBackend();
        QCOMPARE(QSslSocket::activeBackend(), u"openssl"_s);
        QVERIFY(QSslSocket::supportsSsl());
        QVERIFY2(thisProgram().tls.startsWith(u"openssl (OpenSSL 3."_s), qPrintable(thisProgram().tls));
        chooseTlsBackend(); // once more
        QCOMPARE(QSslSocket::activeBackend(), u"openssl"_s);
    }

    void trustsWhomThisComputerTrusts()
    {
        loadTlsLibrary().waitForFinished();
        const QList<QSslCertificate> given = QSslConfiguration::defaultConfiguration().caCertificates();
        const std::optional<QList<QSslCertificate>> authorities = windowsAuthorities();
#ifdef Q_OS_WIN
        QVERIFY(authorities);
        QVERIFY(!authorities->isEmpty()); // Wine has those of the computer that it runs on
        QCOMPARE(given, *authorities);
        QSet<QByteArray> each;
        for (const QSslCertificate& authority : *authorities) {
            QVERIFY(!authority.isNull());
            each.insert(authority.toDer());
        }
        QCOMPARE(each.size(), authorities->size());
#else
        QVERIFY(!authorities); // OpenSSL looks for them in files
        QVERIFY(given.isEmpty());
#endif
    }
};

} // namespace TlsBackendTests

int tst_tlsbackend(int argc, char* argv[])
{
    return PortCheck::runTest<TlsBackendTests::TestTlsBackend, QCoreApplication>(argc, argv);
}

#include "tst_tlsbackend.moc"
