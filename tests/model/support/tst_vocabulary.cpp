// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/vocabulary.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace PortCheck;

namespace {

/// The words that scripts rely on, in declaration order. To change one is to break them.
const QStringList stateWords{
    QStringLiteral("not-run"),
    QStringLiteral("open"),
    QStringLiteral("closed"),
    QStringLiteral("filtered"),
    QStringLiteral("unreachable"),
    QStringLiteral("local"),
    QStringLiteral("unresolved"),
    QStringLiteral("cancelled"),
};
const QStringList serviceWords{
    QStringLiteral("not-asked"),
    QStringLiteral("verified"),
    QStringLiteral("mismatch"),
    QStringLiteral("silent"),
    QStringLiteral("failed"),
};
const QStringList outcomeWords{
    QStringLiteral("not-run"),
    QStringLiteral("not-applicable"),
    QStringLiteral("pass"),
    QStringLiteral("warn"),
    QStringLiteral("inconclusive"),
    QStringLiteral("fail"),
};

const QStringList ownerWords{
    QString(),
    QStringLiteral("person"),
    QStringLiteral("this-computer"),
    QStringLiteral("network"),
    QStringLiteral("target"),
    QStringLiteral("directory"),
    QStringLiteral("dns"),
};

template <typename Enum> QStringList tokensOf(const QList<Enum>& values)
{
    QStringList tokens;
    for (const Enum value : values)
        tokens.append(token(value));
    return tokens;
}

/// Every value once and in declaration order: the list's index is the value.
template <typename Enum> bool isComplete(const QList<Enum>& values, Enum last)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (static_cast<qsizetype>(values[i]) != i)
            return false;
    }
    return values.size() == static_cast<qsizetype>(last) + 1;
}

} // namespace

class TestVocabulary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreComplete()
    {
        QVERIFY(isComplete(allStates(), State::Cancelled));
        QVERIFY(isComplete(allServiceStates(), ServiceState::Failed));
        QVERIFY(isComplete(allOutcomes(), Outcome::Fail));
        QVERIFY(isComplete(allReasons(), Reason::Cancelled));
        QVERIFY(isComplete(allOwners(), Owner::Dns));
    }

    void wordsAreThePromisedOnes()
    {
        QCOMPARE(tokensOf(allStates()), stateWords);
        QCOMPARE(tokensOf(allServiceStates()), serviceWords);
        QCOMPARE(tokensOf(allOutcomes()), outcomeWords);
        QCOMPARE(tokensOf(allOwners()), ownerWords);
    }

    void reasonsAreDistinctWords()
    {
        static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        QSet<QString> seen;
        for (const Reason reason : allReasons()) {
            const QString word = token(reason);
            QVERIFY2(reason == Reason::None ? word.isEmpty() : form.match(word).hasMatch(), qPrintable(word));
            QVERIFY2(!seen.contains(word), qPrintable(word));
            seen.insert(word);
        }
    }

    void worse_data()
    {
        QTest::addColumn<Outcome>("a");
        QTest::addColumn<Outcome>("b");
        QTest::addColumn<Outcome>("expected");

        QTest::addRow("fail beats inconclusive") << Outcome::Fail << Outcome::Inconclusive << Outcome::Fail;
        QTest::addRow("inconclusive beats warn") << Outcome::Inconclusive << Outcome::Warn << Outcome::Inconclusive;
        QTest::addRow("warn beats pass") << Outcome::Warn << Outcome::Pass << Outcome::Warn;
        QTest::addRow("pass beats not-applicable") << Outcome::Pass << Outcome::NotApplicable << Outcome::Pass;
        QTest::addRow("pass beats not-run") << Outcome::Pass << Outcome::NotRun << Outcome::Pass;
        QTest::addRow("equal") << Outcome::Warn << Outcome::Warn << Outcome::Warn;
    }

    void worse()
    {
        QFETCH(Outcome, a);
        QFETCH(Outcome, b);
        QFETCH(Outcome, expected);
        QCOMPARE(PortCheck::worse(a, b), expected);
        QCOMPARE(PortCheck::worse(b, a), expected);
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
