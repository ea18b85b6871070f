// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/comparesources.h"
#include "model/report/reportwriter.h"
#include "model/report/sourcesreport.h"
#include "model/words/momenttext.h"
#include "model/words/sourcestext.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/runtest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace CompareSourcesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// As a computer sees a port of a host: '+' passes, '-' is not reached, '!' answers wrongly, '?' can't be told.
SourceCheck seen(const QString& host, const QString& port, char how, const QString& address = u"10.0.0.2"_s)
{
    SourceCheck check;
    check.host = host;
    check.port = port;
    check.answer.isAsked = true;
    check.answer.outcome = how == '+' ? Outcome::Pass : how == '?' ? Outcome::Inconclusive : Outcome::Fail;
    check.answer.isReached = how == '+' || how == '!';
    check.answer.address = address;
    check.answer.owner = how == '-' ? Owner::Network : Owner::Nobody;
    return check;
}

/// Each letter of \a how is a port of dc1, from 1 on; a blank is not asked.
SourceRun runOn(const QString& computer, const QByteArray& how)
{
    SourceRun run{computer + u".json"_s, computer, QDateTime(QDate(2026, 11, 29), QTime(10, 0), Qt::UTC), u"Table"_s};
    for (int i = 0; i < how.size(); ++i) {
        if (how.at(i) != ' ')
            run.checks.append(seen(u"dc1"_s, QString::number(i + 1), how.at(i)));
    }
    return run;
}

/// "only-one-fails 0 / 1,2: 1", a line each.
QStringList told(const SourceMatrix& matrix)
{
    const auto numbers = [](const QList<int>& columns) {
        QStringList texts;
        for (const int column : columns)
            texts.append(QString::number(column));
        return texts.join(u',');
    };
    QStringList lines;
    for (const SourceFinding& finding : matrix.findings) {
        QStringList ports;
        for (const SourceRow& row : finding.checks)
            ports.append(row.port);
        lines.append(u"%1 %2 / %3: %4"_s.arg(
            token(finding.kind), numbers(finding.from), numbers(finding.notFrom), ports.join(u',')));
    }
    return lines;
}

class TestCompareSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheChoiceLeftOutWasNotAsked();
    void tellsWhoReachesWhat_data();
    void tellsWhoReachesWhat();
    void namesWhoDoesNotKnow();
    void twoOwnersAreTwoFindings();
    void theWorstOfAHostIsItsCell();
    void joinsAHostThatOneNamesByItsAddress();
    void doesNotJoinWhatTwoNamesShare();
    void followsAServiceToAnotherPort();
    void tellsOfOtherAddresses();
    void tellsOfOtherCertificatesAtOneAddress();
    void remarks();
    void remarksOnWhatWasNotAsked();
    void tellsOfAHostThatOneAloneAsked();
    void eachBlameHasItsAdvice();
    void tellsOfANameThatLeadsElsewhereThoughItsAddressIsNamed();
    void eachNameOfAnAddressIsAHost();
    void longNamesAreShort();
    void namesAreDifferent();
    void readsFilesAndSaysWhichItCannot();
    void everyFindingHasWords();
    void writesJsonAndCsv();
};

void TestCompareSources::tellsWhoReachesWhat_data()
{
    QTest::addColumn<QByteArrayList>("runs");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char* name, const QByteArrayList& runs, const QStringList& findings) {
        QTest::newRow(name) << runs << findings;
    };
    row("same", {"++", "++"}, {});
    row("one fails", {"++", "+-", "++"}, {u"only-one-fails 1 / 0,2: 2"_s});
    row("one of two", {"++", "+-"}, {u"only-one-fails 1 / 0: 2"_s});
    row("one finding for ports alike", {"+++", "+--"}, {u"only-one-fails 1 / 0: 2,3"_s});
    row("some fail", {"++", "++", "+-", "+-"}, {u"some-fail 2,3 / 0,1: 2"_s});
    row("one reaches", {"++", "+-", "+-"}, {u"only-one-reaches 1,2 / 0: 2"_s});
    row("nobody", {"+-", "+-"}, {u"nobody-reaches 0,1 / : 2"_s});
    row("one alone asked", {"+-", "+ "}, {u"only-one-tells 0 / : 2"_s});
    row("one alone asked, and it passes", {"++", "+ "}, {});
    row("one alone could tell", {"+-", "+?"}, {u"only-one-tells 0 / : 2"_s});
    row("one alone sees it answer wrongly", {"+!", "+?"}, {u"only-one-tells 0 / : 2"_s});
    row("blind", {"++-", "---", "+++"},
        {u"reaches-nothing 1 / 0,2: 1,2"_s, u"reaches-nothing 1 / 2: 3"_s, u"only-one-fails 0 / 2: 3"_s});
    row("one check is no blindness", {"+", "-"}, {u"only-one-fails 1 / 0: 1"_s});
    row("untold is no failure", {"+", "?"}, {});
    row("wrong from one", {"++", "+!"}, {u"fails-from-some 1 / 0: 2"_s});
    row("wrong from all", {"+!", "+!"}, {u"fails-from-all 0,1 / : 2"_s});
    row("wrong, and not reached", {"+!", "+-"}, {u"only-one-fails 1 / 0: 2"_s});
    row("worst kind first", {"+++!", "+-++", "++-+"},
        {u"only-one-fails 1 / 0,2: 2"_s, u"only-one-fails 2 / 0,1: 3"_s, u"fails-from-some 0 / 1,2: 4"_s});
    row("a single run", {"+-"}, {});
    row("none", {}, {});
}

void TestCompareSources::tellsWhoReachesWhat()
{
    QFETCH(const QByteArrayList, runs);
    QList<SourceRun> sources;
    for (const QByteArray& how : runs)
        sources.append(runOn(u"abcd"_s.mid(sources.size(), 1), how));
    QTEST(told(compareSources(sources)), "findings");
}

void TestCompareSources::namesWhoDoesNotKnow()
{
    const SourceMatrix matrix = compareSources({runOn(u"a"_s, "++"), runOn(u"b"_s, "+-"), runOn(u"c"_s, "+?")});
    QCOMPARE(matrix.findings.constFirst().untold, QList<int>{2});
    QVERIFY(sourceFindingText(matrix.findings.constFirst(), matrix).contains(u"c"_s));
}

void TestCompareSources::twoOwnersAreTwoFindings()
{
    SourceRun bad = runOn(u"b"_s, "+--");
    bad.checks[1].answer.owner = Owner::ThisComputer;
    const SourceMatrix matrix = compareSources({runOn(u"a"_s, "+++"), bad});
    QCOMPARE(matrix.findings.size(), 2);
    QCOMPARE(matrix.findings.at(0).owner, Owner::ThisComputer);
    QVERIFY(sourceFindingAdvice(matrix.findings.at(0), matrix).contains(u"administrator of b"_s));
    QVERIFY(sourceFindingAdvice(matrix.findings.at(1), matrix).contains(u"network team near b"_s));
}

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
    QCOMPARE(compareSources({byName, byAddress}).hosts.size(), 3);
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

void TestCompareSources::tellsOfOtherAddresses()
{
    SourceRun second = runOn(u"b"_s, "");
    second.checks = {seen(u"DC1"_s, u"1"_s, '+', u"10.9.0.2"_s)};
    const SourceMatrix matrix = compareSources({runOn(u"a"_s, "+"), second, runOn(u"c"_s, "")});
    QCOMPARE(told(matrix), QStringList(u"other-address 0,1 / : "_s));
    QVERIFY(sourceFindingText(matrix.findings.constFirst(), matrix).contains(u"a: 10.0.0.2; b: 10.9.0.2"_s));
}

void TestCompareSources::tellsOfOtherCertificatesAtOneAddress()
{
    SourceRun first = runOn(u"a"_s, "+");
    SourceRun second = runOn(u"b"_s, "+");
    first.checks[0].certificate = u"dc1, by CA, from 2026"_s;
    second.checks[0].certificate = u"dc1, by Proxy, from 2026"_s;
    QCOMPARE(told(compareSources({first, second})), QStringList(u"other-certificate 0,1 / : 1"_s));
    second.checks[0].answer.address = u"10.9.0.2"_s; // each of several has one of its own
    QCOMPARE(told(compareSources({first, second})), QStringList(u"other-address 0,1 / : "_s));
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
        (QList{SourceRemarkKind::EqualFile, SourceRemarkKind::SameComputer, SourceRemarkKind::OtherTime,
            SourceRemarkKind::OtherTable}));
    late = runOn(u"b"_s, "+-");
    late.startedAt = first.startedAt.addDays(1);
    QVERIFY(compareSources({first, late}).remarks.isEmpty());
    late.checks.append(seen(u"dc9"_s, u"1"_s, '+'));
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

/// What fails for one alone is said, and the host doesn't stand last.
void TestCompareSources::tellsOfAHostThatOneAloneAsked()
{
    SourceRun second = runOn(u"b"_s, "++");
    second.checks.append(seen(u"dc9"_s, u"1"_s, '-', u"10.0.0.9"_s));
    const SourceMatrix matrix = compareSources({runOn(u"a"_s, "++"), second});
    QCOMPARE(matrix.hosts.at(0).name, u"dc9"_s);
    QVERIFY(matrix.hosts.at(0).failsFromOneAlone && !matrix.hosts.at(0).differs);
    QVERIFY(!matrix.hosts.at(1).failsFromOneAlone);
    QVERIFY(matrix.remarks.isEmpty());
    const QString text = sourceFindingText(matrix.findings.constFirst(), matrix);
    QVERIFY2(
        text.startsWith(u"Fails from b, and no other computer asked or could tell: 1/TCP at dc9."_s), qPrintable(text));
    QVERIFY(sourceFindingAdvice(matrix.findings.constFirst(), matrix).contains(u"network team near b"_s));
    second.checks.last().answer.owner = Owner::TargetAdministrator; // by what its run says
    const SourceMatrix ofHost = compareSources({runOn(u"a"_s, "++"), second});
    QVERIFY(
        sourceFindingAdvice(ofHost.findings.constFirst(), ofHost).contains(u"host itself: for its administrator"_s));
    QVERIFY(!sourcesLead(matrix).contains(u"same from everywhere"_s));
    QVERIFY(sourcesLead(matrix).contains(u"1 of them"_s));
}

/// Who is told of what, where computers don't reach the same thing for reasons unlike.
void TestCompareSources::eachBlameHasItsAdvice()
{
    SourceRun own = runOn(u"a"_s, "+-");
    own.checks[1].answer.owner = Owner::ThisComputer;
    own.checks[1].answer.words = u"own filter"_s;
    SourceRun lost = own;
    lost.computer = u"b"_s;
    lost.checks[1].answer.address.clear();
    lost.checks[1].answer.words = u"no DNS"_s;
    const SourceRun blocked = runOn(u"c"_s, "+-");
    const SourceMatrix matrix = compareSources({own, lost, blocked});
    QCOMPARE(told(matrix), QStringList(u"nobody-reaches 0,1,2 / : 2"_s));
    const QString text = sourceFindingText(matrix.findings.constFirst(), matrix);
    QVERIFY2(text.contains(u"In the results: a: own filter; b: no DNS."_s), qPrintable(text));
    const QString advice = sourceFindingAdvice(matrix.findings.constFirst(), matrix);
    QVERIFY2(advice.contains(u"for the administrator of a."_s), qPrintable(advice));
    QVERIFY2(advice.contains(u"cannot be looked up there"_s) && advice.contains(u"administrator of b,"_s),
        qPrintable(advice));
    QVERIFY2(advice.contains(u"network team near c"_s) && !advice.contains(u"from all of them"_s), qPrintable(advice));
    const SourceMatrix two = compareSources({own, lost});
    QVERIFY(!sourceFindingAdvice(two.findings.constFirst(), two).contains(u"The host itself"_s));
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

void TestCompareSources::everyFindingHasWords()
{
    SourceMatrix matrix = compareSources({runOn(u"<b>a"_s, "++"), runOn(u"%1"_s, "+-")});
    for (int kind = 0; kind <= int(SourceFindingKind::OtherCertificate); ++kind) {
        SourceFinding finding = matrix.findings.constFirst();
        finding.kind = SourceFindingKind(kind);
        finding.looks = {u"x"_s, u"y"_s};
        const QString text = sourceFindingText(finding, matrix);
        QVERIFY2(text.contains(u"%1"_s) && text.contains(u"dc1"_s) && !text.contains(u"%2"_s), qPrintable(text));
        QVERIFY(!sourceFindingAdvice(finding, matrix).isEmpty());
        QVERIFY(!token(finding.kind).isEmpty());
    }
    const QStringList lines = sourceLines(matrix);
    QVERIFY(lines.contains(u"Computers: 2, hosts: 1, checks: 2. 1 of them differ from computer to computer."_s));
    QVERIFY(lines.join(u'\n').contains(u"Only %1 does not reach 2/TCP at dc1. Reached from: <b>a."_s));
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
    QCOMPARE(lines.at(0), "\xEF\xBB\xBF\"host\",\"port\",\"protocol\",\"differs\",\"a\",\"'=b\"\r");
    QCOMPARE(lines.at(2), "\"dc1\",\"2\",\"TCP\",\"true\",\"pass\",\"fail\"\r");
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

} // namespace CompareSourcesTests

int tst_comparesources(int argc, char* argv[])
{
    return PortCheck::runTest<CompareSourcesTests::TestCompareSources, QCoreApplication>(argc, argv);
}

#include "tst_comparesources.moc"
