// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/rangeprobe.h"
#include "model/system/readiness.h"

#include <memory>

namespace PortCheck {

/// Scans thousands of TCP ports, in a thread of its own. Raises the process's limit of descriptors: see
/// raiseDescriptorLimit().
class RangeScanner final : public RangeProbe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeScanner)

public:
    /// \a readiness: for tests.
    explicit RangeScanner(QObject* parent = nullptr, ReadinessKind readiness = ReadinessKind::Best);
    /// A running scan ends without a signal. May take some hundredths of a second.
    ~RangeScanner() override;

    void start(const QList<RangeTarget>& targets, RangeMode mode, const RangeLimits& limits = {}) override;
    /// Connections in flight are closed a little later.
    void cancel() override;
    [[nodiscard]] OwnCounters counters() const override { return ownCounters(); }

    [[nodiscard]] bool isRunning() const { return m_mail != nullptr; }

private:
    class Mail;
    class Worker;

    void collect();
    void end(bool cancelled);

    ReadinessKind m_readiness;
    std::shared_ptr<Mail> m_mail; ///< of the running scan
    bool m_isEnding = false; ///< cancel() is in progress
    std::unique_ptr<Worker> m_worker;
};

} // namespace PortCheck
