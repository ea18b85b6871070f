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
        const Result<PortTable> table = readTableFile(path);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QTEST(table->title, "title");
        QCOMPARE(table->origin, origin.isEmpty() ? QDir::toNativeSeparators(path) : origin);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.first().ports, QList<quint16>{389});
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
        const Result<PortTable> table = readTableFile(path);
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
