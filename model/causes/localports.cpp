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

namespace {

QList<quint16> localPortsIn(const CheckRecord& record, QLatin1String member)
{
    QList<quint16> ports;
    const QJsonArray noted = record.seen.evidence[member].toArray();
    for (const auto& port : noted)
        ports.append(quint16(port.toInt()));
    return ports;
}

} // namespace

QList<quint16> silentLocalPorts(const CheckRecord& record)
{
    QList<quint16> ports = localPortsIn(record, "silentLocalPorts"_L1);
    const bool isSilent = record.seen.state == State::Filtered || wasHeldBackHere(record);
    if (isSilent && record.seen.localPort != 0)
        ports.append(record.seen.localPort);
    return ports;
}

QList<quint16> rejectedLocalPorts(const CheckRecord& record)
{
    return localPortsIn(record, "rejectedLocalPorts"_L1);
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

QList<const FollowUpRecord*> localPortLooks(const HostRecords& records, Transport protocol)
{
    QList<const FollowUpRecord*> looks;
    std::copy_if(
        records.followUps.begin(), records.followUps.end(), std::back_inserter(looks), [=](const FollowUpRecord* look) {
            return look->kind == FollowUpKind::LocalPort && look->record.check.protocol == protocol;
        });
    return looks;
}

} // namespace PortCheck
