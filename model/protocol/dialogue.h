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
    Reason reason = Reason::None; ///< Answered where all is well
    Evidence evidence;

    friend bool operator==(const Reply&, const Reply&) = default;
};

/// What a stream dialogue wants after it was fed: exactly one of more bytes, to say something, or to end.
struct StreamStep {
    QByteArray say; ///< to be written to the peer now; empty for nothing
    std::optional<Reply> reply; ///< set when the dialogue is over

    static StreamStep needMore() { return {}; }
    static StreamStep sayNext(QByteArray bytes) { return {std::move(bytes), std::nullopt}; }
    static StreamStep done(Reply reply) { return {{}, std::move(reply)}; }
};

/// A conversation over a byte stream (TCP, or TLS). Pure: bytes in, meaning out. Used once, from one thread.
/// It bounds what it keeps: after a reply, or when more than its own limit came, it wants nothing further.
class StreamDialogue {
public:
    StreamDialogue() = default;
    StreamDialogue(const StreamDialogue&) = delete;
    StreamDialogue& operator=(const StreamDialogue&) = delete;
    virtual ~StreamDialogue() = default;

    /// The first bytes to say.
    virtual QByteArray opening() = 0;

    /// Takes bytes as they arrive, in pieces of any size. Not called again after a reply.
    virtual StreamStep feed(QByteArrayView bytes) = 0;

    /// What is to be concluded when the peer closed or the time limit passed before a reply:
    /// ServiceState::Silent with Reason::NoApplicationData if nothing came, else Mismatch or Silent with what was seen.
    virtual Reply interrupted() = 0;
};

/// A conversation in datagrams. Pure. Used once, from one thread.
class DatagramDialogue {
public:
    DatagramDialogue() = default;
    DatagramDialogue(const DatagramDialogue&) = delete;
    DatagramDialogue& operator=(const DatagramDialogue&) = delete;
    virtual ~DatagramDialogue() = default;

    /// The questions that have no answer yet, each a datagram; said at first and again at each repetition.
    virtual QList<QByteArray> unanswered() const = 0;

    /// Takes one whole datagram. A reply ends the dialogue; nothing means that more is awaited
    /// (a datagram that answers none of the questions is remembered, not believed).
    virtual std::optional<Reply> feed(QByteArrayView datagram) = 0;

    /// What is to be concluded when the repetitions are used up: the reply from the answers so far, Mismatch where only
    /// foreign datagrams came, Silent with Reason::NoAnswer where nothing came at all.
    virtual Reply interrupted() = 0;
};

} // namespace PortCheck
