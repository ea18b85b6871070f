// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/hops.h"

#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace HopsTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QList<QHostAddress> ends{QHostAddress(u"10.9.9.9"_s), QHostAddress(u"10.0.0.2"_s)};

/// "A,A B,-" of two routers, of which the silent port's questions got to the first alone: letters stand for routers,
/// and what is no single letter for itself.
Hops hopsOf(const QString& told, int hostAt, bool isSure = false)
{
    const auto addressOf = [](const QString& name) {
        return QHostAddress(name.size() == 1 ? u"10.1.%1.1"_s.arg(name.at(0).unicode()) : name);
    };
    Hops hops{{}, hostAt, isSure};
    const QStringList each = told.split(u' ', Qt::SkipEmptyParts);
    for (const QString& hop : each) {
        const QStringList both = hop.split(u',');
        hops.hops.append({both.at(0) == u"-" ? QHostAddress() : addressOf(both.at(0)),
            both.at(1) == u"-" ? QHostAddress() : addressOf(both.at(1))});
    }
    return hops;
}

QString shown(const QHostAddress& address)
{
    const QStringList parts = address.toString().split(u'.');
    return parts.size() == 4 ? QString(QChar(parts.at(2).toInt())) : address.toString();
}

QString shown(const std::optional<WayEnd>& end)
{
    if (!end)
        return {};
    switch (end->where) {
    case WayEnd::Where::BeforeTheFirst:
        return u"before "_s + shown(end->next);
    case WayEnd::Where::Between:
        return u"between %1 and %2"_s.arg(shown(end->last), shown(end->next));
    case WayEnd::Where::BehindTheLast:
        return u"behind "_s + shown(end->last);
    }
    return {};
}

class TestHops final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereItEnds_data();
    void whereItEnds();
    void evidenceAndBack_data() { whereItEnds_data(); }
    void evidenceAndBack();
    void whatNobodyHasTold_data();
    void whatNobodyHasTold();
};

void TestHops::whereItEnds_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("hostAt");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("again"); // 0: nothing is to be asked again
    const auto row = [](const char* name, const QString& told, int hostAt, const QString& end, int again = 0) {
        QTest::newRow(name) << told << hostAt << end << again;
    };
    row("at the first router", u"A,A B,-"_s, 3, u"between A and B"_s, 2);
    row("at the second", u"A,A B,B C,- D,-"_s, 5, u"between B and C"_s, 3);
    row("the host is too far to be found", u"A,A B,- C,-"_s, 0, u"between A and B"_s, 2);
    row("the next router is silent for both", u"A,A -,- C,-"_s, 4, u"between A and C"_s, 3);
    row("a router before is silent for both", u"-,- B,B C,-"_s, 4, u"between B and C"_s, 3);
    row("a router before told of one", u"A,- B,B C,-"_s, 4, u"between B and C"_s, 3);
    row("before the first", u"A,- B,-"_s, 3, u"before A"_s, 1);
    row("the last router", u"A,A"_s, 2, u"behind A"_s);
    row("the last of two", u"A,A B,B"_s, 3, u"behind B"_s);
    row("over IPv6", u"fd00::1,fd00::1 fd00::2,-"_s, 3, u"between fd00::1 and fd00::2"_s, 2);
    row("no router", {}, 1, {});
    row("nobody told anything", {}, 0, {});
    row("nobody told of the silent port, and the first router of none", u"-,- B,-"_s, 3, {});
    row("the last router is silent for both", u"A,A"_s, 3, {});
    row("the host is too far, and nobody further told", u"A,A B,B"_s, 0, {});
    row("further than the port that works", u"A,A -,B"_s, 4, {});
    row("of the silent port alone", u"-,A -,B"_s, 4, {});
    row("two ways", u"A,A B,C D,-"_s, 4, {});
    row("two ways before", u"A,C B,B D,-"_s, 4, {});
    row("a loop", u"A,A B,B A,- D,-"_s, 5, {});
    row("the same twice", u"A,A A,-"_s, 3, {});
    row("behind the host", u"A,A B,- C,-"_s, 2, {});
    row("the silent port's behind the host", u"A,A -,B"_s, 2, {});
    row("the host itself", u"A,A 10.9.9.9,-"_s, 3, {});
    row("this computer", u"10.0.0.2,10.0.0.2 B,-"_s, 3, {});
    row("a loopback address", u"127.0.0.1,127.0.0.1 B,-"_s, 3, {});
    row("a group", u"A,A 224.0.0.5,-"_s, 3, {});
    row("everybody", u"A,A 255.255.255.255,-"_s, 3, {});
    row("nobody", u"A,A 0.0.0.0,-"_s, 3, {});
    row("more than were asked", u"A,A B,- C,- D,- E,- F,- G,- H,- I,-"_s, 0, {});
}

void TestHops::whereItEnds()
{
    QFETCH(QString, told);
    QFETCH(int, hostAt);
    QFETCH(QString, end);
    QFETCH(int, again);
    QCOMPARE(hopToAskAgain(hopsOf(told, hostAt), ends).value_or(0), again);
    QCOMPARE(shown(wayEndOf(hopsOf(told, hostAt, true), ends)), end);
    QCOMPARE(shown(wayEndOf(hopsOf(told, hostAt), ends)), again == 0 ? end : QString()); // which isn't sure
}

void TestHops::evidenceAndBack()
{
    QFETCH(QString, told);
    QFETCH(int, hostAt);
    for (const bool isSure : {false, true}) {
        const Hops hops = hopsOf(told, hostAt, isSure);
        const Hops back = hopsIn(evidenceOf(hops));
        QCOMPARE(shown(wayEndOf(back, ends)), shown(wayEndOf(hops, ends)));
        if (hops.hops.size() <= mostHops)
            QVERIFY(back == hops);
    }
}

void TestHops::whatNobodyHasTold_data()
{
    QTest::addColumn<QJsonValue>("hops");
    QTest::addColumn<QJsonValue>("hostAt");
    QTest::newRow("none") << QJsonValue() << QJsonValue(3);
    QTest::newRow("no list") << QJsonValue(u"10.1.1.1"_s) << QJsonValue(3);
    QTest::newRow("no hops") << QJsonValue(QJsonArray{1, u"a"_s, QJsonArray()}) << QJsonValue(u"three"_s);
    QTest::newRow("no addresses") << QJsonValue(
        QJsonArray{QJsonObject{{u"openPort"_s, u"router"_s}, {u"silentPort"_s, 7}}})
                                  << QJsonValue(1e300);
    QJsonArray many;
    for (int i = 0; i < 10000; ++i)
        many.append(QJsonObject{{u"openPort"_s, u"10.1.1.1"_s}});
    QTest::newRow("many") << QJsonValue(many) << QJsonValue(-1e300);
}

void TestHops::whatNobodyHasTold()
{
    QFETCH(QJsonValue, hops);
    QFETCH(QJsonValue, hostAt);
    const Hops read =
        hopsIn({{u"hops"_s, hops}, {u"hostAtHop"_s, hostAt}, {u"hopsAreSure"_s, true}, {u"besidePort"_s, hostAt}});
    QVERIFY(read.hops.size() <= mostHops);
    QVERIFY(!wayEndOf(read, ends));
    QVERIFY(!hopToAskAgain(read, ends));
}

} // namespace HopsTests

int tst_hops(int argc, char* argv[])
{
    return PortCheck::runTest<HopsTests::TestHops>(argc, argv);
}

#include "tst_hops.moc"
