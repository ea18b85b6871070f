// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demoprobes.h"

#include "model/demo/heldbackprobe.h"
#include "model/probe/rangeprobe.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

ProbeRequest DemoWays::led(const ProbeRequest& request) const
{
    ProbeRequest led = request;
    const auto place = std::find_if(places.begin(), places.end(), [&](const StandInPlace& candidate) {
        return candidate.address == request.address && candidate.port == request.port
            && candidate.transport == request.transport;
    });
    if (place != places.end())
        led.port = place->listenPort;
    return led;
}

bool DemoWays::holdsBack(const ProbeRequest& request) const
{
    return cutFrom && request.service == Service::RpcEndpoint && request.port >= *cutFrom
        && addresses().contains(request.address);
}

QList<QHostAddress> DemoWays::addresses() const
{
    QList<QHostAddress> addresses;
    for (const StandInPlace& place : places) {
        if (!addresses.contains(place.address))
            addresses.append(place.address);
    }
    return addresses;
}

QStringList DemoWays::moved() const
{
    QStringList moved;
    for (const StandInPlace& place : places) {
        const QString pair = u"%1\u00a0→\u00a0%2"_s.arg(place.port).arg(place.listenPort);
        if (place.port != place.listenPort && !moved.contains(pair))
            moved.append(pair);
    }
    return moved;
}

DemoProbes::DemoProbes(ProbeFactory& base, const DemoWays& ways)
    : m_base(base)
    , m_ways(ways)
{
}

std::unique_ptr<Probe> DemoProbes::create(const ProbeRequest& request)
{
    if (m_ways.holdsBack(request))
        return std::make_unique<HeldBackProbe>(request);
    return m_base.create(m_ways.led(request));
}

std::unique_ptr<RangeProbe> DemoProbes::createRangeProbe()
{
    return m_base.createRangeProbe();
}

} // namespace PortCheck
