// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/findingslist.h"

#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QSignalSpy>
#include <QTest>

namespace FindingsListTests {

using namespace PortCheck;

/// A port that is silent at each of so many hosts.
QList<Finding> silentHosts(int count)
{
    QList<Finding> found;
    for (int id = 1; id <= count; ++id) {
        Finding finding;
        finding.outcome = Outcome::Fail;
        finding.reason = Reason::NoAnswer;
        finding.title = literally(QStringLiteral("dc%1.lab.example is silent").arg(id));
        finding.advice = advising(QStringLiteral("Ask."));
        finding.checks = {id};
        found.append(finding);
    }
    return found;
}

class TestFindingsList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheChecks();
    void countsWhatItDoesNotList();
};

void TestFindingsList::leadsToTheChecks()
{
    FindingsList list;
    QVERIFY(list.isHidden());
    list.show(silentHosts(3));
    QCOMPARE(list.count(), 3);
    QVERIFY(!list.isHidden());
    QSignalSpy wanted(&list, &FindingsList::checksWanted);
    list.setCurrentRow(2);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<QList<int>>(), QList<int>({3}));
    list.show({});
    QVERIFY(list.isHidden());
}

void TestFindingsList::countsWhatItDoesNotList()
{
    FindingsList list;
    list.show(silentHosts(1234));
    QCOMPARE(list.count(), 51);
    QVERIFY(list.item(49)->text().contains(QStringLiteral("dc50.lab.example")));
    const QString rest = list.item(50)->text();
    QVERIFY2(rest.contains(QStringLiteral("1184")), qPrintable(rest));
    QSignalSpy wanted(&list, &FindingsList::checksWanted);
    list.setCurrentRow(50); // leads nowhere
    QCOMPARE(wanted.count(), 0);

    list.show(silentHosts(1235)); // the same fifty, but one more behind them
    QVERIFY(list.item(50)->text().contains(QStringLiteral("1185")));
    list.show(silentHosts(50));
    QCOMPARE(list.count(), 50);
}

} // namespace FindingsListTests

int tst_findingslist(int argc, char* argv[])
{
    return PortCheck::runTest<FindingsListTests::TestFindingsList, QApplication>(argc, argv);
}

#include "tst_findingslist.moc"
