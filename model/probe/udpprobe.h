// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/attempttimes.h"
#include "model/probe/classify.h"
#include "model/probe/probe.h"
#include "model/probe/sleptthrough.h"
#include "model/protocol/dialogue.h"
#include "model/support/seenbytes.h"
#include "model/system/awaketimer.h"
#include "model/system/icmperror.h"
#include "model/system/sparesocket.h"

#include <QUdpSocket>

#include <memory>

namespace PortCheck {

/// A dialogue in datagrams over a connected UDP socket: only such a socket is told the target's ICMP errors, and it
/// receives from no other host. Asks again before silence is believed; the last time from a socket that isn't
/// connected, which hears answers from other addresses and ports as well: Reason::AnswerFromElsewhere, and in the
/// evidence `answeredFrom`, and `answeredFromPort` where that is another one than was asked. Only what answers the
/// question counts, and nothing is sent to where it came from. If an ICMP error with a
/// known sender ended it, the evidence holds `icmpSender`, `icmpType` and `icmpCode`.
class UdpProbe final : public Probe {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UdpProbe)

public:
    UdpProbe(ProbeRequest request, std::unique_ptr<DatagramDialogue> dialogue);
    ~UdpProbe() override;

    void start() override;
    void cancel() override;

private:
    void connectSocket();
    [[nodiscard]] bool canNotLeave();
    [[nodiscard]] bool bindAsWanted();
    void failToConnect(int nativeCode);
    void failToSend(int nativeCode);
    void failUnsent(const SocketFinding& finding, int nativeCode);
    void ask();
    void changeToUnconnected();
    void onAnswerToUnconnected();
    void endElsewhere(const QHostAddress& sender, int port);
    void onReadyRead();
    /// Takes one datagram, if there is one.
    bool readOne();
    void noteLatency();
    void onTimeLimit();
    /// To be called after a call failed: whether the system keeps an ICMP error that explains it. Ends the probe if
    /// that error is final.
    bool hearIcmp();
    void fail(QAbstractSocket::SocketError error, int nativeCode);
    void failBy(const IcmpError& icmp, const SocketFinding& finding);
    void conclude(const Reply& reply);
    void finish();

    ProbeRequest m_request;
    std::unique_ptr<DatagramDialogue> m_dialogue;
    std::shared_ptr<SpareSocket> m_spare; ///< of all probes, as long as there is one
    QUdpSocket m_socket;
    std::unique_ptr<QUdpSocket> m_unconnected; ///< in place of the other, for the last attempt
    AwakeTimer m_timer;
    SleptThrough m_slept;
    Moment m_asked; ///< by the clock of the timer
    AttemptTimes m_times;
    BytesNoted m_bytes;
    ProbeResult m_result;
    int m_unsentCode = 0; ///< the system's number for why the socket could not be connected
    bool m_finished = false;
};

} // namespace PortCheck
