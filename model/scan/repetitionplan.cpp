// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/repetitionplan.h"

#include "model/scan/localportsearch.h"

#include <algorithm>
#include <cmath>

namespace PortCheck {

namespace {

/// How many ports we expect to call silent by mistake, given the packet loss so far.
constexpr double tolerableError = 0.0001;
constexpr int mostRounds = 16;
/// Losses below this are made up for by the rounds alone.
constexpr double noticeableLoss = 1.0 / 32;

} // namespace

RepetitionPlan::RepetitionPlan(int retries)
    : m_retries(retries)
{
}

void RepetitionPlan::answered(bool isFirst)
{
    ++m_answers;
    m_firstAnswers += isFirst;
}

void RepetitionPlan::lost(int questions)
{
    m_lost += questions;
}

void RepetitionPlan::forget()
{
    m_answers = 0;
    m_lost = 0;
}

void RepetitionPlan::measured(double lossRate)
{
    m_measured = lossRate;
}

double RepetitionPlan::lossRate() const
{
    const double seen = m_lost == 0 ? 0 : double(m_lost) / (m_lost + m_answers);
    return std::max(seen, m_measured);
}

bool RepetitionPlan::isLossy() const
{
    return lossRate() >= noticeableLoss;
}

int RepetitionPlan::quickQuestions() const
{
    return isLossy() ? std::min(mostQuickQuestions, LocalPortSearch::enoughQuestions(lossRate())) : 1;
}

void RepetitionPlan::wasSilent(int quickQuestions)
{
    m_leastSilences = std::min(m_leastSilences, quickQuestions);
}

bool RepetitionPlan::beginRound()
{
    if (!isRoundNeeded())
        return false;
    ++m_rounds;
    m_foundThisRound = 0;
    m_firstAnswers = 0;
    return true;
}

bool RepetitionPlan::isRoundNeeded()
{
    if (m_rounds >= std::max(mostRounds, m_retries))
        return false;
    const int fullRounds = m_rounds + (m_retries > 0 ? 1 : 0); // the first one needs no decision
    if (fullRounds < m_retries)
        return true;
    const double rate = lossRate();
    // How many ports are still missing: those that, by the loss rate, were lost among the ports first asked in this
    // round, or as many as this round found; times the loss rate, since as many would be lost again.
    const double once = m_firstAnswers * (fullRounds == 0 ? 1 : std::pow(rate, std::max(1, m_leastSilences)));
    m_missing = std::max({once, double(m_foundThisRound), m_missing}) * rate;
    return m_missing > tolerableError;
}

} // namespace PortCheck
