// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/standinquestions.h"

#include "model/causes/conditions.h"
#include "model/results/proberesult.h"
#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"
#include "model/support/standinmark.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// In a way in which limits lose a question: it is not answered, or its connection ends.
bool isLostQuestion(const CheckRecord& record)
{
    if (record.phase != Phase::Done || !isQuestion(record))
        return false;
    return record.seen.state == State::Filtered || saidNothingOverTcp(record)
        || failedToProve(record, Reason::ClosedEarly) || failedToProve(record, Reason::TlsFailed);
}

} // namespace

void StandInQuestions::start(bool allowed)
{
    m_standIns.clear();
    m_allowed = allowed;
}

void StandInQuestions::take(const QString& address, const ProbeResult& seen, const QDateTime& now)
{
    const std::optional<StandInMark> mark = StandInMark::in(seen.evidence);
    if (!mark)
        return;
    StandIn& standIn = m_standIns[mark->nonce];
    if (mark->heldBackAgo) {
        const QDateTime heldBack = now.addSecs(-*mark->heldBackAgo);
        if (!standIn.heldBack.isValid() || heldBack > standIn.heldBack)
            standIn.heldBack = heldBack;
    }
    standIn.addresses.insert(address);
    m_queue.share(address, mark->nonce);
}

QList<int> StandInQuestions::lostAt(const StandIn& standIn) const
{
    QList<int> lost;
    for (const QString& address : standIn.addresses) {
        const QList<int> ids = m_store.idsAt(address);
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(lost),
            [this](int id) { return isLostQuestion(m_store.at(id).record); });
    }
    std::sort(lost.begin(), lost.end());
    return lost;
}

/// Those that its limits may have cost.
QList<int> StandInQuestions::lostMeanwhile(const StandIn& standIn) const
{
    QList<int> lost = lostAt(standIn);
    lost.removeIf(
        [&](int id) { return !standIn.heldBack.isValid() || standIn.heldBack < m_store.at(id).record.startedAt; });
    return lost;
}

void StandInQuestions::mark(const QList<int>& lost, Settled& settled)
{
    for (const int id : lost) {
        CheckRecord& record = m_store.at(id).record;
        record.seen.evidence.insert(u"heldBackByStandIn"_s, true);
        record.verdict = {};
        settled.changed.insert(record.check.address);
    }
}

void StandInQuestions::settle(StandIn& standIn, Settled& settled)
{
    const QList<int> lost = lostAt(standIn);
    const Stage before = std::exchange(standIn.stage, Stage::Settled);
    const auto askWhether = [&](Stage next) {
        settled.askWhether.append(m_store.at(lost.constFirst()).record.check.address);
        standIn.stage = next;
    };
    if (lost.isEmpty())
        return;
    if (m_allowed && before == Stage::Asked) {
        askWhether(Stage::AskedWhether);
    } else if (before == Stage::AskedWhether) {
        settled.askAgain += lostMeanwhile(standIn);
        if (!settled.askAgain.isEmpty())
            standIn.stage = Stage::AskedAgain;
    } else if (before == Stage::AskedAgain) {
        askWhether(Stage::AskedWhetherAgain);
    } else {
        mark(lostMeanwhile(standIn), settled);
    }
}

StandInQuestions::Settled StandInQuestions::settleRun()
{
    Settled settled;
    for (StandIn& standIn : m_standIns) {
        if (standIn.stage != Stage::Settled)
            settle(standIn, settled);
    }
    return settled;
}

} // namespace PortCheck
