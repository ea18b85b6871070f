// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/hopsprobe.h"

#include "model/system/hopquestion.h"
#include "model/system/icmperror.h"
#include "model/system/nativeaddress.h"
#include "model/system/nativeconnection.h"

#include <algorithm>
#include <array>
#include <utility>

namespace PortCheck {

namespace {

constexpr int nearHops = 4;
/// In what order both ports are asked again: true for the open one. A router that tells of every second question alone
/// can't tell of just these; nor can one that tells of so many in a second (Linux: six at once, then one a second).
constexpr std::array orderAgain{false, false, true, true};

/// RFC 792, type 11; RFC 4443 3.3. Not what a host tells that lacks a fragment (code 1).
bool isOutOfHops(const IcmpError& error)
{
    return error.type == (error.isIcmp6 ? 3 : 11) && error.code == 0;
}

} // namespace

HopsProbe::HopsProbe(ProbeRequest request, QByteArray datagram)
    : m_request(std::move(request))
    , m_datagram(std::move(datagram))
    , m_ends{m_request.address}
{
    m_hops.hops.resize(mostHops);
    connect(&m_timer, &AwakeTimer::timeout, this, &HopsProbe::endRound);
}

HopsProbe::~HopsProbe()
{
    for (Question& question : m_questions)
        settle(question);
}

void HopsProbe::start()
{
    QMetaObject::invokeMethod(
        this, [this] { begin(Round::Near); }, Qt::QueuedConnection);
}

void HopsProbe::cancel()
{
    finish(State::Cancelled);
}

void HopsProbe::begin(Round round)
{
    if (m_finished)
        return;
    m_round = round;
    m_questions.clear();
    m_questions.reserve(mostHops); // none is moved while its notifier is watched
    if (round == Round::Again) {
        const int hops = hopToAskAgain(m_hops, m_ends).value_or(1);
        for (const bool isOfOpen : orderAgain)
            ask(isOfOpen, hops);
    } else {
        const int first = round == Round::Far ? nearHops + 1 : 1;
        // One farther than the host: who opened the port may be a device on the way to it.
        const int farthest = m_hops.hostAt > 0 ? std::min(m_hops.hostAt + 1, mostHops) : mostHops;
        const int last = round == Round::Near ? nearHops : farthest;
        for (int hops = first; hops <= last; ++hops)
            ask(round != Round::Silent, hops);
    }
    m_timer.start(longestRound);
}

void HopsProbe::ask(bool isOfOpen, int hops)
{
    NativeAddress address(m_request.address);
    address.setPort(isOfOpen ? m_request.besideOpenPort : m_request.port);
    const BegunConnection begun = askWithin(hops, isOfOpen ? Transport::Tcp : m_request.transport, address, m_datagram);
    Question& question = m_questions.emplace_back(Question{isOfOpen, hops, begun.socket});
    question.isAsked = begun.socket != -1;
    if (!question.isAsked)
        return;
    if (const QHostAddress own = localAddressOf(begun.socket); !own.isNull() && !m_ends.contains(own))
        m_ends.append(own);
    // A TCP socket becomes writable when it is connected or has failed; a UDP socket is so from the beginning.
    const bool isTcp = isOfOpen || m_request.transport == Transport::Tcp;
    question.ready =
        std::make_unique<QSocketNotifier>(begun.socket, isTcp ? QSocketNotifier::Write : QSocketNotifier::Read);
    connect(question.ready.get(), &QSocketNotifier::activated, this,
        [this, place = m_questions.size() - 1] { onReady(place); });
}

void HopsProbe::onReady(std::size_t place)
{
    if (m_finished || place >= m_questions.size() || m_questions[place].socket == -1)
        return;
    hear(m_questions[place]);
    settle(m_questions[place]);
    const bool isDone = std::all_of(
        m_questions.begin(), m_questions.end(), [](const Question& question) { return question.socket == -1; });
    if (isDone) // later, since one of their notifiers is in its signal
        m_timer.start(std::chrono::milliseconds(0));
}

/// Takes what a question came to.
void HopsProbe::hear(Question& question)
{
    const std::optional<IcmpError> error = takeIcmpError(question.socket);
    if (error && isOutOfHops(*error)) {
        question.router = error->sender;
        return;
    }
    const bool isUdp = !question.isOfOpen && m_request.transport == Transport::Udp;
    const bool isOpen =
        !error && (isUdp || connectionState(question.socket).progress == ConnectionState::Progress::Connected);
    if (!question.isOfOpen)
        m_answer = isOpen ? State::Open : error ? State::Unreachable : State::Closed;
    else if (isOpen && (m_hops.hostAt == 0 || question.hops < m_hops.hostAt))
        m_hops.hostAt = question.hops;
}

void HopsProbe::settle(Question& question)
{
    if (question.ready)
        question.ready->setEnabled(false); // and not deleted: its signal may be the one that is being handled
    if (question.socket != -1)
        closeAtOnce(std::exchange(question.socket, -1));
}

void HopsProbe::endRound()
{
    if (m_finished)
        return;
    for (Question& question : m_questions)
        settle(question);
    if (m_round == Round::Again) {
        takeAgain();
    } else {
        for (const Question& question : m_questions) {
            Hops::Hop& hop = m_hops.hops[question.hops - 1];
            (question.isOfOpen ? hop.ofOpen : hop.ofSilent) = question.router;
        }
    }
    goOn();
}

void HopsProbe::goOn()
{
    const bool isAnyKnown =
        std::any_of(m_hops.hops.begin(), m_hops.hops.end(), [](const Hops::Hop& hop) { return !hop.ofOpen.isNull(); });
    if (m_answer)
        finish(*m_answer);
    else if (m_round == Round::Near && m_hops.hostAt == 0)
        begin(Round::Far);
    else if (isAnyKnown && (m_round == Round::Near || m_round == Round::Far))
        begin(Round::Silent);
    else if (m_round == Round::Silent && hopToAskAgain(m_hops, m_ends))
        begin(Round::Again);
    else
        finish(State::Filtered);
}

/// Sure is what was the same each time.
void HopsProbe::takeAgain()
{
    m_hops.isSure = std::all_of(m_questions.begin(), m_questions.end(), [this](const Question& question) {
        const QHostAddress expected = question.isOfOpen ? m_hops.hops.at(question.hops - 1).ofOpen : QHostAddress();
        return question.isAsked && question.router == expected;
    });
}

void HopsProbe::finish(State state)
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    for (Question& question : m_questions)
        settle(question);
    ProbeResult result;
    result.state = state;
    if (state == State::Cancelled) {
        result.reason = Reason::Cancelled;
    } else {
        if (state == State::Filtered) {
            result.reason = Reason::NoAnswer;
            result.evidence = evidenceOf(m_hops);
        }
        result.evidence.insert(QStringLiteral("besidePort"), m_request.besideOpenPort);
    }
    result.localAddress = m_ends.value(1);
    result.attempts = state == State::Cancelled ? 0 : 1;
    Q_EMIT finished(result);
}

} // namespace PortCheck
