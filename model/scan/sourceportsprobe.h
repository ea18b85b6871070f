// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "model/scan/localportconnection.h"
#include "model/scan/sourceportspread.h"
#include "model/system/nativeconnection.h"

#include <QSet>

#include <map>

namespace PortCheck {

/// Finds out from which of this computer's local ports a connection can be made to a TCP port that is known to be open.
/// Sends nothing on a connection and resets it, so that no local port stays in TIME_WAIT; a silent connection is
/// started once more. What stays silent beside ports that do not is asked a third time when all else has been, from the
/// ends of each part: the way may have been down meanwhile, or lose packets.
///
/// State: Open if a connection was made, Filtered if none was, Local if this computer let none out. Reason:
/// SourcePortsFree, SourcePortsBlocked, or SourcePortsUntold if no port could be asked. The service is not asked, and
/// `localPort` not set. Evidence: `sourcePorts`, an array of {from, to, state} over the whole range, see
/// SourcePortSpread::runs(); `sampled`, the number of ports that were asked; `busyPorts` and `excludedPorts`, arrays of
/// ports that should have been asked, but that another socket has, or that the system doesn't let this program have;
/// `untoldPorts`, those that Windows refused for either reason, without telling which: a socket that is only bound is
/// in none of its tables; `askedInstead`, an array of {port, asked} for the neighbours of such ports.
class SourcePortsProbe final : public Probe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePortsProbe)

public:
    static constexpr int atOnce = 8; ///< connections
    static constexpr int mostConnections = 256;

    /// \a request must have `fromLocalPorts`.
    explicit SourcePortsProbe(const ProbeRequest& request);
    ~SourcePortsProbe() override;

    void start() override;
    void cancel() override;

private:
    void goOn();
    [[nodiscard]] QList<quint16> takeNext();
    [[nodiscard]] QList<quint16> takeSilent();
    void ask(quint16 port);
    void onEnded(quint16 port, const LocalPortAnswer& answer);
    void hear(quint16 port, const LocalPortAnswer& answer);
    void askNeighbourOf(quint16 port);
    void conclude();
    [[nodiscard]] Evidence evidence() const;
    void finish();

    SocketSystem m_system;
    ProbeRequest m_request;
    NativeAddress m_address;
    SourcePortSpread m_spread;
    QList<quint16> m_waiting; ///< to be asked, the next one first
    QSet<quint16> m_silentOnce;
    QSet<quint16> m_askedAgain; ///< of those that were silent twice
    bool m_samplesAreKnown = false; ///< those that were silent were asked again
    std::map<quint16, std::unique_ptr<LocalPortConnection>> m_running;
    QList<quint16> m_busy;
    QList<quint16> m_excluded;
    QList<quint16> m_untold;
    std::map<quint16, quint16> m_standsFor; ///< from a neighbour that is asked to the sample in whose place it is asked
    ProbeResult m_result;
    bool m_finished = false;
};

} // namespace PortCheck
