// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkqueue.h"

#include <algorithm>

namespace PortCheck {

CheckQueue::Host& CheckQueue::hostOf(const QString& name)
{
    const auto known = m_places.constFind(name);
    if (known != m_places.constEnd())
        return m_hosts[*known];
    m_places.insert(name, m_hosts.size());
    return m_hosts.emplaceBack();
}

void CheckQueue::append(const QString& host, int id)
{
    hostOf(host).waiting.append(id);
    ++m_waitingCount;
}

void CheckQueue::prepend(const QString& host, int id)
{
    hostOf(host).waiting.prepend(id);
    ++m_waitingCount;
}

void CheckQueue::share(const QString& host, const QByteArray& group)
{
    Host& joining = hostOf(host);
    if (joining.group == group)
        return;
    const int running = joining.running;
    countRunning(joining, -running);
    joining.group = group;
    countRunning(joining, running);
}

bool CheckQueue::hasRoom(const Host& host) const
{
    return host.running < m_parallelPerHost
        && (host.group.isEmpty() || m_runningOf.value(host.group) < hostsOfAGroup * m_parallelPerHost);
}

void CheckQueue::countRunning(Host& host, int change)
{
    host.running += change;
    m_running += change;
    if (!host.group.isEmpty())
        m_runningOf[host.group] += change;
}

std::optional<int> CheckQueue::takeNext()
{
    if (m_waitingCount == 0 || m_running >= m_parallel)
        return std::nullopt;
    for (qsizetype step = 0; step < m_hosts.size(); ++step) {
        Host& host = m_hosts[m_turn++ % m_hosts.size()];
        if (host.waiting.isEmpty() || !hasRoom(host))
            continue;
        const int id = host.waiting.takeFirst();
        --m_waitingCount;
        countRunning(host, 1);
        return id;
    }
    return std::nullopt;
}

bool CheckQueue::lowerLimit()
{
    if (m_parallel <= 1)
        return false;
    m_parallel = std::clamp(m_running, 1, m_parallel - 1);
    return true;
}

bool CheckQueue::isIdle(const QString& host) const
{
    const auto known = m_places.constFind(host);
    return known == m_places.constEnd() || (m_hosts.at(*known).waiting.isEmpty() && m_hosts.at(*known).running == 0);
}

void CheckQueue::release(const QString& host)
{
    countRunning(hostOf(host), -1);
}

} // namespace PortCheck
