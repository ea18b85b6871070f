// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/pdfreport.h"

#include "model/catalogue/tablereader.h"
#include "model/words/headline.h"
#include "model/words/standinnotice.h"
#include "tests/model/report/samplerun.h"
#include "tests/model/run/companyrun.h"
#include "tests/support/reportbytes.h"
#include "tests/support/runtest.h"
#include "tests/support/standinrecords.h"
#include "tests/support/statements.h"
#include "widgets/export/reportformat.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

namespace PdfReportTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr QSize page(700, 990); // dots; A4 at some 90 to an inch

RunSnapshot longRun()
{
    RunSnapshot run = sampleRun();
    const CheckRecord check = run.checks.constFirst();
    for (int i = 0; i < 40; ++i) {
        run.checks.append(check);
        run.checks.last().id = 1000 + i;
        run.checks.last().check.target = u"dc%1.lab.example"_s.arg(i);
    }
    return run;
}

/// Whether anything but white is in that part of a picture.
bool isPainted(const QImage& picture, const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (picture.pixelColor(x, y) != Qt::white)
                return true;
        }
    }
    return false;
}

class TestPdfReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheReportSays();
    void evidenceIsOfWhatDidNotPass();
    void threeHostsFitOnFewPages();
    void headingsHaveTheirSizes();
    void aHeadingIsOnThePageOfItsText();
    void aCompanyFitsOnFewPages();
    void eachPageHasAFoot();
    void eachPageBearsTheNotice();
    void nothingIsWiderThanThePaper_data();
    void nothingIsWiderThanThePaper();
    void isAFile();

private:
    QImage m_paper;
};

void TestPdfReport::init()
{
    m_paper = QImage(page, QImage::Format_RGB32);
    m_paper.fill(Qt::white);
}

void TestPdfReport::saysWhatTheReportSays()
{
    const PrintedReport report(sampleRun(), m_paper, page);
    const QString text = report.document().toPlainText();
    QVERIFY(text.contains(headline(sampleRun().checks)));
    QVERIFY(text.contains(u"Three datagrams stayed without an answer."_s));
    QVERIFY(text.contains(u"Ask for UDP 389 to be let through."_s));
}

void TestPdfReport::evidenceIsOfWhatDidNotPass()
{
    RunSnapshot run = sampleRun();
    const QString passed = u"4.17.12-odd"_s;
    const QString failed = u"4.18.1-odd"_s;
    for (CheckRecord& check : run.checks) {
        const bool isPass = check.verdict.outcome == Outcome::Pass;
        check.seen.evidence.insert(u"vendorVersion"_s, isPass ? passed : failed);
    }
    const QString few = PrintedReport(run, m_paper, page).document().toPlainText();
    QVERIFY(!few.contains(passed) && few.contains(failed));
    const auto failure = std::find_if(run.checks.cbegin(), run.checks.cend(),
        [](const CheckRecord& check) { return check.verdict.outcome == Outcome::Fail; });
    QVERIFY(failure != run.checks.cend());
    run.checks.append(QList<CheckRecord>(25, *failure));
    const QString many = PrintedReport(run, m_paper, page).document().toPlainText();
    QVERIFY(!many.contains(failed));
    QVERIFY(many.contains(
        u"What each check saw in detail, and the extra looks, are in the HTML and JSON reports of this run."_s));
}

void TestPdfReport::threeHostsFitOnFewPages()
{
    RunSnapshot run = sampleRun();
    const QList<CheckRecord> sample = run.checks;
    for (int host = 0; run.checks.size() < 32; ++host) {
        for (CheckRecord check : sample) {
            check.id = int(run.checks.size()) + 1000;
            check.check.target = u"dc%1.lab.example"_s.arg(host);
            run.checks.append(check);
        }
    }
    run.table = groupPolicyTable();
    constexpr int mostPages = 6; // with whatever fonts a system has
    const auto pages = pdfReport(run).count("/Type /Page\n");
    QVERIFY2(pages <= mostPages, qPrintable(QString::number(pages)));
}

void TestPdfReport::headingsHaveTheirSizes()
{
    const PrintedReport report(sampleRun(), m_paper, page);
    const QTextBlock block = report.document().find(headline(sampleRun().checks)).block();
    QVERIFY(block.isValid());
    QCOMPARE(block.begin().fragment().charFormat().fontPointSize(), 13.0); // of print.css
}

void TestPdfReport::aCompanyFitsOnFewPages()
{
    RunBench bench;
    Company::start(bench);
    QTRY_COMPARE(bench.watch.finished, 1);
    RunSnapshot run = Company::snapshot(bench);
    run.table = groupPolicyTable();
    const QByteArray pdf = pdfReport(run);
    constexpr int mostPages = 12; // with whatever fonts a system has
    const auto pages = pdf.count("/Type /Page\n");
    QVERIFY2(pages <= mostPages, qPrintable(QString::number(pages)));
    const PrintedReport report(run, m_paper, page);
    const QString text = report.document().toPlainText();
    for (int number = 1; number <= Company::hosts; ++number)
        QVERIFY(text.contains(Company::hostName(number) + u" (10.0.0.%1)"_s.arg(number)));
    for (const char* const fact : {"389/UDP", "445/TCP", "3269/TCP", "certificate-expired", "refused", "host-silent"})
        QVERIFY2(text.contains(QLatin1String(fact)), fact);
}

void TestPdfReport::aHeadingIsOnThePageOfItsText()
{
    for (int height = 500; height <= 1000; height += 25) { // so that pages end at many places
        const PrintedReport report(sampleRun(), m_paper, QSize(page.width(), height));
        const QTextDocument& document = report.document();
        const auto pageOf = [&document](const QTextBlock& block) {
            return int(document.documentLayout()->blockBoundingRect(block).top() / document.pageSize().height());
        };
        for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
            if (block.begin() != block.end() && block.begin().fragment().charFormat().fontPointSize() >= 10)
                QVERIFY2(pageOf(block) == pageOf(block.next()), qPrintable(block.text()));
        }
    }
}

void TestPdfReport::eachPageHasAFoot()
{
    const PrintedReport report(longRun(), m_paper, page);
    QVERIFY(report.pages() > 1);
    const int margin = (page.height() - int(report.document().pageSize().height())) / 2;
    for (int number = 0; number < report.pages(); ++number) {
        m_paper.fill(Qt::white);
        QPainter painter(&m_paper);
        report.paintPage(painter, number);
        painter.end();
        const QRect foot(0, page.height() - margin, page.width(), margin);
        QVERIFY(isPainted(m_paper, foot.adjusted(page.width() / 2, 0, 0, 0)));
        QVERIFY(isPainted(m_paper, foot.adjusted(0, 0, -page.width() / 2, 0)));
        QVERIFY(!isPainted(m_paper, QRect(0, 0, page.width(), margin))); // nothing of another page
        QVERIFY(isPainted(m_paper, QRect(0, margin, page.width(), page.height() - 2 * margin)));
    }
}

void TestPdfReport::eachPageBearsTheNotice()
{
    RunSnapshot run = longRun();
    const auto topsPainted = [&] {
        const PrintedReport report(run, m_paper, page);
        int painted = 0;
        for (int number = 0; number < report.pages(); ++number) {
            m_paper.fill(Qt::white);
            QPainter painter(&m_paper);
            report.paintPage(painter, number);
            painter.end();
            painted += isPainted(m_paper, QRect(0, 0, page.width(), 8));
        }
        return std::pair(painted, report.pages());
    };
    QCOMPARE(topsPainted().first, 0);
    run.checks.append(standInRecord());
    const auto [painted, pages] = topsPainted();
    QVERIFY(pages > 1);
    QCOMPARE(painted, pages - 1); // the first begins with it, and says it once
    const QString first = PrintedReport(run, m_paper, page).document().toPlainText().trimmed();
    QVERIFY(first.startsWith(standInNotice(standInsOf(run.checks))));
}

void TestPdfReport::nothingIsWiderThanThePaper_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("a word without end") << QString(5000, u'w');
    QTest::newRow("a name") << QString(60, u'a') + u'.' + QString(60, u'b') + u'.' + QString(60, u'c');
    QTest::newRow("lines") << u"a\n"_s.repeated(300);
}

void TestPdfReport::nothingIsWiderThanThePaper()
{
    QFETCH(const QString, word);
    RunSnapshot run = sampleRun();
    for (CheckRecord& check : run.checks) {
        check.check.target = word;
        check.verdict.explanation = {literally(word)};
        check.seen.evidence.insert(u"dnsHostName"_s, word);
    }
    run.source.host = word;
    const PrintedReport report(run, m_paper, page);
    constexpr int rounding = 2; // dots: columns of tables are whole ones
    QVERIFY2(report.document().size().width() <= page.width() + rounding,
        qPrintable(QString::number(report.document().size().width())));
}

void TestPdfReport::isAFile()
{
    const QByteArray pdf = reportBytes(sampleRun(), ReportFormat::Pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
}

} // namespace PdfReportTests

int tst_pdfreport(int argc, char* argv[])
{
    return PortCheck::runTest<PdfReportTests::TestPdfReport, QApplication>(argc, argv);
}

#include "tst_pdfreport.moc"
