// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/causerows.h"
#include "tests/support/recordsof.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

/// Checks and follow-up questions that left from certain local ports of this computer.
namespace PortCheck::LocalPortScenes {

using namespace Qt::StringLiterals;

/// A port that answered a local port, after silence towards others.
[[nodiscard]] inline CheckRecord answeredTo(quint16 localPort, const QJsonArray& silentBefore = {})
{
    CheckRecord record = askedAt(Service::Smb, verifiedResult(), Transport::Tcp, 445);
    record.seen.localPort = localPort;
    record.seen.attempts = 1 + int(silentBefore.size());
    if (!silentBefore.isEmpty())
        record.seen.evidence[u"silentLocalPorts"_s] = silentBefore;
    return record;
}

[[nodiscard]] inline CheckRecord silentTo(const QList<quint16>& localPorts, Transport protocol = Transport::Tcp)
{
    CheckRecord record = askedAt(Service::Ldap, silentResult(), protocol);
    record.seen.localPort = localPorts.constLast();
    QJsonArray earlier;
    for (const quint16 port : localPorts.first(localPorts.size() - 1))
        earlier.append(port);
    if (!earlier.isEmpty())
        record.seen.evidence[u"silentLocalPorts"_s] = earlier;
    return record;
}

[[nodiscard]] inline FollowUpRecord lookOf(FollowUpKind kind, State state, const QJsonArray& runs = {})
{
    FollowUpRecord followUp;
    followUp.kind = kind;
    followUp.record = askedAt(Service::Smb, shutPort(state, Reason::SourcePortsBlocked), Transport::Tcp, 445);
    followUp.record.seen.evidence = {{u"sourcePorts"_s, runs}};
    return followUp;
}

[[nodiscard]] inline QJsonObject run(int from, int to, State state)
{
    return {{u"from"_s, from}, {u"to"_s, to}, {u"state"_s, QString(token(state))}};
}

inline const QJsonArray middleIsDead{
    run(1024, 39999, State::Open), run(40000, 49151, State::Filtered), run(49152, 65535, State::Open)};
inline const FollowUpRecord settled = lookOf(FollowUpKind::SourcePorts, State::Open, middleIsDead);

} // namespace PortCheck::LocalPortScenes
