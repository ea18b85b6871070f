// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/standin/standinlogmodel.h"

#include "tests/support/runtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace StandInLogModelTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

StandInEvent asked(const QString& what)
{
    return {QDateTime::currentDateTimeUtc(), QHostAddress(u"192.0.2.7"_s), 51022,
        {389, Transport::Tcp, Service::Ldap, QHostAddress(QHostAddress::AnyIPv4), 389}, StandInEvent::What::Answered,
        what};
}

class TestStandInLogModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappened();
    void comesInBatches();
    void forgetsTheOldest();
    void clears();

private:
    static QString text(const StandInLogModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestStandInLogModel::tellsWhatHappened()
{
    StandInLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.add(asked(u"rootDSE"_s));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, StandInLogModel::From), u"192.0.2.7:51022"_s);
    QCOMPARE(text(model, 0, StandInLogModel::Port), u"389/TCP LDAP"_s);
    QCOMPARE(text(model, 0, StandInLogModel::What), u"answered: rootDSE"_s);
    QVERIFY(!text(model, 0, StandInLogModel::Time).isEmpty());
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestStandInLogModel::comesInBatches()
{
    StandInLogModel model;
    QSignalSpy grown(&model, &StandInLogModel::grown);
    for (int i = 0; i < 50; ++i)
        model.add(asked(QString::number(i)));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 50);
    QCOMPARE(grown.count(), 1);
    QCOMPARE(text(model, 49, StandInLogModel::What), u"answered: 49"_s);
}

void TestStandInLogModel::forgetsTheOldest()
{
    StandInLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.add(asked(u"first"_s));
    QTRY_COMPARE(model.rowCount(), 1);
    for (int i = 0; i < StandInLogModel::most + 7; ++i)
        model.add(asked(QString::number(i)));
    QTRY_COMPARE(model.rowCount(), int(StandInLogModel::most));
    QCOMPARE(text(model, 0, StandInLogModel::What), u"answered: 7"_s);
}

void TestStandInLogModel::clears()
{
    StandInLogModel model;
    model.add(asked(u"a"_s));
    QTRY_COMPARE(model.rowCount(), 1);
    model.add(asked(u"b"_s));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.add(asked(u"c"_s));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, StandInLogModel::What), u"answered: c"_s);
}

} // namespace StandInLogModelTests

int tst_standinlogmodel(int argc, char* argv[])
{
    return PortCheck::runTest<StandInLogModelTests::TestStandInLogModel, QApplication>(argc, argv);
}

#include "tst_standinlogmodel.moc"
