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

/// From which of this computer's local ports a TCP port that is known to be open can be connected to. Says nothing on a
/// connection and resets it, so that it leaves no local port in TIME_WAIT; a silent one is begun once more.
///
/// State: Open where a connection was made, Filtered where none was, Local where this computer let none out. Reason:
/// SourcePortsFree, SourcePortsBlocked, or SourcePortsUntold where no port could be asked. The service is not asked,
/// and `localPort` not set. Evidence: `sourcePorts`, an array of {from, to, state} over the whole range, see
/// SourcePortSpread::runs(); `sampled`, so many ports were asked; `busyPorts` and `excludedPorts`, arrays of those that
/// were to be asked and that another socket has, or the system doesn't give; `askedInstead`, an array of {port, asked}
/// for the neighbours of such ports. On Windows a port that another program holds for itself alone may count as
/// excluded: both are WSAEACCES.
class SourcePortsProbe final : public Probe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePortsProbe)

public:
    static constexpr int atOnce = 8; ///< connections
    static constexpr int mostConnections = 256;

    /// \a request has `fromLocalPorts`.
    explicit SourcePortsProbe(const ProbeRequest& request);
    ~SourcePortsProbe() override;

    void start() override;
    void cancel() override;

private:
    void goOn();
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
    std::map<quint16, std::unique_ptr<LocalPortConnection>> m_running;
    QList<quint16> m_busy;
    QList<quint16> m_excluded;
    std::map<quint16, quint16> m_standsFor; ///< a neighbour, and the sample that could not be asked
    ProbeResult m_result;
    bool m_finished = false;
};

} // namespace PortCheck
