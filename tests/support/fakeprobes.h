// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
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

/// What the probes of a factory have in common: who is there, and who is under way.
struct FakeTraffic {
    QList<FakeProbe*> alive; ///< owned by those who ordered them
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

/// A probe without a network. With a scripted result it ends in a later turn of the event loop; else by end() or
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
    std::shared_ptr<FakeTraffic> m_traffic; // shared: who is deleted later can outlive the factory
    bool m_underWay = false;
};

/// Makes probes that answer as they are told to.
class FakeProbeFactory final : public ProbeFactory {
public:
    using Answer = std::function<std::optional<ProbeResult>(const ProbeRequest&)>;

    std::unique_ptr<Probe> create(const ProbeRequest& request) override
    {
        orders.append(request);
        return std::make_unique<FakeProbe>(request, answer ? answer(request) : std::nullopt, m_traffic);
    }
    std::unique_ptr<RangeProbe> createRangeProbe() override { return std::make_unique<FakeRangeProbe>(ranges); }

    std::shared_ptr<FakeRanges> ranges = std::make_shared<FakeRanges>();

    /// Ends the probe that is under way there by hand. False where there is none.
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

    /// Counts of what is and was under way.
    [[nodiscard]] const FakeTraffic& traffic() const { return *m_traffic; }

    Answer answer; ///< asked for each order; without it, and where it has none, a probe waits to be ended or cancelled
    QList<ProbeRequest> orders; ///< every one that came

private:
    std::shared_ptr<FakeTraffic> m_traffic = std::make_shared<FakeTraffic>();
};

} // namespace PortCheck
