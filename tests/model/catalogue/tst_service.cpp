// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/service.h"

#include "tests/support/runtest.h"

#include <QSet>
#include <QTest>

#include <limits>

namespace ServiceTests {

using namespace PortCheck;

class TestService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serviceOfPort_data()
    {
        QTest::addColumn<quint16>("port");
        QTest::addColumn<Service>("tcp");
        QTest::addColumn<Service>("udp");

        QTest::addRow("53") << quint16(53) << Service::Dns << Service::Dns;
        QTest::addRow("88") << quint16(88) << Service::Kerberos << Service::Kerberos;
        QTest::addRow("135") << quint16(135) << Service::EndpointMapper << Service::Unknown;
        QTest::addRow("389") << quint16(389) << Service::Ldap << Service::Cldap;
        QTest::addRow("445") << quint16(445) << Service::Smb << Service::Unknown;
        QTest::addRow("636") << quint16(636) << Service::Ldaps << Service::Unknown;
        QTest::addRow("3268") << quint16(3268) << Service::GlobalCatalog << Service::Unknown;
        QTest::addRow("3269") << quint16(3269) << Service::GlobalCatalogTls << Service::Unknown;
        QTest::addRow("0") << quint16(0) << Service::Unknown << Service::Unknown;
        QTest::addRow("80") << quint16(80) << Service::Unknown << Service::Unknown;
        QTest::addRow("highest") << std::numeric_limits<quint16>::max() << Service::Unknown << Service::Unknown;
    }

    void serviceOfPort()
    {
        QFETCH(quint16, port);
        QFETCH(Service, tcp);
        QFETCH(Service, udp);
        QCOMPARE(serviceAt(port, Transport::Tcp), tcp);
        QCOMPARE(serviceAt(port, Transport::Udp), udp);
    }

    void everyServiceHasItsOwnName()
    {
        QSet<QString> names;
        for (int value = 0; value <= static_cast<int>(Service::Dns); ++value) {
            const Service service = static_cast<Service>(value);
            const QString name = serviceName(service);
            QCOMPARE(name.isEmpty(), service == Service::Unknown);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }

    void whoSpeaksTls()
    {
        QVERIFY(speaksTls(Service::Ldaps));
        QVERIFY(speaksTls(Service::GlobalCatalogTls));
        QVERIFY(!speaksTls(Service::Ldap));
        QVERIFY(!speaksTls(Service::Unknown));
    }

    void transportTokens()
    {
        QCOMPARE(token(Transport::Tcp), QLatin1String("TCP"));
        QCOMPARE(token(Transport::Udp), QLatin1String("UDP"));
    }
};

} // namespace ServiceTests

int tst_service(int argc, char* argv[])
{
    return PortCheck::runTest<ServiceTests::TestService, QCoreApplication>(argc, argv);
}

#include "tst_service.moc"
