// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/streamprobe.h"

#include "model/probe/oddanswer.h"
#include "model/results/followup.h"
#include "model/system/connectionends.h"
#include "model/system/nativesocket.h"

#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readChunk = 65536; // bytes

/// By the clock of the system, which times what it repeats by itself.
Moment systemNow()
{
    return std::chrono::steady_clock::now();
}

/// By the clock of time limits.
Moment now()
{
    return AwakeTimer::now();
}

} // namespace

StreamProbe::StreamProbe(ProbeRequest request, StreamDialogueMaker makeDialogue)
    : m_request(std::move(request))
    , m_makeDialogue(std::move(makeDialogue))
    , m_spare(SpareSocket::shared(Transport::Tcp))
    , m_limit(m_request.limits.timeout)
{
    connect(&m_timer, &AwakeTimer::timeout, this, &StreamProbe::onTimeLimit);
}

Reply StreamProbe::unknownService()
{
    return {ServiceState::NotAsked, Reason::NoDialogue, {}};
}

StreamProbe::~StreamProbe()
{
    dropSocket();
}

void StreamProbe::start()
{
    whenReady([this] {
        // Queued, since connectToHost() can fail immediately for an address literal.
        QMetaObject::invokeMethod(this, &StreamProbe::beginAttempt, Qt::QueuedConnection);
    });
}

void StreamProbe::cancel()
{
    m_result.state = State::Cancelled;
    m_result.service = ServiceState::NotAsked;
    m_result.reason = Reason::Cancelled;
    finish();
}

void StreamProbe::beginAttempt()
{
    if (m_finished)
        return;
    ++m_result.attempts;
    m_result.nativeError.reset(); // an error that a later attempt overcame does not count
    m_result.errorText.clear();
    m_connected = false;
    m_begun = now();
    m_begunBySystem = std::chrono::steady_clock::now();
    m_slept.begin(AwakeTimer::stoodStill());
    m_times.begin(systemNow(), true);
    NativeAddress address(m_request.address);
    address.setPort(m_request.port);
    const QList<PortRange>& parts = m_request.localPorts;
    ConnectionWay way{std::nullopt, m_request.localAddress, m_request.largestSegment, true};
    if (!parts.isEmpty())
        way.localPorts = parts.at(std::min<qsizetype>(m_result.attempts, parts.size()) - 1);
    const BegunConnection begun = beginConnection(address, way, *m_spare);
    if (begun.socket == -1) {
        onNotConnected(begun.error);
        return;
    }
    m_dialogue = m_makeDialogue();
    m_limit.begin(now());
    m_timer.start(m_limit.left(now()));
    // The local address and port are what a firewall's log is searched for, answered or not.
    if (const auto end = localEnd(begun.socket)) {
        m_result.localAddress = end->address;
        m_result.localPort = end->port;
    }
    m_connecting = std::make_unique<ConnectingSocket>();
    connect(m_connecting.get(), &ConnectingSocket::ended, this, &StreamProbe::onConnectionEnded);
    m_connecting->watch(begun.socket);
}

void StreamProbe::onConnectionEnded(int error)
{
    if (error != 0) {
        onNotConnected(error);
        return;
    }
    const double elapsed = elapsedMs();
    const qintptr descriptor = m_connecting->release();
    forgetIcmpErrors(descriptor);
    if (!m_result.latencyMs)
        m_result.latencyMs = measuredRoundTrip(descriptor).value_or(elapsed);
    m_times.answered(systemNow(), repetitionsOfSyn(descriptor), m_result.latencyMs);
    m_socket = makeSocket();
    m_socket->setProxy(QNetworkProxy::NoProxy); // a proxy would answer in place of the target
    m_socket->setReadBufferSize(readChunk);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &StreamProbe::onReadyRead);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &StreamProbe::onError);
    if (m_socket->setSocketDescriptor(descriptor)) {
        onConnected();
        return;
    }
    closeConnection(descriptor);
    m_result.errorText = m_socket->errorString();
    m_result.state = State::Local;
    m_result.reason = Reason::LocalError;
    finish();
}

void StreamProbe::onConnected()
{
    m_connected = true;
    m_bytes.begin();
    m_result.state = State::Open;
    m_result.localAddress = m_socket->localAddress();
    m_result.localPort = m_socket->localPort();
    m_opened = {m_result.localAddress, m_result.localPort};
    // A connection from a free local port to the same port of this computer is connected to itself (simultaneous open,
    // RFC 9293 3.5).
    if (m_socket->localPort() == m_socket->peerPort() && m_socket->localAddress() == m_socket->peerAddress()) {
        m_result.state = State::Closed;
        m_result.reason = Reason::Refused;
        finish();
        return;
    }
    if (!m_dialogue) {
        Reply reply = unknownService();
        if (m_request.port == controlPort) { // who accepts what nobody can listen for?
            const quint16 here =
                ownEndOf({m_result.localAddress, m_result.localPort}, {m_socket->peerAddress(), m_socket->peerPort()});
            if (here != 0)
                reply.evidence.insert(u"takenHereAtPort"_s, here);
        }
        conclude(reply);
        return;
    }
    renewTimeLimit();
    secure(*m_socket);
}

void StreamProbe::talk()
{
    follow(StreamStep::sayNext(m_dialogue->opening()));
}

void StreamProbe::onReadyRead()
{
    if (isSecuring())
        return;
    // A reply ends the probe and deletes the socket, so the socket is checked once more.
    while (m_socket && m_socket->bytesAvailable() > 0) {
        // Not left to the timer: if bytes never stop coming, some event loops (Windows) never get to it.
        if (m_limit.isUsedUp(now())) {
            onTimeLimit();
            return;
        }
        if (!readOnce())
            return;
    }
}

/// False where nothing was there.
bool StreamProbe::readOnce()
{
    const QByteArray bytes = m_socket->read(readChunk);
    if (bytes.isEmpty())
        return false;
    m_heard = true;
    m_bytes.came(bytes);
    if (m_limit.heard(bytes.size(), now()))
        m_timer.start(m_limit.left(now()));
    follow(m_dialogue->feed(bytes));
    return true;
}

void StreamProbe::follow(StreamStep step)
{
    if (step.reply) {
        conclude(*step.reply);
        return;
    }
    if (step.say.isEmpty())
        return;
    renewTimeLimit();
    m_bytes.sent(step.say);
    m_socket->write(step.say);
}

void StreamProbe::renewTimeLimit()
{
    m_limit.progress(now());
    m_timer.start(m_limit.left(now()));
}

/// Milliseconds since the attempt began, without those in which the program stood still.
double StreamProbe::elapsedMs() const
{
    return std::chrono::duration<double, std::milli>(now() - m_begun).count();
}

void StreamProbe::onError()
{
    if (m_finished)
        return;
    m_result.errorText = m_socket->errorString();
    onHungUp();
}

void StreamProbe::onHungUp()
{
    if (isSecuring()) {
        if (!askAgainAfterSleep())
            giveUpSecuring({ServiceState::Failed, Reason::ClosedEarly, {}});
        return;
    }
    // What the peer sent before it closed still counts, whatever its time; no more comes.
    while (m_socket && m_socket->bytesAvailable() > 0 && readOnce()) { }
    if (m_finished)
        return;
    Reply reply = m_dialogue->interrupted();
    if (reply.service == ServiceState::Silent) {
        if (askAgainAfterSleep())
            return;
        reply.reason = Reason::ClosedEarly;
    }
    conclude(reply);
}

void StreamProbe::conclude(const Reply& reply)
{
    if (m_finished)
        return;
    const Reply last = completed(reply);
    m_result.service = last.service;
    m_result.reason = last.reason;
    m_result.evidence = last.evidence;
    if (m_heard && last.reason == Reason::NoApplicationData)
        m_result.evidence["answerIncomplete"_L1] = true;
    finish();
}

void StreamProbe::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    dropSocket();
    m_result.evidence = m_times.with(m_result.evidence);
    AwakeTimer::now(); // which notices a standstill that has just ended
    m_result.evidence = m_slept.with(m_result.evidence, AwakeTimer::stoodStill());
    m_silentEnds.tell(m_result.evidence, m_result.localAddress);
    if (isOddAnswer(m_result))
        m_result.evidence = m_bytes.with(m_result.evidence);
    Q_EMIT finished(m_result);
}

void StreamProbe::dropSocket()
{
    // Each may be the one whose signal is being handled: disconnect it now, delete it later.
    if (ConnectingSocket* const connecting = m_connecting.release()) {
        connecting->disconnect(this);
        if (const qintptr socket = connecting->release(); socket != -1)
            closeConnection(socket);
        connecting->deleteLater();
    }
    if (QTcpSocket* const socket = m_socket.release()) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

} // namespace PortCheck
