// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"
#include "model/report/rangefields.h"
#include "model/report/reportwriter.h"
#include "model/support/seenbytes.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace CsvReportTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Reads RFC 4180 strictly: only quoted fields, parted by commas, lines ended by CR LF. An empty list is a bad file.
QList<QStringList> parsed(QByteArray csv)
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    if (!csv.startsWith(mark))
        return {};
    const QString text = QString::fromUtf8(csv.mid(mark.size()));
    QList<QStringList> lines;
    QStringList cells;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i++) != '"'_L1)
            return {};
        QString cell;
        for (; i < text.size() && (text.at(i) != '"'_L1 || text.mid(i, 2) == "\"\""_L1); ++i) {
            cell.append(text.at(i));
            if (text.at(i) == '"'_L1)
                ++i;
        }
        cells.append(cell);
        ++i;
        if (text.mid(i, 2) == "\r\n"_L1) {
            lines.append(std::exchange(cells, {}));
            i += 2;
        } else if (i >= text.size() || text.at(i++) != ','_L1) {
            return {};
        }
    }
    return cells.isEmpty() ? lines : QList<QStringList>();
}

QString cell(const QList<QStringList>& lines, int record, const QString& name)
{
    return lines.value(record + 1).value(lines.value(0).indexOf(name));
}

class TestCsvReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFieldNames();
    void hasOneLineACheck();
    void aRunOfEarlierTargetsHasAColumnMore();
    void roundTrips_data();
    void roundTrips();
    void evidenceIsOneJsonCell();
    void everyFieldIsAsInJson();
    void noCellIsTooLong_data();
    void noCellIsTooLong();
    void aRangeHasALineAPart();
    void aStoppedRangeHasItsLinesToo();
    void aTornRangeIsBounded();
};

void TestCsvReport::beginsWithTheFieldNames()
{
    QCOMPARE(parsed(csvReport(sampleRun())).value(0), checkFieldNames());
}

void TestCsvReport::hasOneLineACheck()
{
    const QList<QStringList> lines = parsed(csvReport(sampleRun()));
    QCOMPARE(lines.size(), 4);
    for (const QStringList& line : lines)
        QCOMPARE(line.size(), checkFieldNames().size());
}

/// At the end: who reads the others by name or place, still does.
void TestCsvReport::aRunOfEarlierTargetsHasAColumnMore()
{
    RunSnapshot run = runOf({mapperRecord({50100}), cutRecord(), silentRecord(445)});
    run.isOfEarlierTargets = true;
    const QList<QStringList> lines = parsed(csvReport(run));
    QCOMPARE(lines.value(0), checkFieldNames() + QStringList(u"ofEarlierTargets"_s));
    QVERIFY(lines.size() > 2);
    for (const QStringList& line : lines.mid(1))
        QCOMPARE(line.size() == lines.value(0).size() ? line.constLast() : u"missing"_s, u"true"_s);
}

void TestCsvReport::roundTrips_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::addRow("plain") << u"fine"_s << u"fine"_s;
    QTest::addRow("empty") << QString() << QString();
    QTest::addRow("comma") << u"a,b"_s << u"a,b"_s;
    QTest::addRow("quotes") << u"say \"no\""_s << u"say \"no\""_s;
    QTest::addRow("only a quote") << u"\""_s << u"\""_s;
    QTest::addRow("lines") << u"a\r\nb"_s << u"a\r\nb"_s;
    QTest::addRow("umlauts") << u"Zürich €"_s << u"Zürich €"_s;
    QTest::addRow("formula") << u"=HYPERLINK(\"x\")"_s << u"'=HYPERLINK(\"x\")"_s;
    QTest::addRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::addRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::addRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::addRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::addRow("return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::addRow("equals sign inside") << u"DC=lab"_s << u"DC=lab"_s;
}

void TestCsvReport::roundTrips()
{
    QFETCH(QString, value);
    QFETCH(QString, expected);
    RunSnapshot run = sampleRun();
    run.checks[0].seen.errorText = value;
    QCOMPARE(cell(parsed(csvReport(run)), 0, u"errorText"_s), expected);
}

void TestCsvReport::evidenceIsOneJsonCell()
{
    const RunSnapshot run = sampleRun();
    const QString text = cell(parsed(csvReport(run)), 0, u"evidence"_s);
    QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), run.checks.at(0).seen.evidence);
    RunSnapshot withBytes = run;
    BytesNoted bytes;
    bytes.came("odd");
    withBytes.checks[0].seen.evidence = bytes.with(run.checks.at(0).seen.evidence);
    QCOMPARE(cell(parsed(csvReport(withBytes)), 0, u"evidence"_s), text); // which JSON has
    QVERIFY(jsonReport(withBytes).contains("\"bytes\""));
}

void TestCsvReport::everyFieldIsAsInJson()
{
    const RunSnapshot run = sampleRun();
    const QList<QStringList> lines = parsed(csvReport(run));
    const QJsonArray inJson = QJsonDocument::fromJson(jsonReport(run)).object().value("checks"_L1).toArray();
    QCOMPARE(inJson.size(), run.checks.size());
    for (int i = 0; i < run.checks.size(); ++i) {
        QJsonObject fields = inJson.at(i).toObject();
        fields.remove("said"_L1); // is for this program, which reads no CSV
        QCOMPARE(fields.size(), checkFieldNames().size());
        for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
            if (!it->isObject())
                QCOMPARE(cell(lines, i, it.key()), it->toVariant().toString());
        }
    }
}

void TestCsvReport::noCellIsTooLong_data()
{
    QTest::addColumn<QJsonObject>("evidence");
    QTest::addColumn<bool>("isJson");
    QJsonArray numbers;
    QJsonArray objects;
    for (int i = 0; i < 4096; ++i) {
        numbers.append(i + 49152);
        objects.append(QJsonObject{{u"annotation"_s, QString(1024, u'"')}, {u"ports"_s, QJsonArray{i}}});
    }
    QTest::addRow("fits") << QJsonObject{{u"tcpPorts"_s, QJsonArray{1, 2, 3}}} << true;
    QTest::addRow("two lists") << QJsonObject{{u"tcpPorts"_s, numbers}, {u"udpPorts"_s, numbers}} << true;
    QTest::addRow("list of long texts") << QJsonObject{{u"endpoints"_s, objects}} << true;
    QTest::addRow("one text") << QJsonObject{{u"text"_s, QString(40'000, u'x')}} << false;
}

void TestCsvReport::noCellIsTooLong()
{
    QFETCH(QJsonObject, evidence);
    QFETCH(bool, isJson);
    constexpr qsizetype most = 32'767; // in a cell of a spreadsheet
    RunSnapshot run = sampleRun();
    run.checks[0].seen.evidence = evidence;
    run.checks[0].seen.errorText = QString(most + 1, u'=');
    const QList<QStringList> lines = parsed(csvReport(run));
    const QString text = cell(lines, 0, u"evidence"_s);
    const bool isShort = QJsonDocument(evidence).toJson(QJsonDocument::Compact).size() <= most;
    QVERIFY(text.size() <= most);
    QCOMPARE(!text.contains(u"see JSON"_s), isShort);
    QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).isObject(), isJson);
    QCOMPARE(cell(lines, 0, u"errorText"_s).size(), most);
    QVERIFY(cell(lines, 0, u"errorText"_s).endsWith(u"… (see JSON)"_s));
}

void TestCsvReport::aRangeHasALineAPart()
{
    const QList<QStringList> lines = parsed(csvReport(runOf({mapperRecord({50100}), cutRecord(), silentRecord(445)})));
    QCOMPARE(lines.size(), 1 + 3 + 3);
    QCOMPARE(cell(lines, 1, u"port"_s), u"1024-65535"_s);
    QCOMPARE(cell(lines, 1, u"outcome"_s), u"fail"_s);
    const QJsonObject evidence = QJsonDocument::fromJson(cell(lines, 1, u"evidence"_s).toUtf8()).object();
    QVERIFY(!evidence.contains(u"rangeMap"_s));
    QCOMPARE(evidence["openPortUses"_L1]["50100"_L1][0].toString(), u"drsuapi v4.0"_s);
    const QStringList ports{u"1024-49999"_s, u"50000-50199"_s, u"50200-65535"_s};
    const QStringList states{u"filtered"_s, u"closed"_s, u"filtered"_s};
    for (int part = 0; part < 3; ++part) {
        const int line = 2 + part;
        QCOMPARE(cell(lines, line, u"port"_s), ports.at(part));
        QCOMPARE(cell(lines, line, u"state"_s), states.at(part));
        for (const QString& same : {u"row"_s, u"requirement"_s, u"protocol"_s, u"role"_s, u"target"_s, u"address"_s})
            QCOMPARE(cell(lines, line, same), cell(lines, 1, same));
        for (const QString& ofAcheck : {u"outcome"_s, u"reason"_s, u"service"_s, u"cause"_s, u"evidence"_s})
            QCOMPARE(cell(lines, line, ofAcheck), QString());
    }
    QCOMPARE(cell(lines, 3, u"explanation"_s), u"200 of 200 ports were asked: 1 open · 199 refused."_s);
    QCOMPARE(cell(lines, 5, u"port"_s), u"445"_s);
}

void TestCsvReport::aStoppedRangeHasItsLinesToo()
{
    const QList<QStringList> lines = parsed(csvReport(runOf({stoppedRecord()})));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(cell(lines, 0, u"state"_s), u"cancelled"_s);
    QCOMPARE(cell(lines, 1, u"port"_s), u"1024-2047"_s);
    QCOMPARE(cell(lines, 2, u"state"_s), u"not-run"_s);
    QCOMPARE(cell(lines, 2, u"explanation"_s), u"None of 63,488 ports was asked."_s);
}

void TestCsvReport::aTornRangeIsBounded()
{
    const QList<QStringList> lines =
        parsed(csvReport(runOf({rangeRecord(tornRange(), Outcome::Fail, Reason::RangeCut)})));
    QCOMPARE(lines.size(), 2 + mostWrittenParts);
    QCOMPARE(cell(lines, 1, u"port"_s), u"1024"_s); // one port is no range
}

} // namespace CsvReportTests

int tst_csvreport(int argc, char* argv[])
{
    return PortCheck::runTest<CsvReportTests::TestCsvReport, QCoreApplication>(argc, argv);
}

#include "tst_csvreport.moc"
