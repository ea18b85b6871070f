// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/allowedpeers.h"
#include "model/standin/standinevent.h"
#include "model/support/ratelimit.h"

#include <QHash>
#include <QSet>

namespace PortCheck {

/// Decides which peers a stand-in answers. Pure, without a clock; what it remembers is bounded, whoever sends.
class StandInGuard final {
public:
    enum class Verdict {
        Answer,
        NotAllowed,
        TooFast,
    };
    struct Judgement {
        Verdict verdict = Verdict::Answer;
        bool news = false; ///< of a refusal: the first of its kind from that address, worth reporting
    };

    /// The maximum number of addresses that are remembered of each kind.
    static constexpr qsizetype mostRemembered = 1024;

    StandInGuard(AllowedPeers allowed, const StandInLimits& limits);

    // A moment never is before that of an earlier call.

    [[nodiscard]] Judgement connection(const QHostAddress& peer);
    [[nodiscard]] Judgement datagram(const QHostAddress& peer, Moment now);

    /// Records a wrong token. True if it was one too many: the address is locked from then on.
    bool wrongToken(const QHostAddress& peer, Moment now);
    /// Whether control requests from there are refused. Many computers can share an address, so plain answers go on,
    /// and the lock ends.
    [[nodiscard]] bool isLocked(const QHostAddress& peer, Moment now) const;

private:
    struct Pace {
        RateLimit limit;
        std::optional<Moment> refused{}; ///< when it last sent too fast
    };

    struct WrongTokens {
        int count = 0;
        Moment last{};
    };

    [[nodiscard]] bool isForgiven(const WrongTokens& wrong, Moment now) const { return now - wrong.last >= m_lockTime; }
    [[nodiscard]] bool isNews(const QHostAddress& peer);

    AllowedPeers m_allowed;
    int m_datagramsPerSecond;
    int m_datagramsAtOnce;
    int m_wrongTokens;
    std::chrono::seconds m_lockTime;
    QSet<QHostAddress> m_strangers; ///< those that were reported already
    QHash<QHostAddress, Pace> m_paces;
    QHash<QHostAddress, WrongTokens> m_wrong;
};

} // namespace PortCheck
