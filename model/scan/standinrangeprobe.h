// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/rangeprobe.h"
#include "model/scan/standinrangesearch.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <vector>

namespace PortCheck {

class ListeningRequest;

/// Scans ranges with another probe, and has stand-ins listen on the ports that are about to be asked
/// (RangeTarget::standIn): in rounds, all stand-ins at the same time. After them come the hosts without a stand-in, and
/// those whose stand-in declined. The stand-ins' ports are released at the end; after cancel() only while the event
/// loop still runs.
class StandInRangeProbe final : public RangeProbe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInRangeProbe)

public:
    explicit StandInRangeProbe(std::unique_ptr<RangeProbe> scanner, QObject* parent = nullptr);
    ~StandInRangeProbe() override;

    void start(const QList<RangeTarget>& targets, RangeMode mode, const RangeLimits& limits) override;
    void cancel() override;
    [[nodiscard]] OwnCounters counters() const override { return m_scanner->counters(); }

private:
    struct Host;

    void beginRound();
    void ask(Host& host, const QList<quint16>& ports);
    void onAnswer(Host& host, const std::optional<ControlAnswer>& answer);
    void decline(Host& host, const std::optional<ControlAnswer>& answer);
    void finishHost(Host& host);
    void scanListened();
    void scanPlain();
    void onFound(const QList<RangeFindings>& findings);
    void onHostFinished(const RangeHostEnd& end);
    void onScanFinished();
    void tell(int host, const QList<PortFinding>& ports);
    void end(bool cancelled);

    std::unique_ptr<RangeProbe> m_scanner;
    QTimer m_turn; ///< starts the next round
    QList<RangeTarget> m_targets; ///< empty while no scan is running
    RangeMode m_mode = RangeMode::Map;
    RangeLimits m_limits;
    std::vector<std::unique_ptr<Host>> m_listened; ///< hosts whose stand-in is asked
    std::vector<Host*> m_asked; ///< the same hosts, by the scanner's number of the host
    QList<int> m_plain; ///< indexes of the other hosts; by the scanner's number of the host once they are scanned
    QHash<int, RangeListening> m_declined; ///< why, by host
    QElapsedTimer m_sinceListening; ///< in this round
    int m_awaited = 0; ///< number of stand-ins whose answer is awaited
    int m_scan = 0; ///< changes at each end, to recognise answers to an earlier scan
    bool m_isPlain = false; ///< the scanner scans m_plain
    bool m_isScanning = false;
};

} // namespace PortCheck
