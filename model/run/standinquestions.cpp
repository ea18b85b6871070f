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

/// Whether SMB was negotiated and nothing came back to the session setup, in which the server says who it is.
bool isHalfAnswered(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    return record.check.service == Service::Smb && isVerified(record) && standInNonce(evidence).isEmpty()
        && !evidence.contains("sessionSetupStatus"_L1) && !evidence.contains("ntlmNetbiosComputer"_L1)
        && !evidence.contains("ntlmComputer"_L1);
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
    if (const QString guid = textIn(seen.evidence, "serverGuid"_L1); !guid.isEmpty())
        standIn.serverGuid = guid;
    standIn.addresses.insert(address);
    m_queue.share(address, mark->nonce);
}

/// The number of the stand-in that gave an answer without a mark; empty where none is known to. Where one has told its
/// GUID, that decides, else the address.
QByteArray StandInQuestions::whoseIs(const CheckRecord& unmarked) const
{
    const QString guid = textIn(unmarked.seen.evidence, "serverGuid"_L1);
    for (auto each = m_standIns.cbegin(); each != m_standIns.cend(); ++each) {
        const bool isSame =
            each->serverGuid.isEmpty() ? each->addresses.contains(unmarked.check.address) : each->serverGuid == guid;
        if (isSame)
            return each.key();
    }
    return {};
}

QSet<QString> StandInQuestions::recognise()
{
    QSet<QString> changed;
    const QList<int> ids = m_standIns.isEmpty() ? QList<int>() : m_store.all();
    for (const int id : ids) {
        CheckRecord& record = m_store.at(id).record;
        if (!isHalfAnswered(record))
            continue;
        const QByteArray nonce = whoseIs(record);
        if (nonce.isEmpty())
            continue;
        record.seen.evidence.insert(knownStandInMember, QString::fromLatin1(nonce));
        record.verdict = {};
        changed.insert(record.check.address);
    }
    return changed;
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
    settled.changed = recognise();
    for (StandIn& standIn : m_standIns) {
        if (standIn.stage != Stage::Settled)
            settle(standIn, settled);
    }
    return settled;
}

} // namespace PortCheck
