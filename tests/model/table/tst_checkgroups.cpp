// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "records.h"

#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "tests/support/runtest.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <array>

namespace CheckGroupsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

Finding findingOf(const QList<int>& checks, const QString& title)
{
    Finding finding;
    finding.outcome = Outcome::Fail;
    finding.title = literally(title);
    finding.checks = checks;
    return finding;
}

class TestCheckGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groups_data();
    void groups();
    void saysWhatAllRowsHaveInCommon();
    void saysTheWorstAndTheCounts();
    void aHeadingIsNotRepeated();
    void countsWhatTheFilterShows();
    void groupsAreSorted_data();
    void groupsAreSorted();
    void liveChangesReachTheGroups();
    void checksMoveToTheirCause();
    void whatIsSelectedStaysSo();
    void rowsAreTakenOut();
    void whateverHappensIsAsIfMadeAnew();

private:
    /// "dc1.lab.example (10.0.0.1): 4 1", a line a group, with the ids below it.
    [[nodiscard]] QStringList shown() const;

    std::unique_ptr<CheckTableModel> m_model;
    std::unique_ptr<CheckFilterModel> m_groups;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCheckGroups::init()
{
    m_tester.reset();
    m_groups.reset();
    m_model = std::make_unique<CheckTableModel>();
    m_groups = std::make_unique<CheckFilterModel>();
    m_groups->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_groups.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->addChecks({doneRecord(1, 1, 389, Outcome::Pass), doneRecord(2, 2, 389, Outcome::Fail),
        queuedRecord(3, 2, 88), doneRecord(4, 1, 88, Outcome::Warn)});
}

QStringList TestCheckGroups::shown() const
{
    QStringList lines;
    for (int group = 0; group < m_groups->rowCount(); ++group) {
        const QModelIndex head = m_groups->index(group, 0);
        QString line = head.data().toString() + u':';
        for (int row = 0; row < m_groups->rowCount(head); ++row)
            line += u' ' + m_groups->index(row, 0, head).data(CheckTableModel::IdRole).toString();
        lines.append(line);
    }
    return lines;
}

void TestCheckGroups::groups_data()
{
    QTest::addColumn<CheckGrouping>("grouping");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("by host") << CheckGrouping::Host
                             << QStringList{u"dc1.lab.example (10.0.0.1): 4 1"_s, u"dc2.lab.example (10.0.0.2): 3 2"_s};
    QTest::newRow("by requirement") << CheckGrouping::Requirement
                                    << QStringList{u"88/TCP, Kerberos: 4 3"_s, u"389/TCP, LDAP: 1 2"_s};
    // What no finding explains goes by its outcome, the worst first.
    QTest::newRow("by cause") << CheckGrouping::Cause
                              << QStringList{u"broken: 2"_s, u"Warning: 4"_s, u"Pass: 1"_s, u"Not run: 3"_s};
}

void TestCheckGroups::groups()
{
    QFETCH(const CheckGrouping, grouping);
    m_groups->setCauses({findingOf({2}, u"broken"_s)});
    m_groups->setGrouping(grouping);
    QTEST(shown(), "groups");
    m_groups->setGrouping(CheckGrouping::None);
    QCOMPARE(m_groups->rowCount(), 4);
    QVERIFY(!m_groups->isGroup(m_groups->index(0, 0)));
}

void TestCheckGroups::saysWhatAllRowsHaveInCommon()
{
    CheckRecord other = doneRecord(5, 1, 445, Outcome::Pass);
    other.check.address = u"fd00::1"_s;
    CheckRecord dynamic = doneRecord(6, 2, 50000, Outcome::Pass);
    dynamic.check.requirement = u"135 and dynamic range: 1024-65535"_s;
    dynamic.check.position.row = 135;
    CheckRecord mapper = dynamic;
    mapper.id = 7;
    mapper.check.port = 135;
    m_model->addChecks({other, dynamic, mapper});
    m_model->publish();
    m_groups->setGrouping(CheckGrouping::Host);
    QCOMPARE(m_groups->index(0, 0).data().toString(), u"dc1.lab.example"_s); // at two addresses
    QVERIFY(m_groups->isSaidByGroups(CheckTableModel::TargetHost));
    QVERIFY(!m_groups->isSaidByGroups(CheckTableModel::Address));
    m_groups->setGrouping(CheckGrouping::Requirement);
    QCOMPARE(m_groups->index(2, 0).data().toString(), u"445/TCP, SMB"_s); // by plan: of dc1
    QCOMPARE(m_groups->index(3, 0).data().toString(), u"135 and dynamic range: 1024-65535/TCP"_s);
    QVERIFY(m_groups->isSaidByGroups(CheckTableModel::Protocol));
    QVERIFY(!m_groups->isSaidByGroups(CheckTableModel::Requirement));
    QVERIFY(!m_groups->isSaidByGroups(CheckTableModel::Found));
}

void TestCheckGroups::saysTheWorstAndTheCounts()
{
    m_groups->setGrouping(CheckGrouping::Host);
    const QModelIndex second = m_groups->index(1, 0);
    QVERIFY(m_groups->isGroup(second));
    QCOMPARE(second.data(CheckFilterModel::CountsRole).toString(), u"Fail: 1, Queued: 1"_s);
    QCOMPARE(second.data(CheckTableModel::OutcomeRole).toInt(), int(Outcome::Fail));
    QCOMPARE(second.data(CheckTableModel::PhaseRole).toInt(), int(Phase::Done)); // it can't get worse
    QCOMPARE(m_model->record(m_groups->sourceRow(second)).id, 2);
    QCOMPARE(m_groups->sourceRows(second).size(), 2);
    const QString spoken = second.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"dc2.lab.example"_s) && spoken.contains(u"Fail: 1"_s), qPrintable(spoken));
}

void TestCheckGroups::aHeadingIsNotRepeated()
{
    m_groups->setGrouping(CheckGrouping::Host);
    const QModelIndex row = m_groups->index(0, CheckTableModel::TargetHost, m_groups->index(0, 0));
    QCOMPARE(row.data().toString(), QString());
    QCOMPARE(row.siblingAtColumn(CheckTableModel::Requirement).data().toString(), u"88"_s);
    // A reader goes from row to row, and doesn't hear the heading before each.
    QVERIFY(row.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString().contains(u"dc1.lab.example"_s));
}

void TestCheckGroups::countsWhatTheFilterShows()
{
    m_groups->setGrouping(CheckGrouping::Host);
    m_groups->setOutcomes({Outcome::Fail});
    QCOMPARE(shown(), QStringList{u"dc2.lab.example (10.0.0.2): 2"_s});
    QCOMPARE(m_groups->index(0, 0).data(CheckFilterModel::CountsRole).toString(), u"Fail: 1"_s);
    m_groups->setOutcomes({Outcome::NotRun}); // what waits has no outcome yet
    QCOMPARE(shown(), QStringList());
    m_groups->setOutcomes({});
    QCOMPARE(shown().size(), 2);
}

void TestCheckGroups::groupsAreSorted_data()
{
    QTest::addColumn<CheckGrouping>("grouping");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("groups");
    const QString one = u"dc1.lab.example (10.0.0.1):"_s;
    const QString two = u"dc2.lab.example (10.0.0.2):"_s;
    const QString ten = u"dc10.lab.example (10.0.0.10):"_s;
    const QStringList plan{one + u" 4 1"_s, two + u" 3 2"_s, ten + u" 5"_s};
    QTest::newRow("as planned") << CheckGrouping::Host << -1 << false << plan;
    QTest::newRow("by a column that tells rows apart")
        << CheckGrouping::Host << int(CheckTableModel::Requirement) << true
        << QStringList{one + u" 1 4"_s, two + u" 2 3"_s, ten + u" 5"_s};
    QTest::newRow("by name") << CheckGrouping::Host << int(CheckTableModel::TargetHost) << true
                             << QStringList{plan.at(2), plan.at(1), plan.at(0)};
    QTest::newRow("by status") << CheckGrouping::Host << int(CheckTableModel::Status) << false
                               << QStringList{two + u" 2 3"_s, one + u" 4 1"_s, ten + u" 5"_s};
    QTest::newRow("by number") << CheckGrouping::Requirement << int(CheckTableModel::Requirement) << true
                               << QStringList{u"3268/TCP, Global catalog: 5"_s, u"389/TCP, LDAP: 1 2"_s,
                                      u"88/TCP, Kerberos: 4 3"_s};
}

void TestCheckGroups::groupsAreSorted()
{
    QFETCH(const CheckGrouping, grouping);
    QFETCH(const int, column);
    QFETCH(const bool, descending);
    m_model->addChecks({doneRecord(5, 10, 3268, Outcome::Pass)});
    m_model->publish();
    m_groups->setGrouping(grouping);
    m_groups->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QTEST(shown(), "groups");
}

void TestCheckGroups::liveChangesReachTheGroups()
{
    m_groups->setGrouping(CheckGrouping::Host);
    QSignalSpy arranged(m_groups.get(), &CheckFilterModel::arranged);
    QSignalSpy changed(m_groups.get(), &QAbstractItemModel::dataChanged);
    m_model->updateCheck(doneRecord(3, 2, 88, Outcome::Pass));
    m_model->publish();
    QVERIFY(arranged.isEmpty()); // nothing has moved
    QCOMPARE(changed.size(), 2); // the row, and its group
    QCOMPARE(m_groups->index(1, 0).data(CheckFilterModel::CountsRole).toString(), u"Fail: 1, Pass: 1"_s);
    m_groups->sort(CheckTableModel::Status);
    m_model->updateCheck(doneRecord(4, 1, 88, Outcome::Fail));
    m_model->updateCheck(doneRecord(2, 2, 389, Outcome::Pass));
    m_model->publish();
    QCOMPARE(shown(), (QStringList{u"dc1.lab.example (10.0.0.1): 4 1"_s, u"dc2.lab.example (10.0.0.2): 3 2"_s}));
}

void TestCheckGroups::checksMoveToTheirCause()
{
    m_groups->setGrouping(CheckGrouping::Cause);
    QCOMPARE(shown(), (QStringList{u"Fail: 2"_s, u"Warning: 4"_s, u"Pass: 1"_s, u"Not run: 3"_s}));
    QCOMPARE(m_groups->index(2, 0).data(CheckFilterModel::CountsRole).toString(), u"1"_s); // "Pass" stands before it
    m_groups->setCauses({findingOf({2, 4}, u"broken"_s)});
    QCOMPARE(shown(), (QStringList{u"broken: 4 2"_s, u"Pass: 1"_s, u"Not run: 3"_s}));
}

void TestCheckGroups::whatIsSelectedStaysSo()
{
    m_groups->setGrouping(CheckGrouping::Host);
    QItemSelectionModel selection(m_groups.get());
    const QPersistentModelIndex group = m_groups->index(1, 0);
    selection.setCurrentIndex(m_groups->indexOf(1), QItemSelectionModel::NoUpdate); // the check 2
    selection.select(m_groups->indexOf(1), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_model->addChecks({doneRecord(5, 0, 53, Outcome::Pass), doneRecord(6, 2, 53, Outcome::Pass)});
    m_model->publish(); // a group before, a row before
    QCOMPARE(group.row(), 2);
    QCOMPARE(selection.currentIndex().data(CheckTableModel::IdRole).toInt(), 2);
    QCOMPARE(selection.currentIndex().row(), 2);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(CheckTableModel::IdRole).toInt(), 2);
    m_groups->sort(CheckTableModel::Status);
    QCOMPARE(selection.currentIndex().data(CheckTableModel::IdRole).toInt(), 2);
    m_groups->setText(u"dc1"_s);
    QVERIFY(!group.isValid());
    QVERIFY(!selection.hasSelection());
}

void TestCheckGroups::rowsAreTakenOut()
{
    m_groups->setGrouping(CheckGrouping::Host);
    const QPersistentModelIndex last = m_groups->indexOf(3); // the check 4
    m_model->removeChecks({1, 3});
    QCOMPARE(shown(), (QStringList{u"dc1.lab.example (10.0.0.1): 4"_s, u"dc2.lab.example (10.0.0.2): 2"_s}));
    QCOMPARE(last.data(CheckTableModel::IdRole).toInt(), 4);
    m_model->removeChecks({2, 4});
    QCOMPARE(m_groups->rowCount(), 0);
    QVERIFY(!last.isValid());
}

/// Hundreds of changes, each compared with a model that never saw another state.
void TestCheckGroups::whateverHappensIsAsIfMadeAnew()
{
    QRandomGenerator random(20261129);
    constexpr std::array groupings{
        CheckGrouping::None, CheckGrouping::Host, CheckGrouping::Requirement, CheckGrouping::Cause};
    constexpr std::array<quint16, 4> ports{53, 88, 389, 445};
    constexpr std::array outcomes{Outcome::Pass, Outcome::Warn, Outcome::Fail};
    int nextId = 5;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<Outcome> shownOutcomes;
    for (int step = 0; step < 400; ++step) {
        const auto randomRecord = [&](int id) {
            CheckRecord record = doneRecord(id, id % 7, ports.at(size_t(id % 4)), outcomes.at(random.bounded(3U)));
            record.phase = random.bounded(4) == 0 ? Phase::Running : Phase::Done;
            record.seen.latencyMs = random.bounded(5);
            return record;
        };
        const int id = random.bounded(nextId);
        switch (random.bounded(6)) {
        case 0:
            m_model->addChecks({randomRecord(nextId), randomRecord(nextId + 1)});
            nextId += 2;
            break;
        case 1:
            m_model->removeChecks({id, id + 3});
            break;
        case 2:
            column = random.bounded(-1, int(CheckTableModel::ColumnCount));
            order = Qt::SortOrder(random.bounded(2));
            m_groups->sort(column, order);
            break;
        case 3:
            m_groups->setGrouping(groupings.at(random.bounded(4U)));
            break;
        case 4:
            shownOutcomes = random.bounded(3) == 0 ? QList{outcomes.at(random.bounded(3U))} : QList<Outcome>();
            m_groups->setOutcomes(shownOutcomes);
            break;
        default:
            if (m_model->rowOf(id))
                m_model->updateCheck(randomRecord(id));
            break;
        }
        m_model->publish();
        CheckFilterModel anew;
        anew.setGrouping(m_groups->grouping());
        anew.setOutcomes(shownOutcomes);
        anew.sort(column, order);
        anew.setSourceModel(m_model.get());
        QCOMPARE(m_groups->shownRows(), anew.shownRows());
        QCOMPARE(m_groups->rowCount(), anew.rowCount());
        for (int group = 0; group < anew.rowCount(); ++group) {
            for (const int role : {int(Qt::DisplayRole), int(CheckFilterModel::CountsRole)})
                QCOMPARE(m_groups->index(group, 0).data(role), anew.index(group, 0).data(role));
        }
        for (const int row : anew.shownRows())
            QCOMPARE(m_groups->sourceRow(m_groups->indexOf(row)), row);
    }
}

} // namespace CheckGroupsTests

int tst_checkgroups(int argc, char* argv[])
{
    return PortCheck::runTest<CheckGroupsTests::TestCheckGroups, QCoreApplication>(argc, argv);
}

#include "tst_checkgroups.moc"
