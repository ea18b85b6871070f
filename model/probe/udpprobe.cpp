// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/udpprobe.h"

#include "model/probe/oddanswer.h"
#include "model/system/nativeaddress.h"
#include "model/system/nativeerror.h"
#include "model/system/nativesocket.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>

#include <chrono>
#include <optional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestDatagram = 65535; // bytes, the most that IP can carry
constexpr int mostAtTheLimit = 16; // datagrams read at a time limit; a flood has no end
constexpr int mostIcmpErrors = 16; // handled at once; any host can send them

/// Whether a datagram was not read because there was none: one with a bad checksum wakes the socket and is dropped when
/// it is read. Windows' number for it is clear; Qt calls it a NetworkError there.
bool nothingCame(QAbstractSocket::SocketError error, NativeError native)
{
    if (error == QAbstractSocket::NetworkError)
        return native == NativeError::NothingYet;
    return error == QAbstractSocket::TemporaryError || error == QAbstractSocket::UnknownSocketError;
}

/// What kept the last datagram socket that could not be connected from that; no value once one could. Where the system
/// says the same of the next, that is what Qt would find, with two sockets that it opens for it: thousands of hosts
/// without a route are told sooner.
struct Unsent {
    int nativeCode;
    ProbeResult found;
};

/// Used from the one thread that probes live in.
std::optional<Unsent>& lastUnsent()
{
    static std::optional<Unsent> last;
    return last;
}

} // namespace

UdpProbe::UdpProbe(ProbeRequest request, std::unique_ptr<DatagramDialogue> dialogue)
    : m_request(std::move(request))
    , m_dialogue(std::move(dialogue))
    , m_spare(SpareSocket::shared(Transport::Udp))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_timer, &AwakeTimer::timeout, this, &UdpProbe::onTimeLimit);
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpProbe::onReadyRead);
}

UdpProbe::~UdpProbe() = default;

void UdpProbe::start()
{
    QMetaObject::invokeMethod(this, &UdpProbe::connectSocket, Qt::QueuedConnection);
}

void UdpProbe::cancel()
{
    m_result.state = State::Cancelled;
    m_result.service = ServiceState::NotAsked;
    m_result.reason = Reason::Cancelled;
    finish();
}

void UdpProbe::connectSocket()
{
    if (m_finished)
        return;
    if (canNotLeave())
        return;
    clearNativeCode();
    if (!bindAsWanted()) {
        failToConnect(lastNativeCode());
        return;
    }
    m_socket.connectToHost(m_request.address, m_request.port); // at once for an address literal: nothing is sent
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_unsentCode = lastNativeCode();
        failToConnect(m_unsentCode);
        return;
    }
    wantIcmpErrors(m_socket.socketDescriptor());
    m_result.localAddress = m_socket.localAddress();
    m_result.localPort = m_socket.localPort();
    ask();
}

/// Ends the probe if the system says at once what it said of the last one.
bool UdpProbe::canNotLeave()
{
    const std::optional<Unsent> last = std::exchange(lastUnsent(), std::nullopt);
    if (!last || !m_request.localAddress.isNull() || m_request.fromLocalPorts)
        return false;
    NativeAddress address(m_request.address);
    address.setPort(m_request.port);
    if (datagramWayTo(address, m_spare.get()).error != last->nativeCode)
        return false;
    m_unsentCode = last->nativeCode;
    m_result = last->found;
    finish();
    return true;
}

/// Where the request chooses neither an address nor a port of this computer, the system does.
bool UdpProbe::bindAsWanted()
{
    if (m_request.localAddress.isNull() && !m_request.fromLocalPorts)
        return true;
    QHostAddress address = m_request.localAddress;
    if (address.isNull()) {
        const bool isIpv4 = m_request.address.protocol() == QAbstractSocket::IPv4Protocol;
        address = QHostAddress(isIpv4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6);
    }
    return m_request.fromLocalPorts
        ? m_socket.bind(address, m_request.fromLocalPorts->from, QAbstractSocket::DontShareAddress)
        : m_socket.bind(address);
}

/// Nothing has been sent: the obstacle is on this computer.
void UdpProbe::failToConnect(int nativeCode)
{
    const NativeError native = nativeErrorOf(nativeCode);
    // Linux' error if a datagram socket is connected and no local port is left (connect(2), EAGAIN).
    const bool noPort = native == NativeError::NothingYet;
    const std::optional<SocketFinding> finding =
        noPort ? SocketFinding{State::Local, Reason::NoLocalPort} : classifyNotSent(native);
    if (!finding) {
        fail(m_socket.error(), nativeCode);
        return;
    }
    failUnsent(*finding, nativeCode);
}

/// The route was turned in mid-run, say.
void UdpProbe::failToSend(int nativeCode)
{
    if (const auto finding = classifyNotSent(nativeErrorOf(nativeCode)))
        failUnsent(*finding, nativeCode);
    else
        fail(m_socket.error(), nativeCode);
}

void UdpProbe::failUnsent(const SocketFinding& finding, int nativeCode)
{
    if (m_result.state == State::Open) { // it has answered before
        conclude(m_dialogue->interrupted());
        return;
    }
    m_result.state = finding.state;
    m_result.reason = finding.reason;
    m_result.nativeError = nativeCode;
    m_result.errorText = qt_error_string(nativeCode);
    finish();
}

void UdpProbe::ask()
{
    ++m_result.attempts;
    const bool isLast = m_result.attempts > 1 && m_result.attempts > m_request.limits.udpRetries;
    if (isLast && !m_unconnected && m_result.state != State::Open && hasDialogue(m_request.service))
        changeToUnconnected();
    m_timer.start(m_request.limits.timeout);
    m_asked = AwakeTimer::now();
    m_slept.begin(AwakeTimer::stoodStill());
    m_times.begin(std::chrono::steady_clock::now());
    const QList<QByteArray> questions = m_dialogue->unanswered();
    if (m_result.attempts == 1 && !questions.isEmpty())
        m_bytes.sent(questions.constFirst()); // the others are of its kind
    for (const QByteArray& question : questions) {
        if (m_unconnected) {
            m_unconnected->writeDatagram(question, m_request.address, m_request.port);
            continue;
        }
        clearNativeCode();
        if (m_socket.write(question) < 0) {
            const int code = lastNativeCode();
            if (!hearIcmp()) // else it is somebody's answer to an earlier question
                failToSend(code);
        }
        if (m_finished)
            return;
    }
}

/// The same local port, so that a late answer to an earlier question is heard as well.
void UdpProbe::changeToUnconnected()
{
    const QHostAddress localAddress = m_socket.localAddress();
    const quint16 localPort = m_socket.localPort();
    m_socket.abort();
    m_unconnected = std::make_unique<QUdpSocket>();
    m_unconnected->setProxy(QNetworkProxy::NoProxy);
    connect(m_unconnected.get(), &QUdpSocket::readyRead, this, &UdpProbe::onAnswerToUnconnected);
    if (m_unconnected->bind(localAddress, localPort)) {
        wantIcmpErrors(m_unconnected->socketDescriptor());
        return;
    }
    m_unconnected.reset();
    m_socket.connectToHost(m_request.address, m_request.port);
}

/// Anybody can send to this socket: what doesn't answer the question is passed over.
void UdpProbe::onAnswerToUnconnected()
{
    hearIcmp();
    int most = mostAtTheLimit;
    while (!m_finished && most-- > 0 && m_unconnected->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_unconnected->receiveDatagram();
        if (!datagram.isValid())
            return;
        QHostAddress sender = datagram.senderAddress();
        if (m_request.address.scopeId().isEmpty())
            sender.setScopeId({});
        const bool isFromThere = sender == m_request.address && datagram.senderPort() == m_request.port;
        if (isFromThere) {
            m_result.state = State::Open;
            m_times.answered(std::chrono::steady_clock::now());
            noteLatency();
        } else if (m_result.state == State::Open) {
            continue; // somebody else's word proves nothing of a port that speaks for itself
        }
        m_bytes.cameAlone(datagram.data());
        const auto reply = m_dialogue->feed(datagram.data());
        if (!reply)
            continue;
        if (isFromThere)
            conclude(*reply);
        else
            endElsewhere(sender, datagram.senderPort());
    }
}

void UdpProbe::endElsewhere(const QHostAddress& sender, int port)
{
    m_result.state = State::Filtered;
    m_result.reason = Reason::AnswerFromElsewhere;
    m_result.evidence = {{"answeredFrom"_L1, sender.toString()}};
    if (port != m_request.port)
        m_result.evidence["answeredFromPort"_L1] = port;
    finish();
}

void UdpProbe::onReadyRead()
{
    if (!m_finished)
        readOne(); // if more is waiting, the socket reports again
}

bool UdpProbe::readOne()
{
    // A readDatagram() and nothing before it: any other call would swallow an ICMP error.
    QByteArray datagram(largestDatagram, Qt::Uninitialized);
    clearNativeCode();
    const qint64 size = m_socket.readDatagram(datagram.data(), datagram.size());
    if (size < 0) {
        const int code = lastNativeCode();
        if (!hearIcmp() && !nothingCame(m_socket.error(), nativeErrorOf(code)))
            fail(m_socket.error(), code);
        return false;
    }
    m_result.state = State::Open;
    m_times.answered(std::chrono::steady_clock::now());
    noteLatency();
    m_bytes.cameAlone(QByteArrayView(datagram).first(size));
    if (const auto reply = m_dialogue->feed(QByteArrayView(datagram).first(size)))
        conclude(*reply);
    return true;
}

/// Of the first answer; without the time in which the program stood still.
void UdpProbe::noteLatency()
{
    if (!m_result.latencyMs)
        m_result.latencyMs = std::chrono::duration<double, std::milli>(AwakeTimer::now() - m_asked).count();
}

void UdpProbe::onTimeLimit()
{
    // Before silence is believed: what came while the event loop was busy, or was not reported properly (Wine), counts.
    int most = mostAtTheLimit;
    while (!m_finished && !m_unconnected && most-- > 0 && readOne()) { }
    if (!m_finished && m_unconnected)
        onAnswerToUnconnected();
    if (m_finished)
        return;
    if (m_slept.excuses(AwakeTimer::stoodStill(), m_request.limits.timeout)) {
        --m_result.attempts;
        m_times.excuse();
        ask();
        return;
    }
    if (m_result.attempts <= m_request.limits.udpRetries) {
        ask();
        return;
    }
    if (m_result.state != State::Open) {
        m_result.state = State::Filtered;
        m_result.reason = Reason::NoAnswer;
        if (const int dropped = packetsDroppedAt((m_unconnected ? *m_unconnected : m_socket).socketDescriptor()))
            m_result.evidence["droppedAtSocket"_L1] = dropped;
        finish();
        return;
    }
    conclude(m_dialogue->interrupted());
}

bool UdpProbe::hearIcmp()
{
    bool any = false;
    for (int most = mostIcmpErrors; most > 0 && !m_finished; --most) {
        const auto icmp = takeIcmpError((m_unconnected ? *m_unconnected : m_socket).socketDescriptor());
        if (!icmp)
            break;
        any = true;
        if (const auto finding = classifyIcmpError(*icmp))
            failBy(*icmp, *finding);
    }
    return any;
}

void UdpProbe::failBy(const IcmpError& icmp, const SocketFinding& finding)
{
    if (m_result.state == State::Open) {
        conclude(m_dialogue->interrupted());
        return;
    }
    m_result.state = finding.state;
    m_result.reason = finding.reason;
    // If the system's number means less than the ICMP error, its message would mislead.
    if (isEvidenceOf(finding, nativeErrorOf(icmp.nativeCode))) {
        m_result.nativeError = icmp.nativeCode;
        m_result.errorText = qt_error_string(icmp.nativeCode);
    }
    m_result.evidence = icmpEvidence(icmp);
    finish();
}

void UdpProbe::fail(QAbstractSocket::SocketError error, int nativeCode)
{
    m_result.errorText = m_socket.errorString();
    if (m_result.state == State::Open) { // it has answered before: the port is open, whatever came after
        conclude(m_dialogue->interrupted());
        return;
    }
    const SocketFinding finding = classifySocketError(error, nativeErrorOf(nativeCode));
    if (isEvidenceOf(finding, nativeErrorOf(nativeCode)))
        m_result.nativeError = nativeCode;
    m_result.state = finding.state;
    m_result.reason = finding.reason;
    finish();
}

void UdpProbe::conclude(const Reply& reply)
{
    m_result.service = reply.service;
    m_result.reason = reply.reason;
    m_result.evidence = reply.evidence;
    finish();
}

void UdpProbe::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    if (m_result.state == State::Closed)
        m_times.answered(std::chrono::steady_clock::now());
    m_result.evidence = m_times.with(m_result.evidence);
    AwakeTimer::now(); // which notices a standstill that has just ended
    m_result.evidence = m_slept.with(m_result.evidence, AwakeTimer::stoodStill());
    if (isOddAnswer(m_result))
        m_result.evidence = m_bytes.with(m_result.evidence);
    if (m_unsentCode != 0 && m_result.state != State::Cancelled)
        lastUnsent() = Unsent{m_unsentCode, m_result};
    m_socket.disconnect(this);
    m_socket.abort();
    if (m_unconnected) { // its signal may be the one that is being handled
        m_unconnected->disconnect(this);
        m_unconnected->abort();
        m_unconnected.release()->deleteLater();
    }
    Q_EMIT finished(m_result);
}

} // namespace PortCheck
