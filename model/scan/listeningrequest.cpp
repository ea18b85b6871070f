// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/listeningrequest.h"

#include "model/probe/tcpprobe.h"
#include "model/protocol/control/controldialogue.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

constexpr qsizetype mostPortsTried = 3;

using Answer = std::optional<ControlAnswer>;

/// The dialogue as a probe carries it: the answer is put where the request finds it.
class ControlStream final : public StreamDialogue {
public:
    ControlStream(const StandInDoor& door, const ControlRequest& request, std::shared_ptr<Answer> answer)
        : m_dialogue(door.token, request)
        , m_answer(std::move(answer))
    {
    }

    QByteArray opening() override { return ControlDialogue::opening(); }

    StreamStep feed(QByteArrayView bytes) override
    {
        ControlDialogue::Step step = m_dialogue.feed(bytes);
        if (step.answer) {
            *m_answer = std::move(step.answer);
            return StreamStep::done({ServiceState::Verified, Reason::Answered, {}});
        }
        if (step.foreign)
            return StreamStep::done({ServiceState::Mismatch, Reason::OtherProtocol, {}});
        return step.say.isEmpty() ? StreamStep::needMore() : StreamStep::sayNext(step.say);
    }

    Reply interrupted() override { return {ServiceState::Silent, Reason::NoApplicationData, {}}; }

private:
    ControlDialogue m_dialogue;
    std::shared_ptr<Answer> m_answer;
};

} // namespace

ListeningRequest::ListeningRequest(
    const QHostAddress& address, StandInDoor door, ControlRequest request, std::chrono::milliseconds timeout)
    : m_address(address)
    , m_door(std::move(door))
    , m_request(std::move(request))
    , m_timeout(timeout)
{
}

ListeningRequest::~ListeningRequest() = default;

void ListeningRequest::start()
{
    QTimer::singleShot(0, this, &ListeningRequest::askNext);
}

void ListeningRequest::askNext()
{
    if (m_probe)
        m_probe.release()->deleteLater(); // we are in its signal
    if (m_tried >= std::min(m_door.ports.size(), mostPortsTried)) {
        Q_EMIT ended(std::nullopt);
        return;
    }
    ProbeRequest order;
    order.address = m_address;
    order.port = m_door.ports.at(m_tried++);
    order.limits.timeout = m_timeout;
    order.limits.tcpRetries = 0;
    const auto answer = std::make_shared<Answer>();
    m_probe = std::make_unique<TcpProbe>(
        order, [this, answer] { return std::make_unique<ControlStream>(m_door, m_request, answer); });
    connect(m_probe.get(), &Probe::finished, this, [this, answer] {
        if (*answer)
            Q_EMIT ended(*answer);
        else
            askNext();
    });
    m_probe->start();
}

} // namespace PortCheck
