// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"
#include "tests/support/adviceowners.h"
#include "tests/support/proberesults.h"

#include <QTest>

#include <algorithm>

namespace PortCheck {

/// What a row judges: a check, and what else was seen at its host.
struct CauseScene {
    CheckRecord check;
    QList<CheckRecord> beside{};
    QList<FollowUpRecord> followUps{};
    QString domain{};
    QList<CheckRecord> elsewhere{}; ///< at the target's other addresses
    bool usesIpv6 = true;
    QList<CheckRecord> ofOtherHosts{}; ///< of the run, that tell something of the domain
    bool hurries = false;

    [[nodiscard]] std::optional<Ruling> judgedBy(const Cause& cause) const
    {
        HostRecords records;
        records.checks.append(&check);
        for (const CheckRecord& record : beside)
            records.checks.append(&record);
        for (const FollowUpRecord& followUp : followUps)
            records.followUps.append(&followUp);
        for (const CheckRecord& record : elsewhere)
            records.elsewhere.append(&record);
        records.usesIpv6 = usesIpv6;
        records.hurries = hurries;
        for (const CheckRecord& record : QList{check} + beside + ofOtherHosts)
            records.runDomain.learn(record, domain);
        const HostFacts host(records, domain);
        return cause.judge({check, host});
    }
};

/// A check of dc1.lab.example (10.0.0.1) that is done.
[[nodiscard]] inline CheckRecord askedAt(
    Service service, const ProbeResult& seen, Transport protocol = Transport::Tcp, quint16 port = 389)
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.service = service;
    record.check.protocol = protocol;
    record.check.port = port;
    record.check.target = QStringLiteral("dc1.lab.example");
    record.check.address = QStringLiteral("10.0.0.1");
    record.seen = seen;
    return record;
}

[[nodiscard]] inline ProbeResult shutPort(State state, Reason reason, const Evidence& evidence = {})
{
    ProbeResult result;
    result.state = state;
    result.reason = reason;
    result.evidence = evidence;
    result.attempts = 1;
    return result;
}

[[nodiscard]] inline ProbeResult openPort(ServiceState service, Reason reason, const Evidence& evidence = {})
{
    ProbeResult result = shutPort(State::Open, reason, evidence);
    result.service = service;
    return result;
}

/// The port where nothing may answer, asked and found so.
[[nodiscard]] inline FollowUpRecord controlPortFound(State state)
{
    FollowUpRecord followUp;
    followUp.kind = FollowUpKind::Control;
    followUp.record.phase = Phase::Done;
    followUp.record.check.port = controlPort;
    followUp.record.seen.state = state;
    return followUp;
}

} // namespace PortCheck

namespace PortCheck {

inline void addCauseColumns()
{
    QTest::addColumn<const Cause*>("cause");
    QTest::addColumn<CauseScene>("scene");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Owner>("owner");
    QTest::addColumn<int>("adviceCount");
}

inline void addHolds(
    const char* name, const Cause& cause, const CauseScene& scene, Outcome outcome, Owner owner, int adviceCount)
{
    QTest::newRow(name) << &cause << scene << true << outcome << owner << adviceCount;
}

inline void addMisses(const char* name, const Cause& cause, const CauseScene& scene)
{
    QTest::newRow(name) << &cause << scene << false << Outcome::NotRun << Owner::Nobody << 0;
}

/// One of the cause's own sentences, with a value for each of its places.
inline void checkStatement(const Statement& statement, const Cause& cause)
{
    const bool isOwn = std::any_of(
        cause.texts.begin(), cause.texts.end(), [&statement](const Text& text) { return &text == statement.text; });
    QVERIFY(isOwn);
    QCOMPARE(statement.values.size(), qsizetype(statement.text->count));
    for (const Items& value : statement.values)
        QVERIFY(!value.isEmpty());
}

/// Judges the row that is current.
inline void checkCauseRow()
{
    QFETCH(const Cause*, cause);
    QFETCH(CauseScene, scene);
    QFETCH(bool, holds);
    QFETCH(Outcome, outcome);
    QFETCH(Owner, owner);
    QFETCH(int, adviceCount);
    const std::optional<Ruling> ruling = scene.judgedBy(*cause);
    QCOMPARE(ruling.has_value(), holds);
    if (!ruling)
        return;
    QCOMPARE(token(ruling->outcome), token(outcome));
    QCOMPARE(token(ruling->owner), token(owner));
    QCOMPARE(ruling->advice.size(), qsizetype(adviceCount));
    QVERIFY(adviceIsForItsOwners(*ruling));
    QVERIFY(!ruling->explanation.isEmpty());
    checkStatement(ruling->title, *cause);
    for (const Statement& statement : ruling->explanation)
        checkStatement(statement, *cause);
    for (const Advice& advice : ruling->advice) {
        QVERIFY(advice.owner != Owner::Nobody);
        checkStatement(advice.what, *cause);
    }
}

} // namespace PortCheck
