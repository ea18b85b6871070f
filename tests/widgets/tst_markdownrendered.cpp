// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportwriter.h"
#include "model/words/headline.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"

#include <QApplication>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>

namespace MarkdownRenderedTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// The report as somebody else's reader of Markdown shows it: the one that Qt has.
class TestMarkdownRendered final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesHaveTheirCells();
    void hostileTextIsShownAsItIs();
};

QTextTable* tableAt(const QTextDocument& document, int place)
{
    QList<QTextTable*> tables;
    for (QTextFrame* const frame : document.rootFrame()->childFrames()) {
        if (auto* const table = qobject_cast<QTextTable*>(frame))
            tables.append(table);
    }
    return tables.value(place);
}

void TestMarkdownRendered::tablesHaveTheirCells()
{
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(markdownReport(sampleRun())));
    const QTextTable* const hosts = tableAt(document, 0);
    QVERIFY(hosts != nullptr);
    QCOMPARE(hosts->rows(), 2);
    QCOMPARE(hosts->columns(), 4);
    QCOMPARE(hosts->cellAt(1, 2).firstCursorPosition().block().text(), u"Fail"_s);
    const QTextTable* const checks = tableAt(document, 1);
    QVERIFY(checks != nullptr);
    QCOMPARE(checks->rows(), 3);
}

void TestMarkdownRendered::hostileTextIsShownAsItIs()
{
    const QString hostile = u"a|b `c` *d* _e_ [f](g) <b>h</b> &amp; \\ ~~i~~"_s;
    RunSnapshot run = sampleRun();
    run.checks[1].check.target = hostile;
    run.checks[1].verdict.explanation = {literally(hostile)};
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(markdownReport(run)));
    QVERIFY2(document.toPlainText().contains(hostile), qPrintable(document.toPlainText()));
    QCOMPARE(tableAt(document, 0)->columns(), 4);
    QVERIFY(!document.toHtml().contains(u"<a href"_s));
}

} // namespace MarkdownRenderedTests

int tst_markdownrendered(int argc, char* argv[])
{
    return PortCheck::runTest<MarkdownRenderedTests::TestMarkdownRendered, QApplication>(argc, argv);
}

#include "tst_markdownrendered.moc"
