// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/explainoption.h"

#include "app/languages.h"
#include "tests/support/runtest.h"

#include <QCommandLineParser>
#include <QTest>

namespace ExplainOptionTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

QStringList shown(const QList<Reason>& reasons)
{
    QStringList tokens;
    for (const Reason reason : reasons)
        tokens.append(token(reason));
    return tokens;
}

Result<QList<Reason>> read(const QStringList& words)
{
    QCommandLineParser parser;
    addExplainOption(parser);
    QStringList arguments{u"gp-portcheck"_s};
    for (const QString& word : words)
        arguments += {u"--explain"_s, word};
    if (!parser.parse(arguments))
        return Error{parser.errorText()};
    return readExplain(parser);
}

class TestExplainOption final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownTokens_data();
    void knownTokens();
    void unknownTokens_data();
    void unknownTokens();
    void near_data();
    void near();
    void everyTokenIsExplained();
    void listsThem();
    void foldsLines();
};

void TestExplainOption::knownTokens_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("as it is") << QStringList{u"no-answer"_s} << QStringList{u"no-answer"_s};
    QTest::newRow("case") << QStringList{u"No-ANSWER"_s} << QStringList{u"no-answer"_s};
    QTest::newRow("blanks") << QStringList{u" no-answer\t"_s} << QStringList{u"no-answer"_s};
    QTest::newRow("several, in their order")
        << QStringList{u"refused"_s, u"flaky"_s} << QStringList{u"refused"_s, u"flaky"_s};
}

void TestExplainOption::knownTokens()
{
    QFETCH(QStringList, words);
    const Result<QList<Reason>> reasons = read(words);
    QVERIFY(reasons.ok());
    QTEST(shown(*reasons), "tokens");
}

void TestExplainOption::unknownTokens_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");
    QTest::newRow("a slip") << QStringList{u"no-anser"_s} << u"like it: no-answer."_s;
    QTest::newRow("one of two") << QStringList{u"refused"_s, u"flacky"_s} << u"--explain flacky: "_s;
    QTest::newRow("nothing like it") << QStringList{u"foo"_s} << u"--explain foo: there is no such reason; --expl"_s;
    QTest::newRow("empty") << QStringList{QString()} << u"--explain needs a reason, such as no-answer; "_s;
    QTest::newRow("blank") << QStringList{u" "_s} << u"--explain needs a reason, such as no-answer; "_s;
    QTest::newRow("two lines") << QStringList{u"no\nanswer"_s} << u"--explain no answer: "_s;
    QTest::newRow("far too long") << QStringList{QString(100000, u'x')} << u"--explain list"_s;
}

void TestExplainOption::unknownTokens()
{
    QFETCH(QStringList, words);
    QFETCH(QString, part);
    const Result<QList<Reason>> reasons = read(words);
    QVERIFY(!reasons.ok());
    QVERIFY2(reasons.error().contains(part), qPrintable(reasons.error()));
    QVERIFY(!reasons.error().contains(u'\n'));
    QVERIFY(reasons.error().size() < 200);
}

void TestExplainOption::near_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("letters swapped") << u"refsued"_s << QStringList{u"refused"_s};
    QTest::newRow("all that begin so") << u"refused"_s
                                       << QStringList{u"refused"_s, u"refused-on-the-way"_s, u"refused-when-busy"_s};
    QTest::newRow("beginning, then part")
        << u"range"_s << QStringList{u"range-cut"_s, u"range-stealth"_s, u"range-not-wanted"_s};
    QTest::newRow("a part of one") << u"expired"_s << QStringList{u"certificate-expired"_s};
    QTest::newRow("case, blanks and underscores") << u" Host_Silent "_s << QStringList{u"host-silent"_s};
    QTest::newRow("blank in between") << u"clock skew"_s << QStringList{u"clock-skew"_s};
    QTest::newRow("three at most") << u"certificate"_s
                                   << QStringList{u"certificate-expired"_s, u"certificate-not-yet-valid"_s,
                                          u"certificate-wrong-name"_s};
    QTest::newRow("a letter is part of too many") << u"e"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("far too long") << QString(100000, u'x') << QStringList();
}

void TestExplainOption::near()
{
    QFETCH(QString, word);
    QTEST(tokensLike(word), "tokens");
}

void TestExplainOption::everyTokenIsExplained()
{
    for (const QString& language : languageCodes()) {
        for (const Reason reason : allReasons()) {
            if (reason == Reason::None)
                continue;
            const QString text = explanationText({reason}, language);
            QVERIFY(text.startsWith(token(reason) + u"\n\n"_s));
            QVERIFY(text.size() > 100);
        }
    }
    QVERIFY(explanationText({Reason::Flaky}, u"de"_s) != explanationText({Reason::Flaky}, u"en"_s));
}

void TestExplainOption::listsThem()
{
    for (const QStringList& words : {QStringList{u"list"_s}, QStringList{u"flaky"_s, u"List"_s}}) {
        const Result<QList<Reason>> reasons = read(words);
        QVERIFY(reasons.ok() && reasons->isEmpty());
    }
    const QStringList lines = explanationText({}, u"en"_s).split(u'\n');
    QCOMPARE(lines.size(), allReasons().size()); // without the reason that is none, and with the end of the last line
    QVERIFY(lines.contains(u"no-answer"_s) && !lines.contains(u"list"_s));
}

void TestExplainOption::foldsLines()
{
    const QString text = explanationText({Reason::NoAnswer, Reason::Flaky}, u"en"_s);
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        QVERIFY2(line.size() <= 78, qPrintable(line));
        QCOMPARE(line, line.simplified());
    }
    QVERIFY(lines.contains(u"flaky"_s));
    QCOMPARE(lines.last(), QString()); // it ends with its line
}

} // namespace ExplainOptionTests

int tst_explainoption(int argc, char* argv[])
{
    return PortCheck::runTest<ExplainOptionTests::TestExplainOption, QCoreApplication>(argc, argv);
}

#include "tst_explainoption.moc"
