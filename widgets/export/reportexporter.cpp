// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/reportexporter.h"

#include "model/report/maskedrun.h"
#include "widgets/shared/settingskeys.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// Checks; a report of more of them is written in a thread, since the window would stand still for it.
constexpr qsizetype mostInPassing = 500;

/// The end of a file's name, different for both firewall requests of a run, so that both fit into a folder.
QString ending(ReportFormat format, RequestScope scope)
{
    if (format != ReportFormat::Rules)
        return {};
    return scope == RequestScope::WholePlan ? QStringLiteral("-firewall-plan") : QStringLiteral("-firewall");
}

/// A file to be written.
struct NamedFile {
    QString path;
    ReportFormat format = ReportFormat::Html;
};

/// The ending of a name says the format. One that says none, as in "dc1.example.com" or "notes.txt", is a part of the
/// name, and that of \a chosen follows.
NamedFile namedFile(const QString& path, ReportFormat chosen)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == reportEnding(chosen))
        return {path, chosen};
    for (const ReportFormat format : allReportFormats()) {
        if (ending == reportEnding(format) && format != ReportFormat::Rules)
            return {path, format};
    }
    return {path + u'.' + reportEnding(chosen), chosen};
}

QString fileName(const RunSnapshot& run, ReportFormat format, RequestScope scope)
{
    return u"gp-portcheck-%1%2.%3"_qs.arg(run.startedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")),
        ending(format, scope), reportEnding(format));
}

} // namespace

const QList<ReportFormat>& allReportFormats()
{
    static const QList<ReportFormat> formats{ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Csv,
        ReportFormat::Json, ReportFormat::Junit, ReportFormat::Markdown, ReportFormat::Rules};
    return formats;
}

QString reportEnding(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    case ReportFormat::Json:
        return QStringLiteral("json");
    case ReportFormat::Junit:
        return QStringLiteral("xml");
    case ReportFormat::Markdown:
        return QStringLiteral("md");
    case ReportFormat::Rules:
        return QStringLiteral("txt");
    }
    Q_UNREACHABLE();
}

QString reportKindText(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return ReportExporter::tr("HTML report (*.html)", "kind of file");
    case ReportFormat::Pdf:
        return ReportExporter::tr("PDF report (*.pdf)", "kind of file");
    case ReportFormat::Csv:
        return ReportExporter::tr("Table for a spreadsheet (*.csv)", "kind of file");
    case ReportFormat::Json:
        return ReportExporter::tr("Results for programs (*.json)", "kind of file");
    case ReportFormat::Junit:
        return ReportExporter::tr("Test results for build servers (*.xml)", "kind of file");
    case ReportFormat::Markdown:
        return ReportExporter::tr("Markdown text (*.md)", "kind of file");
    case ReportFormat::Rules:
        return ReportExporter::tr("Firewall request (*.txt)", "kind of file");
    }
    Q_UNREACHABLE();
}

QString reportFolder(const QSettings& settings)
{
    const QString candidates[]{settings.value(SettingsKeys::exportFolder()).toString(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    for (const QString& folder : candidates) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

FileChooser fileDialogChooser(QWidget* parent)
{
    return
        [parent = QPointer<QWidget>(parent)](const FileQuestion& question, std::function<void(const QString&)> chosen) {
            auto* const dialog = new QFileDialog(parent, question.title, question.suggestedPath, question.filter);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setDefaultSuffix(question.suffix);
            dialog->selectFile(question.suggestedPath);
            QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
            dialog->open();
        };
}

ReportExporter::ReportExporter(QSettings& settings, FileChooser chooser, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_chooser(std::move(chooser))
{
}

ReportExporter::~ReportExporter()
{
    for (const Writing& each : m_beside)
        each.thread->requestInterruption();
    for (const Writing& each : m_beside)
        each.thread->wait();
}

void ReportExporter::exportRun(
    const RunSnapshot& run, ReportFormat format, const RequestOptions& rules, Names names, ReportParts parts)
{
    const FileQuestion question{tr("Save the report", "title of the file dialog"),
        QDir(reportFolder(m_settings)).filePath(fileName(run, format, rules.scope)), reportKindText(format),
        reportEnding(format)};
    m_chooser(question, [self = QPointer<ReportExporter>(this), run, format, rules, names, parts](const QString& path) {
        if (self == nullptr)
            return;
        const NamedFile named = namedFile(path, format);
        if (named.path != path && QFileInfo::exists(named.path)) { // nobody was asked whether to replace that
            Q_EMIT self->failed(
                tr("%1: There is such a file already. Choose it by its whole name to replace it.", "%1 path of a file")
                    .arg(QDir::toNativeSeparators(named.path)));
            return;
        }
        const MaskedRun shown = names == Names::Masked ? maskedRun(run) : MaskedRun{run, {}};
        const auto write = [run = shown.run, as = named.format, rules, parts](
                               QIODevice& file) { return writeReport(file, ReportedRun(run, parts), as, rules); };
        self->save(run, {write, named.path, shown.key});
    });
}

void ReportExporter::makeToPrint(const RunSnapshot& run, Names names, ReportParts parts)
{
    if (m_toPrint == nullptr)
        m_toPrint = std::make_unique<QTemporaryDir>();
    const RunSnapshot shown = names == Names::Masked ? maskedRun(run).run : run;
    const auto write = [shown, parts](
                           QIODevice& file) { return writeReport(file, ReportedRun(shown, parts), ReportFormat::Pdf); };
    // A name of its own each time: a program that shows the last one may keep others from writing to it.
    const QString name = QDateTime::currentDateTimeUtc().toString(QStringLiteral("'gp-portcheck-'HHmmsszzz'.pdf'"));
    save(run, {write, m_toPrint->filePath(name), {}, true});
}

void ReportExporter::exportTo(const QString& folder, const RunSnapshot& run, ReportFormat format)
{
    constexpr RequestScope scope = RequestScope::FailedByNetwork;
    const auto write = [run, format](QIODevice& file) { return writeReport(file, run, format, scope); };
    save(run, {write, QDir(folder).filePath(fileName(run, format, scope)), {}});
}

void ReportExporter::waitForWriting()
{
    for (const Writing& each : m_beside)
        each.thread->wait();
}

Result<ReportExporter::Saved> ReportExporter::savedFiles(const Saving& saving)
{
    const Result<QString> path = saveFile(saving.path, saving.write);
    if (!path)
        return Error{path.error()};
    if (saving.key.isEmpty())
        return Saved{path.value(), {}, saving.isToPrint};
    const Result<QString> keyPath = saveFile(saving.path + u".key.txt"_qs, saving.key);
    if (!keyPath)
        return Error{keyPath.error()};
    return Saved{path.value(), keyPath.value()};
}

void ReportExporter::save(const RunSnapshot& run, const Saving& saving)
{
    if (run.checks.size() > mostInPassing)
        saveBeside(saving);
    else
        tell(savedFiles(saving));
}

void ReportExporter::saveBeside(const Saving& saving)
{
    // The result comes by a future: of what Qt's queued calls carry, the thread sanitizer can't tell that it is safe.
    std::packaged_task<Result<Saved>()> task([saving] { return savedFiles(saving); });
    std::future<Result<Saved>> result = task.get_future();
    QThread* const thread = QThread::create(std::move(task));
    m_beside.push_back({std::unique_ptr<QThread>(thread), std::move(result)});
    connect(thread, &QThread::finished, this, [this, thread] { takeResultOf(thread); });
    Q_EMIT writing(saving.path);
    thread->start();
}

void ReportExporter::takeResultOf(const QThread* thread)
{
    const auto ended = std::find_if(
        m_beside.begin(), m_beside.end(), [thread](const Writing& each) { return each.thread.get() == thread; });
    const Result<Saved> result = ended->result.get();
    m_beside.erase(ended);
    tell(result);
}

void ReportExporter::tell(const Result<Saved>& result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    if (result.value().isToPrint) {
        Q_EMIT madeToPrint(result.value().path);
        return;
    }
    m_settings.setValue(SettingsKeys::exportFolder(), QFileInfo(result.value().path).absolutePath());
    Q_EMIT saved(result.value().path, result.value().keyPath);
}

} // namespace PortCheck
