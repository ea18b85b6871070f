// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/words/followuptext.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

void writeFollowUps(HtmlWriter& html, const RunSnapshot& run)
{
    if (run.followUps.isEmpty())
        return;
    html.begin("section"_L1, "looks"_L1);
    html.element("h2"_L1, HtmlReport::tr("Extra looks", "heading: what was asked beyond the table's ports"));
    html.element("p"_L1,
        HtmlReport::tr("Asked beyond the table's ports, to settle what one symptom alone leaves open.",
            "below the heading of the extra looks"));
    html.begin("ul"_L1);
    for (const FollowUpRecord& followUp : run.followUps) {
        if (const QString text = followUpText(followUp); !text.isEmpty())
            html.element("li"_L1, text);
    }
    html.end();
    html.end();
}

} // namespace PortCheck
