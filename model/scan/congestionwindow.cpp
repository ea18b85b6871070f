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
constexpr int enoughCanaries = 16;
constexpr double lostInHaste = 1.0 / 4; ///< of the questions that don't get lost anyway; this many, or more: too fast
constexpr double lostByChance = 1.0 / 8; ///< this many, or fewer, can be chance
// Where a known part gets lost anyway, it takes more canary ports to see whether it is more than that.
constexpr int enoughLostOfMany = 16;
constexpr int enoughCanariesOfMany = 32;
constexpr double lostInHasteOfMany = 0.4;
constexpr double noticeable = 1.0 / 32;

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
    const bool isLossy = m_byChance >= noticeable;
    const auto isAtLeast = [&](double part) { return m_lost >= canaries * (m_byChance + part * (1 - m_byChance)); };
    if (m_lost >= (isLossy ? enoughLostOfMany : enoughLost) && isAtLeast(isLossy ? lostInHasteOfMany : lostInHaste)) {
        m_isRamp = false;
        m_window = std::min(m_window, std::max(least, m_window / 2));
        m_slowedDown = now;
        startCounting();
    } else if (canaries >= (isLossy ? enoughCanariesOfMany : enoughCanaries)) {
        if (!m_isRamp && m_lost <= canaries * (m_byChance + lostByChance * (1 - m_byChance)))
            m_window = std::min(m_most, m_window + std::max(1, m_window / 2));
        startCounting();
    }
}

void CongestionWindow::beginAgain(double lossRate, Moment now)
{
    m_byChance = lossRate;
    m_window = std::min(m_most, firstWindow);
    m_isRamp = true;
    m_nextStep = {};
    m_slowedDown = now;
    startCounting();
}

void CongestionWindow::startCounting()
{
    m_answered = 0;
    m_lost = 0;
}

} // namespace PortCheck
