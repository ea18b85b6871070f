// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/hostnames.h"

#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>
#include <utility>

namespace HostNamesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString role = u"Domain controllers"_s;
const QString one = u"10.0.0.1"_s;
const QString two = u"10.0.0.2"_s;

struct Lead {
    int place;
    Target target;
    QStringList addresses;
};

class TestHostNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoComesFirst_data();
    void whoComesFirst();
    void rolesAreApart();
    void aFilterMakesNoHost();
    void clearForgets();
};

void TestHostNames::whoComesFirst_data()
{
    QTest::addColumn<QList<QStringList>>("targets"); // a name and its addresses
    QTest::addColumn<QStringList>("namesAtOne");
    QTest::addRow("alone") << QList<QStringList>{{u"dc1"_s, one}} << QStringList{u"dc1"_s};
    QTest::addRow("another address") << QList<QStringList>{{u"dc1"_s, one}, {u"dc2"_s, two}} << QStringList{u"dc1"_s};
    QTest::addRow("a name before an address")
        << QList<QStringList>{{one, one}, {u"dc1"_s, one, two}} << QStringList{u"dc1"_s, one};
    QTest::addRow("as they were named") << QList<QStringList>{{u"b"_s, one}, {u"a"_s, one}}
                                        << QStringList{u"b"_s, u"a"_s};
    QTest::addRow("a host before a domain") << QList<QStringList>{{u"lab"_s, one, two}, {one, one}, {u"dc1"_s, one}}
                                            << QStringList{u"dc1"_s, u"lab"_s, one};
    QTest::addRow("the same twice") << QList<QStringList>{{u"dc1"_s, one}, {u"dc1"_s, one}} << QStringList{u"dc1"_s};
}

// In whatever order the names become known.
void TestHostNames::whoComesFirst()
{
    QFETCH(const QList<QStringList>, targets);
    QFETCH(const QStringList, namesAtOne);
    QList<int> order;
    for (int place = 0; place < int(targets.size()); ++place)
        order.append(place);
    do {
        HostNames names;
        for (const int place : std::as_const(order))
            names.add(place, {role, targets.at(place).constFirst()}, targets.at(place).sliced(1));
        QCOMPARE(names.namesAt(one), namesAtOne);
        const std::optional<int> first = names.firstAt(one, role);
        QVERIFY(first.has_value());
        QCOMPARE(names.nameOf(*first), namesAtOne.constFirst());
        QCOMPARE(names.isAddress(*first), namesAtOne.constFirst() == one);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestHostNames::rolesAreApart()
{
    HostNames names;
    names.add(0, {role, u"dc1"_s}, {one});
    QCOMPARE(names.firstAt(one, u"DNS Server"_s), std::nullopt);
    names.add(1, {u"DNS Server"_s, one}, {one});
    QCOMPARE(names.firstAt(one, u"DNS Server"_s), std::optional(1));
    QCOMPARE(names.firstAt(one, role), std::optional(0));
    QCOMPARE(names.namesAt(one), (QStringList{u"dc1"_s, one}));
}

void TestHostNames::aFilterMakesNoHost()
{
    HostNames names;
    for (const QString& noHost : {u"0.0.0.0"_s, u"::"_s, u"255.255.255.255"_s}) {
        names.add(0, {role, u"dc1"_s}, {noHost});
        names.add(1, {role, u"dc2"_s}, {noHost});
        QCOMPARE(names.firstAt(noHost, role), std::nullopt);
        QVERIFY(names.namesAt(noHost).isEmpty());
    }
}

void TestHostNames::clearForgets()
{
    HostNames names;
    names.add(0, {role, u"dc1"_s}, {one});
    names.clear();
    QCOMPARE(names.firstAt(one, role), std::nullopt);
    QVERIFY(names.namesAt(one).isEmpty());
}

} // namespace HostNamesTests

int tst_hostnames(int argc, char* argv[])
{
    return PortCheck::runTest<HostNamesTests::TestHostNames, QCoreApplication>(argc, argv);
}

#include "tst_hostnames.moc"
