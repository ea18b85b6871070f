// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/plan/checkcommand.h"

#include "model/catalogue/tablereader.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <chrono>

namespace CheckCommandTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString controllers = QStringLiteral("Domain controllers");
const QString dns = QStringLiteral("DNS Server");

class TestCheckCommand final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTargetsByRole()
    {
        RunPlan plan;
        plan.table = groupPolicyTable();
        plan.targets = {{dns, u"dc1"_s}, {controllers, u"dc1"_s}, {controllers, u"2001:db8::1"_s}};
        QCOMPARE(checkCommand(plan, Shell::Posix),
            u"gp-portcheck --check --target 'Domain controllers=dc1,2001:db8::1' --target 'DNS Server=dc1'"_s);
        QCOMPARE(checkCommand(plan, Shell::Cmd),
            u"gp-portcheck --check --target \"Domain controllers=dc1,2001:db8::1\" --target \"DNS Server=dc1\""_s);
        QVERIFY(checkCommand(plan, Shell::PowerShell).startsWith(u".\\gp-portcheck.com --check --target 'Dom"_s));
    }

    void saysWhatIsNotAsUsual()
    {
        RunPlan plan;
        plan.table = groupPolicyTable();
        plan.tableFile = u"/srv/our table.csv"_s;
        plan.domain = u"lab.example"_s;
        plan.limits.probe = {500ms, 3, 4};
        plan.limits.parallel = 8;
        plan.limits.rangeRate = 50;
        plan.extraLooks = false;
        plan.sourcePorts = true;
        plan.standInTokenFile = u"/root/token"_s;
        const QString first = u"gp-portcheck --check --domain lab.example --table '/srv/our table.csv' --timeout 500 "
                              "--retries '3,4' --parallel 8"_s;
        // Neither a rate nor a token without a whole range: the program would refuse them.
        QCOMPARE(checkCommand(plan, Shell::Posix), first + u" --no-extra-looks --source-ports"_s);
        plan.ipVersions = IpVersions::Ipv4;
        QCOMPARE(checkCommand(plan, Shell::Posix), first + u" --no-extra-looks --source-ports --addresses ipv4"_s);
        plan.ipVersions = IpVersions::Both;
        plan.dynamicRange = DynamicRangeGoal::Named;
        QCOMPARE(checkCommand(plan, Shell::Posix), first + u" --no-extra-looks --source-ports --dynamic-range named"_s);
        plan.dynamicRange = DynamicRangeGoal::Usual;
        plan.rangeScan = RangeMode::EveryPort;
        QCOMPARE(checkCommand(plan, Shell::Posix),
            first + u" --range-check sweep --rate 50 --no-extra-looks --source-ports --stand-in-token /root/token"_s);
    }
};

} // namespace CheckCommandTests

int tst_checkcommand(int argc, char* argv[])
{
    return PortCheck::runTest<CheckCommandTests::TestCheckCommand, QCoreApplication>(argc, argv);
}

#include "tst_checkcommand.moc"
