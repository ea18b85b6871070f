// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checktablemodel.h"
#include "model/table/hostmatrixmodel.h"
#include "model/table/hostmatrixorder.h"
#include "tests/model/table/records.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace HostMatrixOrderTests {

using namespace PortCheck;

CheckRecord hostRecord(int id, const QString& host, const QString& site, Outcome outcome)
{
    CheckRecord record = doneRecord(id, id, 389, outcome);
    record.check.target = host;
    if (!site.isEmpty())
        record.seen.evidence.insert(QStringLiteral("site"), site);
    return record;
}

class TestHostMatrixOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sorts_data();
    void sorts();
    void tellsSitesApart();
    void followsChangesOfTheWorst();
    void findsHostsAndSitesByWords();
    void showsHostsWithAnOutcome();

private:
    QStringList hosts() const;

    std::unique_ptr<CheckTableModel> m_checks;
    std::unique_ptr<HostMatrixModel> m_matrix;
    std::unique_ptr<HostMatrixOrder> m_order;
};

void TestHostMatrixOrder::init()
{
    m_order.reset();
    m_matrix.reset();
    m_checks = std::make_unique<CheckTableModel>();
    m_matrix = std::make_unique<HostMatrixModel>(*m_checks);
    m_order = std::make_unique<HostMatrixOrder>();
    m_order->setSourceModel(m_matrix.get());
    m_checks->addChecks({hostRecord(1, QStringLiteral("dc10"), QStringLiteral("Ulm"), Outcome::Pass),
        hostRecord(2, QStringLiteral("dc2"), {}, Outcome::Fail),
        hostRecord(3, QStringLiteral("DC3"), QStringLiteral("Bonn"), Outcome::Warn),
        hostRecord(4, QStringLiteral("dc1"), QStringLiteral("Bonn"), Outcome::Fail)});
}

QStringList TestHostMatrixOrder::hosts() const
{
    QStringList names;
    for (int row = 0; row < m_order->rowCount(); ++row)
        names.append(m_order->headerData(row, Qt::Vertical).toString());
    return names;
}

void TestHostMatrixOrder::sorts_data()
{
    QTest::addColumn<HostOrder>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plan") << HostOrder::Plan << QStringList{u"dc10"_qs, u"dc2"_qs, u"DC3"_qs, u"dc1"_qs};
    QTest::newRow("worst") << HostOrder::Worst << QStringList{u"dc2"_qs, u"dc1"_qs, u"DC3"_qs, u"dc10"_qs};
    QTest::newRow("name") << HostOrder::Name << QStringList{u"dc1"_qs, u"dc2"_qs, u"DC3"_qs, u"dc10"_qs};
    QTest::newRow("site") << HostOrder::Site
                          << QStringList{u"DC3 · Bonn"_qs, u"dc1 · Bonn"_qs, u"dc10 · Ulm"_qs, u"dc2"_qs};
}

void TestHostMatrixOrder::sorts()
{
    QFETCH(const HostOrder, order);
    m_order->setOrder(HostOrder::Name);
    m_order->setOrder(order);
    QTEST(hosts(), "expected");
}

void TestHostMatrixOrder::tellsSitesApart()
{
    const auto begin = [this] {
        QList<bool> lines;
        for (int row = 0; row < m_order->rowCount(); ++row)
            lines.append(m_order->index(row, 0).data(HostMatrixOrder::BeginsSiteRole).toBool());
        return lines;
    };
    QCOMPARE(begin(), (QList<bool>{false, false, false, false})); // hosts of one site don't stand together
    m_order->setOrder(HostOrder::Site);
    QCOMPARE(begin(), (QList<bool>{false, false, true, true}));
}

void TestHostMatrixOrder::followsChangesOfTheWorst()
{
    m_order->setOrder(HostOrder::Worst);
    m_checks->updateCheck(hostRecord(2, QStringLiteral("dc2"), {}, Outcome::Pass));
    m_checks->publish();
    QCOMPARE(hosts(), (QStringList{u"dc1"_qs, u"DC3"_qs, u"dc10"_qs, u"dc2"_qs}));
}

void TestHostMatrixOrder::findsHostsAndSitesByWords()
{
    m_order->setText(QStringLiteral("DC bonn"));
    QCOMPARE(hosts(), (QStringList{u"DC3"_qs, u"dc1"_qs}));
    m_order->setText(QStringLiteral("389 dc2")); // of a check
    QCOMPARE(hosts(), QStringList{u"dc2"_qs});
    m_order->setText(QStringLiteral("bonn"));
    m_order->setOutcomes({Outcome::Warn});
    QCOMPARE(hosts(), QStringList{u"DC3"_qs});
    m_order->setText({});
    m_order->setOutcomes({});
    QCOMPARE(hosts().size(), 4);
}

void TestHostMatrixOrder::showsHostsWithAnOutcome()
{
    m_order->setOutcomes({Outcome::Warn, Outcome::Pass});
    QCOMPARE(hosts(), (QStringList{u"dc10"_qs, u"DC3"_qs}));
    m_checks->updateCheck(hostRecord(1, QStringLiteral("dc10"), {}, Outcome::Fail));
    m_checks->publish();
    QCOMPARE(hosts(), QStringList{u"DC3"_qs});
}

} // namespace HostMatrixOrderTests

int tst_hostmatrixorder(int argc, char* argv[])
{
    return PortCheck::runTest<HostMatrixOrderTests::TestHostMatrixOrder, QCoreApplication>(argc, argv);
}

#include "tst_hostmatrixorder.moc"
