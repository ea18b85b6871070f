// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/standincommand.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// PowerShell would split a list at its commas, and reads typographic quotation marks as plain ones
/// (about_Quoting_Rules); a POSIX shell reads everything but ' literally within '.
QString quoted(QString text, Shell shell)
{
    switch (shell) {
    case Shell::PowerShell:
        for (const QChar mark : {u'\'', u'\u2018', u'\u2019', u'\u201A', u'\u201B'})
            text.replace(mark, QString(2, mark));
        return u'\'' + text + u'\'';
    case Shell::Posix:
        return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
    }
    Q_UNREACHABLE();
}

} // namespace

QString StandInCommand::text(Shell shell) const
{
    QString command = u"--stand-in --allow %1"_s.arg(quoted(allow.join(u','), shell));
    if (!domain.isEmpty())
        command += u" --domain "_s + quoted(domain, shell);
    if (!tableFile.isEmpty())
        command += u" --table "_s + quoted(tableFile, shell);
    command += u" --for 120"_s;
    switch (shell) {
    case Shell::PowerShell:
        return u".\\gp-portcheck.exe %1 | Out-Host"_s.arg(command); // waits for it, and shows its output
    case Shell::Posix:
        return u"sudo gp-portcheck "_s + command; // ports below 1024 need root's permission
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
