// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/targetoptions.h"

#include "app/awaitedinput.h"
#include "model/catalogue/tablereader.h"
#include "model/plan/planfile.h"
#include "model/plan/planoptions.h"
#include "model/targets/otherversion.h"
#include "model/targets/targetsfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct TargetOptions {
    Q_DECLARE_TR_FUNCTIONS(TargetOptions)
};

/// The port table of --table, or else the built-in one.
std::optional<Error> takeTable(const QCommandLineParser& parser, GivenPlan& given)
{
    given.plan.table = groupPolicyTable();
    if (!parser.isSet(u"table"_s))
        return std::nullopt;
    given.plan.tableFile = parser.value(u"table"_s);
    const AwaitedInput awaited(given.plan.tableFile);
    const Result<TableFile> file = readTableFile(given.plan.tableFile);
    if (!file)
        return Error{file.error()};
    given.plan.table = file->table;
    given.remark = file->remark;
    return std::nullopt;
}

/// The options that two plans have differently, unless the command line says them itself.
QStringList differingOptions(const QCommandLineParser& parser, const RunPlan& one, const RunPlan& other)
{
    const QList<PlanOption> ofOne = planOptions(one);
    const QList<PlanOption> ofOther = planOptions(other);
    QStringList names;
    for (const QString& name : planOptionNames()) {
        const auto isOfThisName = [&name](const PlanOption& option) { return option.name == name; };
        const auto left = std::find_if(ofOne.cbegin(), ofOne.cend(), isOfThisName);
        const auto right = std::find_if(ofOther.cbegin(), ofOther.cend(), isOfThisName);
        const bool isSame = left == ofOne.cend() || right == ofOther.cend()
            ? (left == ofOne.cend()) == (right == ofOther.cend())
            : *left == *right;
        if (!isSame && !parser.isSet(name))
            names.append(u"--"_s + name);
    }
    return names;
}

/// A run has one set of options: those of a second file would hold for the hosts of the first. \a before is the first
/// file that has any, and empty as long as there is none.
std::optional<Error> takeFile(const QCommandLineParser& parser, const QString& file, const PlanFile& read,
    GivenPlan& given, QString& before)
{
    const QStringList differing = differingOptions(parser, given.plan, read.plan);
    if (!before.isEmpty() && !differing.isEmpty())
        return Error{TargetOptions::tr("--targets: %1 and %2 have different options (%3), and a run has one set of them "
                                       "for all hosts. Check each by itself, or give these options as well.",
            "%1 and %2 files, %3 list of options")
                         .arg(before, file, differing.join(u", "_s))};
    if (before.isEmpty() && (read.isWhole || !differing.isEmpty()))
        before = file;
    given.plan = read.plan;
    if (!read.remark.isEmpty())
        given.remark = read.remark;
    return std::nullopt;
}

std::optional<Error> takeFiles(const QCommandLineParser& parser, GivenPlan& given)
{
    const PlanTable table = parser.isSet(u"table"_s) ? PlanTable::Given : PlanTable::OfTheFile;
    QString before;
    for (const QString& file : parser.values(u"targets"_s)) {
        const AwaitedInput awaited(file);
        const Result<PlanFile> read = readPlanFile(file, given.plan, table);
        if (!read)
            return Error{read.error()};
        if (std::optional<Error> wrong = takeFile(parser, file, *read, given, before))
            return wrong;
    }
    const QStringList roles = given.plan.table.roles();
    const auto strange = std::find_if(given.plan.targets.cbegin(), given.plan.targets.cend(),
        [&roles](const Target& target) { return !roles.contains(target.role); });
    if (strange == given.plan.targets.cend())
        return std::nullopt;
    return Error{TargetOptions::tr(
        "The files of --targets have different port tables: the last one has no role \"%1\".", "%1 a role")
                     .arg(strange->role)};
}

/// Hosts of --target come first.
std::optional<Error> takeTargets(const QCommandLineParser& parser, RunPlan& plan)
{
    QList<Target> all;
    QSet<std::pair<QString, QString>> taken; // a file may name ten thousand
    const auto take = [&](const QList<Target>& read) {
        for (const Target& target : read) {
            const std::pair place(target.role, target.host);
            if (taken.contains(place))
                continue;
            taken.insert(place);
            all.append(target);
        }
    };
    for (const QString& assignment : parser.values(u"target"_s)) {
        const Result<QList<Target>> read = parseRoleAssignment(assignment, plan.table.roles());
        if (!read)
            return Error{
                TargetOptions::tr("--target %1: %2", "%1 what was given, %2 a sentence").arg(assignment, read.error())};
        take(*read);
    }
    take(plan.targets);
    plan.targets = all;
    return std::nullopt;
}

std::optional<Error> takeOptions(const QCommandLineParser& parser, RunPlan& plan)
{
    for (const QString& name : planOptionNames()) {
        if (name == "table"_L1 || !parser.isSet(name))
            continue;
        if (std::optional<Error> wrong = setPlanOption(plan, {name, parser.value(name)}))
            return wrong;
    }
    return std::nullopt;
}

std::optional<Error> targetsOfOtherVersion(const RunPlan& plan)
{
    QStringList hosts;
    for (const Target& target : plan.targets)
        hosts.append(target.host);
    const QString wrong = otherVersionText(hosts, plan.ipVersions);
    if (wrong.isEmpty())
        return std::nullopt;
    return Error{
        TargetOptions::tr("--addresses %1: %2", "%1 what was given, %2 a sentence").arg(token(plan.ipVersions), wrong)};
}

} // namespace

void addTargetOptions(QCommandLineParser& parser)
{
    const QString file = TargetOptions::tr("FILE", "value name in --help");
    parser.addOption({u"target"_s, TargetOptions::tr("Hosts of a role of the port table; may be given again."),
        TargetOptions::tr("ROLE=HOST[,HOST…]", "value name in --help")});
    parser.addOption({u"targets"_s,
        TargetOptions::tr("The same from a file, one ROLE=HOST[,HOST…] a line, or a plan that the window saved, "
                          "with its options."),
        file});
}

Result<GivenPlan> readGivenPlan(const QCommandLineParser& parser)
{
    GivenPlan given;
    std::optional<Error> wrong = takeTable(parser, given);
    if (!wrong)
        wrong = takeFiles(parser, given);
    if (!wrong)
        wrong = takeTargets(parser, given.plan);
    if (!wrong)
        wrong = takeOptions(parser, given.plan);
    if (!wrong)
        wrong = targetsOfOtherVersion(given.plan);
    if (wrong)
        return *wrong;
    return given;
}

} // namespace PortCheck
