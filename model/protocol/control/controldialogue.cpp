// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/control/controldialogue.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

ControlDialogue::ControlDialogue(QByteArray token, ControlRequest request)
    : m_token(std::move(token))
    , m_request(std::move(request))
{
}

ControlDialogue::Step ControlDialogue::feed(QByteArrayView bytes)
{
    m_received.append(bytes.first(std::min(bytes.size(), longestControlAnswer - m_received.size())));
    const qsizetype end = m_received.indexOf('\n');
    if (end >= 0) {
        const QByteArray line = m_received.first(end);
        m_received.remove(0, end + 1);
        return onLine(line);
    }
    return {{}, std::nullopt, m_received.size() >= longestControlAnswer};
}

ControlDialogue::Step ControlDialogue::onLine(QByteArrayView line)
{
    const std::optional<ControlAnswer> answer = decodeControlAnswer(line);
    const bool refused = answer && answer->refusal != ControlRefusal::None;
    if (refused || (m_asked && answer))
        return {{}, answer, false};
    const std::optional<QByteArray> challenge = m_asked ? std::nullopt : decodeControlChallenge(line);
    if (!challenge)
        return {{}, std::nullopt, true};
    m_asked = true;
    return {encodeControlRequest(m_request, *challenge, m_token), std::nullopt, false};
}

} // namespace PortCheck
