// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standinplan.h"

#include "model/catalogue/tablereader.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace StandInPlanTests {

using namespace PortCheck;

class TestStandInPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInTable()
    {
        const StandInPlan plan = planStandIn(groupPolicyTable());
        QStringList ports;
        for (const StandInPort& port : plan.ports) {
            ports.append(QString::number(port.port) + u' ' + token(port.transport) + u' ' + serviceName(port.service));
            QCOMPARE(port.listenPort, port.port);
        }
        QCOMPARE(ports.join(u'\n').toUtf8(),
            "389 TCP LDAP\n389 UDP CLDAP\n3268 TCP Global catalog\n3269 TCP Global catalog over TLS\n88 TCP Kerberos\n"
            "88 UDP Kerberos\n135 TCP RPC endpoint mapper\n445 TCP SMB\n53 UDP DNS");
        QCOMPARE(plan.dynamicRange, (PortRange{49152, 65535}));
    }

    void eachPortOnce()
    {
        PortTable table;
        for (int row = 0; row < 3; ++row) {
            PortRow added;
            added.ports = {389, 390, 389};
            added.protocols = {Transport::Tcp};
            table.rows.append(added);
        }
        const StandInPlan plan = planStandIn(table);
        QCOMPARE(plan.ports.size(), 2);
        QCOMPARE(plan.ports.at(1).service, Service::Unknown);
        QVERIFY(!plan.dynamicRange);
    }

    void dynamicRange_data()
    {
        QTest::addColumn<quint16>("port");
        QTest::addColumn<PortRange>("range");
        QTest::addColumn<std::optional<PortRange>>("expected");
        using Expected = std::optional<PortRange>;
        QTest::addRow("below") << quint16(135) << PortRange{1024, 5000} << Expected(PortRange{1024, 5000});
        QTest::addRow("up to") << quint16(135) << PortRange{1024, 49152} << Expected(PortRange{49152, 49152});
        QTest::addRow("within") << quint16(135) << PortRange{50000, 50100} << Expected(PortRange{50000, 50100});
        QTest::addRow("no mapper") << quint16(445) << PortRange{1024, 65535} << Expected();
    }

    void dynamicRange()
    {
        QFETCH(quint16, port);
        QFETCH(PortRange, range);
        QFETCH(std::optional<PortRange>, expected);
        PortTable table;
        PortRow row;
        row.ports = {port};
        row.dynamicRange = range;
        row.protocols = {Transport::Tcp};
        table.rows.append(row);
        QCOMPARE(planStandIn(table).dynamicRange, expected);
    }
};

} // namespace StandInPlanTests

int tst_standinplan(int argc, char* argv[])
{
    return PortCheck::runTest<StandInPlanTests::TestStandInPlan>(argc, argv);
}

#include "tst_standinplan.moc"
