// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/rfc4180.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace Rfc4180Tests {

using namespace PortCheck;

using Records = QList<TextRecord>;

TextRecord record(qsizetype line, const QStringList& cells)
{
    return {line, cells};
}

QStringList cells(const char* joined)
{
    return QString::fromUtf8(joined).split(QLatin1Char('|'));
}

class TestRfc4180 final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Records>("expected");

        const auto row = [](const char* name, const char* text, const Records& expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << expected;
        };
        row("nothing", "", {});
        row("one line", "a,b", {record(1, cells("a|b"))});
        row("line end at the end", "a,b\n", {record(1, cells("a|b"))});
        row("two lines", "a,b\nc,d", {record(1, cells("a|b")), record(2, cells("c|d"))});
        row("empty cells", ",a,", {record(1, cells("|a|"))});
        row("blanks are kept", " a , b", {record(1, cells(" a | b"))});
        row("quoted", "\"a\",b", {record(1, cells("a|b"))});
        row("empty quoted", "\"\",b", {record(1, cells("|b"))});
        row("comma inside", "\"a,b\",c", {record(1, cells("a,b|c"))});
        row("doubled quote", "\"a\"\"b\",c", {record(1, cells("a\"b|c"))});
        row("only doubled quote", "\"\"\"\",b", {record(1, cells("\"|b"))});
        row("line end inside", "\"a\nb\",c\nd,e", {record(1, cells("a\nb|c")), record(3, cells("d|e"))});
        row("blank lines", "\n \na,b\n\n", {record(3, cells("a|b"))});
        row("only separators", "a,b\n,,\nc,d", {record(1, cells("a|b")), record(3, cells("c|d"))});
    }

    void records()
    {
        QFETCH(QString, text);
        QFETCH(Records, expected);
        const Result<Records> records = readCsvRecords(text, QLatin1Char(','));
        QVERIFY2(records.ok(), records.ok() ? "" : qPrintable(records.error()));
        QVERIFY(*records == expected);
    }

    void otherSeparator()
    {
        const Result<Records> records = readCsvRecords(QStringLiteral("a,b;\"c;d\""), QLatin1Char(';'));
        QVERIFY(records.ok());
        QVERIFY(*records == Records({record(1, cells("a,b|c;d"))}));
    }

    void bad_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");

        const QString open = QStringLiteral("The quotation mark that opens here is never closed. Close it.");
        QTest::newRow("never closed") << QStringLiteral("\"") << QStringLiteral("Line 1: ") + open;
        QTest::newRow("never closed, further down")
            << QStringLiteral("a,b\nc,\"d\ne\nf") << QStringLiteral("Line 2: ") + open;
        QTest::newRow("closed by a doubled one") << QStringLiteral("\"a\"\"") << QStringLiteral("Line 1: ") + open;
        QTest::newRow("text behind") << QStringLiteral("\"a\nb\"c,d")
                                     << QStringLiteral(
                                            "Line 2: Text follows a closing quotation mark. Put the whole cell "
                                            "in quotation marks and double those inside.");
        QTest::newRow("inside") << QStringLiteral("a,b\nc\"d,e")
                                << QStringLiteral(
                                       "Line 2: A quotation mark stands inside a cell. Put the whole cell in "
                                       "quotation marks and double those inside.");
    }

    void bad()
    {
        QFETCH(QString, text);
        const Result<Records> records = readCsvRecords(text, QLatin1Char(','));
        QVERIFY(!records.ok());
        QTEST(records.error(), "error");
    }
};

} // namespace Rfc4180Tests

int tst_rfc4180(int argc, char* argv[])
{
    return PortCheck::runTest<Rfc4180Tests::TestRfc4180, QCoreApplication>(argc, argv);
}

#include "tst_rfc4180.moc"
