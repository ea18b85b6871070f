// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlstrip.h"

#include "model/report/htmlsections.h"
#include "model/report/htmlwriter.h"
#include "model/report/stripparts.h"
#include "model/request/dynamicports.h"
#include "model/words/checktext.h"
#include "model/words/statementtext.h"

#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

// The drawing, in its own units. A column is two of them wide, so that the narrowest part is still seen.
constexpr int stripColumns = 480;
constexpr int columnWidth = 2;
constexpr int width = stripColumns * columnWidth;
constexpr int middle = 27; ///< of the strip; the style sheet says how thick it is
constexpr int label = 62; ///< the base line of the numbers below
constexpr int height = 66;

/// In drawing order; each has its colour and pattern in the style sheet, by its token.
constexpr std::array drawnStates = {State::NotRun, State::Closed, State::Local, State::Unreachable, State::Filtered};

void writeLabel(HtmlWriter& html, int x, QLatin1String anchor, int port)
{
    html.begin("text"_L1);
    html.attribute("x"_L1, QString::number(x));
    html.attribute("y"_L1, QString::number(label));
    html.attribute("text-anchor"_L1, anchor);
    html.text(QString::number(port));
    html.end();
}

/// One path per state; parts of a single column have a path of their own, as they stick out so that they are seen.
void writeParts(HtmlWriter& html, const RangeResult& found)
{
    const QList<StripPart> parts = stripParts(found.range, found.runs, stripColumns);
    for (const State state : drawnStates) {
        QString wide;
        QString narrow;
        for (const StripPart& part : parts) {
            if (part.state != state)
                continue;
            QString& path = part.from == part.to ? narrow : wide;
            path +=
                u"M%1 %2h%3"_s.arg(part.from * columnWidth).arg(middle).arg((part.to - part.from + 1) * columnWidth);
        }
        if (!wide.isEmpty())
            html.emptyElement("path"_L1, {{"d"_L1, wide}, {"class"_L1, token(state)}});
        if (!narrow.isEmpty())
            html.emptyElement("path"_L1, {{"d"_L1, narrow}, {"class"_L1, token(state) + " narrow"_L1}});
    }
}

/// Where Windows' dynamic ports begin, the ends of the range, and the ports that the mapper names.
void writeMarks(HtmlWriter& html, PortRange range, const QList<RpcPort>& named)
{
    constexpr int roomForLabel = 120;
    QString triangles;
    int last = -1;
    for (const RpcPort& port : named) {
        const int column = stripColumn(range, port.port, stripColumns);
        if (column != last && range.contains(port.port))
            triangles += u"M%1 9l-5-8h10z"_s.arg(column * columnWidth + columnWidth / 2);
        last = column;
    }
    if (!triangles.isEmpty())
        html.emptyElement("path"_L1, {{"d"_L1, triangles}, {"class"_L1, u"endpoints"_s}});
    writeLabel(html, 0, "start"_L1, range.from);
    writeLabel(html, width, "end"_L1, range.to);
    if (!range.contains(windowsDynamicPorts.from))
        return;
    const int x = stripColumn(range, windowsDynamicPorts.from, stripColumns) * columnWidth;
    html.emptyElement("path"_L1, {{"d"_L1, u"M%1 9v36"_s.arg(x)}, {"class"_L1, u"tick"_s}});
    if (x > roomForLabel && x < width - roomForLabel)
        writeLabel(html, x, "middle"_L1, windowsDynamicPorts.from);
}

} // namespace

void writeSwatch(HtmlWriter& html, State state)
{
    html.begin("svg"_L1, "swatch"_L1);
    html.attribute("viewBox"_L1, u"0 0 46 28"_s);
    html.attribute("aria-hidden"_L1, u"true"_s);
    html.emptyElement(
        "path"_L1, {{"d"_L1, u"M0 14h46"_s}, {"class"_L1, token(state == State::Open ? State::Closed : state)}});
    html.end();
}

void writeStrip(HtmlWriter& html, const CheckRecord& record, const QList<RpcPort>& named)
{
    const RangeResult& found = *record.seen.range;
    if (found.range.from > found.range.to)
        return;
    html.begin("div"_L1, "wide"_L1);
    html.begin("svg"_L1, "strip"_L1);
    html.attribute("viewBox"_L1, u"0 0 %1 %2"_s.arg(width).arg(height));
    html.attribute("role"_L1, u"img"_s);
    html.element("title"_L1,
        HtmlReport::tr("%1/TCP on %2, drawn from the first port to the last", "%1 range of ports, %2 host")
            .arg(record.check.portText(), record.check.targetText()));
    html.element("desc"_L1, record.verdict.explanation.isEmpty() ? foundText(record) : explanationOf(record.verdict));
    writeParts(html, found);
    writeMarks(html, found.range, named);
    html.end();
    html.end();
    QStringList key;
    if (found.range.contains(windowsDynamicPorts.from))
        key.append(HtmlReport::tr("Line: %1, where Windows' dynamic ports begin.", "key to a drawing; %1 a port")
                       .arg(windowsDynamicPorts.from));
    if (!named.isEmpty())
        key.append(HtmlReport::tr("Triangles: ports that the endpoint mapper names.", "key to a drawing"));
    if (!key.isEmpty())
        html.element("p"_L1, key.join(u' '), "key legend"_L1);
}

} // namespace PortCheck
