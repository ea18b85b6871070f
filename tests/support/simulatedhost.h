// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/hostscan.h"

#include <functional>
#include <map>

namespace PortCheck::TestPeers {

/// A host and the path to it, without a network and with a simulated clock: lets a HostScan ask it until that has
/// ended.
struct SimulatedHost {
    /// What a question finds; Filtered for none. \a nth: 0 for the first question to that port.
    using Answer = std::function<State(quint16 port, int nth)>;

    Answer answer;
    std::chrono::nanoseconds roundTrip = std::chrono::milliseconds(1);
    /// Whether answers come back to a local port; the system chooses among 32768-60999, one after the other.
    std::function<bool(quint16 localPort)> isAnsweredAt = [](quint16) { return true; };
    /// Whether a device resets what goes out from a local port, which looks like the host's refusal.
    std::function<bool(quint16 localPort)> isRefusedFrom = [](quint16) { return false; };
    bool holdsBack = false; ///< State::Local is told by the system, once a question had the full time limit
    int share = 100'000;
    std::chrono::nanoseconds launch = std::chrono::microseconds(10); ///< the time it takes to send a question
    HostScan::Noticed noticed = HostScan::Noticed::AsItCame;

    Moment now = Moment(std::chrono::hours(1));
    int mostUnderWay = 0;
    int putBackEach = 0; ///< every so many questions one can't be sent; 0: none
    quint16 nextLocalPort = 32'768;
    std::map<quint16, int> asked{}; ///< how often

    /// The findings. No value if the scan didn't end within a million questions.
    std::optional<RangeMap> run(HostScan& scan, PortRange range)
    {
        struct Flight {
            Ask ask;
            State state;
            Moment asked;
        };
        std::multimap<Moment, Flight> pending;
        RangeMap map(range);
        for (int questions = 0; questions < 1'000'000;) {
            if (const auto ask = scan.next(now, share)) {
                ++questions;
                if (putBackEach > 0 && questions % putBackEach == 0) {
                    scan.putBack(*ask);
                    continue;
                }
                State state = answer(ask->port, asked[ask->port]++);
                nextLocalPort = nextLocalPort == 60'999 ? 32'768 : quint16(nextLocalPort + 1);
                const quint16 localPort = ask->localPort != 0 ? ask->localPort : nextLocalPort;
                if (!isAnsweredAt(localPort))
                    state = State::Filtered;
                else if (isRefusedFrom(localPort))
                    state = State::Closed;
                const auto limit = scan.limit(ask->patience);
                if (roundTrip >= limit)
                    state = State::Filtered;
                const bool isHeldBack = holdsBack && state == State::Local;
                if (isHeldBack && ask->patience == Patience::Quick)
                    state = State::Filtered;
                const bool takesAll = isHeldBack || state == State::Filtered;
                pending.insert({now + (takesAll ? limit : roundTrip), {*ask, state, now}});
                mostUnderWay = std::max(mostUnderWay, int(pending.size()));
                now += launch;
            } else if (pending.empty()) {
                break;
            } else {
                now = std::max(now, pending.begin()->first);
            }
            while (!pending.empty() && pending.begin()->first <= now) {
                const Flight flight = pending.begin()->second;
                pending.erase(pending.begin());
                const bool isAtTheLimit = holdsBack && flight.state == State::Local;
                scan.settle(flight.ask, flight.state, flight.asked, now,
                    isAtTheLimit ? HostScan::Noticed::AtTheLimit : noticed);
            }
            for (const PortFinding& finding : scan.takeFindings())
                map.set(finding.port, finding.state);
        }
        for (const PortFinding& finding : scan.takeFindings())
            map.set(finding.port, finding.state);
        return scan.isFinished() ? std::optional(map) : std::nullopt;
    }
};

} // namespace PortCheck::TestPeers
