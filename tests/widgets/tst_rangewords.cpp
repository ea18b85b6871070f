// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "ranges.h"

#include "tests/support/runtest.h"
#include "widgets/ranges/rangewords.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

namespace RangeWordsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QString sentences(const RangeKnowledge& known, qsizetype run)
{
    return partSentences(known, known.found.runs.at(run)).join(u' ');
}

CheckRecord endpointRecord(quint16 port, const QString& address, const Evidence& evidence)
{
    CheckRecord record;
    record.check.service = Service::RpcEndpoint;
    record.check.port = port;
    record.check.address = address;
    record.seen.evidence = evidence;
    return record;
}

class TestRangeWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyPartHasAName();
    void tellsOfAPart();
    void tellsWhatWasNotAsked();
    void namesTheMappersPortsFirst();
    void namesTheMappersPortsThatDoNotAnswer();
    void theTextHasAllParts();
    void marksAreTheMappersPortsOfThatAddress();
};

void TestRangeWords::everyPartHasAName()
{
    QStringList names;
    for (const RangePart part : allRangeParts()) {
        QVERIFY(!partName(part, false).isEmpty());
        QVERIFY(!names.contains(partName(part, false)));
        names.append(partName(part, false));
    }
    QVERIFY(partName(RangePart::NotAsked, true) != partName(RangePart::NotAsked, false));
}

void TestRangeWords::tellsOfAPart()
{
    const RangeKnowledge known{cutRange(), {}, false};
    const QString silent = sentences(known, 0);
    QVERIFY2(silent.contains(u"1024-49151: silent."_s) && silent.contains(u"48,128 silent"_s), qPrintable(silent));
    const QString answers = sentences(known, 1);
    QVERIFY2(answers.contains(u"10 open · 1,038 refused"_s), qPrintable(answers));
    QVERIFY2(answers.contains(u"49200, 49300, 49400, 49500, 49600 and 5 more"_s), qPrintable(answers));
    const QString rejected = sentences(known, 2);
    QVERIFY2(rejected.contains(u"50200-65535: rejected by the network. Asked: all 15,336 ports (15,336 rejected)"_s),
        qPrintable(rejected));
}

void TestRangeWords::tellsWhatWasNotAsked()
{
    const RangeResult found =
        rangeOf([](int port) { return port < 50000 && port % 100 == 0 ? State::Closed : State::NotRun; });
    const RangeKnowledge known{found, {}, true};
    QVERIFY(sentences(known, 0).contains(u"not asked yet"_s));
    const QString answers = sentences(known, 1);
    QVERIFY2(answers.contains(u"489 of 48,801 ports"_s) && answers.contains(u"at most 99"_s), qPrintable(answers));
}

void TestRangeWords::namesTheMappersPortsFirst()
{
    const RangeKnowledge known{cutRange(), {{50100, u"directory replication"_s}, {50150, u"x"_s}}, false};
    const QString answers = sentences(known, 1);
    QVERIFY2(answers.contains(u"Open: 50100 (directory replication), 49200,"_s), qPrintable(answers));
    QVERIFY2(!answers.contains(u"50150"_s), qPrintable(answers)); // refused, and here open ones are named
}

void TestRangeWords::namesTheMappersPortsThatDoNotAnswer()
{
    const RangeKnowledge known{cutRange(), {{1030, u"task scheduler"_s}, {49200, {}}}, false};
    QVERIFY(sentences(known, 0).contains(u"The endpoint mapper names ports here: 1030 (task scheduler)."_s));
    QVERIFY(!sentences(known, 2).contains(u"mapper"_s));
}

void TestRangeWords::theTextHasAllParts()
{
    const RangeKnowledge known{stripedRange(), {}, false};
    const QString text = partsText(known);
    QCOMPARE(text.count(u'\n'), known.found.runs.size() + 1);
    QVERIFY(text.startsWith(partColumns().join(u'\t')));
    QVERIFY(text.endsWith(u"65535\t65535\tsilent\t0\t0\t1\t0\t0\t0\n"_s));
    for (const ReachabilityRun& run : known.found.runs.first(3))
        QCOMPARE(partCells(known, run).size(), partColumns().size());
}

void TestRangeWords::marksAreTheMappersPortsOfThatAddress()
{
    const Check range = rangeRecord(cutRange()).check;
    QList<CheckRecord> records;
    records.append(endpointRecord(50000, u"10.0.0.2"_s, {{u"rpcUses"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s}}}));
    records.append(endpointRecord(49152, u"10.0.0.2"_s, {{u"rpcInterfaces"_s, QJsonArray{u"drsuapi v4.0"_s}}}));
    records.append(endpointRecord(49152, u"10.0.0.2"_s, {}));
    records.append(endpointRecord(49153, u"10.0.0.3"_s, {}));
    records.append(endpointRecord(1000, u"10.0.0.2"_s, {}));
    CheckRecord placeholder = endpointRecord(0, u"10.0.0.2"_s, {});
    placeholder.check.range = usualRange;
    records.append(placeholder);
    records.append(rangeRecord(cutRange()));
    QCOMPARE(rangeMarks(records, range), (QList<RangeMark>{{49152, u"drsuapi v4.0"_s}, {50000, u"a, b, c, …"_s}}));
}

} // namespace RangeWordsTests

int tst_rangewords(int argc, char* argv[])
{
    return PortCheck::runTest<RangeWordsTests::TestRangeWords>(argc, argv);
}

#include "tst_rangewords.moc"
