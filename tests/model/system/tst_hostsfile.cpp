// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/hostsfile.h"

#include "tests/support/memorypeak.h"
#include "tests/support/runtest.h"

#include <QHostAddress>
#include <QTest>

namespace HostsFileTests {

using namespace PortCheck;
using namespace PortCheck::TestPeers;
using namespace Qt::StringLiterals;

class TestHostsFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addRow("alone") << QByteArray("10.0.0.1 dc1.lab.example") << 1;
        QTest::addRow("among names") << QByteArray("10.0.0.1\tdc1 DC1.Lab.Example. other") << 1;
        QTest::addRow("later, with Windows' line ends")
            << QByteArray("# comment\r\n\r\n127.0.0.1 localhost\r\n  10.0.0.1  dc1.lab.example\r\n") << 4;
        QTest::addRow("the first of two") << QByteArray("10.0.0.1 dc1.lab.example\n10.0.0.1 dc1.lab.example\n") << 1;
        QTest::addRow("after one for another address")
            << QByteArray("10.0.0.2 dc1.lab.example\n10.0.0.1 dc1.lab.example\n") << 2;
        QTest::addRow("another address") << QByteArray("10.0.0.2 dc1.lab.example") << 0;
        QTest::addRow("another name") << QByteArray("10.0.0.1 dc1") << 0;
        QTest::addRow("commented out") << QByteArray("#10.0.0.1 dc1.lab.example") << 0;
        QTest::addRow("in a comment") << QByteArray("10.0.0.1 dc1 # dc1.lab.example") << 0;
        QTest::addRow("an address alone") << QByteArray("10.0.0.1") << 0;
        QTest::addRow("no address") << QByteArray("dc1.lab.example 10.0.0.1") << 0;
        QTest::addRow("nothing") << QByteArray() << 0;
        QTest::addRow("bytes") << QByteArray("\xff\x00\xfe 10.0.0.1 \n\x80", 15) << 0;
    }
    void lines()
    {
        QFETCH(QByteArray, text);
        const HostsFile file(u"/etc/hosts"_s, text);
        QTEST(file.lineOf(u"dc1.lab.example"_s, QHostAddress(u"10.0.0.1"_s)), "line");
    }

    void contains()
    {
        const HostsFile file(u"/etc/hosts"_s, "10.0.0.1 DC1.lab.example.\n::1 other"_ba);
        QVERIFY(file.contains(u"dc1.lab.example."_s));
        QVERIFY(file.contains(u"other"_s));
        QVERIFY(!file.contains(u"dc1"_s));
        QVERIFY(!HostsFile().contains(u"dc1"_s));
    }

    void severalAddresses()
    {
        const HostsFile file(u"/etc/hosts"_s, "10.0.0.1 dc1\n10.0.0.2 dc1\n"_ba);
        QCOMPARE(file.lineOf(u"dc1"_s, QHostAddress(u"10.0.0.1"_s)), 1);
        QCOMPARE(file.lineOf(u"dc1"_s, QHostAddress(u"10.0.0.2"_s)), 2);
    }

    /// As lists are that block advertisements: all that are kept take less than half a kilobyte each.
    void manyNames()
    {
        constexpr int most = 65536;
        QByteArray text;
        for (int i = 0; i <= most; ++i)
            text += "0.0.0.0 ad" + QByteArray::number(i) + ".ads.example\n";
        const MemoryPeak memory;
        const HostsFile file(u"/etc/hosts"_s, text);
        QVERIFY(memory.heldKib() < mostGrowthKib);
        QCOMPARE(file.lineOf(u"ad65535.ads.example"_s, QHostAddress(u"0.0.0.0"_s)), most);
        QVERIFY(!file.contains(u"ad65536.ads.example"_s));
    }

    void ofThisComputer() { QVERIFY(HostsFile::ofThisComputer().path().endsWith(u"hosts")); }
};

} // namespace HostsFileTests

int tst_hostsfile(int argc, char* argv[])
{
    return PortCheck::runTest<HostsFileTests::TestHostsFile>(argc, argv);
}

#include "tst_hostsfile.moc"
