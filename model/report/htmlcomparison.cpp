// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/comparisontext.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

void writeComparison(HtmlWriter& html, const RunSnapshot& run)
{
    if (!run.comparison)
        return;
    const QStringList lines = comparisonLines(*run.comparison);
    html.begin("section"_L1, "facts"_L1);
    html.element("h2"_L1, HtmlReport::tr("Since an earlier run", "heading: what has changed"));
    html.element("p"_L1, lines.constFirst());
    html.begin("ul"_L1);
    for (const QString& line : lines.sliced(1))
        html.element("li"_L1, line);
    html.end();
    html.end();
}

} // namespace PortCheck
