// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/ownaddresses.h"

#include "model/support/addonce.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool gotAnAnswer(const CheckRecord& record)
{
    const State state = record.seen.state;
    return record.phase == Phase::Done && (state == State::Open || state == State::Closed);
}

QString leftFrom(const CheckRecord& record)
{
    return record.seen.localAddress.isNull() ? QString() : record.seen.localAddress.toString();
}

bool foundSilence(const CheckRecord& record)
{
    return record.phase == Phase::Done && record.seen.state == State::Filtered
        && record.seen.reason != Reason::AnswerFromElsewhere && !record.check.range;
}

OwnAddress ownAddressOf(const CheckRecord& record)
{
    return {leftFrom(record), record.seen.evidence["ownInterface"_L1].toString()};
}

} // namespace

QStringList silentOwnAddresses(const CheckRecord& record)
{
    QStringList addresses;
    const QJsonArray earlier = record.seen.evidence["silentLocalAddresses"_L1].toArray();
    for (const auto& address : earlier)
        addOnce(addresses, address.toString());
    if (foundSilence(record) && !record.seen.localAddress.isNull())
        addOnce(addresses, leftFrom(record));
    return addresses;
}

bool wasLostFrom(const QString& address, const CheckRecord& record)
{
    return silentOwnAddresses(record) == QStringList{address};
}

bool wasLostFrom(const std::optional<OwnAddressPair>& pair, const CheckRecord& record)
{
    return pair && wasLostFrom(pair->silent.address, record)
        && !pair->silentFromBoth.contains(std::pair(record.check.protocol, record.check.port));
}

std::optional<SuspectOwnAddress> suspectOwnAddress(const HostRecords& records)
{
    QStringList silent;
    SuspectOwnAddress suspect;
    for (const CheckRecord* const record : records.checks) {
        for (const QString& address : silentOwnAddresses(*record))
            addOnce(silent, address);
        if (gotAnAnswer(*record) && !record->seen.localAddress.isNull())
            addOnce(suspect.answered, leftFrom(*record));
    }
    silent.removeIf([&suspect](const QString& address) { return suspect.answered.contains(address); });
    if (silent.size() != 1)
        return std::nullopt;
    suspect.address = silent.constFirst();
    QList<const CheckRecord*> lost;
    for (const CheckRecord* const record : records.checks) {
        const bool isAsked = record->check.protocol == Transport::Tcp || hasDialogue(record->check.service);
        if (foundSilence(*record) && isAsked && wasLostFrom(suspect.address, *record))
            lost.append(record);
    }
    std::stable_partition(
        lost.begin(), lost.end(), [](const CheckRecord* record) { return record->check.protocol == Transport::Tcp; });
    if (lost.isEmpty())
        return std::nullopt;
    suspect.silent = lost.constFirst();
    const auto second = std::find_if(lost.begin(), lost.end(),
        [&](const CheckRecord* record) { return record->check.port != suspect.silent->check.port; });
    suspect.second = second == lost.end() ? nullptr : *second;
    return suspect;
}

/// The same port answered to one address and was silent again to the other, in this order: a host that has just come up
/// would have answered to both.
std::optional<OwnAddressPair> settledOwnAddresses(const HostRecords& records)
{
    const CheckRecord* works = nullptr;
    const CheckRecord* silent = nullptr;
    for (const FollowUpRecord* const followUp : records.followUps) {
        if (followUp->kind != FollowUpKind::OwnAddress)
            continue;
        const CheckRecord& record = followUp->record;
        if (works == nullptr && gotAnAnswer(record))
            works = &record;
        else if (works != nullptr && silent == nullptr && foundSilence(record) && leftFrom(*works) != leftFrom(record))
            silent = &record;
    }
    if (silent == nullptr)
        return std::nullopt;
    OwnAddressPair pair{ownAddressOf(*silent), ownAddressOf(*works), false, {}};
    const bool contradicts = std::any_of(records.checks.begin(), records.checks.end(),
        [&pair](const CheckRecord* check) { return gotAnAnswer(*check) && leftFrom(*check) == pair.silent.address; });
    if (contradicts)
        return std::nullopt;
    const bool usesBoth = std::any_of(records.checks.begin(), records.checks.end(), [&pair](const CheckRecord* check) {
        return leftFrom(*check) == pair.works.address || silentOwnAddresses(*check).contains(pair.works.address);
    });
    pair.usesBoth = usesBoth;
    for (const FollowUpRecord* const followUp : records.followUps) {
        const CheckRecord& asked = followUp->record;
        if (followUp->kind == FollowUpKind::OwnAddress && foundSilence(asked) && leftFrom(asked) == pair.works.address)
            pair.silentFromBoth.append({asked.check.protocol, asked.check.port});
    }
    return pair;
}

} // namespace PortCheck
