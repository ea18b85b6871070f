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
    QByteArray body; ///< what follows the header; of a response the results as NDR, without a verifier
    QByteArray verifier{}; ///< what authenticates the packet, with its head; empty where none is, and of a response
};

/// Cuts what comes over a connection into messages. Bounded: a response of more than 4 MiB, or one in more than
/// 4096 fragments, is an error.
class RpcAssembler final {
public:
    enum class Trouble {
        None,
        NotRpc, ///< what came is no DCE/RPC, or breaks its rules
        BigEndian, ///< it is, but in a way of writing numbers that isn't read here (and no Windows or Samba uses)
        TooMuch, ///< longer than any answer may be
    };

    void add(QByteArrayView bytes) { m_bytes.append(bytes); }

    /// The next whole message; nothing while more bytes are needed, and nothing ever again after trouble.
    [[nodiscard]] std::optional<RpcMessage> next();

    [[nodiscard]] Trouble trouble() const { return m_trouble; }

    /// What came and isn't part of a message yet.
    [[nodiscard]] QByteArrayView pending() const { return m_bytes; }

private:
    [[nodiscard]] std::optional<RpcHeader> wholePacket();
    bool addFragment(const RpcHeader& header, QByteArrayView body);

    QByteArray m_bytes;
    std::optional<RpcMessage> m_response; ///< whose last fragment hasn't come
    int m_fragments = 0;
    Trouble m_trouble = Trouble::None;
};

} // namespace PortCheck
