// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/compare.h"
#include "model/compare/readrun.h"
#include "model/report/reportwriter.h"
#include "tests/support/runtest.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace FirstFormatTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// A file that the program wrote in its first format: findings with one host and no addresses.
class TestFirstFormat final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(u"" PORTCHECK_TEST_RESULTS "first-format.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<RunSnapshot> read = readRun(file.readAll());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error()));
        m_run = *read;
    }

    void keepsItsChecks()
    {
        QCOMPARE(m_run.checks.size(), 23);
        QCOMPARE(m_run.source.host, u"audit.lab.example"_s);
        QCOMPARE(std::count_if(m_run.checks.cbegin(), m_run.checks.cend(),
                     [](const CheckRecord& record) { return record.verdict.outcome == Outcome::Fail; }),
            6);
        QCOMPARE(m_run.checks.constFirst().verdict.reason, Reason::StandIn);
    }

    void itsFindingsHaveTheirHostsAndChecks()
    {
        QVERIFY(m_run.found);
        QCOMPARE(m_run.found->size(), 2);
        QCOMPARE(m_run.found->at(0).hosts, QStringList{u"127.0.1.2"_s});
        QCOMPARE(m_run.found->at(0).checks.size(), 4);
        QCOMPARE(m_run.found->at(1).hosts, QStringList{u"127.0.1.3"_s});
        QCOMPARE(m_run.found->at(1).checks.size(), 2);
    }

    void comparesWithItself()
    {
        const SavedRun saved = savedRunOf(m_run);
        const Comparison comparison = compare(saved, saved);
        QCOMPARE(comparison.changes.size(), 6);
        for (const CheckChange& change : comparison.changes)
            QCOMPARE(change.kind, ChangeKind::StillBroken);
    }

    void isWrittenAgain()
    {
        const Result<RunSnapshot> again = readRun(jsonReport(m_run));
        QVERIFY(again.ok());
        QCOMPARE(again->found->at(1).hosts, m_run.found->at(1).hosts);
        QCOMPARE(again->checks.size(), m_run.checks.size());
    }

private:
    RunSnapshot m_run;
};

} // namespace FirstFormatTests

int tst_firstformat(int argc, char** argv)
{
    return PortCheck::runTest<FirstFormatTests::TestFirstFormat>(argc, argv);
}

#include "tst_firstformat.moc"
