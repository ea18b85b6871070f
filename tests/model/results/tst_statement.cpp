// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/statement.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace StatementTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QStringList none;
const QStringList one{u"a"_s};
const QStringList two{u"a"_s, u"b"_s};

class TestStatement final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItWasGiven();
    void isTheSameHoweverItCameAbout();
    void joins_data();
    void joins();
    void namesEachThingOnce();
    void valuesAreComparedOneByOne();
};

void TestStatement::keepsWhatItWasGiven()
{
    QCOMPARE(QStringList(Items(u"a"_s)), one);
    QCOMPARE(QStringList(Items(QString())), QStringList{QString()});
    for (const QStringList& list : {none, one, two}) {
        QCOMPARE(QStringList(Items(list)), list);
        QCOMPARE(Items(list).size(), list.size());
        QCOMPARE(Items(list).isEmpty(), list.isEmpty());
    }
    QCOMPARE(Items(u"a"_s).constFirst(), u"a"_s);
    QCOMPARE(Items(two).constFirst(), u"a"_s);
}

void TestStatement::isTheSameHoweverItCameAbout()
{
    Items shrunk{u"a"_s, u"a"_s};
    shrunk.removeDuplicates();
    Items grown(none);
    grown += Items(u"a"_s);
    for (const Items& items : {Items(u"a"_s), Items(one), Items{u"a"_s}, shrunk, grown}) {
        QCOMPARE(items, one);
        QVERIFY(items == Items(u"a"_s));
        QCOMPARE(qHash(items), qHash(Items(u"a"_s)));
    }
    QVERIFY(!(Items(none) == Items(QString())));
}

void TestStatement::joins_data()
{
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QStringList>("added");
    QTest::newRow("a text to a text") << one << QStringList{u"b"_s};
    QTest::newRow("a text to a list") << two << QStringList{u"c"_s};
    QTest::newRow("a list to a text") << one << two;
    QTest::newRow("a list to a list") << two << two;
    QTest::newRow("nothing to a text") << one << none;
    QTest::newRow("a text to nothing") << none << one;
    QTest::newRow("nothing to nothing") << none << none;
}

void TestStatement::joins()
{
    QFETCH(QStringList, to);
    QFETCH(QStringList, added);
    Items items(to);
    const Items before = items;
    items += Items(added);
    QCOMPARE(items, to + added);
    QCOMPARE(before, to); // which shares nothing with it
}

void TestStatement::namesEachThingOnce()
{
    Items items{u"b"_s, u"a"_s, u"b"_s, u"a"_s};
    items.removeDuplicates();
    QCOMPARE(items, (QStringList{u"b"_s, u"a"_s}));
    Items text(u"a"_s);
    text.removeDuplicates();
    QCOMPARE(text, one);
}

void TestStatement::valuesAreComparedOneByOne()
{
    const StatementValues values{{u"a"_s}, {u"a"_s, u"b"_s}};
    QVERIFY(values == (QList<QStringList>{one, two}));
    QVERIFY(!(values == QList<QStringList>{one}));
    QVERIFY(!(values == QList<QStringList>{two, one}));
    QCOMPARE(values.constFirst(), one);
    QCOMPARE(values.constLast(), two);
    const StatementValues same = values;
    QVERIFY(same == values);
}

} // namespace StatementTests

int tst_statement(int argc, char* argv[])
{
    return PortCheck::runTest<StatementTests::TestStatement>(argc, argv);
}

#include "tst_statement.moc"
