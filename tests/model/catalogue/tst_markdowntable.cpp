// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace MarkdownTableTests {

using namespace PortCheck;

/// A page of the shape in which ports are published: front matter, a list, a hint, a padded table.
const char* const sample = R"(---
title: "Example Ports"
sidebar_position: 3
---

# Another heading

What the example needs.

- Let traffic out of the local ports
  1024 - 65535.
- Let traffic in on the *other* side.

Tip: one row, one rule.

| Port                              | Protocol | Source  | Target      | Purpose              |
| --------------------------------- | :------: | ------- | ----------- | -------------------- |
| 389                               | TCP/UDP  | Auditor | Controllers | Directory questions  |
| 135 and dynamic range: 1024 -2048 | TCP      | Auditor | Controllers | Calls. `run /now `   |
| 53                                | UDP      | Auditor | Name server | Names                |

- Not a general requirement.
)";

Result<PortTable> read(const QByteArray& markdown)
{
    return readMarkdownTable(markdown);
}

const QByteArray tableHeader("Port|Protocol|Source|Target|Purpose\n-|-|-|-|-\n");

PortRow row(int number, quint16 port, const QList<Transport>& protocols, const char* role, const char* purpose)
{
    return {
        .number = number,
        .requirement = QString::number(port),
        .ports = {port},
        .dynamicRange = std::nullopt,
        .protocols = protocols,
        .source = QStringLiteral("Auditor"),
        .role = QString::fromUtf8(role),
        .purpose = QString::fromUtf8(purpose),
    };
}

class TestMarkdownTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleIsRead()
    {
        const Result<PortTable> table = read(sample);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QCOMPARE(table->title, QStringLiteral("Example Ports"));
        QCOMPARE(table->origin, QString());
        QCOMPARE(table->generalRequirements,
            QStringList({QStringLiteral("Let traffic out of the local ports 1024 - 65535."),
                QStringLiteral("Let traffic in on the *other* side.")}));
        QCOMPARE(table->rows.size(), 3);
        QVERIFY(table->rows[0] == row(1, 389, {Transport::Tcp, Transport::Udp}, "Controllers", "Directory questions"));
        PortRow second = row(2, 135, {Transport::Tcp}, "Controllers", "Calls. run /now");
        second.requirement = QStringLiteral("135 and dynamic range: 1024-2048");
        second.dynamicRange = PortRange{1024, 2048};
        QVERIFY(table->rows[1] == second);
        QVERIFY(table->rows[2] == row(3, 53, {Transport::Udp}, "Name server", "Names"));
    }

    void title_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("title");

        QTest::addRow("none") << QByteArray() << QString();
        QTest::addRow("heading") << QByteArray("# Ports of `X`\n## Second\n\n") << QStringLiteral("Ports of X");
        QTest::addRow("front matter, bare") << QByteArray("---\ntitle: Ports\n---\n# H\n") << QStringLiteral("Ports");
        QTest::addRow("front matter, single quotes")
            << QByteArray("---\ntitle: 'Ports'\n---\n") << QStringLiteral("Ports");
        QTest::addRow("front matter without title") << QByteArray("---\nid: 1\n---\n# H\n") << QStringLiteral("H");
        QTest::addRow("front matter never closed") << QByteArray("---\ntitle: Ports\n\n# H\n") << QStringLiteral("H");
        QTest::addRow("Windows line ends") << QByteArray("---\r\ntitle: Ports\r\n---\r\n") << QStringLiteral("Ports");
    }

    void title()
    {
        QFETCH(QByteArray, before);
        const Result<PortTable> table = read(before + tableHeader + "389|TCP|a|b|c\n");
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QTEST(table->title, "title");
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("requirements");
        QTest::addColumn<QString>("purposes");

        const auto row = [](const char* name, const char* rows, const char* requirements, const char* purposes) {
            QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(requirements) << QString::fromUtf8(purposes);
        };
        row("no outer pipes", "389|TCP|a|b|c\n", "389", "c");
        row("empty purpose", "| 389 | TCP | a | b | |\n", "389", "");
        row("pipe inside", "|389|TCP|a|b|c \\| d|\n", "389", "c | d");
        row("code and strong", "|**389**|`TCP`|a|b|__c__|\n", "389", "c");
        row("link", "|[389](#ldap)|TCP|a|b|see [this page](x.md), too|\n", "389", "see this page, too");
        row("line breaks", "|139<br/>445|TCP<BR>UDP|a|b|c<br />d|\n", "139, 445", "c d");
        row("escapes", "|389|TCP|a|b|\\*c\\_d|\n", "389", "*c_d");
        row("two rows", "|1|TCP|a|b|c|\n|2|TCP|a|b|d|\n", "1;2", "c;d");
        row("same port again", "|1|TCP|a|b|c|\n|1|TCP|a|b|d|\n", "1;1", "c;d");
        row("blank line ends", "|1|TCP|a|b|c|\n\nx|y\n", "1", "c");
    }

    void cells()
    {
        QFETCH(QByteArray, rows);
        const Result<PortTable> table = read(tableHeader + rows);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QStringList requirements;
        QStringList purposes;
        for (const PortRow& row : table->rows) {
            requirements.append(row.requirement);
            purposes.append(row.purpose);
        }
        QTEST(requirements.join(QLatin1Char(';')), "requirements");
        QTEST(purposes.join(QLatin1Char(';')), "purposes");
    }

    void otherTablesAndCodeArePassedOver()
    {
        const Result<PortTable> table = read("Name|Meaning\n-|-\nx|y\n\n"
                                             "```\n"
            + tableHeader + "0|NONE|a|b|c\n```\n\n" + tableHeader + "389|TCP|a|b|c\n");
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QCOMPARE(table->rows.size(), 1);
    }

    void severalTablesAreJoined()
    {
        const Result<PortTable> table = read(tableHeader + "389|TCP|a|b|c\n\n## More\n\n"
            + "|Purpose|Target|Source|Protocol|Port|\n|---|---|---|---|---|\n|d|b|a|UDP|53|\n");
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows[1].number, 2);
        QCOMPARE(table->rows[1].ports, QList<quint16>{53});
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("partOfError");

        const auto row = [](const char* name, const QByteArray& markdown, const char* partOfError) {
            QTest::newRow(name) << markdown << QString::fromUtf8(partOfError);
        };
        row("empty", "", "There is no table with a column “Port”.");
        row("text only", "# Ports\n\n389 TCP\n", "There is no table");
        row("no line of dashes", "|Port|Protocol|Source|Target|Purpose|\n|389|TCP|a|b|c|\n", "There is no table");
        row("other table only", "Name|Meaning\n-|-\nx|y\n", "There is no table");
        row("missing column", "\n\nPort|Protocol|Source|Purpose\n-|-|-|-\n389|TCP|a|c\n",
            "Line 3: The table has no column “Target”.");
        row("column twice", "Port|Ports|Protocol|Source|Target|Purpose\n-|-|-|-|-|-\n", "more than one column “Port”");
        row("no rows", tableHeader, "The table has no rows.");
        row("too few cells", tableHeader + "389|TCP|a|b\n",
            "Line 3: The number of cells is 4, but the header of the table has 5.");
        row("unknown protocol", tableHeader + "389|TCP|a|b|c\n389|IP|a|b|c\n", "Line 4: “IP” is no protocol");
        row("port 0", tableHeader + "0|TCP|a|b|c\n", "Line 3: Port 0 is out of range.");
        row("no target", tableHeader + "389|TCP|a||c\n", "Line 3: There is no target.");
        row("not UTF-8", tableHeader + "389|TCP|a|b|\xff\n", "not UTF-8 text");
        row("too many rows", tableHeader + QByteArray("389|TCP|a|b|c\n").repeated(1001), "more than 1000 rows");
        row("too large", QByteArray(1024 * 1024 + 1, '\n'), "larger than 1 MiB");
        row("pipes only", QByteArray(1024 * 1024, '|'), "There is no table");
        row("fence never closed", "```\n" + tableHeader + "389|TCP|a|b|c\n", "There is no table");
    }

    void bad()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, partOfError);
        const Result<PortTable> table = read(markdown);
        QVERIFY(!table.ok());
        QVERIFY2(table.error().contains(partOfError), qPrintable(table.error()));
    }

    void damaged()
    {
        const QByteArray whole(sample);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const Result<PortTable> cut = read(whole.first(i));
            QVERIFY(cut.ok() ? !cut->rows.isEmpty() : !cut.error().isEmpty());
            for (const char byte : {'\0', '|', '`', '\\', '\n', '\xff'}) {
                QByteArray changed = whole;
                changed[i] = byte;
                const Result<PortTable> table = read(changed);
                QVERIFY(table.ok() ? !table->rows.isEmpty() : !table.error().isEmpty());
            }
        }
    }
};

} // namespace MarkdownTableTests

int tst_markdowntable(int argc, char* argv[])
{
    return PortCheck::runTest<MarkdownTableTests::TestMarkdownTable, QCoreApplication>(argc, argv);
}

#include "tst_markdowntable.moc"
