// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "tests/support/fakecomputer.h"
#include "tests/support/fakerangeprobe.h"
#include "tests/support/proberesults.h"

#include <QHash>
#include <QList>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace PortCheck {

class FakeProbe;

/// What the probes of a factory share: which exist, and which are running.
struct FakeTraffic {
    QList<FakeProbe*> alive; ///< owned by those who requested them
    QHash<QHostAddress, int> runningAt;
    int running = 0;
    int mostRunning = 0;
    int mostRunningAtOneHost = 0;

    void begin(const QHostAddress& host)
    {
        mostRunning = std::max(mostRunning, ++running);
        mostRunningAtOneHost = std::max(mostRunningAtOneHost, ++runningAt[host]);
    }
    void end(const QHostAddress& host)
    {
        --running;
        --runningAt[host];
    }
};

/// A probe without a network. With a scripted result it ends in a later turn of the event loop; otherwise by end() or
/// cancel().
class FakeProbe final : public Probe {
    Q_DISABLE_COPY_MOVE(FakeProbe)

public:
    FakeProbe(ProbeRequest request, std::optional<ProbeResult> result, std::shared_ptr<FakeTraffic> traffic)
        : m_request(std::move(request))
        , m_result(std::move(result))
        , m_traffic(std::move(traffic))
    {
        m_traffic->alive.append(this);
    }
    ~FakeProbe() override
    {
        leave();
        m_traffic->alive.removeOne(this);
    }

    void start() override
    {
        m_underWay = true;
        m_traffic->begin(m_request.address);
        if (m_result)
            QTimer::singleShot(0, this, [this] { end(*m_result); });
    }
    void cancel() override
    {
        ProbeResult cancelled;
        cancelled.state = State::Cancelled;
        cancelled.reason = Reason::Cancelled;
        end(cancelled);
    }
    void end(const ProbeResult& result)
    {
        if (!leave())
            return;
        Q_EMIT finished(result);
    }

    [[nodiscard]] const ProbeRequest& request() const { return m_request; }
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }

private:
    bool leave()
    {
        if (!std::exchange(m_underWay, false))
            return false;
        m_traffic->end(m_request.address);
        return true;
    }

    ProbeRequest m_request;
    std::optional<ProbeResult> m_result;
    std::shared_ptr<FakeTraffic> m_traffic; // shared: a probe that is deleted later can outlive the factory
    bool m_underWay = false;
};

/// Makes probes that answer as the test says.
class FakeProbeFactory final : public ProbeFactory {
public:
    using Answer = std::function<std::optional<ProbeResult>(const ProbeRequest&)>;

    std::unique_ptr<Probe> create(const ProbeRequest& request) override
    {
        requests.append(request);
        return std::make_unique<FakeProbe>(request, answer ? answer(request) : std::nullopt, m_traffic);
    }
    std::unique_ptr<RangeProbe> createRangeProbe() override { return std::make_unique<FakeRangeProbe>(ranges); }
    [[nodiscard]] bool tellsHops() const override { return hops; }
    [[nodiscard]] OwnCounters counters() const override { return counted; }
    [[nodiscard]] SourceInfo computer() const override { return fakeComputer(); }

    bool hops = false; ///< what tellsHops() says
    OwnCounters counted; ///< what counters() says
    std::shared_ptr<FakeRanges> ranges = std::make_shared<FakeRanges>();

    /// Ends a running probe for that address, port and transport by hand. False if there is none.
    bool end(const QString& address, quint16 port, Transport transport, const ProbeResult& result)
    {
        const QList<FakeProbe*> probes = underWay();
        const auto found = std::find_if(probes.begin(), probes.end(), [&](const FakeProbe* probe) {
            const ProbeRequest& request = probe->request();
            return request.address == QHostAddress(address) && request.port == port && request.transport == transport;
        });
        if (found == probes.end())
            return false;
        (*found)->end(result);
        return true;
    }
    /// The probes that have been started and have not ended, the oldest first.
    [[nodiscard]] QList<FakeProbe*> underWay() const
    {
        QList<FakeProbe*> probes = m_traffic->alive;
        probes.removeIf([](const FakeProbe* probe) { return !probe->isUnderWay(); });
        return probes;
    }

    /// Counts of probes that are or were running.
    [[nodiscard]] const FakeTraffic& traffic() const { return *m_traffic; }

    Answer answer; ///< called for each request; without it, or without its answer, probes wait for end() or cancel()
    QList<ProbeRequest> requests; ///< every request that came

private:
    std::shared_ptr<FakeTraffic> m_traffic = std::make_shared<FakeTraffic>();
};

} // namespace PortCheck
