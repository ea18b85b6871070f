// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/reportoptions.h"

#include "model/support/addonce.h"
#include "model/system/passage.h"
#include "model/system/standardstreams.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct ReportOptions {
    Q_DECLARE_TR_FUNCTIONS(ReportOptions)
};

const QString standardOutput = u"-"_s;
const QString failedScope = u"failed"_s;
const QString planScope = u"plan"_s;

struct ReportOption {
    ReportFormat format;
    QString name;
};

const QList<ReportOption>& reportOptions()
{
    static const QList<ReportOption> options = {
        {ReportFormat::Html, u"html"_s},
        {ReportFormat::Pdf, u"pdf"_s},
        {ReportFormat::Csv, u"csv"_s},
        {ReportFormat::Json, u"json"_s},
        {ReportFormat::Junit, u"junit"_s},
        {ReportFormat::Markdown, u"markdown"_s},
        {ReportFormat::Rules, u"rules"_s},
    };
    return options;
}

/// Why a report can't be written to \a path, as far as can be seen without writing; empty if it can be written.
QString obstacle(const QString& path)
{
    if (path.isEmpty())
        return ReportOptions::tr("a file name is missing");
    if (path == standardOutput)
        return isWithoutStandardOutput() ? ReportOptions::tr("standard output is closed") : QString();
    const Result<PathKind> kind = pathKind(path);
    if (kind && *kind == PathKind::Passage) // nothing is made in its folder, such as /dev; a pipe of Windows has none
        return {};
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return ReportOptions::tr("it is a folder; name a file in it");
    if (!folder.isDir())
        return ReportOptions::tr("there is no folder %1", "%1 path").arg(QDir::toNativeSeparators(folder.filePath()));
    if (!kind)
        return kind.error();
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return ReportOptions::tr("writing there is not allowed");
    return {};
}

QString formNames()
{
    QStringList names;
    for (const RulesForm form : allRulesForms())
        names.append(token(form));
    return names.join(u", "_s);
}

/// The form that a file of that name is expected to have.
RulesForm usualFormOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "json"_L1)
        return RulesForm::Json;
    return ending == "csv"_L1 ? RulesForm::Csv : RulesForm::Text;
}

/// The forms that are named, each once; if none is, the one that \a path shows.
Result<QList<RulesForm>> readForms(const QCommandLineParser& parser, const QString& path)
{
    QList<RulesForm> forms;
    const QStringList named = parser.values(u"rules-form"_s);
    for (const QString& name : named) {
        const std::optional<RulesForm> form = rulesFormOf(name);
        if (!form)
            return Error{ReportOptions::tr(
                "--rules-form %1: there is no such form; there are %2.", "%1 what was given, %2 a list of words")
                             .arg(name, formNames())};
        addOnce(forms, *form);
    }
    return forms.isEmpty() ? QList{usualFormOf(path)} : forms;
}

Result<RequestOptions> readRules(const QCommandLineParser& parser)
{
    for (const QString& option : {u"rules-for"_s, u"rules-evidence"_s, u"rules-form"_s, u"requested-by"_s,
             u"valid-until"_s, u"ticket"_s, u"reason"_s}) {
        if (parser.isSet(option) && !parser.isSet(u"rules"_s))
            return Error{ReportOptions::tr("--%1 needs the file: add --rules FILE.", "%1 option").arg(option)};
    }
    const bool withEvidence = parser.isSet(u"rules-evidence"_s);
    const bool isPlan = parser.isSet(u"plan"_s) && !parser.isSet(u"rules-for"_s); // nothing can have failed there
    const QString scope = isPlan ? planScope : parser.value(u"rules-for"_s);
    if (scope != failedScope && scope != planScope)
        return Error{
            ReportOptions::tr("--rules-for %1: \"failed\" or \"plan\" is expected.", "%1 what was given").arg(scope)};
    RequestOptions rules(scope == planScope ? RequestScope::WholePlan : RequestScope::FailedByNetwork, withEvidence);
    rules.blanks = {parser.value(u"requested-by"_s), parser.value(u"valid-until"_s), parser.value(u"ticket"_s),
        parser.value(u"reason"_s)};
    return rules;
}

/// Where a report goes: a request in several forms into a folder, once in each.
Result<QList<ReportRequest>> requestsOf(const QCommandLineParser& parser, ReportFormat format, const QString& path)
{
    if (format != ReportFormat::Rules)
        return QList{ReportRequest{format, path}};
    const Result<RequestOptions> rules = readRules(parser);
    if (!rules)
        return Error{rules.error()};
    const Result<QList<RulesForm>> forms = readForms(parser, path);
    if (!forms)
        return Error{forms.error()};
    if (forms->size() > 1 && !QFileInfo(path).isDir())
        return Error{ReportOptions::tr("--rules %1: for several forms a folder is expected that is there.", "%1 path")
                         .arg(path)};
    QList<ReportRequest> requests;
    for (const RulesForm form : *forms) {
        ReportRequest request{format, forms->size() > 1 ? QDir(path).filePath(fileNameOf(form)) : path, *rules};
        request.rules.form = form;
        requests.append(request);
    }
    return requests;
}

void addRulesOptions(QCommandLineParser& parser)
{
    parser.addOption({u"rules-for"_s,
        ReportOptions::tr("What --rules asks for: \"failed\" what the network held up (default), \"plan\" everything "
                          "that the port table needs."),
        u"failed|plan"_s, failedScope});
    parser.addOption({u"rules-evidence"_s,
        ReportOptions::tr(
            "Write what every single check saw into the request of --rules: time, attempts, local port.")});
    parser.addOption({u"rules-form"_s,
        ReportOptions::tr(
            "In which form --rules is written: %1. Without it, text, or csv or json where FILE ends so. Given more "
            "than once, FILE is a folder with a file for each.",
            "%1 a list of words")
            .arg(formNames()),
        ReportOptions::tr("NAME", "value name in --help")});
    const QString text = ReportOptions::tr("TEXT", "value name in --help");
    parser.addOption({u"requested-by"_s, ReportOptions::tr("Who asks, for the request of --rules."), text});
    parser.addOption({u"valid-until"_s, ReportOptions::tr("Until when the rules of that request are needed."), text});
    parser.addOption({u"ticket"_s, ReportOptions::tr("The ticket that this request belongs to."), text});
    parser.addOption({u"reason"_s, ReportOptions::tr("What that request is made for."), text});
}

QString helpOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
    case ReportFormat::Pdf:
    case ReportFormat::Csv:
    case ReportFormat::Json:
        return ReportOptions::tr("Write the report to FILE; \"-\" is standard output.");
    case ReportFormat::Junit:
        return ReportOptions::tr("Write the checks to FILE as test results (JUnit XML), for build servers.");
    case ReportFormat::Markdown:
        return ReportOptions::tr("Write what was found to FILE as Markdown, for tickets and wikis.");
    case ReportFormat::Rules:
        return ReportOptions::tr("Write a request for the firewall team to FILE, with the rules that are missing and "
                                 "commands that would add them; \"-\" is standard output.");
    }
    Q_UNREACHABLE();
}

/// Where it can be written: \a request, with "-" for standard output by whatever name. \a places: those that are taken,
/// this one then, too.
Result<ReportRequest> placedReport(const QString& option, const ReportRequest& request, QStringList& places)
{
    const QString& path = request.path;
    const QString why = obstacle(path);
    if (!why.isEmpty())
        return Error{ReportOptions::tr("--%1 %2: %3.", "%1 option, %2 path, %3 reason").arg(option, path, why)};
    // By whatever name: what is meant for the person must not stand among it.
    const bool isOutput = path == standardOutput || (!isWithoutStandardOutput() && leadsToStandardOutput(path));
    const QString place = isOutput ? standardOutput : QFileInfo(path).absoluteFilePath();
    // What goes to the null device is not meant to be kept.
    const bool isKept = !isNullDevice(path);
    if (isKept && places.contains(place))
        return Error{
            ReportOptions::tr("--%1 %2: another report goes there already.", "%1 option, %2 path").arg(option, path)};
    if (isKept)
        places.append(place);
    ReportRequest placed = request;
    placed.path = isOutput ? standardOutput : path;
    return placed;
}

} // namespace

void addReportOptions(QCommandLineParser& parser)
{
    const QString file = ReportOptions::tr("FILE", "value name in --help");
    for (const ReportOption& report : reportOptions()) {
        parser.addOption({report.name, helpOf(report.format), file});
    }
    addRulesOptions(parser);
    parser.addOption({u"mask"_s,
        ReportOptions::tr("Write made-up names and addresses of computers and domains into all reports, the same for "
                          "the same.")});
    parser.addOption({u"mask-key"_s,
        ReportOptions::tr("With --mask: write to FILE what each of them stands for, for yourself."), file});
}

Result<QList<ReportRequest>> readReports(const QCommandLineParser& parser)
{
    const Result<RequestOptions> rules = readRules(parser);
    if (!rules)
        return Error{rules.error()};
    QList<ReportRequest> reports;
    QStringList places;
    for (const ReportOption& option : reportOptions()) {
        const QStringList paths = parser.values(option.name);
        if (paths.isEmpty())
            continue;
        const Result<QList<ReportRequest>> requests = requestsOf(parser, option.format, paths.last());
        if (!requests)
            return Error{requests.error()};
        for (const ReportRequest& request : *requests) {
            const Result<ReportRequest> placed = placedReport(option.name, request, places);
            if (!placed)
                return Error{placed.error()};
            reports.append(*placed);
        }
    }
    return reports;
}

Result<MaskRequest> readMask(const QCommandLineParser& parser, const QList<ReportRequest>& reports)
{
    const MaskRequest mask{parser.isSet(u"mask"_s), parser.value(u"mask-key"_s)};
    if (parser.isSet(u"mask-key"_s) && !mask.isWanted)
        return Error{ReportOptions::tr("--mask-key keeps what masks stand for: add --mask.")};
    if (mask.isWanted && reports.isEmpty())
        return Error{ReportOptions::tr("--mask is for reports: add one, such as --html FILE.")};
    if (!parser.isSet(u"mask-key"_s))
        return mask;
    const QString why =
        mask.keyPath == standardOutput ? ReportOptions::tr("a file is expected") : obstacle(mask.keyPath);
    if (!why.isEmpty())
        return Error{
            ReportOptions::tr("--%1 %2: %3.", "%1 option, %2 path, %3 reason").arg(u"mask-key"_s, mask.keyPath, why)};
    const QString place = QFileInfo(mask.keyPath).absoluteFilePath();
    const bool isTaken = std::any_of(reports.begin(), reports.end(),
        [&place](const ReportRequest& report) { return QFileInfo(report.path).absoluteFilePath() == place; });
    if (isTaken)
        return Error{ReportOptions::tr("--%1 %2: another report goes there already.", "%1 option, %2 path")
                         .arg(u"mask-key"_s, mask.keyPath)};
    return mask;
}

} // namespace PortCheck
