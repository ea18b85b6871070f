// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "model/targets/resolver.h"
#include "tests/support/fakecomputer.h"
#include "tests/support/fakediscovery.h"
#include "tests/support/fakerangeprobe.h"
#include "tests/support/proberesults.h"

#include <QHash>
#include <QLabel>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace PortCheck {

/// Whether a label of \a window, which needn't be in sight, has \a part in its text.
inline bool showsInALabel(const QWidget& window, const QString& part)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(part); });
}

/// A probe whose answer is made by a function, in the next turn of the event loop; without one it waits to be
/// cancelled.
class CannedProbe final : public Probe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CannedProbe)

public:
    using Answer = std::function<ProbeResult(const ProbeRequest&)>;

    CannedProbe(ProbeRequest request, Answer answer)
        : m_request(std::move(request))
        , m_answer(std::move(answer))
    {
    }

    void start() override
    {
        if (m_answer)
            QTimer::singleShot(0, this, [this] { end(m_answer(m_request)); });
    }
    void cancel() override
    {
        ProbeResult cancelled;
        cancelled.state = State::Cancelled;
        cancelled.reason = Reason::Cancelled;
        end(cancelled);
    }

private:
    void end(const ProbeResult& result)
    {
        if (!std::exchange(m_ended, true))
            Q_EMIT finished(result);
    }

    ProbeRequest m_request;
    Answer m_answer;
    bool m_ended = false;
};

class CannedProbeFactory final : public ProbeFactory {
public:
    std::unique_ptr<Probe> create(const ProbeRequest& request) override
    {
        requests.append(request);
        const bool waits = answered == 0;
        answered -= answered > 0 ? 1 : 0;
        return std::make_unique<CannedProbe>(request, waits ? CannedProbe::Answer() : answer);
    }
    std::unique_ptr<RangeProbe> createRangeProbe() override { return std::make_unique<FakeRangeProbe>(ranges); }
    [[nodiscard]] SourceInfo computer() const override { return fakeComputer(); }

    std::shared_ptr<FakeRanges> ranges = std::make_shared<FakeRanges>();

    CannedProbe::Answer answer; ///< none: probes wait until they are cancelled
    int answered = -1; ///< how many of the next probes are; the others wait. Less than 0: all
    QList<ProbeRequest> requests;
};

/// Answers from a table, in the next turn of the event loop; an address is its own answer.
class TableResolver final : public Resolver {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableResolver)

public:
    TableResolver() = default;

    void resolve(const QString& host, QObject* context, Callback callback) override
    {
        const QHostAddress address(host);
        Resolution resolution;
        resolution.addresses = address.isNull() ? table.value(host) : QList<QHostAddress>{address};
        if (resolution.addresses.isEmpty())
            resolution.error = QStringLiteral("Host not found");
        QTimer::singleShot(0, context, [callback = std::move(callback), resolution] { callback(resolution); });
    }
    void cancelAll() override { }

    QHash<QString, QList<QHostAddress>> table;
};

} // namespace PortCheck
