// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/rootdse.h"

#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace RootDseTests {

using namespace PortCheck;

class TestRootDse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void boundsLists();
    void asksForWhatItKeeps();
};

void TestRootDse::keeps_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QList<QByteArray>>("values");
    QTest::addColumn<Evidence>("evidence");

    using Values = QList<QByteArray>;
    QTest::newRow("text") << QByteArray("dnsHostName") << Values{"dc1.lab.example"}
                          << Evidence{{u"dnsHostName"_qs, u"dc1.lab.example"_qs}};
    QTest::newRow("name in other letters")
        << QByteArray("DNSHOSTNAME") << Values{"a"} << Evidence{{u"dnsHostName"_qs, u"a"_qs}};
    QTest::newRow("first of several") << QByteArray("serverName") << Values{"a", "b"}
                                      << Evidence{{u"serverName"_qs, u"a"_qs}};
    QTest::newRow("list") << QByteArray("namingContexts") << Values{"a", "b"}
                          << Evidence{{u"namingContexts"_qs, QJsonArray{u"a"_qs, u"b"_qs}}};
    QTest::newRow("true") << QByteArray("isGlobalCatalogReady") << Values{"TRUE"}
                          << Evidence{{u"isGlobalCatalogReady"_qs, true}};
    QTest::newRow("false") << QByteArray("isSynchronized") << Values{"FALSE"}
                           << Evidence{{u"isSynchronized"_qs, false}};
    QTest::newRow("neither") << QByteArray("isSynchronized") << Values{"perhaps"}
                             << Evidence{{u"isSynchronized"_qs, u"perhaps"_qs}};
    QTest::newRow("time") << QByteArray("currentTime") << Values{"20260301101500.0Z"}
                          << Evidence{{u"currentTime"_qs, u"2026-03-01T10:15:00.000Z"_qs}};
    QTest::newRow("no time") << QByteArray("currentTime") << Values{"noon"}
                             << Evidence{{u"currentTime"_qs, u"noon"_qs}};
    QTest::newRow("without values") << QByteArray("dnsHostName") << Values{} << Evidence();
    QTest::newRow("not kept") << QByteArray("highestCommittedUSN") << Values{"1"} << Evidence();
    QTest::newRow("control characters") << QByteArray("vendorName") << Values{"a\nb"}
                                        << Evidence{{u"vendorName"_qs, u"a\uFFFDb"_qs}};
}

void TestRootDse::keeps()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QList<QByteArray>, values);
    QTEST(rootDseEvidence({{name, values}}), "evidence");
}

void TestRootDse::boundsLists()
{
    const Evidence evidence = rootDseEvidence({{"namingContexts", QList<QByteArray>(longestEvidenceList + 1, "a")}});
    QCOMPARE(evidence.value(u"namingContexts"_qs).toArray().size(), longestEvidenceList);
}

void TestRootDse::asksForWhatItKeeps()
{
    const QList<QByteArray> names = rootDseAttributes();
    for (const QByteArray& name : names)
        QVERIFY2(!rootDseEvidence({{name, {"x"}}}).isEmpty(), name.constData());
    QVERIFY(names.contains("isGlobalCatalogReady"));
}

} // namespace RootDseTests

int tst_rootdse(int argc, char* argv[])
{
    return PortCheck::runTest<RootDseTests::TestRootDse>(argc, argv);
}

#include "tst_rootdse.moc"
