// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/maskedrun.h"
#include "tests/model/request/requestrun.h"
#include "tests/support/patience.h"
#include "tests/support/runtest.h"
#include "widgets/export/reportexporter.h"
#include "widgets/shared/settingskeys.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

namespace ReportExporterTests {

using namespace PortCheck;

class TestReportExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void suggestsAName_data();
    void suggestsAName();
    void savesAndRemembersTheFolder();
    void savesTheScopeThatWasAskedFor();
    void suggestsANameForEachForm();
    void aRequestIsTheCommandLines();
    void aRequestStaysOne();
    void severalFormsGoIntoAFolderOfTheirOwn();
    void aFolderThatCannotBeMadeIsAFailure();
    void whatMasksStandForIsSavedBeside();
    void theEndingOfTheNameDecides();
    void noFileIsReplacedThatNobodyNamed();
    void noFileIsNoError();
    void aFailureSaysWhyAndKeepsTheOldFile();
    void aForgottenFolderIsNotSuggested();
    void aLargeRunIsWrittenBesideTheWindow_data();
    void aLargeRunIsWrittenBesideTheWindow();
    void whatIsBeingWrittenEndsWithTheExporter();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    RunSnapshot snapshot() const;
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ReportExporter> m_exporter;
    std::optional<QString> m_answer;
    FileQuestion m_question;
};

void TestReportExporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_answer.reset();
    m_exporter = std::make_unique<ReportExporter>(
        *m_settings, [this](const FileQuestion& question, const std::function<void(const QString&)>& chosen) {
            m_question = question;
            if (m_answer)
                chosen(*m_answer);
        });
}

RunSnapshot TestReportExporter::snapshot() const
{
    RunSnapshot run;
    run.startedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 5), Qt::LocalTime).toUTC();
    run.finishedAt = run.startedAt;
    return run;
}

void TestReportExporter::suggestsAName_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("wholePlan");
    QTest::newRow("html") << int(ReportFormat::Html) << QStringLiteral("gp-portcheck-2026-11-22-0905.html") << false;
    QTest::newRow("pdf") << int(ReportFormat::Pdf) << QStringLiteral("gp-portcheck-2026-11-22-0905.pdf") << false;
    QTest::newRow("csv") << int(ReportFormat::Csv) << QStringLiteral("gp-portcheck-2026-11-22-0905.csv") << false;
    QTest::newRow("json") << int(ReportFormat::Json) << QStringLiteral("gp-portcheck-2026-11-22-0905.json") << false;
    QTest::newRow("junit") << int(ReportFormat::Junit) << QStringLiteral("gp-portcheck-2026-11-22-0905.xml") << false;
    QTest::newRow("markdown") << int(ReportFormat::Markdown) << QStringLiteral("gp-portcheck-2026-11-22-0905.md")
                              << false;
    QTest::newRow("what failed") << int(ReportFormat::Rules)
                                 << QStringLiteral("gp-portcheck-2026-11-22-0905-firewall.txt") << false;
    QTest::newRow("whole plan") << int(ReportFormat::Rules)
                                << QStringLiteral("gp-portcheck-2026-11-22-0905-firewall-plan.txt") << true;
}

void TestReportExporter::suggestsAName()
{
    QFETCH(const int, format);
    QFETCH(const bool, wholePlan);
    const RequestScope scope = wholePlan ? RequestScope::WholePlan : RequestScope::FailedByNetwork;
    m_exporter->exportRun(snapshot(), ReportFormat(format), scope);
    QTEST(QFileInfo(m_question.suggestedPath).fileName(), "name");
    QVERIFY(m_question.filter.contains(m_question.suffix));
}

void TestReportExporter::savesAndRemembersTheFolder()
{
    m_answer = path(QStringLiteral("report.json"));
    QSignalSpy saved(m_exporter.get(), &ReportExporter::saved);
    m_exporter->exportRun(snapshot(), ReportFormat::Json);
    QCOMPARE(saved.count(), 1);
    QFile file(*m_answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), jsonReport(snapshot()));
    m_exporter->exportRun(snapshot(), ReportFormat::Csv);
    QCOMPARE(QFileInfo(m_question.suggestedPath).absolutePath(), QFileInfo(*m_answer).absolutePath());
}

void TestReportExporter::savesTheScopeThatWasAskedFor()
{
    m_answer = path(QStringLiteral("rules.txt"));
    m_exporter->exportRun(snapshot(), ReportFormat::Rules, RequestScope::WholePlan);
    QFile file(*m_answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), rulesReport(snapshot(), RequestScope::WholePlan));
}

/// So that all of them fit into a folder.
void TestReportExporter::suggestsANameForEachForm()
{
    QStringList names;
    for (const RulesForm form : allRulesForms()) {
        m_exporter->exportRequest(snapshot(), {}, {form}, ReportExporter::Names::Real);
        const QFileInfo suggested(m_question.suggestedPath);
        QVERIFY(!names.contains(suggested.fileName()) && !m_question.isForFolder);
        names.append(suggested.fileName());
        QCOMPARE(suggested.suffix(), QFileInfo(fileNameOf(form)).suffix());
        QCOMPARE(m_question.suffix, suggested.suffix());
        QVERIFY(m_question.filter.endsWith(u" (*.%1)"_qs.arg(suggested.suffix())));
    }
    QVERIFY(names.contains(QStringLiteral("gp-portcheck-2026-11-22-0905-firewall.txt")));
    QVERIFY(names.contains(QStringLiteral("gp-portcheck-2026-11-22-0905-firewall-cisco-ios.txt")));
    m_exporter->exportRequest(snapshot(), RequestScope::WholePlan, {RulesForm::Json}, ReportExporter::Names::Real);
    QCOMPARE(QFileInfo(m_question.suggestedPath).fileName(),
        QStringLiteral("gp-portcheck-2026-11-22-0905-firewall-plan-json.json"));
}

void TestReportExporter::aRequestIsTheCommandLines()
{
    const RunSnapshot run = runOf(manyHosts(2));
    RequestOptions rules(RequestScope::WholePlan, true);
    rules.blanks = {QStringLiteral("Jo"), QStringLiteral("2027-06-30"), QStringLiteral("CHG-7"), QString(300, u'x')};
    for (const RulesForm form : allRulesForms()) {
        m_answer = path(fileNameOf(form));
        m_exporter->exportRequest(run, rules, {form}, ReportExporter::Names::Real);
        RequestOptions asked = rules;
        asked.form = form;
        QCOMPARE(contentOf(*m_answer), rulesReport(run, asked));
    }
}

/// By an ending that is another report's, or another form's, it doesn't become that one.
void TestReportExporter::aRequestStaysOne()
{
    const RunSnapshot run = runOf(manyHosts(2));
    m_answer = path(QStringLiteral("rules.json"));
    m_exporter->exportRequest(run, {}, {RulesForm::Nftables}, ReportExporter::Names::Real);
    RequestOptions asked;
    asked.form = RulesForm::Nftables;
    QCOMPARE(contentOf(*m_answer + QStringLiteral(".nft")), rulesReport(run, asked));
    QVERIFY(!QFileInfo::exists(*m_answer));
    m_exporter->exportRequest(run, {}, {RulesForm::Tufin}, ReportExporter::Names::Real);
    asked.form = RulesForm::Tufin;
    QCOMPARE(contentOf(*m_answer), rulesReport(run, asked));
}

/// Named as the command line names them; the next ones go into another folder, so that nothing is replaced.
void TestReportExporter::severalFormsGoIntoAFolderOfTheirOwn()
{
    const RunSnapshot run = runOf(manyHosts(2));
    const QList<RulesForm> forms{RulesForm::Text, RulesForm::Windows};
    RequestOptions asked;
    asked.blanks.ticket = QStringLiteral("CHG-7");
    m_answer = path({});
    QSignalSpy saved(m_exporter.get(), &ReportExporter::saved);
    m_exporter->exportRequest(run, asked, forms, ReportExporter::Names::Real);
    QVERIFY(m_question.isForFolder);
    QCOMPARE(saved.count(), 1);
    const QDir first(saved.at(0).at(0).toString());
    QVERIFY(first.dirName().startsWith(u"gp-portcheck-"_qs) && first.dirName().endsWith(u"-firewall"_qs));
    QCOMPARE(first.entryList(QDir::Files), (QStringList{u"text.txt"_qs, u"windows.ps1"_qs}));
    for (const RulesForm form : forms) {
        asked.form = form;
        QCOMPARE(contentOf(first.filePath(fileNameOf(form))), rulesReport(run, asked));
    }
    QVERIFY(saved.at(0).at(1).toString().isEmpty());
    QCOMPARE(m_settings->value(SettingsKeys::exportFolder()).toString(), QFileInfo(first.path()).absolutePath());

    m_exporter->exportRequest(run, asked, forms, ReportExporter::Names::Masked);
    const QDir second(saved.at(1).at(0).toString());
    QCOMPARE(second.dirName(), first.dirName() + u"-2"_qs);
    asked.form = RulesForm::Text;
    QCOMPARE(contentOf(second.filePath(u"text.txt"_qs)), rulesReport(maskedRun(run).run, asked));
    QCOMPARE(saved.at(1).at(1).toString(), second.path() + u".key.txt"_qs); // beside what is handed on, not within it
    QCOMPARE(contentOf(saved.at(1).at(1).toString()), maskedRun(run).key);
}

void TestReportExporter::aFolderThatCannotBeMadeIsAFailure()
{
    m_answer = path(QStringLiteral("file"));
    QVERIFY(saveFile(*m_answer, "mine"));
    QSignalSpy failed(m_exporter.get(), &ReportExporter::failed);
    m_exporter->exportRequest(
        snapshot(), {}, {RulesForm::Text, RulesForm::Csv}, ReportExporter::Names::Real); // within a file
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("-firewall")));
    QCOMPARE(contentOf(*m_answer), QByteArray("mine"));
}

void TestReportExporter::whatMasksStandForIsSavedBeside()
{
    const RunSnapshot run = runOf(manyHosts(2));
    m_answer = path(QStringLiteral("masked.json"));
    QSignalSpy saved(m_exporter.get(), &ReportExporter::saved);
    m_exporter->exportRun(run, ReportFormat::Json, {}, ReportExporter::Names::Masked);
    QCOMPARE(saved.count(), 1);
    QFile report(*m_answer);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll(), jsonReport(maskedRun(run).run));
    report.close(); // or Windows doesn't let it be replaced
    QFile key(saved.first().at(1).toString());
    QCOMPARE(QFileInfo(key).fileName(), QStringLiteral("masked.json.key.txt"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), maskedRun(run).key);
    key.close();
    m_exporter->exportRun(run, ReportFormat::Json);
    QVERIFY(saved.last().at(1).toString().isEmpty());
}

void TestReportExporter::theEndingOfTheNameDecides()
{
    m_answer = path(QStringLiteral("report.JSON"));
    m_exporter->exportRun(snapshot(), ReportFormat::Html);
    QFile file(*m_answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), jsonReport(snapshot()));
    for (const char* name : {"dc1.lab.example", "report.txt"}) { // that of a firewall request says no format
        m_answer = path(QString::fromLatin1(name));
        m_exporter->exportRun(snapshot(), ReportFormat::Csv);
        QVERIFY(!QFileInfo::exists(*m_answer));
        QFile other(*m_answer + QStringLiteral(".csv"));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), csvReport(snapshot()));
    }
}

void TestReportExporter::noFileIsReplacedThatNobodyNamed()
{
    m_answer = path(QStringLiteral("dc1.lab.example"));
    QFile there(*m_answer + QStringLiteral(".csv"));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    QSignalSpy failed(m_exporter.get(), &ReportExporter::failed);
    m_exporter->exportRun(snapshot(), ReportFormat::Csv);
    QCOMPARE(failed.count(), 1);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("mine"));
}

void TestReportExporter::noFileIsNoError()
{
    QSignalSpy saved(m_exporter.get(), &ReportExporter::saved);
    QSignalSpy failed(m_exporter.get(), &ReportExporter::failed);
    m_exporter->exportRun(snapshot(), ReportFormat::Html);
    QCOMPARE(saved.count() + failed.count(), 0);
}

void TestReportExporter::aFailureSaysWhyAndKeepsTheOldFile()
{
    // A folder in the file's place fails for every user, root included.
    m_answer = path(QStringLiteral("report.html"));
    QVERIFY(QDir().mkpath(*m_answer + QStringLiteral("/inside")));
    QSignalSpy failed(m_exporter.get(), &ReportExporter::failed);
    m_exporter->exportRun(snapshot(), ReportFormat::Html);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("report.html")));
    QVERIFY(QFileInfo(*m_answer + QStringLiteral("/inside")).isDir());
    QVERIFY(!m_settings->contains(SettingsKeys::exportFolder()));
}

void TestReportExporter::aForgottenFolderIsNotSuggested()
{
    m_settings->setValue(SettingsKeys::exportFolder(), path(QStringLiteral("gone")));
    m_exporter->exportRun(snapshot(), ReportFormat::Html);
    QVERIFY(!m_question.suggestedPath.contains(QStringLiteral("gone")));
}

void TestReportExporter::aLargeRunIsWrittenBesideTheWindow_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("pdf") << ReportFormat::Pdf;
    QTest::newRow("html") << ReportFormat::Html;
}

void TestReportExporter::aLargeRunIsWrittenBesideTheWindow()
{
    QFETCH(const ReportFormat, format);
    const RunSnapshot run = runOf(manyHosts(1000));
    m_answer = path(QStringLiteral("large"));
    QSignalSpy writing(m_exporter.get(), &ReportExporter::writing);
    QSignalSpy saved(m_exporter.get(), &ReportExporter::saved);
    int turns = 0;
    QTimer each;
    connect(&each, &QTimer::timeout, this, [&turns] { ++turns; });
    each.start(0);

    m_exporter->exportRun(run, format);

    QCOMPARE(writing.count(), 1);
    QCOMPARE(saved.count(), 0); // it has only begun
    QVERIFY(TestPeers::comesTrue([&saved] { return saved.count() == 1; }));
    QVERIFY(turns > 0);
    QFile file(saved.first().first().toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    if (format == ReportFormat::Pdf)
        QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
    else
        QCOMPARE(file.readAll(), htmlReport(run));
}

void TestReportExporter::whatIsBeingWrittenEndsWithTheExporter()
{
    m_answer = path(QStringLiteral("large.pdf"));
    QVERIFY(saveFile(*m_answer, "old"));
    m_exporter->exportRun(runOf(manyHosts(1000)), ReportFormat::Pdf);
    m_exporter.reset();
    QFile file(*m_answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content == "old" || content.trimmed().endsWith("%%EOF")); // and nothing in between
}

} // namespace ReportExporterTests

int tst_reportexporter(int argc, char* argv[])
{
    return PortCheck::runTest<ReportExporterTests::TestReportExporter, QApplication>(argc, argv);
}

#include "tst_reportexporter.moc"
