// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/standincommand.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

QString StandInCommand::text(Shell shell) const
{
    QString command = u"--stand-in --allow %1"_s.arg(quotedFor(allow.join(u','), shell));
    if (!domain.isEmpty())
        command += u" --domain "_s + quotedFor(domain, shell);
    if (!tableFile.isEmpty())
        command += u" --table "_s + quotedFor(tableFile, shell);
    command += u" --for 120"_s;
    switch (shell) {
    case Shell::PowerShell:
        return u".\\gp-portcheck.exe %1 | Out-Host"_s.arg(command); // waits for it, and shows its output
    case Shell::Cmd:
        return u"gp-portcheck "_s + command;
    case Shell::Posix:
        return u"sudo gp-portcheck "_s + command; // ports below 1024 need root's permission
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
