// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/filteredhere.h"

#include "model/causes/conditions.h"
#include "model/run/checkstore.h"
#include "model/run/followups.h"

#include <QHostAddress>

#include <algorithm>
#include <iterator>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool isOverIpv4(const Check& check)
{
    return QHostAddress(check.address).protocol() == QAbstractSocket::IPv4Protocol;
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
    m_question.reset();
    m_alike.clear();
}

/// What an answering host left unanswered.
QList<int> FilteredHere::suspects(bool ofIpv4, const QStringList& silent) const
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

/// A SYN without an answer is repeated after a second, and both are answered.
QSet<QString> FilteredHere::settle(const OwnCounters& counters)
{
    const CheckRecord& question = m_store.at(*std::exchange(m_question, std::nullopt)).record;
    const bool isRepeated = question.check.protocol == Transport::Tcp && m_timeLimit > firstRepetition;
    const qint64 expected = question.seen.attempts + (isRepeated ? 1 : 0);
    const qint64 dropped = droppedSince(m_beforeQuestion, counters, isOverIpv4(question.check));
    const QList<int> alike = std::exchange(m_alike, {});
    if (question.seen.state != State::Filtered || expected <= 0 || dropped < expected
        || dropped > expected * mostAnswersToAnAttempt)
        return {};
    QSet<QString> changed;
    for (const int id : alike) {
        CheckRecord& record = m_store.at(id).record;
        record.seen.evidence.insert(u"droppedWhenAlone"_s, dropped);
        record.verdict = {};
        changed.insert(record.check.address);
    }
    return changed;
}

bool FilteredHere::askNext(const OwnCounters& counters, bool ofIpv4, const QStringList& silent, const Ask& ask)
{
    const qint64 dropped = droppedSince(*m_before, counters, ofIpv4);
    if (dropped == 0) // as nearly always
        return false;
    const QList<int> all = suspects(ofIpv4, silent);
    for (const int id : all) {
        const CheckRecord& record = m_store.at(id).record;
        const Port port{record.check.port, int(record.check.protocol)};
        if (m_asked.size() >= mostPorts || dropped < record.seen.attempts || m_asked.contains(port))
            continue;
        m_asked.insert(port);
        m_question = ask(id);
        if (!m_question)
            continue;
        m_beforeQuestion = counters;
        std::copy_if(all.begin(), all.end(), std::back_inserter(m_alike), [&](int each) {
            const Check& check = m_store.at(each).record.check;
            return Port{check.port, int(check.protocol)} == port;
        });
        return true;
    }
    return false;
}

QSet<QString> FilteredHere::goOn(const OwnCounters& counters, const QStringList& silent, const Ask& ask)
{
    if (!m_before)
        return {};
    const QSet<QString> changed = m_question ? settle(counters) : QSet<QString>();
    if (!askNext(counters, true, silent, ask) && !askNext(counters, false, silent, ask))
        m_before.reset();
    return changed;
}

} // namespace PortCheck
