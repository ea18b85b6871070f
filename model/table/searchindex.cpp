// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/searchindex.h"

#include <QChar>

#include <algorithm>

namespace PortCheck {

namespace {

bool isAscii(QChar letter)
{
    return letter.unicode() < 0x80;
}

QChar asciiFolded(QChar letter)
{
    const char16_t code = letter.unicode();
    return code >= u'A' && code <= u'Z' ? QChar(code + (u'a' - u'A')) : letter;
}

/// As QString::toCaseFolded(), which takes several times longer for the letters that most texts are made of. What one
/// letter becomes doesn't depend on its neighbours.
QString caseFolded(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (auto begin = text.cbegin(); begin != text.cend();) {
        const auto end = std::find_if(
            begin, text.cend(), [ascii = isAscii(*begin)](QChar letter) { return isAscii(letter) != ascii; });
        if (isAscii(*begin)) {
            const qsizetype before = folded.size();
            folded.resize(before + (end - begin));
            std::transform(begin, end, folded.begin() + before, asciiFolded);
        } else {
            folded += QString(begin, end - begin).toCaseFolded();
        }
        begin = end;
    }
    return folded;
}

} // namespace

bool SearchIndex::hasAll(int row, const QStringList& words, const Texts& texts)
{
    if (m_asTyped != words) { // costs nothing where it is the list of the row before
        m_asTyped = words;
        m_words.clear();
        for (const QString& word : words)
            m_words.push_back({caseFolded(word), {}});
    }
    const Row known = read(row, texts);
    return std::all_of(m_words.begin(), m_words.end(), [&](Word& word) { return occurs(word, known); });
}

SearchIndex::Pairs SearchIndex::pairsOf(QStringView folded)
{
    constexpr unsigned bitsOfAPart = 64;
    Pairs pairs{};
    for (qsizetype i = 1; i < folded.size(); ++i) {
        const unsigned pair = unsigned(folded[i - 1].unicode()) * 37U + unsigned(folded[i].unicode());
        const unsigned bit = pair % (bitsOfAPart * unsigned(pairs.size()));
        pairs[bit / bitsOfAPart] |= quint64(1) << (bit % bitsOfAPart);
    }
    return pairs;
}

bool SearchIndex::occurs(Word& word, Row row) const
{
    if (word.found.size() < m_pairs.size()) {
        const Pairs wanted = pairsOf(word.folded);
        word.found.reserve(m_pairs.size());
        for (size_t next = word.found.size(); next < m_pairs.size(); ++next) {
            const Pairs& has = m_pairs[next];
            const bool canBe = std::equal(wanted.begin(), wanted.end(), has.begin(),
                [](quint64 some, quint64 all) { return (some & ~all) == 0; });
            word.found.push_back(canBe && m_texts.at(qsizetype(next)).contains(word.folded) ? 1 : 0);
        }
    }
    const auto begin = m_parts.cbegin() + row.begin;
    return std::any_of(begin, begin + row.count, [&word](int text) { return word.found[size_t(text)] != 0; });
}

SearchIndex::Row SearchIndex::read(int row, const Texts& texts)
{
    if (m_rows.size() <= size_t(row))
        m_rows.resize(size_t(row) + 1);
    Row& known = m_rows[size_t(row)];
    if (known.count > 0)
        return known;
    const QStringList made = texts();
    known = {int(m_parts.size()), int(made.size())};
    for (qsizetype i = 0; i < made.size(); ++i) {
        const bool isAsBefore = i < m_lastRead.size() && m_lastRead.at(i).first == made.at(i);
        const int number = isAsBefore ? m_lastRead.at(i).second : numberOf(made.at(i));
        if (i >= m_lastRead.size())
            m_lastRead.append({made.at(i), number});
        else if (!isAsBefore)
            m_lastRead[i] = {made.at(i), number};
        m_parts.push_back(number);
    }
    return known;
}

int SearchIndex::numberOf(const QString& text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = int(m_texts.size());
    m_texts.append(caseFolded(text)); // once, and not at each search
    m_pairs.push_back(pairsOf(m_texts.constLast()));
    m_numbers.insert(text, number);
    return number;
}

void SearchIndex::forget(int row)
{
    if (size_t(row) >= m_rows.size() || m_rows[size_t(row)].count == 0)
        return;
    m_rows[size_t(row)] = {};
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
