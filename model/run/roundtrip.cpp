// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/roundtrip.h"

#include "model/run/checkstore.h"
#include "model/run/followups.h"

#include <algorithm>
#include <cmath>

namespace PortCheck {

using namespace std::chrono_literals;

namespace {

/// Of the questions to an address that found this.
std::optional<double> shortestMs(CheckStore& store, const QString& address, State found)
{
    std::optional<double> shortest;
    for (const QList<int>& ids : {store.idsAt(address), store.followUpsAt(address)}) {
        for (const int id : ids) {
            const CheckRecord& record = store.at(id).record;
            if (record.phase == Phase::Done && record.seen.state == found && record.seen.latencyMs)
                shortest = std::min(shortest.value_or(*record.seen.latencyMs), *record.seen.latencyMs);
        }
    }
    return shortest;
}

} // namespace

std::optional<double> fastestAnswerMs(CheckStore& store, const QString& address)
{
    return shortestMs(store, address, State::Open);
}

std::optional<std::chrono::milliseconds> roundTripTo(CheckStore& store, const QString& address)
{
    auto shortest = fastestAnswerMs(store, address);
    if (!shortest)
        shortest = shortestMs(store, address, State::Closed);
    if (!shortest)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(std::ceil(*shortest)));
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

std::chrono::milliseconds patientTcpAttempt(std::chrono::milliseconds ofRun)
{
    return ofRun <= firstRepetition ? std::max(ofRun * patientTimes, longestBriefAttempt) : ofRun;
}

} // namespace PortCheck
