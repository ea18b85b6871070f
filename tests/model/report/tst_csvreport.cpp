// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"
#include "model/report/reportwriter.h"
#include "tests/model/report/samplerun.h"

#include <QJsonDocument>
#include <QTest>

using namespace PortCheck;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

class TestCsvReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFieldNames();
    void hasOneLineACheck();
    void roundTrips_data();
    void roundTrips();
    void evidenceIsOneJsonCell();
    void everyFieldIsAsInJson();
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
}

void TestCsvReport::everyFieldIsAsInJson()
{
    const RunSnapshot run = sampleRun();
    const QList<QStringList> lines = parsed(csvReport(run));
    const QHash<int, QString> causes = causesOfChecks(findings(run.checks, run.looks));
    QVERIFY(!causes.isEmpty());
    for (int i = 0; i < run.checks.size(); ++i) {
        const QJsonObject fields = checkFields(run.checks.at(i), causes.value(run.checks.at(i).id));
        for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
            if (!it->isObject())
                QCOMPARE(cell(lines, i, it.key()), it->toVariant().toString());
        }
    }
}

QTEST_GUILESS_MAIN(TestCsvReport)
#include "tst_csvreport.moc"
