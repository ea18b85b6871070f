// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportwriter.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RulesReportTests {

using namespace PortCheck;

class TestRulesReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesRequestsOfEachScope();
};

void TestRulesReport::writesRequestsOfEachScope()
{
    const RunSnapshot run = sampleRun();
    const QByteArray plan = rulesReport(run, RequestScope::WholePlan);
    QVERIFY(plan != rulesReport(run, RequestScope::FailedByNetwork));
    QVERIFY(plan.endsWith('\n'));
}

} // namespace RulesReportTests

int tst_rulesreport(int argc, char* argv[])
{
    return PortCheck::runTest<RulesReportTests::TestRulesReport, QCoreApplication>(argc, argv);
}

#include "tst_rulesreport.moc"
