// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demofault.h"

#include "tests/support/runtest.h"

#include <QSet>
#include <QTest>

namespace DemoFaultTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestDemoFault final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsWords()
    {
        QSet<QString> tokens;
        QSet<QString> titles;
        QSet<QString> texts;
        const QList<DemoFault> all = allDemoFaults();
        for (const DemoFault fault : all) {
            QCOMPARE(demoFaultOf(QString(token(fault))), fault);
            tokens.insert(token(fault));
            titles.insert(demoTitle(fault));
            texts.insert(demoText(fault));
        }
        QCOMPARE(tokens,
            (QSet<QString>{u"all-well"_s, u"ldap-udp-dropped"_s, u"certificate-expired"_s, u"rpc-range-cut"_s,
                u"wrong-host"_s, u"clock-off"_s}));
        QCOMPARE(titles.size(), all.size());
        QCOMPARE(texts.size(), all.size());
        QVERIFY(!titles.contains(QString()) && !texts.contains(QString()));
    }

    void otherWordsAreNone()
    {
        QVERIFY(!demoFaultOf(u""));
        QVERIFY(!demoFaultOf(u"All-well"));
        QVERIFY(!demoFaultOf(u"fire"));
    }
};

} // namespace DemoFaultTests

int tst_demofault(int argc, char* argv[])
{
    return PortCheck::runTest<DemoFaultTests::TestDemoFault>(argc, argv);
}

#include "tst_demofault.moc"
