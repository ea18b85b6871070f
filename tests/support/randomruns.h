// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "model/support/standinmark.h"
#include "tests/support/dice.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace PortCheck::RandomRuns {

using namespace Qt::StringLiterals;

constexpr int hostsJudged = 20000;
constexpr PortRange dynamicPorts{32768, 60999};

/// A run of one to three hosts, as it was judged.
struct Run {
    QList<CheckRecord> checks;
    QList<FollowUpRecord> followUps;
    QList<Finding> found;
};

/// Everything that was asked, follow-up questions included.
inline QList<const CheckRecord*> everything(const Run& run)
{
    QList<const CheckRecord*> all;
    all.reserve(run.checks.size() + run.followUps.size());
    for (const CheckRecord& record : run.checks)
        all.append(&record);
    for (const FollowUpRecord& followUp : run.followUps)
        all.append(&followUp.record);
    return all;
}

template <std::size_t Size> bool isIn(const std::array<Reason, Size>& reasons, Reason reason)
{
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

// What is drawn. It is what probes can bring: an ICMP error has its sender over UDP and comes to a closed or
// unreachable port; "fromNetwork" is for TCP; only a service with a dialogue can be verified.

struct Question {
    Service service;
    Transport protocol;
    quint16 port;
    std::optional<PortRange> range{};
};

constexpr PortRange rpcRange{1024, 65535};
constexpr std::array questions{Question{Service::Ldap, Transport::Tcp, 389},
    Question{Service::Cldap, Transport::Udp, 389}, Question{Service::GlobalCatalog, Transport::Tcp, 3268},
    Question{Service::GlobalCatalogTls, Transport::Tcp, 3269}, Question{Service::Kerberos, Transport::Tcp, 88},
    Question{Service::Kerberos, Transport::Udp, 88}, Question{Service::EndpointMapper, Transport::Tcp, 135},
    Question{Service::RpcEndpoint, Transport::Tcp, 49152}, Question{Service::RpcEndpoint, Transport::Tcp, 49200},
    Question{Service::RpcEndpoint, Transport::Tcp, 50000}, Question{Service::Smb, Transport::Tcp, 445},
    Question{Service::Dns, Transport::Udp, 53}, Question{Service::Dns, Transport::Tcp, 53},
    Question{Service::Ldaps, Transport::Tcp, 636}, Question{Service::Unknown, Transport::Tcp, 464},
    Question{Service::Unknown, Transport::Udp, 464}, Question{Service::RpcEndpoint, Transport::Tcp, 0, rpcRange},
    Question{Service::TcpRange, Transport::Tcp, 0, rpcRange}};

constexpr std::array proofs{Reason::Answered, Reason::Answered, Reason::Answered, Reason::BindRefused,
    Reason::MapperRefused, Reason::NoEndpoints, Reason::KerberosNeedsTcp, Reason::SmbSigningRequired,
    Reason::KerberosWrongRealm, Reason::WrongDomain, Reason::CertificateExpired, Reason::CertificateNotYetValid,
    Reason::CertificateWrongName, Reason::CertificateUntrusted, Reason::KerberosError, Reason::DnsError,
    Reason::DnsWrongDomain, Reason::DnsTruncated};
constexpr std::array failures{Reason::OtherProtocol, Reason::NoApplicationData, Reason::ClosedEarly,
    Reason::TooMuchData, Reason::LdapError, Reason::TlsFailed, Reason::TlsNoCertificate, Reason::Smb1Only,
    Reason::SmbError};

enum class Event { Proof, Failure, OnlyOpen, Silence, Refusal, Turned, NotSent, NoAddress, NotAsked };

constexpr std::array events{Event::Proof, Event::Proof, Event::Failure, Event::OnlyOpen, Event::Silence, Event::Silence,
    Event::Refusal, Event::Turned, Event::Turned, Event::NotSent, Event::NoAddress, Event::NotAsked};

/// Draws a run.
class RunDice : public Dice {
public:
    using Dice::Dice;

    Run run()
    {
        Run run;
        QStringList targets = m_targets;
        QList<Question> plan = someQuestions();
        m_moods.clear();
        m_answers.clear();
        m_hasIpv6 = !coin(4);
        for (int host = number(3); host >= 0; --host) {
            const QString target = targets.takeAt(number(int(targets.size())));
            if (coin(3))
                plan = someQuestions();
            const QStringList addresses = QHostAddress(target).isNull() ? someAddresses() : QStringList{target};
            for (const QString& address : addresses) {
                for (const Question& question : std::as_const(plan))
                    run.checks.append(record(question, target, address, int(run.checks.size())));
            }
        }
        makeOneHostOfSeveralNames(run.checks);
        std::set<QString> asked;
        for (const CheckRecord& record : std::as_const(run.checks)) {
            if (asked.insert(record.check.address).second)
                addFollowUps(run, record);
        }
        return run;
    }

private:
    /// Each port once.
    QList<Question> someQuestions()
    {
        std::map<std::pair<Transport, quint16>, Question> plan;
        for (int n = number(3); n >= 0; --n) {
            const Question question = oneOf(questions);
            plan.try_emplace({question.protocol, question.port}, question);
        }
        QList<Question> inOrder;
        for (const auto& [port, question] : plan)
            inOrder.append(question);
        return inOrder;
    }

    /// As a run does: a port is asked once, under the first of the names, and what speaks TLS under each of them.
    static void makeOneHostOfSeveralNames(QList<CheckRecord>& checks)
    {
        std::map<QString, QStringList> namesAt;
        for (const CheckRecord& record : std::as_const(checks)) {
            QStringList& names = namesAt[record.check.address];
            if (names.contains(record.check.target))
                continue;
            const bool beforeTheAddress = !names.isEmpty() && names.constLast() == record.check.address;
            names.insert(names.size() - (beforeTheAddress ? 1 : 0), record.check.target);
        }
        std::set<QString> asked;
        QList<CheckRecord> once;
        for (CheckRecord record : std::as_const(checks)) {
            const QStringList& names = namesAt[record.check.address];
            const bool isByName = speaksTls(record.check.service) && record.check.target != record.check.address;
            if (names.size() > 1)
                record.check.names = names;
            if (!isByName)
                record.check.target = names.constFirst();
            record.id = int(once.size());
            if (asked.insert(record.check.targetText() + u' ' + portText(record.check)).second)
                once.append(record);
        }
        checks = once;
    }

    QStringList someAddresses()
    {
        QStringList some{oneOf(m_addresses)};
        if (coin())
            some.append(oneOf(m_addresses));
        some.removeDuplicates();
        return some;
    }

    CheckRecord record(const Question& question, const QString& target, const QString& address, int id)
    {
        CheckRecord record;
        record.id = id;
        record.phase = coin(20) ? Phase::Running : Phase::Done;
        record.check.service = question.service;
        record.check.protocol = question.protocol;
        record.check.port = question.port;
        record.check.range = question.range;
        record.check.target = target;
        record.check.address = address;
        record.finishedAt = m_begin.addSecs(number(10));
        // Most ports of an address fare alike.
        const auto mood = m_moods.try_emplace(address, Mood{oneOf(events), coin(5)}).first->second;
        if (record.phase != Phase::Done)
            return record;
        // A port that is asked under two names of its machine is answered alike both times.
        const QString where = address + u' ' + portText(record.check);
        if (!m_answers.contains(where))
            m_answers.insert(where, seen(record.check, coin(3) ? oneOf(events) : mood.event, mood.isStandIn));
        record.seen = m_answers.value(where);
        return record;
    }

    ProbeResult seen(const Check& check, Event event, bool isStandIn)
    {
        ProbeResult seen;
        if (check.range) {
            seen.reason = oneOf(std::array{Reason::MapperRefused, Reason::MapperUnavailable, Reason::NoEndpoints});
            return seen;
        }
        seen.attempts = 1 + number(3);
        seen.localAddress = isIpv6(check.address) ? m_ownAddress6 : m_ownAddress;
        if (isIpv6(check.address) && !m_hasIpv6) {
            seen.state = State::Unreachable;
            seen.reason = Reason::NetworkUnreachable;
            return seen;
        }
        switch (event) {
        case Event::Proof:
        case Event::Failure:
        case Event::OnlyOpen:
            seen.state = State::Open;
            seen.latencyMs = number(100);
            speak(seen, check, hasDialogue(check.service) ? event : Event::OnlyOpen, isStandIn);
            break;
        case Event::Silence:
            seen.state = State::Filtered;
            seen.reason = Reason::NoAnswer;
            break;
        case Event::Refusal:
            seen.state = State::Closed;
            seen.reason = Reason::Refused;
            if (check.protocol == Transport::Tcp)
                seen.evidence[u"refusedAfterMs"_s] = number(100);
            else
                addSender(seen, check);
            break;
        case Event::Turned:
            seen.state = State::Unreachable;
            seen.reason = oneOf(std::array{Reason::NetworkUnreachable, Reason::HostUnreachable, Reason::Prohibited});
            if (coin(3))
                break;
            if (check.protocol == Transport::Tcp)
                seen.evidence[u"fromNetwork"_s] = true;
            else
                addSender(seen, check);
            break;
        case Event::NotSent:
            seen.state = State::Local;
            seen.reason = oneOf(
                std::array{Reason::BlockedLocally, Reason::NoLocalPort, Reason::LocalError, Reason::OwnRouteRefuses});
            break;
        case Event::NoAddress:
            seen.state = State::Unresolved;
            seen.reason = Reason::NameNotFound;
            break;
        case Event::NotAsked:
            seen.state = State::Cancelled;
            break;
        }
        return seen;
    }

    /// What an open port says.
    void speak(ProbeResult& seen, const Check& check, Event event, bool isStandIn)
    {
        if (event == Event::OnlyOpen) {
            seen.reason = Reason::NoDialogue;
            return;
        }
        seen.evidence = said();
        if (event == Event::Failure) {
            seen.service = oneOf(std::array{ServiceState::Mismatch, ServiceState::Silent, ServiceState::Failed});
            seen.reason = oneOf(failures);
            return;
        }
        seen.service = ServiceState::Verified;
        seen.reason = oneOf(proofs);
        if (!isStandIn || (check.service == Service::RpcEndpoint && coin()))
            return;
        m_mark.insertInto(seen.evidence);
        if (coin())
            seen.evidence[u"certificateSubject"_s] = standInCertificateName;
    }

    Evidence said()
    {
        Evidence evidence;
        if (coin(3))
            evidence[u"dnsHostName"_s] = oneOf(m_names);
        if (coin(5))
            evidence[u"isGlobalCatalogReady"_s] = coin();
        if (coin(3))
            evidence[u"flags"_s] = coin() ? QJsonArray{u"ds"_s} : QJsonArray{u"ds"_s, u"writable"_s, u"gc"_s};
        if (coin(5))
            evidence[u"clockDifferenceS"_s] = number(1200) - 600;
        if (coin(4))
            evidence[u"defaultNamingContext"_s] = coin() ? u"DC=lab,DC=example"_s : u"DC=other,DC=example"_s;
        if (coin(6))
            evidence[u"coldState"_s] = u"filtered"_s;
        return evidence;
    }

    void addSender(ProbeResult& seen, const Check& check)
    {
        const QString own = seen.localAddress.toString();
        const QString router = isIpv6(check.address) ? u"fd00::fe"_s : u"10.7.7.7"_s;
        seen.evidence[u"icmpSender"_s] = oneOf(QStringList{own, router, check.address});
    }

    void addFollowUps(Run& run, const CheckRecord& model)
    {
        const auto add = [&](FollowUpKind kind, const CheckRecord& like, const ProbeResult& seen) {
            FollowUpRecord followUp{kind, like};
            followUp.record.id = int(run.checks.size() + run.followUps.size());
            followUp.record.phase = Phase::Done;
            followUp.record.seen = seen;
            run.followUps.append(followUp);
        };
        if (coin()) {
            CheckRecord control = model;
            control.check.service = Service::Unknown;
            control.check.protocol = Transport::Tcp;
            control.check.range.reset();
            control.check.port = controlPort;
            add(FollowUpKind::Control, control, seen(control.check, oneOf(events), false));
        }
        const QString address = model.check.address;
        const auto proven = std::find_if(run.checks.begin(), run.checks.end(), [&](const CheckRecord& record) {
            return record.check.address == address && record.check.protocol == Transport::Tcp
                && record.seen.service == ServiceState::Verified;
        });
        if (proven == run.checks.end())
            return;
        const CheckRecord good = *proven;
        if (coin())
            add(FollowUpKind::Again, good, seen(good.check, oneOf(events), false));
        if (good.check.service == Service::EndpointMapper && coin())
            add(FollowUpKind::AskMapper, good, seen(good.check, oneOf(events), false));
        if (coin(4)) {
            ProbeResult seen = good.seen;
            seen.reason =
                oneOf(std::array{Reason::SourcePortsFree, Reason::SourcePortsBlocked, Reason::SourcePortsUntold});
            add(FollowUpKind::SourcePorts, good, seen);
        }
    }

    static bool isIpv6(const QString& address) { return address.contains(u':'); }

    struct Mood {
        Event event;
        bool isStandIn;
    };

    std::map<QString, Mood> m_moods; ///< of the addresses of a run
    QHash<QString, ProbeResult> m_answers; ///< of its ports
    bool m_hasIpv6 = true;
    const QStringList m_targets{u"dc1.lab.example"_s, u"dc2.lab.example"_s, u"lab.example"_s, u"10.0.0.1"_s};
    const QStringList m_addresses{
        u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s, u"10.0.0.4"_s, u"fd00::1"_s, u"fd00::2"_s, u"169.254.7.7"_s};
    const QStringList m_names{u"dc1.lab.example"_s, u"dc2.lab.example"_s, u"fs07.lab.example"_s};
    const QHostAddress m_ownAddress{u"10.9.9.9"_s};
    const QHostAddress m_ownAddress6{u"fd00::9"_s};
    const QDateTime m_begin = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const StandInMark m_mark{"0123456789abcdef", u"10.9.9.9"_s, 3311};
};

} // namespace PortCheck::RandomRuns
