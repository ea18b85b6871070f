// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/exportdialog.h"

#include "fakes.h"

#include "model/catalogue/tablereader.h"
#include "model/report/reportwriter.h"
#include "model/run/checkrunner.h"
#include "tests/model/request/requestrun.h"
#include "tests/support/runtest.h"
#include "widgets/mainwindow.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/scrolledcolumn.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <utility>

namespace ExportDialogTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// In place of the system's program for PDF files.
class PdfProgram final : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;
    QByteArray begins;

public Q_SLOTS:
    void open(const QUrl& url)
    {
        opened.append(url);
        QFile file(url.toLocalFile());
        if (file.open(QIODevice::ReadOnly))
            begins = file.read(5);
    }
};

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageFitsItsPlace();
    void showsTheBeginningOfEachFormat();
    void offersWhatTheFormatHas();
    void leavesOutParts();
    void whatARunHasNotCannotBeTicked();
    void masksNames();
    void aLargeRunIsShownFromItsBeginning();
    void everyChoiceIsReachedByTab();
    void aRequestHasForms();
    void formsAreTickedByKey();
    void withoutAFormNothingIsSaved();
    void theRequestSaysWhatIsFilledIn();
    void aFieldSaysWhatBecomesOfItsText_data();
    void aFieldSaysWhatBecomesOfItsText();
    void choicesScrollWhereThereIsNoRoom();
    void savesWhatIsChosen();
    void savesARequestInItsForms();
    void printsByTheSystemsProgram();

private:
    static void choose(const ExportDialog& dialog, ReportFormat format)
    {
        auto* const box = dialog.findChild<QComboBox*>(u"exportFormat"_s);
        box->setCurrentIndex(box->findData(QVariant::fromValue(format)));
    }
    static QString text(const ExportDialog& dialog)
    {
        return dialog.findChild<QPlainTextEdit*>(u"exportText"_s)->toPlainText();
    }
    static QString page(const ExportDialog& dialog)
    {
        return dialog.findChild<QLabel*>(u"exportPage"_s)->accessibleDescription();
    }
    static QListWidget* formsOf(const ExportDialog& dialog) { return dialog.findChild<QListWidget*>(u"exportForms"_s); }
    static void tick(const ExportDialog& dialog, const QList<RulesForm>& wanted)
    {
        for (const RulesForm form : allRulesForms())
            formsOf(dialog)
                ->item(int(allRulesForms().indexOf(form)))
                ->setCheckState(wanted.contains(form) ? Qt::Checked : Qt::Unchecked);
    }
    static QCheckBox* box(const ExportDialog& dialog, const QString& name)
    {
        return dialog.findChild<QCheckBox*>(name);
    }
    static QCheckBox* box(const ExportDialog& dialog, ReportPart part)
    {
        return box(dialog, u"exportPart%1"_s.arg(int(part)));
    }
};

/// A line that is cut would have to be scrolled sideways to be read.
void TestExportDialog::thePageFitsItsPlace()
{
    ExportDialog dialog(sampleRun(), {});
    dialog.show();
    const auto* const shown = dialog.findChild<QLabel*>(u"exportPage"_s);
    const auto* const place = qobject_cast<QScrollArea*>(shown->parentWidget()->parentWidget());
    QVERIFY(place != nullptr);
    for (const int width : {1200, 640, 900}) {
        dialog.resize(width, 500);
        QCoreApplication::processEvents();
        const int most = place->viewport()->width();
        const qreal page = shown->pixmap().deviceIndependentSize().width();
        QVERIFY2(page <= most && page >= std::min(700, most * 9 / 10),
            qPrintable(u"%1: %2 in %3"_s.arg(width).arg(page).arg(most)));
    }
}

void TestExportDialog::showsTheBeginningOfEachFormat()
{
    const RunSnapshot run = sampleRun();
    ExportDialog dialog(run, {});
    dialog.open();
    QCOMPARE(dialog.choice().format, ReportFormat::Html);
    QVERIFY(page(dialog).contains(u"dc1.lab.example"_s));
    QVERIFY(!dialog.findChild<QLabel*>(u"exportPage"_s)->pixmap().isNull());
    choose(dialog, ReportFormat::Pdf);
    QVERIFY(page(dialog).contains(u"dc1.lab.example"_s));
    const std::pair<ReportFormat, QByteArray> texts[]{{ReportFormat::Csv, csvReport(run)},
        {ReportFormat::Json, jsonReport(run)}, {ReportFormat::Junit, junitReport(run)},
        {ReportFormat::Markdown, markdownReport(run)}, {ReportFormat::Rules, rulesReport(run, {})}};
    for (const auto& [format, written] : texts) {
        choose(dialog, format);
        QString expected = QString::fromUtf8(written);
        expected.replace(u"\r\n"_s, u"\n"_s);
        QVERIFY2(expected.startsWith(text(dialog).left(200)) && text(dialog).size() > 50, qPrintable(text(dialog)));
    }
}

void TestExportDialog::offersWhatTheFormatHas()
{
    ExportDialog dialog(sampleRun(), {});
    dialog.open();
    QVERIFY(box(dialog, ReportPart::Checks)->isVisible() && box(dialog, ReportPart::Ranges)->isVisible());
    QVERIFY(!dialog.findChild<QComboBox*>(u"exportScope"_s)->isVisible());
    choose(dialog, ReportFormat::Markdown);
    QVERIFY(box(dialog, ReportPart::Checks)->isVisible() && !box(dialog, ReportPart::Ranges)->isVisible());
    choose(dialog, ReportFormat::Csv);
    QVERIFY(!box(dialog, ReportPart::Checks)->isVisible());
    choose(dialog, ReportFormat::Rules);
    auto* const scope = dialog.findChild<QComboBox*>(u"exportScope"_s);
    QVERIFY(scope->isVisible() && box(dialog, u"exportEvidence"_s)->isVisible());
    scope->setCurrentIndex(1);
    QCOMPARE(dialog.choice().rules.scope, RequestScope::WholePlan);
}

void TestExportDialog::leavesOutParts()
{
    const RunSnapshot run = sampleRun();
    ExportDialog dialog(run, {});
    choose(dialog, ReportFormat::Markdown);
    QVERIFY(text(dialog).contains(u"## Checks that did not pass"_s) && !text(dialog).contains(u"Left out"_s));
    box(dialog, ReportPart::Checks)->setChecked(false);
    QVERIFY(!text(dialog).contains(u"## Checks that did not pass"_s));
    QVERIFY(text(dialog).contains(u"Left out when this report was saved: Checks with evidence."_s));
    QVERIFY(!dialog.choice().parts.testFlag(ReportPart::Checks) && dialog.choice().parts.testFlag(ReportPart::Hosts));
    choose(dialog, ReportFormat::Html);
    QVERIFY(page(dialog).contains(u"Left out"_s));

    const QByteArray whole = htmlReport(run);
    QVERIFY(!whole.contains("Left out"));
    QByteArray last = whole;
    for (const ReportPart part : {ReportPart::Causes, ReportPart::Hosts, ReportPart::Checks}) {
        const QByteArray without = htmlReport(run, ReportExtent::Whole, wholeReport() & ~ReportParts(part));
        QVERIFY2(without.size() < whole.size() && without != last, qPrintable(reportPartText(part)));
        QVERIFY(without.contains(leftOutText(wholeReport() & ~ReportParts(part)).toUtf8()));
        last = without;
    }
}

/// And then nothing is said to be left out.
void TestExportDialog::whatARunHasNotCannotBeTicked()
{
    RunSnapshot run = sampleRun();
    run.watch.reset();
    run.comparison.reset();
    ExportDialog plain(run, {});
    for (const ReportPart part : {ReportPart::Changes, ReportPart::Ranges}) {
        QVERIFY(!box(plain, part)->isEnabled() && !box(plain, part)->isChecked());
        QVERIFY(!box(plain, part)->toolTip().isEmpty());
    }
    QVERIFY(box(plain, ReportPart::Hosts)->isChecked());
    QCOMPARE(plain.choice().parts, wholeReport());
    run.watch = WatchLog();
    run.checks[0].seen.range = RangeResult();
    ExportDialog rich(run, {});
    for (const ReportPart part : {ReportPart::Changes, ReportPart::Ranges})
        QVERIFY(box(rich, part)->isEnabled() && box(rich, part)->isChecked());
}

void TestExportDialog::masksNames()
{
    ExportChoice masked;
    masked.names = ReportExporter::Names::Masked;
    ExportDialog dialog(sampleRun(), masked);
    QVERIFY(!page(dialog).contains(u"dc1.lab.example"_s));
    QCOMPARE(dialog.choice().names, ReportExporter::Names::Masked);
    choose(dialog, ReportFormat::Json);
    QVERIFY(!text(dialog).contains(u"dc1.lab.example"_s));
    box(dialog, u"exportMasked"_s)->setChecked(false);
    QVERIFY(text(dialog).contains(u"dc1.lab.example"_s));
}

void TestExportDialog::aLargeRunIsShownFromItsBeginning()
{
    RunSnapshot run = sampleRun();
    const QList<CheckRecord> few = run.checks;
    while (run.checks.size() < 600)
        run.checks += few;
    ExportDialog dialog(run, {});
    QVERIFY(dialog.findChild<QLabel*>(u"exportPage"_s)->pixmap().isNull());
    QVERIFY(!dialog.findChild<QLabel*>(u"exportPage"_s)->text().isEmpty());
    choose(dialog, ReportFormat::Json);
    QVERIFY(text(dialog).size() <= 16 * 1024 + 2 && text(dialog).endsWith(u'…'));

    while (run.checks.size() < 6000) // it is never summed up for a preview
        run.checks += few;
    ExportChoice masked;
    masked.names = ReportExporter::Names::Masked;
    ExportDialog larger(run, masked);
    choose(larger, ReportFormat::Json);
    QVERIFY(text(larger).isEmpty() && !larger.findChild<QLabel*>(u"exportPage"_s)->text().isEmpty());
}

void TestExportDialog::everyChoiceIsReachedByTab()
{
    ExportDialog dialog(sampleRun(), {});
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QComboBox*>(u"exportFormat"_s)->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 30; ++i) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString& name :
        {u"exportFormat"_s, u"exportPart1"_s, u"exportPart16"_s, u"exportMasked"_s, u"saveExport"_s, u"printExport"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

/// Those that the command line has, in its order; what is shown is the one that is looked at.
void TestExportDialog::aRequestHasForms()
{
    const RunSnapshot run = runOf(manyHosts(2));
    ExportDialog dialog(run, {});
    choose(dialog, ReportFormat::Rules);
    QListWidget* const forms = formsOf(dialog);
    QCOMPARE(forms->count(), allRulesForms().size());
    QSet<QString> names;
    for (int row = 0; row < forms->count(); ++row)
        names.insert(forms->item(row)->text());
    QCOMPARE(names.size(), forms->count());
    QCOMPARE(dialog.choice().forms, QList{RulesForm::Text});
    for (const RulesForm form : allRulesForms()) {
        tick(dialog, {form});
        QCOMPARE(dialog.choice().forms, QList{form});
        RequestOptions asked;
        asked.form = form;
        QString expected = QString::fromUtf8(rulesReport(run, asked));
        expected.replace(u"\r\n"_s, u"\n"_s);
        QVERIFY2(text(dialog).size() > 50 && expected.startsWith(text(dialog).chopped(2)), qPrintable(text(dialog)));
    }
    tick(dialog, {RulesForm::Tufin, RulesForm::Nftables});
    QCOMPARE(dialog.choice().forms, (QList{RulesForm::Nftables, RulesForm::Tufin}));
    const QString firstTicked = text(dialog);
    forms->setCurrentRow(int(allRulesForms().indexOf(RulesForm::Tufin)));
    QVERIFY(firstTicked.startsWith(u'#') && text(dialog).startsWith(u'{'));
    forms->setCurrentRow(0); // that isn't ticked
    QCOMPARE(text(dialog), firstTicked);
}

void TestExportDialog::formsAreTickedByKey()
{
    ExportDialog dialog(runOf(manyHosts(2)), {});
    choose(dialog, ReportFormat::Rules);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QListWidget* const forms = formsOf(dialog);
    forms->setFocus();
    QTest::keyClick(forms, Qt::Key_Down);
    QTest::keyClick(forms, Qt::Key_Space);
    QCOMPARE(dialog.choice().forms, (QList{RulesForm::Text, RulesForm::Csv}));
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(forms);
    QVERIFY(spoken->child(1)->state().checked && !spoken->child(2)->state().checked);
    QCOMPARE(spoken->child(1)->text(QAccessible::Name), forms->item(1)->text());
    QTest::keyClick(forms, Qt::Key_Space);
    QCOMPARE(dialog.choice().forms, QList{RulesForm::Text});
    QVERIFY(!spoken->child(1)->state().checked);
}

void TestExportDialog::withoutAFormNothingIsSaved()
{
    ExportDialog dialog(runOf(manyHosts(2)), {});
    dialog.open();
    choose(dialog, ReportFormat::Rules);
    auto* const save = dialog.findChild<QPushButton*>(u"saveExport"_s);
    const auto* const message = dialog.findChild<FieldMessage*>(u"exportFormsMessage"_s);
    QVERIFY(save->isEnabled() && !message->isVisible());
    tick(dialog, {});
    QVERIFY(!save->isEnabled() && message->isVisible() && !message->text().isEmpty() && text(dialog).isEmpty());
    QVERIFY(formsOf(dialog)->accessibleDescription().contains(message->text()));
    choose(dialog, ReportFormat::Csv); // which has no forms
    QVERIFY(save->isEnabled());
    choose(dialog, ReportFormat::Rules);
    tick(dialog, {RulesForm::Ufw});
    QVERIFY(save->isEnabled() && !message->isVisible());
}

void TestExportDialog::theRequestSaysWhatIsFilledIn()
{
    ExportChoice first;
    first.format = ReportFormat::Rules;
    first.rules.blanks = {u"Jo Doe"_s, u"2027-06-30"_s, u"CHG-7"_s, u"audit"_s};
    ExportDialog dialog(runOf(manyHosts(2)), first);
    QCOMPARE(dialog.choice().rules, first.rules);
    for (const QString& blank : {u"Jo Doe"_s, u"2027-06-30"_s, u"CHG-7"_s, u"audit"_s})
        QVERIFY2(text(dialog).contains(blank), qPrintable(text(dialog)));
    dialog.findChild<QLineEdit*>(u"ticket"_s)->setText(u"CHG-8"_s);
    QVERIFY(text(dialog).contains(u"CHG-8"_s) && !text(dialog).contains(u"CHG-7"_s));
    QVERIFY(text(dialog).contains(u"dc1.lab.example"_s));
    box(dialog, u"exportMasked"_s)->setChecked(true);
    QVERIFY(text(dialog).contains(u"CHG-8"_s) && !text(dialog).contains(u"dc1.lab.example"_s));
}

void TestExportDialog::aFieldSaysWhatBecomesOfItsText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("a day") << u"validUntil"_s << u"2028-02-29"_s << false;
    QTest::newRow("no such day") << u"validUntil"_s << u"2027-02-29"_s << true;
    QTest::newRow("no such month, and blanks") << u"validUntil"_s << u" 2027-13-01 "_s << true;
    QTest::newRow("on the way to a day") << u"validUntil"_s << u"2027-02-2"_s << false;
    QTest::newRow("words") << u"validUntil"_s << u"the migration is over"_s << false;
    QTest::newRow("a ticket like a date") << u"ticket"_s << u"2027-02-29"_s << false;
    QTest::newRow("as long as can be") << u"reason"_s << QString(200, u'x') << false;
    QTest::newRow("too long") << u"reason"_s << QString(201, u'x') << true;
    QTest::newRow("too long a date") << u"validUntil"_s << QString(201, u'x') << true;
    QTest::newRow("lines") << u"requestedBy"_s << u"Jo\nDoe\r\n"_s << false;
}

/// It is taken as the command line takes it, and nothing of it is lost in the field.
void TestExportDialog::aFieldSaysWhatBecomesOfItsText()
{
    QFETCH(const QString, name);
    QFETCH(const QString, entered);
    const RunSnapshot run = runOf(manyHosts(2));
    ExportDialog dialog(run, {});
    choose(dialog, ReportFormat::Rules);
    dialog.open();
    auto* const field = dialog.findChild<QLineEdit*>(name);
    field->setText(entered);
    const auto* const message = dialog.findChild<FieldMessage*>(name + u"Message"_s);
    QTEST(message->isVisible(), "isSaid");
    QCOMPARE(field->accessibleDescription(), message->text());
    QCOMPARE(field->text(), entered);
    RequestOptions given;
    (name == u"validUntil"      ? given.blanks.validUntil
            : name == u"ticket" ? given.blanks.ticket
            : name == u"reason" ? given.blanks.reason
                                : given.blanks.requestedBy) = entered;
    QCOMPARE(dialog.choice().rules, given);
    QVERIFY(QString::fromUtf8(rulesReport(run, given)).startsWith(text(dialog).chopped(2)));
    field->clear();
    QVERIFY(!message->isVisible() && field->accessibleDescription().isEmpty());
}

/// Nothing of them is cut however small the dialog is, and what has the focus is in sight.
void TestExportDialog::choicesScrollWhereThereIsNoRoom()
{
    ExportDialog dialog(runOf(manyHosts(2)), {});
    choose(dialog, ReportFormat::Rules);
    dialog.open();
    dialog.resize(dialog.minimumSizeHint());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto* const scrolled = dialog.findChild<ScrolledColumn*>();
    const QSize whole = scrolled->widget()->minimumSizeHint();
    QVERIFY(dialog.minimumSizeHint().height() < whole.height());
    QVERIFY(scrolled->viewport()->width() >= whole.width());
    const QListWidget* const forms = formsOf(dialog);
    QVERIFY(forms->viewport()->width() >= forms->sizeHintForColumn(0));
    for (QLineEdit* const field : dialog.findChildren<QLineEdit*>()) {
        field->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(field->visibleRegion().boundingRect() == field->rect());
    }
}

/// A window that shows a run, as it does for a person.
struct Shown {
    explicit Shown(const FileChooser& chooser)
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , runner(factory, resolver)
        , window(MainWindowParts{runner, discovery, settings, groupPolicyTable(), chooser})
    {
        window.show();
        QFile file(folder.filePath(u"then.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(jsonReport(sampleRun()));
        file.close();
        window.openResults(file.fileName());
    }

    QTemporaryDir folder;
    QSettings settings;
    CannedProbeFactory factory;
    TableResolver resolver;
    FakeDiscovery discovery;
    CheckRunner runner;
    MainWindow window;

    QAction* action() const { return window.findChild<QAction*>(u"exportChosen"_s); }
};

void TestExportDialog::savesWhatIsChosen()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chosen.md"_s);
    Shown shown([&path](const FileQuestion&, const std::function<void(const QString&)>& chosen) { chosen(path); });
    QVERIFY(!shown.action()->isEnabled());
    QTRY_VERIFY(shown.action()->isEnabled());
    shown.action()->trigger();
    auto* const dialog = shown.window.findChild<ExportDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    choose(*dialog, ReportFormat::Markdown);
    box(*dialog, ReportPart::Hosts)->setChecked(false);
    dialog->findChild<QPushButton*>(u"saveExport"_s)->click();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.contains("## Hosts") && written.contains("Table of hosts"));
    auto* const open = shown.window.findChild<QPushButton*>(u"openSaved"_s);
    QVERIFY(open->isVisible());
    delete dialog;
    shown.action()->trigger(); // what was chosen is kept
    const ExportChoice again = shown.window.findChild<ExportDialog*>()->choice();
    QCOMPARE(again.format, ReportFormat::Markdown);
    QVERIFY(!again.parts.testFlag(ReportPart::Hosts) && again.parts.testFlag(ReportPart::Checks));
}

/// One form as a file, several in a folder of their own, and both are kept for the next time.
void TestExportDialog::savesARequestInItsForms()
{
    QTemporaryDir folder;
    FileQuestion asked;
    Shown shown([&](const FileQuestion& question, const std::function<void(const QString&)>& chosen) {
        asked = question;
        chosen(question.isForFolder ? folder.path() : folder.filePath(u"one.nft"_s));
    });
    QTRY_VERIFY(shown.action()->isEnabled());
    const auto save = [&shown](const QList<RulesForm>& forms) {
        shown.action()->trigger();
        auto* const dialog = shown.window.findChild<ExportDialog*>();
        choose(*dialog, ReportFormat::Rules);
        tick(*dialog, forms);
        dialog->findChild<QLineEdit*>(u"ticket"_s)->setText(u"CHG-7"_s);
        dialog->findChild<QPushButton*>(u"saveExport"_s)->click();
        delete dialog;
    };
    save({RulesForm::Nftables});
    QVERIFY(!asked.isForFolder && asked.suffix == u"nft");
    QFile file(folder.filePath(u"one.nft"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("# ticket: CHG-7\n"));

    save({RulesForm::Json, RulesForm::Ufw});
    QVERIFY(asked.isForFolder);
    const QStringList made = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(made.size(), 1);
    QCOMPARE(QDir(folder.filePath(made.first())).entryList(QDir::Files), (QStringList{u"json.json"_s, u"ufw.sh"_s}));
    QVERIFY(shown.window.findChild<MessageBar*>()->text().contains(made.first()));

    shown.action()->trigger();
    const ExportChoice again = shown.window.findChild<ExportDialog*>()->choice();
    QCOMPARE(again.forms, (QList{RulesForm::Json, RulesForm::Ufw}));
    QCOMPARE(again.rules.blanks.ticket, u"CHG-7"_s);
}

void TestExportDialog::printsByTheSystemsProgram()
{
    PdfProgram program;
    QDesktopServices::setUrlHandler(u"file"_s, &program, "open");
    QString path;
    {
        Shown shown({});
        QTRY_VERIFY(shown.action()->isEnabled());
        shown.action()->trigger();
        shown.window.findChild<ExportDialog*>()->findChild<QPushButton*>(u"printExport"_s)->click();
        QTRY_COMPARE(program.opened.size(), 1);
        QCOMPARE(program.begins, QByteArray("%PDF-"));
        QVERIFY(shown.window.findChild<MessageBar*>()->text().contains(u"print"_s));
        path = program.opened.constFirst().toLocalFile();
        QVERIFY(QFileInfo::exists(path));
    }
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QVERIFY(!QFileInfo::exists(path)); // nothing is left of it
}

} // namespace ExportDialogTests

int tst_exportdialog(int argc, char* argv[])
{
    return PortCheck::runTest<ExportDialogTests::TestExportDialog, QApplication>(argc, argv);
}

#include "tst_exportdialog.moc"
