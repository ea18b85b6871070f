// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/xmltext.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

QString printable(QString text)
{
    constexpr auto isAscii = [](QChar c) { return c >= ' '_L1 && c <= '~'_L1; };
    const auto firstOther = std::find_if_not(text.cbegin(), text.cend(), isAscii);
    for (qsizetype i = firstOther - text.cbegin(); i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool layout = c == '\n'_L1 || c == '\t'_L1;
        const bool hostile = c.isSurrogate() || c.isNonCharacter() || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format;
        if (hostile && !layout)
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace PortCheck
