// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/droppedanswers.h"

#include "model/run/checkstore.h"
#include "model/run/verdicts.h"

#include <QHostAddress>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

void DroppedAnswers::start(std::optional<quint64> counter, const QDateTime& now)
{
    m_before = counter;
    m_start = now;
}

/// Or was to be, where it has no time: where a run asks a part of its checks again, the rest keeps what it has.
bool DroppedAnswers::wasAskedSince(const CheckRecord& record) const
{
    return !record.startedAt.isValid() || record.startedAt >= m_start;
}

/// Attempts of the silent checks at an address that a host answers, whether a service is there or not: those over TCP;
/// where there are none, those over UDP.
qint64 DroppedAnswers::attemptsAt(const QList<int>& checks, CheckStore& store) const
{
    qint64 overTcp = 0;
    qint64 overUdp = 0;
    for (const int id : checks) {
        const CheckRecord& record = store.at(id).record;
        if (record.check.range || record.seen.state != State::Filtered || !wasAskedSince(record))
            continue;
        (record.check.protocol == Transport::Tcp ? overTcp : overUdp) += record.seen.attempts;
    }
    return overTcp > 0 ? overTcp : overUdp;
}

void DroppedAnswers::settle(CheckStore& store, Verdicts& verdicts, std::optional<quint64> counter)
{
    const std::optional<quint64> before = std::exchange(m_before, std::nullopt);
    if (!before || !counter || *counter <= *before)
        return;
    const QStringList silent = verdicts.silentAddresses();
    qint64 attempts = 0;
    for (const QString& address : silent) {
        if (QHostAddress(address).protocol() == QAbstractSocket::IPv4Protocol)
            attempts += attemptsAt(store.idsAt(address), store);
    }
    for (const QString& address : silent) {
        if (QHostAddress(address).protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        for (const int id : store.idsAt(address)) {
            CheckRecord& record = store.at(id).record;
            if (!wasAskedSince(record))
                continue;
            Evidence& evidence = record.seen.evidence;
            evidence.insert(u"reversePathDrops"_s, qint64(*counter - *before));
            evidence.insert(u"silentAttempts"_s, attempts);
        }
        verdicts.judgeAnew(address);
    }
}

} // namespace PortCheck
