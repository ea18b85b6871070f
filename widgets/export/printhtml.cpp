// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/printhtml.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Copies a document into another one, element by element.
class Rewriter final {
public:
    explicit Rewriter(const QByteArray& html)
        : m_in(html)
        , m_out(&m_text)
    {
    }

    QString rewritten()
    {
        while (!m_in.atEnd()) {
            m_in.readNext();
            if (m_in.isStartElement())
                begin();
            else if (m_in.isEndElement())
                end();
            else if (m_in.isCharacters())
                m_out.writeCharacters(m_in.text().toString());
        }
        return m_text;
    }

private:
    [[nodiscard]] bool hasClass(const QString& name) const
    {
        return m_in.attributes().value("class"_L1).toString().split(u' ').contains(name);
    }

    /// What has no room or no use on paper; of the drawings only the table next to them is kept.
    [[nodiscard]] bool isLeftOut() const
    {
        const QStringView tag = m_in.name();
        return tag == "head"_L1 || tag == "svg"_L1 || tag == "footer"_L1 || hasClass(u"commands"_s)
            || hasClass(u"bar"_s) || hasClass(u"legend"_s) || (tag == "summary"_L1 && !m_inRequest)
            || (tag == "h3"_L1 && m_inRequest); // above the commands
    }

    /// Widths for the heads of the table's first columns, if automatic layout doesn't find good ones.
    [[nodiscard]] QStringList columnsOfTable() const
    {
        if (hasClass(u"checks"_s))
            return {u"18%"_s, u"14%"_s, u"58%"_s, u"10%"_s}; // no language's outcome is broken within a word
        if (hasClass(u"brief"_s))
            return {u"18%"_s, u"26%"_s, u"26%"_s, u"30%"_s};
        if (hasClass(u"several"_s))
            return {u"32%"_s, u"18%"_s, u"50%"_s};
        if (hasClass(u"requirements"_s))
            return {u"15%"_s, u"11%"_s, u"15%"_s, u"18%"_s, u"23%"_s, u"18%"_s};
        return {};
    }

    static QString headingOf(QStringView tag)
    {
        if (tag == "summary"_L1)
            return u"h4"_s;
        const bool isHeading = tag == "h1"_L1 || tag == "h2"_L1 || tag == "h3"_L1 || tag == "h4"_L1;
        return isHeading ? tag.toString() : QString();
    }

    void begin()
    {
        if (isLeftOut()) {
            m_in.skipCurrentElement();
            return;
        }
        const QStringView tag = m_in.name();
        const bool isInTerms = m_parents.endsWith(u"dl"_s);
        m_parents.append(tag.toString());
        if (tag == "section"_L1)
            m_inRequest = hasClass(u"firewall"_s);
        else if (tag == "table"_L1)
            m_columns = columnsOfTable();

        if (isInTerms && tag == "div"_L1) {
            m_open.append(0); // the terms in it are rows of the list's table
            m_parents.last() = u"dl"_s;
            return;
        }
        m_open.append(1);
        if (beginEvidence(tag))
            return;
        if (tag == "dt"_L1) {
            m_out.writeStartElement("tr"_L1);
            m_out.writeStartElement("th"_L1);
            m_out.writeAttribute("width"_L1, u"25%"_s);
        } else if (tag == "dd"_L1) {
            m_out.writeStartElement("td"_L1);
            m_open.last() = 2; // the row as well
        } else if (tag == "dl"_L1 || tag == "table"_L1) {
            beginTable();
        } else if (tag == "small"_L1) {
            m_out.writeEmptyElement("br"_L1); // it is a line of its own
            m_out.writeStartElement("small"_L1);
        } else if (const QString heading = headingOf(tag); !heading.isEmpty()) {
            m_out.writeStartElement("p"_L1); // of a heading's size Qt keeps its own idea, whatever the style says
            m_out.writeAttribute("class"_L1, heading);
            return;
        } else {
            m_out.writeStartElement(tag.toString());
            if (tag == "th"_L1 && !m_columns.isEmpty())
                m_out.writeAttribute("width"_L1, m_columns.takeFirst());
        }
        if (tag == "dl"_L1)
            m_out.writeAttribute("class"_L1, u"terms"_s);
        writeAttributes();
    }

    /// The terms of a cell follow each other in a paragraph: a line for each would take pages. False: it is none of
    /// them.
    bool beginEvidence(QStringView tag)
    {
        if (tag == "dl"_L1 && m_parents.contains(u"td"_s)) {
            m_inEvidence = m_firstEvidence = true;
            m_out.writeStartElement("p"_L1);
            m_out.writeAttribute("class"_L1, u"evidence"_s);
            return true;
        }
        const bool isLabel = tag == "dt"_L1;
        if (!m_inEvidence || (!isLabel && tag != "dd"_L1))
            return false;
        if (isLabel && !m_firstEvidence)
            m_out.writeCharacters(u" · "_s);
        m_firstEvidence = false;
        m_out.writeStartElement("span"_L1);
        if (isLabel)
            m_out.writeAttribute("class"_L1, u"key"_s);
        return true;
    }

    void beginTable()
    {
        m_out.writeStartElement("table"_L1);
        m_out.writeAttribute("width"_L1, u"100%"_s);
        m_out.writeAttribute("cellspacing"_L1, u"0"_s);
        m_out.writeAttribute("cellpadding"_L1, u"3"_s);
    }

    void writeAttributes()
    {
        for (const auto name : {"class"_L1, "colspan"_L1}) {
            if (m_in.attributes().hasAttribute(name))
                m_out.writeAttribute(name, m_in.attributes().value(name).toString());
        }
    }

    void end()
    {
        const QStringView tag = m_in.name();
        if (m_inEvidence && tag == "dt"_L1)
            m_out.writeCharacters(u": "_s);
        else if (tag == "dl"_L1)
            m_inEvidence = false;
        for (int open = m_open.takeLast(); open > 0; --open)
            m_out.writeEndElement();
        m_parents.removeLast();
    }

    QXmlStreamReader m_in;
    QString m_text;
    QXmlStreamWriter m_out;
    QStringList m_parents; ///< the tags that are open in what is read
    QList<int> m_open; ///< for each of them, how many elements it opened in what is written
    QStringList m_columns; ///< widths that the next heads of the table get
    bool m_inRequest = false;
    bool m_inEvidence = false; ///< in the terms of a cell
    bool m_firstEvidence = false; ///< at the first of them
};

} // namespace

QString printHtml(const QByteArray& htmlReport)
{
    return Rewriter(htmlReport).rewritten();
}

} // namespace PortCheck
