// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/searchindex.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace SearchIndexTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

/// Rows of texts, and how often they had to be made.
struct Rows {
    QList<QStringList> texts;
    int made = 0;

    /// The rows that have all \a words.
    QList<int> found(SearchIndex& index, const QStringList& words)
    {
        QList<int> rows;
        for (int row = 0; row < int(texts.size()); ++row) {
            const auto make = [this, row] {
                ++made;
                return texts.at(row);
            };
            if (index.hasAll(row, words, make))
                rows.append(row);
        }
        return rows;
    }
};

class TestSearchIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rows = {{{u"389"_s, u"dc1.lab"_s, u"LDAP"_s}, {u"445"_s, u"dc1.lab"_s, u"SMB"_s},
                      {u"389"_s, u"dc2.lab"_s, u"LDAP"_s}},
            0};
        m_index.clear();
    }

    void findsEveryWordSomewhere()
    {
        QCOMPARE(m_rows.found(m_index, {u"ldap"_s}), QList<int>({0, 2}));
        QCOMPARE(m_rows.found(m_index, {u"ldap"_s, u"DC1"_s}), QList<int>({0}));
        QCOMPARE(m_rows.found(m_index, {u"ldap"_s, u"445"_s}), QList<int>());
        QCOMPARE(m_rows.found(m_index, {}), QList<int>({0, 1, 2}));
    }

    void noWordReachesFromOneTextIntoTheNext() { QCOMPARE(m_rows.found(m_index, {u"389dc1"_s}), QList<int>()); }

    /// Letters in any number, and words that texts nearly have.
    void findsWordsOfAnyLength()
    {
        m_rows.texts = {{u"a"_s, u"abcabd"_s}, {u"bdab"_s}, {QString(500, u'x') + u"needle"_s}};
        QCOMPARE(m_rows.found(m_index, {u"A"_s}), QList<int>({0, 1}));
        QCOMPARE(m_rows.found(m_index, {u"abd"_s}), QList<int>({0}));
        QCOMPARE(m_rows.found(m_index, {u"xNEEDLE"_s}), QList<int>({2}));
        QCOMPARE(m_rows.found(m_index, {u"needlex"_s}), QList<int>());
    }

    void findsWordsInAnyCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addRow("Latin") << u"Größe: MÜNCHEN, Straße"_s << u"münchen"_s;
        QTest::addRow("behind other letters") << u"Größe: MÜNCHEN, Straße DC7"_s << u"dc7"_s;
        QTest::addRow("Greek, with the sigma at the end") << u"DC · ΟΔΟΣ"_s << u"οδος"_s;
        QTest::addRow("Turkish") << u"DC İSTANBUL"_s << u"İstanbul"_s;
        QTest::addRow("of two code units") << u"dc \U00010400 x"_s << u"\U00010428"_s;
        QTest::addRow("no letters of ASCII") << u"[\\]^_`@{}"_s << u"[\\]^_`@{}"_s;
    }
    void findsWordsInAnyCase()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        m_rows.texts = {{u"nothing"_s}, {u"LDAP"_s, text}};
        QCOMPARE(m_rows.found(m_index, {word}), QList<int>({1}));
        QCOMPARE(m_rows.found(m_index, {text.toUpper()}).size(), text.toUpper().toCaseFolded() == text.toCaseFolded());
    }

    /// Not even where one of the two says @ or { for what the other says ` or [: these differ as letters do.
    void onlyLettersHaveACase()
    {
        m_rows.texts = {{u"@["_s}, {u"`{"_s}};
        QCOMPARE(m_rows.found(m_index, {u"@["_s}), QList<int>({0}));
        QCOMPARE(m_rows.found(m_index, {u"`{"_s}), QList<int>({1}));
    }

    /// What the row before said is known, and what it said in another place, or did not say, is not taken for it.
    void rowsThatSayMuchTheSame()
    {
        m_rows.texts = {{u"389"_s, u"dc1"_s, u"open"_s}, {u"389"_s, u"dc1"_s},
            {u"dc1"_s, u"389"_s, u"open"_s, u"new"_s}, {u"389"_s, u"dc2"_s, u"open"_s}};
        QCOMPARE(m_rows.found(m_index, {u"open"_s}), QList<int>({0, 2, 3}));
        QCOMPARE(m_rows.found(m_index, {u"dc1"_s}), QList<int>({0, 1, 2}));
        QCOMPARE(m_rows.found(m_index, {u"new"_s}), QList<int>({2}));
        QCOMPARE(m_rows.found(m_index, {u"dc2"_s, u"389"_s}), QList<int>({3}));
    }

    void makesTextsOnce()
    {
        (void)m_rows.found(m_index, {u"ldap"_s});
        (void)m_rows.found(m_index, {u"smb"_s});
        QCOMPARE(m_rows.made, 3);
    }

    void aRowThatChangesIsReadAgain()
    {
        QCOMPARE(m_rows.found(m_index, {u"reset"_s}), QList<int>());
        m_rows.texts[1].append(u"Reset"_s);
        m_index.forget(1);
        m_index.forget(7); // never asked for
        QCOMPARE(m_rows.found(m_index, {u"reset"_s}), QList<int>({1}));
        QCOMPARE(m_rows.made, 4);
    }

    void rowsThatAreTakenOutLetOthersMoveUp()
    {
        (void)m_rows.found(m_index, {u"ldap"_s});
        m_rows.texts.remove(0, 2);
        m_index.remove(0, 2);
        QCOMPARE(m_rows.found(m_index, {u"dc2"_s}), QList<int>({0}));
        QCOMPARE(m_rows.made, 3);
        m_rows.texts.append({u"dc3.lab"_s});
        m_index.remove(1, 5); // of which the index knows none
        QCOMPARE(m_rows.found(m_index, {u"dc3"_s}), QList<int>({1}));
    }

    /// What rows said long ago is not kept for ever, and what they say now is still found.
    void manyChanges()
    {
        for (int change = 0; change < 1000; ++change) {
            m_rows.texts[change % 3].last() = u"state %1"_s.arg(change);
            m_index.forget(change % 3);
            QCOMPARE(m_rows.found(m_index, {u"%1"_s.arg(change), u"state"_s}).contains(change % 3), true);
        }
        QCOMPARE(m_rows.found(m_index, {u"997"_s}), QList<int>({1}));
        QCOMPARE(m_rows.found(m_index, {u"LDAP"_s}), QList<int>());
    }

private:
    SearchIndex m_index;
    Rows m_rows;
};

} // namespace SearchIndexTests

int tst_searchindex(int argc, char* argv[])
{
    return PortCheck::runTest<SearchIndexTests::TestSearchIndex, QCoreApplication>(argc, argv);
}

#include "tst_searchindex.moc"
