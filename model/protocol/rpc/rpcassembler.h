// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/pdu.h"

#include <QByteArray>

#include <optional>

namespace PortCheck {

/// A packet, or a response put together from its fragments (C706 12.6.2).
struct RpcMessage {
    quint8 type = 0; ///< an RpcPacketType, or another number
    quint32 callId = 0;
    QByteArray body; ///< what follows the header; for a response the results as NDR, without a verifier
    QByteArray verifier{}; ///< authentication data, with its header; empty if there is none, and for a response
};

/// Splits the bytes of a connection into messages. Bounded: a response of more than 4 MiB, or one in more than 4096
/// fragments, is an error.
class RpcAssembler final {
public:
    enum class Trouble {
        None,
        NotRpc, ///< the bytes are not DCE/RPC, or break its rules
        BigEndian, ///< DCE/RPC with another byte order, which isn't read here (and no Windows or Samba uses)
        TooMuch, ///< longer than any valid answer
    };

    void add(QByteArrayView bytes) { m_bytes.append(bytes); }

    /// The next whole message; no value while more bytes are needed, and never again after trouble.
    [[nodiscard]] std::optional<RpcMessage> next();

    [[nodiscard]] Trouble trouble() const { return m_trouble; }

    /// The bytes that came and aren't part of a message yet.
    [[nodiscard]] QByteArrayView pending() const { return m_bytes; }

private:
    [[nodiscard]] std::optional<RpcHeader> wholePacket();
    bool addFragment(const RpcHeader& header, QByteArrayView body);

    QByteArray m_bytes;
    std::optional<RpcMessage> m_response; ///< its last fragment hasn't arrived yet
    int m_fragments = 0;
    Trouble m_trouble = Trouble::None;
};

} // namespace PortCheck
