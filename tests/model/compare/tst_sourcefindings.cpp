// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/sourcefindings.h"

#include "model/words/sourcestext.h"
#include "tests/model/compare/sourceruns.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace SourceFindingsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestSourceFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoReachesWhat_data();
    void tellsWhoReachesWhat();
    void namesWhoDoesNotKnow();
    void twoOwnersAreTwoFindings();
    void tellsOfOtherAddresses();
    void tellsOfOtherCertificatesAtOneAddress();
    void tellsOfAHostThatOneAloneAsked();
    void eachBlameHasItsAdvice();
    void everyFindingHasWords();
    void runsOfOneComputerTellNothingOfOthers();
    void theLastRunOfAComputerIsJudged();
    void aComputerThatWasTakenElsewhereIsAnotherOne();
    void aRunGivesWayForTheHostsThatALaterOneAsked();
    void whatAnEarlierRunSawAloneIsCompared();
    void aRunWithoutATimeIsBeforeThoseThatHaveOne();
};

void TestSourceFindings::tellsWhoReachesWhat_data()
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

void TestSourceFindings::tellsWhoReachesWhat()
{
    QFETCH(const QByteArrayList, runs);
    QList<SourceRun> sources;
    for (const QByteArray& how : runs)
        sources.append(runOn(u"abcd"_s.mid(sources.size(), 1), how));
    QTEST(told(compareSources(sources)), "findings");
}

void TestSourceFindings::namesWhoDoesNotKnow()
{
    const SourceMatrix matrix = compareSources({runOn(u"a"_s, "++"), runOn(u"b"_s, "+-"), runOn(u"c"_s, "+?")});
    QCOMPARE(matrix.findings.constFirst().untold, QList<int>{2});
    QVERIFY(sourceFindingText(matrix.findings.constFirst(), matrix).contains(u"c"_s));
}

void TestSourceFindings::twoOwnersAreTwoFindings()
{
    SourceRun bad = runOn(u"b"_s, "+--");
    bad.checks[1].answer.owner = Owner::ThisComputer;
    const SourceMatrix matrix = compareSources({runOn(u"a"_s, "+++"), bad});
    QCOMPARE(matrix.findings.size(), 2);
    QCOMPARE(matrix.findings.at(0).owner, Owner::ThisComputer);
    QVERIFY(sourceFindingAdvice(matrix.findings.at(0), matrix).contains(u"administrator of b"_s));
    QVERIFY(sourceFindingAdvice(matrix.findings.at(1), matrix).contains(u"network team near b"_s));
}

void TestSourceFindings::tellsOfOtherAddresses()
{
    SourceRun second = runOn(u"b"_s, "");
    second.checks = {seen(u"DC1"_s, u"1"_s, '+', u"10.9.0.2"_s)};
    const SourceMatrix matrix = compareSources({runOn(u"a"_s, "+"), second, runOn(u"c"_s, "")});
    QCOMPARE(told(matrix), QStringList(u"other-address 0,1 / : "_s));
    QVERIFY(sourceFindingText(matrix.findings.constFirst(), matrix).contains(u"a: 10.0.0.2; b: 10.9.0.2"_s));
    SourceRun both = runOn(u"a"_s, "+"); // and over IPv4 alone from the other one
    both.checks.append(seen(u"dc1"_s, u"1"_s, '+', u"fd00::2"_s));
    QCOMPARE(told(compareSources({both, runOn(u"b"_s, "+")})), QStringList());
}

void TestSourceFindings::tellsOfOtherCertificatesAtOneAddress()
{
    SourceRun first = runOn(u"a"_s, "+");
    SourceRun second = runOn(u"b"_s, "+");
    first.checks[0].certificate = u"dc1, by CA, from 2026"_s;
    second.checks[0].certificate = u"dc1, by Proxy, from 2026"_s;
    QCOMPARE(told(compareSources({first, second})), QStringList(u"other-certificate 0,1 / : 1"_s));
    second.checks[0].answer.address = u"10.9.0.2"_s; // each of several has one of its own
    QCOMPARE(told(compareSources({first, second})), QStringList(u"other-address 0,1 / : "_s));
}

/// What fails for one alone is said, and the host doesn't stand last.
void TestSourceFindings::tellsOfAHostThatOneAloneAsked()
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
void TestSourceFindings::eachBlameHasItsAdvice()
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
    SourceRun wrong = runOn(u"a"_s, "+!"); // what answers is not believed, by what each says for reasons of its own
    wrong.checks[1].answer.owner = Owner::ThisComputer;
    const SourceMatrix all = compareSources({wrong, runOn(u"b"_s, "+!")});
    QCOMPARE(told(all), QStringList(u"fails-from-all 0,1 / : 2"_s));
    const QString each = sourceFindingAdvice(all.findings.constFirst(), all);
    QVERIFY2(each.contains(u"administrator of a."_s) && each.contains(u"open from there"_s), qPrintable(each));
    const SourceMatrix two = compareSources({own, lost});
    QVERIFY(!sourceFindingAdvice(two.findings.constFirst(), two).contains(u"The host itself"_s));
}

void TestSourceFindings::everyFindingHasWords()
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

/// What differs between them has changed, and says nothing of a place.
void TestSourceFindings::runsOfOneComputerTellNothingOfOthers()
{
    const SourceRun first = runOn(u"a"_s, "++-");
    SourceRun later = runOn(u"A"_s, "+--");
    later.startedAt = later.startedAt.addSecs(60);
    const SourceMatrix matrix = compareSources({later, first});
    QCOMPARE(told(matrix), QStringList());
    QVERIFY(isOfOneComputer(matrix));
    QVERIFY(!matrix.hosts.at(0).differs && !matrix.hosts.at(0).failsFromOneAlone);
    QCOMPARE(matrix.hosts.at(0).worst.at(0).outcome, Outcome::Fail); // they are shown
    QCOMPARE(sourcesLead(matrix),
        u"Computers: 1, runs: 2, hosts: 1, checks: 3. Runs of one computer say what has changed there, and nothing of "
        "what others reach: compare them with each other."_s);
    QCOMPARE(matrix.remarks, QList{SourceRemark(SourceRemarkKind::OneComputer, {u"A"_s})});
    QCOMPARE(sourceRemarkText(matrix.remarks.constFirst()), u"All runs are of one computer: A."_s);
}

void TestSourceFindings::theLastRunOfAComputerIsJudged()
{
    SourceRun last = runOn(u"a"_s, "+-+ ");
    last.startedAt = last.startedAt.addSecs(60);
    last.checks[0].certificate = u"new"_s;
    SourceRun first = runOn(u"a"_s, "--++");
    first.checks[0].certificate = u"old"_s;
    const SourceMatrix matrix = compareSources({last, first, runOn(u"b"_s, "++- ")});
    QCOMPARE(told(matrix), (QStringList{u"only-one-fails 0 / 2: 2"_s, u"only-one-fails 2 / 0: 3"_s}));
    QCOMPARE(matrix.findings.at(0).untold, QList<int>());
    QCOMPARE(matrix.remarks, QList{SourceRemark(SourceRemarkKind::SameComputer, {u"a"_s})});
    QVERIFY(sourcesLead(matrix).startsWith(u"Computers: 2, runs: 3, hosts: 1, checks: 4. 2 of them"_s));
}

void TestSourceFindings::aComputerThatWasTakenElsewhereIsAnotherOne()
{
    SourceRun here = runOn(u"a"_s, "++");
    here.addresses = {u"10.1.0.7"_s, u"fd00::7"_s};
    SourceRun there = runOn(u"a"_s, "+-");
    there.addresses = {u"10.2.0.7"_s};
    const SourceMatrix matrix = compareSources({here, there});
    QCOMPARE(told(matrix), QStringList(u"only-one-fails 1 / 0: 2"_s));
    QCOMPARE(matrix.remarks, QList{SourceRemark(SourceRemarkKind::SameName, {u"a"_s})});
    there.addresses.append(u"fd00::7"_s);
    QCOMPARE(told(compareSources({here, there})), QStringList());
}

/// What it asked then isn't lost since it has asked other hosts, and is told once.
void TestSourceFindings::aRunGivesWayForTheHostsThatALaterOneAsked()
{
    const SourceRun first = runOn(u"a"_s, "-");
    SourceRun later = runOn(u"a"_s, "");
    later.startedAt = later.startedAt.addSecs(60);
    later.checks.append(seen(u"dc2"_s, u"1"_s, '+', u"10.0.0.3"_s));
    SourceRun other = runOn(u"b"_s, "+");
    other.checks.append(seen(u"dc2"_s, u"1"_s, '+', u"10.0.0.3"_s));
    const SourceMatrix matrix = compareSources({first, later, other});
    QCOMPARE(told(matrix), QStringList(u"only-one-fails 0 / 2: 1"_s));
    QCOMPARE(matrix.findings.constFirst().untold, QList<int>()); // the later run is of the same computer
    QVERIFY(matrix.hosts.at(0).differs && !matrix.hosts.at(1).differs);
    QCOMPARE(matrix.remarks, QList{SourceRemark(SourceRemarkKind::SameComputer, {u"a"_s})});
    QCOMPARE(sourceRemarkText(matrix.remarks.constFirst()),
        u"More than one run of the same computer: each host is judged by the last one that asked it: a."_s);
    QVERIFY(sourcesLead(matrix).startsWith(u"Computers: 2, runs: 3, hosts: 2, checks: 2. 1 of them"_s));
    later.checks.append(seen(u"10.0.0.2"_s, u"1"_s, '+')); // dc1, by its address
    QCOMPARE(told(compareSources({first, later, other})), QStringList());
    later.checks.last().answer.isAsked = false; // and not asked after all
    QCOMPARE(told(compareSources({first, later, other})), QStringList(u"only-one-fails 0 / 2: 1"_s));
}

/// A certificate or an address of an earlier run is beside others' for the hosts that no later run asked.
void TestSourceFindings::whatAnEarlierRunSawAloneIsCompared()
{
    SourceRun first = runOn(u"a"_s, "+");
    first.checks[0].certificate = u"old"_s;
    SourceRun later = runOn(u"a"_s, "");
    later.startedAt = later.startedAt.addSecs(60);
    SourceRun other = runOn(u"b"_s, "+");
    other.checks[0].certificate = u"new"_s;
    const SourceMatrix matrix = compareSources({first, later, other});
    QCOMPARE(told(matrix), QStringList(u"other-certificate 0,2 / : 1"_s));
    QCOMPARE(matrix.findings.constFirst().untold, QList<int>());
}

void TestSourceFindings::aRunWithoutATimeIsBeforeThoseThatHaveOne()
{
    const SourceRun late = runOn(u"a"_s, "-");
    SourceRun timeless = runOn(u"a"_s, "+");
    timeless.startedAt = {};
    SourceRun early = runOn(u"a"_s, "+");
    early.startedAt = early.startedAt.addSecs(-3600);
    const SourceRun other = runOn(u"b"_s, "+");
    QCOMPARE(told(compareSources({late, timeless, early, other})), QStringList(u"only-one-fails 0 / 3: 1"_s));
    QCOMPARE(told(compareSources({early, timeless, late, other})), QStringList(u"only-one-fails 2 / 3: 1"_s));
}

} // namespace SourceFindingsTests

int tst_sourcefindings(int argc, char* argv[])
{
    return PortCheck::runTest<SourceFindingsTests::TestSourceFindings, QCoreApplication>(argc, argv);
}

#include "tst_sourcefindings.moc"
