// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcinterfaces.h"
#include "model/support/guid.h"

#include <QTest>

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestRpcInterfaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void uuidsOnTheWire();
    void version();
};

void TestRpcInterfaces::names_data()
{
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("name");
    QTest::newRow("replication") << u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s << u"drsuapi"_s;
    QTest::newRow("upper case") << u"12345678-1234-ABCD-EF00-01234567CFFB"_s << u"netlogon"_s;
    QTest::newRow("one digit off") << u"12345778-1234-abcd-ef00-0123456789ab"_s << u"lsarpc"_s;
    QTest::newRow("its neighbour") << u"12345778-1234-abcd-ef00-0123456789ac"_s << u"samr"_s;
    QTest::newRow("scheduler") << u"86d35949-83c9-4044-b424-db363231fd0c"_s << u"ITaskSchedulerService"_s;
    QTest::newRow("unknown") << u"00000000-0000-0000-0000-000000000001"_s << QString();
    QTest::newRow("null") << QString() << QString();
}

void TestRpcInterfaces::names()
{
    QFETCH(QString, uuid);
    QFETCH(QString, name);
    QCOMPARE(rpcInterfaceName(QUuid(uuid)), name);
}

void TestRpcInterfaces::uuidsOnTheWire()
{
    const QByteArray wire = QByteArray::fromHex("0883afe11f5dc91191a408002b14a0fa");
    ByteReader reader(wire);
    QCOMPARE(readGuid(reader), endpointMapperInterface().uuid);
    QVERIFY(reader.atEnd() && !reader.failed());
    ByteWriter writer;
    writeGuid(writer, endpointMapperInterface().uuid);
    QCOMPARE(writer.result(), wire);
    ByteReader cut(QByteArrayView(wire).first(15));
    static_cast<void>(readGuid(cut));
    QVERIFY(cut.failed());
}

void TestRpcInterfaces::version()
{
    QCOMPARE((RpcInterface{QUuid(), 3, 1}).version(), u"3.1"_s);
}

QTEST_APPLESS_MAIN(TestRpcInterfaces)
#include "tst_rpcinterfaces.moc"
