// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/evidence.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

// A control character or a direction override from the network could change how its line is displayed.
bool isHostile(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

/// Of Latin letters and usual marks: nearly every text has no others, and costs little then.
bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u' ' && code <= u'~') || (code >= u'\u00A1' && code <= u'\u024F' && code != u'\u00AD')
        || (code >= u'\u2010' && code <= u'\u2027');
}

/// Most of what is silent has no evidence at all, and is asked for a dozen names.
bool has(const Evidence& evidence, QLatin1String name)
{
    return !evidence.isEmpty() && evidence.contains(name);
}

} // namespace

QString evidenceText(QString text)
{
    return safeText(std::move(text), longestEvidenceText);
}

QString safeText(QString text, qsizetype longest)
{
    if (text.size() > longest) {
        text.truncate(longest - 1);
        if (text.back().isHighSurrogate()) // half of a pair
            text.chop(1);
        text.append(QChar(0x2026));
    }
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString fit;
    fit.reserve(text.size());
    const QList<uint> characters = text.toUcs4(); // code points: not every format character fits into one QChar
    for (const uint character : characters) {
        if (isHostile(character))
            fit.append(QChar(QChar::ReplacementCharacter));
        else
            fit.append(QStringView(QChar::fromUcs4(character)));
    }
    return fit;
}

QString evidenceText(QByteArrayView bytes)
{
    // Four bytes at most make one character, so nothing that could be shown is lost by cutting first.
    return evidenceText(QString::fromUtf8(bytes.first(std::min(bytes.size(), longestEvidenceText * 4))));
}

void addTo(Evidence& evidence, const Evidence& more)
{
    for (auto each = more.constBegin(); each != more.constEnd(); ++each)
        evidence.insert(each.key(), each.value());
}

QString textIn(const Evidence& evidence, QLatin1String name)
{
    return has(evidence, name) ? evidence.value(name).toString() : QString();
}

double numberIn(const Evidence& evidence, QLatin1String name)
{
    return has(evidence, name) ? evidence.value(name).toDouble() : 0;
}

bool isTrueIn(const Evidence& evidence, QLatin1String name)
{
    return has(evidence, name) && evidence.value(name).toBool();
}

} // namespace PortCheck
