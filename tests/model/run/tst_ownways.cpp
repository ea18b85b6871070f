// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/ownways.h"

#include "model/causes/ownloss.h"
#include "model/results/check.h"
#include "tests/support/proberesults.h"
#include "tests/support/runtest.h"

#include <QTest>

namespace OwnWaysTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString host = u"10.0.0.1"_s;
const QString other = u"10.0.1.1"_s;
const QString overIpv6 = u"2001:db8::1"_s;
const QDateTime begin = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);

/// A computer whose network the test changes.
struct Computer {
    QList<OwnInterface> interfaces{{u"eth0"_s, {QHostAddress(u"10.9.9.9"_s), QHostAddress(u"2001:db8::9"_s)}, true},
        {u"tun0"_s, {QHostAddress(u"10.8.8.8"_s)}, true}};
    QHash<QString, QString> routes{{host, u"10.9.9.9"_s}, {other, u"10.9.9.9"_s}, {overIpv6, u"2001:db8::9"_s}};
    std::chrono::milliseconds stayFresh{0};
    int timesRead = 0;
    bool tellsWays = true;
    QString secondWay; ///< where one is, it is taken by turns
    int timesAsked = 0;
    OwnWays ways{{[this] {
                      ++timesRead;
                      return interfaces;
                  },
        [this](const QHostAddress& target) {
            const bool takesSecond = !secondWay.isEmpty() && ++timesAsked % 2 == 0;
            const QString address = takesSecond ? secondWay : routes.value(target.toString());
            return tellsWays ? std::optional(QHostAddress(address)) : std::nullopt;
        },
        stayFresh}};

    explicit Computer(std::chrono::milliseconds fresh = {})
        : stayFresh(fresh)
    {
        noteAnew();
    }
    void noteAnew()
    {
        ways.start();
        for (const QString& target : {host, other, overIpv6})
            ways.note(target);
    }
    [[nodiscard]] std::optional<OwnLoss> lossAt(
        const QString& target, const ProbeResult& seen = silentResult(), int second = 10)
    {
        CheckRecord ended;
        ended.phase = Phase::Done;
        ended.check.address = target;
        ended.startedAt = begin.addSecs(second - 3);
        ended.finishedAt = begin.addSecs(second);
        ended.seen = seen;
        ended.seen.evidence = ways.withLoss(ended);
        return ownLossOf(ended);
    }
};

ProbeResult seen(State state, Reason reason, const Evidence& evidence = {})
{
    ProbeResult result;
    result.state = state;
    result.reason = reason;
    result.evidence = evidence;
    return result;
}

class TestOwnWays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged()
    {
        Computer computer;
        QVERIFY(!computer.lossAt(host));
        computer.interfaces[0].addresses.append(QHostAddress(u"10.9.9.10"_s));
        computer.routes.insert(host, u"10.9.9.10"_s); // as where IPv6 takes a fresh temporary address
        QVERIFY(!computer.lossAt(host));
    }

    void noLinkAtTheStart()
    {
        Computer computer;
        CheckRecord ended;
        ended.check.address = host;
        const auto evidence = [&] { return computer.ways.withLinkAtTheStart(ended); };
        QCOMPARE(evidence(), Evidence());
        computer.interfaces[0].isRunning = false; // in mid-run, which is another matter
        QCOMPARE(evidence(), Evidence());
        computer.noteAnew();
        QCOMPARE(evidence(), (Evidence{{u"ownLinkDown"_s, u"eth0"_s}}));
        ended.seen.evidence = {{u"other"_s, true}};
        computer.interfaces[0].isRunning = true;
        QCOMPARE(evidence(), (Evidence{{u"other"_s, true}, {u"ownLinkWasDown"_s, u"eth0"_s}}));
        ended.check.address = u"192.0.2.99"_s; // not noted
        QCOMPARE(evidence(), ended.seen.evidence);
        computer.tellsWays = false;
        computer.interfaces[0].isRunning = false;
        computer.noteAnew();
        ended.check.address = host;
        QCOMPARE(evidence(), ended.seen.evidence);
    }

    void serversOfNames()
    {
        const QStringList servers{other, host};
        Computer computer;
        const auto lost = [&] { return computer.ways.lossOfServers(servers, begin, begin.addSecs(10)); };
        QVERIFY(lost().isEmpty());
        computer.routes.clear();
        QVERIFY(lost().isEmpty()); // says nothing of the targets
        computer.interfaces[0].isRunning = false;
        const Evidence expected{{u"ownLoss"_s, u"link-down"_s}, {u"ownInterface"_s, u"eth0"_s},
            {u"ownAddress"_s, u"10.9.9.9"_s}, {u"ownLossSeen"_s, u"2026-01-02T03:04:15Z"_s}};
        QCOMPARE(lost(), expected);
        computer.interfaces[0].isRunning = true;
        computer.interfaces[0].addresses.clear();
        QCOMPARE(lost().value(u"ownLoss"_s).toString(), u"address-gone"_s);
        QVERIFY(computer.ways.lossOfServers({u"192.0.2.99"_s}, begin, begin.addSecs(10)).isEmpty()); // not noted
    }

    void serversWithoutALink()
    {
        const QStringList servers{other, host};
        Computer computer;
        computer.interfaces[0].isRunning = false;
        computer.noteAnew();
        const auto lost = [&] { return computer.ways.lossOfServers(servers, begin, begin.addSecs(10)); };
        QCOMPARE(lost(), (Evidence{{u"ownLinkDown"_s, u"eth0"_s}}));
        QVERIFY(computer.ways.lossOfServers({host, u"192.0.2.99"_s}, begin, begin.addSecs(10)).isEmpty());
        QVERIFY(computer.ways.lossOfServers({}, begin, begin.addSecs(10)).isEmpty());
        computer.interfaces[0].isRunning = true; // meanwhile
        QVERIFY(lost().isEmpty());
    }

    void severalWaysByTurns()
    {
        Computer computer;
        computer.secondWay = u"10.8.8.8"_s;
        computer.noteAnew();
        for (int second = 10; second < 20; ++second) {
            QVERIFY(!computer.lossAt(host, silentResult(), second));
            QVERIFY(!computer.lossAt(other, silentResult(), second));
        }
        computer.routes.insert(host, computer.secondWay);
        computer.routes.insert(other, computer.secondWay);
        const auto kindAt = [&](const QString& target) {
            const auto loss = computer.lossAt(target, silentResult(), 20);
            return loss ? std::optional(loss->kind) : std::nullopt;
        };
        QVERIFY(kindAt(host) == OwnLoss::Kind::RouteChanged || kindAt(other) == OwnLoss::Kind::RouteChanged);
    }

    void losses_data()
    {
        QTest::addColumn<std::function<void(Computer&)>>("change");
        QTest::addColumn<OwnLoss>("loss");
        const auto row = [](const char* name, std::function<void(Computer&)> change, OwnLoss::Kind kind,
                             const QString& now = {}) {
            QTest::newRow(name) << change << OwnLoss{kind, u"eth0"_s, u"10.9.9.9"_s, now, u"2026-01-02T03:04:15Z"_s};
        };
        row(
            "switched off: its routes go as well",
            [](Computer& own) {
                own.interfaces[0].isRunning = false;
                own.routes.clear();
            },
            OwnLoss::Kind::LinkDown);
        row(
            "its cable pulled: the routes stay", [](Computer& own) { own.interfaces[0].isRunning = false; },
            OwnLoss::Kind::LinkDown);
        row(
            "taken out",
            [](Computer& own) {
                own.interfaces.removeFirst();
                own.routes.clear();
            },
            OwnLoss::Kind::LinkDown);
        row(
            "switched off, and another one steps in",
            [](Computer& own) {
                own.interfaces[0].isRunning = false;
                own.routes.insert(host, u"10.8.8.8"_s);
            },
            OwnLoss::Kind::LinkDown);
        row(
            "the address was taken away",
            [](Computer& own) {
                own.interfaces[0].addresses.removeFirst();
                own.routes.clear();
            },
            OwnLoss::Kind::AddressGone);
        row(
            "another address came in its place",
            [](Computer& own) {
                own.interfaces[0].addresses[0] = QHostAddress(u"10.9.9.10"_s);
                own.routes.insert(host, u"10.9.9.10"_s);
            },
            OwnLoss::Kind::AddressGone);
        row(
            "the route was taken away", [](Computer& own) { own.routes.clear(); }, OwnLoss::Kind::NoRoute);
        row(
            "the route leads out elsewhere", [](Computer& own) { own.routes.insert(host, u"10.8.8.8"_s); },
            OwnLoss::Kind::RouteChanged, u"tun0"_s);
    }
    void losses()
    {
        QFETCH(const std::function<void(Computer&)>, change);
        QFETCH(const OwnLoss, loss);
        Computer computer;
        change(computer);
        QCOMPARE(computer.lossAt(host), std::optional(loss));
    }

    void ends_data()
    {
        QTest::addColumn<ProbeResult>("ended");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("silence") << silentResult() << true;
        QTest::newRow("no route") << seen(State::Unreachable, Reason::NetworkUnreachable) << true;
        QTest::newRow("no route any more, with the connection under way")
            << seen(State::Unreachable, Reason::NetworkUnreachable, {{u"fromNetwork"_s, true}}) << true;
        QTest::newRow("nobody at the address") << seen(State::Unreachable, Reason::HostUnreachable) << true;
        QTest::newRow("no address to send from") << seen(State::Local, Reason::NoLocalPort) << true;
        QTest::newRow("the network is down") << seen(State::Local, Reason::LocalError) << true;
        ProbeResult mute = seen(State::Open, Reason::NoApplicationData);
        mute.service = ServiceState::Silent;
        QTest::newRow("opened, and fell silent") << mute << true;
        QTest::newRow("a router's word") << seen(
            State::Unreachable, Reason::NetworkUnreachable, {{u"icmpSender"_s, u"10.7.7.7"_s}})
                                         << false;
        QTest::newRow("no repetition left")
            << seen(State::Local, Reason::BlockedLocally, {{u"heldBackHere"_s, true}}) << true;
        QTest::newRow("this computer's firewall") << seen(State::Local, Reason::BlockedLocally) << false;
        QTest::newRow("refused") << closedResult() << false;
        QTest::newRow("answered") << verifiedResult() << false;
        QTest::newRow("stopped") << seen(State::Cancelled, Reason::Cancelled) << false;
    }
    void ends()
    {
        QFETCH(const ProbeResult, ended);
        QFETCH(const bool, isMarked);
        Computer computer;
        computer.routes.clear();
        QCOMPARE(computer.lossAt(host, ended).has_value(), isMarked);
    }

    /// One loss is one time, whatever shows it, and ends when the way is back.
    void oneLoss()
    {
        Computer computer;
        const QHash<QString, QString> routes = std::exchange(computer.routes, {});
        const auto first = computer.lossAt(host, silentResult(), 10);
        const auto second = computer.lossAt(other, silentResult(), 12);
        QVERIFY(first && second);
        QCOMPARE(second->seenAt, first->seenAt);
        computer.routes = routes;
        QCOMPARE(computer.lossAt(host, silentResult(), 13), first); // asked at 10, when it was lost
        QVERIFY(!computer.lossAt(host, silentResult(), 14));
    }

    /// Where the first question to a host came after the loss, its family had a way before.
    void askedAfterTheLoss()
    {
        Computer computer;
        computer.interfaces[0].isRunning = false;
        computer.routes.clear();
        computer.ways.note(u"10.0.2.1"_s);
        computer.ways.note(u"2001:db8::2"_s);
        const ProbeResult noRoute = seen(State::Unreachable, Reason::NetworkUnreachable);
        const auto loss = computer.lossAt(u"10.0.2.1"_s, noRoute);
        QVERIFY(loss);
        QCOMPARE(loss->interfaceName, u"eth0"_s);
        QVERIFY(computer.lossAt(u"2001:db8::2"_s, noRoute));
    }

    void neverHadAWay()
    {
        Computer computer;
        computer.ways.note(u"10.0.2.1"_s);
        QVERIFY(!computer.lossAt(u"10.0.2.1"_s, seen(State::Unreachable, Reason::NetworkUnreachable)));
        QVERIFY(!computer.lossAt(u"10.0.3.1"_s)); // nobody noted its way
    }

    /// As where no descriptor is left to ask the system by.
    void theSystemDoesNotTell()
    {
        Computer computer;
        const QList<OwnInterface> interfaces = std::exchange(computer.interfaces, {});
        QVERIFY(!computer.lossAt(host));
        computer.interfaces = interfaces;
        computer.tellsWays = false;
        QVERIFY(!computer.lossAt(host));
        computer.noteAnew();
        computer.tellsWays = true;
        computer.routes.clear();
        QVERIFY(!computer.lossAt(host));
        computer.routes.insert(host, u"10.5.5.5"_s); // of an interface that isn't listed
        computer.noteAnew();
        computer.routes.insert(host, u"10.9.9.9"_s);
        QVERIFY(!computer.lossAt(host));
    }

    void readsTheInterfacesRarely()
    {
        Computer computer(std::chrono::hours(1));
        const int before = computer.timesRead;
        QVERIFY(!computer.lossAt(host));
        QCOMPARE(computer.timesRead, before);
        computer.routes.clear(); // but what has changed is looked at
        computer.interfaces[0].isRunning = false;
        const auto loss = computer.lossAt(host);
        QVERIFY(loss);
        QCOMPARE(loss->kind, OwnLoss::Kind::LinkDown);
        QCOMPARE(computer.timesRead, before + 1);
    }
};

} // namespace OwnWaysTests

int tst_ownways(int argc, char* argv[])
{
    return PortCheck::runTest<OwnWaysTests::TestOwnWays>(argc, argv);
}

#include "tst_ownways.moc"
