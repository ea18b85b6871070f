// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportwriter.h"
#include "tests/model/request/formruns.h"
#include "tests/support/runtest.h"

#include <QFile>
#include <QTest>

namespace RulesReportTests {

using namespace PortCheck;
using namespace PortCheck::FormRuns;
using namespace Qt::StringLiterals;

class TestRulesReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesRequestsOfEachScope();
    void formsAsAWhole_data();
    void formsAsAWhole();
};

void TestRulesReport::writesRequestsOfEachScope()
{
    const RunSnapshot run = sampleRun();
    const QByteArray plan = rulesReport(run, RequestScope::WholePlan);
    QVERIFY(plan != rulesReport(run, RequestScope::FailedByNetwork));
    QVERIFY(plan.endsWith('\n'));
}

void TestRulesReport::formsAsAWhole_data()
{
    QTest::addColumn<RulesForm>("form");
    for (const RulesForm form :
        {RulesForm::Firewalld, RulesForm::Ufw, RulesForm::Panos, RulesForm::Fortios, RulesForm::TerraformAws,
            RulesForm::TerraformAzure, RulesForm::Markdown, RulesForm::Fireflow, RulesForm::Tufin})
        QTest::newRow(token(form).data()) << form;
}

/// As a person has read it: a file of tests/data/rules. That firewalld and ufw take theirs is shown in the lab.
void TestRulesReport::formsAsAWhole()
{
    QFETCH(RulesForm, form);
    RunSnapshot run = mixedRun();
    if (form == RulesForm::Markdown)
        run.startedAt = {}; // it has this computer's time zone
    RequestOptions options = inForm(form);
    options.blanks = {u"A. Nyone"_s, u"2027-06-30"_s, u"CHG-7"_s, u"Audit"_s};
    QFile file(QStringLiteral(PORTCHECK_TEST_RULES) + fileNameOf(form));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = rulesReport(run, options);
    QCOMPARE(QString::fromUtf8(written).split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'));
}

} // namespace RulesReportTests

int tst_rulesreport(int argc, char* argv[])
{
    return PortCheck::runTest<RulesReportTests::TestRulesReport, QCoreApplication>(argc, argv);
}

#include "tst_rulesreport.moc"
