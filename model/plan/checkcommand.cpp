// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/plan/checkcommand.h"

#include "model/plan/planoptions.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString programFor(Shell shell)
{
    switch (shell) {
    case Shell::PowerShell: // which takes nothing from the folder where it is without being told
        return u".\\gp-portcheck.com"_s;
    case Shell::Cmd:
    case Shell::Posix:
        return u"gp-portcheck"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString checkCommand(const RunPlan& plan, Shell shell)
{
    QString command = programFor(shell) + u" --check"_s;
    for (const QString& role : plan.table.roles()) {
        QStringList hosts;
        for (const Target& target : plan.targets) {
            if (target.role == role)
                hosts.append(target.host);
        }
        if (!hosts.isEmpty())
            command += u" --target "_s + wordFor(role + u'=' + hosts.join(u','), shell);
    }
    for (const PlanOption& option : planOptions(plan)) {
        if (option.name == "rate"_L1 && !plan.rangeScan)
            continue; // there is nothing that it could slow down, and the program says so
        command += u" --"_s + option.name;
        if (!option.value.isEmpty())
            command += u' ' + wordFor(option.value, shell);
    }
    if (plan.rangeScan && !plan.standInTokenFile.isEmpty())
        command += u" --stand-in-token "_s + wordFor(plan.standInTokenFile, shell);
    return command;
}

} // namespace PortCheck
