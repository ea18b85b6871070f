// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/portcell.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace PortCellTests {

using namespace PortCheck;

using Ports = QList<quint16>;

QString listOf(int count)
{
    QStringList numbers;
    for (int port = 1; port <= count; ++port)
        numbers.append(QString::number(port));
    return numbers.join(QLatin1Char(','));
}

class TestPortCell final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ports_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("requirement");
        QTest::addColumn<QList<quint16>>("ports");
        QTest::addColumn<QString>("dynamicRange");

        const QString none;
        const QString mixed = QStringLiteral("135 and dynamic range: 1024-65535");
        const QString range = QStringLiteral("1024-65535");
        const auto row = [](const char* name, const QString& text, const QString& requirement, const Ports& ports,
                             const QString& dynamicRange) {
            QTest::newRow(name) << text << requirement << ports << dynamicRange;
        };
        row("one", QStringLiteral("389"), QStringLiteral("389"), {389}, none);
        row("blanks around", QStringLiteral("  389 \t"), QStringLiteral("389"), {389}, none);
        row("lowest", QStringLiteral("1"), QStringLiteral("1"), {1}, none);
        row("highest", QStringLiteral("65535"), QStringLiteral("65535"), {65535}, none);
        row("commas", QStringLiteral("139,445"), QStringLiteral("139,445"), {139, 445}, none);
        row("semicolon", QStringLiteral("139; 445"), QStringLiteral("139; 445"), {139, 445}, none);
        row("slash", QStringLiteral("139/445"), QStringLiteral("139/445"), {139, 445}, none);
        row("and", QStringLiteral("139 and 445"), QStringLiteral("139 and 445"), {139, 445}, none);
        row("lines", QStringLiteral("139 \n 445"), QStringLiteral("139, 445"), {139, 445}, none);
        row("order kept", QStringLiteral("445, 139"), QStringLiteral("445, 139"), {445, 139}, none);
        row("small range", QStringLiteral("5985 - 5987"), QStringLiteral("5985-5987"), {5985, 5986, 5987}, none);
        row("range of one", QStringLiteral("5985-5985"), QStringLiteral("5985-5985"), {5985}, none);
        row("dynamic", mixed, mixed, {135}, range);
        row("dynamic, uneven blanks", QStringLiteral("135 and dynamic range: 1024 -65535"), mixed, {135}, range);
        row("dynamic, en dash", QStringLiteral("135 and dynamic range: 1024 \u2013 65535"), mixed, {135}, range);
        row("dynamic, plus", QStringLiteral("135 + Dynamic: 1024-65535"), QStringLiteral("135 + Dynamic: 1024-65535"),
            {135}, range);
        row("dynamic behind", QStringLiteral("1024-65535 (dynamic)"), QStringLiteral("1024-65535 (dynamic)"), {},
            range);
        row("dynamic alone", QStringLiteral("dynamic range: 1024-65535"), QStringLiteral("dynamic range: 1024-65535"),
            {}, range);
    }

    void ports()
    {
        QFETCH(QString, text);
        const Result<PortCell> cell = parsePorts(text);
        QVERIFY2(cell.ok(), cell.ok() ? "" : qPrintable(cell.error()));
        QTEST(cell->requirement, "requirement");
        QTEST(cell->ports, "ports");
        QTEST(cell->dynamicRange ? cell->dynamicRange->text() : QString(), "dynamicRange");
    }

    void badPorts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("partOfError");

        const auto row = [](const char* name, const QString& text, const char* partOfError) {
            QTest::newRow(name) << text << QString::fromUtf8(partOfError);
        };
        row("empty", QString(), "There is no port");
        row("only separators", QStringLiteral(" , ; "), "There is no port");
        row("word", QStringLiteral("ldap"), "“ldap” is no port");
        row("protocol beside", QStringLiteral("389 TCP"), "“389 TCP” is no port");
        row("protocol behind slash", QStringLiteral("389/TCP"), "“TCP” is no port");
        row("two with a blank", QStringLiteral("139 445"), "“139 445” is no port");
        row("negative", QStringLiteral("-389"), "“-389” is no port");
        row("fraction", QStringLiteral("389.5"), "“389.5” is no port");
        row("Arabic digits", QStringLiteral("\u0663\u0668\u0669"), "is no port");
        row("zero", QStringLiteral("0"), "Port 0 is out of range");
        row("one too high", QStringLiteral("65536"), "Port 65536 is out of range");
        row("absurd", QString(5000, QLatin1Char('9')), "is out of range");
        row("absurd range", QStringLiteral("1-") + QString(5000, QLatin1Char('9')), "is out of range");
        row("range from zero", QStringLiteral("0-10"), "Port 0 is out of range");
        row("range too high", QStringLiteral("dynamic range: 1024-65536"), "Port 65536 is out of range");
        row("reversed", QStringLiteral("5987-5985"), "The range 5987-5985 runs backwards");
        row("reversed dynamic", QStringLiteral("dynamic: 65535-1024"), "The range 65535-1024 runs backwards");
        row("open range", QStringLiteral("1024-"), "is no port");
        row("wide range", QStringLiteral("1024-65535"), "write “dynamic range: 1024-65535”");
        row("range just too wide", QStringLiteral("1-201"), "more than 200 ports");
        row("dynamic without range", QStringLiteral("135 and dynamic"), "“dynamic” is no port");
        row("dynamic with one port", QStringLiteral("dynamic range: 1024"), "names no range");
        row("two dynamic ranges", QStringLiteral("dynamic: 1-2, dynamic: 3-4"), "two dynamic ranges");
        row("twice", QStringLiteral("389, 389"), "Port 389 is there twice");
        row("twice by range", QStringLiteral("10, 9-11"), "Port 10 is there twice");
        row("too many", listOf(201), "more than 200 ports");
    }

    void badPorts()
    {
        QFETCH(QString, text);
        QFETCH(QString, partOfError);
        const Result<PortCell> cell = parsePorts(text);
        QVERIFY(!cell.ok());
        QVERIFY2(cell.error().contains(partOfError), qPrintable(cell.error()));
        QVERIFY2(cell.error().size() < 300, "An error quotes only the beginning of what it was given.");
    }

    void mostPorts()
    {
        QCOMPARE(parsePorts(listOf(200))->ports.size(), mostPortsInRow);
        QCOMPARE(parsePorts(QStringLiteral("1-200"))->ports.size(), mostPortsInRow);
    }

    void protocols_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Transport>>("protocols");

        const QList both{Transport::Tcp, Transport::Udp};
        QTest::newRow("TCP") << QStringLiteral("TCP") << QList{Transport::Tcp};
        QTest::newRow("UDP") << QStringLiteral(" udp ") << QList{Transport::Udp};
        QTest::newRow("slash") << QStringLiteral("TCP/UDP") << both;
        QTest::newRow("comma") << QStringLiteral("TCP, UDP") << both;
        QTest::newRow("and") << QStringLiteral("TCP and UDP") << both;
        QTest::newRow("blank") << QStringLiteral("TCP UDP") << both;
        QTest::newRow("line end") << QStringLiteral("TCP\nUDP") << both;
        QTest::newRow("order kept") << QStringLiteral("UDP/TCP") << QList{Transport::Udp, Transport::Tcp};
    }

    void protocols()
    {
        QFETCH(QString, text);
        const Result<QList<Transport>> parsed = parseProtocols(text);
        QVERIFY(parsed.ok());
        QTEST(*parsed, "protocols");
    }

    void badProtocols_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("partOfError");

        QTest::newRow("empty") << QString() << QStringLiteral("There is no protocol");
        QTest::newRow("unknown") << QStringLiteral("SCTP") << QStringLiteral("“SCTP” is no protocol");
        QTest::newRow("service") << QStringLiteral("TCP/HTTPS") << QStringLiteral("“HTTPS” is no protocol");
        QTest::newRow("twice") << QStringLiteral("TCP/tcp") << QStringLiteral("TCP is there twice");
    }

    void badProtocols()
    {
        QFETCH(QString, text);
        QFETCH(QString, partOfError);
        const Result<QList<Transport>> parsed = parseProtocols(text);
        QVERIFY(!parsed.ok());
        QVERIFY2(parsed.error().contains(partOfError), qPrintable(parsed.error()));
    }

    void requirementFromPorts()
    {
        const PortRange range{1024, 65535};
        QCOMPARE(requirementText({389}, std::nullopt), QStringLiteral("389"));
        QCOMPARE(requirementText({139, 445}, std::nullopt), QStringLiteral("139, 445"));
        QCOMPARE(requirementText({135}, range), QStringLiteral("135 and dynamic range: 1024-65535"));
        QCOMPARE(requirementText({}, range), QStringLiteral("dynamic range: 1024-65535"));
    }

    void requirementReadsBack()
    {
        const PortRange range{49152, 65535};
        const QString text = requirementText({135, 445}, range);
        const Result<PortCell> cell = parsePorts(text);
        QVERIFY(cell.ok());
        QVERIFY(*cell == (PortCell{text, {135, 445}, range}));
    }
};

} // namespace PortCellTests

int tst_portcell(int argc, char* argv[])
{
    return PortCheck::runTest<PortCellTests::TestPortCell, QCoreApplication>(argc, argv);
}

#include "tst_portcell.moc"
