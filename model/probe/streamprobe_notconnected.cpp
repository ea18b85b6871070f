// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What it means that no connection was made.
#include "model/probe/streamprobe.h"

#include "model/system/icmperror.h"
#include "model/system/nativeerror.h"
#include "model/system/nativesocket.h"

#include <chrono>
#include <cmath>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The system's message for \a error; made once where the same comes of thousands of checks. Used from the one thread
/// that probes live in.
QString messageFor(int error)
{
    static std::pair<int, QString> last;
    if (last.first != error)
        last = {error, qt_error_string(error)};
    return last.second;
}

} // namespace

void StreamProbe::onNotConnected(int error)
{
    // Never less than it took, or a refusal would seem to come from nearer than the host.
    const Moment now = std::chrono::steady_clock::now();
    const double elapsed = std::chrono::duration<double, std::milli>(now - m_begunBySystem).count();
    const NativeError native = nativeErrorOf(error);
    m_result.errorText = messageFor(error);
    if (native == NativeError::Reset) { // only a connection that was made can be reset, not one that is refused
        m_result.state = State::Open;
        conclude(m_dialogue ? Reply{ServiceState::Silent, Reason::ClosedEarly, {}} : unknownService());
        return;
    }
    SocketFinding finding = classifySocketError(QAbstractSocket::UnknownSocketError, native);
    if (finding.state == State::Filtered) {
        onTimeLimit();
        return;
    }
    m_result.nativeError = error;
    if (!m_connecting) // connect() itself failed
        finding = classifyNotSent(native).value_or(finding);
    else if (const auto icmp = takeIcmpError(m_connecting->socket()))
        finding = findingOf(*icmp, finding);
    m_result.state = finding.state;
    m_result.reason = finding.reason;
    // What connect() itself says is this computer's own word; what comes later, somebody answered to a packet.
    // (A host on its own segment that isn't found is its own word as well, and comes late.)
    if (finding.reason == Reason::NetworkUnreachable && m_connecting && !m_result.evidence.contains("icmpSender"_L1))
        m_result.evidence["fromNetwork"_L1] = true;
    // If the system asks a refusing port again, the time would be its own, not the network's.
    const bool isHeardAtOnce = slowestRefusal() == slowestRefusal().zero();
    if (finding.state == State::Closed && isHeardAtOnce)
        m_result.evidence["refusedAfterMs"_L1] = std::round(elapsed * 1000) / 1000;
    if (finding.state == State::Closed)
        m_times.answered(now, isHeardAtOnce ? std::optional(int(elapsed / 1000)) : std::nullopt);
    finish();
}

/// What an ICMP error says besides its number, which is \a plain: Linux makes one number of several.
SocketFinding StreamProbe::findingOf(const IcmpError& icmp, const SocketFinding& plain)
{
    const auto told = classifyIcmpError(icmp);
    if (!told)
        return plain;
    m_result.evidence = icmpEvidence(icmp);
    if (!isEvidenceOf(*told, nativeErrorOf(icmp.nativeCode))) { // its message would mislead
        m_result.nativeError.reset();
        m_result.errorText.clear();
    }
    return *told;
}

} // namespace PortCheck
