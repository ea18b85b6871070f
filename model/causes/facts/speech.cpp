// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/speech.h"

#include "model/causes/conditions.h"
#include "model/support/addonce.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestMutePorts = 3; // one or two services may hang by themselves
constexpr qsizetype fewestSilentPorts = 2; // of a transport; one service may have its own reason

} // namespace

void Speech::learnSpeech(const CheckRecord& asked)
{
    const ProbeResult& seen = asked.seen;
    const Check& check = asked.check;
    const bool isTcp = check.protocol == Transport::Tcp;
    if (isTrueIn(seen.evidence, "refusedAmongOthers"_L1)) {
        m_limitsConnections = true;
        m_isLimitSilentToo = m_isLimitSilentToo || seen.evidence.contains("turnedAwayBy"_L1);
    }
    if (isTcp && seen.state == State::Open && hasDialogue(check.service)) {
        if (!wasOnlyAccepted(asked))
            m_spokeOverTcp = true;
        else if (m_mutePorts.size() < fewestMutePorts && !m_mutePorts.contains(check.port))
            m_mutePorts.append(check.port);
    }
    if (isTcp && (failedToProve(asked, Reason::OtherProtocol) || failedToProve(asked, Reason::TooMuchData))) {
        addOnce(m_otherPrograms, check.port);
        m_isOtherThanLdap =
            m_isOtherThanLdap || check.service == Service::Ldap || check.service == Service::GlobalCatalog;
    }
    const bool wasEnded = failedToProve(asked, Reason::ClosedEarly);
    const bool isMute = failedToProve(asked, Reason::NoApplicationData);
    if (wasEnded && isTcp)
        addOnce(m_endedOverTcp, check.service);
    if (isMute || (wasEnded && check.service == Service::Dns))
        m_unansweredTcp.append(check.port);
    if (wasEnded && isTcp && check.service != Service::Dns) // whose fronts do so by themselves
        addOnce(m_endedTcp, check.port);
    const bool wasRefused =
        seen.state == State::Closed && seen.reason == Reason::Refused && icmpSender(asked).isEmpty();
    if (wasRefused && isTcp && hasDialogue(check.service))
        addOnce(m_refusedTcp, check.port);
    const bool isSilent = seen.state == State::Filtered && seen.reason != Reason::AnswerFromElsewhere;
    if (isMute || (!isTcp && isSilent))
        addOnce(m_mute, {check.service, check.protocol});
    if (!isTcp && isSilent && hasDialogue(check.service))
        addOnce(m_silentUdp, check.port);
    else if (!isTcp && hasDialogue(check.service))
        m_hearsOfUdp = true;
    m_isProvenOverTcp = m_isProvenOverTcp || (isTcp && isProven(asked));
    m_isProvenOverUdp = m_isProvenOverUdp || (!isTcp && isProven(asked));
    if (isTcp && isSilent)
        addOnce(m_silentTcp, check.port);
    else if (isTcp)
        m_hearsOfTcp = true;
}

void Speech::learnDnsSpeech(const CheckRecord& asked)
{
    if (asked.check.protocol == Transport::Udp)
        m_hearsOfUdp = m_hearsOfUdp || asked.seen.state != State::Filtered;
    else if (failedToProve(asked, Reason::ClosedEarly) || failedToProve(asked, Reason::NoApplicationData))
        m_unansweredTcp.append(asked.check.port);
}

Speech::Barred Speech::barredBy(quint16 port) const
{
    const auto failsOverTcp = [this](quint16 each) { return m_refusedTcp.contains(each) || m_endedTcp.contains(each); };
    const bool isUdpAlone =
        !m_hearsOfUdp && !std::all_of(m_silentUdp.begin(), m_silentUdp.end(), failsOverTcp); // of which that is a part
    if (isUdpAlone || !m_silentUdp.contains(port) || !failsOverTcp(port))
        return Barred::No;
    return m_refusedTcp.contains(port) ? Barred::Refused : Barred::Ended;
}

bool Speech::endsWhenAsked() const
{
    return std::any_of(
        m_endedOverTcp.begin(), m_endedOverTcp.end(), [](Service service) { return service != Service::Smb; });
}

bool Speech::speaksOtherwise() const
{
    constexpr qsizetype several = 2;
    return m_isOtherThanLdap || m_otherPrograms.size() >= several;
}

bool Speech::isMute(Service service, Transport transport) const
{
    return m_mute.contains({service, transport});
}

bool Speech::isMuteOverTcp() const
{
    return !m_spokeOverTcp && m_mutePorts.size() >= fewestMutePorts;
}

bool Speech::isSilentOverTcpAlone() const
{
    return m_isProvenOverUdp && m_silentUdp.isEmpty() && !m_hearsOfTcp && m_silentTcp.size() >= fewestSilentPorts;
}

bool Speech::isMuteOverUdpAlone() const
{
    return m_isProvenOverTcp && !m_hearsOfUdp && m_silentUdp.size() >= fewestSilentPorts;
}

} // namespace PortCheck
