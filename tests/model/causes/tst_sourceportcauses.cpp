// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What it means which local ports are let out, one cause at a time.
#include "model/causes/allcauses.h"

#include "model/causes/localports.h"
#include "tests/support/runtest.h"

#include <QJsonArray>
#include <QTest>

namespace SourcePortCausesTests {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr PortRange dynamicPorts{49152, 65535};

QJsonObject run(int from, int to, State state)
{
    return {{u"from"_s, from}, {u"to"_s, to}, {u"state"_s, QString(token(state))}};
}

/// What a row judges, and by which cause.
struct Scene {
    const Cause* cause;
    Reason reason;
    QJsonArray runs{};
    State state = State::Open;
    std::optional<FollowUpKind> followUp = FollowUpKind::SourcePorts;
    bool isAsked = true; ///< by the person

    [[nodiscard]] std::optional<Ruling> ruling() const
    {
        CheckRecord record;
        record.phase = Phase::Done;
        record.check.target = u"dc1.lab.example"_s;
        record.check.address = u"10.0.0.1"_s;
        record.check.port = 445;
        record.seen.state = state;
        record.seen.reason = reason;
        record.seen.evidence = {{u"sourcePorts"_s, runs}};
        HostRecords records;
        records.asksLocalPorts = isAsked;
        const HostFacts host(records);
        return cause->judge({record, host, followUp, dynamicPorts});
    }
};

QStringList rangesOf(const Ruling& ruling)
{
    return ruling.explanation.constFirst().values.constLast();
}

class TestSourcePortCauses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void doesNotHold_data();
    void doesNotHold();
    void blockedPorts_data();
    void blockedPorts();
    void values();
};

void TestSourcePortCauses::holds_data()
{
    using namespace Causes;
    const State silent = State::Filtered;
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Owner>("owner");
    QTest::addColumn<QList<Owner>>("advised");
    const auto add = [](const char* name, const Scene& scene, Outcome outcome, Owner owner,
                         const QList<Owner>& advised = {}) {
        QTest::newRow(name) << scene << outcome << owner << advised;
    };
    const auto addBlocked = [&](const char* name, const QJsonArray& runs, Outcome outcome) {
        add(name, {&sourcePortsBlocked, Reason::SourcePortsBlocked, runs}, outcome, Owner::Network,
            {Owner::Network, Owner::ThisComputer});
    };
    add("all are let out", {&sourcePortsFree, Reason::SourcePortsFree, {run(1024, 65535, State::Open)}}, Outcome::Pass,
        Owner::Nobody);
    addBlocked("unused ones are blocked", {run(1024, 4999, silent), run(5000, 65535, State::Open)}, Outcome::Warn);
    addBlocked("used ones are blocked", {run(50000, 50000, silent)}, Outcome::Fail);
    addBlocked("blocked up to the first used one", {run(1024, 49152, silent)}, Outcome::Fail);
    addBlocked("blocked up to below it", {run(1024, 49151, silent)}, Outcome::Warn);
    addBlocked("the last used one is blocked", {run(65535, 65535, State::Closed)}, Outcome::Fail);
    addBlocked("used ones could not be asked", {run(50000, 50001, State::Local)}, Outcome::Warn);
    add("none could be used", {&sourcePortsUntold, Reason::SourcePortsUntold, {}, State::Local}, Outcome::Inconclusive,
        Owner::ThisComputer, {Owner::ThisComputer});
    add("none was answered", {&sourcePortsUntold, Reason::SourcePortsBlocked, {run(1024, 65535, silent)}, silent},
        Outcome::Inconclusive, Owner::Network, {Owner::Network}); // what makes the difference is something else
    add("something else went wrong", {&sourcePortsUntold, Reason::LocalError, {}, State::Local}, Outcome::Inconclusive,
        Owner::ThisComputer, {Owner::ThisComputer}); // never green without an answer
}

void TestSourcePortCauses::holds()
{
    QFETCH(Scene, scene);
    QFETCH(Outcome, outcome);
    QFETCH(Owner, owner);
    QFETCH(QList<Owner>, advised);
    const auto ruling = scene.ruling();
    QVERIFY(ruling);
    QCOMPARE(token(ruling->outcome), token(outcome));
    QCOMPARE(token(ruling->owner), token(owner));
    QCOMPARE(ruling->title.text, &scene.cause->texts.front());
    QCOMPARE(ruling->explanation.size(), 1);
    QList<Owner> owners;
    for (const Advice& advice : ruling->advice)
        owners.append(advice.owner);
    QCOMPARE(owners, advised);
}

void TestSourcePortCauses::doesNotHold_data()
{
    using namespace Causes;
    QTest::addColumn<Scene>("scene");
    const auto add = [](const char* name, const Scene& scene) { QTest::newRow(name) << scene; };
    for (const auto& [cause, reason] : {std::pair(&sourcePortsFree, Reason::SourcePortsFree),
             std::pair(&sourcePortsBlocked, Reason::SourcePortsBlocked),
             std::pair(&sourcePortsUntold, Reason::SourcePortsUntold)}) {
        const char* name = token(reason).data();
        QTest::addRow("%s, stopped", name) << Scene{cause, reason, {}, State::Cancelled};
        QTest::addRow("%s, another question", name) << Scene{cause, reason, {}, State::Open, FollowUpKind::Control};
        QTest::addRow("%s, no follow-up", name) << Scene{cause, reason, {}, State::Open, std::nullopt};
    }
    add("not all are let out", {&sourcePortsFree, Reason::SourcePortsBlocked});
    add("all are let out, none is blocked", {&sourcePortsBlocked, Reason::SourcePortsFree});
    add("none could be used, none is blocked", {&sourcePortsBlocked, Reason::SourcePortsUntold});
    add("all are let out, so it is known", {&sourcePortsUntold, Reason::SourcePortsFree});
    add("none was answered, which tells nothing of them",
        {&sourcePortsBlocked, Reason::SourcePortsBlocked, {run(1024, 65535, State::Filtered)}, State::Filtered});
    add("none was answered, and nobody had asked",
        {&sourcePortsUntold, Reason::SourcePortsBlocked, {run(1024, 65535, State::Filtered)}, State::Filtered,
            FollowUpKind::SourcePorts, false});
    add("some are blocked, so it is known", {&sourcePortsUntold, Reason::SourcePortsBlocked});
}

void TestSourcePortCauses::doesNotHold()
{
    QFETCH(Scene, scene);
    QVERIFY(!scene.ruling());
}

void TestSourcePortCauses::blockedPorts_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isBlocked");
    for (const State state : allStates()) {
        QTest::newRow(token(state).data())
            << state << (state == State::Filtered || state == State::Closed || state == State::Unreachable);
    }
}

void TestSourcePortCauses::blockedPorts()
{
    QFETCH(State, state);
    QFETCH(bool, isBlocked);
    ProbeResult seen;
    seen.evidence = {{u"sourcePorts"_s, QJsonArray{run(1024, 4999, state), run(5000, 5000, State::Open)}}};
    const QList<PortRange> expected = isBlocked ? QList<PortRange>{{1024, 4999}} : QList<PortRange>();
    QCOMPARE(localPortsNotLetOut(seen), expected);
    QVERIFY(localPortsNotLetOut({}).isEmpty());
}

void TestSourcePortCauses::values()
{
    using namespace Causes;
    const QJsonArray runs{
        run(1024, 4999, State::Filtered), run(5000, 59999, State::Open), run(60000, 65535, State::Unreachable)};
    const auto blocked = Scene{&sourcePortsBlocked, Reason::SourcePortsBlocked, runs}.ruling();
    QCOMPARE(rangesOf(*blocked), (QStringList{u"1024-4999"_s, u"60000-65535"_s}));
    const auto& texts = sourcePortsBlocked.texts; // the last: that they are turned away
    QCOMPARE(blocked->explanation.first().text, &texts.back());
    const QJsonArray silent{run(1024, 4999, State::Filtered), run(5000, 65535, State::Open)};
    const auto lost = Scene{&sourcePortsBlocked, Reason::SourcePortsBlocked, silent}.ruling();
    QVERIFY(lost->explanation.first().text != &texts.back());
    const StatementValues values = blocked->explanation.first().values;
    QCOMPARE(values.at(0), QStringList{u"445/TCP"_s});
    QCOMPARE(values.at(1), QStringList{u"dc1.lab.example"_s});
    const QStringList all{u"1024-65535"_s};
    QCOMPARE(rangesOf(*Scene{&sourcePortsBlocked, Reason::SourcePortsBlocked}.ruling()), all);
    QCOMPARE(rangesOf(*Scene{&sourcePortsFree, Reason::SourcePortsFree}.ruling()), all);
    QCOMPARE(rangesOf(*Scene{&sourcePortsUntold, Reason::SourcePortsUntold}.ruling()), all);
}

} // namespace SourcePortCausesTests

int tst_sourceportcauses(int argc, char* argv[])
{
    return PortCheck::runTest<SourcePortCausesTests::TestSourcePortCauses>(argc, argv);
}

#include "tst_sourceportcauses.moc"
