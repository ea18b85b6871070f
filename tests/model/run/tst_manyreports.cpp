// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What people read of a run over a whole company stays short: 43 controllers, of which 36 are silent and the others
// have a fault each.
#include "model/causes/findings.h"
#include "model/report/tickettext.h"
#include "model/request/requesttext.h"
#include "model/words/headline.h"

#include "tests/model/run/companyrun.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace ManyReportsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestManyReports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RunBench>();
        Company::start(*m_bench);
        QTRY_COMPARE(m_bench->watch.finished, 1);
    }

    void fewFindings()
    {
        const RunSnapshot run = Company::snapshot(*m_bench);
        const QList<Finding> found = findings(run.checks, run.followUps);
        QVERIFY2(found.size() <= 8, qPrintable(QString::number(found.size())));
        QCOMPARE(token(found.constFirst().reason), token(Reason::HostSilent));
        QCOMPARE(found.constFirst().hosts.size(), Company::silentHosts);
        const QString first = headline(run.checks, run.followUps).section(u';', 0, 0);
        QVERIFY2(
            first.contains(u"dc1.corp.example, dc2.corp.example, dc3.corp.example and 33 more"_s), qPrintable(first));
    }

    void aTicketIsAScreenLong()
    {
        const QString ticket = ticketText(Company::snapshot(*m_bench));
        QVERIFY2(ticket.count(u'\n') <= 60, qPrintable(ticket));
        QVERIFY2(ticket.contains(u"dc41.corp.example did not answer on 389/UDP"_s), qPrintable(ticket));
    }

    void aFewRulesAreAskedFor()
    {
        const RunSnapshot run = Company::snapshot(*m_bench);
        const QList<RuleGroup> rules = ruleGroups(firewallRequest(run, RequestScope::FailedByNetwork).rules);
        QVERIFY2(rules.size() <= 4, qPrintable(QString::number(rules.size())));
        QCOMPARE(rules.constFirst().addresses().size(), Company::silentHosts);
        const QString request = firewallRequestText(run, RequestScope::FailedByNetwork);
        const QString forPeople = request.section(u"PowerShell"_s, 0, 0);
        QVERIFY2(forPeople.count(u'\n') <= 70, qPrintable(forPeople));
        // Each of Cisco's object groups needs a line for each host; what devices without state need is some forty
        // lines.
        QVERIFY2(request.count(u'\n') <= 220 + 2 * Company::silentHosts, qPrintable(request));
        for (int number = 1; number <= Company::silentHosts; ++number)
            QVERIFY(forPeople.contains(Company::hostName(number) + u" (10.0.0."_s + QString::number(number) + u')'));
    }

    void evidenceOnRequest()
    {
        const RunSnapshot run = Company::snapshot(*m_bench);
        const QString request = firewallRequestText(run, {RequestScope::FailedByNetwork, true});
        QVERIFY(!firewallRequestText(run, RequestScope::FailedByNetwork).contains(u"Evidence:"_s));
        for (int number = 1; number <= Company::silentHosts; ++number)
            QVERIFY(request.contains(Company::hostName(number) + u" (10.0.0.%1) 389: no answer, "_s.arg(number)));
    }

private:
    std::unique_ptr<RunBench> m_bench;
};

} // namespace ManyReportsTests

int tst_manyreports(int argc, char* argv[])
{
    return PortCheck::runTest<ManyReportsTests::TestManyReports, QCoreApplication>(argc, argv);
}

#include "tst_manyreports.moc"
