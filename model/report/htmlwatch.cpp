// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/watchtext.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

void writeWatch(HtmlWriter& html, const RunSnapshot& run)
{
    if (!run.watch)
        return;
    constexpr qsizetype mostChanges = 30;
    const WatchLog& log = *run.watch;
    const QStringList lines = watchLines(log);
    html.begin("section"_L1, "facts"_L1);
    html.element(
        "h2"_L1, HtmlReport::tr("Over time", "heading: what became of checks that were asked again and again"));
    html.element("p"_L1, lines.constFirst());
    html.begin("ul"_L1);
    for (const QString& line : lines.sliced(1))
        html.element("li"_L1, line);
    html.end();
    const qsizetype shown = std::min(log.changes.size(), mostChanges);
    if (shown > 0) {
        html.element("p"_L1, HtmlReport::tr("The last %n change(s):", "heading of a list", int(shown)));
        html.begin("ul"_L1);
        for (const WatchChange& change : log.changes.last(shown))
            html.element("li"_L1, momentText(change.at) + u"  "_s + changeText(log, change));
        html.end();
    }
    html.end();
}

} // namespace PortCheck
