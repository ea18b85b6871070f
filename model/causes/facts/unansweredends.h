// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/ownaddresses.h"
#include "model/results/rangeresult.h"

#include <QList>

#include <optional>

namespace PortCheck {

/// To which of this computer's own ports and addresses the answers of one host do not come back. A part of HostFacts.
class UnansweredEnds {
public:
    /// Local ports of this computer to which the host's answers over \a protocol do not come back, if that made checks
    /// silent.
    [[nodiscard]] const QList<PortRange>& unansweredLocalPorts(Transport protocol) const
    {
        return protocol == Transport::Tcp ? m_unansweredTcpPorts : m_unansweredUdpPorts;
    }

    /// What was asked over TCP from those was turned away, not just lost.
    [[nodiscard]] bool areTurnedAway() const { return m_areTurnedAway; }

    /// What was asked from some of those was turned away, and from others lost.
    [[nodiscard]] bool areDroppedAndTurnedAway() const { return m_areTurnedAway && m_areDropped; }

    /// It was this computer itself that dropped or refused that.
    [[nodiscard]] bool areBarredHere() const { return m_areBarredHere; }

    /// Questions from local ports all over the range found silence here and there, as no filter makes it: more parts
    /// than one has, or a part to which other answers came.
    [[nodiscard]] bool silenceIsScattered() const { return m_silenceIsScattered; }

    /// The host is this computer itself; known where the ports of a range were asked, or local ports make a difference.
    [[nodiscard]] bool isThisComputer() const { return m_isThisComputer; }
    /// The host is this computer itself, and its system let connections there wait, as isSilentAtItself() says.
    [[nodiscard]] bool isSilentAtItself() const { return !m_silentAtItself.isEmpty(); }
    /// The same of connections to \a port.
    [[nodiscard]] bool isSilentAtItself(quint16 port) const { return m_silentAtItself.contains(port); }
    /// Addresses of this computer that make the difference between silence and an answer.
    [[nodiscard]] const std::optional<OwnAddressPair>& ownAddresses() const { return m_ownAddresses; }

    /// Whether all attempts of the check that found silence left from one of these.
    [[nodiscard]] bool explainLossOf(const CheckRecord& record) const;
    /// The same, or it was turned away there.
    [[nodiscard]] bool explainFailureOf(const CheckRecord& record) const;

    friend bool operator==(const UnansweredEnds&, const UnansweredEnds&) = default;

protected:
    /// \a range: what a map or sweep of the host's ports found, once it has come to its end.
    void learnUnansweredEnds(const HostRecords& records, const std::optional<RangeResult>& range);

private:
    void learnLocalPorts(const HostRecords& records, const std::optional<RangeResult>& range);

    QList<PortRange> m_unansweredTcpPorts;
    QList<PortRange> m_unansweredUdpPorts;
    std::optional<OwnAddressPair> m_ownAddresses;
    QList<quint16> m_silentAtItself;
    bool m_silenceIsScattered = false;
    bool m_areTurnedAway = false;
    bool m_areDropped = false;
    bool m_isThisComputer = false;
    bool m_areBarredHere = false;
};

} // namespace PortCheck
