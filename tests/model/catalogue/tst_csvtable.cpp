// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace CsvTableTests {

using namespace PortCheck;

const char* const sample =
    "Port,Protocol,Source,Target,Purpose\r\n"
    "389,TCP/UDP,Auditor,Controllers,Directory\r\n"
    "\"135 and dynamic range: 1024 -65535\",TCP,Auditor,Controllers,\"Calls, \"\"remote\"\"\"\r\n"
    "53,UDP,Auditor,Name server,\r\n";

class TestCsvTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleIsRead()
    {
        const Result<PortTable> table = readCsvTable(sample);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QCOMPARE(table->title, QString());
        QCOMPARE(table->rows.size(), 3);
        const PortRow expected{
            .number = 2,
            .requirement = QStringLiteral("135 and dynamic range: 1024-65535"),
            .ports = {135},
            .dynamicRange = PortRange{1024, 65535},
            .protocols = {Transport::Tcp},
            .source = QStringLiteral("Auditor"),
            .role = QStringLiteral("Controllers"),
            .purpose = QStringLiteral("Calls, \"remote\""),
        };
        QVERIFY(table->rows[1] == expected);
        QCOMPARE(table->rows[2].purpose, QString());
    }

    void sameRows_data()
    {
        QTest::addColumn<QByteArray>("csv");

        const QByteArray plain(sample);
        QTest::addRow("Unix line ends") << QByteArray(plain).replace("\r\n", "\n");
        QTest::addRow("old Mac line ends") << QByteArray(plain).replace("\r\n", "\r");
        QTest::addRow("byte-order mark") << QByteArray("\xef\xbb\xbf") + plain;
        QTest::addRow("plural and case") << QByteArray(plain).replace("Port,Protocol", "PORTS,protocols");
        QTest::addRow("no line end at the end") << plain.chopped(2);
        QTest::addRow("blank lines") << QByteArray("\r\n") + plain + "\r\n,,,,\r\n";
        QTest::addRow("semicolons") << QByteArray("Port;Protocol;Source;Target;Purpose\n"
                                                  "389;TCP/UDP;Auditor;Controllers;Directory\n"
                                                  "135 and dynamic range: 1024-65535;TCP;Auditor;Controllers;"
                                                  "\"Calls, \"\"remote\"\"\"\n53;UDP;Auditor;Name server;\n");
        QTest::addRow("other order") << QByteArray("Purpose,Note,Target,Source,Protocol,Port\n"
                                                   "Directory,,Controllers,Auditor,TCP/UDP,389\n"
                                                   "\"Calls, \"\"remote\"\"\",x,Controllers,Auditor,TCP,"
                                                   "135 and dynamic range: 1024-65535\n,,Name server,Auditor,UDP,53\n");
    }

    void sameRows()
    {
        QFETCH(QByteArray, csv);
        const Result<PortTable> table = readCsvTable(csv);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QVERIFY(table->rows == readCsvTable(sample)->rows);
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("partOfError");

        const QByteArray header("Port,Protocol,Source,Target,Purpose\n");
        const auto row = [](const char* name, const QByteArray& csv, const char* partOfError) {
            QTest::newRow(name) << csv << QString::fromUtf8(partOfError);
        };
        row("empty", "", "Line 1: The table has no column “Port”.");
        row("no header", "389,TCP,a,b,c\n", "Line 1: The table has no column “Port”.");
        row("missing column", "Port,Protocol,Source,Purpose\n", "Line 1: The table has no column “Target”.");
        row("column twice", "Port,Port,Protocol,Source,Target,Purpose\n",
            "Line 1: The table has more than one column “Port”.");
        row("no rows", header, "The table has no rows.");
        row("too few cells", header + "389,TCP,a\n",
            "Line 2: The number of cells is 3, but the header of the table has 5.");
        row("too many cells", header + "389,TCP,a,b,c,d\n", "Line 2: The number of cells is 6");
        row("port 0", header + "389,TCP,a,b,c\n\n0,TCP,a,b,c\n", "Line 4: Port 0 is out of range.");
        row("port too high", header + "70000,TCP,a,b,c\n", "Line 2: Port 70000 is out of range.");
        row("reversed range", header + "20-10,TCP,a,b,c\n", "Line 2: The range 20-10 runs backwards.");
        row("unknown protocol", header + "389,ICMP,a,b,c\n", "Line 2: “ICMP” is no protocol");
        row("no target", header + "389,TCP,a, ,c\n", "Line 2: There is no target.");
        row("open quote", header + "389,TCP,a,b,\"c\n", "Line 2: The quotation mark");
        row("UTF-16", QByteArray("P\0o\0r\0t\0", 8), "not UTF-8 text");
        row("Latin-1", header + "389,TCP,a,b,\xfc\n", "not UTF-8 text");
        row("too many rows", header + QByteArray("389,TCP,a,b,c\n").repeated(1001), "more than 1000 rows");
        row("too large", QByteArray(1024 * 1024 + 1, 'x'), "larger than 1 MiB");
    }

    void bad()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, partOfError);
        const Result<PortTable> table = readCsvTable(csv);
        QVERIFY(!table.ok());
        QVERIFY2(table.error().contains(partOfError), qPrintable(table.error()));
    }

    void mostRows()
    {
        const QByteArray csv = "Port,Protocol,Source,Target,Purpose\n" + QByteArray("389,TCP,a,b,c\n").repeated(1000);
        QCOMPARE(readCsvTable(csv)->rows.size(), 1000);
    }

    void damaged()
    {
        const QByteArray whole(sample);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const Result<PortTable> cut = readCsvTable(whole.first(i));
            QVERIFY(cut.ok() ? !cut->rows.isEmpty() : !cut.error().isEmpty());
            for (const char byte : {'\0', '"', ',', '\n', '9', '\xff'}) {
                QByteArray changed = whole;
                changed[i] = byte;
                const Result<PortTable> table = readCsvTable(changed);
                QVERIFY(table.ok() ? !table->rows.isEmpty() : !table.error().isEmpty());
            }
        }
    }
};

} // namespace CsvTableTests

int tst_csvtable(int argc, char* argv[])
{
    return PortCheck::runTest<CsvTableTests::TestCsvTable, QCoreApplication>(argc, argv);
}

#include "tst_csvtable.moc"
