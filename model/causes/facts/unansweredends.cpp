// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/unansweredends.h"

#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/look.h"
#include "model/causes/udplocalports.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// What a question from many local ports found, once it has come to its end; null before.
const CheckRecord* spreadQuestion(const HostRecords& records)
{
    const FollowUpRecord* const asked = followUpOf(records, FollowUpKind::SourcePorts);
    const bool told = asked != nullptr && asked->record.phase == Phase::Done && asked->record.seen.state == State::Open;
    return told ? &asked->record : nullptr;
}

/// That the local port makes a difference was seen by a question from many of them; that it harms, by checks.
QList<PortRange> unansweredTcpPorts(const HostRecords& records, const std::optional<RangeResult>& range)
{
    if (range && !range->end->localPortsUnanswered.isEmpty()) // it looked for them by itself
        return range->end->localPortsUnanswered;
    const CheckRecord* const asked = spreadQuestion(records);
    if (asked == nullptr)
        return {};
    const QList<PortRange> unanswered = localPortsNotLetOut(asked->seen);
    const auto harms = [&](const CheckRecord* record) {
        const QList<quint16> silent = silentLocalPorts(*record) + rejectedLocalPorts(*record);
        return wasRejectedIn(unanswered, *record)
            || std::any_of(silent.begin(), silent.end(), [&](quint16 port) { return isIn(unanswered, port); });
    };
    return std::any_of(records.checks.begin(), records.checks.end(), harms) ? unanswered : QList<PortRange>();
}

bool isAskedOfItself(const QList<const CheckRecord*>& checks)
{
    return std::any_of(
        checks.begin(), checks.end(), [](const CheckRecord* check) { return PortCheck::isAskedOfItself(*check); });
}

/// Of one host, which is this computer or isn't.
QList<quint16> silentPortsAtItself(const QList<const CheckRecord*>& checks)
{
    QList<quint16> ports;
    for (const CheckRecord* check : checks) {
        if (check->check.protocol != Transport::Tcp || check->seen.state != State::Filtered)
            continue;
        if (ports.isEmpty() && !PortCheck::isAskedOfItself(*check)) // as nearly always
            return {};
        if (isSilentAtItself(*check))
            ports.append(check->check.port);
    }
    return ports;
}

} // namespace

bool UnansweredEnds::explainLossOf(const CheckRecord& record) const
{
    return wasLostIn(unansweredLocalPorts(record.check.protocol), record) || wasLostFrom(m_ownAddresses, record);
}

bool UnansweredEnds::explainFailureOf(const CheckRecord& record) const
{
    return explainLossOf(record) || wasRejectedIn(unansweredLocalPorts(record.check.protocol), record);
}

void UnansweredEnds::learnUnansweredEnds(const HostRecords& records, const std::optional<RangeResult>& range)
{
    m_ownAddresses = settledOwnAddresses(records);
    m_isThisComputer = range && isAskedOfItself(records.checks);
    m_silentAtItself = silentPortsAtItself(records.checks);
    const CheckRecord* const asked = spreadQuestion(records);
    const QList<PortRange> silent = asked == nullptr ? QList<PortRange>() : localPortsNotLetOut(asked->seen);
    m_silenceIsScattered = lookLikeLosses(silent) || answersOverTcpIn(records, silent)
        || (m_ownAddresses && !silent.isEmpty()); // each of its questions may have left from either
    if (!m_ownAddresses && !m_silenceIsScattered) // else each port of the silent one is, or none
        learnLocalPorts(records, range);
}

/// What is true of TCP is so of UDP, unless an answer came over UDP to one of these ports.
void UnansweredEnds::learnLocalPorts(const HostRecords& records, const std::optional<RangeResult>& range)
{
    m_unansweredTcpPorts = unansweredTcpPorts(records, range);
    const CheckRecord* const asked = spreadQuestion(records);
    m_areTurnedAway = !m_unansweredTcpPorts.isEmpty()
        && ((range && range->end->localPortsTurnedAway) || (asked != nullptr && rejectsLocalPorts(asked->seen)));
    m_areDropped = !m_unansweredTcpPorts.isEmpty() && asked != nullptr && dropsLocalPorts(asked->seen);
    m_unansweredUdpPorts = m_unansweredTcpPorts.isEmpty() || answersOverUdpIn(records, m_unansweredTcpPorts)
        ? PortCheck::unansweredUdpPorts(records)
        : m_unansweredTcpPorts;
    const auto isBarredHere = [this](const CheckRecord& record) {
        const bool isHere =
            isTrueIn(record.seen.evidence, "localPortsHere"_L1) || wasHeldBackHere(record) || wasRejectedHere(record);
        return isHere && explainFailureOf(record);
    };
    // Not of a service that is kept back for itself.
    const auto isLookBarredHere = [&](const FollowUpRecord* look) {
        const Check& ofLook = look->record.check;
        const auto isShutForItself = [&](const CheckRecord* record) {
            return record->check.port == ofLook.port && record->check.protocol == ofLook.protocol
                && (isShut(*record) || wasHeldBackHere(*record)) && !explainFailureOf(*record);
        };
        return look->kind == FollowUpKind::LocalPort && isBarredHere(look->record)
            && std::none_of(records.checks.begin(), records.checks.end(), isShutForItself);
    };
    const bool doTheyMatter = !m_unansweredTcpPorts.isEmpty() || !m_unansweredUdpPorts.isEmpty();
    m_isThisComputer = m_isThisComputer || (doTheyMatter && isAskedOfItself(records.checks));
    m_areBarredHere = m_isThisComputer
        || std::any_of(records.checks.begin(), records.checks.end(),
            [&isBarredHere](const CheckRecord* record) { return isBarredHere(*record); })
        || std::any_of(records.followUps.begin(), records.followUps.end(), isLookBarredHere);
}

} // namespace PortCheck
