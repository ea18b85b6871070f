// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/ownfiltersearch.h"

#include <algorithm>
#include <optional>

namespace PortCheck {

namespace {

constexpr qint64 mostAnswersToOne = 12; ///< packets; what goes beyond comes from somebody else
constexpr int mostTimes = 3; ///< that one port is asked where other packets come in meanwhile
constexpr qsizetype fewPorts = 4; ///< asked twice: what others repeat could look like their answers

std::optional<qint64> rise(std::optional<qint64> before, std::optional<qint64> after)
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

qint64 droppedBetween(const OwnCounters& before, const OwnCounters& after, bool ofIpv4)
{
    return (ofIpv4 ? rise(before.undeliveredIpv4, after.undeliveredIpv4)
                   : rise(before.undeliveredIpv6, after.undeliveredIpv6))
        .value_or(0);
}

/// Up to \a most of \a part, both ends among them.
QList<quint16> spreadOver(PortRange part, int most)
{
    const int width = part.to - part.from;
    const int count = std::min(most, width + 1);
    QList<quint16> ports;
    for (int i = 0; i < count; ++i)
        ports.append(quint16(part.from + (count == 1 ? 0 : qint64(width) * i / (count - 1))));
    return ports;
}

} // namespace

OwnFilterSearch::OwnFilterSearch(const RangeMap& map, bool ofIpv4, const OwnCounters& before, const OwnCounters& after)
    : m_map(map)
    , m_ofIpv4(ofIpv4)
{
    if (const qint64 dropped = droppedBetween(before, after, ofIpv4); dropped > 0)
        findSilentParts(dropped);
    if (rise(before.received, after.received) && rise(before.looped, after.looped).value_or(0) >= fewestLooped)
        findRefusedPorts();
    goOn();
}

/// The widest of those of which each port may have lost its answer here.
void OwnFilterSearch::findSilentParts(qint64 dropped)
{
    const QList<ReachabilityRun> runs = m_map.reachabilityRuns();
    for (const ReachabilityRun& run : runs) {
        if (run.reachability == Reachability::Blocked && !run.isRejected() && run.silent <= dropped)
            m_silent.push_back({run.from, run.to});
    }
    const auto width = [](const PortRange& part) { return part.to - part.from; };
    std::stable_sort(m_silent.begin(), m_silent.end(),
        [&](const PortRange& one, const PortRange& other) { return width(one) > width(other); });
    if (m_silent.size() > size_t(mostSilentParts))
        m_silent.resize(size_t(mostSilentParts));
}

void OwnFilterSearch::findRefusedPorts()
{
    const QList<quint16> refused = m_map.portsIn(State::Closed);
    const qsizetype step = refused.size() / mostRefusedPorts + 1;
    for (qsizetype i = 0; i < refused.size(); i += step)
        m_refused.append(refused.at(i));
    if (!m_refused.isEmpty() && m_refused.constLast() != refused.constLast())
        m_refused.append(refused.constLast());
    for (const State state : {State::Open, State::Filtered, State::Unreachable, State::Local}) {
        for (const quint16 port : m_map.portsIn(state))
            m_known.insert(port, state == State::Local ? Where::Here : Where::Elsewhere);
    }
    if (!m_refused.isEmpty())
        m_blocks.push_back({0, m_refused.size()});
}

/// Chooses the next batch.
void OwnFilterSearch::goOn()
{
    m_batch.clear();
    m_times = 0;
    if (m_batches >= mostBatches)
        return;
    m_isOfSilent = !m_silent.empty();
    if (m_isOfSilent)
        m_batch = spreadOver(m_silent.front(), silentPortsAtOnce);
    else if (!m_blocks.empty())
        m_batch = m_refused.mid(m_blocks.front().first, m_blocks.front().count);
    else if (const auto between = nextBetween())
        m_batch = {*between};
}

void OwnFilterSearch::settle(const OwnCounters& before, const OwnCounters& after)
{
    ++m_batches;
    ++m_times;
    if (m_isOfSilent)
        settleSilent(before, after);
    else
        settleRefused(before, after);
}

void OwnFilterSearch::settleSilent(const OwnCounters& before, const OwnCounters& after)
{
    const qint64 dropped = droppedBetween(before, after, m_ofIpv4);
    const bool isHere = dropped >= m_batch.size() && dropped <= m_batch.size() * mostAnswersToOne;
    if (isHere && m_batch.size() < fewPorts && m_times < 2)
        return; // once more
    if (isHere)
        m_droppedHere.append(m_silent.front());
    std::sort(m_droppedHere.begin(), m_droppedHere.end(),
        [](const PortRange& one, const PortRange& other) { return one.from < other.from; });
    m_silent.pop_front();
    goOn();
}

void OwnFilterSearch::settleRefused(const OwnCounters& before, const OwnCounters& after)
{
    // A refusal is a packet. One that is made here comes in from nowhere but here.
    const qint64 here = rise(before.looped, after.looped).value_or(0);
    const qint64 elsewhere = rise(before.received, after.received).value_or(here) - here;
    Where where = Where::Unknown;
    if (elsewhere >= m_batch.size())
        where = Where::Elsewhere;
    else if (elsewhere <= 0 && here >= m_batch.size())
        where = Where::Here;
    if (where == Where::Elsewhere && here > 0 && m_batch.size() == 1)
        where = Where::Unknown; // somebody else's packets, of one kind or the other
    if (where == Where::Unknown && m_batch.size() == 1 && m_times < mostTimes && m_batches < mostBatches)
        return; // once more
    if (m_blocks.empty()) {
        settleBetween(where);
        goOn();
        return;
    }
    const Block asked = m_blocks.front();
    m_blocks.pop_front();
    if (where == Where::Unknown && asked.count > 1) {
        const qsizetype half = asked.count / 2;
        m_blocks.push_front({asked.first + half, asked.count - half});
        m_blocks.push_front({asked.first, half});
    } else if (where != Where::Unknown) {
        for (const quint16 port : m_refused.mid(asked.first, asked.count))
            m_known.insert(port, where);
    }
    goOn();
}

/// A port in the middle between a part that is refused here and one that isn't.
std::optional<quint16> OwnFilterSearch::nextBetween()
{
    const auto end = m_known.cend();
    if (m_known.isEmpty() || std::none_of(m_refused.begin(), m_refused.end(), [this](quint16 port) {
            return m_known.value(port) == Where::Here;
        }))
        return std::nullopt;
    for (auto one = m_known.cbegin(), other = std::next(one); other != end; one = other++) {
        if (one.value() != other.value() && other.key() - one.key() > 1)
            return quint16(one.key() + (other.key() - one.key()) / 2);
    }
    return std::nullopt;
}

/// What can't be told isn't taken for this computer's.
void OwnFilterSearch::settleBetween(Where where)
{
    m_known.insert(m_batch.constFirst(), where == Where::Here ? where : Where::Elsewhere);
    if (where == Where::Here)
        m_map.set(m_batch.constFirst(), State::Local);
    else if (where == Where::Elsewhere)
        m_map.set(m_batch.constFirst(), State::Closed);
}

RangeMap OwnFilterSearch::map() const
{
    RangeMap found = m_map;
    for (const quint16 port : m_map.portsIn(State::Closed)) {
        const auto above = m_known.lowerBound(port);
        if (above == m_known.cend() || above.value() != Where::Here)
            continue;
        const bool isItself = above.key() == port;
        const bool liesWithin = above != m_known.cbegin() && std::prev(above).value() == Where::Here;
        if (isItself || liesWithin)
            found.set(port, State::Local);
    }
    return found;
}

} // namespace PortCheck
