// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "model/support/seenbytes.h"
#include "model/words/statementtext.h"
#include "tests/support/runtest.h"
#include "tests/support/statements.h"
#include "widgets/checks/checkdetails.h"
#include "widgets/checks/detailstext.h"
#include "widgets/checks/evidencetree.h"
#include "widgets/checks/hostpage.h"
#include "widgets/style/focusring.h"
#include "widgets/style/readablestyle.h"
#include "widgets/style/readingfield.h"

#include <QClipboard>
#include <QDateTime>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeWidget>

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
    record.startedAt = QDateTime(QDate(2026, 11, 22), QTime(11, 48, 3, 260), QTimeZone::utc());
    record.finishedAt = record.startedAt.addMSecs(12);
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
    void whatToDoCanStandElsewhere();
    void evidenceFoldsAndCanBeCopied();
    void showsTheBytes();
    void theLettersOfTheBytesFitTheirPlace();
    void theSameEvidenceStaysAsItIs();
    void aPageHasAllOfTheHost();
    void widthsThatAPersonSetStay();
    void textsShowTheFocusAndHaveACaret();
};

void TestCheckDetails::networkTextStaysText()
{
    CheckDetails details;
    details.showRecord(hostileRecord(), QStringLiteral("lab.example"));
    const QString shown = details.findChild<EvidenceTree*>()->selectedText(); // nothing is: all
    QVERIFY2(shown.contains(QStringLiteral("<b>x</b><img src='http://evil.example/'>")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("&amp;")), qPrintable(shown));
    const auto* const observation = details.findChild<QTextEdit*>(QStringLiteral("observation"));
    QVERIFY(observation->toPlainText().contains(QStringLiteral("<b>x</b>")));
    QVERIFY(!observation->toHtml().contains(QStringLiteral("<img")));
    const auto* const meaning = details.findChild<QTextEdit*>(QStringLiteral("meaning"));
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
    for (const DetailsSection& section : happenedSections(record, QString()))
        QVERIFY(section.lines.isEmpty());
    QVERIFY(cameBackLines(record).isEmpty());
    QCOMPARE(meaningSections(record).first().title, statusText(record));
}

void TestCheckDetails::theSameRecordKeepsTheSelection()
{
    CheckDetails details;
    details.showRecord(hostileRecord(), QString());
    auto* const browser = details.findChild<QTextEdit*>(QStringLiteral("meaning"));
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
    auto* const browser = details.findChild<QTextEdit*>(QStringLiteral("meaning"));
    browser->selectAll();
    record.seen.attempts = 7; // elsewhere
    details.showRecord(record, QString());
    QVERIFY(browser->textCursor().hasSelection());
    QVERIFY(details.findChild<QTextEdit*>(QStringLiteral("observation"))->toPlainText().contains(u'7'));
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
    for (const QTextEdit* const browser : details.findChildren<QTextEdit*>())
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

void TestCheckDetails::whatToDoCanStandElsewhere()
{
    CheckDetails details;
    CheckRecord record = hostileRecord();
    record.verdict.advice = advising(QStringLiteral("Open the port."));
    const auto shown = [&details] { return details.findChild<QTextEdit*>(QStringLiteral("meaning"))->toPlainText(); };
    details.showRecord(record, {});
    QVERIFY(shown().indexOf(QStringLiteral("Open the port.")) > shown().indexOf(QStringLiteral("Answered as")));
    details.setAdviceShown(false);
    QVERIFY(!shown().contains(QStringLiteral("Open the port.")));
    QVERIFY(shown().contains(QStringLiteral("Answered as")));
    details.setAdviceShown(true);
    details.setBrief(true); // where a few lines are to be seen, it is in the first of them
    QVERIFY(shown().indexOf(QStringLiteral("Open the port.")) < shown().indexOf(QStringLiteral("Answered as")));
}

void TestCheckDetails::evidenceFoldsAndCanBeCopied()
{
    EvidenceTree tree;
    tree.show();
    tree.showLines({{QStringLiteral("Realm"), QStringLiteral("LAB")},
        {QStringLiteral("List"), QStringLiteral("a\nb\nc")}, {QStringLiteral("Last"), QStringLiteral("z")}});
    QCOMPARE(tree.model()->rowCount(), 3);
    const QModelIndex list = tree.model()->index(1, 0);
    QCOMPARE(tree.model()->rowCount(list), 3);
    QCOMPARE(tree.selectedText().count(u'\n'), 6); // all, since nothing is selected
    tree.activateWindow();
    tree.setFocus();
    QTRY_VERIFY(tree.hasFocus());
    QTest::keyClick(&tree, Qt::Key_Home);
    QTest::keyClick(&tree, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("Realm\tLAB\nList\t")), qPrintable(copied));
    QVERIFY2(copied.endsWith(QStringLiteral("a\nb\nc\n")), qPrintable(copied)); // what is folded belongs to it
    tree.setCurrentIndex(list);
    QTest::keyClick(&tree, Qt::Key_Right);
    QVERIFY(tree.isExpanded(list));
    tree.setCurrentIndex(list.siblingAtColumn(1)); // as a click on a value does
    QTest::keyClick(&tree, Qt::Key_Down);
    QCOMPARE(tree.currentIndex().parent(), list);
    tree.setCurrentIndex(list);
    QCOMPARE(tree.selectedText().count(u'\n'), 1); // unfolded, its rows are selected by themselves
}

void TestCheckDetails::showsTheBytes()
{
    BytesNoted bytes;
    bytes.sent("ask");
    bytes.came("<b>\x1b[2J");
    CheckRecord record = hostileRecord();
    record.phase = Phase::Done;
    record.seen.evidence = bytes.with({{QStringLiteral("realm"), QStringLiteral("LAB")}});
    CheckDetails details;
    details.resize(2000, 600);
    details.show();
    details.findChild<QTabWidget*>()->setCurrentIndex(1);
    details.showRecord(record, {});
    const auto* const model = details.findChild<EvidenceTree*>()->model();
    QModelIndex answer = model->index(model->rowCount() - 1, 0);
    QCOMPARE(answer.data().toString(), QStringLiteral("Bytes of the answer: 7"));
    QCOMPARE(model->rowCount(answer), 1);
    const QString dump = model->index(0, 0, answer).data().toString();
    QVERIFY2(dump.startsWith(QStringLiteral("0000  3c 62 3e 1b 5b 32 4a ")), qPrintable(dump));
    QVERIFY2(dump.endsWith(QStringLiteral(" <b>.[2J")), qPrintable(dump));
    QVERIFY(detailsText(record, {}).contains(QStringLiteral("Bytes sent: 3\n0000  61 73 6b ")));
    record.phase = Phase::Running;
    QVERIFY(!detailsText(record, {}).contains(QStringLiteral("Bytes sent")));
}

/// Where it is narrow there are fewer bytes a line: their letters stand last, and would be cut off.
void TestCheckDetails::theLettersOfTheBytesFitTheirPlace()
{
    BytesNoted bytes;
    bytes.came(QByteArray(64, 'W'));
    EvidenceTree tree;
    tree.resize(2000, 300);
    tree.show();
    tree.showLines({}, bytes.with({}));
    const QModelIndex said = tree.model()->index(0, 0);
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const auto fits = [&] {
        const QModelIndex line = tree.model()->index(0, 0, said);
        return line.data().toString().endsWith(u'W')
            && metrics.horizontalAdvance(line.data().toString()) < tree.viewport()->width();
    };
    QCOMPARE(tree.model()->rowCount(said), 4);
    tree.expand(said);
    for (const int width : {600, 420}) {
        tree.resize(width, 300);
        QVERIFY(fits() && tree.isExpanded(said));
    }
    QVERIFY(tree.model()->rowCount(said) > 4);
    tree.resize(2000, 300);
    QVERIFY(fits() && tree.model()->rowCount(said) == 4);
    QCOMPARE(tree.model()->rowCount(), 1);
}

void TestCheckDetails::theSameEvidenceStaysAsItIs()
{
    EvidenceTree tree;
    tree.resize(300, 200);
    tree.show();
    tree.showLines({{QString(200, u'n'), QStringLiteral("value")}});
    QVERIFY(tree.columnWidth(1) > tree.columnWidth(0)); // a long name leaves the values their room
    const QList<EvidenceLine> lines{{QStringLiteral("List"), QStringLiteral("a\nb")}};
    tree.showLines(lines);
    tree.expand(tree.model()->index(0, 0));
    tree.showLines(lines);
    QVERIFY(tree.isExpanded(tree.model()->index(0, 0)));
    tree.showLines({});
    QCOMPARE(tree.model()->rowCount(), 0);
}

void TestCheckDetails::aPageHasAllOfTheHost()
{
    CheckDetails details;
    CheckRecord first = hostileRecord();
    first.check.names = {QStringLiteral("dc1"), QStringLiteral("alias1")};
    CheckRecord second = first;
    second.id = 2;
    second.check.port = 88;
    second.check.address = QStringLiteral("fd00::2");
    CheckRecord other = hostileRecord();
    other.id = 3;
    other.check.target = QStringLiteral("dc2");
    details.showRecord(first, {});
    QVERIFY(!details.isHostSeen());
    QSignalSpy hostWanted(&details, &CheckDetails::hostWanted);
    auto* const page = details.findChild<HostPage*>();
    details.findChild<QTabWidget*>()->setCurrentWidget(page);
    QCOMPARE(hostWanted.count(), 1);
    QVERIFY(details.isHostSeen());
    details.showHost({first, second, other});
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("hostNames"))->text(),
        QStringLiteral("dc1 · alias1 · 10.0.0.2, fd00::2"));
    auto* const checks = page->findChild<QTreeWidget*>();
    QCOMPARE(checks->topLevelItemCount(), 2);
    QVERIFY(!checks->isColumnHidden(4)); // it has two addresses
    QSignalSpy wanted(&details, &CheckDetails::checkWanted);
    checks->setCurrentItem(checks->topLevelItem(1));
    QTest::keyClick(checks, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toInt(), 2);
    details.showHost({first, second, other}); // nothing new
    QCOMPARE(checks->currentItem(), checks->topLevelItem(1));
    details.clear();
    QCOMPARE(checks->topLevelItemCount(), 0);
}

/// Also where there is more or less room than before, and other texts.
void TestCheckDetails::widthsThatAPersonSetStay()
{
    EvidenceTree tree;
    tree.resize(400, 200);
    tree.show();
    tree.showLines({{QStringLiteral("name"), QStringLiteral("value")}});
    tree.resize(500, 200);
    const int fitted = tree.columnWidth(0);
    tree.showLines({{QStringLiteral("a much longer name of a value"), QStringLiteral("value")}});
    QVERIFY(tree.columnWidth(0) > fitted); // nobody has set it yet
    const int dragged = tree.columnWidth(0) + 31;
    tree.header()->resizeSection(0, dragged);
    tree.resize(300, 200);
    tree.showLines({{QStringLiteral("x"), QStringLiteral("value")}});
    QTest::qWait(0);
    QCOMPARE(tree.columnWidth(0), dragged);
}

void TestCheckDetails::textsShowTheFocusAndHaveACaret()
{
    ReadableStyle style;
    ReadingField field;
    field.setStyle(&style); // the application's in the program
    field.setPlainText(QStringLiteral("One two"));
    field.resize(200, 100);
    field.show();
    field.activateWindow();
    QVERIFY(field.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QVERIFY(field.isReadOnly());
    const QColor ring = focusColor(field.palette());
    QVERIFY(field.grab().toImage().pixelColor(100, 1) != ring);
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    for (const QPoint& place : {QPoint(100, 0), QPoint(100, 1), QPoint(1, 50), QPoint(198, 50), QPoint(100, 99)})
        QCOMPARE(field.grab().toImage().pixelColor(place), ring);
    QTest::keyClick(&field, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(field.textCursor().selectedText().startsWith(QStringLiteral("One")));
    QVERIFY(!field.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd"))).isValid());
}

} // namespace CheckDetailsTests

int tst_checkdetails(int argc, char* argv[])
{
    return PortCheck::runTest<CheckDetailsTests::TestCheckDetails, QApplication>(argc, argv);
}

#include "tst_checkdetails.moc"
