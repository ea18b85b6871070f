// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/look.h"
#include "model/causes/ownaddresses.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace PortCheck {

namespace OwnAddressUnanswered {
namespace {

enum { Title, ExplainedOfOne, ExplainedOfBoth, NotAsked, WhichIsMeant, WhereAreTheyLost, WhichWayIsDead, DoNotUseIt };

constexpr std::array texts{
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause", "what %1 answers to %2, an address of this computer, does not come back",
            "cause; %1 is a host, %2 an address, maybe with its network interface"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer asks %1 from its address %2, and nothing comes back. The same port answered when it was "
             "asked from %3, and was silent again from %2: which port is asked makes no difference.",
             "%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer uses two addresses of its own by turns: nothing comes back from %1 to %2, and answers come "
             "to %3. A port that was silent answered when it was asked from %3, and was silent again from %2: which "
             "port is asked makes no difference.",
             "%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The ports %1 of %2 were not asked: it would have told of that address only.",
             "%1 range of ports, %2 host"),
        Value::Ranges, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: which of its addresses is meant to reach %1? If it is %3, see to it that "
             "the route there uses that one (its source address, or the metric of the network interface), and not %2.",
             "%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team, if %2 is right: where are answers of %1 to it lost? There is no way back to it, or a "
             "firewall knows only %3.",
             "%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: answers of %1 to %2 get lost, and those to %3 arrive. Which of the two ways is dead?",
             "%1 host, %2 and %3 addresses of this computer, maybe with their network interfaces"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: until then, take the route that uses %1 out of use.",
             "%1 address of this computer, maybe with its network interface"),
        Value::Words},
};

QString nameOf(const OwnAddress& own)
{
    return own.interfaceName.isEmpty() ? own.address : own.address + QStringLiteral(" (") + own.interfaceName + u')';
}

QList<Advice> adviceOn(const Observation& seen, const OwnAddressPair& pair, const OwnValues& own)
{
    if (pair.usesBoth)
        return {{Owner::Network, say(texts[WhichWayIsDead], seen, own)},
            {Owner::ThisComputer, say(texts[DoNotUseIt], seen, own)}};
    return {{Owner::ThisComputer, say(texts[WhichIsMeant], seen, own)},
        {Owner::Network, say(texts[WhereAreTheyLost], seen, own)}};
}

/// Two ways that this computer uses by turns are both meant, so the dead one is the network's; an address from which
/// everything leaves, and which is the wrong one, is this computer's choice.
std::optional<Ruling> judge(const Observation& seen)
{
    const auto& pair = seen.host.ownAddresses();
    if (!pair || seen.followUp)
        return std::nullopt;
    const bool isUnaskedRange = seen.record.check.isRangeScan() && seen.record.seen.state == State::NotRun;
    const bool fellSilent = seen.record.seen.state == State::Filtered && wasLostFrom(pair->silent.address, seen.record);
    if (!isUnaskedRange && !fellSilent)
        return std::nullopt;
    const OwnValues own{{Value::Words, {nameOf(pair->silent)}}, {Value::Words, {nameOf(pair->works)}}};
    Ruling ruling{Outcome::Fail, pair->usesBoth ? Owner::Network : Owner::ThisComputer, say(texts[Title], seen, own),
        {say(texts[pair->usesBoth ? ExplainedOfBoth : ExplainedOfOne], seen, own)}, adviceOn(seen, *pair, own)};
    if (isUnaskedRange)
        ruling.explanation.append(say(texts[NotAsked], seen));
    return ruling;
}

/// Addresses of this computer from which a silent port can be asked, the likeliest first.
QStringList candidates(const HostRecords& records, const SuspectOwnAddress& suspect)
{
    if (!suspect.answered.isEmpty())
        return suspect.answered;
    QStringList others;
    const QHostAddress silent(suspect.address);
    if (silent.isLoopback() || silent.isLinkLocal())
        return {};
    for (const OwnAddress& own : records.ownAddresses) {
        const QHostAddress other(own.address);
        if (other.protocol() == silent.protocol() && other != silent)
            others.append(own.address);
    }
    return others;
}

/// A silent port is asked from another address; once one brings an answer, from the first one again.
std::optional<Look> look(const HostRecords& records)
{
    const auto suspect = suspectOwnAddress(records);
    if (!suspect)
        return std::nullopt;
    QStringList asked;
    bool anyAnswered = false;
    for (const FollowUpRecord* const followUp : records.followUps) {
        if (followUp->kind != FollowUpKind::OwnAddress)
            continue;
        asked.append(followUp->record.seen.localAddress.toString());
        anyAnswered =
            anyAnswered || followUp->record.seen.state == State::Open || followUp->record.seen.state == State::Closed;
    }
    Look look{FollowUpKind::OwnAddress, suspect->silent};
    if (anyAnswered) {
        look.fromAddress = QHostAddress(suspect->address);
        return asked.contains(suspect->address) ? std::nullopt : std::optional(look);
    }
    if (asked.size() >= mostOtherOwnAddresses)
        return std::nullopt;
    const QStringList others = candidates(records, *suspect);
    const auto next =
        std::find_if(others.begin(), others.end(), [&asked](const QString& each) { return !asked.contains(each); });
    if (next == others.end())
        return std::nullopt;
    look.fromAddress = QHostAddress(*next);
    return look;
}

} // namespace
} // namespace OwnAddressUnanswered

constinit const Cause Causes::ownAddressUnanswered{Reason::OwnAddressUnanswered, Cause::Scope::Run,
    OwnAddressUnanswered::judge, OwnAddressUnanswered::texts, OwnAddressUnanswered::look};

} // namespace PortCheck
