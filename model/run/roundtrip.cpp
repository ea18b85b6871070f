// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/roundtrip.h"

#include "model/run/checkstore.h"
#include "model/run/followups.h"

#include <algorithm>
#include <cmath>

namespace PortCheck {

using namespace std::chrono_literals;

std::optional<std::chrono::milliseconds> roundTripTo(CheckStore& store, const QString& address)
{
    std::optional<std::chrono::milliseconds> shortest;
    for (const QList<int>& ids : {store.idsAt(address), store.followUpsAt(address)}) {
        for (const int id : ids) {
            const CheckRecord& record = store.at(id).record;
            const bool isAnswer = record.seen.state == State::Open || record.seen.state == State::Closed;
            if (record.phase != Phase::Done || !isAnswer || !record.seen.latencyMs)
                continue;
            const auto took = std::chrono::milliseconds(qint64(std::ceil(*record.seen.latencyMs)));
            shortest = std::min(shortest.value_or(took), took);
        }
    }
    return shortest;
}

bool mayAnswersBeRepeated(CheckStore& store)
{
    const QList<int> all = store.all();
    return std::any_of(all.begin(), all.end(), [&store](int id) {
        const CheckRecord& record = store.at(id).record;
        const bool isMute = record.seen.state == State::Open && record.seen.service == ServiceState::Silent;
        return record.check.protocol == Transport::Tcp && (record.seen.state == State::Filtered || isMute);
    });
}

std::chrono::milliseconds briefAttempt(CheckStore& store, const Check& check)
{
    constexpr std::chrono::milliseconds room = 350ms; // more than the first of FilteredHere::baseLookTimes
    const auto roundTrip = roundTripTo(store, check.address);
    if (check.protocol == Transport::Tcp || !roundTrip)
        return longestBriefAttempt;
    return std::min(longestBriefAttempt, 2 * *roundTrip + room);
}

} // namespace PortCheck
