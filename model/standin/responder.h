// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"
#include "model/standin/standinidentity.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <memory>

namespace PortCheck {

/// What a responder wants after it was fed.
struct ResponderStep {
    enum class End {
        GoOn,
        Close, ///< the other side is done
        NotUnderstood, ///< no further bytes can make sense
    };

    QByteArray say; ///< to be sent to the peer now
    QStringList asked; ///< the questions that were answered, in the protocol's terms, for the log; made safe to show
    End end = End::GoOn;

    /// Appends another step; its end replaces the present one.
    void add(const ResponderStep& later);
};

/// The server side of one connection, in a service's own protocol. Pure: bytes in, bytes out. What it stores is bounded
/// by longestRequest. Used from one thread.
class StreamResponder {
public:
    static constexpr qsizetype longestRequest = qsizetype(16) * 1024; ///< bytes; real ones have a few hundred

    StreamResponder() = default;
    StreamResponder(const StreamResponder&) = delete;
    StreamResponder& operator=(const StreamResponder&) = delete;
    virtual ~StreamResponder() = default;

    /// Takes bytes as they arrive, in pieces of any size; \a now is in UTC. Must not be called again after an end.
    virtual ResponderStep feed(QByteArrayView bytes, const QDateTime& now) = 0;
};

/// A responder that splits what arrives into messages, and answers one after the other.
class FramedResponder : public StreamResponder {
public:
    ResponderStep feed(QByteArrayView bytes, const QDateTime& now) final;

protected:
    /// The size of the first message in \a received, as soon as it is known; 0 while it isn't, -1 if none can come.
    [[nodiscard]] virtual qint64 messageSize(QByteArrayView received) const = 0;
    /// Answers one whole message.
    virtual ResponderStep answer(QByteArrayView message, const QDateTime& now) = 0;

private:
    void takeMessages(ResponderStep& step, const QDateTime& now);

    QByteArray m_received;
};

/// The responder for a service on TCP. \a identity must outlive it.
[[nodiscard]] std::unique_ptr<StreamResponder> makeResponder(
    Service service, const StandInIdentity& identity, const StandInVisit& visit);

/// The answer to a datagram; nothing to send, and NotUnderstood, if it is not a question.
[[nodiscard]] ResponderStep answerDatagram(Service service, QByteArrayView datagram, const StandInIdentity& identity,
    const StandInVisit& visit, const QDateTime& now);

} // namespace PortCheck
