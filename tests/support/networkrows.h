// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/adviceowners.h"
#include "tests/support/networkscenes.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <span>

/// What tests of the network's causes have in common: scenes, and what a row of theirs is judged by.
namespace PortCheck::NetworkScenes {

inline CheckRecord fromPort(const QString& address)
{
    return overUdp(Service::Cldap,
        shutPort(State::Filtered, Reason::AnswerFromElsewhere,
            {{u"answeredFrom"_s, address}, {u"answeredFromPort"_s, 8888}}));
}

inline const CheckRecord refusedByRouter = reported(u"10.0.0.254"_s, Reason::Refused, State::Closed);
inline const CheckRecord ldapUdpSilent = overUdp(Service::Cldap, silentResult());
inline const CheckRecord kerberosUdpSilent = recordOf(Service::Kerberos, silentResult(), Transport::Udp, 88);
inline const CheckRecord dnsSilent = recordOf(Service::Dns, silentResult(), Transport::Udp, 53);
inline const CheckRecord dnsAnswer = recordOf(Service::Dns, verifiedResult(), Transport::Udp, 53);

inline const ProbeResult refusedPort = shutPort(State::Closed, Reason::Refused);

inline CheckRecord endpoint(quint16 port, const ProbeResult& seen)
{
    return recordOf(Service::RpcEndpoint, seen, Transport::Tcp, port);
}

inline FollowUpRecord plainDns(State state)
{
    FollowUpRecord followUp = followUpOf(FollowUpKind::PlainDns, state);
    followUp.record.check.protocol = Transport::Udp;
    if (state == State::Open)
        followUp.record.seen = verifiedResult();
    return followUp;
}

inline bool isOf(std::span<const Text> texts, const Text* text)
{
    return std::any_of(texts.begin(), texts.end(), [text](const Text& one) { return &one == text; });
}

/// Whether a statement is one of its cause's, with all that it names.
inline bool isWhole(const Statement& statement, const Cause& cause)
{
    return isOf(cause.texts, statement.text) && statement.values.size() == qsizetype(statement.text->count)
        && std::none_of(statement.values.begin(), statement.values.end(),
            [](const QStringList& items) { return items.isEmpty() || items.contains(QString()); });
}

inline void addHoldsColumns()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Owner>("owner");
    QTest::addColumn<Owner>("advised");
}

/// Judges the row that is current: its cause holds.
inline void checkHolds()
{
    QFETCH(Scene, scene);
    QFETCH(Outcome, outcome);
    QFETCH(Owner, owner);
    QFETCH(Owner, advised);
    const std::optional<Ruling> ruling = scene.ruling();
    QVERIFY(ruling);
    QCOMPARE(token(ruling->outcome), token(outcome));
    QCOMPARE(token(ruling->owner), token(owner));
    QVERIFY(isWhole(ruling->title, *scene.cause));
    QVERIFY(!ruling->explanation.isEmpty());
    for (const Statement& statement : ruling->explanation)
        QVERIFY(isWhole(statement, *scene.cause));
    QCOMPARE(token(ruling->advice.value(0).owner), token(advised));
    QVERIFY(adviceIsForItsOwners(*ruling));
    for (const Advice& advice : ruling->advice)
        QVERIFY(isWhole(advice.what, *scene.cause));
}

/// The same: its cause does not.
inline void checkDoesNotHold()
{
    QFETCH(Scene, scene);
    QVERIFY(!scene.ruling());
}

} // namespace PortCheck::NetworkScenes
