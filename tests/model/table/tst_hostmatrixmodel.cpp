// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checktablemodel.h"
#include "model/table/hostmatrixmodel.h"
#include "tests/model/table/records.h"
#include "tests/support/runtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace HostMatrixModelTests {

using namespace PortCheck;

/// The outcomes of a matrix, a line a host: the outcome's token, "-" where there is no check.
QStringList outcomes(const QAbstractItemModel& matrix)
{
    QStringList lines;
    for (int row = 0; row < matrix.rowCount(); ++row) {
        QStringList cells{matrix.headerData(row, Qt::Vertical).toString() + u':'};
        for (int column = 0; column < matrix.columnCount(); ++column) {
            const QVariant outcome = matrix.index(row, column).data(HostMatrixModel::OutcomeRole);
            cells.append(outcome.isValid() ? token(Outcome(outcome.toInt())) : QStringLiteral("-"));
        }
        lines.append(cells.join(u' '));
    }
    return lines;
}

CheckRecord atAddress(CheckRecord record, const QString& address)
{
    record.check.address = address;
    return record;
}

class TestHostMatrixModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasARowForEachHostAndAColumnForEachRequirement();
    void tcpAndUdpAreTwoRequirements();
    void aCellIsTheWorstOfItsChecks();
    void isDoneOnceItCannotGetWorse();
    void tellsOnlyTheHostsThatChanged();
    void followsAHostThatGetsAnotherName();
    void followsRemovedChecks();
    void takesAnEmptyTable();
    void saysACellInASentence();
    void knowsTheSite();

private:
    std::unique_ptr<CheckTableModel> m_checks;
    std::unique_ptr<HostMatrixModel> m_matrix;
};

void TestHostMatrixModel::init()
{
    m_matrix.reset();
    m_checks = std::make_unique<CheckTableModel>();
    m_matrix = std::make_unique<HostMatrixModel>(*m_checks);
    new QAbstractItemModelTester(
        m_matrix.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_matrix.get());
}

void TestHostMatrixModel::hasARowForEachHostAndAColumnForEachRequirement()
{
    m_checks->addChecks({doneRecord(1, 2, 445, Outcome::Pass), doneRecord(2, 2, 389, Outcome::Fail),
        doneRecord(3, 1, 389, Outcome::Warn)});
    QCOMPARE(outcomes(*m_matrix), (QStringList{u"dc1.lab.example: warn -"_qs, u"dc2.lab.example: fail pass"_qs}));
    QCOMPARE(m_matrix->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("389\nTCP"));
    QCOMPARE(m_matrix->headerData(2, Qt::Horizontal, Qt::DisplayRole), QVariant());
}

void TestHostMatrixModel::tcpAndUdpAreTwoRequirements()
{
    CheckRecord udp = doneRecord(2, 1, 389, Outcome::Fail);
    udp.check.protocol = Transport::Udp;
    m_checks->addChecks({doneRecord(1, 1, 389, Outcome::Pass), udp});
    QCOMPARE(outcomes(*m_matrix), QStringList{u"dc1.lab.example: pass fail"_qs});
}

void TestHostMatrixModel::aCellIsTheWorstOfItsChecks()
{
    m_checks->addChecks({doneRecord(1, 1, 389, Outcome::Pass),
        atAddress(doneRecord(2, 1, 389, Outcome::Fail), QStringLiteral("10.0.9.9")),
        atAddress(doneRecord(3, 1, 389, Outcome::Warn), QStringLiteral("10.0.9.8"))});
    QCOMPARE(outcomes(*m_matrix), QStringList{u"dc1.lab.example: fail"_qs});
    QCOMPARE(m_matrix->index(0, 0).data(HostMatrixModel::ChecksRole).value<QList<int>>(), (QList<int>{2, 3, 1}));
}

void TestHostMatrixModel::isDoneOnceItCannotGetWorse()
{
    m_checks->addChecks({queuedRecord(1, 1, 389), atAddress(queuedRecord(2, 1, 389), QStringLiteral("10.0.9.9"))});
    const auto phase = [this] { return Phase(m_matrix->index(0, 0).data(HostMatrixModel::PhaseRole).toInt()); };
    QCOMPARE(phase(), Phase::Queued);
    m_checks->updateCheck(doneRecord(1, 1, 389, Outcome::Pass));
    m_checks->publish();
    QCOMPARE(phase(), Phase::Queued);
    m_checks->updateCheck(doneRecord(1, 1, 389, Outcome::Fail));
    m_checks->publish();
    QCOMPARE(phase(), Phase::Done);
}

void TestHostMatrixModel::tellsOnlyTheHostsThatChanged()
{
    m_checks->addChecks({queuedRecord(1, 1, 389), queuedRecord(2, 2, 389), queuedRecord(3, 3, 389)});
    QSignalSpy changes(m_matrix.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy resets(m_matrix.get(), &QAbstractItemModel::modelReset);
    m_checks->updateCheck(doneRecord(2, 2, 389, Outcome::Fail));
    m_checks->publish();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 1);
}

void TestHostMatrixModel::followsAHostThatGetsAnotherName()
{
    m_checks->addChecks({doneRecord(1, 1, 389, Outcome::Pass), doneRecord(2, 2, 389, Outcome::Fail)});
    CheckRecord merged = doneRecord(2, 2, 389, Outcome::Fail);
    merged.check.names = {QStringLiteral("dc1.lab.example"), merged.check.target};
    m_checks->updateCheck(merged);
    m_checks->publish();
    QCOMPARE(outcomes(*m_matrix), QStringList{u"dc1.lab.example: fail"_qs});
}

void TestHostMatrixModel::followsRemovedChecks()
{
    m_checks->addChecks({doneRecord(1, 1, 389, Outcome::Pass), doneRecord(2, 2, 389, Outcome::Fail),
        doneRecord(3, 2, 445, Outcome::Warn)});
    m_checks->removeChecks({1, 2});
    QCOMPARE(outcomes(*m_matrix), QStringList{u"dc2.lab.example: warn"_qs});
    m_checks->updateCheck(doneRecord(3, 2, 445, Outcome::Pass));
    m_checks->publish();
    QCOMPARE(outcomes(*m_matrix), QStringList{u"dc2.lab.example: pass"_qs});
}

void TestHostMatrixModel::takesAnEmptyTable()
{
    m_checks->addChecks({doneRecord(1, 1, 389, Outcome::Pass)});
    m_checks->clear();
    QCOMPARE(m_matrix->rowCount(), 0);
    QCOMPARE(m_matrix->columnCount(), 0);
}

void TestHostMatrixModel::saysACellInASentence()
{
    m_checks->addChecks({doneRecord(1, 1, 389, Outcome::Pass),
        atAddress(doneRecord(2, 1, 389, Outcome::Fail), QStringLiteral("10.0.9.9")),
        doneRecord(3, 2, 445, Outcome::Pass)});
    const QString text = m_matrix->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const char* const part : {"dc1.lab.example (10.0.9.9)", "389/TCP", "LDAP", "Fail", "2 checks"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(
        m_matrix->index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("dc2.lab.example:")));
}

void TestHostMatrixModel::knowsTheSite()
{
    CheckRecord record = doneRecord(1, 1, 389, Outcome::Pass);
    record.seen.evidence.insert(QStringLiteral("site"), QStringLiteral("Berlin"));
    m_checks->addChecks({record});
    QCOMPARE(m_matrix->index(0, 0).data(HostMatrixModel::SiteRole).toString(), QStringLiteral("Berlin"));
}

} // namespace HostMatrixModelTests

int tst_hostmatrixmodel(int argc, char* argv[])
{
    return PortCheck::runTest<HostMatrixModelTests::TestHostMatrixModel, QCoreApplication>(argc, argv);
}

#include "tst_hostmatrixmodel.moc"
