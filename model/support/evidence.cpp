// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/evidence.h"

#include <algorithm>

namespace PortCheck {

QString evidenceText(QString text)
{
    if (text.size() > longestEvidenceText) {
        text.truncate(longestEvidenceText - 1);
        text.append(QChar(0x2026));
    }
    // A control character or a direction override from the network could rewrite the line it is shown in.
    const auto hostile = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    };
    std::replace_if(text.begin(), text.end(), hostile, QChar(QChar::ReplacementCharacter));
    return text;
}

QString evidenceText(QByteArrayView bytes)
{
    // Four bytes at most make one character, so nothing that could be shown is lost by cutting first.
    return evidenceText(QString::fromUtf8(bytes.first(std::min(bytes.size(), longestEvidenceText * 4))));
}

} // namespace PortCheck
