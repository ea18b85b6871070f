// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/rangelisteners.h"

#include "model/system/descriptorlimit.h"

#include <algorithm>

namespace PortCheck {

namespace {

bool listensAnyway(const QList<StandInPlace>& own, quint16 port)
{
    return std::any_of(own.begin(), own.end(),
        [port](const StandInPlace& place) { return place.listenPort == port && place.transport == Transport::Tcp; });
}

} // namespace

RangeListeners::RangeListeners(const StandInLimits& limits)
    : m_limits(limits)
{
    m_time.setSingleShot(true);
    m_time.callOnTimeout(this, &RangeListeners::release);
}

ControlAnswer RangeListeners::serve(
    const ControlRequest& request, const QList<QHostAddress>& addresses, const QList<StandInPlace>& own)
{
    release();
    ControlAnswer answer;
    if (request.releases())
        return answer;
    const int each = std::max(1, int(addresses.size())); // sockets a port
    const int most = std::min(m_limits.rangePorts, roomForDescriptors(m_limits.rangePorts * each) / each);
    m_ports = std::make_unique<StandInPorts>();
    connect(m_ports.get(), &StandInPorts::connectionArrived, this, &RangeListeners::connectionArrived);
    for (const quint16 port : request.ports) {
        if (answer.opened.size() + answer.taken.size() >= most)
            break;
        const bool opened = listensAnyway(own, port) || m_ports->openEverywhere(port, Service::Unknown, addresses);
        (opened ? answer.opened : answer.taken).append(port);
    }
    m_time.start(m_limits.rangeTime);
    return answer;
}

void RangeListeners::release()
{
    m_time.stop();
    m_ports.reset();
}

} // namespace PortCheck
