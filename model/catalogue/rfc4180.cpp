// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/rfc4180.h"

#include "model/catalogue/tablereadertexts.h"
#include "model/catalogue/textinput.h"

#include <algorithm>
#include <optional>

namespace PortCheck {

namespace {

constexpr QLatin1Char quote('"');
constexpr QLatin1Char lineEnd('\n');

class CsvReader final {
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    Result<QList<TextRecord>> records()
    {
        QList<TextRecord> records;
        while (!atEnd() && !m_error) {
            TextRecord record = nextRecord();
            const bool blank = std::all_of(record.cells.cbegin(), record.cells.cend(),
                [](const QString& cell) { return QStringView(cell).trimmed().isEmpty(); });
            if (!blank)
                records.append(std::move(record));
        }
        if (m_error)
            return *m_error;
        return records;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool at(QChar c) const { return !atEnd() && m_text[m_at] == c; }

    TextRecord nextRecord()
    {
        TextRecord record{m_line, {}};
        do {
            record.cells.append(at(quote) ? quotedCell() : plainCell());
        } while (!m_error && take(m_separator));
        if (!m_error && take(lineEnd))
            ++m_line;
        return record;
    }

    bool take(QChar c)
    {
        const bool there = at(c);
        m_at += there ? 1 : 0;
        return there;
    }

    QString plainCell()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !at(m_separator) && !at(lineEnd)) {
            if (at(quote)) {
                m_error = errorInLine(m_line,
                    TableReaderTexts::tr(
                        "A quotation mark stands inside a cell. Put the whole cell in quotation marks and double "
                        "those inside.",
                        "said of a CSV file"));
                return {};
            }
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin).toString();
    }

    QString quotedCell()
    {
        const qsizetype opened = m_line;
        QString cell;
        ++m_at;
        while (!atEnd()) {
            if (at(quote)) {
                ++m_at;
                if (!at(quote))
                    return closed(cell);
            } else if (at(lineEnd)) {
                ++m_line;
            }
            cell.append(m_text[m_at]);
            ++m_at;
        }
        m_error = errorInLine(opened,
            TableReaderTexts::tr(
                "The quotation mark that opens here is never closed. Close it.", "said of a CSV file"));
        return {};
    }

    QString closed(const QString& cell)
    {
        if (!atEnd() && !at(m_separator) && !at(lineEnd)) {
            m_error = errorInLine(m_line,
                TableReaderTexts::tr(
                    "Text follows a closing quotation mark. Put the whole cell in quotation marks and double those "
                    "inside.",
                    "said of a CSV file"));
        }
        return cell;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    std::optional<Error> m_error;
};

} // namespace

Result<QList<TextRecord>> readCsvRecords(QStringView text, QChar separator)
{
    return CsvReader(text, separator).records();
}

} // namespace PortCheck
