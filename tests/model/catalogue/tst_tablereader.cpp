// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"

#include "tests/support/runtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace TableReaderTests {

using namespace PortCheck;

const QByteArray csv("Port,Protocol,Source,Target,Purpose\n389,TCP,a,b,c\n");

class TestTableReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsByEnding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("origin"); // empty: the path

        const QByteArray row(R"({"ports":[389],"protocols":["TCP"],"source":"a","target":"b","purpose":"c"})");
        const QByteArray json = R"({"format":"gp-portcheck-table","version":1,"title":"Example","rows":[)" + row + "]}";
        const QByteArray markdown("# Heading\n\nPort|Protocol|Source|Target|Purpose\n-|-|-|-|-\n389|TCP|a|b|c\n");

        QTest::addRow("CSV") << QStringLiteral("my.ports.csv") << csv << QStringLiteral("my.ports") << QString();
        QTest::addRow("CSV, capitals") << QStringLiteral("PORTS.CSV") << csv << QStringLiteral("PORTS") << QString();
        QTest::addRow("Markdown") << QStringLiteral("ports.md") << markdown << QStringLiteral("Heading") << QString();
        QTest::addRow("JSON") << QStringLiteral("ports.json") << json << QStringLiteral("Example") << QString();
        QTest::addRow("JSON with origin")
            << QStringLiteral("ports.json") << QByteArray(json).replace("\"rows\"", "\"origin\":\"a page\",\"rows\"")
            << QStringLiteral("Example") << QStringLiteral("a page");
    }

    void readsByEnding()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, origin);
        const QString path = write(name, content);
        const Result<TableFile> file = readTableFile(path);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error()));
        QCOMPARE(file->remark, QString());
        const PortTable* const table = &file->table;
        QTEST(table->title, "title");
        QCOMPARE(table->origin, origin.isEmpty() ? QDir::toNativeSeparators(path) : origin);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.first().ports, QList<quint16>{389});
    }

    void repeatedRows_data()
    {
        QTest::addColumn<QByteArray>("more"); // behind the first row
        QTest::addColumn<QList<int>>("numbers"); // of the rows that are kept
        QTest::addColumn<QString>("leftOut");
        const QByteArray first = csv.sliced(csv.indexOf('\n') + 1);
        QTest::addRow("none") << QByteArray() << QList<int>{1} << QString();
        QTest::addRow("one") << first << QList<int>{1} << QStringLiteral("2");
        QTest::addRow("several, and others between")
            << QByteArray("88,TCP,a,b,c\n") + first + "88,UDP,a,b,c\n" + "88,TCP,a,b,c\n"
            << QList<int>{1, 2, 4} << QStringLiteral("3, 5");
        QTest::addRow("another purpose") << QByteArray("88,TCP,a,b,c\n88,TCP,a,b,d\n") << QList<int>{1, 2, 3}
                                         << QString();
        QTest::addRow("another source") << QByteArray("88,TCP,a,b,c\n88,TCP,x,b,c\n") << QList<int>{1, 2, 3}
                                        << QString();
        QTest::addRow("many") << first.repeated(30) << QList<int>{1}
                              << QStringLiteral("2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, "
                                                "21, …");
    }

    void repeatedRows()
    {
        QFETCH(QByteArray, more);
        QFETCH(QList<int>, numbers);
        QFETCH(QString, leftOut);
        const QString path = write(QStringLiteral("ports.csv"), csv + more);
        const Result<TableFile> file = readTableFile(path);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error()));
        QList<int> kept;
        for (const PortRow& row : file->table.rows)
            kept.append(row.number);
        QCOMPARE(kept, numbers);
        QCOMPARE(file->remark.isEmpty(), leftOut.isEmpty());
        if (!leftOut.isEmpty())
            QVERIFY2(file->remark.endsWith(QStringLiteral("are left out: %1.").arg(leftOut)), qPrintable(file->remark));
    }

    void bad_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("error");

        const QString ending =
            QStringLiteral("A port table is a Markdown, CSV or JSON file. Name one that ends in .md, .csv or .json.");
        QTest::addRow("other ending") << QStringLiteral("ports.txt") << csv << ending;
        QTest::addRow("no ending") << QStringLiteral("ports") << csv << ending;
        QTest::addRow("mistake in a line")
            << QStringLiteral("ports.csv") << QByteArray(csv + "0,TCP,a,b,c\n")
            << QStringLiteral("Line 3: Port 0 is out of range. Ports go from 1 to 65535.");
        QTest::addRow("too large") << QStringLiteral("ports.csv") << QByteArray(1024 * 1024 + 1, ' ')
                                   << QStringLiteral("This is larger than 1 MiB, the most that is read.");
    }

    void bad()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, error);
        const QString path = write(name, content);
        const Result<TableFile> table = readTableFile(path);
        QVERIFY(!table.ok());
        QCOMPARE(table.error(), QDir::toNativeSeparators(path) + QStringLiteral(": ") + error);
    }

    void missingFileAndFolder()
    {
        const QString missing = m_folder->filePath(QStringLiteral("missing.md"));
        QVERIFY(readTableFile(missing).error().startsWith(
            QDir::toNativeSeparators(missing) + QStringLiteral(": The file cannot be read: ")));

        const QString folder = m_folder->filePath(QStringLiteral("folder.md"));
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(readTableFile(folder).error().contains(QStringLiteral("This is a folder")));
    }

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test cannot write into its temporary folder.");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace TableReaderTests

int tst_tablereader(int argc, char* argv[])
{
    return PortCheck::runTest<TableReaderTests::TestTableReader, QCoreApplication>(argc, argv);
}

#include "tst_tablereader.moc"
