// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/rulesmarkdown.h"

#include "tests/model/request/formruns.h"
#include "tests/support/otherlanguage.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"

#include <QTest>

namespace RulesMarkdownTests {

using namespace PortCheck;
using namespace PortCheck::FormRuns;
using namespace Qt::StringLiterals;

QString markdownOf(const RunSnapshot& run, const RequestOptions& options = inForm(RulesForm::Markdown))
{
    return rulesMarkdown(run, options);
}

QStringList tableOf(const QString& markdown)
{
    return markdown.split(u'\n').filter(QRegularExpression(u"^\\|"_s));
}

class TestRulesMarkdown final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowForEachRule();
    void manyHostsAreALine();
    void reasonsOrEvidence();
    void blanksAndNotes();
    void whatWasAskedForBefore();
    void nothingToAskFor();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void inAnotherLanguage();
};

void TestRulesMarkdown::aRowForEachRule()
{
    const QStringList table = tableOf(markdownOf(mixedRun()));
    QCOMPARE(table.size(), 2 + 4);
    QCOMPARE(table.at(0), u"| No. | From | To | Protocol | Port | Action | Id |"_s);
    static const QRegularExpression row(
        u"^\\| 1 \\| [^|]+ \\(10\\.0\\.0\\.1\\) \\| dc1\\.lab\\.example \\(10\\.0\\.0\\.2\\) \\| TCP \\| "
        "135, 389, 3268 \\| allow \\| [0-9a-f]{8} \\|$"_s);
    QVERIFY2(row.match(table.at(2)).hasMatch(), qPrintable(table.at(2)));
}

void TestRulesMarkdown::manyHostsAreALine()
{
    const QString markdown = markdownOf(mixedRunOf(43));
    QCOMPARE(tableOf(markdown).size(), 2 + 4);
    QCOMPARE(markdown.count(u"\n- List A, 43 hosts: "_s), 1);
    QCOMPARE(markdown.count(u"\n- List B, 43 hosts: "_s), 1);
    QVERIFY(markdown.contains(u"dc43.lab.example (fd00::1:43)\n"_s));
}

void TestRulesMarkdown::reasonsOrEvidence()
{
    const QString reasons = markdownOf(mixedRun());
    QCOMPARE(reasons.count(u"\n## Rule "_s), 4);
    QVERIFY(!reasons.contains(u"10.0.0.1:40389"_s));
    RequestOptions options = inForm(RulesForm::Markdown);
    options.withEvidence = true;
    QVERIFY(markdownOf(mixedRun(), options).contains(u"10.0.0.1:40389"_s));
}

void TestRulesMarkdown::blanksAndNotes()
{
    QVERIFY(markdownOf(mixedRun()).contains(u"- Requested by: "_s));
    RequestOptions options = inForm(RulesForm::Markdown);
    options.scope = RequestScope::WholePlan;
    options.blanks = {u"A. Nyone"_s, u"2027-06-30"_s, u"CHG-7"_s, QString(300, u'x')};
    const QString markdown = markdownOf(runOf({standInRecord(u"192.0.2.9"_s)}), options);
    QVERIFY(markdown.startsWith(u"# Firewall request: whole plan\n\n"_s));
    QVERIFY(markdown.contains(u"- Requested by: A. Nyone\n- Valid until: 2027-06-30\n- Ticket: CHG-7\n- Reason: x"_s));
    QVERIFY(markdown.contains(u"\n\nNote: Checked against a stand-in"_s));
    QVERIFY(markdown.endsWith(u"\n\nNote: Too long, and cut to 200 characters: --reason\n"_s));
}

void TestRulesMarkdown::whatWasAskedForBefore()
{
    RunSnapshot run = mixedRun();
    QVERIFY(!markdownOf(run).contains(u"Order: "_s));
    CheckChange still;
    still.kind = ChangeKind::StillBroken;
    still.address = u"10.0.0.2"_s;
    still.port = u"53"_s;
    still.protocol = Transport::Udp;
    still.reasonBefore = still.reasonNow = u"no-answer"_s;
    run.comparison = Comparison{u"then.json"_s, run.startedAt, run.source.host, {still}, {}};
    const QString markdown = markdownOf(run);
    QCOMPARE(markdown.count(u"\n- Order: does no rule above it deny the same?\n"_s), 1);
    QCOMPARE(markdown.count(u"please look at these:\n\n- Hits: "_s), 1);
}

void TestRulesMarkdown::nothingToAskFor()
{
    const QString markdown = markdownOf(runOf({answeredRecord(389)}));
    QVERIFY(markdown.startsWith(u"# Firewall request: what failed\n\nNothing failed"_s));
    QVERIFY(tableOf(markdown).isEmpty() && !markdown.contains(u"## "_s));
}

void TestRulesMarkdown::hostileTextStaysText_data()
{
    QTest::addColumn<RunSnapshot>("run");
    QTest::newRow("one host") << mixedRun();
    QTest::newRow("a list of hosts") << mixedRunOf(3);
}

void TestRulesMarkdown::hostileTextStaysText()
{
    QFETCH(RunSnapshot, run);
    for (CheckRecord& record : run.checks)
        record.check.target = u"a|b<img src=x>\n# c `d` [e](http://f)"_s;
    RequestOptions options = inForm(RulesForm::Markdown);
    options.blanks = {u"<script>|*x*\n# y"_s, {}, {}, {}};
    const QString markdown = markdownOf(run, options);
    QCOMPARE(markdown.count(QRegularExpression(u"^#"_s, QRegularExpression::MultilineOption)), 1 + 4);
    static const QRegularExpression acting(u"(?<!\\\\)[<`*]|(?<!\\\\)\\]\\("_s);
    QVERIFY2(!markdown.contains(acting), qPrintable(markdown));
    const QStringList table = tableOf(markdown);
    QCOMPARE(table.size(), 2 + 4);
    static const QRegularExpression border(u"(?<!\\\\)\\|"_s);
    for (const QString& row : table)
        QCOMPARE(row.count(border), 8);
}

void TestRulesMarkdown::inAnotherLanguage()
{
    const OtherLanguage other;
    const QString markdown = markdownOf(mixedRun());
    QVERIFY(markdown.startsWith(u"# ⟨Firewall request: what failed⟩\n"_s));
    QVERIFY(tableOf(markdown).at(0).startsWith(u"| ⟨No.⟩ | "_s));
}

} // namespace RulesMarkdownTests

int tst_rulesmarkdown(int argc, char* argv[])
{
    return PortCheck::runTest<RulesMarkdownTests::TestRulesMarkdown, QCoreApplication>(argc, argv);
}

#include "tst_rulesmarkdown.moc"
