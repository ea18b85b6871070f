// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/help/handbooktext.h"

#include <QRegularExpression>

namespace PortCheck {

using namespace Qt::StringLiterals;

QString handbookHtml(const QString& title, const HandbookEntry& entry, const QStringList& topics)
{
    static const QRegularExpression word(u"`([^`]*)`|[a-z0-9]+(?:-[a-z0-9]+)+"_s);
    QString html = u"<h2>%1</h2><p>"_s.arg(title.toHtmlEscaped());
    qsizetype end = 0;
    auto matches = word.globalMatch(entry.paragraph);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        html += QStringView(entry.paragraph).sliced(end, match.capturedStart() - end).toString().toHtmlEscaped();
        end = match.capturedEnd();
        const QString found = match.captured();
        if (match.hasCaptured(1))
            html += u"<code>%1</code>"_s.arg(match.captured(1).toHtmlEscaped());
        else if (found != entry.token && topics.contains(found))
            html += u"<a href=\"topic:%1\">%1</a>"_s.arg(found);
        else
            html += found.toHtmlEscaped();
    }
    return html + entry.paragraph.sliced(end).toHtmlEscaped() + u"</p>"_s;
}

} // namespace PortCheck
