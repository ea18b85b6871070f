// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/runningprobes.h"

#include "model/probe/probe.h"
#include "model/support/seenbytes.h"

#include <utility>

namespace PortCheck {

RunningProbes::RunningProbes(ProbeFactory& factory, QObject* parent)
    : QObject(parent)
    , m_factory(factory)
{
}

RunningProbes::~RunningProbes() = default;

void RunningProbes::start(int id, const ProbeRequest& request)
{
    std::unique_ptr<Probe> probe = m_factory.create(request);
    connect(probe.get(), &Probe::finished, this, [this, id](const ProbeResult& result) { onFinished(id, result); });
    probe->start(); // finishes later, never within
    m_probes[id] = std::move(probe);
}

void RunningProbes::cancelSoon(int id)
{
    const auto probe = m_probes.find(id);
    if (probe != m_probes.end())
        QMetaObject::invokeMethod(probe->second.get(), &Probe::cancel, Qt::QueuedConnection);
}

void RunningProbes::cancel()
{
    const auto stopped = std::exchange(m_probes, {});
    for (const auto& [id, probe] : stopped) {
        probe->disconnect(this);
        probe->cancel();
    }
}

void RunningProbes::onFinished(int id, ProbeResult result)
{
    constexpr qsizetype mostWithBytes = 1000; // a MiB
    if (!result.evidence.contains(seenBytesMember))
        m_withBytes.remove(id);
    else if (m_withBytes.contains(id) || m_withBytes.size() < mostWithBytes)
        m_withBytes.insert(id);
    else
        result.evidence.remove(seenBytesMember);
    const auto probe = m_probes.find(id);
    probe->second.release()->deleteLater(); // we are in its signal
    m_probes.erase(probe);
    Q_EMIT finished(id, result);
}

} // namespace PortCheck
