// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/localportsparser.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace LocalPortsTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

using Ranges = QList<PortRange>;

class TestLocalPortsText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linuxDynamic_data();
    void linuxDynamic();
    void linuxReserved_data();
    void linuxReserved();
    void netshDynamic_data();
    void netshDynamic();
    void netshExcluded_data();
    void netshExcluded();

private:
    static void addColumns();
    static Ranges asList(const std::optional<PortRange>& range) { return range ? Ranges{*range} : Ranges{}; }
};

void TestLocalPortsText::addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ranges>("ranges");
}

void TestLocalPortsText::linuxDynamic_data()
{
    addColumns();
    QTest::newRow("as the kernel writes it") << u"32768\t60999\n"_s << Ranges{{32768, 60999}};
    QTest::newRow("one port") << u"40000 40000"_s << Ranges{{40000, 40000}};
    QTest::newRow("nothing") << u""_s << Ranges{};
    QTest::newRow("one number") << u"32768\n"_s << Ranges{};
    QTest::newRow("wrong order") << u"60999 32768"_s << Ranges{};
    QTest::newRow("zero") << u"0 60999"_s << Ranges{};
    QTest::newRow("too large") << u"1024 65536"_s << Ranges{};
    QTest::newRow("more than a number holds") << u"99999999999 99999999999"_s << Ranges{};
    QTest::newRow("three numbers") << u"1 2 3"_s << Ranges{};
}

void TestLocalPortsText::linuxDynamic()
{
    QFETCH(QString, text);
    QTEST(asList(linuxDynamicPorts(text)), "ranges");
}

void TestLocalPortsText::linuxReserved_data()
{
    addColumns();
    QTest::newRow("none") << u"\n"_s << Ranges{};
    QTest::newRow("ports and ranges") << u"8080,9148-9150\n"_s << Ranges{{8080, 8080}, {9148, 9150}};
    QTest::newRow("in order") << u"9000,80-90"_s << Ranges{{80, 90}, {9000, 9000}};
    QTest::newRow("what makes no sense is left out") << u"70000,90-80,5,1-2-3"_s << Ranges{{5, 5}};
}

void TestLocalPortsText::linuxReserved()
{
    QFETCH(QString, text);
    QTEST(linuxReservedPorts(text), "ranges");
}

void TestLocalPortsText::netshDynamic_data()
{
    addColumns();
    QTest::newRow("English") << u"\r\nProtocol tcp Dynamic Port Range\r\n---------------------------------\r\n"
                                "Start Port      : 49152\r\nNumber of Ports : 16384\r\n\r\n"_s
                             << Ranges{{49152, 65535}};
    QTest::newRow("German") << u"\r\nDynamischer Portbereich für das Protokoll tcp\r\n------\r\n"
                               "Startport       : 1024\r\nAnzahl von Ports: 64511\r\n"_s
                            << Ranges{{1024, 65534}};
    QTest::newRow("nothing, as under Wine") << u""_s << Ranges{};
    QTest::newRow("an error") << u"The following command was not found: int ipv4 show dynamicport tcp.\r\n"_s
                              << Ranges{};
    QTest::newRow("no ports") << u"Start : 49152\nNumber : 0\n"_s << Ranges{};
    QTest::newRow("beyond the last port") << u"Start : 49152\nNumber : 16385\n"_s << Ranges{};
    QTest::newRow("a third number") << u"Start : 1025\nNumber : 10\nOther : 5\n"_s << Ranges{};
}

void TestLocalPortsText::netshDynamic()
{
    QFETCH(QString, text);
    QTEST(asList(netshDynamicPorts(text)), "ranges");
}

void TestLocalPortsText::netshExcluded_data()
{
    addColumns();
    QTest::newRow("two") << u"\r\nProtocol tcp Port Exclusion Ranges\r\n\r\nStart Port    End Port      \r\n"
                            "----------    --------      \r\n      5357        5357      \r\n"
                            "     50000       50059     *\r\n\r\n* - Administered port exclusions.\r\n\r\n"_s
                         << Ranges{{5357, 5357}, {50000, 50059}};
    QTest::newRow("none") << u"\r\nStart Port    End Port\r\n----------    --------\r\n\r\n"_s << Ranges{};
    QTest::newRow("nothing, as under Wine") << u""_s << Ranges{};
    QTest::newRow("what makes no sense is left out") << u"  9 8\n  0 5\n  1 2 3\n  7 70000\n"_s << Ranges{};
}

void TestLocalPortsText::netshExcluded()
{
    QFETCH(QString, text);
    QTEST(netshExcludedPorts(text), "ranges");
}

} // namespace LocalPortsTextTests

int tst_localportsparser(int argc, char* argv[])
{
    return PortCheck::runTest<LocalPortsTextTests::TestLocalPortsText>(argc, argv);
}

#include "tst_localportsparser.moc"
