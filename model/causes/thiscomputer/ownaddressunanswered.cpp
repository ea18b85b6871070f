// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/look.h"
#include "model/causes/ownaddresses.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <iterator>

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
    const bool fellSilent = seen.record.seen.state == State::Filtered && wasLostFrom(pair, seen.record);
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

bool isAbout(const FollowUpRecord* look, const CheckRecord& check)
{
    return look->record.check.port == check.check.port && look->record.check.protocol == check.check.protocol;
}

using Looks = QList<const FollowUpRecord*>;

Looks ownAddressLooks(const HostRecords& records)
{
    Looks looks;
    std::copy_if(records.followUps.begin(), records.followUps.end(), std::back_inserter(looks),
        [](const FollowUpRecord* look) { return look->kind == FollowUpKind::OwnAddress; });
    return looks;
}

/// What else was lost from the silent address is asked from the one that works: it can be blocked besides.
std::optional<Look> lookAtTheRest(const HostRecords& records, const Looks& asked, const OwnAddressPair& pair)
{
    const auto isLeft = [&](const CheckRecord* check) {
        const bool hasWords = check->check.protocol == Transport::Tcp || hasDialogue(check->check.service);
        return check->phase == Phase::Done && check->seen.state == State::Filtered && hasWords
            && wasLostFrom(pair, *check) && std::none_of(asked.begin(), asked.end(), [&](const FollowUpRecord* look) {
                   return isAbout(look, *check) && look->record.seen.localAddress.toString() == pair.works.address;
               });
    };
    const auto next = std::find_if(records.checks.begin(), records.checks.end(), isLeft);
    if (next == records.checks.end())
        return std::nullopt;
    return Look{FollowUpKind::OwnAddress, *next, {}, QHostAddress(pair.works.address)};
}

/// A silent port is asked from another address or, where it is silent from there too, a second one.
std::optional<Look> lookFromOthers(const HostRecords& records, const Looks& asked, const SuspectOwnAddress& suspect)
{
    Look look{FollowUpKind::OwnAddress, suspect.silent};
    const QStringList others = candidates(records, suspect).mid(0, mostOtherOwnAddresses);
    for (const QString& other : others) {
        const auto wasAsked = [&](const FollowUpRecord* each) {
            return isAbout(each, *suspect.silent) && each->record.seen.localAddress.toString() == other;
        };
        look.fromAddress = QHostAddress(other);
        if (std::none_of(asked.begin(), asked.end(), wasAsked))
            return look;
    }
    if (others.isEmpty() || suspect.second == nullptr
        || std::any_of(
            asked.begin(), asked.end(), [&](const FollowUpRecord* each) { return isAbout(each, *suspect.second); }))
        return std::nullopt;
    return Look{FollowUpKind::OwnAddress, suspect.second, {}, QHostAddress(others.constFirst())};
}

/// Once a silent port brings an answer from another address, it is asked from the first one again.
std::optional<Look> look(const HostRecords& records)
{
    const Looks asked = ownAddressLooks(records);
    if (const auto pair = settledOwnAddresses(records))
        return lookAtTheRest(records, asked, *pair);
    const auto suspect = suspectOwnAddress(records);
    if (!suspect)
        return std::nullopt;
    const auto answered = std::find_if(asked.begin(), asked.end(), [](const FollowUpRecord* look) {
        return look->record.seen.state == State::Open || look->record.seen.state == State::Closed;
    });
    if (answered == asked.end())
        return lookFromOthers(records, asked, *suspect);
    const bool wasAskedAgain = std::any_of(asked.begin(), asked.end(),
        [&](const FollowUpRecord* look) { return look->record.seen.localAddress.toString() == suspect->address; });
    if (wasAskedAgain)
        return std::nullopt;
    const bool isSecond = suspect->second != nullptr && isAbout(*answered, *suspect->second);
    return Look{
        FollowUpKind::OwnAddress, isSecond ? suspect->second : suspect->silent, {}, QHostAddress(suspect->address)};
}

} // namespace
} // namespace OwnAddressUnanswered

constinit const Cause Causes::ownAddressUnanswered{Reason::OwnAddressUnanswered, Cause::Scope::Run,
    OwnAddressUnanswered::judge, OwnAddressUnanswered::texts, OwnAddressUnanswered::look};

} // namespace PortCheck
