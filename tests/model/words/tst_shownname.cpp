// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/shownname.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace ShownNameTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestShownName final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutTheMiddle_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("as long as can be") << u"1234567"_s << u"1234567"_s;
        QTest::newRow("one more") << u"12345678"_s << u"123…678"_s;
        QTest::newRow("long") << QString(1000, u'x') + u"end"_s << u"xxx…end"_s;
        QTest::newRow("characters beyond 16 bits") << u"12\U0001F6003456\U0001F60089"_s << u"12…89"_s;
    }
    void leavesOutTheMiddle()
    {
        QFETCH(const QString, name);
        QTEST(shownName(name, 7), "shown");
    }

    void aClauseHasNoLongWord()
    {
        const QString name(300, u'h');
        const QString shown = shownClause(u"this computer drops the answers of %1 (its own firewall)"_s.arg(name));
        QCOMPARE(shown, u"this computer drops the answers of %1 (its own firewall)"_s.arg(shownName(name)));
        QCOMPARE(shownClause(u"a b"_s.repeated(300)).size(), 400);
    }

    void aPersonsNameIsWhole()
    {
        const QString name = u"a-rather-long-name.of-a-department.of-a-company.with-a-domain.example"_s;
        QCOMPARE(shownName(name), name);
    }
};

} // namespace ShownNameTests

int tst_shownname(int argc, char* argv[])
{
    return PortCheck::runTest<ShownNameTests::TestShownName, QCoreApplication>(argc, argv);
}

#include "tst_shownname.moc"
