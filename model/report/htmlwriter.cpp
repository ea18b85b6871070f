// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlwriter.h"

#include "model/report/xmltext.h"
#include "model/words/checktext.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct IconShape {
    Outcome outcome;
    QLatin1String outline; ///< SVG path in a box of 16 by 16
    QLatin1String mark; ///< drawn as a line upon it
};

/// The outlines distinguish the outcomes for people who can't distinguish the colours.
constexpr auto iconShapeList = std::to_array<IconShape>({
    {Outcome::Pass, "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14z"_L1, "M4.6 8.2 7 10.6 11.4 5.8"_L1},
    {Outcome::Warn, "M8 1 15.5 14.5H.5z"_L1, "M8 6v4M8 12.2v.1"_L1},
    {Outcome::Fail, "M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z"_L1, "M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"_L1},
    {Outcome::Inconclusive, "M8 .2 15.8 8 8 15.8.2 8z"_L1,
        "M6.2 6.5a1.85 1.85 0 1 1 2.7 1.65c-.6.3-.9.6-.9 1.2M8 11.6v.1"_L1},
    {Outcome::NotApplicable,
        "M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5z"_L1,
        "M5 8h6"_L1},
    {Outcome::Incomplete, "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM8 3a5 5 0 0 1 0 10z"_L1, "M8 3v10"_L1},
    {Outcome::NotRun, "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z"_L1, "M8 8v.1"_L1},
});

} // namespace

HtmlWriter::HtmlWriter(QIODevice& device)
    : HtmlWriter(device, Part())
{
    m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
}

HtmlWriter::HtmlWriter(QIODevice& device, Part /*unused*/)
    : m_device(device)
    , m_xml(&device)
{
}

bool HtmlWriter::finish()
{
    return m_taken && !m_xml.hasError() && m_device.write("\n") == 1;
}

void HtmlWriter::begin(QLatin1String tag, QLatin1String cssClass)
{
    m_xml.writeStartElement(tag);
    if (!cssClass.isEmpty())
        m_xml.writeAttribute("class"_L1, cssClass);
}

void HtmlWriter::attribute(QLatin1String name, const QString& value)
{
    m_xml.writeAttribute(name, printable(value));
}

void HtmlWriter::text(const QString& text)
{
    m_xml.writeCharacters(printable(text));
}

void HtmlWriter::end()
{
    finishStartTag(); // so that an end tag is written
    m_xml.writeEndElement();
}

void HtmlWriter::finishStartTag()
{
    m_xml.writeCharacters({});
}

void HtmlWriter::element(QLatin1String tag, const QString& text, QLatin1String cssClass)
{
    begin(tag, cssClass);
    this->text(text);
    end();
}

void HtmlWriter::emptyElement(QLatin1String tag, std::initializer_list<std::pair<QLatin1String, QString>> attributes)
{
    m_xml.writeEmptyElement(tag);
    for (const auto& [name, value] : attributes)
        attribute(name, value);
}

void HtmlWriter::tableHead(const QStringList& names)
{
    begin("thead"_L1);
    begin("tr"_L1);
    for (const QString& name : names) {
        begin("th"_L1);
        attribute("scope"_L1, u"col"_s);
        text(name);
        end();
    }
    end();
    end();
}

void HtmlWriter::iconShapes()
{
    begin("svg"_L1, "shapes"_L1);
    attribute("aria-hidden"_L1, u"true"_s);
    for (const IconShape& shape : iconShapeList) {
        begin("symbol"_L1);
        attribute("id"_L1, token(shape.outcome));
        attribute("viewBox"_L1, u"0 0 16 16"_s);
        emptyElement("path"_L1, {{"d"_L1, shape.outline}, {"fill-rule"_L1, u"evenodd"_s}});
        emptyElement("path"_L1, {{"d"_L1, shape.mark}, {"class"_L1, u"mark"_s}});
        end();
    }
    end();
}

void HtmlWriter::icon(Outcome outcome)
{
    begin("svg"_L1, "icon"_L1);
    attribute("aria-hidden"_L1, u"true"_s);
    emptyElement("use"_L1, {{"href"_L1, u"#%1"_s.arg(token(outcome))}});
    end();
}

void HtmlWriter::badge(Outcome outcome)
{
    piece(m_badges[outcome], [outcome](HtmlWriter& part) { part.writeBadge(outcome); });
}

void HtmlWriter::piece(QByteArray& written, const std::function<void(HtmlWriter&)>& write)
{
    if (written.isEmpty()) {
        QBuffer buffer(&written);
        buffer.open(QIODevice::WriteOnly);
        HtmlWriter part(buffer, Part());
        write(part);
    }
    finishStartTag();
    m_taken = m_taken && m_device.write(written) == written.size();
}

void HtmlWriter::writeBadge(Outcome outcome)
{
    begin("span"_L1);
    attribute("class"_L1, u"badge %1"_s.arg(token(outcome)));
    icon(outcome);
    element("span"_L1, outcomeText(outcome));
    end();
}

} // namespace PortCheck
