// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/namedports.h"

#include "model/causes/conditions.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Whether the ports next to it, or to the open ones that it adjoins, answer on both sides. A firewall that opened it
/// on demand blocks those.
bool isAmidAnswers(quint16 port, const RangeResult& range)
{
    const QList<quint16>& open = range.openPorts;
    const auto own = std::lower_bound(open.begin(), open.end(), port);
    int below = port - 1;
    for (auto next = std::make_reverse_iterator(own); next != open.rend() && *next == below; ++next)
        --below;
    int above = port + 1;
    for (auto next = std::upper_bound(own, open.end(), port); next != open.end() && *next == above; ++next)
        ++above;
    const auto answers = [&](int next) {
        return std::any_of(range.runs.begin(), range.runs.end(), [next](const ReachabilityRun& run) {
            return run.reachability == Reachability::Answered && run.from <= next && next <= run.to;
        });
    };
    return answers(port) && answers(below) && answers(above);
}

} // namespace

void NamedPorts::learnMapper(const CheckRecord& asked)
{
    if (asked.check.service != Service::EndpointMapper || isProven(asked) || m_failedMapper)
        return;
    m_failedMapper = asked;
    m_failedMapper->verdict = {};
}

void NamedPorts::learnEndpoints(
    const QList<const CheckRecord*>& checks, const UnansweredEnds& ends, const std::optional<RangeResult>& range)
{
    struct Span {
        int lowest = std::numeric_limits<int>::max();
        int highest = -1;

        void add(int port)
        {
            lowest = std::min(lowest, port);
            highest = std::max(highest, port);
        }
        [[nodiscard]] bool isEmpty() const { return highest < 0; }
    };
    Span reached;
    Span blocked;
    for (const CheckRecord* record : checks) {
        if (record->check.service != Service::RpcEndpoint || record->check.isPlaceholder()
            || record->phase != Phase::Done || wasLostFrom(ends.ownAddresses(), *record))
            continue;
        m_named.append(record->check.port);
        const State state = record->seen.state;
        if (state == State::Open && record->seen.evidence.contains("coldState"_L1)) {
            ++m_endpoints.onDemand;
            m_endpoints.proven += isProven(*record) ? 1 : 0;
            m_endpoints.lateAmidAnswers += range && isAmidAnswers(record->check.port, *range) ? 1 : 0;
        } else if (state == State::Open) {
            ++m_endpoints.reached;
            m_endpoints.proven += isProven(*record) ? 1 : 0;
            reached.add(record->check.port);
        } else if (state == State::Filtered || state == State::Unreachable) {
            ++m_endpoints.blocked;
            m_endpoints.silent += state == State::Filtered ? 1 : 0;
            m_barred.append(record->check.port);
            blocked.add(record->check.port);
        } else if (state == State::Closed) {
            ++m_endpoints.refused;
        }
    }
    std::sort(m_named.begin(), m_named.end());
    std::sort(m_barred.begin(), m_barred.end());
    if (reached.isEmpty() || blocked.isEmpty())
        return;
    if (reached.highest < blocked.lowest)
        m_boundary = Boundary{quint16(reached.highest), quint16(blocked.lowest)};
    else if (blocked.highest < reached.lowest)
        m_boundary = Boundary{quint16(reached.lowest), quint16(blocked.highest)};
}

} // namespace PortCheck
