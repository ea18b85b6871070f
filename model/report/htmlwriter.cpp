// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/htmlwriter.h"

#include "model/report/plainbytes.h"
#include "model/words/checktext.h"

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// XML 1.0, section 2.2, forbids most control characters and lone surrogates even when escaped.
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

/// Characters that stand in a document as they are, and are bytes of their own.
bool standsForItself(QChar c)
{
    return c >= ' '_L1 && c <= '~'_L1 && c != '<'_L1 && c != '>'_L1 && c != '&'_L1 && c != '"'_L1;
}

std::string_view markup(QLatin1String part)
{
    return {part.data(), std::size_t(part.size())};
}

void append(std::string& to, const QByteArray& bytes)
{
    to.append(bytes.data(), std::size_t(bytes.size()));
}

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
    m_bytes = "<!DOCTYPE html>\n";
}

HtmlWriter::HtmlWriter(QIODevice& device, Part /*unused*/)
    : m_device(device)
{
}

bool HtmlWriter::finish()
{
    m_bytes += '\n';
    flush();
    return m_taken;
}

void HtmlWriter::flush()
{
    m_taken = m_taken && m_device.write(m_bytes.data(), qint64(m_bytes.size())) == qint64(m_bytes.size());
    m_bytes.clear(); // keeps its memory
}

void HtmlWriter::begin(QLatin1String tag, QLatin1String cssClass)
{
    constexpr std::size_t large = 64 * 1024;
    finishTag();
    if (m_bytes.size() > large)
        flush();
    m_bytes += '<';
    m_bytes += markup(tag);
    m_open.append(tag);
    m_isInTag = true;
    if (cssClass.isEmpty())
        return;
    m_bytes += R"( class=")";
    m_bytes += markup(cssClass);
    m_bytes += '"';
}

void HtmlWriter::attribute(QLatin1String name, const QString& value)
{
    m_bytes += ' ';
    m_bytes += markup(name);
    m_bytes += R"(=")";
    if (!appendedPlain(m_bytes, value, standsForItself)) {
        QString escaped = printable(value).toHtmlEscaped();
        append(m_bytes, escaped.replace(u'\n', "&#10;"_L1).replace(u'\t', "&#9;"_L1).toUtf8());
    }
    m_bytes += '"';
}

void HtmlWriter::text(const QString& text)
{
    finishTag();
    if (!appendedPlain(m_bytes, text, standsForItself))
        append(m_bytes, printable(text).toHtmlEscaped().toUtf8());
}

void HtmlWriter::end()
{
    finishTag();
    m_bytes += "</";
    m_bytes += markup(m_open.takeLast());
    m_bytes += '>';
}

void HtmlWriter::finishTag()
{
    if (std::exchange(m_isEmpty, false))
        m_bytes += '/';
    if (std::exchange(m_isInTag, false))
        m_bytes += '>';
}

void HtmlWriter::element(QLatin1String tag, const QString& text, QLatin1String cssClass)
{
    begin(tag, cssClass);
    this->text(text);
    end();
}

void HtmlWriter::emptyElement(QLatin1String tag, std::initializer_list<std::pair<QLatin1String, QString>> attributes)
{
    finishTag();
    m_bytes += '<';
    m_bytes += markup(tag);
    m_isInTag = true;
    m_isEmpty = true;
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
    std::string& written = m_badges[outcome];
    finishTag();
    if (written.empty()) {
        HtmlWriter part(m_device, Part());
        part.writeBadge(outcome);
        written = part.m_bytes;
    }
    m_bytes += written;
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
