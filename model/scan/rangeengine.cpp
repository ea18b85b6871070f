// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/rangeengine.h"

#include "model/scan/portstate.h"
#include "model/system/descriptorlimit.h"
#include "model/system/icmperror.h"
#include "model/system/nativeerror.h"
#include "model/system/nativesocket.h"
#include "model/system/sleeplessclock.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace PortCheck {

namespace {

constexpr int hostsAtOnce = 64; ///< limits the memory: a host takes some hundred kB
constexpr int launchesATurn = 256; ///< before answers are checked for
constexpr auto deliveryPause = 50ms;
constexpr auto longestWait = 10ms; ///< after it, the stop flag is checked
constexpr std::chrono::nanoseconds leastAskPause = 1ms; ///< between two times that failures are asked for
constexpr auto shortagePause = 5ms;
constexpr int mostSelfConnections = 8;
constexpr int mostBusyLocalPorts = 64; ///< in a row, before others are waited for
constexpr int mostStandstills =
    16; ///< after which is asked again; a library may have the program stand still each time

} // namespace

RangeEngine::RangeEngine(const RangeJob& job, Deliver deliver, const std::atomic<bool>& stop)
    : m_job(job)
    , m_deliver(std::move(deliver))
    , m_stop(stop)
    , m_readiness(makeReadiness(job.readiness))
    , m_hosts(size_t(job.targets.size()))
    , m_pending(int(job.targets.size()))
    , m_rate(job.limits.perSecond)
    , m_capacity(roomForDescriptors(std::max(1, job.limits.inFlight)))
{
    m_job.limits.inFlight = m_capacity;
    m_job.limits.timeout = std::max(1ms, m_job.limits.timeout);
}

RangeEngine::~RangeEngine()
{
    if (m_spare.socket != -1)
        closeConnection(m_spare.socket);
    for (const int host : m_active) {
        for (const Patience patience : {Patience::Quick, Patience::Full}) {
            while (const auto token = m_pending.oldest(host, patience)) {
                m_readiness->remove(*token);
                closeAtOnce(m_pending.take(*token).socket);
            }
        }
    }
}

void RangeEngine::run()
{
    admitHosts();
    while (!m_stop && !isAtEnd()) {
        const bool isMore = launch();
        harvest(waitingTime(isMore));
        noticeStandstill();
        expire();
        retireHosts();
        deliver(false);
    }
    deliver(true);
}

/// Time limits and round trips don't hold what passed while the program stood still.
Moment RangeEngine::clockNow()
{
    return m_clock.look(sleeplessNow());
}

/// To be called after what has come was taken.
void RangeEngine::noticeStandstill()
{
    const Moment now = clockNow();
    if (m_clock.stoodStill() - m_stoodStill < m_job.limits.timeout)
        return;
    m_stoodStill = m_clock.stoodStill();
    if (++m_standstills <= mostStandstills)
        m_awoke = now;
}

void RangeEngine::admitHosts()
{
    while (m_admitted < m_job.targets.size() && m_active.size() < size_t(hostsAtOnce)) {
        const RangeTarget& target = m_job.targets.at(m_admitted);
        m_hosts[size_t(m_admitted)] = std::make_unique<Host>(
            Host{HostScan(m_admitted, target, m_job.mode, m_job.limits), NativeAddress(target.address)});
        m_active.push_back(m_admitted++);
    }
}

/// True if it could continue at once.
bool RangeEngine::launch()
{
    Moment now = clockNow();
    for (int launched = 0; launched < launchesATurn; ++launched) {
        if (m_pending.count() >= m_capacity || now < m_heldUntil || !m_rate.allows(now))
            return false;
        const auto ask = nextAsk(now);
        if (!ask)
            return false;
        begin(m_active[m_turn], *ask, now);
        now = clockNow();
    }
    return true;
}

/// The question of the next host in turn that has one.
std::optional<Ask> RangeEngine::nextAsk(Moment now)
{
    if (m_active.empty())
        return std::nullopt;
    const int share = std::max(1, m_capacity / int(m_active.size()));
    for (size_t tried = 0; tried < m_active.size(); ++tried) {
        m_turn = (m_turn + 1) % m_active.size();
        if (const auto ask = m_hosts[size_t(m_active[m_turn])]->scan.next(now, share))
            return ask;
    }
    return std::nullopt;
}

void RangeEngine::begin(int host, Ask ask, Moment now)
{
    Host& to = *m_hosts[size_t(host)];
    m_rate.use();
    to.address.setPort(ask.port);
    const BegunConnection begun = beginConnectionFor(to, ask);
    if (begun.socket == -1) {
        refusedByThisComputer(host, ask, begun, now);
        return;
    }
    const Flight flight{begun.socket, now, host, ask};
    if (m_immediatePoll.isDue()) {
        const ConnectionState connection = connectionState(begun.socket);
        const bool answered = connection.progress != ConnectionState::Progress::Pending;
        m_immediatePoll.looked(answered);
        if (answered) {
            m_shortSince = {};
            settle(flight, stateOfFlight(flight, connection), Watched::No);
            return;
        }
    }
    const PendingConnections::Token token = m_pending.add(flight);
    if (!m_readiness->add(begun.socket, token)) {
        const int error = lastNativeCode();
        closeAtOnce(m_pending.take(token).socket);
        refusedByThisComputer(host, ask, {-1, error}, now);
        return;
    }
    m_shortSince = {};
}

/// Of a flight that stands as \a connection says.
State RangeEngine::stateOfFlight(const Flight& flight, const ConnectionState& connection) const
{
    if (connection.progress != ConnectionState::Progress::Connected) {
        if (const auto report = takeIcmpError(flight.socket))
            return stateOfReport(*report, m_job.targets.at(flight.host).address, localAddressOf(flight.socket));
    }
    return stateOf(connection);
}

/// Of one whose time is over. Once its SYN was repeated, the system may know that it never left.
State RangeEngine::stateAtTheLimit(const Flight& flight) const
{
    const State state = stateOfFlight(flight, connectionState(flight.socket));
    const bool isHeldBack =
        state == State::Filtered && flight.ask.patience == Patience::Full && isHeldBackHere(flight.socket);
    return isHeldBack ? State::Local : state;
}

/// From the local port that the question wants, or from one beside it if that is in use.
BegunConnection RangeEngine::beginConnectionFor(Host& host, Ask& ask)
{
    const bool askOnce = ask.patience == Patience::Quick;
    if (ask.localPort == 0 && m_spare.socket != -1 && m_spare.family == host.address.family())
        return beginConnectionOver(std::exchange(m_spare.socket, -1), host.address);
    if (ask.localPort == 0)
        return beginConnection(host.address, askOnce);
    BegunConnection begun = beginConnectionFrom(ask.localPort, host.address, askOnce);
    const int others = ask.isOfLocalPort() ? 0 : mostBusyLocalPorts;
    for (int i = 0; !begun.hasLocalPort && i < others; ++i) {
        ask.localPort = host.scan.nextLocalPort();
        begun = beginConnectionFrom(ask.localPort, host.address, askOnce);
    }
    return begun;
}

/// Or refused by the network, if the system knew it at once.
void RangeEngine::refusedByThisComputer(int host, Ask ask, const BegunConnection& refused, Moment now)
{
    HostScan& scan = m_hosts[size_t(host)]->scan;
    const int error = refused.error;
    if (!refused.hasLocalPort && ask.isOfLocalPort()) {
        scan.giveUpLocalPort(ask, now);
        return;
    }
    if (refused.hasLocalPort && !isShortage(error)) {
        scan.settle(ask, stateOfFailure(error), now, now);
        return;
    }
    if (nativeErrorOf(error) == NativeError::NoResources && m_pending.count() > 0)
        m_capacity = std::min(m_capacity, m_pending.count());
    if (m_shortSince == Moment())
        m_shortSince = now;
    // As long as something is in flight it will free what it uses; and so may other programs, for a while.
    if (m_pending.count() == 0 && now - m_shortSince >= m_job.limits.timeout) {
        scan.settle(ask, State::Local, now, now);
        return;
    }
    scan.putBack(ask);
    m_heldUntil = now + shortagePause;
}

std::chrono::milliseconds RangeEngine::waitingTime(bool isMoreToLaunch)
{
    if (isMoreToLaunch)
        return 0ms;
    const Moment now = clockNow();
    Moment until = std::min(now + longestWait, m_delivered + deliveryPause);
    if (hasToAsk())
        until = std::min(until, m_askNext);
    for (const int host : m_active) {
        for (const Patience patience : {Patience::Quick, Patience::Full}) {
            if (const auto token = m_pending.oldest(host, patience))
                until = std::min(until, m_pending.at(*token).asked + m_hosts[size_t(host)]->scan.limit(patience));
        }
    }
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(until - now));
}

void RangeEngine::harvest(std::chrono::milliseconds timeout)
{
    m_readiness->wait(timeout, m_ready);
    for (const PendingConnections::Token token : m_ready) {
        const Flight& flight = m_pending.at(token);
        const ConnectionState connection = connectionState(flight.socket);
        // A report can come while the system is busy with the socket: then it keeps that, and goes on.
        const State state = stateOfFlight(flight, connection);
        if (connection.progress != ConnectionState::Progress::Pending || state != State::Filtered)
            land(token, state, Noticed::AsItCame);
    }
    if (hasToAsk() && clockNow() >= m_askNext)
        askForFailures();
}

/// Often while there are some, but for no more than half of the time.
void RangeEngine::askForFailures()
{
    const Moment begun = clockNow();
    bool found = false;
    for (const int host : m_active) {
        for (const Patience patience : {Patience::Quick, Patience::Full})
            found |= landFailed(host, patience);
    }
    const Moment now = clockNow();
    m_askPause =
        found ? leastAskPause : std::clamp<std::chrono::nanoseconds>(m_askPause * 2, leastAskPause, longestWait);
    m_askNext = now + std::max(m_askPause, now - begun);
}

/// True if there was one.
bool RangeEngine::landFailed(int host, Patience patience)
{
    bool found = false;
    for (auto token = m_pending.oldest(host, patience); token;) {
        const PendingConnections::Token asked = *token;
        token = m_pending.after(asked); // landing takes it out of its lane
        if (const int error = takePendingError(m_pending.at(asked).socket); error != 0) {
            const State state = stateOfFlight(m_pending.at(asked), {ConnectionState::Progress::Failed, error});
            land(asked, state, Noticed::AsItCame);
            found = true;
        }
    }
    return found;
}

/// Ends flights whose time is over, but only after their sockets have been checked once more, since the system may not
/// have reported yet what has happened there.
void RangeEngine::expire()
{
    const Moment now = clockNow();
    for (const int host : m_active) {
        for (const Patience patience : {Patience::Quick, Patience::Full}) {
            while (const auto token = m_pending.oldest(host, patience)) {
                const Flight& flight = m_pending.at(*token);
                if (now < flight.asked + m_hosts[size_t(host)]->scan.limit(patience))
                    break;
                const State state = stateAtTheLimit(flight);
                const bool provesNothing = state == State::Filtered || state == State::Local;
                if (provesNothing && flight.asked < m_awoke)
                    askAgain(*token);
                else
                    land(*token, state, Noticed::AtTheLimit);
            }
        }
    }
}

/// What could not be answered while the program stood still proves nothing.
void RangeEngine::askAgain(PendingConnections::Token token)
{
    m_readiness->remove(token);
    const Flight flight = m_pending.take(token);
    closeAtOnce(flight.socket);
    m_hosts[size_t(flight.host)]->scan.putBack(flight.ask);
}

void RangeEngine::land(PendingConnections::Token token, State state, Noticed noticed)
{
    m_readiness->remove(token);
    settle(m_pending.take(token), state, Watched::Yes, noticed);
}

void RangeEngine::settle(Flight flight, State state, Watched watched, Noticed noticed)
{
    HostScan& scan = m_hosts[size_t(flight.host)]->scan;
    const bool toItself = state == State::Open && isConnectedToItself(flight.socket);
    release(flight, state, watched);
    if (!toItself) {
        scan.settle(flight.ask, state, flight.asked, clockNow(), noticed);
    } else if (++flight.ask.tries < mostSelfConnections) {
        scan.putBack(flight.ask); // the next one uses another local port
    } else {
        scan.settle(flight.ask, State::Local, flight.asked, clockNow());
    }
}

/// A refused socket is used again where the system allows that; and if it has to be closed, there is nothing to reset.
void RangeEngine::release(const Flight& flight, State state, Watched watched)
{
    const bool isAsMade = state == State::Closed && watched == Watched::No && flight.ask.localPort == 0;
    if (isAsMade && m_spare.socket == -1 && dissolve(flight.socket))
        m_spare = {flight.socket, m_hosts[size_t(flight.host)]->address.family()};
    else if (state == State::Closed)
        closeConnection(flight.socket);
    else
        closeAtOnce(flight.socket);
}

void RangeEngine::retireHosts()
{
    const auto retire = [this](int host) {
        HostScan& scan = m_hosts[size_t(host)]->scan;
        if (!scan.isFinished())
            return false;
        if (const QList<PortFinding> found = scan.takeFindings(); !found.isEmpty())
            m_news.findings.append({host, found});
        m_news.ends.append(scan.end());
        m_hosts[size_t(host)].reset();
        return true;
    };
    if (std::erase_if(m_active, retire) > 0)
        admitHosts();
}

void RangeEngine::deliver(bool now)
{
    if (!now && clockNow() < m_delivered + deliveryPause)
        return;
    for (const int host : m_active) {
        if (const QList<PortFinding> found = m_hosts[size_t(host)]->scan.takeFindings(); !found.isEmpty())
            m_news.findings.append({host, found});
    }
    m_delivered = clockNow();
    if (now || !m_news.findings.isEmpty() || !m_news.ends.isEmpty())
        m_deliver(std::exchange(m_news, {}));
}

} // namespace PortCheck
