// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "records.h"

#include "model/table/checktablemodel.h"
#include "model/table/copiedrows.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace CopiedRowsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestCopiedRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheRowsInTheirOrder();
    void aCellStaysACell_data();
    void aCellStaysACell();
};

void TestCopiedRows::takesTheRowsInTheirOrder()
{
    CheckTableModel checks;
    checks.addChecks({doneRecord(1, 1, 389, Outcome::Pass), doneRecord(2, 2, 88, Outcome::Fail)});
    const QList<QStringList> lines = shownCells(checks, {1, 0});
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).size(), int(CheckTableModel::ColumnCount));
    QCOMPARE(lines.at(0).at(CheckTableModel::ServiceName), u"Service"_s);
    QCOMPARE(lines.at(1).at(CheckTableModel::Requirement), u"88"_s);
    QCOMPARE(lines.at(2).at(CheckTableModel::ServiceName), u"LDAP"_s);
}

void TestCopiedRows::aCellStaysACell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("tabbed");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html"); // in its element
    QTest::newRow("plain") << u"dc1.lab.example"_s << u"dc1.lab.example"_s << u"dc1.lab.example"_s
                           << u"dc1.lab.example"_s;
    QTest::newRow("separators") << u"a\tb\nc\r|d"_s << u"a b c |d"_s << uR"(a b c \|d)"_s << u"a b c |d"_s;
    QTest::newRow("line ends of Unicode") << u"a\u2028b\u0085c"_s << u"a b c"_s << u"a b c"_s << u"a b c"_s;
    QTest::newRow("markup") << u"<b>*x*</b>"_s << u"<b>*x*</b>"_s << uR"(\<b\>\*x\*\</b\>)"_s
                            << u"&lt;b&gt;*x*&lt;/b&gt;"_s;
    QTest::newRow("links") << u"http://a [x](y) WWW.b"_s << u"http://a [x](y) WWW.b"_s
                           << uR"(http\://a \[x\](y) www\.b)"_s << u"http://a [x](y) WWW.b"_s;
    QTest::newRow("places of values") << u"%1 %2"_s << u"%1 %2"_s << u"%1 %2"_s << u"%1 %2"_s;
}

void TestCopiedRows::aCellStaysACell()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, tabbed);
    QFETCH(const QString, markdown);
    QFETCH(const QString, html);
    const QList<QStringList> lines{{u"A"_s, u"B"_s}, {cell, u"end"_s}};
    QCOMPARE(tabSeparated(lines), u"A\tB\n"_s + tabbed + u"\tend\n"_s);
    QCOMPARE(markdownTable(lines), u"| A | B |\n| --- | --- |\n| "_s + markdown + u" | end |\n"_s);
    const QString text = htmlTable(lines);
    QVERIFY2(text.contains(u'>' + html + u"</td>"_s), qPrintable(text));
    QCOMPARE(text.count(u"<tr>"_s), 2);
    QCOMPARE(text.count(u"mso-number-format:'\\@'"_s), 4);
}

} // namespace CopiedRowsTests

int tst_copiedrows(int argc, char* argv[])
{
    return PortCheck::runTest<CopiedRowsTests::TestCopiedRows, QCoreApplication>(argc, argv);
}

#include "tst_copiedrows.moc"
