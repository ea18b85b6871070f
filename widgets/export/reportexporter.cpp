// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/reportexporter.h"

#include "model/report/maskedrun.h"
#include "widgets/export/rulesformtext.h"
#include "widgets/shared/settingskeys.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QScopeGuard>
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

/// The end of a file's name, different for both firewall requests of a run and for each of their forms, so that all
/// fit into a folder.
QString ending(RequestScope scope, RulesForm form)
{
    const QString request =
        scope == RequestScope::WholePlan ? QStringLiteral("-firewall-plan") : QStringLiteral("-firewall");
    return form == RulesForm::Text ? request : request + u'-' + token(form);
}

/// The extension of what is written.
QString fileEnding(ReportFormat format, RulesForm form)
{
    return format == ReportFormat::Rules ? QFileInfo(fileNameOf(form)).suffix() : reportEnding(format);
}

/// A file to be written.
struct NamedFile {
    QString path;
    ReportFormat format = ReportFormat::Html;
};

/// The ending of a name says the format. One that says none, as in "dc1.example.com" or "notes.txt", is a part of the
/// name, and that of \a chosen follows. A firewall request, whose \a form may end as a report does, stays one.
NamedFile namedFile(const QString& path, ReportFormat chosen, RulesForm form)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString own = fileEnding(chosen, form);
    if (ending == own)
        return {path, chosen};
    for (const ReportFormat format : allReportFormats()) {
        if (ending == reportEnding(format) && format != ReportFormat::Rules && chosen != ReportFormat::Rules)
            return {path, format};
    }
    return {path + u'.' + own, chosen};
}

/// Of all that is written of a run, without what tells one report from another.
QString nameOf(const RunSnapshot& run)
{
    return u"gp-portcheck-"_qs + run.startedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
}

QString fileName(const RunSnapshot& run, ReportFormat format, const RequestOptions& rules)
{
    return nameOf(run) + (format == ReportFormat::Rules ? ending(rules.scope, rules.form) : QString()) + u'.'
        + fileEnding(format, rules.form);
}

QString kindText(ReportFormat format, RulesForm form)
{
    return format == ReportFormat::Rules ? u"%1 (*.%2)"_qs.arg(rulesFormText(form), fileEnding(format, form))
                                         : reportKindText(format);
}

/// Where masks are explained, beside what has them.
QString keyPathOf(const QString& path)
{
    return path + u".key.txt"_qs;
}

/// \a wanted, or with a number behind it: nothing that is there is written to.
QString freeFolder(const QString& wanted)
{
    QString folder = wanted;
    for (int next = 2; QFileInfo::exists(folder) || QFileInfo::exists(keyPathOf(folder)); ++next)
        folder = u"%1-%2"_qs.arg(wanted).arg(next);
    return folder;
}

/// Writes each form into \a folder, which is made, and goes again where one of them can't be written.
Result<QString> savedForms(
    const RunSnapshot& run, RequestOptions rules, const QList<RulesForm>& forms, const QString& folder)
{
    if (!QDir().mkdir(folder)) // nor one that somebody else has made meanwhile
        return Error{ReportExporter::tr("%1: The folder can't be made.", "%1 path of a folder")
                         .arg(QDir::toNativeSeparators(folder))};
    const ReportedRun reported(run);
    auto remove = qScopeGuard([&folder] { QDir(folder).removeRecursively(); });
    for (const RulesForm form : forms) {
        if (QThread::currentThread()->isInterruptionRequested())
            return Error{ReportExporter::tr("%1: Not written, since the program ends.", "%1 path of a folder")
                             .arg(QDir::toNativeSeparators(folder))};
        rules.form = form;
        const Result<QString> saved = saveFile(QDir(folder).filePath(fileNameOf(form)),
            [&reported, &rules](QIODevice& file) { return writeReport(file, reported, ReportFormat::Rules, rules); });
        if (!saved)
            return saved;
    }
    remove.dismiss();
    return folder;
}

/// To be called in whichever thread writes.
std::function<Result<QString>()> savingOf(const QString& path, const ContentWriter& write)
{
    return [path, write] { return saveFile(path, write); };
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
            if (question.isForFolder) {
                dialog->setFileMode(QFileDialog::Directory);
            } else {
                dialog->setAcceptMode(QFileDialog::AcceptSave);
                dialog->setDefaultSuffix(question.suffix);
                dialog->selectFile(question.suggestedPath);
            }
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
        QDir(reportFolder(m_settings)).filePath(fileName(run, format, rules)), kindText(format, rules.form),
        fileEnding(format, rules.form)};
    m_chooser(question, [self = QPointer<ReportExporter>(this), run, format, rules, names, parts](const QString& path) {
        if (self == nullptr)
            return;
        const NamedFile named = namedFile(path, format, rules.form);
        if (named.path != path && QFileInfo::exists(named.path)) { // nobody was asked whether to replace that
            Q_EMIT self->failed(
                tr("%1: There is such a file already. Choose it by its whole name to replace it.", "%1 path of a file")
                    .arg(QDir::toNativeSeparators(named.path)));
            return;
        }
        const MaskedRun shown = names == Names::Masked ? maskedRun(run) : MaskedRun{run, {}};
        const auto write = [run = shown.run, as = named.format, rules, parts](
                               QIODevice& file) { return writeReport(file, ReportedRun(run, parts), as, rules); };
        self->save(run, {savingOf(named.path, write), named.path, shown.key});
    });
}

void ReportExporter::exportRequest(
    const RunSnapshot& run, const RequestOptions& rules, const QList<RulesForm>& forms, Names names)
{
    if (forms.size() == 1) {
        RequestOptions single = rules;
        single.form = forms.first();
        exportRun(run, ReportFormat::Rules, single, names);
        return;
    }
    FileQuestion question{
        tr("Where to make the folder for these forms", "title of a dialog: forms of a firewall request"),
        reportFolder(m_settings), {}, {}};
    question.isForFolder = true;
    m_chooser(question, [self = QPointer<ReportExporter>(this), run, rules, forms, names](const QString& path) {
        if (self == nullptr)
            return;
        const QString folder = freeFolder(QDir(path).filePath(nameOf(run) + ending(rules.scope, RulesForm::Text)));
        const MaskedRun shown = names == Names::Masked ? maskedRun(run) : MaskedRun{run, {}};
        self->save(run,
            {[run = shown.run, rules, forms, folder] { return savedForms(run, rules, forms, folder); }, folder,
                shown.key});
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
    const QString path = m_toPrint->filePath(name);
    save(run, {savingOf(path, write), path, {}, true});
}

void ReportExporter::exportTo(const QString& folder, const RunSnapshot& run, ReportFormat format)
{
    constexpr RequestScope scope = RequestScope::FailedByNetwork;
    const auto write = [run, format](QIODevice& file) { return writeReport(file, run, format, scope); };
    const QString path = QDir(folder).filePath(fileName(run, format, scope));
    save(run, {savingOf(path, write), path});
}

void ReportExporter::waitForWriting()
{
    for (const Writing& each : m_beside)
        each.thread->wait();
}

Result<ReportExporter::Saved> ReportExporter::savedFiles(const Saving& saving)
{
    const Result<QString> path = saving.write();
    if (!path)
        return Error{path.error()};
    if (saving.key.isEmpty())
        return Saved{path.value(), {}, saving.isToPrint};
    const Result<QString> keyPath = saveFile(keyPathOf(saving.path), saving.key);
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
