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

    QByteArray say; ///< to be written to the other side now
    QStringList asked; ///< what was answered, in the protocols' own words, for the log; made fit to show
    End end = End::GoOn;

    /// Adds what another step says; the end is the later one's.
    void add(const ResponderStep& later);
};

/// The server's side of one connection, in a service's own protocol. Pure: bytes in, bytes out. What it keeps is
/// bounded by longestRequest. Used from one thread.
class StreamResponder {
public:
    static constexpr qsizetype longestRequest = qsizetype(16) * 1024; ///< bytes; real ones have a few hundred

    StreamResponder() = default;
    StreamResponder(const StreamResponder&) = delete;
    StreamResponder& operator=(const StreamResponder&) = delete;
    virtual ~StreamResponder() = default;

    /// Takes bytes as they arrive, in pieces of any size; \a now in UTC. Not called again after an end.
    virtual ResponderStep feed(QByteArrayView bytes, const QDateTime& now) = 0;
};

/// A responder that cuts what comes into messages, and answers one after the other.
class FramedResponder : public StreamResponder {
public:
    ResponderStep feed(QByteArrayView bytes, const QDateTime& now) final;

protected:
    /// The size of the first message in \a received, as soon as it is told; 0 while it isn't, -1 where none can come.
    [[nodiscard]] virtual qint64 messageSize(QByteArrayView received) const = 0;
    /// Answers one whole message.
    virtual ResponderStep answer(QByteArrayView message, const QDateTime& now) = 0;

private:
    QByteArray m_received;
};

/// The responder for a service on TCP. \a identity must outlive it.
[[nodiscard]] std::unique_ptr<StreamResponder> makeResponder(
    Service service, const StandInIdentity& identity, const StandInVisit& visit);

/// The answer to a datagram: says nothing, NotUnderstood, to what is no question.
[[nodiscard]] ResponderStep answerDatagram(Service service, QByteArrayView datagram, const StandInIdentity& identity,
    const StandInVisit& visit, const QDateTime& now);

} // namespace PortCheck
