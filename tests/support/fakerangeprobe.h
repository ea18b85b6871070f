// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/rangeprobe.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

namespace PortCheck {

/// What the range probes of a factory share.
struct FakeRanges {
    /// The state of a port; without it, scans wait to be stopped.
    std::function<State(const QHostAddress&, quint16)> answer;
    /// What is reported at the end of a host, apart from its number.
    RangeHostEnd end;
    int portsAtOnce = 100'000; ///< in one batch of findings
    int lastPort = 65535; ///< ports after it are never reported: the scan waits to be stopped
    QList<RangeTarget> targets; ///< all that were requested so far
    QList<RangeLimits> limits; ///< one for each start()
    QList<RangeMode> modes; ///< the same
    int mostHostsAtOnce = 0;
    int cancelled = 0;
};

/// A range probe without a network: reports a batch of findings in each turn of the event loop.
class FakeRangeProbe final : public RangeProbe {
    Q_DISABLE_COPY_MOVE(FakeRangeProbe)

public:
    explicit FakeRangeProbe(std::shared_ptr<FakeRanges> ranges)
        : m_ranges(std::move(ranges))
    {
    }

    void start(const QList<RangeTarget>& targets, RangeMode mode, const RangeLimits& limits) override
    {
        m_targets = targets;
        m_host = 0;
        m_next = -1;
        m_isRunning = true;
        m_ranges->targets += targets;
        m_ranges->limits.append(limits);
        m_ranges->modes.append(mode);
        m_ranges->mostHostsAtOnce = std::max(m_ranges->mostHostsAtOnce, int(targets.size()));
        goOn();
    }

    void cancel() override
    {
        if (!std::exchange(m_isRunning, false))
            return;
        ++m_ranges->cancelled;
        Q_EMIT finished(true);
    }

private:
    void goOn()
    {
        if (m_ranges->answer && m_next <= m_ranges->lastPort)
            QTimer::singleShot(0, this, [this] { tell(); });
    }

    void tell()
    {
        if (!m_isRunning)
            return;
        if (m_host == m_targets.size()) {
            m_isRunning = false;
            Q_EMIT finished(false);
            return;
        }
        const RangeTarget& target = m_targets.at(m_host);
        RangeFindings findings{m_host, {}};
        const int last = std::min<int>(target.range.to, m_ranges->lastPort);
        for (m_next = std::max<int>(m_next, target.range.from);
             m_next <= last && findings.ports.size() < m_ranges->portsAtOnce; ++m_next)
            findings.ports.append({quint16(m_next), m_ranges->answer(target.address, quint16(m_next))});
        if (m_next <= target.range.to) {
            goOn();
            Q_EMIT found({findings});
            return;
        }
        RangeHostEnd end = m_ranges->end;
        end.host = std::exchange(m_host, m_host + 1);
        m_next = -1;
        goOn();
        Q_EMIT found({findings});
        if (m_isRunning)
            Q_EMIT hostFinished(end);
    }

    std::shared_ptr<FakeRanges> m_ranges;
    QList<RangeTarget> m_targets;
    int m_host = 0;
    int m_next = -1;
    bool m_isRunning = false;
};

} // namespace PortCheck
