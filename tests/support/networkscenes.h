// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/causerows.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

/// Checks and their hosts, as causes of the network see them.
namespace PortCheck::NetworkScenes {

using namespace Qt::StringLiterals;

inline const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

[[nodiscard]] inline CheckRecord recordOf(
    Service service, const ProbeResult& seen, Transport protocol = Transport::Tcp, quint16 port = 389)
{
    CheckRecord record = askedAt(service, seen, protocol, port);
    record.finishedAt = noon;
    return record;
}

[[nodiscard]] inline CheckRecord overUdp(Service service, const ProbeResult& seen)
{
    return recordOf(service, seen, Transport::Udp);
}

[[nodiscard]] inline ProbeResult late(const Evidence& evidence = {}, Reason reason = Reason::Answered)
{
    ProbeResult result = verifiedResult(evidence, reason);
    result.attempts = 2;
    return result;
}

[[nodiscard]] inline CheckRecord refusedAfter(double ms)
{
    return recordOf(Service::Ldap, shutPort(State::Closed, Reason::Refused, {{u"refusedAfterMs"_s, ms}}));
}

/// A port that is shut, as an ICMP error said that \a sender sent.
[[nodiscard]] inline CheckRecord reported(const QString& sender, Reason reason, State state = State::Unreachable)
{
    return overUdp(Service::Cldap, shutPort(state, reason, {{u"icmpSender"_s, sender}}));
}

/// A question that passed too many routers, as \a sender told.
[[nodiscard]] inline CheckRecord expired(const QString& sender, int code = 0)
{
    CheckRecord record = reported(sender, Reason::HostUnreachable);
    record.seen.evidence[u"icmpType"_s] = 11;
    record.seen.evidence[u"icmpCode"_s] = code;
    return record;
}

[[nodiscard]] inline CheckRecord reportedHere(Reason reason)
{
    CheckRecord record = reported(u"10.9.9.9"_s, reason);
    record.seen.localAddress = QHostAddress(u"10.9.9.9"_s);
    return record;
}

[[nodiscard]] inline CheckRecord answerAfter(double ms)
{
    CheckRecord record = recordOf(Service::Smb, verifiedResult(), Transport::Tcp, 445);
    record.seen.latencyMs = ms;
    return record;
}

/// A row whose ports were not asked: of a whole range, or those that the mapper has to name.
[[nodiscard]] inline CheckRecord notAsked(Service service)
{
    CheckRecord record = recordOf(service, shutPort(State::NotRun, Reason::MapperUnavailable), Transport::Tcp, 0);
    record.check.range = PortRange{1024, 65535};
    return record;
}

[[nodiscard]] inline CheckRecord atSecond(CheckRecord record, int second)
{
    record.finishedAt = noon.addSecs(second);
    return record;
}

[[nodiscard]] inline CheckRecord atOther(CheckRecord record)
{
    record.check.address = u"10.0.0.2"_s;
    return record;
}

[[nodiscard]] inline FollowUpRecord followUpOf(FollowUpKind kind, State state)
{
    FollowUpRecord followUp;
    followUp.kind = kind;
    followUp.record = recordOf(Service::Unknown, shutPort(state, Reason::None), Transport::Tcp, controlPort);
    return followUp;
}

inline const CheckRecord silent = recordOf(Service::Ldap, silentResult());
inline const CheckRecord smbSilent = recordOf(Service::Smb, silentResult(), Transport::Tcp, 445);
inline const CheckRecord mapperAnswer = recordOf(Service::EndpointMapper, verifiedResult(), Transport::Tcp, 135);
inline const CheckRecord otherAnswer = recordOf(Service::Smb, verifiedResult(), Transport::Tcp, 445);
inline const CheckRecord ldapAnswer = recordOf(Service::Ldap, verifiedResult());
inline const CheckRecord kerberosAnswer = recordOf(Service::Kerberos, verifiedResult(), Transport::Tcp, 88);
inline const CheckRecord kerberosOverUdp = recordOf(Service::Kerberos, verifiedResult(), Transport::Udp, 88);
inline const CheckRecord kerberosRefused = recordOf(Service::Kerberos, closedResult(), Transport::Tcp, 88);
inline const CheckRecord unreachable = recordOf(Service::Ldap, shutPort(State::Unreachable, Reason::HostUnreachable));
inline const FollowUpRecord controlOpened = followUpOf(FollowUpKind::Control, State::Open);
inline const FollowUpRecord againSilent = followUpOf(FollowUpKind::Again, State::Filtered);

[[nodiscard]] inline CheckRecord waiting()
{
    CheckRecord record = silent;
    record.phase = Phase::Queued;
    return record;
}

/// What a cause judges: a check, and what else was seen at its host; or the last of the follow-up questions.
struct Scene {
    const Cause* cause = nullptr;
    CheckRecord check{};
    QList<CheckRecord> beside{};
    QList<FollowUpRecord> followUps{};
    QList<CheckRecord> elsewhere{};
    bool ofFollowUp = false;

    [[nodiscard]] std::optional<Ruling> ruling() const
    {
        HostRecords records;
        records.checks.append(&check);
        for (const CheckRecord& record : beside)
            records.checks.append(&record);
        for (const FollowUpRecord& followUp : followUps)
            records.followUps.append(&followUp);
        for (const CheckRecord& record : elsewhere)
            records.elsewhere.append(&record);
        const HostFacts host(records, u"lab.example"_s);
        if (ofFollowUp)
            return cause->judge({followUps.constLast().record, host, followUps.constLast().kind});
        return cause->judge({check, host});
    }
};

} // namespace PortCheck::NetworkScenes
