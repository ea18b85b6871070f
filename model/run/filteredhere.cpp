// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/filteredhere.h"

#include "model/causes/conditions.h"
#include "model/run/checkstore.h"
#include "model/run/followups.h"

#include <QHostAddress>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool isOverIpv4(const Check& check)
{
    return QHostAddress(check.address).protocol() == QAbstractSocket::IPv4Protocol;
}

/// Over what it is asked.
int wayOf(const Check& check)
{
    return int(check.protocol) * 2 + int(isOverIpv4(check));
}

/// How many more were dropped than before; 0 if that isn't known.
qint64 droppedSince(const OwnCounters& before, const OwnCounters& after, bool ofIpv4)
{
    const auto then = ofIpv4 ? before.undeliveredIpv4 : before.undeliveredIpv6;
    const auto now = ofIpv4 ? after.undeliveredIpv4 : after.undeliveredIpv6;
    return then && now ? std::max<qint64>(*now - *then, 0) : 0;
}

} // namespace

void FilteredHere::start(const OwnCounters& counters, std::chrono::milliseconds timeLimit)
{
    m_before = counters;
    m_timeLimit = timeLimit;
    m_asked.clear();
    m_dropped = 0;
    m_question.reset();
    m_looks.clear();
    m_hadPause = false;
    m_alike.clear();
    m_asksRefused = false;
}

/// What an answering host left unanswered.
QList<int> FilteredHere::silentAt(bool ofIpv4, const QStringList& silent) const
{
    QList<int> ids = m_store.all();
    ids.removeIf([&](int id) {
        const CheckStore::Entry& entry = m_store.at(id);
        const CheckRecord& record = entry.record;
        const bool isSilent = record.phase == Phase::Done && record.seen.state == State::Filtered
            && record.seen.reason == Reason::NoAnswer && isQuestion(record);
        return entry.followUp || !isSilent || isOverIpv4(record.check) != ofIpv4
            || silent.contains(record.check.address);
    });
    return ids;
}

/// Over TCP, in the target's name.
QList<int> FilteredHere::refused() const
{
    QList<int> ids = m_store.all();
    ids.removeIf([this](int id) {
        const CheckStore::Entry& entry = m_store.at(id);
        const CheckRecord& record = entry.record;
        const bool isRefused = record.phase == Phase::Done && record.seen.state == State::Closed
            && record.check.protocol == Transport::Tcp && isQuestion(record) && icmpSender(record).isEmpty();
        return entry.followUp || !isRefused || isAskedOfItself(record);
    });
    return ids;
}

/// What a question that was asked alone tells, for the evidence of all that were asked alike.
Evidence FilteredHere::learnt(const CheckRecord& question, const OwnCounters& counters) const
{
    const OwnCounters& before = m_beforeQuestion;
    if (m_asksRefused) {
        // A refusal is a packet. One that is made here comes in from nowhere but here.
        const bool isKnown = before.received && before.looped && counters.received && counters.looped;
        const bool isMadeHere = isKnown && question.seen.state == State::Closed && icmpSender(question).isEmpty()
            && *counters.looped > *before.looped
            && *counters.received - *before.received == *counters.looped - *before.looped;
        return isMadeHere ? Evidence{{u"refusedHere"_s, true}} : Evidence();
    }
    // A SYN without an answer is repeated after a second, and both are answered.
    const bool isRepeated = question.check.protocol == Transport::Tcp && m_timeLimit > firstRepetition;
    const qint64 expected = question.seen.attempts + (isRepeated ? 1 : 0);
    const qint64 dropped = droppedSince(before, counters, isOverIpv4(question.check));
    const bool isProven = question.seen.state == State::Filtered && expected > 0 && dropped >= expected
        && dropped <= expected * mostAnswersToAnAttempt && wasDroppedInTime(question, counters);
    return isProven ? Evidence{{u"droppedWhenAlone"_s, dropped}} : Evidence();
}

/// Whether something was dropped when the question's answers were due. What isn't known is none.
bool FilteredHere::wasDroppedInTime(const CheckRecord& question, const OwnCounters& counters) const
{
    const bool ofIpv4 = isOverIpv4(question.check);
    const auto seenAt = [&](int which) {
        if (which < m_looks.size())
            return std::optional(m_looks.at(which));
        return m_timeLimit < lookTimes[size_t(which)] ? std::optional(counters) : std::nullopt;
    };
    const auto isIn = [&](const std::optional<OwnCounters>& from, const std::optional<OwnCounters>& to) {
        return from && to && droppedSince(*from, *to, ofIpv4) > 0;
    };
    if (!isIn(m_beforeQuestion, seenAt(0)))
        return false;
    const bool isRepeated = question.check.protocol == Transport::Tcp && m_timeLimit > firstRepetition;
    return !isRepeated || isIn(seenAt(1), seenAt(2));
}

void FilteredHere::look(int question, const OwnCounters& counters)
{
    if (silentQuestion() == question && m_looks.size() < qsizetype(lookTimes.size()))
        m_looks.append(counters);
}

std::chrono::milliseconds FilteredHere::takePause()
{
    constexpr int second = 1000; // ms
    constexpr int besideIt = 350; // ms; four questions after the other don't come back to it
    if (!silentQuestion() || std::exchange(m_hadPause, true))
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds((second + besideIt - int(m_timeLimit.count() % second)) % second);
}

/// Whether something was sent from here to here, and something else came in as well: the end of an earlier connection,
/// say.
bool FilteredHere::wasDisturbed(const OwnCounters& counters) const
{
    const OwnCounters& before = m_beforeQuestion;
    if (!m_asksRefused || !before.received || !before.looped || !counters.received || !counters.looped)
        return false;
    const qint64 looped = *counters.looped - *before.looped;
    return looped > 0 && *counters.received - *before.received > looped;
}

/// Where the first time isn't enough.
bool FilteredHere::hasToAskAgain(const OwnCounters& counters) const
{
    if (m_asksRefused)
        return wasDisturbed(counters) && m_times < mostTimes;
    return m_times < silentTimes && !learnt(m_store.at(*m_question).record, counters).isEmpty();
}

/// A question has been put, while \a counters stand there.
void FilteredHere::begin(const OwnCounters& counters)
{
    m_beforeQuestion = counters;
    m_looks.clear();
    m_hadPause = false;
}

QSet<QString> FilteredHere::settle(const OwnCounters& counters)
{
    const Evidence learnt = this->learnt(m_store.at(*m_question).record, counters);
    const int question = *std::exchange(m_question, std::nullopt);
    const QList<int> alike = std::exchange(m_alike, {});
    if (learnt.isEmpty() || (!m_asksRefused && m_times < silentTimes))
        return {};
    m_dropped += m_asksRefused ? 0 : 1;
    QSet<QString> changed;
    for (const int id : QList{question} + alike) {
        CheckRecord& record = m_store.at(id).record;
        record.seen.evidence.insert(learnt.constBegin().key(), learnt.constBegin().value());
        record.verdict = {};
        changed.insert(record.check.address);
    }
    return changed;
}

bool FilteredHere::askNext(const OwnCounters& counters, const QList<int>& suspects, qint64 mostAttempts, const Ask& ask)
{
    for (const int id : suspects) {
        const CheckRecord& record = m_store.at(id).record;
        const Port port{record.check.port, wayOf(record.check)};
        if (m_asked.size() >= mostPorts || record.seen.attempts > mostAttempts || m_asked.contains(port))
            continue;
        m_asked.insert(port);
        m_question = ask(id);
        if (!m_question)
            continue;
        m_check = id;
        m_times = 1;
        begin(counters);
        std::copy_if(suspects.begin(), suspects.end(), std::back_inserter(m_alike), [&](int each) {
            const Check& check = m_store.at(each).record.check;
            return Port{check.port, wayOf(check)} == port;
        });
        return true;
    }
    return false;
}

bool FilteredHere::askNextSilent(const OwnCounters& counters, bool ofIpv4, const QStringList& silent, const Ask& ask)
{
    m_asksRefused = false;
    const qint64 dropped = droppedSince(*m_before, counters, ofIpv4);
    return dropped > 0 && askNext(counters, silentAt(ofIpv4, silent), dropped, ask); // else, as nearly always
}

/// Where each of mostPorts is dropped here, those for which no question was left are taken for the same filter's.
QSet<QString> FilteredHere::settleTheRest(const QStringList& silent)
{
    if (m_dropped < mostPorts)
        return {};
    const int dropped = std::exchange(m_dropped, 0);
    QSet<QString> changed;
    for (const int id : silentAt(true, silent) + silentAt(false, silent)) {
        CheckRecord& record = m_store.at(id).record;
        if (m_asked.contains({record.check.port, wayOf(record.check)}))
            continue;
        record.seen.evidence.insert(u"droppedLikeOthers"_s, dropped);
        record.verdict = {};
        changed.insert(record.check.address);
    }
    return changed;
}

bool FilteredHere::askNextRefused(const OwnCounters& counters, const Ask& ask)
{
    m_asksRefused = true;
    const bool isPossible = m_before->looped && counters.looped && *counters.looped > *m_before->looped;
    return isPossible && askNext(counters, refused(), std::numeric_limits<int>::max(), ask);
}

QSet<QString> FilteredHere::goOn(const OwnCounters& counters, const QStringList& silent, const Ask& ask)
{
    if (!m_before)
        return {};
    if (m_question && hasToAskAgain(counters)) {
        if (const std::optional<int> again = ask(m_check)) {
            m_question = again;
            begin(counters);
            ++m_times;
            return {};
        }
    }
    QSet<QString> changed = m_question ? settle(counters) : QSet<QString>();
    if (askNextSilent(counters, true, silent, ask) || askNextSilent(counters, false, silent, ask))
        return changed;
    changed += settleTheRest(silent);
    if (!askNextRefused(counters, ask))
        m_before.reset();
    return changed;
}

} // namespace PortCheck
