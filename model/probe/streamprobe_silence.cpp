// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What a stream probe makes of silence.
#include "model/probe/streamprobe.h"

#include "model/system/connectionends.h"
#include "model/system/nativeerror.h"
#include "model/system/nativesocket.h"

#include <QTcpSocket>

#include <tuple>

namespace PortCheck {

using namespace Qt::StringLiterals;

void StreamProbe::onTimeLimit()
{
    if (m_finished)
        return;
    if (!m_connected && m_connecting) {
        ConnectingSocket* const connecting = m_connecting.get();
        connecting->poll(); // an answer that was not reported properly counts too
        if (m_finished || m_connected || m_connecting.get() != connecting)
            return;
    }
    // Not before the last attempt: a queue of this computer that was full for a moment looks like a filter of its own.
    const bool isLast = m_result.attempts > m_request.limits.tcpRetries;
    if (isLast && !m_connected && m_result.state != State::Open && m_connecting
        && isHeldBackHere(m_connecting->socket())) {
        if (askAgainAfterSleep()) // the link of a computer that wakes up may not be there yet
            return;
        m_result.state = State::Local;
        conclude({ServiceState::NotAsked, Reason::BlockedLocally, {{u"heldBackHere"_s, true}}});
        return;
    }
    if (!m_connected) {
        Evidence evidence;
        if (m_request.limits.timeout < slowestRefusal())
            evidence["refusalMayTakeMs"_L1] = int(slowestRefusal().count());
        if (const int dropped = m_connecting ? packetsDroppedAt(m_connecting->socket()) : 0; dropped > 0)
            evidence["droppedAtSocket"_L1] = dropped;
        onSilence({ServiceState::NotAsked, Reason::NoAnswer, evidence});
        return;
    }
    // An ICMP error about the connection may be kept there too: a router's word, or this computer's. By that the peer
    // ended nothing.
    const int code = takePendingError(m_socket->socketDescriptor());
    const bool isReset = nativeErrorOf(code) == NativeError::Reset;
    if (isReset || isEndedByPeer(m_socket->socketDescriptor())) {
        m_result.errorText = isReset ? qt_error_string(code) : QString();
        onHungUp();
        return;
    }
    Reply reply = isSecuring() ? Reply{ServiceState::Silent, Reason::NoApplicationData, {}} : m_dialogue->interrupted();
    if (isDataHeldBackHere(m_socket->socketDescriptor()))
        reply.evidence["dataHeldBackHere"_L1] = true;
    reply.service == ServiceState::Silent ? onSilence(reply) : conclude(reply);
}

void StreamProbe::onSilence(Reply reply)
{
    // A port that opened once stays open in the result, even if the next attempt gets no answer.
    if (m_result.state != State::Open)
        m_result.state = State::Filtered;
    if (askAgainAfterSleep())
        return;
    if (m_result.attempts <= m_request.limits.tcpRetries) {
        if (!m_connected)
            m_silentEnds.add(m_result.localAddress, m_result.localPort);
        dropSocket();
        beginAttempt();
        return;
    }
    if (!m_connected && m_result.state == State::Open) {
        m_silentEnds.add(m_result.localAddress, m_result.localPort);
        std::tie(m_result.localAddress, m_result.localPort) = m_opened;
    }
    // What counts is that it said nothing while it was open; not that it then did not open any more.
    if (m_result.state == State::Open && reply.service == ServiceState::NotAsked)
        reply = m_dialogue ? Reply{ServiceState::Silent, Reason::NoApplicationData, {}} : unknownService();
    if (isSecuring())
        giveUpSecuring(reply);
    else
        conclude(reply);
}

/// False where the program was awake, or has been excused before.
bool StreamProbe::askAgainAfterSleep()
{
    AwakeTimer::now();
    if (!m_slept.excuses(AwakeTimer::stoodStill(), m_request.limits.timeout))
        return false;
    --m_result.attempts;
    m_times.excuse();
    m_timer.stop();
    dropSocket();
    beginAttempt();
    return true;
}

void StreamProbe::giveUpSecuring(const Reply& soFar)
{
    m_timer.stop();
    dropSocket();
    securingFailed(soFar);
}

} // namespace PortCheck
