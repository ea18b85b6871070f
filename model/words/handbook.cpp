// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/handbook.h"

#include <QFile>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString builtIn(const QString& name)
{
    QFile file(u":/portcheck/handbook/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "causes_de.md", or "causes.md" where there is none.
QString builtInFor(const QString& language, const QString& stem)
{
    const QString page = builtIn(u"%1_%2.md"_s.arg(stem, language));
    return page.isEmpty() ? builtIn(stem + u".md"_s) : page;
}

} // namespace

QList<HandbookEntry> readHandbook(const QString& markdown)
{
    constexpr auto groupMark = "## "_L1;
    constexpr auto tokenMark = "### "_L1;
    QList<HandbookEntry> entries;
    QString group;
    bool isInEntry = false; // and not between a group's heading and its first token
    const QStringList lines = markdown.split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(tokenMark)) {
            entries.append({line.sliced(tokenMark.size()).trimmed(), group, {}});
            isInEntry = true;
        } else if (line.startsWith(groupMark)) {
            group = line.sliced(groupMark.size()).trimmed();
            isInEntry = false;
        } else if (isInEntry) {
            QString& paragraph = entries.last().paragraph;
            paragraph = QString(paragraph + u' ' + line).simplified();
        }
    }
    return entries;
}

QString handbookPage(const QString& language)
{
    return builtInFor(language, u"causes"_s);
}

QString windowPage(const QString& language)
{
    return builtInFor(language, u"window"_s);
}

QString handbookParagraph(Reason reason, const QString& language)
{
    const QList<HandbookEntry> entries = readHandbook(handbookPage(language));
    for (const HandbookEntry& entry : entries) {
        if (entry.token == token(reason))
            return entry.paragraph;
    }
    return {};
}

} // namespace PortCheck
