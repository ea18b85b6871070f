// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace JsonTableTests {

using namespace PortCheck;

const QByteArray minimalRow(
    R"({"ports":[389],"protocols":["TCP"],"source":"Auditor","target":"Controllers","purpose":"Directory"})");

Result<PortTable> read(const QByteArray& json)
{
    return readJsonTable(json);
}

QByteArray tableOf(const QByteArray& rows)
{
    return R"({"format":"gp-portcheck-table","version":1,"title":"Example","rows":[)" + rows + "]}";
}

QByteArray changed(QByteArray json, const char* from, const QByteArray& to)
{
    Q_ASSERT(json.contains(from));
    return json.replace(from, to);
}

class TestJsonTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead()
    {
        const Result<PortTable> table = read(R"({
            "format": "gp-portcheck-table", "version": 1,
            "title": "Example", "origin": "a page",
            "generalRequirements": ["first  condition", "second"],
            "rows": [ {
                "ports": [135, 445], "dynamicRange": { "from": 1024, "to": 2048 },
                "protocols": ["TCP", "UDP"], "source": "Auditor", "target": "Controllers", "purpose": "Calls",
                "requirement": "RPC ports" } ] })");
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        const PortTable expected{
            .title = QStringLiteral("Example"),
            .origin = QStringLiteral("a page"),
            .generalRequirements = {QStringLiteral("first condition"), QStringLiteral("second")},
            .rows = {{
                .number = 1,
                .requirement = QStringLiteral("RPC ports"),
                .ports = {135, 445},
                .dynamicRange = PortRange{1024, 2048},
                .protocols = {Transport::Tcp, Transport::Udp},
                .source = QStringLiteral("Auditor"),
                .role = QStringLiteral("Controllers"),
                .purpose = QStringLiteral("Calls"),
            }},
        };
        QVERIFY(*table == expected);
    }

    void requirementIsMadeFromThePorts_data()
    {
        QTest::addColumn<QByteArray>("ports");
        QTest::addColumn<QString>("requirement");

        QTest::addRow("one") << QByteArray(R"("ports":[389])") << QStringLiteral("389");
        QTest::addRow("two") << QByteArray(R"("ports":[139,445])") << QStringLiteral("139, 445");
        QTest::addRow("with range") << QByteArray(R"("ports":[135],"dynamicRange":{"from":1024,"to":65535})")
                                    << QStringLiteral("135 and dynamic range: 1024-65535");
        QTest::addRow("range alone") << QByteArray(R"("ports":[],"dynamicRange":{"from":1024,"to":65535})")
                                     << QStringLiteral("dynamic range: 1024-65535");
        QTest::addRow("empty words") << QByteArray(R"("requirement":"","ports":[389])") << QStringLiteral("389");
    }

    void requirementIsMadeFromThePorts()
    {
        QFETCH(QByteArray, ports);
        const Result<PortTable> table = read(tableOf(changed(minimalRow, R"("ports":[389])", ports)));
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QTEST(table->rows.first().requirement, "requirement");
    }

    void rowsAreNumbered()
    {
        const Result<PortTable> table = read("\xef\xbb\xbf" + tableOf(minimalRow + ',' + minimalRow));
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error()));
        QCOMPARE(table->rows[0].number, 1);
        QCOMPARE(table->rows[1].number, 2);
    }

    void badDocument_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("partOfError");

        const QByteArray good = tableOf(minimalRow);
        const auto row = [](const char* name, const QByteArray& json, const char* partOfError) {
            QTest::newRow(name) << json << QString::fromUtf8(partOfError);
        };
        row("empty", "", "This is not valid JSON");
        row("no JSON", "# Ports\n", "Line 1: This is not valid JSON");
        row("mistake in line 3", "{\n\"format\": \"x\",\n\"version\" 1}", "Line 3: This is not valid JSON");
        row("not UTF-8", changed(good, "Example", "\xff"), "This is not valid JSON");
        row("cut off", good.chopped(1), "This is not valid JSON");
        row("list", "[]", "one JSON object");
        row("deep", QByteArray(100'000, '['), "This is not valid JSON");
        row("too large", QByteArray(1024 * 1024 + 1, ' '), "larger than 1 MiB");
        row("other object", "{}", "“format” is missing");
        row("other format", changed(good, "portcheck-table", "portcheck-results"),
            "“format” is “gp-portcheck-results”, but must be “gp-portcheck-table”");
        row("later version", changed(good, "\"version\":1", "\"version\":2"),
            "“version” is 2, but this program reads version 1");
        row("version as text", changed(good, "\"version\":1", "\"version\":\"1\""), "“version” must be a whole number");
        row("no title", changed(good, "\"title\":\"Example\",", ""), "“title” is missing");
        row("title is a number", changed(good, "\"Example\"", "5"), "“title” must be text");
        row("unknown member", changed(good, "\"title\"", "\"titel\""),
            "“titel” is not known here. Known are: format, version");
        row("origin is a number", changed(good, "\"rows\"", "\"origin\":5,\"rows\""), "“origin” must be text");
        row("requirements as text", changed(good, "\"rows\"", "\"generalRequirements\":\"x\",\"rows\""),
            "“generalRequirements” must be a list");
        row("requirements as numbers", changed(good, "\"rows\"", "\"generalRequirements\":[1],\"rows\""),
            "“generalRequirements” must be a list of texts");
        row("no rows", changed(good, "\"rows\"", "\"origin\""), "“origin” must be text");
        row("rows is an object", changed(tableOf(""), "[]", "{}"), "“rows” must be a list");
        row("rows are empty", tableOf(""), "The table has no rows");
        row("too many rows", tableOf(QByteArray(minimalRow + ',').repeated(1000) + minimalRow), "more than 1000 rows");
    }

    void badDocument()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, partOfError);
        const Result<PortTable> table = read(json);
        QVERIFY(!table.ok());
        QVERIFY2(table.error().contains(partOfError), qPrintable(table.error()));
    }

    void badRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("partOfError");

        const auto row = [](const char* name, const char* from, const char* to, const char* partOfError) {
            QTest::newRow(name) << changed(minimalRow, from, to) << QString::fromUtf8(partOfError);
        };
        QTest::newRow("number") << QByteArray("5") << QStringLiteral("A row must be an object");
        QTest::newRow("empty object") << QByteArray("{}") << QStringLiteral("“ports” is missing");
        row("unknown member", "protocols", "protocol", "“protocol” is not known here");
        row("no ports", "[389]", "[]", "There is no port");
        row("ports as number", "[389]", "389", "“ports” must be a list");
        row("ports as texts", "[389]", "[\"389\"]", "“ports” must be a list of whole numbers");
        row("fraction", "[389]", "[389.5]", "“ports” must be a list of whole numbers");
        row("port 0", "[389]", "[0]", "Port 0 is out of range");
        row("negative port", "[389]", "[-1]", "Port -1 is out of range");
        row("port too high", "[389]", "[65536]", "Port 65536 is out of range");
        row("absurd port", "[389]", "[1e300]", "“ports” must be a list of whole numbers");
        row("port twice", "[389]", "[389,389]", "Port 389 is there twice");
        row("range is a text", "\"source\"", "\"dynamicRange\":\"1-2\",\"source\"", "“dynamicRange” must be an object");
        row("range without end", "\"source\"", "\"dynamicRange\":{\"from\":1},\"source\"", "“to” is missing");
        row("range reversed", "\"source\"", "\"dynamicRange\":{\"from\":9,\"to\":5},\"source\"",
            "The range 9-5 runs backwards");
        row("range too high", "\"source\"", "\"dynamicRange\":{\"from\":9,\"to\":99999},\"source\"",
            "Port 99999 is out of range");
        row("range with more", "\"source\"", "\"dynamicRange\":{\"from\":1,\"to\":2,\"x\":3},\"source\"",
            "“x” is not known here");
        row("unknown protocol", "\"TCP\"", "\"ICMP\"", "“ICMP” is no protocol");
        row("no protocol", "\"TCP\"", "", "There is no protocol");
        row("protocol twice", "\"TCP\"", "\"TCP\",\"TCP\"", "TCP is there twice");
        row("protocols as text", "[\"TCP\"]", "\"TCP\"", "“protocols” must be a list");
        row("no target", "\"Controllers\"", "\" \"", "There is no target");
        row("target missing", "\"target\":\"Controllers\",", "", "“target” is missing");
        row("purpose is null", "\"Directory\"", "null", "“purpose” must be text");
        row("requirement is a number", "\"source\"", "\"requirement\":389,\"source\"", "“requirement” must be text");
    }

    void badRow()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, partOfError);
        const Result<PortTable> table = read(tableOf(minimalRow + ',' + row));
        QVERIFY(!table.ok());
        QVERIFY2(table.error().startsWith(QStringLiteral("Row 2: ")), qPrintable(table.error()));
        QVERIFY2(table.error().contains(partOfError), qPrintable(table.error()));
    }

    void mostPorts_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("ok");
        QTest::addRow("200") << 200 << true;
        QTest::addRow("201") << 201 << false;
    }

    void mostPorts()
    {
        QFETCH(int, count);
        QByteArray ports("1");
        for (int port = 2; port <= count; ++port)
            ports += ',' + QByteArray::number(port);
        const Result<PortTable> table = read(tableOf(changed(minimalRow, "389", ports)));
        QTEST(table.ok(), "ok");
    }

    void damaged()
    {
        const QByteArray whole = tableOf(minimalRow);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QVERIFY(!read(whole.first(i)).ok());
            for (const char byte : {'\0', '"', '{', ']', '\\', '9', '\xff'}) {
                QByteArray other = whole;
                other[i] = byte;
                const Result<PortTable> table = read(other);
                QVERIFY(table.ok() ? table->rows.size() == 1 : !table.error().isEmpty());
            }
        }
    }
};

} // namespace JsonTableTests

int tst_jsontable(int argc, char* argv[])
{
    return PortCheck::runTest<JsonTableTests::TestJsonTable, QCoreApplication>(argc, argv);
}

#include "tst_jsontable.moc"
