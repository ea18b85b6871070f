// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/porttable.h"
#include "model/catalogue/tablereader.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace PortTableTests {

using namespace PortCheck;

const QString auditor = QStringLiteral("Netwrix Auditor Server");
const QString controllers = QStringLiteral("Domain controllers");
const QString dnsServer = QStringLiteral("DNS Server");
const QList tcp{Transport::Tcp};
const QList udp{Transport::Udp};
const QList both{Transport::Tcp, Transport::Udp};

class TestPortTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void range()
    {
        const PortRange range{1024, 65535};
        QCOMPARE(range.text(), QStringLiteral("1024-65535"));
        QVERIFY(!range.contains(1023));
        QVERIFY(range.contains(1024));
        QVERIFY(range.contains(65535));
    }

    void rolesOnceInOrder()
    {
        PortTable table;
        QCOMPARE(table.roles(), QStringList());
        for (const char* role : {"b", "a", "b", "c", "a"}) {
            PortRow row;
            row.role = QString::fromLatin1(role);
            table.rows.append(row);
        }
        QCOMPARE(table.roles(), QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
    }

    void builtInTable_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("requirement");
        QTest::addColumn<QList<quint16>>("ports");
        QTest::addColumn<QList<Transport>>("protocols");
        QTest::addColumn<QString>("role");

        QTest::addRow("LDAP") << 1 << QStringLiteral("389") << QList<quint16>{389} << both << controllers;
        QTest::addRow("GC") << 2 << QStringLiteral("3268") << QList<quint16>{3268} << tcp << controllers;
        QTest::addRow("GC over TLS") << 3 << QStringLiteral("3269") << QList<quint16>{3269} << tcp << controllers;
        QTest::addRow("Kerberos") << 4 << QStringLiteral("88") << QList<quint16>{88} << both << controllers;
        QTest::addRow("RPC") << 5 << QStringLiteral("135 and dynamic range: 1024-65535") << QList<quint16>{135} << tcp
                             << controllers;
        QTest::addRow("SMB") << 6 << QStringLiteral("445") << QList<quint16>{445} << tcp << controllers;
        QTest::addRow("DNS") << 7 << QStringLiteral("53") << QList<quint16>{53} << udp << dnsServer;
    }

    void builtInTable()
    {
        QFETCH(int, number);
        const PortTable table = groupPolicyTable();
        const PortRow row = table.rows.value(number - 1);
        QCOMPARE(row.number, number);
        QTEST(row.requirement, "requirement");
        QTEST(row.ports, "ports");
        QTEST(row.protocols, "protocols");
        QTEST(row.role, "role");
        QCOMPARE(row.source, auditor);
        QVERIFY(!row.purpose.isEmpty());
        QVERIFY(row.dynamicRange == (number == 5 ? std::optional(PortRange{1024, 65535}) : std::nullopt));
    }

    void builtInTableAsAWhole()
    {
        const PortTable table = groupPolicyTable();
        QCOMPARE(table.title, QStringLiteral("Group Policy Ports"));
        QCOMPARE(table.rows.size(), 7);
        QCOMPARE(table.generalRequirements.size(), 2);
        QVERIFY(table.generalRequirements.first().contains(QStringLiteral("1024-65535")));
        QCOMPARE(table.roles(), QStringList({controllers, dnsServer}));
        QVERIFY(!table.origin.isEmpty());
    }
};

} // namespace PortTableTests

int tst_porttable(int argc, char* argv[])
{
    return PortCheck::runTest<PortTableTests::TestPortTable, QCoreApplication>(argc, argv);
}

#include "tst_porttable.moc"
