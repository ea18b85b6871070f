// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/discovery/discovery.h"

namespace PortCheck {

/// A Discovery whose results, and their time, the test decides.
class FakeDiscovery final : public Discovery {
    Q_DISABLE_COPY_MOVE(FakeDiscovery)

public:
    FakeDiscovery() = default;

    void start(const QString& forDomain, const QStringList& servers) override
    {
        domain = forDomain;
        dnsServers = servers;
        ++started;
    }
    void cancel() override { ++cancelled; }
    void find(const DiscoveryResult& result) { Q_EMIT finished(result); }

    QString domain;
    QStringList dnsServers;
    int started = 0;
    int cancelled = 0;
};

} // namespace PortCheck
