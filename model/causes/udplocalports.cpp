// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/udplocalports.h"

#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/outage.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

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

/// Whether it was asked in vain from other local ports than the one at which its answer came, in no outage.
bool wasAnsweredElsewhere(const CheckRecord& record)
{
    return isUdp(record) && record.seen.state == State::Open && !silentLocalPorts(record).isEmpty()
        && !silentLocalPorts(record).contains(record.seen.localPort) && !outageOf(record);
}

/// Whether an answer came over UDP only after losses, to the very local port from which all was asked.
bool wasLostByChance(const CheckRecord* record)
{
    return isUdp(*record) && record->seen.state == State::Open && record->seen.attempts > 1
        && !wasAnsweredElsewhere(*record);
}

/// A question over UDP, and the local port from which it was asked in vain.
struct LostUdp {
    const CheckRecord* check = nullptr;
    quint16 port = 0;
};

/// What got no answer, and then what got one only from elsewhere.
QList<LostUdp> lostOverUdp(const HostRecords& records)
{
    QList<LostUdp> silent;
    QList<LostUdp> answered;
    for (const CheckRecord* const record : records.checks) {
        if (isUdp(*record) && gotNoAnswer(*record) && hasDialogue(record->check.service))
            silent.append({record, record->seen.localPort});
        else if (wasAnsweredElsewhere(*record))
            answered.append({record, silentLocalPorts(*record).constFirst()});
    }
    return silent + answered;
}

/// Whether all that was asked of the host is one question over UDP, and a follow-up question over TCP was answered or
/// refused.
bool isUpBesideItsOnlyQuestion(const HostRecords& records)
{
    return records.checks.size() == 1
        && std::any_of(records.followUps.begin(), records.followUps.end(), [](const FollowUpRecord* look) {
               return look->record.phase == Phase::Done && look->record.check.protocol == Transport::Tcp
                   && (look->record.seen.state == State::Open || look->record.seen.state == State::Closed);
           });
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

bool mayStillBeSoOverUdp(const HostRecords& records)
{
    const QList<const FollowUpRecord*> looks = localPortLooks(records, Transport::Tcp);
    const bool isSettled = std::all_of(looks.begin(), looks.end(), [](const FollowUpRecord* look) {
        return look->record.phase == Phase::Done && look->record.seen.state == State::Open;
    });
    return isSettled && !lostOverUdp(records).isEmpty();
}

bool answersOverUdpIn(const HostRecords& records, const QList<PortRange>& ranges)
{
    const QList<quint16> answered = answeredUdpPorts(records);
    return std::any_of(answered.begin(), answered.end(), [&](quint16 port) { return isIn(ranges, port); });
}

std::optional<SilentUdp> suspectUdpPort(const HostRecords& records)
{
    const QList<LostUdp> lost = lostOverUdp(records);
    const QList<quint16> answered = answeredUdpPorts(records);
    constexpr qsizetype several = 2;
    const bool mayBeIt = !answered.isEmpty() || lost.size() >= several || isUpBesideItsOnlyQuestion(records);
    if (lost.isEmpty() || !mayBeIt)
        return std::nullopt;
    // One that stayed silent from another local port as well may have a reason of its own.
    const QList<const FollowUpRecord*> looks = localPortLooks(records, Transport::Udp);
    const bool wasInVain = !looks.isEmpty() && lost.size() > 1 && gotNoAnswer(looks.constFirst()->record)
        && looks.constFirst()->record.check.port == lost.constFirst().check->check.port;
    const auto& [suspect, own] = wasInVain ? lost.at(1) : lost.constFirst();
    const auto other =
        std::find_if(answered.begin(), answered.end(), [own = own](quint16 port) { return port != own; });
    if (other != answered.end())
        return SilentUdp{suspect, own, *other};
    // A filter that lets pass what it knows still knows the port that the run before asked from: another one each time.
    const QString whose =
        wasHeldBackHere(*suspect) ? suspect->check.address + u' ' + QString::number(own) : suspect->check.address;
    return SilentUdp{suspect, own, localPortNotHandedOut(whose)};
}

bool wasLostOverUdp(const HostRecords& records, quint16 port)
{
    const QList<LostUdp> lost = lostOverUdp(records);
    return std::any_of(
        lost.begin(), lost.end(), [port](const LostUdp& each) { return each.check->check.port == port; });
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
    for (const LostUdp& lost : lostOverUdp(records)) {
        if (gotNoAnswer(*lost.check) && wasAskedFromAnother(*lost.check))
            continue;
        all.from = std::min(all.from, lost.port);
        all.to = std::max(all.to, lost.port);
    }
    const QList<quint16> answered = answeredUdpPorts(records);
    const bool isMixed =
        std::any_of(answered.begin(), answered.end(), [all](quint16 port) { return all.contains(port); });
    return {isMixed ? PortRange{*settled, *settled} : all};
}

} // namespace PortCheck
