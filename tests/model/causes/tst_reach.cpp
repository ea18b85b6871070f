// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The order of the registry, where it decides: where several causes hold for what random runs saw, the one that reaches
// further comes first, and what lies at this computer before what lies at others.
#include "model/causes/allcauses.h"
#include "model/causes/registry.h"
#include "tests/support/judgedruns.h"
#include "tests/support/randomafflictions.h"
#include "tests/support/runtest.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace ReachTests {

using namespace PortCheck;
using namespace PortCheck::RandomRuns;

/// Those that come before others that reach further, or before this computer's: they are certain, whatever else holds.
constexpr std::array outOfOrder{
    // Nobody is expected there, or nothing could be answered.
    &Causes::notGlobalCatalog,
    &Causes::noQuestion,
    // The address is what is wrong, or the program's way out is not this computer's.
    &Causes::ipv6NotInUse,
    &Causes::linkLocalAddress,
    &Causes::proxyUnderProgram,
    // Who answers, by its own word, is another than was asked for, or is less than it should be.
    &Causes::otherHost,
    &Causes::nameLeadsElsewhere,
    &Causes::otherDomainServed,
    &Causes::wrongDomain,
    &Causes::clockSkew,
    &Causes::readOnlyController,
    // A device said it.
    &Causes::prohibited,
    &Causes::noRouteFromRouter,
    // The same silence, told more exactly.
    &Causes::deadAddress,
    &Causes::oneAddressFails,
    &Causes::lossyWay,
    // Single ports of the range could not be asked beside it.
    &Causes::rangeCut,
};

bool isOutOfOrder(const Cause* cause)
{
    return std::find(outOfOrder.begin(), outOfOrder.end(), cause) != outOfOrder.end();
}

std::span<const Cause* const> causesFor(const ProbeResult& seen)
{
    if (seen.range)
        return causesOfRanges();
    if (seen.state != State::Open)
        return causesOfShutPorts();
    return seen.service == ServiceState::Verified ? causesOfProofs() : causesOfOpenPorts();
}

QString nameOf(const Cause* cause)
{
    constexpr std::array scopes{"port", "host", "run"};
    return QString::fromUtf8(cause->texts.front().source.text) + u" ("_s
        + QLatin1String(scopes.at(std::size_t(cause->scope))) + u')';
}

class TestReach final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void widerCausesComeFirst() { QVERIFY2(m_narrower.isEmpty(), qPrintable(m_narrower.join(u'\n'))); }
    void thisComputersComeFirst() { QVERIFY2(m_others.isEmpty(), qPrintable(m_others.join(u'\n'))); }
    void exceptionsAreNeeded();
    void enoughWasTried() { QVERIFY(m_pairs.size() > 300); }

private:
    void look(const CheckRecord& record, const HostFacts& host);
    void compare(const Cause* first, Owner owner, const Cause* other, Owner otherOwner);

    std::map<std::pair<const Cause*, const Cause*>, int> m_pairs;
    std::set<const Cause*> m_needed;
    QStringList m_narrower;
    QStringList m_others;
};

void TestReach::initTestCase()
{
    constexpr int addresses = 20'000;
    RunDice dice(20261130);
    for (int judged = 0; judged < addresses;) {
        Run run = dice.run();
        afflict(run, dice);
        std::set<QString> ofRun;
        for (const CheckRecord& record : std::as_const(run.checks))
            ofRun.insert(record.check.address);
        judged += int(ofRun.size());
        judge(run, u"lab.example"_s, [this](const CheckRecord& record, const HostFacts& host) { look(record, host); });
    }
    m_narrower.removeDuplicates();
    m_others.removeDuplicates();
}

void TestReach::look(const CheckRecord& record, const HostFacts& host)
{
    if (record.phase != Phase::Done || record.seen.state == State::Cancelled)
        return;
    const Cause* first = nullptr;
    Owner owner = Owner::Nobody;
    for (const Cause* cause : causesFor(record.seen)) {
        const std::optional<Ruling> ruling =
            cause->canHoldFor(record.seen.reason) ? cause->judge({record, host}) : std::nullopt;
        if (!ruling)
            continue;
        if (first != nullptr) {
            compare(first, owner, cause, ruling->owner);
            continue;
        }
        first = cause;
        owner = ruling->owner;
    }
}

void TestReach::compare(const Cause* first, Owner owner, const Cause* other, Owner otherOwner)
{
    ++m_pairs[{first, other}];
    const bool isNarrower = first->scope < other->scope;
    const bool isOthers = owner != Owner::ThisComputer && otherOwner == Owner::ThisComputer;
    if ((isNarrower || isOthers) && isOutOfOrder(first)) {
        m_needed.insert(first);
        return;
    }
    const QString pair = nameOf(first) + u" before "_s + nameOf(other);
    if (isNarrower)
        m_narrower.append(pair);
    if (isOthers)
        m_others.append(pair);
}

void TestReach::exceptionsAreNeeded()
{
    for (const Cause* cause : outOfOrder)
        QVERIFY2(m_needed.count(cause) > 0, qPrintable(nameOf(cause)));
}

} // namespace ReachTests

int tst_reach(int argc, char* argv[])
{
    return PortCheck::runTest<ReachTests::TestReach>(argc, argv);
}

#include "tst_reach.moc"
