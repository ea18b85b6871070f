// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/summarytable.h"
#include "model/causes/findings.h"
#include "model/report/reportwriter.h"
#include "model/report/tickettext.h"
#include "model/words/statementtext.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QTest>
#include <QTextStream>

namespace OneOrderTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Five causes: a warning, something untold, two failures of which the later one stands behind more checks, and one
/// that passes and is told by nobody.
RunSnapshot fiveCauses()
{
    RunSnapshot run;
    const auto add = [&run](const QString& host, quint16 port, Outcome outcome, Reason reason, const QString& word) {
        CheckRecord record;
        record.id = int(run.checks.size());
        record.phase = Phase::Done;
        record.check.target = host;
        record.check.address = u"10.0.0.%1"_s.arg(host.back());
        record.check.port = port;
        record.check.service = Service::Ldap;
        record.verdict = {outcome, reason, outcome == Outcome::Pass ? Owner::Nobody : Owner::Network,
            literally(u"%1 at %2"_s.arg(word, host)), {literally(u"It is told of %1."_s.arg(word))},
            advising(u"Do something about %1."_s.arg(word))};
        run.checks.append(record);
    };
    add(u"dc1"_s, 445, Outcome::Warn, Reason::Smb1Only, u"oldness"_s);
    add(u"dc2"_s, 389, Outcome::Fail, Reason::Refused, u"refusal"_s);
    add(u"dc3"_s, 389, Outcome::Inconclusive, Reason::LossyWay, u"losses"_s);
    add(u"dc4"_s, 389, Outcome::Fail, Reason::NoAnswer, u"silence"_s);
    add(u"dc4"_s, 3268, Outcome::Fail, Reason::NoAnswer, u"silence"_s);
    add(u"dc5"_s, 389, Outcome::Pass, Reason::Answered, u"health"_s);
    return run;
}

QString consoleText(const RunSnapshot& run)
{
    QString text;
    QTextStream stream(&text);
    writeSummaryTable(stream, run);
    stream.flush();
    return text;
}

class TestOneOrder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextTellsTheCausesAlike_data()
    {
        QTest::addColumn<QString>("text");
        const RunSnapshot run = fiveCauses();
        QTest::newRow("console") << consoleText(run);
        QTest::newRow("ticket") << ticketText(run);
        QTest::newRow("HTML") << QString::fromUtf8(htmlReport(run));
        QTest::newRow("HTML for paper") << QString::fromUtf8(htmlReport(run, ReportExtent::Brief));
        QTest::newRow("Markdown") << QString::fromUtf8(markdownReport(run));
        QTest::newRow("JSON") << QString::fromUtf8(jsonReport(run)).section(u"\"findings\""_s, 1);
    }

    void everyTextTellsTheCausesAlike()
    {
        QFETCH(const QString, text);
        qsizetype last = -1;
        for (const QString& word : {u"silence"_s, u"refusal"_s, u"losses"_s, u"oldness"_s}) {
            const qsizetype place = text.indexOf(u"It is told of %1."_s.arg(word));
            QVERIFY2(place > last, qPrintable(u"%1 at %2 after %3 in:\n%4"_s.arg(word).arg(place).arg(last).arg(text)));
            last = place;
        }
    }

    /// Two checks have one cause: people read it once.
    void aCauseIsToldOnce_data()
    {
        QTest::addColumn<QString>("text");
        const RunSnapshot run = fiveCauses();
        QTest::newRow("console") << consoleText(run);
        QTest::newRow("ticket") << ticketText(run);
        QTest::newRow("Markdown") << QString::fromUtf8(markdownReport(run));
    }

    void aCauseIsToldOnce()
    {
        QFETCH(const QString, text);
        QCOMPARE(text.count(u"It is told of silence."_s), 1);
        QCOMPARE(text.count(u"Do something about silence."_s), 1);
        QVERIFY(!text.contains(u"It is told of health."_s));
    }

    void theOrderIsThatOfTheFindings()
    {
        const QList<Finding> found = findingsOf(fiveCauses());
        QStringList titles;
        for (const Finding& finding : found)
            titles.append(text(finding.title));
        QCOMPARE(
            titles, (QStringList{u"silence at dc4"_s, u"refusal at dc2"_s, u"losses at dc3"_s, u"oldness at dc1"_s}));
    }
};

} // namespace OneOrderTests

int tst_oneorder(int argc, char* argv[])
{
    return PortCheck::runTest<OneOrderTests::TestOneOrder>(argc, argv);
}

#include "tst_oneorder.moc"
