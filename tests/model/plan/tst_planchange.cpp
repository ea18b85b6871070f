// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/plan/planchange.h"

#include "model/catalogue/tablereader.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <chrono>

namespace PlanChangeTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const Target dc1{u"Domain controllers"_s, u"dc1"_s};
const Target dc2{u"Domain controllers"_s, u"dc2"_s};
const Target ns1{u"DNS Server"_s, u"dc1"_s};

RunPlan plan()
{
    RunPlan plan;
    plan.table = groupPolicyTable();
    plan.targets = {dc1, ns1};
    plan.domain = u"lab.example"_s;
    return plan;
}

using Edit = void (*)(RunPlan&);

class TestPlanChange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void targetsComeAndGo()
    {
        RunPlan now = plan();
        now.targets = {dc2, dc1};
        const PlanChange change = changeOfPlan(plan(), now);
        QCOMPARE(change.added, QList<Target>{dc2});
        QCOMPARE(change.gone, QList<Target>{ns1}); // the same host, in another role
        QVERIFY(!change.table && !change.domain && !change.settings);
    }

    void tells_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, Edit edit, const QString& what) { QTest::newRow(name) << edit << what; };
        row("nothing", [](RunPlan&) {}, {});
        row("order", [](RunPlan& plan) { plan.targets = {ns1, dc1}; }, {});
        row(
            "the table", [](RunPlan& plan) { plan.table.rows.removeLast(); }, u"table"_s);
        row("where the table lies", [](RunPlan& plan) { plan.tableFile = u"/x"_s; }, {});
        row(
            "the domain", [](RunPlan& plan) { plan.domain = u"other.example"_s; }, u"domain"_s);
        row(
            "the time limit", [](RunPlan& plan) { plan.limits.probe.timeout = 500ms; }, u"settings"_s);
        row(
            "retries", [](RunPlan& plan) { plan.limits.probe.udpRetries = 7; }, u"settings"_s);
        row("how many at once", [](RunPlan& plan) { plan.limits.parallel = 3; }, {});
        row("how fast", [](RunPlan& plan) { plan.limits.rangeRate = 3; }, {});
        row("a token", [](RunPlan& plan) { plan.standInTokenFile = u"/x"_s; }, {});
        row(
            "extra looks", [](RunPlan& plan) { plan.extraLooks = false; }, u"settings"_s);
        row(
            "ranges", [](RunPlan& plan) { plan.rangeScan = RangeMode::Map; }, u"settings"_s);
        row(
            "local ports", [](RunPlan& plan) { plan.sourcePorts = true; }, u"settings"_s);
        row(
            "addresses", [](RunPlan& plan) { plan.ipVersions = IpVersions::Ipv4; }, u"settings"_s);
        row(
            "dynamic range", [](RunPlan& plan) { plan.dynamicRange = DynamicRangeGoal::Table; }, u"settings"_s);
    }
    void tells()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, what);
        RunPlan now = plan();
        edit(now);
        const PlanChange change = changeOfPlan(plan(), now);
        PlanChange expected;
        expected.table = what == u"table"_s;
        expected.domain = what == u"domain"_s;
        expected.settings = what == u"settings"_s;
        QVERIFY(change == expected);
        QCOMPARE(change.isEmpty(), what.isEmpty());
    }
};

} // namespace PlanChangeTests

int tst_planchange(int argc, char* argv[])
{
    return PortCheck::runTest<PlanChangeTests::TestPlanChange>(argc, argv);
}

#include "tst_planchange.moc"
