// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/congestionwindow.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace PortCheck {

namespace {

constexpr int firstWindow = 512;
constexpr auto rampStep = 10ms;
constexpr int enoughLost = 4; ///< fewer can be chance
constexpr int lostInHaste = 4; ///< one in this many, or more: too fast
constexpr int lostByChance = 8; ///< one in this many, or fewer, can be chance
constexpr int enoughCanaries = 16;

} // namespace

CongestionWindow::CongestionWindow(int most)
    : m_most(std::max(1, most))
    , m_window(std::min(m_most, firstWindow))
{
}

int CongestionWindow::window(Moment now)
{
    if (m_isRamp && m_window < m_most) {
        if (m_nextStep == Moment())
            m_nextStep = now + rampStep;
        if (now >= m_nextStep) {
            m_window = std::min(m_most, m_window * 2);
            m_nextStep = now + rampStep;
        }
    }
    return m_window;
}

void CongestionWindow::settleCanary(bool answered, Moment asked, Moment now)
{
    if (asked < m_slowedDown)
        return;
    ++(answered ? m_answered : m_lost);
    const int canaries = m_answered + m_lost;
    if (m_lost >= enoughLost && m_lost * lostInHaste >= canaries) {
        m_isRamp = false;
        m_window = std::min(m_window, std::max(least, m_window / 2));
        m_slowedDown = now;
        startCounting();
    } else if (canaries >= enoughCanaries) {
        if (!m_isRamp && m_lost * lostByChance <= canaries)
            m_window = std::min(m_most, m_window + std::max(1, m_window / 2));
        startCounting();
    }
}

void CongestionWindow::startCounting()
{
    m_answered = 0;
    m_lost = 0;
}

} // namespace PortCheck
