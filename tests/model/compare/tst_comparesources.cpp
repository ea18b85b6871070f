// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/comparesources.h"
#include "model/report/maskedrun.h"
#include "model/report/reportwriter.h"
#include "model/report/sourcesreport.h"
#include "model/words/momenttext.h"
#include "model/words/sourcestext.h"
#include "tests/model/compare/sourceruns.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace CompareSourcesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestCompareSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheChoiceLeftOutWasNotAsked();
    void theWorstOfAHostIsItsCell();
    void joinsAHostThatOneNamesByItsAddress();
    void doesNotJoinWhatTwoNamesShare();
    void whatIsAskedUnderAnotherNameIsAsked();
    void aNameThatLeadsElsewhereDoesNotStandForAnAddress();
    void aServiceIsFoundUnderAnotherName();
    void followsAServiceToAnotherPort();
    void remarks();
    void remarksOnWhatWasNotAsked();
    void tellsOfANameThatLeadsElsewhereThoughItsAddressIsNamed();
    void eachNameOfAnAddressIsAHost();
    void longNamesAreShort();
    void namesAreDifferent();
    void readsFilesAndSaysWhichItCannot();
    void writesJsonAndCsv();
    void reportsSayWhatIsJudged();
    void saysThatAStandInAnswered();
    void maskedResultsAreOfNoKnownComputer();
    void aComputerIsWhereItsQuestionsLeftFrom();
};

void TestCompareSources::theWorstOfAHostIsItsCell()
{
    SourceRun first = runOn(u"a"_s, "++");
    first.checks.append(seen(u"dc0"_s, u"9"_s, '+', u"10.0.0.9"_s));
    SourceRun second = runOn(u"b"_s, "?-");
    const SourceMatrix matrix = compareSources({first, second});
    QCOMPARE(matrix.hosts.size(), 2);
    QCOMPARE(matrix.hosts.at(0).name, u"dc1"_s);
    QVERIFY(matrix.hosts.at(0).differs && !matrix.hosts.at(1).differs);
    QCOMPARE(matrix.hosts.at(0).worst.at(0).outcome, Outcome::Pass);
    QCOMPARE(matrix.hosts.at(0).worst.at(1).outcome, Outcome::Fail);
    QVERIFY(!matrix.hosts.at(1).worst.at(1).isAsked);
}

void TestCompareSources::joinsAHostThatOneNamesByItsAddress()
{
    SourceRun byName = runOn(u"a"_s, "");
    byName.checks.append(seen(u"DC1"_s, u"88"_s, '+'));
    SourceRun byAddress = runOn(u"b"_s, "");
    byAddress.checks.append(seen(u"10.0.0.2"_s, u"88"_s, '-'));
    const SourceMatrix matrix = compareSources({byAddress, byName});
    QCOMPARE(matrix.hosts.size(), 1);
    QCOMPARE(matrix.hosts.at(0).name, u"DC1"_s);
    QCOMPARE(told(matrix), QStringList(u"only-one-fails 0 / 1: 88"_s));
}

/// The usual plan: controllers by name, the DNS server by the address of one of them.
void TestCompareSources::tellsOfANameThatLeadsElsewhereThoughItsAddressIsNamed()
{
    SourceRun first = runOn(u"a"_s, "+");
    first.checks.append(seen(u"10.0.0.2"_s, u"53"_s, '+'));
    SourceRun second = first;
    second.computer = u"b"_s;
    QCOMPARE(compareSources({first, second}).hosts.size(), 1);
    second.checks[0].answer.address = u"10.0.0.3"_s;
    second.checks[0].answer.outcome = Outcome::Fail;
    second.checks[0].answer.isReached = false;
    const SourceMatrix matrix = compareSources({first, second});
    QCOMPARE(told(matrix), (QStringList{u"only-one-fails 1 / 0: 1"_s, u"other-address 0,1 / : "_s}));
    QCOMPARE(matrix.hosts.size(), 2);
    QVERIFY(matrix.remarks.isEmpty());
}

/// A run asks an address once, whatever names lead there; beside another run, where they lead apart, each has a row.
void TestCompareSources::eachNameOfAnAddressIsAHost()
{
    RunSnapshot run = sampleRun();
    run.checks = run.checks.first(1);
    Check& check = run.checks[0].check;
    check.target = u"dc1"_s;
    check.names = {u"10.0.0.2"_s, u"dc1"_s, u"dc2"_s};
    QStringList hosts;
    for (const SourceCheck& each : sourceRunOf(run, {}).checks)
        hosts.append(each.host);
    QCOMPARE(hosts, (QStringList{u"dc1"_s, u"dc2"_s}));
    check.target = u"10.0.0.2"_s;
    QCOMPARE(sourceRunOf(run, {}).checks.constFirst().host, u"10.0.0.2"_s);
    QCOMPARE(sourceRunOf(run, {}).checks.size(), 1);
}

void TestCompareSources::longNamesAreShort()
{
    SourceRun first = runOn(QString(400, u'x'), "++");
    first.file = u"a.json"_s;
    SourceRun second = runOn(u"b"_s, "+-");
    for (SourceRun* const run : {&first, &second}) {
        for (SourceCheck& check : run->checks)
            check.host = QString(400, u'h') + u".example"_s;
    }
    second.checks[1].answer.words = QString(900, u'w');
    const SourceMatrix matrix = compareSources({first, second});
    const QString all = sourceLines(matrix).join(u'\n');
    QVERIFY(!all.contains(QString(90, u'x')) && !all.contains(QString(90, u'h')) && !all.contains(QString(500, u'w')));
    QVERIFY(all.contains(u"h.example"_s));
    QVERIFY(sourceCellText(matrix, matrix.hosts.at(0), nullptr, 0).size() < 300);
}

void TestCompareSources::doesNotJoinWhatTwoNamesShare()
{
    SourceRun byName = runOn(u"a"_s, "");
    byName.checks = {seen(u"dc1"_s, u"88"_s, '+'), seen(u"dc2"_s, u"88"_s, '+')};
    SourceRun byAddress = runOn(u"b"_s, "");
    byAddress.checks = {seen(u"10.0.0.2"_s, u"88"_s, '-')};
    const SourceMatrix matrix = compareSources({byName, byAddress});
    QCOMPARE(matrix.hosts.size(), 3);
    QCOMPARE(told(matrix), QStringList(u"only-one-fails 1 / 0: 88,88,88"_s));
    QVERIFY(matrix.remarks.isEmpty());
}

/// Three computers: a name leads two of them to different addresses, and the third one is given one of these.
void TestCompareSources::whatIsAskedUnderAnotherNameIsAsked()
{
    SourceRun first = runOn(u"a"_s, "+"); // dc1 is 10.0.0.2
    first.checks.append(seen(u"10.0.0.3"_s, u"1"_s, '+', u"10.0.0.3"_s));
    SourceRun second = runOn(u"b"_s, "-");
    second.checks[0].answer.address = u"10.0.0.3"_s;
    SourceRun third = runOn(u"c"_s, "");
    third.checks = {seen(u"10.0.0.2"_s, u"1"_s, '-')};
    const SourceMatrix two = compareSources({first, second});
    QCOMPARE(two.hosts.size(), 2);
    QVERIFY2(two.remarks.isEmpty(), "b asked 10.0.0.3 as dc1");
    QCOMPARE(told(two), (QStringList{u"only-one-fails 1 / 0: 1,1"_s, u"other-address 0,1 / : "_s}));
    const SourceMatrix three = compareSources({first, second, third});
    QCOMPARE(three.hosts.size(), 3);
    QVERIFY(three.remarks.isEmpty());
    QCOMPARE(told(three),
        (QStringList{u"only-one-fails 1 / 0: 1,1"_s, u"only-one-fails 2 / 0: 1"_s, u"other-address 0,1 / : "_s}));
}

/// What another computer sees a name lead to isn't where this one asked it.
void TestCompareSources::aNameThatLeadsElsewhereDoesNotStandForAnAddress()
{
    SourceRun first = runOn(u"a"_s, "+");
    SourceRun second = runOn(u"b"_s, " -");
    second.checks[0].answer.address = u"10.0.0.3"_s;
    SourceRun third = runOn(u"c"_s, "");
    third.checks = {seen(u"10.0.0.2"_s, u"2"_s, '+')};
    const SourceMatrix matrix = compareSources({first, second, third});
    for (const SourceHost& host : matrix.hosts) {
        if (host.name == u"dc1")
            QVERIFY2(!host.worst.at(2).isAsked, "dc1 is at two places: which one c means is not known");
        for (const SourceRow& row : host.checks)
            QVERIFY(!row.answers.at(0).isAsked || !row.answers.at(1).isAsked);
    }
    // Two names of one place, which nobody has lead elsewhere.
    third.checks = {seen(u"dc1.lab.example"_s, u"1"_s, '-')};
    QCOMPARE(told(compareSources({first, third})), QStringList(u"only-one-fails 1 / 0: 1,1"_s));
}

void TestCompareSources::aServiceIsFoundUnderAnotherName()
{
    SourceRun first = runOn(u"a"_s, "");
    first.checks = {seen(u"dc1"_s, u"49664"_s, '+'), seen(u"dc2"_s, u"49664"_s, '+')};
    SourceRun second = runOn(u"b"_s, "");
    second.checks = {seen(u"10.0.0.2"_s, u"50000"_s, '-')};
    for (SourceRun* const run : {&first, &second}) {
        for (SourceCheck& check : run->checks)
            check.service = u"SAMR"_s;
    }
    second.checks.append(seen(u"10.0.0.2"_s, u"135"_s, '+'));
    QCOMPARE(told(compareSources({first, second})), QStringList(u"only-one-fails 1 / 0: 49664,49664,50000"_s));
}

void TestCompareSources::followsAServiceToAnotherPort()
{
    SourceRun first = runOn(u"a"_s, "");
    first.checks = {seen(u"dc1"_s, u"49664"_s, '+')};
    first.checks[0].service = u"SAMR"_s;
    SourceRun second = runOn(u"b"_s, "");
    second.checks = {seen(u"dc1"_s, u"50000"_s, '-')};
    second.checks[0].service = u"SAMR"_s;
    const SourceMatrix matrix = compareSources({first, second});
    QCOMPARE(matrix.hosts.at(0).checks.size(), 1);
    QCOMPARE(told(matrix), QStringList(u"only-one-fails 1 / 0: 49664"_s));
}

void TestCompareSources::remarks()
{
    SourceRun late = runOn(u"a"_s, "+-");
    late.startedAt = late.startedAt.addDays(1).addSecs(1);
    late.table = u"Another"_s;
    const SourceRun first = runOn(u"a"_s, "++");
    const SourceMatrix matrix = compareSources({first, first, late});
    QCOMPARE(matrix.columns.size(), 2);
    QList<SourceRemarkKind> kinds;
    for (const SourceRemark& remark : matrix.remarks) {
        kinds.append(remark.kind);
        QVERIFY(!sourceRemarkText(remark).isEmpty());
    }
    QCOMPARE(kinds,
        (QList{SourceRemarkKind::EqualFile, SourceRemarkKind::OneComputer, SourceRemarkKind::OtherTime,
            SourceRemarkKind::OtherTable}));
    late = runOn(u"b"_s, "+-");
    late.startedAt = first.startedAt.addDays(1);
    QVERIFY(compareSources({first, late}).remarks.isEmpty());
    late.checks.append(seen(u"dc9"_s, u"1"_s, '+', u"10.0.0.9"_s));
    const QList<SourceRemark> alone = compareSources({first, late}).remarks;
    QCOMPARE(alone, QList{SourceRemark(SourceRemarkKind::AskedByOne, {u"dc9"_s})});
    QVERIFY(sourceRemarkText(alone.constFirst()).contains(u"dc9"_s));
}

/// A run that was stopped, or is of nothing, must not look like one that agrees.
void TestCompareSources::remarksOnWhatWasNotAsked()
{
    const SourceMatrix matrix = compareSources({runOn(u"a"_s, "+++"), runOn(u"b"_s, "+  "), runOn(u"c"_s, "")});
    QCOMPARE(matrix.remarks,
        (QList{SourceRemark(SourceRemarkKind::NothingAsked, {u"c"_s}),
            SourceRemark(SourceRemarkKind::AskedLess, {u"b"_s, u"2"_s, u"3"_s})}));
    QVERIFY(sourceRemarkText(matrix.remarks.at(0)).contains(u"results of c"_s));
    QVERIFY(sourceRemarkText(matrix.remarks.at(1)).startsWith(u"b did not ask 2 of the 3 checks"_s));
    SourceRun named = runOn(u"a"_s, "++");
    named.checks[1].service = u"SAMR"_s; // an endpoint mapper named it there, and not for b
    QVERIFY(compareSources({named, runOn(u"b"_s, "+")}).remarks.isEmpty());
}

void TestCompareSources::namesAreDifferent()
{
    SourceRun again = runOn(u"a"_s, "+-");
    SourceRun same = runOn(u"A"_s, "--");
    same.file = again.file = u"/x/a.json"_s;
    SourceRun nameless = runOn({}, "+");
    nameless.file = u"/y/b.json"_s;
    SourceRun timeless = same;
    timeless.startedAt = {};
    const QString begun = momentText(again.startedAt);
    const SourceMatrix matrix = compareSources({again, same, timeless, nameless});
    QStringList names;
    for (const SourceColumn& column : matrix.columns)
        names.append(column.name);
    QCOMPARE(names, (QStringList{u"a (%1)"_s.arg(begun), u"A (%1) #2"_s.arg(begun), u"A (a.json)"_s, u"b.json"_s}));
}

void TestCompareSources::readsFilesAndSaysWhichItCannot()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    RunSnapshot there = sampleRun();
    RunSnapshot here = sampleRun();
    here.source.host = u"site-b"_s;
    here.checks[1].verdict.outcome = Outcome::Pass;
    here.checks[1].seen.state = State::Open;
    const ReadSources read = readSources({write(u"a.json"_s, jsonReport(there)), write(u"b.json"_s, jsonReport(here)),
        write(u"cut.json"_s, jsonReport(there).chopped(9)), write(u"list.json"_s, "[1]"),
        folder.filePath(u"missing.json"_s)});
    QCOMPARE(read.errors.size(), 3);
    QVERIFY(read.errors.at(0).contains(u"cut.json"_s) && read.errors.at(2).contains(u"missing.json"_s));
    QCOMPARE(read.matrix.columns.size(), 2);
    QCOMPARE(told(read.matrix), QStringList(u"only-one-fails 0 / 1: 389"_s));
    QVERIFY(!read.matrix.findings.constFirst().blamed.constFirst().words.isEmpty());
    for (const SourceRow& row : read.matrix.hosts.at(0).checks)
        QVERIFY2(!row.port.contains(u'-'), qPrintable(row.port)); // what stands for unnamed ports is left out
    const QStringList many(int(mostSources) + 2, folder.filePath(u"a.json"_s));
    QCOMPARE(readSources(many).errors.size(), 2);
}

void TestCompareSources::writesJsonAndCsv()
{
    SourceRun second = runOn(u"=b"_s, "+-");
    second.checks[1].answer.reason = u"no-answer"_s;
    const SourceMatrix matrix = compareSources({runOn(u"a"_s, "++"), second});
    const QJsonObject json = QJsonDocument::fromJson(sourcesJson(matrix)).object();
    QCOMPARE(json.value("sources"_L1).toArray().size(), 2);
    const QJsonObject finding = json.value("findings"_L1).toArray().at(0).toObject();
    QCOMPARE(finding.value("kind"_L1).toString(), u"only-one-fails"_s);
    QCOMPARE(finding.value("from"_L1).toArray(), QJsonArray{u"=b"_s});
    QCOMPARE(finding.value("checks"_L1).toArray().at(0).toObject().value("port"_L1).toString(), u"2"_s);
    const QJsonObject check = json.value("checks"_L1).toArray().at(1).toObject();
    QVERIFY(check.value("differs"_L1).toBool());
    QCOMPARE(check.value("answers"_L1).toArray().at(1).toObject().value("reason"_L1).toString(), u"no-answer"_s);
    const QList<QByteArray> lines = sourcesCsv(matrix).split('\n');
    QCOMPARE(lines.at(0), "\xEF\xBB\xBF\"host\",\"port\",\"protocol\",\"differs\",\"notJudged\",\"a\",\"'=b\"\r");
    QCOMPARE(lines.at(2), "\"dc1\",\"2\",\"TCP\",\"true\",\"\",\"pass\",\"fail\"\r");
}

void TestCompareSources::reportsSayWhatIsJudged()
{
    SourceRun earlier = runOn(u"a"_s, "-");
    earlier.startedAt = earlier.startedAt.addSecs(-60);
    SourceRun other = runOn(u"b"_s, "+");
    other.standIns = u"dc1"_s;
    const auto judged = [](const SourceMatrix& matrix) {
        QList<bool> all;
        for (const auto& source : QJsonDocument::fromJson(sourcesJson(matrix)).object().value("sources"_L1).toArray())
            all.append(source.toObject().value("judged"_L1).toBool());
        return all;
    };
    const SourceMatrix matrix = compareSources({earlier, runOn(u"a"_s, "+"), other});
    QCOMPARE(judged(matrix), (QList{false, true, true}));
    const QJsonObject json = QJsonDocument::fromJson(sourcesJson(matrix)).object();
    QCOMPARE(json.value("sources"_L1).toArray().at(0).toObject().value("standIns"_L1).toString(u"?"_s), QString());
    QCOMPARE(json.value("sources"_L1).toArray().at(2).toObject().value("standIns"_L1).toString(), u"dc1"_s);
    const QJsonArray answers = json.value("checks"_L1).toArray().at(0).toObject().value("answers"_L1).toArray();
    QCOMPARE(answers.at(0).toObject().value("judged"_L1), QJsonValue(false));
    QCOMPARE(answers.at(1).toObject().value("judged"_L1), QJsonValue(true));
    const QList<QByteArray> lines = sourcesCsv(matrix).split('\n');
    QVERIFY(lines.at(0).contains("\"differs\",\"notJudged\","));
    const QByteArray begins = QByteArrayLiteral("\"dc1\",\"1\",\"TCP\",\"false\",\"");
    QVERIFY2(lines.at(1).startsWith(begins) && lines.at(1).contains(matrix.columns.at(0).name.toUtf8()),
        lines.at(1).constData());
    earlier.checks.append(seen(u"dc2"_s, u"1"_s, '+', u"10.0.0.3"_s)); // which nobody asked later
    QCOMPARE(judged(compareSources({earlier, runOn(u"a"_s, "+"), other})), (QList{true, true, true}));
    QCOMPARE(judged(compareSources({earlier, runOn(u"a"_s, "+")})), (QList{false, false}));
}

void TestCompareSources::saysThatAStandInAnswered()
{
    RunSnapshot run = sampleRun();
    run.checks = {standInRecord()};
    const SourceRun stoodIn = sourceRunOf(run, u"a.json"_s);
    QCOMPARE(stoodIn.standIns, u"10.0.0.10"_s);
    QCOMPARE(sourceRunOf(sampleRun(), {}).standIns, QString());
    const SourceMatrix matrix = compareSources({stoodIn, runOn(u"b"_s, "+")});
    QVERIFY(sourceColumnText(matrix.columns.at(0)).endsWith(u"a.json; a stand-in answered for 10.0.0.10"_s));
    QVERIFY(!sourceColumnText(matrix.columns.at(1)).contains(u"stand-in"_s));
    const SourceRemark remark = matrix.remarks.constFirst();
    QCOMPARE(remark, SourceRemark(SourceRemarkKind::StandIn, {run.source.host}));
    QVERIFY(sourceRemarkText(remark).contains(u"Active Directory itself was not tested"_s));
}

void TestCompareSources::whatTheChoiceLeftOutWasNotAsked()
{
    RunSnapshot run = sampleRun();
    CheckRecord& record = run.checks.first();
    record.seen.state = State::NotRun;
    record.verdict.outcome = Outcome::Inconclusive;
    record.verdict.reason = Reason::IpVersionNotChosen;
    QVERIFY(!sourceRunOf(run, {}).checks.constFirst().answer.isAsked);
    record.verdict.reason = Reason::MapperUnavailable;
    QVERIFY(sourceRunOf(run, {}).checks.constFirst().answer.isAsked);
}

/// Masks are the same in all reports: that two are equal says nothing.
void TestCompareSources::maskedResultsAreOfNoKnownComputer()
{
    RunSnapshot here = sampleRun();
    here.source.host = u"site-a"_s;
    here.source.addresses = {u"10.1.0.7"_s, u"fd00::7"_s};
    RunSnapshot there = sampleRun();
    there.source.host = u"site-b"_s;
    there.source.addresses = {u"10.2.0.7"_s, u"fd00:1::7"_s};
    there.checks[1].verdict.outcome = Outcome::Pass;
    there.checks[1].seen.state = State::Open;
    const SourceRun maskedHere = sourceRunOf(maskedRun(here).run, u"a.json"_s);
    const SourceRun maskedThere = sourceRunOf(maskedRun(there).run, u"b.json"_s);
    QVERIFY(maskedHere.isMasked && maskedThere.isMasked);
    QVERIFY(!sourceRunOf(here, {}).isMasked);
    QCOMPARE(maskedHere.computer, maskedThere.computer);
    const SourceMatrix matrix = compareSources({maskedHere, maskedThere});
    QCOMPARE(told(matrix), QStringList(u"only-one-fails 0 / 1: 389"_s));
    const SourceRemark remark = matrix.remarks.constFirst();
    QCOMPARE(remark, SourceRemark(SourceRemarkKind::SameName, {maskedHere.computer}));
    QCOMPARE(sourceRemarkText(remark),
        u"Runs of one name that count as several computers, since their addresses differ or are masked: %1."_s.arg(
            maskedHere.computer));
    here.source.addresses.clear();
    QVERIFY(!sourceRunOf(here, {}).isMasked); // not known
}

/// A bridge of containers or virtual machines has the same address on every computer.
void TestCompareSources::aComputerIsWhereItsQuestionsLeftFrom()
{
    RunSnapshot here = sampleRun();
    for (CheckRecord& record : here.checks)
        record.seen.localAddress = QHostAddress();
    here.source.host = u"laptop"_s;
    here.source.addresses = {u"10.1.0.7"_s, u"172.17.0.1"_s};
    RunSnapshot there = here;
    there.source.addresses = {u"10.2.0.7"_s, u"172.17.0.1"_s};
    there.checks[1].verdict.outcome = Outcome::Pass;
    there.checks[1].seen.state = State::Open;
    const auto compared = [&here, &there] {
        return told(compareSources({sourceRunOf(here, {}), sourceRunOf(there, {})}));
    };
    QCOMPARE(compared(), QStringList()); // nothing better is known
    here.checks[0].seen.localAddress = QHostAddress(u"10.1.0.7"_s);
    there.checks[0].seen.localAddress = QHostAddress(u"10.2.0.7"_s);
    for (RunSnapshot* const run : {&here, &there}) { // which say nothing of a place
        run->checks[1].seen.localAddress = QHostAddress(QHostAddress::LocalHost);
        run->checks[2].seen.localAddress = QHostAddress(u"fe80::1"_s);
    }
    QCOMPARE(compared(), QStringList(u"only-one-fails 0 / 1: 389"_s));
    there.checks[0].seen.localAddress = QHostAddress(u"10.1.0.7"_s);
    QCOMPARE(compared(), QStringList());
}

} // namespace CompareSourcesTests

int tst_comparesources(int argc, char* argv[])
{
    return PortCheck::runTest<CompareSourcesTests::TestCompareSources, QCoreApplication>(argc, argv);
}

#include "tst_comparesources.moc"
