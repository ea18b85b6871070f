// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/dropgroupsearch.h"

#include <numeric>

namespace PortCheck {

DropGroupSearch::DropGroupSearch(int count, int mostBatches)
    : m_where(count, Where::Unknown)
    , m_mostBatches(mostBatches)
{
    if (count > 0)
        m_groups.push_back({0, count});
    goOn();
}

void DropGroupSearch::settle(qint64 dropped)
{
    constexpr qint64 mostToOne = 12; // packets; what goes beyond comes from somebody else
    ++m_batches;
    const Group asked = m_groups.front();
    const bool isAll = dropped >= asked.count && dropped <= asked.count * mostToOne;
    if (isAll && ++m_times < (asked.count < fewPorts ? timesOfFew : timesOfMany)) {
        goOn();
        return;
    }
    // What hosts repeat to the run's own questions comes in bursts, for some seconds: one of those tells nothing.
    constexpr int mostInBursts = 8;
    if (asked.count == 1 && dropped > mostToOne && m_batches <= mostInBursts) {
        goOn();
        return;
    }
    m_groups.pop_front();
    m_times = 0;
    if (isAll || dropped <= 0 || asked.count == 1) {
        decide(asked, isAll ? Where::Here : Where::Elsewhere);
    } else {
        const int half = asked.count / 2;
        m_groups.push_front({asked.first + half, asked.count - half});
        m_groups.push_front({asked.first, half});
    }
    goOn();
}

void DropGroupSearch::decide(const Group& group, Where where)
{
    for (int place = group.first; place < group.first + group.count; ++place)
        m_where[place] = where;
}

void DropGroupSearch::goOn()
{
    m_batch.clear();
    if (m_groups.empty() || m_batches >= m_mostBatches)
        return;
    m_batch.resize(m_groups.front().count);
    std::iota(m_batch.begin(), m_batch.end(), m_groups.front().first);
}

} // namespace PortCheck
