// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/controlresponder.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

QByteArray refusal(ControlRefusal why)
{
    return encodeControlAnswer({}, {why, {}, {}});
}

} // namespace

ControlResponder::ControlResponder(QByteArray token, QByteArray challenge, Serve serve)
    : m_token(std::move(token))
    , m_challenge(std::move(challenge))
    , m_serve(std::move(serve))
{
}

ControlResponder::Step ControlResponder::opening() const
{
    if (m_token.isEmpty())
        return {refusal(ControlRefusal::NoToken), Outcome::NoToken, {}};
    return {encodeControlChallenge(m_challenge), Outcome::Open, {}};
}

ControlResponder::Step ControlResponder::feed(QByteArrayView bytes, bool isLocked)
{
    m_received.append(bytes.first(std::min(bytes.size(), longestControlRequest - m_received.size())));
    const qsizetype end = m_received.indexOf('\n');
    if (end < 0 && m_received.size() < longestControlRequest)
        return {};
    if (isLocked)
        return {refusal(ControlRefusal::TooManyWrong), Outcome::Locked, {}};
    const auto signedRequest =
        end < 0 ? std::nullopt : decodeControlRequest(QByteArrayView(m_received).first(end), m_challenge, m_token);
    if (!signedRequest)
        return {refusal(ControlRefusal::NotUnderstood), Outcome::NotUnderstood, {}};
    if (!signedRequest->genuine)
        return {refusal(ControlRefusal::WrongToken), Outcome::WrongToken, {}};
    const ControlRequest& request = signedRequest->request;
    return {encodeControlAnswer(request, m_serve(request)), Outcome::Served, request};
}

} // namespace PortCheck
