// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/statementtext.h"

#include "model/words/findingtext.h"

#include "tests/support/runtest.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

namespace StatementTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr Text plain{{"Nothing to fill in, 100 % of it.", ""}};
constexpr Text refused{{"%1 refused %2", ""}, Value::Hosts, Value::Ports};
constexpr Text turned{{"%2 on %1, %2 again", ""}, Value::Hosts, Value::Ports};
constexpr Text counted{{"%n of %1", ""}, Value::Hosts};
constexpr Text took{{"It took %1 s", ""}, Value::Number};
constexpr Text since{{"Since %1", ""}, Value::TimeOfDay};
constexpr Text said{{"It said %1 (%3)", ""}, Value::Words};

QStringList numbered(const QString& prefix, int count)
{
    QStringList items;
    for (int i = 1; i <= count; ++i)
        items.append(prefix + QString::number(i));
    return items;
}

class TestStatementText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void adviceNamesEveryPort();
    void severalAreJoined();
    void numbersAreTheLocales();
    void hostsBendASentence();
    void headingsBeginWithACapital();
};

constexpr Text down{{"%1 is down, asked from %2", ""}, Value::HostsWithAddress, Value::Words};

/// A language with plural forms for one of the sentences.
class Plurals final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* /*context*/, const char* source, const char* /*note*/, int number) const override
    {
        if (source == down.source.text && number >= 0)
            return number == 1 ? u"%1 sleeps, asked from %2"_s : u"%1 sleep, asked from %2"_s;
        return source == refused.source.text && number < 0 ? u"%1 said no to %2"_s : QString();
    }
};

void TestStatementText::hostsBendASentence()
{
    Plurals plurals;
    QVERIFY(QCoreApplication::installTranslator(&plurals));
    QCOMPARE(text(Statement{&down, {{u"dc1"_s}, {u"here"_s}}, 0}), u"dc1 sleeps, asked from here"_s);
    QCOMPARE(text(Statement{&down, {numbered(u"dc"_s, 2), {u"here"_s}}, 0}), u"dc1 and dc2 sleep, asked from here"_s);
    QCOMPARE(text(Statement{&down, {{u"dc1 (10.0.0.2)"_s, u"dc1 (fd00::2)"_s}, {u"here"_s}}, 0}),
        u"dc1 (10.0.0.2, fd00::2) sleeps, asked from here"_s);
    // One without plural forms stays as it is, whatever it names.
    QCOMPARE(text(Statement{&refused, {numbered(u"dc"_s, 2), {u"389/TCP"_s}}, 0}), u"dc1 and dc2 said no to 389/TCP"_s);
    QCoreApplication::removeTranslator(&plurals);
    QCOMPARE(text(Statement{&down, {{u"dc1"_s}, {u"here"_s}}, 0}), u"dc1 is down, asked from here"_s);
}

void TestStatementText::headingsBeginWithACapital()
{
    static constexpr Text answers{{"no answer from %1", ""}, Value::Hosts};
    Finding finding;
    finding.title = {&answers, {{u"dc1"_s}}, 0};
    QCOMPARE(headingText(finding), u"No answer from dc1"_s);
    QCOMPARE(causeText(finding), u"no answer from dc1"_s);
    finding.title = {&refused, {numbered(u"dc"_s, 2), {u"389/TCP"_s}}, 0};
    QCOMPARE(headingText(finding), u"dc1 and dc2 refused 389/TCP"_s); // a name is written as it is
    finding.title = {&refused, {{u"dc1 (10.0.0.2)"_s, u"dc1 (fd00::2)"_s}, {u"389/TCP"_s}}, 0};
    QCOMPARE(headingText(finding), u"dc1 (10.0.0.2, fd00::2) refused 389/TCP"_s);
    finding.title = {};
    QCOMPARE(headingText(finding), QString());
}

void TestStatementText::texts_data()
{
    QTest::addColumn<Statement>("statement");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Statement& statement, const QString& expected) {
        QTest::addRow("%s", name) << statement << expected;
    };
    row("nothing", {}, {});
    row("no values", {&plain, {}, 0}, u"Nothing to fill in, 100 % of it."_s);
    row("one of each", {&refused, {{u"dc1"_s}, {u"389/TCP"_s}}, 0}, u"dc1 refused 389/TCP"_s);
    row("two of each", {&refused, {numbered(u"dc"_s, 2), numbered(u"p"_s, 2)}, 0}, u"dc1 and dc2 refused p1 and p2"_s);
    row("four", {&refused, {numbered(u"dc"_s, 4), {u"p"_s}}, 0}, u"dc1, dc2, dc3 and dc4 refused p"_s);
    row("five", {&refused, {numbered(u"dc"_s, 5), {u"p"_s}}, 0}, u"dc1, dc2, dc3 and 2 more refused p"_s);
    row("two addresses of a host, another in between",
        {&refused, {{u"dc1 (10.0.0.2)"_s, u"dc2 (10.0.0.3)"_s, u"dc1 (fd00::2)"_s}, {u"p"_s}}, 0},
        u"dc1 (10.0.0.2, fd00::2) and dc2 (10.0.0.3) refused p"_s);
    row("two addresses of a host", {&refused, {{u"dc1 (10.0.0.2)"_s, u"dc1 (fd00::2)"_s, u"dc2"_s}, {u"p"_s}}, 0},
        u"dc1 (10.0.0.2, fd00::2) and dc2 refused p"_s);
    row("in another order, and twice", {&turned, {{u"dc1"_s}, {u"p"_s}}, 0}, u"p on dc1, p again"_s);
    row("what looks like a place-holder", {&refused, {{u"%2 %1"_s}, {u"%n"_s}}, 0}, u"%2 %1 refused %n"_s);
    row("a number that bends the sentence", {&counted, {{u"dc1"_s}}, 3}, u"3 of dc1"_s);
    row("whole number", {&took, {{u"12"_s}}, 0}, u"It took 12 s"_s);
    row("a place-holder without a value stays", {&said, {{u"no"_s}}, 0}, u"It said no (%3)"_s);
    const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0, 5), QTimeZone::utc());
    row("a moment, as it is here", {&since, {{noon.toString(Qt::ISODate)}}, 0},
        u"Since "_s + noon.toLocalTime().toString(u"HH:mm:ss"_s));
}

void TestStatementText::texts()
{
    QFETCH(Statement, statement);
    QFETCH(QString, expected);
    QCOMPARE(text(statement), expected);
}

void TestStatementText::adviceNamesEveryPort()
{
    const Statement many{&refused, {numbered(u"dc"_s, 36), numbered(u"p"_s, 12)}, 0};
    const QString all = text(QList<Advice>{{Owner::Network, many}});
    QVERIFY(all.contains(u"p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11 and p12"_s));
    QVERIFY(all.startsWith(u"dc1, dc2, dc3, dc4, dc5, dc6, dc7, dc8, dc9 and 27 more"_s));
}

void TestStatementText::severalAreJoined()
{
    const Statement first{&refused, {{u"a"_s}, {u"b"_s}}, 0};
    const Statement second{&plain, {}, 0};
    Verdict verdict;
    QCOMPARE(explanationOf(verdict), QString());
    QCOMPARE(remedyOf(verdict), QString());
    verdict.explanation = {first, second};
    verdict.advice = {{Owner::Network, first}, {Owner::Dns, second}};
    QCOMPARE(explanationOf(verdict), u"a refused b Nothing to fill in, 100 % of it."_s);
    QCOMPARE(remedyOf(verdict), u"a refused b\nNothing to fill in, 100 % of it."_s);
}

void TestStatementText::numbersAreTheLocales()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = text(Statement{&took, {{u"0.250"_s}}, 0});
    QLocale::setDefault(before);
    QCOMPARE(german, u"It took 0,250 s"_s);
}

} // namespace StatementTextTests

int tst_statementtext(int argc, char* argv[])
{
    return PortCheck::runTest<StatementTextTests::TestStatementText, QCoreApplication>(argc, argv);
}

#include "tst_statementtext.moc"
