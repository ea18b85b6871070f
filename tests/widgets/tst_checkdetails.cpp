// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "model/words/statementtext.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"
#include "widgets/checks/checkdetails.h"
#include "widgets/checks/detailstext.h"

#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace CheckDetailsTests {

using namespace PortCheck;

CheckRecord hostileRecord()
{
    CheckRecord record;
    record.id = 1;
    record.check.requirement = QStringLiteral("389");
    record.check.port = 389;
    record.check.service = Service::Ldap;
    record.check.target = QStringLiteral("dc1");
    record.check.address = QStringLiteral("10.0.0.2");
    record.check.purpose = QStringLiteral("LDAP common queries");
    record.phase = Phase::Done;
    record.seen =
        verifiedResult({{QStringLiteral("dnsHostName"), QStringLiteral("<b>x</b><img src='http://evil.example/'>")},
            {QStringLiteral("<i>key</i>"), QStringLiteral("&amp;\n<table>")}});
    record.verdict.outcome = Outcome::Pass;
    record.verdict.reason = Reason::Answered;
    record.verdict.explanation = {literally(QStringLiteral("Answered as <u>expected</u>."))};
    return record;
}

class TestCheckDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networkTextStaysText();
    void partsWithoutContentAreLeftOut();
    void aQueuedCheckHasNoAnswer();
    void theSameRecordKeepsTheSelection();
    void whatDoesNotChangeKeepsTheSelection();
    void partsBelongToSomeChecks();
    void clearForgets();
    void theClipboardHasAllOfIt();
};

void TestCheckDetails::networkTextStaysText()
{
    CheckDetails details;
    details.showRecord(hostileRecord(), QStringLiteral("lab.example"));
    const auto* const observation = details.findChild<QTextBrowser*>(QStringLiteral("observation"));
    const QString shown = observation->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("<b>x</b><img src='http://evil.example/'>")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("&amp;")), qPrintable(shown));
    QVERIFY(!observation->toHtml().contains(QStringLiteral("<img")));
    const auto* const meaning = details.findChild<QTextBrowser*>(QStringLiteral("meaning"));
    QVERIFY(meaning->toPlainText().contains(QStringLiteral("<u>expected</u>")));
    for (const QLabel* const label : details.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestCheckDetails::partsWithoutContentAreLeftOut()
{
    CheckRecord record = hostileRecord();
    const qsizetype without = meaningSections(record).size();
    record.verdict.advice = advising(QStringLiteral("Nothing, really."));
    QCOMPARE(meaningSections(record).size(), without + 1);
}

void TestCheckDetails::aQueuedCheckHasNoAnswer()
{
    CheckRecord record = hostileRecord();
    record.phase = Phase::Queued;
    for (const DetailsSection& section : observationSections(record, QString()))
        QVERIFY(section.lines.isEmpty());
    QCOMPARE(meaningSections(record).first().title, statusText(record));
}

void TestCheckDetails::theSameRecordKeepsTheSelection()
{
    CheckDetails details;
    details.showRecord(hostileRecord(), QString());
    auto* const browser = details.findChild<QTextBrowser*>(QStringLiteral("meaning"));
    browser->selectAll();
    details.showRecord(hostileRecord(), QString());
    QVERIFY(browser->textCursor().hasSelection());
    CheckRecord other = hostileRecord();
    other.verdict.explanation = {literally(QStringLiteral("Another one."))};
    details.showRecord(other, QString());
    QVERIFY(browser->toPlainText().contains(QStringLiteral("Another one.")));
}

void TestCheckDetails::whatDoesNotChangeKeepsTheSelection()
{
    CheckDetails details;
    CheckRecord record = hostileRecord();
    details.showRecord(record, QString());
    auto* const browser = details.findChild<QTextBrowser*>(QStringLiteral("meaning"));
    browser->selectAll();
    record.seen.attempts = 7; // elsewhere
    details.showRecord(record, QString());
    QVERIFY(browser->textCursor().hasSelection());
    QVERIFY(details.findChild<QTextBrowser*>(QStringLiteral("observation"))->toPlainText().contains(u'7'));
}

void TestCheckDetails::partsBelongToSomeChecks()
{
    CheckDetails details;
    details.showParts(true); // there are none
    auto* const band = new QWidget(&details);
    auto* const page = new QWidget(&details);
    details.addParts(band, page, QStringLiteral("Page"));
    details.showRecord(hostileRecord(), QString());
    QVERIFY(band->isHidden());
    details.showParts(true);
    QVERIFY(!band->isHidden());
    const auto* const pages = details.findChild<QTabWidget*>();
    QCOMPARE(pages->tabText(pages->indexOf(page)), QStringLiteral("Page"));
    details.clear();
    QVERIFY(band->isHidden());
    QCOMPARE(pages->indexOf(page), -1);
}

void TestCheckDetails::clearForgets()
{
    CheckDetails details;
    details.showRecord(hostileRecord(), QString());
    QVERIFY(details.findChild<QToolButton*>()->isEnabled());
    details.clear();
    QVERIFY(!details.findChild<QToolButton*>()->isEnabled());
    for (const QTextBrowser* const browser : details.findChildren<QTextBrowser*>())
        QVERIFY(browser->toPlainText().isEmpty());
}

void TestCheckDetails::theClipboardHasAllOfIt()
{
    CheckRecord record = hostileRecord();
    record.verdict.advice = advising(QStringLiteral("Open the port."));
    const QString text = detailsText(record, QStringLiteral("lab.example"));
    for (const QString& part : {detailsTitle(record.check), statusText(record), explanationOf(record.verdict),
             remedyOf(record.verdict), record.check.purpose, askedText(record.check, QStringLiteral("lab.example"))})
        QVERIFY2(text.contains(part), qPrintable(part));
    for (const EvidenceLine& line : evidenceLines(record))
        QVERIFY2(text.contains(line.label + u'\t' + line.value), qPrintable(line.label));
}

} // namespace CheckDetailsTests

int tst_checkdetails(int argc, char* argv[])
{
    return PortCheck::runTest<CheckDetailsTests::TestCheckDetails, QApplication>(argc, argv);
}

#include "tst_checkdetails.moc"
