// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcinterfaces.h"
#include "model/support/guid.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace RpcInterfacesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestRpcInterfaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void uses_data();
    void uses();
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

void TestRpcInterfaces::uses_data()
{
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("use");
    QTest::newRow("scheduler") << u"86d35949-83c9-4044-b424-db363231fd0c"_s << u"task scheduler (remote gpupdate)"_s;
    QTest::newRow("its forerunner") << u"1ff70682-0a51-30e8-076d-740be8cee98b"_s << u"task scheduler, old interface"_s;
    QTest::newRow("event log") << u"f6beaff7-1e19-4fbb-9f8f-b89e2018337c"_s << u"event log"_s;
    QTest::newRow("its forerunner, too") << u"82273fdc-e32a-18c3-3f78-827929dc23ea"_s << u"event log, old interface"_s;
    QTest::newRow("replication") << u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s
                                 << u"directory replication and name translation"_s;
    QTest::newRow("service control") << u"367abb81-9844-35f1-ad32-98f038001003"_s << u"service control"_s;
    QTest::newRow("DNS") << u"50abc2a4-574d-40b3-9d66-ee4fd5fba076"_s << u"DNS server management"_s;
    QTest::newRow("SYSVOL") << u"897e2e5f-93f3-4376-9c9c-fd2277495c27"_s << u"SYSVOL replication (DFS-R)"_s;
    QTest::newRow("Group Policy") << u"2eb08e3e-639f-4fba-97b1-14f878961076"_s << u"Group Policy client"_s;
    QTest::newRow("named, of no matter") << u"6bffd098-a112-3610-9833-012892020162"_s << QString();
    QTest::newRow("unknown") << u"00000000-0000-0000-0000-000000000001"_s << QString();
}

void TestRpcInterfaces::uses()
{
    QFETCH(QString, uuid);
    QFETCH(QString, use);
    QCOMPARE(rpcInterfaceUse(QUuid(uuid)), use);
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

} // namespace RpcInterfacesTests

int tst_rpcinterfaces(int argc, char* argv[])
{
    return PortCheck::runTest<RpcInterfacesTests::TestRpcInterfaces>(argc, argv);
}

#include "tst_rpcinterfaces.moc"
