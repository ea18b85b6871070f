// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standinguard.h"

#include <utility>

namespace PortCheck {

namespace {

constexpr std::chrono::seconds quiet(10); // without a refusal, until the next one is worth reporting again

} // namespace

StandInGuard::StandInGuard(AllowedPeers allowed, const StandInLimits& limits)
    : m_allowed(std::move(allowed))
    , m_datagramsPerSecond(limits.datagramsPerSecond)
    , m_datagramsAtOnce(limits.datagramsAtOnce)
    , m_wrongTokens(limits.wrongTokens)
    , m_lockTime(limits.lockTime)
{
}

StandInGuard::Judgement StandInGuard::connection(const QHostAddress& peer)
{
    if (!m_allowed.contains(peer))
        return {Verdict::NotAllowed, isNews(peer)};
    return {};
}

StandInGuard::Judgement StandInGuard::datagram(const QHostAddress& peer, Moment now)
{
    const Judgement judgement = connection(peer);
    if (judgement.verdict != Verdict::Answer)
        return judgement;
    auto pace = m_paces.find(peer);
    if (pace == m_paces.end()) {
        if (m_paces.size() >= mostRemembered) // by a large network, or forged addresses of it: all start again
            m_paces.clear();
        pace = m_paces.insert(peer, {RateLimit(m_datagramsPerSecond, m_datagramsAtOnce)});
    }
    if (!pace->limit.allows(now)) {
        const std::optional<Moment> before = std::exchange(pace->refused, now);
        return {Verdict::TooFast, !before || now - *before > quiet};
    }
    pace->limit.use();
    return {};
}

bool StandInGuard::wrongToken(const QHostAddress& peer, Moment now)
{
    if (!m_wrong.contains(peer) && m_wrong.size() >= mostRemembered) {
        m_wrong.removeIf([&](const auto& entry) { return isForgiven(entry.value(), now); });
        // If so many addresses guess tokens, remembering one more is not worth forgetting another.
        if (m_wrong.size() >= mostRemembered)
            return false;
    }
    WrongTokens& wrong = m_wrong[peer];
    if (isForgiven(wrong, now))
        wrong.count = 0;
    wrong.last = now;
    return ++wrong.count == m_wrongTokens;
}

bool StandInGuard::isLocked(const QHostAddress& peer, Moment now) const
{
    const auto wrong = m_wrong.constFind(peer);
    return wrong != m_wrong.constEnd() && wrong->count >= m_wrongTokens && !isForgiven(*wrong, now);
}

bool StandInGuard::isNews(const QHostAddress& peer)
{
    if (m_strangers.contains(peer) || m_strangers.size() >= mostRemembered)
        return false;
    m_strangers.insert(peer);
    return true;
}

} // namespace PortCheck
