// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/rttestimator.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace PortCheck {

namespace {

/// Below this, the time is dominated by how long this computer and the host take to handle a packet.
constexpr std::chrono::nanoseconds leastLimit = 50ms;
/// While nothing is known of the host.
constexpr std::chrono::nanoseconds mostUnknownLimit = 300ms;
constexpr int unknownShare = 10; ///< of the timeout
/// RFC 6298 2.1: the system repeats its SYN after one second. A later answer may be to either of them.
constexpr std::chrono::nanoseconds firstRepetition = 1s;

} // namespace

RttEstimator::RttEstimator(std::chrono::milliseconds timeout)
    : m_timeout(timeout)
    , m_quickLimit(std::min(m_timeout, std::clamp(m_timeout / unknownShare, leastLimit, mostUnknownLimit)))
{
}

void RttEstimator::add(std::chrono::nanoseconds took)
{
    if (took >= firstRepetition)
        return;
    const auto sample = double(took.count());
    if (!m_known) {
        m_known = true;
        m_smooth = sample;
        m_variation = sample / 2;
    } else { // RFC 6298 2.3
        m_variation += (std::abs(sample - m_smooth) - m_variation) / 4;
        m_smooth += (sample - m_smooth) / 8;
    }
    // Answers that are late now and then don't justify a longer limit each time: they are received the second time.
    const double restless = std::min(m_smooth + 4 * m_variation, double(m_timeout.count()) / unknownShare);
    const std::chrono::nanoseconds enough(qint64(std::max(m_smooth * 2, restless)));
    const std::chrono::nanoseconds most = std::max(std::min(leastLimit, m_timeout), m_timeout / 2);
    m_quickLimit = std::min(most, std::max(leastLimit, enough));
}

std::optional<double> RttEstimator::typicalMs() const
{
    if (!m_known)
        return std::nullopt;
    return m_smooth / 1e6;
}

} // namespace PortCheck
