// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/controlresponder.h"
#include "model/standin/responder.h"
#include "model/standin/standinevent.h"
#include "model/system/awaketimer.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>

namespace PortCheck {

/// What all connections of a stand-in share; must outlive them.
struct StandInHouse {
    StandInIdentity identity;
    StandInLimits limits;
    QByteArray token; ///< empty: no control requests are served
    QSslConfiguration tls;
    ControlResponder::Serve serve;
    std::function<bool(const QHostAddress& peer)> isLocked; ///< see StandInGuard
    std::chrono::seconds clockAhead{0};
    std::optional<std::chrono::steady_clock::time_point> heldBackAt{}; ///< when the limits last held a question back

    void noteHeldBack() { heldBackAt = std::chrono::steady_clock::now(); }
    /// As StandInMark says it.
    [[nodiscard]] std::optional<int> heldBackAgo() const;

    /// UTC, by the stand-in's own clock.
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(clockAhead.count()); }
};

/// One connection to a stand-in, from its first byte to its end: a service's responder, inside TLS if the service uses
/// it, or a control request, which begins with a greeting of its own. Bounded in bytes and time: a peer that gets no
/// answer within the idle time is disconnected, so that sending single bytes slowly keeps nothing open.
class StandInConnection final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInConnection)

public:
    /// \a socket is connected; it is a QSslSocket if the service of \a place speaks TLS.
    StandInConnection(std::unique_ptr<QTcpSocket> socket, const StandInPlace& place, const StandInHouse& house);
    ~StandInConnection() override;

    [[nodiscard]] const QHostAddress& peer() const { return m_peer; }
    [[nodiscard]] quint16 peerPort() const { return m_peerPort; }
    [[nodiscard]] const StandInPlace& place() const { return m_place; }
    /// Whether its grace time is over, in which it is not closed to make room for others. Once it is, what arrived
    /// while this program was busy gets its turn before: until then, it is not.
    [[nodiscard]] bool hadItsTime();

    /// Ends it at once, and logs \a why.
    void cut(StandInEvent::What why);
    /// The same without a log entry, and without ended().
    void abandon();

Q_SIGNALS:
    void happened(PortCheck::StandInEvent::What what, const QString& detail);
    /// Once. A receiver must delete it later, never within the slot.
    void ended();

private:
    enum class Stage {
        First, ///< nothing is known yet
        Securing, ///< a TLS handshake
        Talking,
        Controlling,
        Closing,
        Ended,
    };

    void onReadyRead();
    void onFirstBytes();
    void talk();
    void control();
    void follow(const ControlResponder::Step& step);
    void say(const QByteArray& bytes);
    void renewTimes();
    void renewGrace();
    void giveItATurn();
    [[nodiscard]] QByteArray take();
    void close();
    void onDisconnected();
    void end();

    std::unique_ptr<QTcpSocket> m_socket;
    const StandInPlace m_place;
    const StandInHouse& m_house;
    const QHostAddress m_peer;
    const quint16 m_peerPort;
    std::unique_ptr<StreamResponder> m_responder;
    std::unique_ptr<ControlResponder> m_control;
    AwakeTimer m_idle;
    QDeadlineTimer m_grace;
    bool m_waitsForItsTurn = false;
    bool m_hadItsTurn = false; ///< since its grace time is over
    qint64 m_taken = 0; ///< bytes received
    Stage m_stage = Stage::First;
};

} // namespace PortCheck
