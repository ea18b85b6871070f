// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "model/results/hops.h"
#include "model/system/awaketimer.h"

#include <QSocketNotifier>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace PortCheck {

/// Asks the port of the request, which is silent, and ProbeRequest::besideOpenPort of the same host with few hops to
/// go, and hears which routers tell that a question ended there. In four rounds at most: the open port one to four hops
/// far and, if that didn't reach it, five to eight; the silent one as far as the host is; then both once more at the
/// hop that tells them apart. The result is silence with Hops as evidence, or what put an end to it without;
/// `besidePort` in the evidence is the open port.
class HopsProbe final : public Probe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HopsProbe)

public:
    /// How long a round waits for those who don't answer; all of them together, less than a second.
    static constexpr std::chrono::milliseconds longestRound{220};

    /// \a datagram is what the silent port is asked over UDP.
    explicit HopsProbe(ProbeRequest request, QByteArray datagram = {});
    ~HopsProbe() override;

    void start() override;
    void cancel() override;

private:
    enum class Round { Near, Far, Silent, Again };
    /// One question; its socket is closed once it is settled.
    struct Question {
        bool isOfOpen = true;
        int hops = 0;
        qintptr socket = -1;
        bool isAsked = false; ///< this computer could send it
        std::unique_ptr<QSocketNotifier> ready{};
        QHostAddress router{}; ///< who told
    };

    void begin(Round round);
    void ask(bool isOfOpen, int hops);
    void onReady(std::size_t place);
    void hear(Question& question);
    void settle(Question& question);
    void endRound();
    void goOn();
    void takeAgain();
    void finish(State state);

    const ProbeRequest m_request;
    const QByteArray m_datagram;
    QList<QHostAddress> m_ends; ///< of the way: the host, and this computer
    Hops m_hops;
    Round m_round = Round::Near;
    std::vector<Question> m_questions; ///< of the round
    AwakeTimer m_timer;
    std::optional<State> m_answer; ///< of the silent port, which isn't silent then
    bool m_finished = false;
};

} // namespace PortCheck
