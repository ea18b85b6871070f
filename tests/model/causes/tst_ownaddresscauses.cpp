// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// When answers to one of this computer's own addresses do not come back.
#include "model/causes/allcauses.h"
#include "model/causes/ownaddresses.h"

#include "tests/support/causerows.h"
#include "tests/support/recordsof.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace OwnAddressCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

const QString dead = u"10.1.1.2"_s;
const QString alive = u"10.2.2.2"_s;
const QString third = u"10.3.3.2"_s;

CheckRecord from(const QString& own, CheckRecord record, const QStringList& silentBefore = {})
{
    record.seen.localAddress = QHostAddress(own);
    record.seen.localPort = 40000;
    if (!silentBefore.isEmpty())
        record.seen.evidence[u"silentLocalAddresses"_s] = QJsonArray::fromStringList(silentBefore);
    return record;
}

CheckRecord silentFrom(const QString& own, Transport protocol = Transport::Tcp, const QStringList& silentBefore = {})
{
    return from(own, askedAt(protocol == Transport::Tcp ? Service::Ldap : Service::Cldap, silentResult(), protocol),
        silentBefore);
}

CheckRecord answeredFrom(const QString& own, const QStringList& silentBefore = {})
{
    return from(own, askedAt(Service::Smb, verifiedResult(), Transport::Tcp, 445), silentBefore);
}

FollowUpRecord lookFrom(const QString& own, State state)
{
    FollowUpRecord followUp;
    followUp.kind = FollowUpKind::OwnAddress;
    followUp.record = from(own, askedAt(Service::Ldap, shutPort(state, Reason::None)));
    followUp.record.seen.evidence[u"ownInterface"_s] = own == dead ? u"net0"_s : u"net1"_s;
    return followUp;
}

const QList<FollowUpRecord> settled{lookFrom(alive, State::Open), lookFrom(dead, State::Filtered)};

HostRecords recordsHere(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {})
{
    HostRecords records = recordsOf(checks, followUps);
    records.ownAddresses = {{dead, u"net0"_s}, {u"fd00::9"_s, u"net0"_s}, {alive, u"net1"_s}, {third, u"net2"_s},
        {u"10.4.4.2"_s, u"net3"_s}};
    return records;
}

class TestOwnAddressCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge() { checkCauseRow(); }
    void names();
    void suspects_data();
    void suspects();
    void looksAtOthers();
    void looksAtASecondPort();
    void looksAtThoseThatWork();
    void noLookWithoutAHint();
};

void TestOwnAddressCauses::judge_data()
{
    using namespace Causes;
    addCauseColumns();
    const CheckRecord silent = silentFrom(dead);
    const CheckRecord answers = answeredFrom(alive);
    addHolds("all leaves from the dead one", ownAddressUnanswered,
        {silent, {silentFrom(dead, Transport::Udp)}, settled}, Outcome::Fail, Owner::ThisComputer, 2);
    addHolds("over UDP", ownAddressUnanswered, {silentFrom(dead, Transport::Udp), {silent}, settled}, Outcome::Fail,
        Owner::ThisComputer, 2);
    addHolds(
        "both are used by turns", ownAddressUnanswered, {silent, {answers}, settled}, Outcome::Fail, Owner::Network, 2);
    addHolds("both, and the other is shut too", ownAddressUnanswered, {silent, {silentFrom(alive)}, settled},
        Outcome::Fail, Owner::Network, 2);
    addHolds("a refusal is an answer", ownAddressUnanswered,
        {silent, {}, {lookFrom(alive, State::Closed), lookFrom(dead, State::Filtered)}}, Outcome::Fail,
        Owner::ThisComputer, 2);
    addHolds("a second other address", ownAddressUnanswered,
        {silent, {}, {lookFrom(third, State::Filtered), lookFrom(alive, State::Open), lookFrom(dead, State::Filtered)}},
        Outcome::Fail, Owner::ThisComputer, 2);
    addMisses("a port that is silent from the other one as well", ownAddressUnanswered,
        {silentFrom(alive), {silent}, settled});
    addMisses("silent from both", ownAddressUnanswered, {silentFrom(alive, Transport::Tcp, {dead}), {silent}, settled});
    addMisses("answered in the end", ownAddressUnanswered, {answeredFrom(alive, {dead}), {silent}, settled});
    QList<FollowUpRecord> blockedBesides = settled;
    blockedBesides.append(lookFrom(alive, State::Filtered));
    blockedBesides.last().record.check.port = 445;
    CheckRecord silentSmb = silent;
    silentSmb.check.port = 445;
    addMisses("asked from the other one too, and silent", ownAddressUnanswered, {silentSmb, {silent}, blockedBesides});
    addHolds(
        "the same on another port", noAnswer, {silentSmb, {silent}, blockedBesides}, Outcome::Fail, Owner::Network, 2);
    addHolds("another port is", ownAddressUnanswered, {silent, {silentSmb}, blockedBesides}, Outcome::Fail,
        Owner::ThisComputer, 2);
    addMisses("nobody looked", ownAddressUnanswered, {silent, {answers}});
    addMisses("not asked from the first one again", ownAddressUnanswered,
        {silent, {answers}, {lookFrom(alive, State::Open)}});
    addMisses("the host has just come up", ownAddressUnanswered,
        {silent, {}, {lookFrom(alive, State::Open), lookFrom(dead, State::Open)}});
    addMisses("silent from everywhere", ownAddressUnanswered,
        {silent, {}, {lookFrom(alive, State::Filtered), lookFrom(third, State::Filtered)}});
    addMisses("the look was stopped", ownAddressUnanswered,
        {silent, {}, {lookFrom(alive, State::Open), lookFrom(dead, State::Cancelled)}});
    addMisses("the host answered to that address too", ownAddressUnanswered, {silent, {answeredFrom(dead)}, settled});
    CheckRecord unknown = askedAt(Service::Ldap, silentResult());
    addMisses("not known from where it was asked", ownAddressUnanswered, {unknown, {silent}, settled});

    addMisses("silence is the address's, not the host's", hostSilent, {silent, {}, settled});
    CheckRecord again = answeredFrom(alive);
    again.seen.attempts = 2;
    again.seen.evidence[u"silentLocalAddresses"_s] = QJsonArray{dead};
    addMisses("losses that the own address explains", flaky, {again, {silent}, settled});
    addHolds("losses, nobody looked", flaky, {again, {silent}}, Outcome::Warn, Owner::Network, 2);
    CheckRecord onDemand = from(alive, askedAt(Service::RpcEndpoint, verifiedResult(), Transport::Tcp, 49152), {});
    onDemand.seen.evidence[u"coldState"_s] = u"filtered"_s;
    addHolds("a firewall understands RPC", openedByMapper, {onDemand, {answers}}, Outcome::Pass, Owner::Nobody, 0);
    addMisses("the own address makes the difference", openedByMapper, {onDemand, {silent}, settled});
}

void TestOwnAddressCauses::names()
{
    const CauseScene scene{silentFrom(dead), {}, settled};
    const auto ruling = scene.judgedBy(Causes::ownAddressUnanswered);
    QVERIFY(ruling);
    QCOMPARE(ruling->title.values, (QList<QStringList>{{u"dc1.lab.example"_s}, {u"10.1.1.2 (net0)"_s}}));
    QCOMPARE(ruling->explanation.constFirst().values.at(2), Items(u"10.2.2.2 (net1)"_s));
}

void TestOwnAddressCauses::suspects_data()
{
    QTest::addColumn<QList<CheckRecord>>("checks");
    QTest::addColumn<QString>("address"); // empty for none
    QTest::addRow("nothing was asked") << QList<CheckRecord>() << QString();
    QTest::addRow("all answered") << QList{answeredFrom(alive), answeredFrom(dead)} << QString();
    QTest::addRow("all silent from one") << QList{silentFrom(dead), silentFrom(dead)} << dead;
    QTest::addRow("all silent from two") << QList{silentFrom(dead), silentFrom(alive)} << QString();
    QTest::addRow("one answers") << QList{silentFrom(dead), answeredFrom(alive)} << dead;
    QTest::addRow("one answers, but not on each port")
        << QList{silentFrom(dead), silentFrom(alive), answeredFrom(alive)} << dead;
    QTest::addRow("a port that is blocked") << QList{silentFrom(alive), answeredFrom(alive)} << QString();
    QTest::addRow("only earlier attempts were lost") << QList{answeredFrom(alive, {dead})} << QString();
    QTest::addRow("a port that was silent from both")
        << QList{silentFrom(alive, Transport::Tcp, {dead}), answeredFrom(alive)} << QString();
    CheckRecord running = silentFrom(dead);
    running.phase = Phase::Running;
    QTest::addRow("still being asked") << QList{running, answeredFrom(alive)} << QString();
}

void TestOwnAddressCauses::suspects()
{
    QFETCH(const QList<CheckRecord>, checks);
    QFETCH(const QString, address);
    const auto suspect = suspectOwnAddress(recordsHere(checks));
    QCOMPARE(suspect ? suspect->address : QString(), address);
}

/// A host that is silent: two others, then, where one brings an answer, the first one again.
void TestOwnAddressCauses::looksAtOthers()
{
    const auto look = Causes::ownAddressUnanswered.look;
    const QList<CheckRecord> checks{silentFrom(dead, Transport::Udp), silentFrom(dead)};
    const auto first = look(recordsHere(checks));
    QVERIFY(first);
    QCOMPARE(first->kind, FollowUpKind::OwnAddress);
    QCOMPARE(first->of, &checks.constLast()); // over TCP
    QCOMPARE(first->fromAddress.toString(), alive);
    QList<FollowUpRecord> asked{lookFrom(alive, State::Filtered)};
    const auto second = look(recordsHere(checks, asked));
    QVERIFY(second);
    QCOMPARE(second->fromAddress.toString(), third);
    asked.append(lookFrom(third, State::Filtered));
    QVERIFY(!look(recordsHere(checks, asked))); // that is enough
    asked.last() = lookFrom(third, State::Open);
    const auto again = look(recordsHere(checks, asked));
    QVERIFY(again);
    QCOMPARE(again->fromAddress.toString(), dead);
    asked.append(lookFrom(dead, State::Filtered));
    const auto rest = look(recordsHere(checks, asked)); // what else was silent may be blocked besides
    QVERIFY(rest);
    QCOMPARE(rest->of, &checks.constFirst());
    QCOMPARE(rest->fromAddress.toString(), third);
    asked.append(lookFrom(third, State::Open));
    asked.last().record.check.protocol = Transport::Udp;
    QVERIFY(!look(recordsHere(checks, asked)));
}

/// The first of two silent ports may be the one that is blocked besides.
void TestOwnAddressCauses::looksAtASecondPort()
{
    const auto look = Causes::ownAddressUnanswered.look;
    CheckRecord second = silentFrom(dead);
    second.check.port = 88;
    const QList<CheckRecord> checks{silentFrom(dead), second, answeredFrom(alive)};
    QList<FollowUpRecord> asked{lookFrom(alive, State::Filtered)};
    const auto other = look(recordsHere(checks, asked));
    QVERIFY(other);
    QCOMPARE(other->of, &checks.at(1));
    QCOMPARE(other->fromAddress.toString(), alive);
    asked.append(lookFrom(alive, State::Open));
    asked.last().record.check.port = 88;
    const auto again = look(recordsHere(checks, asked));
    QVERIFY(again);
    QCOMPARE(again->of, &checks.at(1));
    QCOMPARE(again->fromAddress.toString(), dead);
    asked.append(lookFrom(dead, State::Filtered));
    asked.last().record.check.port = 88;
    QVERIFY(!look(recordsHere(checks, asked))); // the first was asked from there already
    const auto pair = settledOwnAddresses(recordsHere(checks, asked));
    QVERIFY(pair);
    QVERIFY(!wasLostFrom(pair, checks.at(0)));
    QVERIFY(wasLostFrom(pair, checks.at(1)));
}

void TestOwnAddressCauses::looksAtThoseThatWork()
{
    const auto look = Causes::ownAddressUnanswered.look;
    const QList<CheckRecord> checks{silentFrom(dead), answeredFrom(third)};
    const auto first = look(recordsHere(checks));
    QVERIFY(first);
    QCOMPARE(first->fromAddress.toString(), third);
    const QList<FollowUpRecord> asked{lookFrom(third, State::Filtered)};
    QVERIFY(!look(recordsHere(checks, asked)));
}

void TestOwnAddressCauses::noLookWithoutAHint()
{
    const auto look = Causes::ownAddressUnanswered.look;
    const QList<CheckRecord> fine{answeredFrom(alive)};
    QVERIFY(!look(recordsHere(fine)));
    const QList<CheckRecord> toItself{silentFrom(u"127.0.0.1"_s)};
    QVERIFY(!look(recordsHere(toItself)));
    const QList<CheckRecord> onlyOne{silentFrom(u"fd00::9"_s)};
    QVERIFY(!look(recordsHere(onlyOne)));
}

} // namespace OwnAddressCausesTests

int tst_ownaddresscauses(int argc, char* argv[])
{
    return PortCheck::runTest<OwnAddressCausesTests::TestOwnAddressCauses, QCoreApplication>(argc, argv);
}

#include "tst_ownaddresscauses.moc"
