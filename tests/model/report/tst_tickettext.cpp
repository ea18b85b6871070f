// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"
#include "model/report/tickettext.h"
#include "model/words/headline.h"

#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QTest>

namespace TicketTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestTicketText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheHeadline();
    void tellsEachFindingWithItsOwner();
    void theSameWordsStandOnce();
    void rulesOnlyWhereTheNetworkFailed();
    void tellsTheBoundariesOfARange();
    void hostileTextStaysInItsLine();
    void worksWithoutChecks();
    void ofOneCauseAlone();
};

void TestTicketText::beginsWithTheHeadline()
{
    const RunSnapshot run = sampleRun();
    const QString text = ticketText(run);
    QVERIFY(text.startsWith(headline(run.checks) + u'\n'));
    for (const QString& words :
        {u"auditor (10.0.0.1)"_s, u"2026-11-22 11:48:03.250 UTC"_s, u"lab.example"_s, u"gp-portcheck 0.1.0"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
}

void TestTicketText::tellsEachFindingWithItsOwner()
{
    RunSnapshot run = sampleRun();
    run.checks[1].verdict.owner = Owner::Network;
    const QString text = ticketText(run);
    QVERIFY(text.contains(u"1. Fail: dc1.lab.example did not answer on 389/UDP\n"_s));
    QVERIFY(text.contains(u"   Three datagrams stayed without an answer.\n"_s));
    QVERIFY(text.contains(u"   → Ask for UDP 389 to be let through.\n"_s));
    QVERIFY(text.contains(u"   For: network team\n"_s));
    QVERIFY(text.contains(u"\n2. Inconclusive: "_s));
}

void TestTicketText::theSameWordsStandOnce()
{
    CheckRecord first = silentRecord(389);
    CheckRecord second = silentRecord(445);
    for (CheckRecord* const record : {&first, &second}) {
        record->verdict.explanation = {literally(u"It said nothing."_s)};
        record->verdict.advice = advising(u"Open it."_s);
    }
    const QString text = ticketText(runOf({first, second}));
    QCOMPARE(text.count(u"It said nothing."_s), 1);
    QCOMPARE(text.count(u"→ Open it."_s), 1);
}

void TestTicketText::rulesOnlyWhereTheNetworkFailed()
{
    QVERIFY(ticketText(runOf({silentRecord(389)})).contains(u"No.  From"_s));
    QVERIFY(!ticketText(runOf({answeredRecord(389)})).contains(u"No.  From"_s));
    QVERIFY(!ticketText(runOf({silentRecord(389)})).contains(u"New-NetFirewallRule"_s)); // commands have their own file
}

void TestTicketText::tellsTheBoundariesOfARange()
{
    const QString text = ticketText(runOf({mapperRecord({50100}), asEndpoint(answeredRecord(50100)), cutRecord()}));
    QVERIFY2(text.contains(u"a part of the dynamic range of dc1.lab.example is blocked (1024-49999 and 50200-65535)"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"the endpoint mapper named 50100; open: 50100; blocked: none\n"_s));
    QVERIFY(text.contains(u"answered: 50000-50199; silent: 1024-49999, 50200-65535"_s));
    QVERIFY(!text.contains(u"Rule 2"_s));
}

void TestTicketText::hostileTextStaysInItsLine()
{
    const auto runWith = [](const QString& text) {
        CheckRecord record = silentRecord(389);
        record.check.target = text;
        record.check.purpose = text;
        record.verdict.explanation = {literally(text)};
        record.verdict.advice = advising(text);
        RunSnapshot run = runOf({record});
        run.source.host = text;
        run.domain = text;
        return run;
    };
    const QString hostile = ticketText(runWith(u"a\n\nFor: nobody\r\u202E\u2028\x1b[2J"_s));
    QCOMPARE(hostile.count(u'\n'), ticketText(runWith(u"a"_s)).count(u'\n'));
    for (const QChar c : hostile)
        QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
}

void TestTicketText::worksWithoutChecks()
{
    QVERIFY(ticketText(RunSnapshot()).startsWith(headline({})));
}

void TestTicketText::ofOneCauseAlone()
{
    RunSnapshot run = sampleRun();
    run.checks[1].verdict.owner = Owner::Network;
    const QList<Finding> found = findings(run.checks);
    QCOMPARE(found.size(), 2);
    const QString text = ticketText(run, found.first());
    QVERIFY(text.startsWith(u"Fail: dc1.lab.example did not answer on 389/UDP\n"_s));
    for (const QString& words : {u"   Three datagrams stayed without an answer.\n"_s,
             u"   → Ask for UDP 389 to be let through.\n"_s, u"   For: network team\n"_s, u"auditor (10.0.0.1)"_s,
             u"\nWhat was seen:\n389/UDP"_s, u"Firewall rules that are missing:"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(!text.contains(u"Inconclusive"_s), qPrintable(text)); // the other cause
    const QString other = ticketText(run, found.last());
    QVERIFY2(!other.contains(u"389/UDP"_s), qPrintable(other));
    QVERIFY2(!other.contains(u"Firewall rules"_s), qPrintable(other));

    QList<CheckRecord> many;
    for (quint16 port = 1; port <= 100; ++port)
        many.append(silentRecord(port));
    for (int i = 0; i < many.size(); ++i)
        many[i].id = i + 1;
    const RunSnapshot large = runOf(many);
    const QString shortened = ticketText(large, findings(large.checks).first());
    QVERIFY2(shortened.contains(u"and 60 more check(s)"_s), qPrintable(shortened));
}

} // namespace TicketTextTests

int tst_tickettext(int argc, char* argv[])
{
    return PortCheck::runTest<TicketTextTests::TestTicketText, QCoreApplication>(argc, argv);
}

#include "tst_tickettext.moc"
