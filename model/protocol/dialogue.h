// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/support/vocabulary.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace PortCheck {

/// What a dialogue concluded from the bytes it was given. Nothing here knows of sockets or time.
struct Reply {
    ServiceState service = ServiceState::Silent;
    Reason reason = Reason::None; ///< Answered if all is well
    Evidence evidence;

    friend bool operator==(const Reply&, const Reply&) = default;
};

/// What a stream dialogue wants after it was fed: exactly one of more bytes, to send something, or to end.
struct StreamStep {
    QByteArray say; ///< to be sent to the peer now; empty for nothing
    std::optional<Reply> reply; ///< set when the dialogue is over

    static StreamStep needMore() { return {}; }
    static StreamStep sayNext(QByteArray bytes) { return {std::move(bytes), std::nullopt}; }
    static StreamStep done(Reply reply) { return {{}, std::move(reply)}; }
};

/// A dialogue over a byte stream (TCP, or TLS). Pure: bytes in, meaning out. Used once, from one thread. What it stores
/// is bounded: after a reply, or when more than its own limit came, it takes nothing further.
class StreamDialogue {
public:
    StreamDialogue() = default;
    StreamDialogue(const StreamDialogue&) = delete;
    StreamDialogue& operator=(const StreamDialogue&) = delete;
    virtual ~StreamDialogue() = default;

    /// The first bytes to send.
    virtual QByteArray opening() = 0;

    /// Takes bytes as they arrive, in pieces of any size. Not called again after a reply.
    virtual StreamStep feed(QByteArrayView bytes) = 0;

    /// The conclusion if the peer closed or the time limit passed before a reply: ServiceState::Silent with
    /// Reason::NoApplicationData if nothing came, else Mismatch or Silent with what was seen.
    virtual Reply interrupted() = 0;
};

/// A dialogue in datagrams. Pure. Used once, from one thread.
class DatagramDialogue {
public:
    DatagramDialogue() = default;
    DatagramDialogue(const DatagramDialogue&) = delete;
    DatagramDialogue& operator=(const DatagramDialogue&) = delete;
    virtual ~DatagramDialogue() = default;

    /// The questions that have no answer yet, each a datagram; sent at first and again at each repetition.
    virtual QList<QByteArray> unanswered() const = 0;

    /// Takes one whole datagram. A reply ends the dialogue; no value means that more datagrams are expected (one that
    /// answers none of the questions is noted, but not trusted).
    virtual std::optional<Reply> feed(QByteArrayView datagram) = 0;

    /// The conclusion when all repetitions are used up: the reply from the answers so far, Mismatch if only foreign
    /// datagrams came, Silent with Reason::NoAnswer if nothing came at all.
    virtual Reply interrupted() = 0;
};

} // namespace PortCheck
