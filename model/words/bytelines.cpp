// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/bytelines.h"

#include "model/support/seenbytes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class ByteText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::ByteText)

public:
    static QString sent(const SeenBytes& bytes)
    {
        return bytes.size > bytes.first.size()
            ? tr("Bytes sent: the first %1 of %2", "label of a line of what was seen; %1, %2 numbers")
                  .arg(number(bytes.first.size()), number(bytes.size))
            : tr("Bytes sent: %1", "label of a line of what was seen; %1 a number").arg(number(bytes.size));
    }

    static QString answer(const SeenBytes& bytes)
    {
        return bytes.size > bytes.first.size()
            ? tr("Bytes of the answer: the first %1 of %2", "label of a line of what was seen; %1, %2 numbers")
                  .arg(number(bytes.first.size()), number(bytes.size))
            : tr("Bytes of the answer: %1", "label of a line of what was seen; %1 a number").arg(number(bytes.size));
    }

private:
    static QString number(qint64 value) { return QLocale().toString(value); }
};

bool isPrintable(char byte)
{
    return byte >= ' ' && byte <= '~';
}

} // namespace

QString bytesText(QByteArrayView bytes, qsizetype inLine)
{
    const qsizetype half = inLine / 2;
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += inLine) {
        const QByteArrayView part = bytes.sliced(at, std::min(inLine, bytes.size() - at));
        QString digits;
        QString letters;
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (i == half)
                digits += u' ';
            digits += u"%1 "_s.arg(uint(quint8(part.at(i))), 2, 16, QLatin1Char('0'));
            letters += isPrintable(part.at(i)) ? QLatin1Char(part.at(i)) : QLatin1Char('.');
        }
        const qsizetype width = 3 * inLine + 1;
        lines.append(u"%1  %2 %3"_s.arg(uint(at), 4, 16, QLatin1Char('0')).arg(digits.leftJustified(width), letters));
    }
    return lines.join(u'\n');
}

QList<EvidenceLine> byteLines(const Evidence& evidence, qsizetype inLine)
{
    QList<EvidenceLine> lines;
    if (const std::optional<SeenBytes> sent = sentBytesIn(evidence))
        lines.append({ByteText::sent(*sent), bytesText(sent->first, inLine)});
    if (const std::optional<SeenBytes> answer = answerBytesIn(evidence))
        lines.append({ByteText::answer(*answer), bytesText(answer->first, inLine)});
    return lines;
}

} // namespace PortCheck
