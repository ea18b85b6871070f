// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/filteredhere.h"

#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/udplocalports.h"
#include "model/run/checkstore.h"
#include "model/run/droppedhere.h"
#include "model/run/droppedpackets.h"
#include "model/run/followups.h"
#include "model/run/recordsat.h"
#include "model/run/roundtrip.h"

#include <QHostAddress>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Over what it is asked.
int wayOf(const Check& check)
{
    return int(check.protocol) * 2 + int(isIpv4Address(check.address));
}

/// No answer, or a connection on which nothing was said.
bool isSilentOne(const CheckRecord& record)
{
    return record.seen.state == State::Filtered
        || (record.seen.state == State::Open && record.seen.service == ServiceState::Silent);
}

/// Over UDP a question goes out from wherever the system likes, which may be a local port that a device on the way
/// bars: rather from one at which answers of the host arrived; or from the one that the check had, where it is none of
/// those that are known to be \a dead. Over TCP it goes out from where the check did, by itself.
std::optional<PortRange> whereAnswersArrive(CheckStore& store, const QList<PortRange>& dead, const CheckRecord& record)
{
    if (record.check.protocol == Transport::Tcp)
        return std::nullopt;
    QList<quint16> ports = answeredUdpPorts(RecordsAt(store, record.check.address).all());
    if (!dead.isEmpty() && record.seen.localPort != 0)
        ports.append(record.seen.localPort);
    const auto alive = std::find_if(ports.begin(), ports.end(), [&dead](quint16 port) { return !isIn(dead, port); });
    return alive == ports.end() ? std::nullopt : std::optional(PortRange{*alive, *alive});
}

} // namespace

void FilteredHere::start(const OwnCounters& counters, std::chrono::milliseconds timeLimit)
{
    m_before = counters;
    m_timeLimit = timeLimit;
    m_asked.clear();
    m_askedRefused.clear();
    m_dropped = 0;
    m_question.reset();
    m_looks.clear();
    m_hadPause = false;
    m_alike.clear();
    m_asks = Asks::LocalPort;
    m_askedAddresses.clear();
    m_hasAskedLocalPorts = false;
    m_ofLocalPorts.clear();
    m_leftOut.clear();
}

/// What an answering host left unanswered: a connection, or what was said on one.
QList<int> FilteredHere::silentAt(bool ofIpv4, const QStringList& silent) const
{
    QList<int> ids = m_store.all();
    ids.removeIf([&](int id) {
        const CheckStore::Entry& entry = m_store.at(id);
        const CheckRecord& record = entry.record;
        const bool isAlike =
            record.seen.state == State::Open ? saidNothingOverTcp(record) : record.seen.reason == Reason::NoAnswer;
        const bool isSilent = record.phase == Phase::Done && isSilentOne(record) && isAlike && isQuestion(record);
        return entry.followUp || m_leftOut.contains(id) || !isSilent || isIpv4Address(record.check.address) != ofIpv4
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
        return entry.followUp || m_leftOut.contains(id) || !isRefused || isAskedOfItself(record);
    });
    return ids;
}

/// Whether the question, which has ended, is judged by a refusal.
bool FilteredHere::isAboutRefusal() const
{
    return m_asks == Asks::Refused
        || (m_asks == Asks::LocalPort && m_store.at(*m_question).record.seen.state == State::Closed);
}

/// Of the question.
std::chrono::milliseconds FilteredHere::longestAttempt() const
{
    const std::chrono::milliseconds usual = isOverUdp() ? m_timeLimit : patientTcpAttempt(m_timeLimit);
    return std::min(usual, briefAttempt(m_store, m_store.at(*m_question).record.check));
}

/// What is being asked, if anything.
bool FilteredHere::isOverUdp() const
{
    return m_question && m_store.at(*m_question).record.check.protocol == Transport::Udp;
}

/// Where each time tells the same.
int FilteredHere::timesToAsk() const
{
    if (m_asks == Asks::Refused)
        return 1;
    return isOverUdp() ? silentTimesOverUdp : silentTimes;
}

FilteredHere::LookTimes FilteredHere::lookTimes() const
{
    const QString address = m_question ? m_store.at(*m_question).record.check.address : QString();
    const auto later = roundTripTo(m_store, address).value_or(std::chrono::milliseconds(0));
    if (isOverUdp()) {
        constexpr std::chrono::milliseconds answersTake{220}; // beside the way; less than 3/4 of that period
        constexpr std::chrono::milliseconds ahead{30}; // of the second attempt, so as not to come after it
        const std::chrono::milliseconds second = longestAttempt();
        return {answersTake + later, std::max(answersTake + later, second - ahead), second + answersTake + later};
    }
    return {baseLookTimes[0] + later, baseLookTimes[1] + later, baseLookTimes[2] + later};
}

/// A refusal is a packet. One that is made here comes in from nowhere but here.
bool FilteredHere::isMadeHere(const CheckRecord& question, const OwnCounters& counters) const
{
    const OwnCounters& before = m_beforeQuestion;
    const bool isKnown = before.received && before.looped && counters.received && counters.looped;
    return isKnown && question.seen.state == State::Closed && icmpSender(question).isEmpty()
        && *counters.looped > *before.looped
        && *counters.received - *before.received == *counters.looped - *before.looped;
}

/// How many packets; 0 if it isn't proven that they were its answers.
qint64 FilteredHere::droppedWhenAlone(const CheckRecord& question, const OwnCounters& counters) const
{
    // A SYN without an answer is repeated after a second, and both are answered. What is said on a connection is
    // acknowledged, answered, and both repeated several times a second.
    constexpr qint64 fewestOnConnection = 3;
    const bool isConnected = question.seen.state == State::Open;
    const bool isRepeated = question.check.protocol == Transport::Tcp && longestAttempt() > firstRepetition;
    const qint64 expected =
        isConnected ? fewestOnConnection * question.seen.attempts : question.seen.attempts + (isRepeated ? 1 : 0);
    const qint64 dropped = droppedBetween(m_beforeQuestion, counters, isIpv4Address(question.check.address));
    const bool isProven = isSilentOne(question) && expected > 0 && dropped >= expected
        && dropped <= expected * mostAnswersToAnAttempt && wasDroppedInTime(question, counters);
    return isProven ? dropped : 0;
}

/// What a question that was asked alone tells, for the evidence of all that were asked alike.
Evidence FilteredHere::learnt(const CheckRecord& question, const OwnCounters& counters) const
{
    const bool isRefusal = isAboutRefusal();
    const bool isRefusedHere = isRefusal && isMadeHere(question, counters);
    const qint64 dropped = isRefusal ? 0 : droppedWhenAlone(question, counters);
    if (m_asks == Asks::LocalPort) {
        const bool isHere = isRefusedHere || dropped > 0 || isTrueIn(question.seen.evidence, "heldBackHere"_L1);
        return isHere ? Evidence{{u"localPortsHere"_s, true}} : Evidence();
    }
    const bool neverLeft = m_asks == Asks::Refused && isTrueIn(question.seen.evidence, "heldBackHere"_L1);
    if (isRefusedHere || neverLeft)
        return {{u"refusedHere"_s, true}};
    return dropped > 0 ? Evidence{{u"droppedWhenAlone"_s, dropped}} : Evidence();
}

/// Whether something was dropped when the question's answers were due. What isn't known is none.
bool FilteredHere::wasDroppedInTime(const CheckRecord& question, const OwnCounters& counters) const
{
    const bool ofIpv4 = isIpv4Address(question.check.address);
    const auto seenAt = [&](int which) {
        if (which < m_looks.size())
            return std::optional(m_looks.at(which));
        return longestAttempt() * question.seen.attempts < lookTimes()[size_t(which)] ? std::optional(counters)
                                                                                      : std::nullopt;
    };
    const auto isIn = [&](const std::optional<OwnCounters>& from, const std::optional<OwnCounters>& to) {
        return from && to && droppedBetween(*from, *to, ofIpv4) > 0;
    };
    if (!isIn(m_beforeQuestion, seenAt(0)))
        return false;
    const bool isRepeated = question.check.protocol == Transport::Tcp
        ? longestAttempt() > firstRepetition && question.seen.state != State::Open
        : question.seen.attempts > 1;
    return !isRepeated || isIn(seenAt(1), seenAt(2));
}

void FilteredHere::look(int question, const OwnCounters& counters)
{
    if (silentQuestion() == question && m_looks.size() < qsizetype(baseLookTimes.size()))
        m_looks.append(counters);
}

std::chrono::milliseconds FilteredHere::takePause()
{
    constexpr int second = 1000; // ms
    constexpr int besideIt = 350; // ms; four questions after the other don't come back to it
    if (!silentQuestion() || isAboutRefusal() || std::exchange(m_hadPause, true) || !mayAnswersBeRepeated(m_store))
        return std::chrono::milliseconds(0);
    const auto took = longestAttempt() * std::max(1, m_store.at(*m_question).record.seen.attempts);
    if (isOverUdp()) {
        const int period = int(DroppedHere::usualPaces.front().period.count());
        return std::chrono::milliseconds((period + period / silentTimesOverUdp - int(took.count() % period)) % period);
    }
    return std::chrono::milliseconds((second + besideIt - int(took.count() % second)) % second);
}

/// Whether something was sent from here to here, and something else came in as well: the end of an earlier connection,
/// say.
bool FilteredHere::wasDisturbed(const OwnCounters& counters) const
{
    const OwnCounters& before = m_beforeQuestion;
    if (!isAboutRefusal() || !before.received || !before.looped || !counters.received || !counters.looped)
        return false;
    const qint64 looped = *counters.looped - *before.looped;
    return looped > 0 && *counters.received - *before.received > looped;
}

/// Where the first time isn't enough.
bool FilteredHere::hasToAskAgain(const OwnCounters& counters) const
{
    if (isAboutRefusal())
        return wasDisturbed(counters) && m_times < mostTimes;
    const bool isSilent = isSilentOne(m_store.at(*m_question).record);
    return isSilent && m_times < timesToAsk() && !learnt(m_store.at(*m_question).record, counters).isEmpty();
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
    const bool isUnsettled = isSilentOne(m_store.at(*m_question).record) && m_times < timesToAsk();
    const int question = *std::exchange(m_question, std::nullopt);
    const QList<int> alike = std::exchange(m_alike, {});
    if (learnt.isEmpty() || isUnsettled)
        return {};
    m_dropped += m_asks == Asks::Silent ? 1 : 0;
    QSet<QString> changed;
    for (const int id : QList{question} + alike) {
        CheckRecord& record = m_store.at(id).record;
        record.seen.evidence.insert(learnt.constBegin().key(), learnt.constBegin().value());
        record.verdict = {};
        changed.insert(record.check.address);
    }
    return changed;
}

/// Asks the port of a check for the first time.
bool FilteredHere::put(int check, std::optional<PortRange> fromLocalPorts, const OwnCounters& counters, const Ask& ask)
{
    m_question = ask(check, fromLocalPorts);
    m_portsLeft = 0;
    m_check = check;
    m_fromLocalPorts = fromLocalPorts;
    m_times = 1;
    begin(counters);
    return m_question.has_value();
}

bool FilteredHere::askNext(const OwnCounters& counters, const QList<int>& suspects, qint64 mostAttempts,
    const LocalPortsOf& localPortsOf, const Ask& ask)
{
    const bool ofRefused = m_asks == Asks::Refused;
    QSet<Port>& asked = ofRefused ? m_askedRefused : m_asked;
    const qsizetype most = ofRefused ? mostRefusedPorts : mostPorts;
    for (const int id : suspects) {
        const CheckRecord& record = m_store.at(id).record;
        const Port port{record.check.port, wayOf(record.check)};
        if (asked.size() >= most || record.seen.attempts > mostAttempts || asked.contains(port))
            continue;
        asked.insert(port);
        const QList<PortRange> dead = localPortsOf(record.check.address, record.check.protocol);
        if (!put(id, whereAnswersArrive(m_store, dead, record), counters, ask))
            continue;
        QSet<Port> others;
        for (const int each : suspects)
            others.insert({m_store.at(each).record.check.port, wayOf(m_store.at(each).record.check)});
        m_portsLeft = std::min<qsizetype>((others - asked).size(), most - asked.size());
        std::copy_if(suspects.begin(), suspects.end(), std::back_inserter(m_alike), [&](int each) {
            const Check& check = m_store.at(each).record.check;
            return Port{check.port, wayOf(check)} == port;
        });
        return true;
    }
    return false;
}

int FilteredHere::questionsLeft() const
{
    return m_question ? int(m_portsLeft) * timesToAsk() + std::max(0, timesToAsk() - m_times) : 0;
}

bool FilteredHere::askNextSilent(const OwnCounters& counters, bool ofIpv4, const QStringList& silent,
    const LocalPortsOf& localPortsOf, const Ask& ask)
{
    m_asks = Asks::Silent;
    const qint64 dropped = droppedBetween(*m_before, counters, ofIpv4);
    return dropped > 0
        && askNext(counters, silentAt(ofIpv4, silent), dropped, localPortsOf, ask); // else, as nearly always
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

bool FilteredHere::askNextRefused(const OwnCounters& counters, const LocalPortsOf& localPortsOf, const Ask& ask)
{
    m_asks = Asks::Refused;
    const bool isPossible = m_before->looped && counters.looped && *counters.looped > *m_before->looped;
    return isPossible && askNext(counters, refused(), std::numeric_limits<int>::max(), localPortsOf, ask);
}

QSet<QString> FilteredHere::goOn(
    const OwnCounters& counters, const QStringList& silent, const LocalPortsOf& localPortsOf, const Ask& ask)
{
    if (!m_before)
        return {};
    if (m_question && hasToAskAgain(counters)) {
        if (const std::optional<int> again = ask(m_check, m_fromLocalPorts)) {
            m_question = again;
            begin(counters);
            ++m_times;
            return {};
        }
    }
    QSet<QString> changed = m_question ? settle(counters) : QSet<QString>();
    if (askNextLocalPort(counters, localPortsOf, ask))
        return changed;
    m_alike.clear();
    if (askNextSilent(counters, true, silent, localPortsOf, ask)
        || askNextSilent(counters, false, silent, localPortsOf, ask))
        return changed;
    changed += settleTheRest(silent);
    if (!askNextRefused(counters, localPortsOf, ask))
        m_before.reset();
    return changed;
}

} // namespace PortCheck
