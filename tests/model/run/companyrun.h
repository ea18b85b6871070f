// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/model/run/runwatch.h"

namespace PortCheck {

/// A run over a whole company: 43 controllers, of which 36 are silent and some of the others have a fault each.
namespace Company {

inline constexpr int hosts = 43;
inline constexpr int silentHosts = 36;

inline QString hostName(int number)
{
    return u"dc%1.corp.example"_qs.arg(number);
}

/// The first hosts are silent; each of the others has a fault of its own.
inline std::optional<ProbeResult> answerOf(const ProbeRequest& request)
{
    const int number = int(request.address.toIPv4Address() & 0xff);
    if (number <= silentHosts)
        return silentResult();
    if (number == hosts && request.service == Service::GlobalCatalogTls)
        return verifiedResult({}, Reason::CertificateExpired);
    if (number == hosts - 1 && request.service == Service::Smb)
        return closedResult();
    if (number == hosts - 2 && request.service == Service::Cldap)
        return silentResult();
    return request.service == Service::EndpointMapper ? mapperResult({49664}) : verifiedResult();
}

/// Begins it; it is over once the bench's watch says so.
inline void start(RunBench& bench)
{
    QStringList names;
    for (int number = 1; number <= hosts; ++number) {
        names.append(hostName(number));
        bench.resolver.table[names.last()] = {QHostAddress(0x0a000000U + quint32(number))};
    }
    bench.factory.answer = answerOf;
    bench.runner.start(requestOf({rowOf(1, {389}, {Transport::Tcp, Transport::Udp}), rowOf(2, {3268}), rowOf(3, {3269}),
                                     rowOf(4, {88}, {Transport::Tcp, Transport::Udp}), mapperRow(5), rowOf(6, {445})},
        names));
}

} // namespace Company

} // namespace PortCheck
