// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "records.h"

#include "model/table/checktablemodel.h"
#include "model/words/checktext.h"
#include "model/words/statementtext.h"
#include "tests/support/runtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace CheckTableModelTests {

using namespace PortCheck;

class TestCheckTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staysSoundFromEmptyToEmpty();
    void clearWhenEmptySaysNothing();
    void gathersChangesIntoRanges();
    void aSameRecordIsNoChange();
    void unknownIdsArePassedOver();
    void aKnownIdIsReplacedInItsRow();
    void removesRows();
    void knowsTheOrderOfThePlan();
    void aBurstIsToldOnce();
    void clearForgetsUntoldRows();
    void changesAreToldBeforeRowsAreAdded();
    void clearForgetsUntoldChanges();
    void everyColumnHasATitle();
    void showsARecord();
    void aRowIsASentenceToAReader();
    void sortValuesAreRaw();
    void searchFindsWhatIsNotShown();
    void searchFollowsTheRows();
    void readsAheadWhileNothingChanges();

private:
    std::unique_ptr<CheckTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCheckTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<CheckTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestCheckTableModel::staysSoundFromEmptyToEmpty()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    for (int round = 1; round <= 2; ++round) {
        m_model->addChecks({queuedRecord(1, 1, 88), queuedRecord(2, 1, 389)});
        m_model->addChecks({queuedRecord(3, 2, 88)});
        m_model->publish();
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
        QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(inserted.count(), 2 * round);
        QCOMPARE(reset.count(), round);
    }
}

void TestCheckTableModel::clearWhenEmptySaysNothing()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->clear();
    m_model->addChecks({});
    QCOMPARE(reset.count(), 0);
}

void TestCheckTableModel::gathersChangesIntoRanges()
{
    QList<CheckRecord> records;
    for (int id = 0; id < 10; ++id)
        records.append(queuedRecord(id, 1, quint16(100 + id)));
    m_model->addChecks(records);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    for (const int id : {7, 2, 3, 4, 7, 0})
        m_model->updateCheck(doneRecord(id, 1, quint16(100 + id), Outcome::Pass));
    QCOMPARE(changed.count(), 0); // not yet
    QTRY_COMPARE(changed.count(), 3);

    QStringList ranges;
    for (const QList<QVariant>& arguments : std::as_const(changed)) {
        const auto topLeft = arguments.at(0).toModelIndex();
        const auto bottomRight = arguments.at(1).toModelIndex();
        QCOMPARE(topLeft.column(), 0);
        QCOMPARE(bottomRight.column(), CheckTableModel::ColumnCount - 1);
        ranges << QStringLiteral("%1-%2").arg(topLeft.row()).arg(bottomRight.row());
    }
    QCOMPARE(ranges, QStringList({QStringLiteral("0-0"), QStringLiteral("2-4"), QStringLiteral("7-7")}));

    m_model->publish();
    QCOMPARE(changed.count(), 3); // nothing is told twice
}

void TestCheckTableModel::aSameRecordIsNoChange()
{
    m_model->addChecks({queuedRecord(1, 1, 88)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->updateCheck(queuedRecord(1, 1, 88));
    m_model->publish();
    QCOMPARE(changed.count(), 0);
}

void TestCheckTableModel::unknownIdsArePassedOver()
{
    m_model->updateCheck(queuedRecord(9, 1, 88));
    m_model->publish();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCheckTableModel::aKnownIdIsReplacedInItsRow()
{
    m_model->addChecks({queuedRecord(1, 1, 88), queuedRecord(2, 1, 389)});
    m_model->addChecks(
        {doneRecord(1, 1, 88, Outcome::Fail), queuedRecord(3, 1, 445), doneRecord(3, 1, 445, Outcome::Pass)});
    m_model->publish();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->record(0).verdict.outcome, Outcome::Fail);
    QCOMPARE(m_model->record(2).verdict.outcome, Outcome::Pass);
}

void TestCheckTableModel::removesRows()
{
    QList<CheckRecord> records;
    for (int id = 1; id <= 6; ++id)
        records.append(queuedRecord(id, 1, quint16(id)));
    m_model->addChecks(records.first(4));
    m_model->addChecks(records.sliced(4)); // not announced yet
    QSignalSpy published(m_model.get(), &CheckTableModel::published);
    m_model->removeChecks({2, 6, 3, 99});
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(published.size(), 2); // what waited, and what is left
    QList<int> ids;
    for (const CheckRecord& record : m_model->records())
        ids.append(record.id);
    QCOMPARE(ids, (QList<int>{1, 4, 5}));
    records[4].phase = Phase::Done;
    m_model->updateCheck(records.at(4)); // the rows behind are still found
    m_model->updateCheck(records.at(1)); // and the others not
    m_model->publish();
    QCOMPARE(m_model->record(2).phase, Phase::Done);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->removeChecks({1, 4, 5});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCheckTableModel::knowsTheOrderOfThePlan()
{
    m_model->addChecks(
        {queuedRecord(1, 2, 88), queuedRecord(2, 1, 389), queuedRecord(3, 1, 88), queuedRecord(4, 1, 88)});
    QList<int> rows{0, 1, 2, 3};
    std::sort(rows.begin(), rows.end(), [this](int a, int b) { return m_model->isBefore(a, b); });
    QCOMPARE(rows, QList<int>({2, 3, 1, 0}));
    QVERIFY(!m_model->isBefore(1, 1));
}

/// However much happens at once: one insertion, one change a range, one time to sum up.
void TestCheckTableModel::aBurstIsToldOnce()
{
    constexpr int hosts = 500;
    constexpr int checksOfAHost = 9;
    constexpr int count = hosts * checksOfAHost;
    QList<CheckRecord> plan;
    for (int id = 0; id < count; ++id)
        plan.append(queuedRecord(id, id / checksOfAHost, quint16(1 + id % checksOfAHost)));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy published(m_model.get(), &CheckTableModel::published);
    m_model->addChecks(plan);
    QCOMPARE(m_model->rowCount(), count); // a run shows at once
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(published.count(), 1);

    for (int host = 0; host < hosts; ++host) { // all without a turn of the event loop
        for (int check = 0; check < checksOfAHost; ++check) {
            const int id = host * checksOfAHost + check;
            m_model->updateCheck(doneRecord(id, host, quint16(1 + check), Outcome::Pass));
        }
        m_model->addChecks({queuedRecord(count + host, host, 49664)}); // as an endpoint mapper brings them in
        m_model->updateCheck(doneRecord(count + host, host, 49664, Outcome::Fail));
    }
    QCOMPARE(published.count(), 1);
    QTRY_COMPARE(published.count(), 2);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->rowCount(), count + hosts);
    QCOMPARE(m_model->record(count).verdict.outcome, Outcome::Fail);
    m_model->publish();
    QCOMPARE(published.count(), 2); // there was nothing more
}

void TestCheckTableModel::clearForgetsUntoldRows()
{
    m_model->addChecks({queuedRecord(1, 1, 88)});
    m_model->addChecks({queuedRecord(2, 1, 389)});
    QSignalSpy published(m_model.get(), &CheckTableModel::published);
    m_model->clear();
    QCOMPARE(published.count(), 1);
    m_model->publish();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(published.count(), 1);
}

void TestCheckTableModel::changesAreToldBeforeRowsAreAdded()
{
    m_model->addChecks({queuedRecord(1, 1, 88)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    int toldBefore = -1;
    connect(
        m_model.get(), &QAbstractItemModel::rowsAboutToBeInserted, this, [&] { toldBefore = int(changed.count()); });
    m_model->updateCheck(doneRecord(1, 1, 88, Outcome::Pass));
    m_model->addChecks({queuedRecord(2, 2, 88)});
    m_model->publish();
    QCOMPARE(toldBefore, 1);
}

void TestCheckTableModel::clearForgetsUntoldChanges()
{
    m_model->addChecks({queuedRecord(1, 1, 88)});
    m_model->updateCheck(doneRecord(1, 1, 88, Outcome::Pass));
    m_model->clear();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->publish();
    m_model->addChecks({queuedRecord(2, 1, 88)});
    m_model->publish();
    QCOMPARE(changed.count(), 0);
}

void TestCheckTableModel::everyColumnHasATitle()
{
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY(!m_model->headerData(CheckTableModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestCheckTableModel::showsARecord()
{
    CheckRecord record = doneRecord(1, 1, 389, Outcome::Fail);
    record.seen.latencyMs = 0.8;
    m_model->addChecks({record});
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells << m_model->index(0, column).data().toString();
    const QStringList expected{QStringLiteral("389"), QStringLiteral("TCP"), QStringLiteral("LDAP"),
        QStringLiteral("dc1.lab.example"), QStringLiteral("10.0.0.1"), statusText(record), latencyText(record.seen),
        foundText(record)};
    QCOMPARE(cells, expected);
    QCOMPARE(m_model->index(0, 0).data(CheckTableModel::IdRole).toInt(), 1);
    QCOMPARE(m_model->index(0, 0).data(CheckTableModel::OutcomeRole).toInt(), int(Outcome::Fail));
    QCOMPARE(m_model->index(0, 0).data(CheckTableModel::PhaseRole).toInt(), int(Phase::Done));
}

/// The whole row where a reader comes to it, and no cell without its head.
void TestCheckTableModel::aRowIsASentenceToAReader()
{
    CheckRecord record = doneRecord(1, 1, 389, Outcome::Fail);
    record.seen.state = State::Filtered;
    record.seen.attempts = 2;
    m_model->addChecks({record});
    const auto spoken = [this](
                            int column) { return m_model->index(0, column).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(CheckTableModel::Requirement),
        QStringLiteral("dc1.lab.example (10.0.0.1), 389/TCP, LDAP: Fail, No answer in 2 attempts"));
    QCOMPARE(spoken(CheckTableModel::Address), QStringLiteral("Address: 10.0.0.1"));
    QCOMPARE(spoken(CheckTableModel::Latency), QStringLiteral("Latency: none"));
}

void TestCheckTableModel::sortValuesAreRaw()
{
    CheckRecord fast = doneRecord(1, 1, 389, Outcome::Pass);
    fast.seen.latencyMs = 9.5;
    CheckRecord slow = doneRecord(2, 1, 88, Outcome::Fail);
    slow.seen.latencyMs = 10.5;
    CheckRecord catalog = doneRecord(4, 1, 3268, Outcome::Pass);
    catalog.check.position.row = 1; // before all others in its table
    m_model->addChecks({fast, slow, queuedRecord(3, 1, 445), catalog});
    const auto value = [this](
                           int row, int column) { return m_model->index(row, column).data(CheckTableModel::SortRole); };
    QVERIFY(value(0, CheckTableModel::Latency).toDouble() < value(1, CheckTableModel::Latency).toDouble());
    QVERIFY(!value(2, CheckTableModel::Latency).isValid());
    QVERIFY(value(1, CheckTableModel::Requirement).toInt() < value(0, CheckTableModel::Requirement).toInt());
    QVERIFY(value(0, CheckTableModel::Requirement).toInt() < value(3, CheckTableModel::Requirement).toInt());
    QVERIFY(value(1, CheckTableModel::Status).toInt() < value(0, CheckTableModel::Status).toInt());
    QVERIFY(value(0, CheckTableModel::Status).toInt() < value(2, CheckTableModel::Status).toInt());
}

void TestCheckTableModel::searchFindsWhatIsNotShown()
{
    CheckRecord record = doneRecord(1, 1, 389, Outcome::Fail);
    record.check.purpose = QStringLiteral("LDAP common queries");
    m_model->addChecks({record});
    const QString text = m_model->index(0, 0).data(CheckTableModel::SearchRole).toString();
    for (const QString& word : {record.check.purpose, explanationOf(record.verdict), serviceName(record.check.service)})
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(m_model->hasAllWords(0, {QStringLiteral("common"), QStringLiteral("389")}));
    QVERIFY(!m_model->hasAllWords(0, {QStringLiteral("common"), QStringLiteral("445")}));
}

void TestCheckTableModel::searchFollowsTheRows()
{
    const auto finds = [this](int row, const QString& word) { return m_model->hasAllWords(row, {word}); };
    CheckRecord first = doneRecord(1, 1, 389, Outcome::Fail);
    first.check.target = QStringLiteral("one.example");
    CheckRecord second = doneRecord(2, 1, 445, Outcome::Fail);
    second.check.target = QStringLiteral("two.example");
    m_model->addChecks({first, second});
    QVERIFY(finds(0, QStringLiteral("one")));
    QVERIFY(finds(1, QStringLiteral("two")));
    first.check.target = QStringLiteral("three.example");
    m_model->updateCheck(first);
    QVERIFY(!finds(0, QStringLiteral("one")));
    QVERIFY(finds(0, QStringLiteral("three")));
    m_model->removeChecks({1});
    QVERIFY(finds(0, QStringLiteral("two")));
    m_model->clear();
    m_model->addChecks({first});
    m_model->publish();
    QVERIFY(finds(0, QStringLiteral("three")));
}

/// What was read before anybody searched is what the rows say at that time.
void TestCheckTableModel::readsAheadWhileNothingChanges()
{
    CheckRecord first = doneRecord(1, 1, 389, Outcome::Fail);
    m_model->addChecks({first, doneRecord(2, 2, 445, Outcome::Fail)});
    m_model->publish();
    QVERIFY(!m_model->isReadForSearch());
    QTRY_VERIFY(m_model->isReadForSearch());
    first.check.target = QStringLiteral("three.example");
    m_model->updateCheck(first);
    QVERIFY(!m_model->isReadForSearch());
    QVERIFY(m_model->hasAllWords(0, {QStringLiteral("three")}));
    QTRY_VERIFY(m_model->isReadForSearch());
    QVERIFY(m_model->hasAllWords(0, {QStringLiteral("three")}));
    m_model->addChecks({doneRecord(3, 3, 88, Outcome::Fail)});
    m_model->removeChecks({1});
    QVERIFY(m_model->hasAllWords(1, {QStringLiteral("dc3")}));
    QTRY_VERIFY(m_model->isReadForSearch());
    m_model->clear();
    QVERIFY(m_model->isReadForSearch()); // there is nothing
}

} // namespace CheckTableModelTests

int tst_checktablemodel(int argc, char* argv[])
{
    return PortCheck::runTest<CheckTableModelTests::TestCheckTableModel, QCoreApplication>(argc, argv);
}

#include "tst_checktablemodel.moc"
