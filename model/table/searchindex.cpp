// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/searchindex.h"

#include <algorithm>

namespace PortCheck {

bool SearchIndex::hasAll(int row, const QStringList& words, const Texts& texts)
{
    const auto isWord = [](const Word& known, const QString& word) { return known.word == word; };
    if (!std::equal(m_words.cbegin(), m_words.cend(), words.cbegin(), words.cend(), isWord)) {
        m_words.clear();
        for (const QString& word : words)
            m_words.push_back({word, {}});
    }
    const std::vector<int>& known = textsOf(row, texts);
    return std::all_of(m_words.begin(), m_words.end(), [&](Word& word) { return occurs(word, known); });
}

bool SearchIndex::occurs(Word& word, const std::vector<int>& texts) const
{
    for (size_t next = word.found.size(); next < size_t(m_texts.size()); ++next)
        word.found.push_back(m_texts.at(qsizetype(next)).contains(word.word, Qt::CaseInsensitive) ? 1 : 0);
    return std::any_of(texts.begin(), texts.end(), [&word](int text) { return word.found[size_t(text)] != 0; });
}

const std::vector<int>& SearchIndex::textsOf(int row, const Texts& texts)
{
    if (m_rows.size() <= size_t(row))
        m_rows.resize(size_t(row) + 1);
    std::vector<int>& known = m_rows[size_t(row)];
    if (!known.empty())
        return known;
    const QStringList made = texts();
    known.reserve(size_t(made.size()));
    for (const QString& text : made) {
        const int number = m_numbers.value(text, int(m_texts.size()));
        if (number == int(m_texts.size())) {
            m_texts.append(text);
            m_numbers.insert(text, number);
        }
        known.push_back(number);
    }
    return known;
}

void SearchIndex::forget(int row)
{
    if (size_t(row) >= m_rows.size() || m_rows[size_t(row)].empty())
        return;
    m_rows[size_t(row)].clear();
    // So that a table that is changed for days doesn't keep all that its rows have ever said.
    if (++m_forgotten > qsizetype(2 * m_rows.size()))
        clear();
}

void SearchIndex::remove(int first, int count)
{
    const auto begin = m_rows.begin() + std::min<qsizetype>(first, qsizetype(m_rows.size()));
    const auto end = m_rows.begin() + std::min<qsizetype>(first + count, qsizetype(m_rows.size()));
    m_rows.erase(begin, end);
}

void SearchIndex::clear()
{
    *this = {};
}

} // namespace PortCheck
