// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/attempttimes.h"
#include "model/probe/classify.h"
#include "model/probe/probe.h"
#include "model/probe/silentends.h"
#include "model/probe/sleptthrough.h"
#include "model/probe/talklimit.h"
#include "model/protocol/dialogue.h"
#include "model/support/seenbytes.h"
#include "model/system/awaketimer.h"
#include "model/system/connectingsocket.h"
#include "model/system/sparesocket.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace PortCheck {

/// Makes a new dialogue for an attempt; null if it is not known what to send to that port.
using StreamDialogueMaker = std::function<std::unique_ptr<StreamDialogue>()>;

/// A dialogue over a TCP connection: connects without a proxy, tries again before silence is believed, and bounds how
/// much the peer can make it read (a fixed buffer) and wait (TalkLimit).
class StreamProbe : public Probe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StreamProbe)

public:
    ~StreamProbe() override;

    void start() final;
    void cancel() final;

protected:
    StreamProbe(ProbeRequest request, StreamDialogueMaker makeDialogue);

    /// Calls \a begin, now or later, once makeSocket() has nothing to wait for.
    virtual void whenReady(const std::function<void()>& begin) { begin(); }
    /// Makes the socket that takes over the connection of an attempt, without a parent.
    virtual std::unique_ptr<QTcpSocket> makeSocket() = 0;
    /// Called when the connection was made; must call talk() now or later.
    virtual void secure(QTcpSocket& socket) = 0;
    /// True while the connection is being secured (the TLS handshake): an error then belongs to that, not to the
    /// dialogue.
    virtual bool isSecuring() const { return false; }
    /// Called when the connection broke (\a soFar is Failed) or stayed silent (Silent) while it was being secured. The
    /// socket is gone by then and no time limit runs; must call conclude() now or later.
    virtual void securingFailed(const Reply& soFar) { conclude(soFar); }
    /// Completes a reply with what was learnt while the connection was secured.
    virtual Reply completed(Reply reply) { return reply; }

    /// Begins the dialogue.
    void talk();
    /// The peer moved things on by a step: the time limit counts from now.
    void renewTimeLimit();
    /// Ends the probe with \a reply, unless it has ended.
    void conclude(const Reply& reply);
    [[nodiscard]] const ProbeRequest& request() const { return m_request; }
    /// The system's message for the last error; empty if there was none.
    [[nodiscard]] const QString& errorText() const { return m_result.errorText; }

private:
    /// What is known of an open port to which there is nothing to say.
    [[nodiscard]] static Reply unknownService();

    void beginAttempt();
    void onConnectionEnded(int error);
    void onNotConnected(int error);
    [[nodiscard]] SocketFinding findingOf(const IcmpError& icmp, const SocketFinding& plain);
    void onConnected();
    void onReadyRead();
    [[nodiscard]] bool readOnce();
    void onError();
    [[nodiscard]] double elapsedMs() const;
    void onHungUp();
    void onTimeLimit();
    void onSilence(Reply reply);
    [[nodiscard]] bool askAgainAfterSleep();
    void follow(StreamStep step);
    void giveUpSecuring(const Reply& soFar);
    void finish();
    void dropSocket();

    ProbeRequest m_request;
    StreamDialogueMaker m_makeDialogue;
    SocketSystem m_system;
    std::shared_ptr<SpareSocket> m_spare; ///< of all probes, as long as there is one
    std::unique_ptr<ConnectingSocket> m_connecting; ///< until the connection is made
    std::unique_ptr<QTcpSocket> m_socket; ///< from then on
    std::unique_ptr<StreamDialogue> m_dialogue;
    AwakeTimer m_timer;
    TalkLimit m_limit;
    SleptThrough m_slept;
    Moment m_begun; ///< the attempt, by the clock of the timer
    Moment m_begunBySystem; ///< the same by the clock that goes on while the program stands still
    AttemptTimes m_times;
    ProbeResult m_result;
    SilentEnds m_silentEnds;
    BytesNoted m_bytes; ///< of the connection that was made last
    std::pair<QHostAddress, quint16> m_opened; ///< the local end of what opened the port last; null if nothing did
    bool m_connected = false;
    bool m_heard = false; ///< bytes of an answer, in any attempt
    bool m_finished = false;
};

} // namespace PortCheck
