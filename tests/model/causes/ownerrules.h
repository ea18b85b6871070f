// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/registry.h"
#include "tests/support/adviceowners.h"
#include "tests/support/judgedruns.h"

#include <QHostAddress>

namespace PortCheck::RandomRuns {

// The rules. Each says what is wrong with a run; nothing where all is well.

constexpr std::array saysBlocked{Reason::NoAnswer, Reason::Prohibited, Reason::RefusedOnTheWay,
    Reason::OutsideReachableRange, Reason::RpcRangeMissing, Reason::OneAddressFails, Reason::ServiceBarred};

/// One check in words, so that the case can be staged again.
inline QString told(const CheckRecord& record)
{
    const ProbeResult& seen = record.seen;
    return u"%1 of %2: seen %3 %4 %5 %6, says %7 %8 owner %9"_s.arg(portText(record.check), record.check.targetText(),
        token(seen.state), token(seen.service), token(seen.reason),
        QString::fromUtf8(QJsonDocument(seen.evidence).toJson(QJsonDocument::Compact)), token(record.verdict.outcome),
        token(record.verdict.reason), token(record.verdict.owner));
}

inline bool isDone(const CheckRecord& record)
{
    return record.phase == Phase::Done;
}

inline bool isVerified(const CheckRecord& record)
{
    return isDone(record) && record.seen.state == State::Open && record.seen.service == ServiceState::Verified;
}

inline bool addresses(const Verdict& verdict, Owner owner)
{
    return verdict.owner == owner || isAdvised(verdict.advice, owner);
}

/// Whether the service of that port answered at that address, whoever asked for it and under whatever name.
inline bool answeredAt(const Run& run, const QString& address, const QString& port)
{
    const QList<const CheckRecord*> all = everything(run);
    return std::any_of(all.begin(), all.end(), [&](const CheckRecord* record) {
        return isVerified(*record) && record->check.address == address && portText(record->check) == port;
    });
}

inline QString networkBlocksWhatAnswered(const Run& run)
{
    for (const CheckRecord& record : run.checks) {
        if (isIn(saysBlocked, record.verdict.reason) && addresses(record.verdict, Owner::Network)
            && answeredAt(run, record.check.address, portText(record.check)))
            return told(record);
    }
    for (const Finding& finding : run.found) {
        if (!isIn(saysBlocked, finding.reason) || !finding.owners().contains(Owner::Network))
            continue;
        for (const QString& address : finding.addresses) {
            for (const QString& port : finding.ports) {
                if (answeredAt(run, address, port))
                    return u"finding %1 with %2 at %3"_s.arg(token(finding.reason), port, address);
            }
        }
    }
    return {};
}

/// Whether \a port is known to be open there: its service answered, or it was connected to and not every port is.
inline bool isOpenAt(const Run& run, const QString& address, const QString& port)
{
    if (answeredAt(run, address, port))
        return true;
    const bool provesSomething = std::any_of(run.followUps.begin(), run.followUps.end(), [&](const auto& followUp) {
        const State state = followUp.record.seen.state;
        return followUp.kind == FollowUpKind::Control && followUp.record.check.address == address
            && (state == State::Closed || state == State::Filtered || state == State::Unreachable);
    });
    return provesSomething && std::any_of(run.checks.begin(), run.checks.end(), [&](const CheckRecord& record) {
        return isDone(record) && record.seen.state == State::Open && record.check.protocol == Transport::Tcp
            && record.check.address == address && portText(record.check) == port;
    });
}

/// The ports for which \a advice asks for a rule.
inline QStringList portsToAllow(const Advice& advice)
{
    const QByteArrayView words(advice.what.text == nullptr ? "" : advice.what.text->source.text);
    QStringList ports;
    if (!words.contains("allow "))
        return ports;
    if (words.contains("53/TCP"))
        ports.append(u"53/TCP"_s);
    for (qsizetype i = 0; i < advice.what.values.size(); ++i) {
        if (advice.what.text->values[std::size_t(i)] == Value::Ports)
            ports += advice.what.values[i];
    }
    return ports;
}

inline QString allowsWhatIsOpen(const Run& run)
{
    const auto openOne = [&run](const QList<Advice>& advice, const QStringList& addresses) -> QString {
        for (const Advice& each : advice) {
            const QStringList ports = portsToAllow(each);
            for (const QString& port : ports) {
                for (const QString& address : addresses) {
                    if (isOpenAt(run, address, port))
                        return u"allow %1 at %2, which is open"_s.arg(port, address);
                }
            }
        }
        return {};
    };
    const QList<const CheckRecord*> all = everything(run);
    for (const CheckRecord* record : all) {
        if (const QString open = openOne(record->verdict.advice, {record->check.address}); !open.isEmpty())
            return told(*record) + u": "_s + open;
    }
    for (const Finding& finding : run.found) {
        if (const QString open = openOne(finding.advice, finding.addresses); !open.isEmpty())
            return u"finding %1: %2"_s.arg(token(finding.reason), open);
    }
    return {};
}

/// Whether somebody else spoke: so the question had left this computer.
inline bool wasTurnedBackOutside(const CheckRecord& record)
{
    const QString sender = record.seen.evidence.value(u"icmpSender"_s).toString();
    return (!sender.isEmpty() && QHostAddress(sender) != record.seen.localAddress)
        || record.seen.evidence.value(u"fromNetwork"_s).toBool();
}

inline QString accusesThisComputerOfWhatItSent(const Run& run)
{
    constexpr std::array saysNotSent{Reason::NetworkUnreachable, Reason::BlockedLocally, Reason::OwnRouteRefuses,
        Reason::GatewaySilent, Reason::TakenForNeighbour, Reason::LocalError, Reason::NoLocalPort,
        Reason::OutOfResources};
    for (const CheckRecord& record : run.checks) {
        if (isIn(saysNotSent, record.verdict.reason) && addresses(record.verdict, Owner::ThisComputer)
            && wasTurnedBackOutside(record))
            return told(record);
    }
    return {};
}

/// No packet left, so nobody outside had a part in it.
inline QString accusesTheNetworkOfWhatWasNotSent(const Run& run)
{
    for (const CheckRecord& record : run.checks) {
        const bool hadNoRoute = record.seen.state == State::Unreachable
            && record.seen.reason == Reason::NetworkUnreachable && !wasTurnedBackOutside(record);
        if (isDone(record) && (hadNoRoute || record.seen.state == State::Local)
            && addresses(record.verdict, Owner::Network))
            return told(record);
    }
    return {};
}

/// Whether it was this computer that refused, and not as the target: that is no life there.
inline bool isRejectedHere(const CheckRecord& record)
{
    const QHostAddress sender(record.seen.evidence.value(u"icmpSender"_s).toString());
    if (record.seen.evidence.value(u"refusedHere"_s).toBool())
        return true;
    return !sender.isNull() && sender == record.seen.localAddress && sender != QHostAddress(record.check.address);
}

inline QString callsTheLivingDead(const Run& run)
{
    std::set<QString> living;
    for (const CheckRecord& record : run.checks) {
        if (isDone(record) && !isRejectedHere(record)
            && (record.seen.state == State::Open || record.seen.state == State::Closed))
            living.insert(record.check.address);
    }
    for (const FollowUpRecord& followUp : run.followUps) {
        if (followUp.kind == FollowUpKind::Control && followUp.record.seen.state == State::Closed
            && !isRejectedHere(followUp.record))
            living.insert(followUp.record.check.address);
    }
    const auto saysDead = [](Reason reason, const Statement& title) {
        const Cause* const cause = reason == Reason::HostUnreachable ? causeThatSays(title.text) : nullptr;
        return reason == Reason::HostSilent || (cause != nullptr && cause->scope == Cause::Scope::Host);
    };
    for (const CheckRecord& record : run.checks) {
        if (living.count(record.check.address) > 0 && saysDead(record.verdict.reason, record.verdict.title))
            return told(record);
    }
    for (const Finding& finding : run.found) {
        const bool livesOne = std::any_of(finding.addresses.begin(), finding.addresses.end(),
            [&living](const QString& address) { return living.count(address) > 0; });
        if (livesOne && saysDead(finding.reason, finding.title))
            return u"finding %1 at %2"_s.arg(token(finding.reason), finding.addresses.join(u' '));
    }
    return {};
}

/// A stand-in says openly who it is: its name, its domain and its own certificate are nobody's fault.
inline QString blamesAStandInForItsIdentity(const Run& run)
{
    constexpr std::array aboutIdentity{Reason::WrongDomain, Reason::KerberosWrongRealm, Reason::DnsWrongDomain,
        Reason::OtherHost, Reason::NameLeadsElsewhere, Reason::ReadOnlyController};
    constexpr std::array aboutCertificate{Reason::CertificateExpired, Reason::CertificateNotYetValid,
        Reason::CertificateWrongName, Reason::CertificateUntrusted};
    for (const CheckRecord& record : run.checks) {
        if (!isVerified(record) || !record.seen.evidence.contains(u"standIn"_s))
            continue;
        const Verdict& verdict = record.verdict;
        const bool hasItsOwnCertificate =
            record.seen.evidence.value(u"certificateSubject"_s).toString() == standInCertificateName;
        const bool isOnlyIdentity = record.seen.reason == Reason::Answered || isIn(aboutIdentity, record.seen.reason);
        const bool isAccused = addresses(verdict, Owner::DirectoryTeam) || addresses(verdict, Owner::Dns);
        if (isIn(aboutIdentity, verdict.reason) || (isOnlyIdentity && isAccused)
            || (hasItsOwnCertificate && isIn(aboutCertificate, verdict.reason)))
            return told(record);
    }
    return {};
}

/// Of a range, this computer's own filter can block one part, or drop its answers, and the network block another.
inline bool isOfTwoCauses(const CheckRecord& record)
{
    return record.seen.range
        && (record.seen.evidence.contains(u"answersDroppedHere"_s)
            || !record.seen.range->parts(Reachability::Local).isEmpty());
}

/// Where nothing could have come back, its absence is no sign of a firewall.
inline QString accusesTheNetworkOfNothing(const Run& run)
{
    constexpr std::array neverOfTheNetwork{Reason::NoQuestion, Reason::Ipv6NotInUse, Reason::LinkLocalAddress,
        Reason::NoHostAddress, Reason::HostsFile, Reason::ResolverKeepsName, Reason::ResolverLacksName,
        Reason::ResolverDiffers, Reason::ReversePathFilter, Reason::OwnNetworkLost, Reason::OwnRouteRefuses,
        Reason::GatewaySilent, Reason::TakenForNeighbour, Reason::AddressKindUnused, Reason::AnswersDroppedHere,
        Reason::OwnTunnelSilent, Reason::ProxyUnderProgram, Reason::IpVersionNotChosen};
    const QList<const CheckRecord*> all = everything(run);
    for (const CheckRecord* record : all) {
        if (isIn(neverOfTheNetwork, record->verdict.reason) && addresses(record->verdict, Owner::Network)
            && !isOfTwoCauses(*record))
            return told(*record);
    }
    for (const Finding& finding : run.found) {
        if (isIn(neverOfTheNetwork, finding.reason) && finding.owners().contains(Owner::Network))
            return u"finding %1"_s.arg(token(finding.reason));
    }
    return {};
}

inline QString namesSomebodyForWhatIsWell(const Run& run)
{
    const QList<const CheckRecord*> all = everything(run);
    for (const CheckRecord* record : all) {
        const Verdict& verdict = record->verdict;
        const bool isWell = verdict.outcome == Outcome::Pass || verdict.outcome == Outcome::NotApplicable;
        if (isWell && (verdict.owner != Owner::Nobody || !verdict.advice.isEmpty()))
            return told(*record);
    }
    return {};
}

/// Where packets get lost, or a device blocks this computer, silence is nobody's, and no rule is asked for.
inline QString judgesSilenceThatProvesNothing(const Run& run)
{
    constexpr std::array provesNothing{
        Reason::LossyWay, Reason::WayCameUp, Reason::BlockedMidRun, Reason::NothingBehind};
    for (const CheckRecord& record : run.checks) {
        const bool isSilent = record.seen.state == State::Filtered && isIn(provesNothing, record.verdict.reason);
        if (isSilent && (record.verdict.outcome != Outcome::Inconclusive || record.verdict.owner != Owner::Network))
            return told(record);
        for (const Advice& advice : record.verdict.advice) {
            if (isIn(provesNothing, record.verdict.reason) && !portsToAllow(advice).isEmpty())
                return told(record);
        }
    }
    return {};
}

/// What something in between accepts in the host's place, is not told by a host that speaks.
inline QString saysThatNobodySpeaksWhereOneDoes(const Run& run)
{
    for (const CheckRecord& record : run.checks) {
        if (record.verdict.reason != Reason::NothingBehind)
            continue;
        const bool speaks = std::any_of(run.checks.begin(), run.checks.end(), [&record](const CheckRecord& other) {
            return isVerified(other) && other.check.protocol == Transport::Tcp
                && other.check.address == record.check.address;
        });
        if (speaks)
            return told(record);
    }
    return {};
}

/// Nothing that was never asked has failed.
inline QString failsWhatWasNotAsked(const Run& run)
{
    for (const CheckRecord& record : run.checks) {
        if (isDone(record) && record.seen.state == State::NotRun && record.verdict.outcome == Outcome::Fail)
            return told(record);
    }
    return {};
}

/// What answers over an IP version gets through.
inline QString blocksAnIpVersionThatAnswers(const Run& run)
{
    for (const CheckRecord& record : run.checks) {
        const bool isIpv6 = record.check.address.contains(u':');
        const bool answers = std::any_of(run.checks.begin(), run.checks.end(), [isIpv6](const CheckRecord& other) {
            return isVerified(other) && other.check.address.contains(u':') == isIpv6
                && !QHostAddress(other.check.address).isLinkLocal();
        });
        if (record.verdict.reason == Reason::IpVersionBlocked && answers)
            return told(record);
    }
    return {};
}

} // namespace PortCheck::RandomRuns
