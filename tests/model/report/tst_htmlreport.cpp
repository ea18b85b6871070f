// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"
#include "model/report/reportwriter.h"
#include "model/report/tickettext.h"
#include "model/words/checktext.h"
#include "model/words/findingtext.h"
#include "model/words/followuptext.h"
#include "model/words/headline.h"
#include "model/words/statementtext.h"
#include "tests/model/report/htmlpage.h"
#include "tests/model/report/rangerun.h"
#include "tests/support/runtest.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

namespace HtmlReportTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Stands for a complete translation: every text is marked, whatever it is.
class MarkingTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* /*context*/, const char* text, const char* /*comment*/, int /*n*/) const override
    {
        const QString source = QString::fromUtf8(text);
        return source == "en"_L1 ? u"de"_s : u"«%1»"_s.arg(source);
    }
};

class TestHtmlReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneWellFormedPage();
    void isWellFormedWithoutChecks();
    void tellsWhatMatters_data();
    void tellsWhatMatters();
    void showsNetworkTextAsText_data();
    void showsNetworkTextAsText();
    void asksForRulesWhereTheNetworkFailed();
    void tellsTheExtraLooks();
    void tellsTheSignOffAsText();
    void tellsWhatChangedAsText();
    void tellsWhatItIsNot();
    void loadsNothing();
    void styleNeedsNoEscaping();
    void endsEveryElementWithContent();
    void everyOutcomeHasItsShape();
    void isTranslatedThroughout();
    void drawsARange();
    void tellsARangeInWords_data();
    void tellsARangeInWords();
    void aTornRangeStaysSmall();
    void everyPatternHasItsStyle();
};

void TestHtmlReport::isOneWellFormedPage()
{
    const QByteArray html = htmlReport(sampleRun());
    const Page page = read(html);
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    QCOMPARE(page.elements.count(u"h1"_s), 1);
    QCOMPARE(page.elements.count(u"details"_s), 3 + 1 + 9); // checks, rules, commands
}

void TestHtmlReport::isWellFormedWithoutChecks()
{
    const Page page = read(htmlReport(RunSnapshot()));
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(page.text.contains(headline({})));
}

void TestHtmlReport::tellsWhatMatters_data()
{
    QTest::addColumn<QString>("text");
    const RunSnapshot run = sampleRun();
    QTest::addRow("headline") << headline(run.checks);
    QTest::addRow("outcome") << outcomeText(Outcome::Fail);
    QTest::addRow("source host") << run.source.host;
    QTest::addRow("local ports") << u"32768-60999"_s;
    QTest::addRow("duration") << u"3.3 s"_s;
    QTest::addRow("general requirement") << run.table.generalRequirements.first();
    QTest::addRow("explanation") << explanationOf(run.checks.at(1).verdict);
    QTest::addRow("remedy") << remedyOf(run.checks.at(1).verdict);
    QTest::addRow("evidence") << u"DC=lab,DC=example"_s;
    QTest::addRow("found") << foundText(run.checks.at(0));
    QTest::addRow("range") << u"1024-65535/TCP"_s;
    QTest::addRow("credentials") << u"no password was sent"_s;
    QTest::addRow("reason token") << u"no-answer"_s;
    QTest::addRow("a cause that the headline leaves out") << headingText(findings(run.checks).at(1));
    QTest::addRow("whose it is") << ownerText(Owner::Network);
}

void TestHtmlReport::tellsWhatMatters()
{
    QFETCH(QString, text);
    QVERIFY(read(htmlReport(sampleRun())).text.contains(text));
}

void TestHtmlReport::showsNetworkTextAsText_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char* name, const QString& text) { QTest::addRow("%s", name) << text << text; };
    same("script", u"<script>alert(1)</script>"_s);
    same("image", u"\"><img src=x onerror=alert(1)>"_s);
    same("end of CDATA", u"]]>"_s);
    same("comment", u"<!-- -->"_s);
    same("entity", u"&lt;b&gt; &nbsp; &#0;"_s);
    same("quotes", u"' \" ` ="_s);
    same("style", u"</style><style>body{display:none}"_s);
    same("placeholder", u"%1 %2 %n %L1"_s);
    same("beyond the first plane", u"\U0001F512 ok"_s);
    QTest::addRow("direction override") << u"a\u202Eb"_s << u"a\uFFFDb"_s;
    QTest::addRow("NUL") << (u"a"_s + QChar(0) + 'b'_L1) << u"a\uFFFDb"_s;
    QTest::addRow("bell and escape") << (u"a"_s + QChar(7) + QChar(27) + 'b'_L1) << u"a\uFFFD\uFFFDb"_s;
    QTest::addRow("lone surrogate") << (u"a"_s + QChar(0xD800) + 'b'_L1) << u"a\uFFFDb"_s;
    QTest::addRow("lone surrogate at the end") << (u"a"_s + QChar(0xD800)) << u"a\uFFFD"_s;
    QTest::addRow("surrogates in the wrong order") << (u"a"_s + QChar(0xDC00) + QChar(0xD800)) << u"a\uFFFD\uFFFD"_s;
    QTest::addRow("non-character") << (u"a"_s + QChar(0xFFFE)) << u"a\uFFFD"_s;
}

void TestHtmlReport::showsNetworkTextAsText()
{
    QFETCH(QString, hostile);
    QFETCH(QString, shown);
    RunSnapshot run = sampleRun();
    fill(run, u"harmless"_s);
    const QStringList elements = read(htmlReport(run)).elements;

    fill(run, hostile);
    const Page page = read(htmlReport(run));

    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(page.text.contains(shown));
    QCOMPARE(page.elements, elements);
}

void TestHtmlReport::asksForRulesWhereTheNetworkFailed()
{
    RunSnapshot run = sampleRun();
    const Page page = read(htmlReport(run));
    QVERIFY(page.text.contains(u"Firewall request"_s));
    QVERIFY(page.text.contains(u"add rule inet filter forward ip saddr 10.0.0.1 ip daddr 10.0.0.2 udp dport 389"_s));
    QCOMPARE(page.elements.count(u"pre"_s), 9);
    run.checks[1].verdict.reason = Reason::Refused;
    run.checks[1].seen.state = State::Closed;
    const Page without = read(htmlReport(run));
    QVERIFY(!without.text.contains(u"Firewall request"_s));
    QCOMPARE(without.elements.count(u"pre"_s), 0);
}

void TestHtmlReport::tellsTheExtraLooks()
{
    RunSnapshot run = sampleRun();
    QVERIFY(!read(htmlReport(run)).text.contains(u"Extra looks"_s));
    FollowUpRecord followUp;
    followUp.record.phase = Phase::Done;
    followUp.record.check.target = run.checks.constFirst().check.target;
    followUp.record.check.port = controlPort;
    followUp.record.seen.state = State::Closed;
    run.followUps.append(followUp);
    const QString text = read(htmlReport(run)).text;
    QVERIFY(text.contains(u"Extra looks"_s));
    QVERIFY(text.contains(followUpText(followUp)));
    QVERIFY(text.contains(u"Other local ports"_s)); // as they were not tried
    run.followUps[0].kind = FollowUpKind::SourcePorts;
    QVERIFY(!read(htmlReport(run)).text.contains(u"Other local ports"_s));
}

void TestHtmlReport::tellsWhatChangedAsText()
{
    RunSnapshot run = sampleRun();
    const QString heading = u"Since an earlier run"_s;
    QVERIFY(!QString::fromUtf8(htmlReport(run)).contains(heading));
    Comparison comparison{.file = u"<b>then</b>.json"_s, .startedAt = {}, .sourceHost = u"srv1"_s};
    comparison.news = {{NewsKind::HostGone, u"<script>dc9</script>"_s, {}, {}, {}}};
    run.comparison = comparison;
    const QString html = QString::fromUtf8(htmlReport(run));
    QVERIFY(html.contains(heading));
    QVERIFY(html.contains(u"&lt;b&gt;then&lt;/b&gt;.json"_s));
    QVERIFY(html.contains(u"&lt;script&gt;dc9"_s));
    QVERIFY(ticketText(run).contains(u"dc9"_s));
}

/// At the head of every report for people, whatever its parts: which addresses were left out, and whose run it is.
void TestHtmlReport::tellsWhatItIsNot()
{
    RunSnapshot run = sampleRun();
    const auto texts = [&run] {
        return QStringList{QString::fromUtf8(htmlReport(run)), QString::fromUtf8(markdownReport(run)), ticketText(run)};
    };
    for (const QString& text : texts())
        QVERIFY(!text.contains(u"IPv6 addresses were left out"_s) && !text.contains(u"begun with"_s));
    run.ipVersions = IpVersions::Ipv4;
    run.isOfEarlierTargets = true;
    for (const QString& text : texts()) {
        QVERIFY2(text.contains(u"IPv4 only"_s), qPrintable(text));
        QVERIFY2(text.contains(u"begun with"_s), qPrintable(text));
    }
}

void TestHtmlReport::tellsTheSignOffAsText()
{
    RunSnapshot run = sampleRun();
    QVERIFY(!htmlReport(run).contains("Signed off by"));
    run.signOff = SignOff{u"Ada <b>L</b>"_s, QDate(2026, 11, 23), {}, u"one\n<script>two</script>"_s};
    const QByteArray html = htmlReport(run);
    QVERIFY(html.contains("Signed off by"));
    QVERIFY(html.contains("Ada &lt;b&gt;L&lt;/b&gt;"));
    QVERIFY(html.contains("2026-11-23"));
    QVERIFY(html.contains("&lt;script&gt;two"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("To be installed"));
}

void TestHtmlReport::loadsNothing()
{
    const QByteArray html = htmlReport(sampleRun());
    const Page page = read(html);
    QCOMPARE(page.attributeOf("http-equiv"_L1), u"Content-Security-Policy"_s);
    QVERIFY(page.attributeOf("content"_L1).startsWith(u"default-src 'none'; style-src 'unsafe-inline'"_s));
    for (const QXmlStreamAttribute& attribute : page.attributes) {
        QVERIFY(attribute.name() != "src"_L1);
        QVERIFY(attribute.name() != "href"_L1 || attribute.value().startsWith('#'_L1));
    }
    QVERIFY(!html.contains("url("));
    QVERIFY(!html.contains("@import"));
}

void TestHtmlReport::styleNeedsNoEscaping()
{
    // HTML does not resolve entities inside a style element, so none may be made there.
    QFile file(u":/portcheck/report/report.css"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray css = file.readAll();
    QVERIFY(css.contains("prefers-color-scheme"));
    QVERIFY(htmlReport(sampleRun()).contains(QByteArray("<style>" + css + "</style>")));
}

void TestHtmlReport::endsEveryElementWithContent()
{
    // HTML takes <div/> for a beginning; only elements that never have content, and SVG's, may end so.
    static const QStringList allowed = {u"meta"_s, u"path"_s, u"use"_s};
    const QString html = QString::fromUtf8(htmlReport(sampleRun()));
    for (qsizetype end = html.indexOf("/>"_L1); end >= 0; end = html.indexOf("/>"_L1, end + 1)) {
        const qsizetype begin = html.lastIndexOf('<'_L1, end) + 1;
        const QString name = html.mid(begin, end - begin).section(' '_L1, 0, 0);
        QVERIFY2(allowed.contains(name), qPrintable(name));
    }
}

void TestHtmlReport::everyOutcomeHasItsShape()
{
    const Page page = read(htmlReport(sampleRun()));
    QStringList shapes;
    for (const QXmlStreamAttribute& attribute : page.attributes) {
        if (attribute.name() == "id"_L1)
            shapes.append(attribute.value().toString());
    }
    QCOMPARE(shapes.size(), allOutcomes().size());
    for (const Outcome outcome : allOutcomes())
        QVERIFY(shapes.contains(token(outcome)));
}

void TestHtmlReport::isTranslatedThroughout()
{
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QByteArray html = htmlReport(sampleRun());
    const QString sentence = headline(sampleRun().checks);
    QCoreApplication::removeTranslator(&translator);

    const Page page = read(html);
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(page.attributeOf("lang"_L1), u"de"_s);
    QVERIFY(page.text.contains(sentence));
    for (const QString& text :
        {u"«Fail»"_s, u"«What to do»"_s, u"«What was not tested»"_s, u"«Host name»"_s, u"«Details»"_s})
        QVERIFY2(page.text.contains(text), qPrintable(text));
}

void TestHtmlReport::drawsARange()
{
    QCOMPARE(read(htmlReport(sampleRun())).elements.count(u"article"_s), 2); // the findings
    const QByteArray html = htmlReport(runOf({mapperRecord({50100, 3268}), cutRecord()}));
    const Page page = read(html);
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(page.elements.count(u"desc"_s), 1);
    QCOMPARE(page.elements.count(u"text"_s), 3); // both ends and 49152
    QVERIFY(html.contains("role=\"img\"><title>1024-65535/TCP on dc1.lab.example (10.0.0.2)"));
    QVERIFY(html.contains("<path d=\"M0 27h728M730 27h230\" class=\"filtered\"/>"));
    QVERIFY(html.contains("<path d=\"M728 27h2\" class=\"closed narrow\"/>")); // 200 ports: narrower than two columns
    QVERIFY(html.contains("<path d=\"M33 9l-5-8h10zM731 9l-5-8h10z\" class=\"endpoints\"/>"));
}

void TestHtmlReport::tellsARangeInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("part") << u"50000-50199"_s;
    QTest::newRow("counts") << u"1 open · 199 refused"_s;
    QTest::newRow("what it does") << u"Answers"_s;
    QTest::newRow("how") << u"Every port · 64,512 ports asked · 64,600 connections"_s;
    QTest::newRow("what the mapper says") << u"drsuapi v4.0"_s;
    QTest::newRow("what it does not") << u"50101-50102"_s;
    QTest::newRow("stopped") << u"Every port · 1,024 ports asked · stopped before the end"_s;
}

void TestHtmlReport::tellsARangeInWords()
{
    QFETCH(QString, text);
    CheckRecord cut = cutRecord();
    cut.seen.range->openPorts = {50100, 50101, 50102};
    const Page page = read(htmlReport(runOf({mapperRecord({50100}), cut, stoppedRecord()})));
    QVERIFY2(page.text.contains(text), qPrintable(page.text));
}

void TestHtmlReport::aTornRangeStaysSmall()
{
    QList<int> all;
    for (int port = 1024; port <= 65535; ++port)
        all.append(port);
    const auto sizeWith = [](const QList<CheckRecord>& checks) {
        return read(htmlReport(runOf(checks))).elements.size();
    };
    const CheckRecord torn = rangeRecord(tornRange(), Outcome::Pass, Reason::Answered);
    CheckRecord mapper = mapperRecord(all);
    const qsizetype without = sizeWith({mapper});
    const Page page = read(htmlReport(runOf({mapper, torn})));
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(page.elements.size() - without < 1000);
    QVERIFY(page.text.contains(u"And 64448 more, in the JSON file."_s));
}

void TestHtmlReport::everyPatternHasItsStyle()
{
    // Without colours a part is known by its dashes.
    QFile file(u":/portcheck/report/report.css"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString css = QString::fromUtf8(file.readAll());
    QStringList dashes;
    for (const State state : {State::Closed, State::Filtered, State::Unreachable, State::Local, State::NotRun}) {
        const QString rule = u".strip .%1, .swatch .%1 {"_s.arg(token(state));
        QVERIFY2(css.contains(rule), qPrintable(rule));
        const QString style = css.section(rule, 1).section(u'}', 0, 0);
        const QString dash = style.section(u"var("_s, 1).section(u';', 1);
        QVERIFY2(!dashes.contains(dash), qPrintable(rule));
        dashes.append(dash);
    }
}

} // namespace HtmlReportTests

int tst_htmlreport(int argc, char* argv[])
{
    return PortCheck::runTest<HtmlReportTests::TestHtmlReport, QCoreApplication>(argc, argv);
}

#include "tst_htmlreport.moc"
