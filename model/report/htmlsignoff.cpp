// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// A line for each of \a values; nothing if there are none.
void writeLines(HtmlWriter& html, const QString& name, const QStringList& values)
{
    if (values.isEmpty())
        return;
    html.begin("div"_L1);
    html.element("dt"_L1, name);
    for (const QString& value : values)
        html.element("dd"_L1, value);
    html.end();
}

} // namespace

void writeSignOff(HtmlWriter& html, const RunSnapshot& run)
{
    if (!run.signOff)
        return;
    html.begin("section"_L1, "facts"_L1);
    html.element("h2"_L1, HtmlReport::tr("Sign-off", "heading: who stands for this run"));
    html.begin("dl"_L1);
    const SignOff& signOff = *run.signOff;
    writeLines(html, HtmlReport::tr("Signed off by", "label: a person's name"), {signOff.by});
    writeLines(html, HtmlReport::tr("On", "label: the day of a sign-off"), {signOff.at.toString(Qt::ISODate)});
    writeLines(html, HtmlReport::tr("To be installed", "label: a product"),
        signOff.product.isEmpty() ? QStringList() : QStringList{signOff.product});
    writeLines(html, HtmlReport::tr("Remarks", "label"), signOff.remarks.split(u'\n', Qt::SkipEmptyParts));
    html.end();
    html.end();
}

} // namespace PortCheck
