// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <functional>
#include <utility>
#include <vector>

namespace PortCheck {

/// Finds words in the texts of a table's rows. Thousands of rows say the same, so each text is kept once, and looked
/// through once for each word: after the first search, which makes the texts, a hundred thousand rows take some
/// milliseconds. Pure; used from one thread.
class SearchIndex final {
public:
    /// Makes the texts of a row.
    using Texts = std::function<QStringList()>;

    /// Whether each of \a words occurs in one of the texts of \a row, in any case. \a texts is called where they aren't
    /// known yet.
    [[nodiscard]] bool hasAll(int row, const QStringList& words, const Texts& texts);

    /// Reads a row before anybody searches.
    void readAhead(int row, const Texts& texts) { (void)read(row, texts); }
    [[nodiscard]] bool isRead(int row) const { return size_t(row) < m_rows.size() && m_rows[size_t(row)].count > 0; }

    /// The texts of a row have changed.
    void forget(int row);
    /// Rows are taken out, and those behind them move up.
    void remove(int first, int count);
    void clear();

private:
    /// Where the numbers of a row's texts stand in m_parts; none: they aren't known.
    struct Row {
        int begin = 0;
        int count = 0;
    };
    struct Word {
        QString folded;
        std::vector<char> found; ///< by text, as far as it was looked through: 1 or 0
    };
    /// Which pairs of letters a text has, a bit for many of them. A text that has not all bits of a word can't have the
    /// word: most are told so, and not looked through.
    using Pairs = std::array<quint64, 4>;
    [[nodiscard]] static Pairs pairsOf(QStringView folded);

    [[nodiscard]] bool occurs(Word& word, Row row) const;
    [[nodiscard]] Row read(int row, const Texts& texts);
    [[nodiscard]] int numberOf(const QString& text);

    std::vector<Row> m_rows;
    std::vector<int> m_parts; ///< one row behind the other, so that they are read in one go
    QStringList m_texts; ///< with their case folded
    std::vector<Pairs> m_pairs; ///< of m_texts
    QHash<QString, int> m_numbers; ///< of m_texts
    QList<std::pair<QString, int>> m_lastRead; ///< of the row that was read last: the next one has most of them
    qsizetype m_forgotten = 0; ///< rows whose old texts may be of no use any more
    QStringList m_asTyped; ///< the words of the last search
    std::vector<Word> m_words; ///< the same, one for each
};

} // namespace PortCheck
