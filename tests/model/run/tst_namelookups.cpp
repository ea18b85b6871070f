// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/namelookups.h"

#include "model/run/runlimits.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <memory>

namespace NameLookupsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

class TestNameLookups final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAndFailures();
    void fullNames();
    void someAtATime();
    void fewWithFewDescriptors();
    void nothingAfterCancel();
    void oneQuestionForAName();
    void nothingAfterItsDeath();
};

void TestNameLookups::addressesAndFailures()
{
    FakeResolver resolver;
    resolver.table[u"dc"_s] = {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"10.0.0.2"_s)};
    NameLookups names(resolver);
    QStringList told;
    connect(&names, &NameLookups::resolved, this, [&](int target, const Resolution& resolution) {
        told.append(u"%1: %2 %3"_s.arg(target).arg(resolution.addresses.size()).arg(resolution.error));
    });
    QVERIFY(!names.isRunning());
    names.lookUp(7, u"dc"_s);
    names.lookUp(3, u"nowhere"_s);
    names.lookUp(5, u"10.0.0.9"_s);
    QVERIFY(names.isRunning());
    QVERIFY(told.isEmpty());
    QTRY_VERIFY(!names.isRunning());
    QCOMPARE(told, (QStringList{u"7: 2 "_s, u"3: 0 Host not found"_s, u"5: 1 "_s}));
}

void TestNameLookups::fullNames()
{
    FakeResolver resolver;
    resolver.table[u"dc1"_s] = resolver.table[u"dc2.lab.example"_s] = {QHostAddress(u"10.0.0.1"_s)};
    resolver.failures[u"dc4"_s] = {};
    NameLookups names(resolver);
    QStringList told;
    connect(&names, &NameLookups::resolved, this, [&](int target, const Resolution& resolution) {
        told.append(u"%1: %2 %3"_s.arg(target).arg(resolution.addresses.size()).arg(int(resolution.fullNameHasOne)));
    });
    for (int i = 1; i <= 4; ++i)
        names.lookUp(i, u"dc%1"_s.arg(i), u"lab.example"_s);
    names.lookUp(5, u"dc5"_s);
    QTRY_VERIFY(!names.isRunning());
    told.sort();
    // The second has an address in full, the third none; of the fourth nothing is known, so nothing else is asked.
    QCOMPARE(told, (QStringList{u"1: 1 0"_s, u"2: 0 1"_s, u"3: 0 0"_s, u"4: 0 0"_s, u"5: 0 0"_s}));
}

void TestNameLookups::someAtATime()
{
    FakeResolver resolver;
    resolver.byHand = true;
    NameLookups names(resolver);
    QList<int> told;
    connect(&names, &NameLookups::resolved, this, [&](int target) {
        told.append(target);
        QCOMPARE(resolver.waiting(), mostLookupsAtOnce); // the next one is under way
    });
    for (int i = 0; i < mostLookupsAtOnce + 2; ++i)
        names.lookUp(i, u"dc%1"_s.arg(i));
    QCOMPARE(resolver.waiting(), mostLookupsAtOnce);
    resolver.answerNext();
    resolver.answerNext();
    QCOMPARE(told, (QList<int>{0, 1}));
}

void TestNameLookups::fewWithFewDescriptors()
{
    QCOMPARE(lookupsAtOnce(0), 1);
    QCOMPARE(lookupsAtOnce(14), 1);
    QCOMPARE(lookupsAtOnce(48), 4);
    QCOMPARE(lookupsAtOnce(1024), mostLookupsAtOnce);
}

void TestNameLookups::nothingAfterCancel()
{
    FakeResolver resolver;
    NameLookups names(resolver);
    int told = 0;
    connect(&names, &NameLookups::resolved, this, [&] { ++told; });
    for (int i = 0; i < 2 * mostLookupsAtOnce; ++i)
        names.lookUp(i, u"dc%1"_s.arg(i));
    names.cancel();
    QVERIFY(!names.isRunning());
    QCOMPARE(resolver.waiting(), 0);
    QTest::qWait(0);
    QCOMPARE(told, 0);
    names.lookUp(1, u"dc"_s);
    QTRY_COMPARE(told, 1);
}

void TestNameLookups::oneQuestionForAName()
{
    FakeResolver resolver;
    resolver.byHand = true;
    resolver.table.insert(u"dc"_s, {QHostAddress(u"10.0.0.1"_s)});
    NameLookups names(resolver);
    QStringList told;
    connect(&names, &NameLookups::resolved, this, [&](int target, const Resolution& found) {
        told.append(u"%1: %2 %3"_s.arg(target).arg(found.addresses.size()).arg(int(names.isRunning())));
    });
    names.lookUp(1, u"dc"_s);
    names.lookUp(2, u"dc"_s);
    QCOMPARE(resolver.waiting(), 1);
    resolver.answerNext();
    QCOMPARE(told, (QStringList{u"1: 1 1"_s, u"2: 1 0"_s})); // it is not over before all know
    names.lookUp(3, u"dc"_s); // another time it is asked anew
    QCOMPARE(resolver.waiting(), 1);
}

void TestNameLookups::nothingAfterItsDeath()
{
    FakeResolver resolver;
    auto names = std::make_unique<NameLookups>(resolver);
    names->lookUp(1, u"dc"_s);
    names.reset();
    QCOMPARE(resolver.waiting(), 0);
    QTest::qWait(0);
}

} // namespace NameLookupsTests

int tst_namelookups(int argc, char* argv[])
{
    return PortCheck::runTest<NameLookupsTests::TestNameLookups, QCoreApplication>(argc, argv);
}

#include "tst_namelookups.moc"
