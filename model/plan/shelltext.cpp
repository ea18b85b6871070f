// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/plan/shelltext.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z')
        || (letter >= u'0' && letter <= u'9') || u"._-:/"_s.contains(letter);
}

/// As the C run-time of the program that is started takes arguments apart ("Parsing C command-line arguments",
/// Microsoft): backslashes count double before a quotation mark, and \" is one.
QString forTheRunTime(const QString& text)
{
    QString quoted(u'"');
    qsizetype backslashes = 0;
    for (const QChar letter : text) {
        if (letter == u'\\') {
            ++backslashes;
            continue;
        }
        quoted += QString(letter == u'"' ? 2 * backslashes + 1 : backslashes, u'\\') + letter;
        backslashes = 0;
    }
    return quoted + QString(2 * backslashes, u'\\') + u'"';
}

/// Within quotation marks cmd reads all but % and quotation marks literally. Where there is one of these, each
/// character that means something to it has a caret before it, quotation marks as well, so that it never sees a quoted
/// text: it would put in variables there.
QString forCmd(const QString& text)
{
    const QString quoted = forTheRunTime(text);
    if (!text.contains(u'%') && !text.contains(u'"') && !text.contains(u'!'))
        return quoted;
    QString escaped;
    for (const QChar letter : quoted) {
        if (u"()%!^\"<>&|"_s.contains(letter))
            escaped += u'^';
        escaped += letter;
    }
    return escaped;
}

} // namespace

QString quotedFor(const QString& text, Shell shell)
{
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    switch (shell) {
    case Shell::PowerShell:
        // It would split a list at its commas, and reads typographic quotation marks as plain ones
        // (about_Quoting_Rules).
        for (const QChar mark : {u'\'', u'\u2018', u'\u2019', u'\u201A', u'\u201B'})
            line.replace(mark, QString(2, mark));
        return u'\'' + line + u'\'';
    case Shell::Posix: // which reads everything but ' literally within '
        return u'\'' + line.replace(u'\'', "'\\''"_L1) + u'\'';
    case Shell::Cmd:
        return forCmd(line);
    }
    Q_UNREACHABLE();
}

QString wordFor(const QString& text, Shell shell)
{
    const bool isWord = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isPlain);
    return isWord ? text : quotedFor(text, shell);
}

} // namespace PortCheck
