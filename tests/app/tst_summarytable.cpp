// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/summarytable.h"

#include "model/words/headline.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

namespace SummaryTableTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

CheckRecord recordOf(quint16 port, const QString& target, const Verdict& verdict)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.port = port;
    record.check.target = target;
    record.check.address = u"10.0.0.1"_s;
    record.check.service = Service::Ldap;
    record.verdict = verdict;
    return record;
}

const Verdict pass{Outcome::Pass, Reason::Answered, Owner::Nobody, {}, {literally(u"It answered."_s)}, {}};
const Verdict fail{Outcome::Fail, Reason::Refused, Owner::Network, literally(u"b refused"_s),
    {literally(u"It was refused."_s)}, advising(u"Start it."_s)};
const Verdict warn{Outcome::Warn, Reason::Smb1Only, Owner::Network, literally(u"c is old"_s), {}, {}};

QStringList linesOf(const QList<CheckRecord>& checks)
{
    RunSnapshot run;
    run.checks = checks;
    QString text;
    QTextStream stream(&text);
    writeSummaryTable(stream, run);
    stream.flush();
    return text.split(u'\n');
}

class TestSummaryTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsStandBelowEachOther();
    void onlyTroubleHasWords();
    void endsWithTheHeadline();
    void worksWithoutChecks();
};

void TestSummaryTable::columnsStandBelowEachOther()
{
    const QStringList lines =
        linesOf({recordOf(53, u"a"_s, pass), recordOf(49664, u"a-long-name.lab.example"_s, fail)});
    const qsizetype protocol = lines.at(0).indexOf(u"Protocol"_s);
    const qsizetype target = lines.at(0).indexOf(u"Target"_s);
    const qsizetype result = lines.at(0).indexOf(u"Result"_s);
    QVERIFY(protocol > 0 && target > protocol && result > target);
    QVERIFY(lines.at(1).startsWith(u"53 "_s));
    QVERIFY(lines.at(2).startsWith(u"49664  "_s));
    for (int line : {1, 2}) {
        QCOMPARE(lines.at(line).indexOf(u"TCP"_s), protocol);
        QVERIFY(!lines.at(line).endsWith(u' '));
    }
    QCOMPARE(lines.at(1).indexOf(u"a "_s), target);
    QCOMPARE(lines.at(2).indexOf(u"a-long-name.lab.example  10.0.0.1"_s), target);
    QCOMPARE(lines.at(1).indexOf(u"Pass"_s), result);
    QCOMPARE(lines.at(2).indexOf(u"Fail"_s), result);
}

void TestSummaryTable::onlyTroubleHasWords()
{
    const QStringList lines =
        linesOf({recordOf(1, u"a"_s, pass), recordOf(2, u"b"_s, fail), recordOf(3, u"c"_s, warn)});
    QVERIFY(lines.filter(u"It answered."_s).isEmpty());
    const qsizetype said = lines.indexOf(u"Fail: b refused"_s);
    QVERIFY(said > 0);
    QCOMPARE(lines.at(said + 1), u"  It was refused."_s);
    QCOMPARE(lines.at(said + 2), u"  → Start it."_s);
    const qsizetype warned = lines.indexOf(QRegularExpression(u"^Warn.*: c is old$"_s));
    QVERIFY(warned > said);
    QCOMPARE(lines.at(warned + 1), QString()); // no remedy
}

void TestSummaryTable::endsWithTheHeadline()
{
    const QList<CheckRecord> checks{recordOf(1, u"a"_s, fail)};
    const QStringList lines = linesOf(checks);
    QCOMPARE(lines.last(), QString());
    QCOMPARE(lines.at(lines.size() - 2), headline(checks));
}

void TestSummaryTable::worksWithoutChecks()
{
    const QStringList lines = linesOf({});
    QVERIFY(lines.first().startsWith(u"Port "_s));
    QCOMPARE(lines.at(lines.size() - 2), headline({}));
}

} // namespace SummaryTableTests

int tst_summarytable(int argc, char* argv[])
{
    return PortCheck::runTest<SummaryTableTests::TestSummaryTable>(argc, argv);
}

#include "tst_summarytable.moc"
