// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/vocabulary.h"

#include "tests/support/runtest.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace VocabularyTests {

using namespace PortCheck;

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
    QStringLiteral("incomplete"),
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

/// The reasons of the first format of results files; later ones come besides.
const QStringList firstReasonWords{
    QStringLiteral("answered"),
    QStringLiteral("stand-in"),
    QStringLiteral("refused"),
    QStringLiteral("no-answer"),
    QStringLiteral("host-unreachable"),
    QStringLiteral("network-unreachable"),
    QStringLiteral("prohibited"),
    QStringLiteral("refused-on-the-way"),
    QStringLiteral("host-silent"),
    QStringLiteral("one-address-fails"),
    QStringLiteral("name-not-found"),
    QStringLiteral("flaky"),
    QStringLiteral("accepts-everything"),
    QStringLiteral("blocked-mid-run"),
    QStringLiteral("range-cut"),
    QStringLiteral("range-stealth"),
    QStringLiteral("blocked-locally"),
    QStringLiteral("no-local-port"),
    QStringLiteral("local-error"),
    QStringLiteral("source-ports-free"),
    QStringLiteral("source-ports-blocked"),
    QStringLiteral("source-ports-untold"),
    QStringLiteral("other-protocol"),
    QStringLiteral("mute"),
    QStringLiteral("closed-early"),
    QStringLiteral("too-much-data"),
    QStringLiteral("no-dialogue"),
    QStringLiteral("ldap-error"),
    QStringLiteral("wrong-domain"),
    QStringLiteral("not-global-catalog"),
    QStringLiteral("read-only-controller"),
    QStringLiteral("other-host"),
    QStringLiteral("name-leads-elsewhere"),
    QStringLiteral("clock-skew"),
    QStringLiteral("tls-failed"),
    QStringLiteral("tls-no-certificate"),
    QStringLiteral("certificate-expired"),
    QStringLiteral("certificate-not-yet-valid"),
    QStringLiteral("certificate-wrong-name"),
    QStringLiteral("certificate-untrusted"),
    QStringLiteral("kerberos-error"),
    QStringLiteral("kerberos-wrong-realm"),
    QStringLiteral("kerberos-needs-tcp"),
    QStringLiteral("mapper-refused"),
    QStringLiteral("no-endpoints"),
    QStringLiteral("mapper-unavailable"),
    QStringLiteral("bind-refused"),
    QStringLiteral("opened-by-mapper"),
    QStringLiteral("outside-reachable-range"),
    QStringLiteral("rpc-range-missing"),
    QStringLiteral("smb1-only"),
    QStringLiteral("smb-signing-required"),
    QStringLiteral("smb-error"),
    QStringLiteral("dns-error"),
    QStringLiteral("dns-wrong-domain"),
    QStringLiteral("dns-truncated"),
    QStringLiteral("cancelled"),
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

class TestVocabulary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreComplete()
    {
        QVERIFY(isComplete(allStates(), State::Cancelled));
        QVERIFY(isComplete(allServiceStates(), ServiceState::Failed));
        QVERIFY(isComplete(allOutcomes(), Outcome::Fail));
        QVERIFY(isComplete(allReasons(), Reason::IpVersionNotChosen));
        QVERIFY(isComplete(allOwners(), Owner::Dns));
    }

    void wordsAreThePromisedOnes()
    {
        QCOMPARE(tokensOf(allStates()), stateWords);
        QCOMPARE(tokensOf(allServiceStates()), serviceWords);
        QCOMPARE(tokensOf(allOutcomes()), outcomeWords);
        QCOMPARE(tokensOf(allOwners()), ownerWords);
        const QStringList reasonWords = tokensOf(allReasons());
        for (const QString& word : firstReasonWords)
            QVERIFY2(reasonWords.contains(word), qPrintable(word));
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

    void outcomeOfAll_data()
    {
        using enum Outcome;
        QTest::addColumn<QList<Outcome>>("outcomes");
        QTest::addColumn<Outcome>("expected");
        const auto row = [](const char* name, const QList<Outcome>& outcomes, Outcome expected) {
            QTest::addRow("%s", name) << outcomes << expected;
        };
        row("no checks", {}, NotRun);
        row("fail beats inconclusive", {Fail, Inconclusive}, Fail);
        row("inconclusive beats warn", {Inconclusive, Warn}, Inconclusive);
        row("warn beats pass", {Warn, Pass}, Warn);
        row("pass beats not-applicable", {Pass, NotApplicable}, Pass);
        row("equal", {Warn, Warn}, Warn);
        row("nothing was run", {NotRun, NotRun}, NotRun);
        row("not all were run, one failed", {NotRun, Fail, Pass}, Fail);
        row("not all were run, one is inconclusive", {Inconclusive, NotRun}, Incomplete);
        row("not all were run, one has a warning", {Warn, NotRun}, Incomplete);
        row("not all were run, the others passed", {Pass, Pass, NotRun}, Incomplete);
        row("not all were run, the others do not apply", {NotApplicable, NotRun}, Incomplete);
        row("a part is incomplete", {Incomplete, Inconclusive, Pass}, Incomplete);
    }

    void outcomeOfAll()
    {
        QFETCH(QList<Outcome>, outcomes);
        QFETCH(Outcome, expected);
        QCOMPARE(PortCheck::outcomeOfAll(outcomes), expected);
        std::reverse(outcomes.begin(), outcomes.end());
        QCOMPARE(PortCheck::outcomeOfAll(outcomes), expected);
    }
};

} // namespace VocabularyTests

int tst_vocabulary(int argc, char* argv[])
{
    return PortCheck::runTest<VocabularyTests::TestVocabulary, QCoreApplication>(argc, argv);
}

#include "tst_vocabulary.moc"
