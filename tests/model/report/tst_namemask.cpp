// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/namemask.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace NameMaskTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestNameMask final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksWhatItKnows_data();
    void masksWhatItKnows();
    void theSameHasTheSameMask();
    void addressesKeepTheirScope();
    void everyMaskHasAnEntry();
    void endsWithHostileText();
};

void TestNameMask::masksWhatItKnows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    // Known: dc1.lab.example (name1, name2), 10.0.0.2, "Lab Issuing CA" (name3), WIN_7 (name4).
    QTest::newRow("name") << u"dc1.lab.example"_s << u"name1.name2.example"_s;
    QTest::newRow("upper case") << u"LAB\\DC1"_s << u"NAME2\\NAME1"_s;
    QTest::newRow("naming context") << u"CN=DC1,CN=Servers,DC=lab,DC=example"_s
                                    << u"CN=NAME1,CN=Servers,DC=name2,DC=example"_s;
    QTest::newRow("service record") << u"_ldap._tcp.dc._msdcs.lab.example."_s
                                    << u"_ldap._tcp.dc._msdcs.name2.example."_s;
    QTest::newRow("principal") << u"krbtgt/LAB.EXAMPLE@LAB.EXAMPLE"_s << u"krbtgt/NAME2.EXAMPLE@NAME2.EXAMPLE"_s;
    QTest::newRow("part of a name") << u"LAB-DC1-CA"_s << u"NAME2-NAME1-CA"_s;
    QTest::newRow("name within a word") << u"labour"_s << u"labour"_s;
    QTest::newRow("phrase") << u"issued by Lab Issuing CA"_s << u"issued by name3"_s;
    QTest::newRow("underscore") << u"WIN_7 said no"_s << u"NAME4 said no"_s;
    QTest::newRow("unknown name") << u"see files.corp.example"_s << u"see name5.name6.example"_s;
    QTest::newRow("IPv4") << u"10.0.0.2:389"_s << u"198.18.0.1:389"_s;
    QTest::newRow("another") << u"[10.0.0.3]"_s << u"[198.18.0.2]"_s;
    QTest::newRow("network") << u"10.0.0.0/8"_s << u"198.18.0.2/8"_s;
    QTest::newRow("IPv6") << u"from fd77::2, port 3"_s << u"from 2001:db8::1, port 3"_s;
    QTest::newRow("IPv6 in brackets") << u"[fd77:0:0::2]:389"_s << u"[2001:db8::1]:389"_s;
    QTest::newRow("IPv6 with a scope") << u"fe80::1%eth0"_s << u"fe80::1%eth0"_s;
    QTest::newRow("hardware") << u"52-54-00-AB-cd-01"_s << u"02:00:00:00:00:01"_s;
    QTest::newRow("loopback") << u"127.0.0.5 and ::1"_s << u"127.0.0.5 and ::1"_s;
    QTest::newRow("time") << u"2026-11-29T16:43:08.176Z"_s << u"2026-11-29T16:43:08.176Z"_s;
    QTest::newRow("version") << u"SMB 3.1.1, v4.0, TLS 1.3"_s << u"SMB 3.1.1, v4.0, TLS 1.3"_s;
    QTest::newRow("interface") << u"drsuapi v4.0 (e3514235-4b06-11d1-ab04-00c04fc2dcd2)"_s
                               << u"drsuapi v4.0 (e3514235-4b06-11d1-ab04-00c04fc2dcd2)"_s;
    QTest::newRow("words") << u"NT status 0xC0000022: access denied"_s << u"NT status 0xC0000022: access denied"_s;
    QTest::newRow("cut address") << u"http://dc1.lab.example/x?ip=192.168.7…"_s << u"http://name1.name2.example/x?ip=…"_s;
    QTest::newRow("cut name") << u"asked FILESR…, …8.77.5 and 10.0.0.2"_s << u"asked …, … and 198.18.0.1"_s;
    QTest::newRow("nothing cut") << u"wait … then go"_s << u"wait … then go"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestNameMask::masksWhatItKnows()
{
    QFETCH(const QString, text);
    NameMask mask;
    mask.learn(u"dc1.lab.example"_s);
    mask.learn(u"10.0.0.2"_s);
    mask.learn(u"Lab Issuing CA"_s);
    mask.learn(u"WIN_7"_s);
    QTEST(mask.text(text), "masked");
}

void TestNameMask::theSameHasTheSameMask()
{
    NameMask mask;
    const QString first = mask.text(u"b.a.example 10.1.1.1 fd00::1"_s);
    QCOMPARE(mask.text(u"b.a.example 10.1.1.1 fd00::1"_s), first);
    QCOMPARE(mask.text(u"10.1.1.2"_s), u"198.18.0.2"_s);
    QCOMPARE(mask.address(QHostAddress(u"::ffff:10.1.1.1"_s)), QHostAddress(u"198.18.0.1"_s));
}

void TestNameMask::addressesKeepTheirScope()
{
    NameMask mask;
    QCOMPARE(mask.address(QHostAddress(u"fe80::abcd%eth1"_s)), QHostAddress(u"fe80::1%eth1"_s));
    QVERIFY(mask.address(QHostAddress()).isNull());
}

void TestNameMask::everyMaskHasAnEntry()
{
    NameMask mask;
    (void)mask.text(u"Dc1.Lab.example, 10.0.0.2, fd77::2"_s);
    QCOMPARE(mask.entries(),
        (QList<NameMask::Entry>{{u"name1"_s, u"Dc1"_s}, {u"name2"_s, u"Lab"_s}, {u"198.18.0.1"_s, u"10.0.0.2"_s},
            {u"2001:db8::1"_s, u"fd77::2"_s}}));
}

void TestNameMask::endsWithHostileText()
{
    NameMask mask;
    for (const QString& text : {QString(u"a."_s).repeated(5000), QString(u':').repeated(5000),
             QString(u"1."_s).repeated(5000), QString(u"a-"_s).repeated(5000), QString(u'\0').repeated(100)})
        QVERIFY(!mask.text(text).isEmpty());
}

} // namespace NameMaskTests

int tst_namemask(int argc, char* argv[])
{
    return PortCheck::runTest<NameMaskTests::TestNameMask>(argc, argv);
}

#include "tst_namemask.moc"
