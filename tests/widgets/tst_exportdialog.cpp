// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/exportdialog.h"

#include "fakes.h"

#include "model/catalogue/tablereader.h"
#include "model/report/reportwriter.h"
#include "model/run/checkrunner.h"
#include "tests/model/report/samplerun.h"
#include "tests/support/runtest.h"
#include "widgets/mainwindow.h"
#include "widgets/style/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
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
    void savesWhatIsChosen();
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
    const auto* const place = dialog.findChild<QScrollArea*>();
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
