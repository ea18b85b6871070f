// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Of which host nothing comes back while its neighbour answers on the same ports: as where a rule lacks one of several.
#include "model/causes/runneighbours.h"

#include "model/causes/allcauses.h"
#include "model/causes/diagnosis.h"

#include "tests/support/networkscenes.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>

namespace RunNeighboursTests {

using namespace PortCheck;
using namespace PortCheck::NetworkScenes;
using namespace Qt::StringLiterals;

CheckRecord on(quint16 port, const ProbeResult& seen, Transport protocol = Transport::Tcp)
{
    CheckRecord record = recordOf(port == 445 ? Service::Smb : Service::Ldap, seen, protocol, port);
    record.seen.localAddress = QHostAddress(u"10.9.9.9"_s);
    return record;
}

QList<CheckRecord> answersOn(const QList<quint16>& ports)
{
    QList<CheckRecord> checks;
    for (const quint16 port : ports)
        checks.append(on(port, verifiedResult()));
    return checks;
}

/// The ports that its mapper should name are its own matter.
QList<CheckRecord> silentOn(const QList<quint16>& ports)
{
    QList<CheckRecord> checks{notAsked(Service::RpcEndpoint)};
    for (const quint16 port : ports)
        checks.append(on(port, silentResult()));
    return checks;
}

/// The addresses of a run, which stay where they are.
struct Run {
    QList<std::pair<QString, QList<CheckRecord>>> hosts;
    RunNeighbours neighbours{};

    [[nodiscard]] HostRecords recordsAt(qsizetype place) const
    {
        HostRecords records;
        for (const CheckRecord& record : hosts.at(place).second)
            records.checks.append(&record);
        records.neighbour = neighbours.at(hosts.at(place).first);
        return records;
    }

    QStringList learn(qsizetype place)
    {
        const HostRecords records = recordsAt(place);
        return neighbours.learn(hosts.at(place).first, records, HostFacts(records));
    }

    [[nodiscard]] Verdict verdictAt(qsizetype place) const
    {
        return diagnose(hosts.at(place).second.constLast(), HostFacts(recordsAt(place)));
    }
};

Run runOf(QList<std::pair<QString, QList<CheckRecord>>> hosts)
{
    int number = 0;
    for (auto& [address, checks] : hosts) {
        ++number;
        for (CheckRecord& record : checks) {
            record.check.address = address;
            record.check.target = u"dc%1.lab.example"_s.arg(number);
        }
    }
    return {hosts};
}

const QString first = u"10.0.0.1"_s;
const QString second = u"10.0.0.2"_s;

class TestRunNeighbours final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void orderDoesNotMatter();
    void forgetsWhatIsNoMore();
    void saysThatTheRuleMayLackIt();
    void saysWhatHostSilentKnowsBetter();
};

void TestRunNeighbours::finds_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<QList<CheckRecord>>("silent");
    QTest::addColumn<QList<CheckRecord>>("answering");
    QTest::addColumn<bool>("isFound");
    const auto add = [](const char* name, const QString& other, const QList<CheckRecord>& silent,
                         const QList<CheckRecord>& answering,
                         bool isFound) { QTest::newRow(name) << other << silent << answering << isFound; };
    const QList<CheckRecord> silence = silentOn({389, 445});
    const QList<CheckRecord> answers = answersOn({389, 445});
    add("the same ports", second, silence, answers, true);
    add("more ports", second, silence, answersOn({88, 389, 445}), true);
    add("one of them answers there alone", second, silence, answersOn({389}), false);
    add("another transport", second, {on(389, silentResult(), Transport::Udp), on(445, silentResult())}, answers,
        false);
    add("one question", second, {on(389, silentResult())}, answers, false);
    add("another network", u"10.0.1.2"_s, silence, answers, false);
    add("of IPv6", u"fd00::2"_s, silence, answers, false);
    add("it is silent too", second, silence, silence, false);
    add("one port there is silent", second, silence, {on(389, verifiedResult()), on(445, silentResult())}, false);
    add("one port there only opens", second, silence,
        {on(389, verifiedResult()), on(445, openPort(ServiceState::Silent, Reason::NoApplicationData))}, false);
    add("it lives itself", second, silence + QList{on(88, closedResult())}, answers, false);
    add("it is still asked", second, silence + QList{waiting()}, answers, false);
    QList<CheckRecord> fromElsewhere = answers;
    for (CheckRecord& record : fromElsewhere)
        record.seen.localAddress = QHostAddress(u"10.8.8.8"_s);
    add("asked from another address", second, silence, fromElsewhere, false);
    QList<CheckRecord> fromItself = answers;
    for (CheckRecord& record : fromItself)
        record.seen.localAddress = QHostAddress(first);
    add("it is this computer", second, silence, fromItself, false);
    QList<CheckRecord> fromBeside = answers;
    for (CheckRecord& record : fromBeside)
        record.seen.localAddress = QHostAddress(u"10.0.0.77"_s);
    add("nothing is in between", second, silence, fromBeside, false);
}

void TestRunNeighbours::finds()
{
    QFETCH(QString, other);
    QFETCH(QList<CheckRecord>, silent);
    QFETCH(QList<CheckRecord>, answering);
    QFETCH(bool, isFound);
    Run run = runOf({{first, silent}, {other, answering}});
    run.learn(0);
    QCOMPARE(run.learn(1), isFound ? QStringList{first} : QStringList());
    QCOMPARE(run.neighbours.at(first), isFound ? u"dc2.lab.example (%1)"_s.arg(other) : QString());
    QVERIFY(run.neighbours.at(other).isEmpty());
}

void TestRunNeighbours::orderDoesNotMatter()
{
    QList<qsizetype> order{0, 1, 2};
    do {
        Run run = runOf(
            {{u"10.0.0.3"_s, answersOn({389, 445})}, {first, silentOn({389, 445})}, {second, answersOn({389, 445})}});
        for (const qsizetype place : std::as_const(order))
            run.learn(place);
        QCOMPARE(run.neighbours.at(first), u"dc3.lab.example (10.0.0.2)"_s);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestRunNeighbours::forgetsWhatIsNoMore()
{
    Run run = runOf({{first, silentOn({389, 445})}, {second, answersOn({389, 445})}});
    run.learn(0);
    run.learn(1);
    QVERIFY(!run.neighbours.at(first).isEmpty());
    QCOMPARE(run.learn(1), QStringList()); // is no news
    run.hosts[1].second.clear();
    QCOMPARE(run.learn(1), QStringList{first});
    QVERIFY(run.neighbours.at(first).isEmpty());
}

void TestRunNeighbours::saysThatTheRuleMayLackIt()
{
    Run run = runOf({{first, silentOn({389, 445})}, {second, answersOn({389, 445})}});
    run.learn(0);
    QCOMPARE(run.verdictAt(0).title.text, &Causes::hostSilent.texts.front());
    run.learn(1);
    const Verdict verdict = run.verdictAt(0);
    QCOMPARE(verdict.title.text, &Causes::hostForgotten.texts.front());
    QCOMPARE(token(verdict.reason), token(Reason::HostSilent));
    QCOMPARE(token(verdict.owner), token(Owner::Network));
    QCOMPARE(verdict.advice.size(), 2);
    QCOMPARE(token(verdict.advice.constLast().owner), token(Owner::TargetAdministrator));
    QCOMPARE(verdict.explanation.constFirst().values.constLast(), QStringList{u"dc2.lab.example (10.0.0.2)"_s});
}

/// Where this computer may have dropped the answers, or knows the address from its hosts file alone.
void TestRunNeighbours::saysWhatHostSilentKnowsBetter()
{
    QList<CheckRecord> dropped = silentOn({389, 445});
    dropped.last().seen.evidence.insert(u"reversePathDrops"_s, 2);
    Run run = runOf({{first, dropped}, {second, answersOn({389, 445})}});
    run.learn(0);
    run.learn(1);
    QCOMPARE(run.verdictAt(0).title.text, &Causes::hostSilent.texts.front());
}

} // namespace RunNeighboursTests

int tst_runneighbours(int argc, char* argv[])
{
    return PortCheck::runTest<RunNeighboursTests::TestRunNeighbours>(argc, argv);
}

#include "tst_runneighbours.moc"
