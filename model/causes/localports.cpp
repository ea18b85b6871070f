// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/localports.h"

#include "model/causes/conditions.h"

#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

quint16 localPortNotHandedOut(const QString& address)
{
    constexpr int count = localPortsNotHandedOut.to - localPortsNotHandedOut.from + 1;
    return quint16(localPortsNotHandedOut.from + qChecksum(address.toLatin1()) % count);
}

bool isAboutLocalPorts(const Observation& seen)
{
    return seen.followUp == FollowUpKind::SourcePorts && seen.record.seen.state != State::Cancelled;
}

QList<PortRange> localPortsNotLetOut(const ProbeResult& seen)
{
    QList<PortRange> blocked;
    const QJsonArray runs = seen.evidence["sourcePorts"_L1].toArray();
    for (const auto& run : runs) {
        const QString state = run["state"_L1].toString();
        if (state != token(State::Filtered) && state != token(State::Closed) && state != token(State::Unreachable))
            continue;
        const PortRange part{quint16(run["from"_L1].toInt()), quint16(run["to"_L1].toInt())};
        if (!blocked.isEmpty() && blocked.constLast().to + 1 == part.from) // dropped here, turned away there
            blocked.last().to = part.to;
        else
            blocked.append(part);
    }
    return blocked;
}

bool lookLikeLosses(const QList<PortRange>& silent)
{
    constexpr qsizetype mostParts = 4;
    return silent.size() > mostParts;
}

bool isIn(const QList<PortRange>& ranges, quint16 port)
{
    return std::any_of(ranges.begin(), ranges.end(), [port](PortRange range) { return range.contains(port); });
}

QList<quint16> silentLocalPorts(const CheckRecord& record)
{
    QList<quint16> ports;
    const QJsonArray earlier = record.seen.evidence["silentLocalPorts"_L1].toArray();
    for (const auto& port : earlier)
        ports.append(quint16(port.toInt()));
    const bool isSilent = record.seen.state == State::Filtered || wasHeldBackHere(record);
    if (isSilent && record.seen.localPort != 0)
        ports.append(record.seen.localPort);
    return ports;
}

QList<quint16> rejectedLocalPorts(const CheckRecord& record)
{
    QList<quint16> ports;
    const QJsonArray earlier = record.seen.evidence["rejectedLocalPorts"_L1].toArray();
    for (const auto& port : earlier)
        ports.append(quint16(port.toInt()));
    return ports;
}

std::optional<PortRange> widestBeside(const QList<PortRange>& ranges, PortRange within)
{
    constexpr int fewest = 64;
    QList<PortRange> inOrder = ranges;
    std::sort(inOrder.begin(), inOrder.end(), [](PortRange a, PortRange b) { return a.from < b.from; });
    std::optional<PortRange> widest;
    int most = fewest - 1;
    int from = within.from;
    const auto take = [&](int to) {
        if (to - from + 1 <= most)
            return;
        most = to - from + 1;
        widest = PortRange{quint16(from), quint16(to)};
    };
    for (const PortRange& each : std::as_const(inOrder)) {
        take(std::min<int>(each.from - 1, within.to));
        from = std::max(from, each.to + 1);
    }
    take(within.to);
    return widest;
}

bool wasLostIn(const QList<PortRange>& ranges, const CheckRecord& record)
{
    const QList<quint16> lost = silentLocalPorts(record);
    return !lost.isEmpty() && std::all_of(lost.begin(), lost.end(), [&](quint16 port) { return isIn(ranges, port); });
}

bool wasRejectedIn(const QList<PortRange>& ranges, const CheckRecord& record)
{
    const State state = record.seen.state;
    const bool isRejected = state == State::Closed || state == State::Unreachable;
    if (record.phase != Phase::Done || !isRejected || record.seen.localPort == 0
        || !isIn(ranges, record.seen.localPort))
        return false;
    if (record.check.protocol == Transport::Tcp)
        return true;
    const QString sender = icmpSender(record);
    return !sender.isEmpty() && !isOwnReport(record) && QHostAddress(sender) != QHostAddress(record.check.address);
}

bool rejectsLocalPorts(const ProbeResult& seen)
{
    const QJsonArray runs = seen.evidence["sourcePorts"_L1].toArray();
    return std::any_of(runs.begin(), runs.end(), [](const QJsonValue& run) {
        const QString state = run["state"_L1].toString();
        return state == token(State::Closed) || state == token(State::Unreachable);
    });
}

bool dropsLocalPorts(const ProbeResult& seen)
{
    const QJsonArray runs = seen.evidence["sourcePorts"_L1].toArray();
    return std::any_of(runs.begin(), runs.end(),
        [](const QJsonValue& run) { return run["state"_L1].toString() == token(State::Filtered); });
}

namespace {

/// Whether all of \a ports lie beside those of \a others.
bool liesBeside(const QList<quint16>& ports, const QList<quint16>& others)
{
    const auto ends = std::minmax_element(ports.begin(), ports.end());
    return std::none_of(
        others.begin(), others.end(), [&](quint16 port) { return port >= *ends.first && port <= *ends.second; });
}

bool isAnswer(State state)
{
    return state == State::Open || state == State::Closed;
}

bool areApart(const QList<quint16>& silent, const QList<quint16>& answered)
{
    return !silent.isEmpty() && !answered.isEmpty() && (liesBeside(silent, answered) || liesBeside(answered, silent));
}

/// One of \a silent, where all but one of them lie apart from \a answered: that one may have been lost by chance.
std::optional<quint16> suspectBesideALoss(const QList<quint16>& silent, const QList<quint16>& answered)
{
    constexpr qsizetype fewest = 3;
    for (qsizetype lost = 0; silent.size() >= fewest && lost < silent.size(); ++lost) {
        QList<quint16> others = silent;
        others.removeAt(lost);
        if (areApart(others, answered))
            return others.constFirst();
    }
    return std::nullopt;
}

/// A local port from which several checks over TCP were turned away, if those all lie apart from the ones that opened
/// something, or all but one, which may be a port that is refused for itself.
std::optional<quint16> suspectOfRejections(const HostRecords& records)
{
    constexpr qsizetype several = 2;
    QList<quint16> rejected;
    QList<quint16> opened;
    for (const CheckRecord* const record : records.checks) {
        if (record->check.protocol != Transport::Tcp || record->phase != Phase::Done || record->seen.localPort == 0)
            continue;
        if (wasRejectedIn({{1, 65535}}, *record))
            rejected.append(record->seen.localPort);
        else if (record->seen.state == State::Open)
            opened.append(record->seen.localPort);
    }
    if (rejected.size() >= several && areApart(rejected, opened))
        return rejected.constFirst();
    return suspectBesideALoss(rejected, opened);
}

} // namespace

std::optional<quint16> suspectLocalPort(const HostRecords& records)
{
    QList<quint16> silent;
    QList<quint16> silentAtFirst;
    QList<quint16> answered;
    int checksWithSilence = 0;
    for (const CheckRecord* const record : records.checks) {
        if (record->phase != Phase::Done || record->check.protocol != Transport::Tcp)
            continue;
        const QList<quint16> ports = silentLocalPorts(*record);
        silent += ports;
        checksWithSilence += ports.isEmpty() ? 0 : 1;
        if (isAnswer(record->seen.state) && record->seen.localPort != 0) {
            answered.append(record->seen.localPort);
            silentAtFirst += ports;
        }
    }
    // One port that is silent can be so for itself, and there is one look: several rejections tell more.
    const auto rejected = checksWithSilence < 2 ? suspectOfRejections(records) : std::nullopt;
    if (rejected)
        return rejected;
    if (areApart(silent, answered))
        return silent.constFirst();
    // A port that is blocked besides is silent from all local ports.
    if (areApart(silentAtFirst, answered))
        return silentAtFirst.constFirst();
    const auto suspect = suspectBesideALoss(silentAtFirst, answered);
    if (suspect)
        return suspect;
    return suspectBesideALoss(silent, answered);
}

const CheckRecord* silentOverTcpAlone(const HostRecords& records)
{
    constexpr int several = 3;
    int silent = 0;
    const CheckRecord* first = nullptr;
    bool answersOverUdp = false;
    for (const CheckRecord* const record : records.checks) {
        const bool isTcp = record->check.protocol == Transport::Tcp;
        if (record->phase != Phase::Done || (isTcp && isAnswer(record->seen.state)))
            return nullptr;
        answersOverUdp = answersOverUdp || (!isTcp && isProven(*record));
        if (isTcp && record->seen.state == State::Filtered && !record->check.range) {
            ++silent;
            first = first == nullptr ? record : first;
        }
    }
    const QList<const FollowUpRecord*> overUdp = localPortLooks(records, Transport::Udp);
    answersOverUdp = answersOverUdp || std::any_of(overUdp.begin(), overUdp.end(), [](const FollowUpRecord* look) {
        return isProven(look->record);
    });
    return answersOverUdp && silent >= several ? first : nullptr;
}

namespace {

bool isUdp(const CheckRecord& record)
{
    return record.check.protocol == Transport::Udp && record.phase == Phase::Done && record.seen.localPort != 0;
}

/// Silent, turned away on the way, or kept from leaving by this computer itself.
bool gotNoAnswer(const CheckRecord& record)
{
    return record.phase == Phase::Done
        && (record.seen.state == State::Filtered || wasHeldBackHere(record) || wasRejectedIn({{1, 65535}}, record));
}

/// Whether an answer came over UDP only after losses, to the very local port from which all was asked.
bool wasLostByChance(const CheckRecord* record)
{
    return isUdp(*record) && record->seen.state == State::Open && record->seen.attempts > 1;
}

} // namespace

QList<quint16> answeredUdpPorts(const HostRecords& records)
{
    QList<quint16> ports;
    for (const CheckRecord* const record : records.checks) {
        if (isUdp(*record) && record->seen.state == State::Open)
            ports.append(record->seen.localPort);
    }
    for (const FollowUpRecord* const look : records.followUps) {
        if (isUdp(look->record) && look->record.seen.state == State::Open)
            ports.append(look->record.seen.localPort);
    }
    return ports;
}

namespace {

QList<const CheckRecord*> unansweredUdp(const HostRecords& records)
{
    QList<const CheckRecord*> silent;
    for (const CheckRecord* const record : records.checks) {
        if (isUdp(*record) && gotNoAnswer(*record) && hasDialogue(record->check.service))
            silent.append(record);
    }
    return silent;
}

/// Whether all that was asked of the host is one question over UDP, and a follow-up question over TCP was answered or
/// refused.
bool isUpBesideItsOnlyQuestion(const HostRecords& records)
{
    return records.checks.size() == 1
        && std::any_of(records.followUps.begin(), records.followUps.end(), [](const FollowUpRecord* look) {
               return look->record.phase == Phase::Done && look->record.check.protocol == Transport::Tcp
                   && isAnswer(look->record.seen.state);
           });
}

} // namespace

bool mayStillBeSoOverUdp(const HostRecords& records)
{
    const QList<const FollowUpRecord*> looks = localPortLooks(records, Transport::Tcp);
    const bool isSettled = std::all_of(looks.begin(), looks.end(), [](const FollowUpRecord* look) {
        return look->record.phase == Phase::Done && look->record.seen.state == State::Open;
    });
    return isSettled && std::any_of(records.checks.begin(), records.checks.end(), [](const CheckRecord* record) {
        return isUdp(*record) && wasRejectedIn({{1, 65535}}, *record);
    });
}

bool answersOverTcpIn(const HostRecords& records, const QList<PortRange>& ranges)
{
    const auto cameBack = [&ranges](const CheckRecord& record) {
        return record.phase == Phase::Done && record.check.protocol == Transport::Tcp
            && record.seen.state == State::Open && record.seen.localPort != 0 && isIn(ranges, record.seen.localPort);
    };
    return std::any_of(records.checks.begin(), records.checks.end(),
               [&](const CheckRecord* record) { return cameBack(*record); })
        || std::any_of(records.followUps.begin(), records.followUps.end(),
            [&](const FollowUpRecord* followUp) { return cameBack(followUp->record); });
}

bool answersOverUdpIn(const HostRecords& records, const QList<PortRange>& ranges)
{
    const QList<quint16> answered = answeredUdpPorts(records);
    return std::any_of(answered.begin(), answered.end(), [&](quint16 port) { return isIn(ranges, port); });
}

std::optional<SilentUdp> suspectUdpPort(const HostRecords& records)
{
    QList<const CheckRecord*> silent = unansweredUdp(records);
    const QList<quint16> answered = answeredUdpPorts(records);
    if (answered.isEmpty()) // a filter of this computer that lets none out has something else in mind
        silent.removeIf([](const CheckRecord* record) { return wasHeldBackHere(*record); });
    constexpr qsizetype several = 2;
    const bool mayBeIt = !answered.isEmpty() || silent.size() >= several || isUpBesideItsOnlyQuestion(records);
    if (silent.isEmpty() || !mayBeIt)
        return std::nullopt;
    // One that stayed silent from another local port as well may have a reason of its own.
    const QList<const FollowUpRecord*> looks = localPortLooks(records, Transport::Udp);
    const bool wasInVain = !looks.isEmpty() && silent.size() > 1 && gotNoAnswer(looks.constFirst()->record)
        && looks.constFirst()->record.check.port == silent.constFirst()->check.port;
    const CheckRecord* const suspect = wasInVain ? silent.at(1) : silent.constFirst();
    return SilentUdp{
        suspect, answered.isEmpty() ? localPortNotHandedOut(suspect->check.address) : answered.constFirst()};
}

QList<const FollowUpRecord*> localPortLooks(const HostRecords& records, Transport protocol)
{
    QList<const FollowUpRecord*> looks;
    std::copy_if(
        records.followUps.begin(), records.followUps.end(), std::back_inserter(looks), [=](const FollowUpRecord* look) {
            return look->kind == FollowUpKind::LocalPort && look->record.check.protocol == protocol;
        });
    return looks;
}

const CheckRecord* provenUdpBeside(const HostRecords& records, quint16 localPort)
{
    const auto found =
        std::find_if(records.checks.begin(), records.checks.end(), [localPort](const CheckRecord* record) {
            return isUdp(*record) && isProven(*record) && record->seen.localPort != localPort;
        });
    return found == records.checks.end() ? nullptr : *found;
}

namespace {

/// The local port that the last two looks settled to be a dead one: one service got no answer from there, and one from
/// another, right before or right after. What was answered longer ago proves nothing: a device may have begun meanwhile
/// to block this computer. No value: none is.
std::optional<quint16> settledPort(const QList<const FollowUpRecord*>& looks)
{
    if (looks.size() < 2)
        return std::nullopt;
    const CheckRecord& before = looks.at(looks.size() - 2)->record;
    const CheckRecord& last = looks.constLast()->record;
    if (before.seen.state == State::Open && gotNoAnswer(last))
        return last.seen.localPort;
    if (gotNoAnswer(before) && last.seen.state == State::Open && before.check.port == last.check.port)
        return before.seen.localPort;
    return std::nullopt;
}

/// It got no answer from another local port either, so that its first one needn't be the reason.
bool wasAskedFromAnother(const CheckRecord& record)
{
    return record.seen.evidence.contains("silentLocalPorts"_L1) || !rejectedLocalPorts(record).isEmpty();
}

} // namespace

QList<PortRange> unansweredUdpPorts(const HostRecords& records)
{
    const QList<const FollowUpRecord*> looks = localPortLooks(records, Transport::Udp);
    const std::optional<quint16> settled = settledPort(looks);
    const bool isLimited = std::any_of(records.checks.begin(), records.checks.end(), [](const CheckRecord* record) {
        return isUdp(*record) && isTrueIn(record->seen.evidence, "refusedAmongOthers"_L1);
    });
    if (!settled || isLimited) // which may have turned the looks away
        return {};
    const auto isByChance = [](const FollowUpRecord* look) { return wasLostByChance(&look->record); };
    if (std::any_of(records.checks.begin(), records.checks.end(), wasLostByChance)
        || std::any_of(records.followUps.begin(), records.followUps.end(), isByChance))
        return {}; // so may these have been
    PortRange all{*settled, *settled};
    for (const CheckRecord* const record : unansweredUdp(records)) {
        if (wasAskedFromAnother(*record))
            continue;
        all.from = std::min(all.from, record->seen.localPort);
        all.to = std::max(all.to, record->seen.localPort);
    }
    const QList<quint16> answered = answeredUdpPorts(records);
    const bool isMixed =
        std::any_of(answered.begin(), answered.end(), [all](quint16 port) { return all.contains(port); });
    return {isMixed ? PortRange{*settled, *settled} : all};
}

} // namespace PortCheck
