// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/control/controlmessage.h"
#include "model/standin/standinports.h"

#include <QTimer>

namespace PortCheck {

/// The ports on which a stand-in listens on request, so that a range map finds exact boundaries: a limited number at
/// once, each request replacing the one before, and for a limited time.
class RangeListeners final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeListeners)

public:
    explicit RangeListeners(const StandInLimits& limits);

    /// Carries out \a request at all of the stand-in's \a addresses. Ports on which the stand-in listens anyway (\a
    /// own) count as opened.
    ControlAnswer serve(
        const ControlRequest& request, const QList<QHostAddress>& addresses, const QList<StandInPlace>& own);
    void release();

    /// The number of listening sockets.
    [[nodiscard]] qsizetype places() const { return m_ports ? m_ports->places().size() : 0; }

Q_SIGNALS:
    /// See StandInPorts.
    void connectionArrived(qintptr descriptor, const PortCheck::StandInPlace& place, PortCheck::TcpListener& listener);

private:
    const StandInLimits m_limits;
    std::unique_ptr<StandInPorts> m_ports; ///< null while no ports are requested
    QTimer m_time;
};

} // namespace PortCheck
