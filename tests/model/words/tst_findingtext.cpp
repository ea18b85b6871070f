// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/findingtext.h"

#include "tests/support/runtest.h"

#include <QTest>

namespace FindingTextTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestFindingText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reach_data();
    void reach();
};

void TestFindingText::reach_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QStringList>("ports");
    QTest::addColumn<int>("checks");
    QTest::addColumn<QString>("text");
    QTest::newRow("one check") << QStringList{u"dc1"_s} << QStringList{u"389/UDP"_s} << 1
                               << u"1 check(s) · 1 host(s) · 389/UDP"_s;
    QTest::newRow("many") << QStringList{u"dc1"_s, u"dc2"_s}
                          << QStringList{u"1/TCP"_s, u"2/TCP"_s, u"3/TCP"_s, u"4/TCP"_s, u"5/TCP"_s, u"6/TCP"_s} << 12
                          << u"12 check(s) · 2 host(s) · 1/TCP, 2/TCP, 3/TCP and 3 more"_s;
    QTest::newRow("only a follow-up question") << QStringList{u"dc1"_s} << QStringList{} << 0 << u"1 host(s)"_s;
    QTest::newRow("nothing") << QStringList{} << QStringList{} << 0 << QString();
}

void TestFindingText::reach()
{
    QFETCH(const QStringList, hosts);
    QFETCH(const QStringList, ports);
    QFETCH(const int, checks);
    QFETCH(const QString, text);
    Finding finding;
    finding.hosts = hosts;
    finding.ports = ports;
    for (int id = 1; id <= checks; ++id)
        finding.checks.append(id);
    QCOMPARE(reachText(finding), text);
}

} // namespace FindingTextTests

int tst_findingtext(int argc, char* argv[])
{
    return PortCheck::runTest<FindingTextTests::TestFindingText, QCoreApplication>(argc, argv);
}

#include "tst_findingtext.moc"
