// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/shownname.h"

#include <QStringBuilder>
#include <QStringList>

namespace PortCheck {

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

} // namespace PortCheck
