// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "app/awaitedinput.h"
#include "app/compareoption.h"
#include "app/languages.h"
#include "app/limitoptions.h"
#include "app/reportoptions.h"
#include "app/targetoptions.h"
#include "model/standin/standininput.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addQuestionOptions(QCommandLineParser& parser)
{
    const QString file = CommandLine::tr("FILE", "value name in --help");
    parser.addOption({u"domain"_s, CommandLine::tr("The directory domain, used in the questions and for --discover."),
        CommandLine::tr("NAME", "value name in --help")});
    parser.addOption({u"discover"_s, CommandLine::tr("Fill the roles from the domain's SRV records.")});
    parser.addOption({u"table"_s,
        CommandLine::tr("Another port table (Markdown, CSV or JSON) in place of the built-in one."), file});
    parser.addOption({u"addresses"_s,
        CommandLine::tr("Over which versions of IP is asked: \"both\" (default), \"ipv4\" or \"ipv6\"; a name's "
                        "addresses of the other version are left out."),
        CommandLine::tr("WHICH", "value name in --help"), u"both"_s});
    parser.addOption({u"no-extra-looks"_s,
        CommandLine::tr(
            "Ask only what the port table asks for, nothing more to settle what one symptom leaves open.")});
    parser.addOption({u"source-ports"_s,
        CommandLine::tr("Check, too, whether the local ports 1024-65535 are let out: one port that works is asked from "
                        "many of them.")});
    parser.addOption({u"stand-in-token"_s,
        CommandLine::tr(
            "The file that a stand-in was given as --token-file: with --range-check map or sweep, stand-ins "
            "then listen on each port that is asked."),
        file});
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(CommandLine::tr("Checks whether this computer reaches the ports that auditing of "
                                                     "Active Directory and Group Policy needs, by asking each\n"
                                                     "service in its own protocol. Without --check the window opens."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"check"_s,
        CommandLine::tr("Run without a window: progress to standard error, a summary to standard output.")});
    parser.addOption({u"plan"_s,
        CommandLine::tr("Print what --check with the same options would send; send nothing, and resolve no name. "
                        "With --rules FILE the firewall request for all of it is written.")});
    addExplainOption(parser);
    addCompareOption(parser);
    addTargetOptions(parser);
    addQuestionOptions(parser);
    addLimitOptions(parser);
    addReportOptions(parser);
    parser.addOption({u"baseline"_s,
        CommandLine::tr("Compare with an earlier results file, as --json wrote it; exit status 4 where something is "
                        "newly broken."),
        CommandLine::tr("FILE", "value name in --help")});
    addWatchOption(parser);
    addDemoOptions(parser);
    addStandInOptions(parser);
    parser.addOption(
        {u"lang"_s, CommandLine::tr("Language of all texts: %1.", "%1 list of codes").arg(languageCodes().join(u", ")),
            CommandLine::tr("CODE", "value name in --help: language code")});
}

/// \a remark: on what was read, for the person.
Result<RunRequest> readRequest(const QCommandLineParser& parser, QString& remark)
{
    const Result<GivenPlan> given = readGivenPlan(parser);
    if (!given)
        return Error{given.error()};
    const RunPlan& plan = given->plan;
    remark = given->remark;
    RunRequest request{
        plan.table, plan.targets, plan.domain, plan.limits, plan.extraLooks, plan.rangeScan, plan.sourcePorts};
    request.ipVersions = plan.ipVersions;
    request.dynamicRange = plan.dynamicRange;
    if (parser.isSet(u"stand-in-token"_s)) {
        const AwaitedInput awaited(parser.value(u"stand-in-token"_s));
        const Result<QByteArray> token = readTokenFile(parser.value(u"stand-in-token"_s));
        if (!token)
            return Error{CommandLine::tr("--stand-in-token: %1", "%1 a sentence").arg(token.error())};
        request.standInToken = *token;
    }
    return request;
}

bool isPlanFile(const QString& argument)
{
    return argument.endsWith(".plan"_L1, Qt::CaseInsensitive);
}

/// Whether nothing but one file of --targets says what is to be checked: then the window opens it as a plan.
bool isOnlyPlan(const QCommandLineParser& parser)
{
    const QStringList files = parser.values(u"targets"_s);
    return files.size() == 1 && QFileInfo(files.constFirst()).isFile() && !parser.isSet(u"target"_s)
        && !parser.isSet(u"domain"_s) && !parser.isSet(u"table"_s) && !parser.isSet(u"demo"_s);
}

/// By its name: whether it can be read is told in the window.
bool isForTheWindow(const QString& argument)
{
    return isPlanFile(argument) || argument.endsWith(".json"_L1, Qt::CaseInsensitive);
}

/// What is wrong with the arguments, whatever they ask for; empty if nothing is. \a files: they may name files that the
/// window opens, results or one plan.
QString strayArgument(const QCommandLineParser& parser, bool files = false)
{
    const QStringList left = parser.positionalArguments();
    const auto stray = std::find_if(left.begin(), left.end(), [&left, files](const QString& argument) {
        return !files || !isForTheWindow(argument) || (left.size() > 1 && isPlanFile(argument));
    });
    if (stray != left.end() && files && isPlanFile(*stray))
        return CommandLine::tr("\"%1\" is a plan: the window opens one at a time, and nothing beside it.", "%1 a file")
            .arg(*stray);
    if (stray != left.end())
        return CommandLine::tr(
            "\"%1\" belongs to no option; hosts are given as --target \"ROLE=HOST\".", "%1 what was given")
            .arg(*stray);
    if (parser.isSet(u"lang"_s) && !languageCodes().contains(parser.value(u"lang"_s)))
        return CommandLine::tr(
            "--lang %1: there is no such language here; there are %2.", "%1 what was given, %2 list of codes")
            .arg(parser.value(u"lang"_s), languageCodes().join(u", "));
    return {};
}

/// What is wrong with the combination of options; empty if nothing is.
QString conflict(const QCommandLineParser& parser, const Options& options)
{
    for (const QString& strange :
        {strayArgument(parser, true), watchConflict(parser), demoConflict(parser), standInConflict(parser)}) {
        if (!strange.isEmpty())
            return strange;
    }
    if (parser.isSet(u"rate"_s) && !options.request.rangeScan)
        return CommandLine::tr("--rate is for whole ranges: add --range-check map or --range-check sweep.");
    if (parser.isSet(u"stand-in-token"_s) && !options.request.rangeScan)
        return CommandLine::tr("--stand-in-token is for whole ranges: add --range-check map or --range-check sweep.");
    if (options.discover && options.request.domain.isEmpty())
        return CommandLine::tr("--discover needs the domain: add --domain NAME.");
    if (options.baseline && options.mode != Options::Mode::Check)
        return CommandLine::tr("--baseline goes with --check.");
    if (isPlanFile(parser.positionalArguments().value(0))
        && (options.mode != Options::Mode::Window || options.demo || !options.request.targets.isEmpty()))
        return CommandLine::tr("\"%1\" is opened in the window; without one, give it with --targets.", "%1 a file")
            .arg(parser.positionalArguments().constFirst());
    if (!options.results.isEmpty() && (options.mode != Options::Mode::Window || options.demo))
        return CommandLine::tr("\"%1\" is for the window: it opens results, and checks nothing.", "%1 a file")
            .arg(options.results.constFirst());
    if (options.mode == Options::Mode::StandIn)
        return {};
    if (options.mode != Options::Mode::Window)
        return options.discover || options.demo ? QString() : missingTargets(options.request);
    const QStringList forChecksAlone{u"html"_s, u"pdf"_s, u"csv"_s, u"json"_s, u"junit"_s, u"markdown"_s, u"rules"_s,
        u"mask"_s, u"discover"_s, u"timeout"_s, u"retries"_s, u"parallel"_s, u"range-check"_s, u"rate"_s,
        u"no-extra-looks"_s, u"source-ports"_s, u"addresses"_s, u"dynamic-range"_s, u"stand-in-token"_s};
    for (const QString& option : forChecksAlone) {
        if (parser.isSet(option))
            return CommandLine::tr("--%1 goes with --check; the window has its own place for it.", "%1 option")
                .arg(option);
    }
    return {};
}

Result<Options> readComparison(const QCommandLineParser& parser)
{
    Options options;
    options.mode = Options::Mode::Compare;
    options.results = parser.positionalArguments();
    const QString wrong = compareConflict(parser);
    if (!wrong.isEmpty())
        return Error{wrong};
    const Result<QList<ReportRequest>> reports = readReports(parser);
    if (!reports)
        return Error{reports.error()};
    options.reports = *reports;
    return options;
}

Result<Options> readExplanation(const QCommandLineParser& parser)
{
    if (const QString stray = strayArgument(parser); !stray.isEmpty())
        return Error{stray};
    const Result<QList<Reason>> reasons = readExplain(parser);
    if (!reasons)
        return Error{reasons.error()};
    Options options;
    options.mode = Options::Mode::Explain;
    options.explain = *reasons;
    return options;
}

} // namespace

QString missingTargets(const RunRequest& request)
{
    const QStringList roles = request.table.roles();
    for (const QString& role : roles) {
        const bool given = std::any_of(
            request.targets.begin(), request.targets.end(), [&](const Target& target) { return target.role == role; });
        if (!given)
            return CommandLine::tr("No host is named for the role \"%1\": add --target \"%1=HOST\".", "%1 role")
                .arg(role);
    }
    return {};
}

QString requestedLanguage(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, {}, u"CODE"_s);
    parser.addOption(language);
    parser.parse(arguments); // the other options are unknown to this parser, which is intended
    return parser.value(language);
}

Result<Options> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return Error{parser.errorText()};
    Options options;
    const bool help = parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s); // the parser accepts both
    if (help || parser.isSet(u"version"_s)) {
        options.mode = help ? Options::Mode::Help : Options::Mode::Version;
        return options;
    }
    if (parser.isSet(u"explain"_s))
        return readExplanation(parser);
    if (parser.isSet(u"compare"_s))
        return readComparison(parser);
    options.mode = parser.isSet(u"stand-in"_s) ? Options::Mode::StandIn
        : parser.isSet(u"plan"_s)              ? Options::Mode::Plan
        : parser.isSet(u"check"_s)             ? Options::Mode::Check
                                               : Options::Mode::Window;
    options.discover = parser.isSet(u"discover"_s);
    const QStringList files = parser.positionalArguments();
    if (isPlanFile(files.value(0)))
        options.plan = files.constFirst();
    else
        options.results = files;
    const Result<RunRequest> request = readRequest(parser, options.remark);
    if (!request)
        return Error{request.error()};
    options.request = *request;
    if (parser.isSet(u"table"_s))
        options.tableFile = QFileInfo(parser.value(u"table"_s)).absoluteFilePath();
    if (options.mode == Options::Mode::Window && isOnlyPlan(parser))
        options.plan = parser.value(u"targets"_s);
    const Result<QList<ReportRequest>> reports = readReports(parser);
    if (!reports)
        return Error{reports.error()};
    options.reports = *reports;
    const Result<MaskRequest> mask = readMask(parser, options.reports);
    if (!mask)
        return Error{mask.error()};
    options.mask = *mask;
    if (parser.value(u"baseline"_s) == u"-"_s)
        return Error{CommandLine::tr("--baseline needs the name of a file: it is not read from standard input.")};
    if (parser.isSet(u"baseline"_s)) {
        const AwaitedInput awaited(parser.value(u"baseline"_s));
        Result<SavedRun> baseline = readResultsFile(parser.value(u"baseline"_s));
        if (!baseline)
            return Error{CommandLine::tr("--baseline: %1", "%1 a sentence").arg(baseline.error())};
        options.baseline = std::move(baseline).value();
    }
    const Result<std::optional<WatchOrder>> watch = readWatch(parser);
    if (!watch)
        return Error{watch.error()};
    options.watch = *watch;
    const Result<std::optional<DemoFault>> demo = readDemo(parser);
    if (!demo)
        return Error{demo.error()};
    options.demo = *demo;
    const QString wrong = conflict(parser, options);
    if (!wrong.isEmpty())
        return Error{wrong};
    if (options.mode == Options::Mode::StandIn) {
        Result<StandInRequest> standIn = readStandIn(parser, options.request.domain);
        if (!standIn)
            return Error{standIn.error()};
        options.standIn = *standIn;
    }
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.addPositionalArgument(CommandLine::tr("FILE", "value name in --help"),
        CommandLine::tr(
            "Results files, as --json wrote them: one is opened in the window, several stand side by side. Or "
            "a plan, to be opened in the window."),
        u"[FILE.json…|FILE.plan]"_s);
    return parser.helpText();
}

} // namespace PortCheck
