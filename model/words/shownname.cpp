// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/shownname.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>

namespace PortCheck {

namespace {

struct ShownNames {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::ShownNames)
};

} // namespace

QString shownName(const QString& name, qsizetype longest)
{
    if (name.size() <= longest)
        return name;
    qsizetype head = (longest - 1) / 2;
    qsizetype tail = longest - 1 - head;
    if (name.at(head - 1).isHighSurrogate()) // a character isn't cut in two
        --head;
    if (name.at(name.size() - tail).isLowSurrogate())
        --tail;
    return QString(name.first(head) % QChar(0x2026) % name.last(tail));
}

QString shownClause(const QString& text, qsizetype longest)
{
    QStringList words = text.split(u' ');
    for (QString& word : words)
        word = shownName(word);
    return shownName(words.join(u' '), longest);
}

QString shownNames(const QStringList& names, qsizetype most, const QString& separator)
{
    QStringList shown;
    for (const QString& name : names.first(std::min(names.size(), most)))
        shown.append(shownClause(name));
    if (names.size() > most)
        shown.append(ShownNames::tr("and %n more", "end of a list", int(names.size() - most)));
    return shown.join(separator);
}

} // namespace PortCheck
