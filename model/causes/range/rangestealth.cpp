// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

namespace RangeStealth {
namespace {

enum { Title, NothingAnswers, OnlyOpenPortsAnswer, LooksTheSame, WithAToken, DoesTheRuleHoldAll };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "silent ports in the dynamic range of %1 may be blocked, or just not in use", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "No TCP port of %1 on %2 answers, and none is known to be in use.",
             "%1 range of ports, %2 host"),
        Value::Ranges, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Of %1 on %2, only open ports answer (%3); all others are silent.",
             "%1 range of ports, %2 host, %3 ports"),
        Value::Ranges, Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "That is what a firewall does that drops the rest, and also a host in stealth mode, which does "
        "not answer for ports where nothing listens: from here the two look the same.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "With a token for both sides (--token-file there, --stand-in-token here, or in the settings), "
        "the stand-in listens on each port that is asked, which settles it.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: does the rule from this computer to %1 hold all of %2/TCP? Looking at the rule "
             "settles it, and so does the same check from the host's own network.",
             "%1 host with its address, %2 range of ports"),
        Value::HostsWithAddress, Value::Ranges},
};

Statement whatAnswers(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (found.open() == 0)
        return say(texts[NothingAnswers], seen);
    QStringList ports;
    for (const quint16 port : found.openPorts)
        ports.append(QString::number(port));
    return say(
        texts[OnlyOpenPortsAnswer], seen, {{Value::Ranges, {seen.record.check.portText()}}, {Value::Ranges, ports}});
}

/// What a person with a stand-in there could do to learn more.
QList<Statement> withAToken(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (!seen.host.isStandIn() || !found.end || found.end->listening)
        return {};
    return {say(texts[WithAToken], seen)};
}

/// Behind RangeCut, which takes every range where something else than an open port answered. If only open ports answer,
/// the host's own firewall may be silent for ports without a listener (stealth mode, the default of Windows' firewall).
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    const bool isOfWhatAccepts = RangeStatements::acceptsTooMuch(found) && RangeStatements::missingOf(seen).isEmpty();
    if (found.silent() == 0 || isOfWhatAccepts)
        return std::nullopt;
    const QList<PortRange> wanted = RangeStatements::wantedOf(seen);
    return Ruling{Outcome::Inconclusive, Owner::Network, say(texts[Title], seen),
        QList{whatAnswers(seen), say(texts[LooksTheSame], seen)} + RangeStatements::mapLimits(seen) + withAToken(seen)
            + RangeStatements::howItListened(seen),
        {{Owner::Network,
            say(texts[DoesTheRuleHoldAll], seen,
                {{Value::Ranges, RangeStatements::textsOf(wanted.isEmpty() ? QList{found.range} : wanted)}})}}};
}

} // namespace
} // namespace RangeStealth

constinit const Cause Causes::rangeStealth{
    Reason::RangeStealth, Cause::Scope::Port, RangeStealth::judge, RangeStealth::texts};

} // namespace PortCheck
