// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/targetoptions.h"

#include "model/targets/targetsfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct TargetOptions {
    Q_DECLARE_TR_FUNCTIONS(TargetOptions)
};

} // namespace

void addTargetOptions(QCommandLineParser& parser)
{
    const QString file = TargetOptions::tr("FILE", "value name in --help");
    parser.addOption({u"target"_s, TargetOptions::tr("Hosts of a role of the port table; may be given again."),
        TargetOptions::tr("ROLE=HOST[,HOST…]", "value name in --help")});
    parser.addOption({u"targets"_s, TargetOptions::tr("The same from a file, one ROLE=HOST[,HOST…] a line."), file});
}

Result<QList<Target>> readTargets(const QCommandLineParser& parser, const QStringList& roles)
{
    QList<Target> targets;
    QSet<std::pair<QString, QString>> taken; // a file may name ten thousand
    const auto take = [&](const QList<Target>& read) {
        for (const Target& target : read) {
            const std::pair place(target.role, target.host);
            if (taken.contains(place))
                continue;
            taken.insert(place);
            targets.append(target);
        }
    };
    const QStringList assignments = parser.values(u"target"_s);
    for (const QString& assignment : assignments) {
        const Result<QList<Target>> read = parseRoleAssignment(assignment, roles);
        if (!read)
            return Error{
                TargetOptions::tr("--target %1: %2", "%1 what was given, %2 a sentence").arg(assignment, read.error())};
        take(*read);
    }
    const QStringList files = parser.values(u"targets"_s);
    for (const QString& file : files) {
        const Result<QList<Target>> read = readTargetsFile(file, roles);
        if (!read)
            return Error{read.error()};
        take(*read);
    }
    return targets;
}

} // namespace PortCheck
