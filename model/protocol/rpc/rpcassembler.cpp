// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcassembler.h"

#include <utility>

namespace PortCheck {

namespace {

constexpr qsizetype longestResponse = qsizetype(4) * 1024 * 1024;
constexpr int mostFragments = 4096;
constexpr qsizetype responseHeadSize = 8; // length hint, context, cancel count

qsizetype verifierSize(const RpcHeader& header)
{
    return header.authSize == 0 ? 0 : header.authSize + RpcHeader::verifierHeadSize;
}

/// A packet that isn't a response. If it claims to have a verifier but is too short for one, it has none.
RpcMessage messageOf(const RpcHeader& header, const QByteArray& body)
{
    const qsizetype size = verifierSize(header);
    return {header.type, header.callId, body, size <= body.size() ? body.last(size) : QByteArray()};
}

} // namespace

std::optional<RpcMessage> RpcAssembler::next()
{
    while (const std::optional<RpcHeader> header = wholePacket()) {
        const QByteArray body = m_bytes.mid(RpcHeader::size, header->packetSize - RpcHeader::size);
        m_bytes.remove(0, header->packetSize);
        if (header->type != static_cast<quint8>(RpcPacketType::Response)) {
            if (m_response) { // nothing else may come between the fragments, except that the call failed
                if (header->type != static_cast<quint8>(RpcPacketType::Fault)) {
                    m_trouble = Trouble::NotRpc;
                    return std::nullopt;
                }
                m_response.reset();
            }
            return messageOf(*header, body);
        }
        if (!addFragment(*header, body))
            return std::nullopt;
        if (header->last)
            return std::exchange(m_response, std::nullopt);
    }
    return std::nullopt;
}

/// The header of the packet at the beginning, once the whole packet has arrived.
std::optional<RpcHeader> RpcAssembler::wholePacket()
{
    if (m_trouble == Trouble::None && !beginsAsRpc(m_bytes))
        m_trouble = Trouble::NotRpc;
    if (m_trouble != Trouble::None || m_bytes.size() < RpcHeader::size)
        return std::nullopt;
    const std::optional<RpcHeader> header = readRpcHeader(m_bytes);
    if (!header)
        m_trouble = Trouble::NotRpc;
    else if (!header->littleEndian)
        m_trouble = Trouble::BigEndian;
    else if (m_bytes.size() >= header->packetSize)
        return header;
    return std::nullopt;
}

bool RpcAssembler::addFragment(const RpcHeader& header, QByteArrayView body)
{
    const qsizetype stubSize = body.size() - responseHeadSize - verifierSize(header);
    const bool fits = header.first != m_response.has_value() && (header.first || header.callId == m_response->callId);
    if (stubSize < 0 || !fits) {
        m_trouble = Trouble::NotRpc;
        return false;
    }
    if (header.first) {
        m_response = RpcMessage{header.type, header.callId, {}, {}};
        m_fragments = 0;
    }
    if (++m_fragments > mostFragments || m_response->body.size() + stubSize > longestResponse) {
        m_trouble = Trouble::TooMuch;
        return false;
    }
    m_response->body.append(body.sliced(responseHeadSize, stubSize));
    return true;
}

} // namespace PortCheck
