// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/markdown.h"
#include "model/catalogue/tablereader.h"
#include "model/catalogue/tablereadertexts.h"
#include "model/catalogue/textcolumns.h"
#include "model/catalogue/textinput.h"
#include "model/support/evidence.h"

#include <QRegularExpression>

namespace PortCheck {

namespace {

QString words(const QString& text)
{
    return evidenceText(withoutMarks(text).simplified());
}

/// Goes through the lines once and takes what belongs to a port table.
class MarkdownReader final {
public:
    explicit MarkdownReader(const QString& text)
        : m_lines(text.split(QLatin1Char('\n')))
    {
    }

    Result<PortTable> table()
    {
        readFrontMatter();
        while (!atEnd() && !m_error)
            readBlock();
        if (m_error)
            return *m_error;
        if (!m_tableSeen) {
            return Error{TableReaderTexts::tr(
                "There is no table with a column “Port”. It needs Port, Protocol, Source, Target and "
                "Purpose.",
                "said of a Markdown file; the five names stay English")};
        }
        if (std::optional<Error> error = checkRowCount(m_table.rows.size()))
            return *std::move(error);
        for (QString& requirement : m_table.generalRequirements)
            requirement = words(requirement);
        return m_table;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_lines.size(); }
    [[nodiscard]] const QString& line() const { return m_lines[m_at]; }
    [[nodiscard]] TextRecord record() const { return {m_at + 1, markdownCells(line())}; }
    [[nodiscard]] bool inTable() const { return !atEnd() && hasPipe(line()); }
    [[nodiscard]] bool atFence() const { return line().trimmed().startsWith(QLatin1String("```")); }

    /// The block between two lines of three dashes at the very beginning (front matter); only its title is used.
    void readFrontMatter()
    {
        static const QRegularExpression title(QStringLiteral("^title:\\s*([\"']?)(.*?)\\1\\s*$"));
        const QString fence = QStringLiteral("---");
        const qsizetype end = m_lines.first() == fence ? m_lines.indexOf(fence, 1) : -1;
        for (; m_at <= end; ++m_at) {
            if (const QRegularExpressionMatch match = title.match(line()); match.hasMatch())
                m_table.title = words(match.captured(2));
        }
    }

    void readBlock()
    {
        if (atFence()) {
            skipCode();
        } else if (hasPipe(line()) && m_at + 1 < m_lines.size() && isDelimiterRow(m_lines[m_at + 1])) {
            readTable();
        } else {
            if (!m_tableSeen)
                readText();
            ++m_at;
        }
    }

    void skipCode()
    {
        do {
            ++m_at;
        } while (!atEnd() && !atFence());
        ++m_at;
    }

    void readText()
    {
        static const QRegularExpression heading(QStringLiteral("^#{1,6}\\s+(.*)$"));
        static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[-*+]|[0-9]{1,9}[.)])\\s+(.*)$"));
        if (const QRegularExpressionMatch match = heading.match(line()); match.hasMatch()) {
            if (m_table.title.isEmpty())
                m_table.title = words(match.captured(1));
            m_inBullet = false;
        } else if (const QRegularExpressionMatch item = bullet.match(line()); item.hasMatch()) {
            m_table.generalRequirements.append(item.captured(1));
            m_inBullet = true;
        } else if (line().trimmed().isEmpty()) {
            m_inBullet = false;
        } else if (m_inBullet) {
            m_table.generalRequirements.last().append(QLatin1Char(' ') + line());
        }
    }

    /// The rows of a port table are appended to those of an earlier one; other tables are skipped.
    void readTable()
    {
        const TextRecord header = record();
        m_at += 2;
        if (!TextColumns::isPortTable(header.cells)) {
            while (inTable())
                ++m_at;
            return;
        }
        m_tableSeen = true;
        const Result<TextColumns> columns = TextColumns::find(header);
        if (!columns) {
            m_error = Error{columns.error()};
            return;
        }
        for (; inTable() && !m_error; ++m_at) {
            const Result<PortRow> row = columns->row(record(), m_table.rows.size() + 1);
            if (row)
                m_table.rows.append(*row);
            else
                m_error = Error{row.error()};
        }
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    bool m_inBullet = false;
    bool m_tableSeen = false;
    PortTable m_table;
    std::optional<Error> m_error;
};

} // namespace

Result<PortTable> readMarkdownTable(QByteArrayView markdown)
{
    const Result<QString> text = decodeInput(markdown);
    if (!text)
        return Error{text.error()};
    return MarkdownReader(*text).table();
}

} // namespace PortCheck
