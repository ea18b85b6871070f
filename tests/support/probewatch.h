// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "tests/support/patience.h"

#include <QList>

#include <memory>

namespace PortCheck::TestPeers {

/// Owns a probe and keeps every result that it emits.
class ProbeWatch final {
public:
    explicit ProbeWatch(std::unique_ptr<Probe> probe)
        : m_probe(std::move(probe))
    {
        QObject::connect(m_probe.get(), &Probe::finished, &m_context,
            [this](const ProbeResult& result) { m_results.append(result); });
    }
    Q_DISABLE_COPY_MOVE(ProbeWatch)
    ~ProbeWatch() = default;

    [[nodiscard]] Probe& probe() { return *m_probe; }
    [[nodiscard]] qsizetype count() const { return m_results.size(); }
    [[nodiscard]] ProbeResult result() const { return m_results.value(0); }
    void drop() { m_probe.reset(); }

    /// False where finished() came before start() had returned.
    [[nodiscard]] bool start()
    {
        m_probe->start();
        return m_results.isEmpty();
    }

    /// Waits for the end, and checks that no second one comes, not even after a cancel.
    [[nodiscard]] bool endsOnce()
    {
        if (!comesTrue([this] { return !m_results.isEmpty(); }))
            return false;
        m_probe->cancel();
        return queueRunsEmpty() && m_results.size() == 1;
    }

    [[nodiscard]] bool runsToItsEnd() { return start() && endsOnce(); }

private:
    QObject m_context;
    std::unique_ptr<Probe> m_probe;
    QList<ProbeResult> m_results;
};

} // namespace PortCheck::TestPeers
