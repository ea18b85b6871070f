// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/control/controldialogue.h"

#include <utility>

namespace PortCheck {

ControlDialogue::ControlDialogue(QByteArray token, ControlRequest request)
    : m_token(std::move(token))
    , m_request(std::move(request))
{
}

ControlDialogue::Step ControlDialogue::feed(QByteArrayView bytes)
{
    Step step;
    while (!bytes.isEmpty() && !step.answer && !step.foreign) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        if (m_received.size() + part.size() >= longestControlAnswer)
            return {{}, std::nullopt, true};
        m_received.append(part);
        if (end < 0)
            break;
        bytes = bytes.sliced(end + 1);
        step = onLine(std::exchange(m_received, {}));
    }
    return step;
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
