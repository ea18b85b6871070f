// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/markdowntext.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace MarkdownTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestMarkdownText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsJustTheText_data();
    void showsJustTheText();
    void aTable();
    void noRowsAreNoTable();
};

void TestMarkdownText::showsJustTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("plain") << u"dc1 (10.0.0.2): no answer."_s << u"dc1 (10.0.0.2): no answer."_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("IPv6") << u"fd77::2"_s << u"fd77::2"_s;
    QTest::newRow("SRV name") << u"_ldap._tcp"_s << uR"(\_ldap.\_tcp)"_s;
    QTest::newRow("emphasis") << u"*a* `b` ~~c~~"_s << uR"(\*a\* \`b\` \~\~c\~\~)"_s;
    QTest::newRow("link") << u"[a](http://b)"_s << uR"(\[a\](http\://b))"_s;
    QTest::newRow("markup") << u"<img src=x> &amp;"_s << uR"(\<img src=x\> \&amp;)"_s;
    QTest::newRow("cell") << u"a|b"_s << uR"(a\|b)"_s;
    QTest::newRow("backslash") << uR"(a\|b)"_s << uR"(a\\\|b)"_s;
    QTest::newRow("heading") << u"# a # b"_s << uR"(\# a # b)"_s;
    QTest::newRow("list") << u"- a"_s << uR"(\- a)"_s;
    QTest::newRow("numbered list") << u"1. a"_s << uR"(1\. a)"_s;
    QTest::newRow("numbered list with a bracket") << u"10) a"_s << uR"(10\) a)"_s;
    QTest::newRow("address") << u"10.77.2.10 refused"_s << u"10.77.2.10 refused"_s;
    QTest::newRow("number alone") << u"10."_s << uR"(10\.)"_s;
    QTest::newRow("rule") << u"==="_s << uR"(\===)"_s;
    QTest::newRow("lines") << u" a\n\n# b\r\n"_s << u"a # b"_s;
    QTest::newRow("control characters") << u"a\x01\u202e"_s << u"a\ufffd\ufffd"_s;
}

void TestMarkdownText::showsJustTheText()
{
    QFETCH(const QString, text);
    QTEST(markdownText(text), "markdown");
}

void TestMarkdownText::aTable()
{
    QCOMPARE(markdownTable({u"Host"_s, u"389|TCP"_s}, {{u"dc1"_s, u"Pass"_s}, {u"d\nc2"_s, u"–"_s}}),
        u"| Host | 389\\|TCP |\n| --- | --- |\n| dc1 | Pass |\n| d c2 | – |\n\n"_s);
}

void TestMarkdownText::noRowsAreNoTable()
{
    QCOMPARE(markdownTable({u"Host"_s}, {}), QString());
}

} // namespace MarkdownTextTests

int tst_markdowntext(int argc, char* argv[])
{
    return PortCheck::runTest<MarkdownTextTests::TestMarkdownText>(argc, argv);
}

#include "tst_markdowntext.moc"
