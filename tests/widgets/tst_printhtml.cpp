// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/printhtml.h"

#include "model/report/reportwriter.h"
#include "model/words/statementtext.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QTest>
#include <QXmlStreamReader>

namespace PrintHtmlTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestPrintHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rewrites_data();
    void rewrites();
    void aWholeReport();
    void textStaysText();
    void whatIsCutShort();
};

void TestPrintHtml::rewrites_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("printed");
    QTest::newRow("text, with its class")
        << QByteArray("<p class='what' id='x'>a &amp; b</p>") << u"<p class=\"what\">a &amp; b</p>"_s;
    QTest::newRow("drawings and styles") << QByteArray(
        "<div><svg><title>t</title><path d=''/></svg><p>a</p><div class='bar'><span/></div></div>")
                                         << u"<div><p>a</p></div>"_s;
    QTest::newRow("the key of a drawing")
        << QByteArray("<div><p class='key legend'>Line</p><p class='key'>More</p></div>")
        << u"<div><p class=\"key\">More</p></div>"_s;
    QTest::newRow("terms") << QByteArray("<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>")
                           << u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" class=\"terms\">"
                              "<tr><th width=\"25%\">a</th><td>b</td></tr><tr><th width=\"25%\">c</th><td>d</td></tr>"
                              "</table>"_s;
    QTest::newRow("terms in groups") << QByteArray("<dl><div><dt>a</dt><dd><p>b</p></dd></div></dl>")
                                     << u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" class=\"terms\">"
                                        "<tr><th width=\"25%\">a</th><td><p>b</p></td></tr></table>"_s;
    QTest::newRow("terms in a cell") << QByteArray(
        "<table><tr><td><dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl></td></tr></table>")
                                     << u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><tr><td>"
                                        "<p class=\"evidence\"><span class=\"key\">a: </span><span>b</span> · "
                                        "<span class=\"key\">c: </span><span>d</span></p></td></tr></table>"_s;
    QTest::newRow("a heading") << QByteArray("<h2>a</h2>") << u"<p class=\"h2\">a</p>"_s;
    QTest::newRow("a table") << QByteArray(
        "<table class='x'><tr><th colspan='4' scope='row'>a<small>b</small></th></tr></table>")
                             << u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" class=\"x\"><tr><th "
                                "colspan=\"4\">a<br/><small>b</small></th></tr></table>"_s;
    QTest::newRow("what can be opened") << QByteArray(
        "<section><details><summary>Details</summary><p>a</p></details></section>")
                                        << u"<section><details><p>a</p></details></section>"_s;
    QTest::newRow("a rule of the request")
        << QByteArray("<section class='firewall'><details><summary>Rule 1</summary><p>a</p></details>"
                      "<h3>Commands</h3><details class='commands'><p>b</p></details></section>")
        << u"<section class=\"firewall\"><details><p class=\"h4\">Rule 1</p><p>a</p></details></section>"_s;
}

void TestPrintHtml::rewrites()
{
    QFETCH(const QByteArray, html);
    QTEST(printHtml(html), "printed");
}

void TestPrintHtml::aWholeReport()
{
    const QString printed = printHtml(htmlReport(sampleRun()));
    QXmlStreamReader reader(printed);
    QString text;
    QStringList tags;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            tags.append(reader.name().toString());
        else if (reader.isCharacters())
            text += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const QString& unknown : {u"svg"_s, u"style"_s, u"dl"_s, u"dd"_s, u"pre"_s})
        QVERIFY2(!tags.contains(unknown), qPrintable(unknown));
    for (const CheckRecord& check : sampleRun().checks)
        QVERIFY(text.contains(explanationOf(check.verdict)));
    QVERIFY(text.contains(u"DC=lab,DC=example"_s));
}

void TestPrintHtml::textStaysText()
{
    RunSnapshot run = sampleRun();
    run.checks[0].verdict.explanation = {literally(u"</td><img src=\"x\"> &lt;b&gt;"_s)};
    const QString printed = printHtml(htmlReport(run));
    QVERIFY(printed.contains(u"&lt;/td&gt;&lt;img src=&quot;x&quot;&gt; &amp;lt;b&amp;gt;"_s));
    QVERIFY(!printed.contains(u"<img"_s));
}

void TestPrintHtml::whatIsCutShort()
{
    const QByteArray html = htmlReport(sampleRun());
    for (qsizetype size = 0; size < html.size(); size += 97)
        QVERIFY(printHtml(html.first(size)).size() <= 3 * size);
}

} // namespace PrintHtmlTests

int tst_printhtml(int argc, char* argv[])
{
    return PortCheck::runTest<PrintHtmlTests::TestPrintHtml, QCoreApplication>(argc, argv);
}

#include "tst_printhtml.moc"
