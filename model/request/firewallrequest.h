// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/requestoptions.h"
#include "model/results/runsnapshot.h"

#include <QFlags>

#include <optional>

namespace PortCheck {

/// Where a firewall can block the connections of a rule.
enum class RuleSide { Source = 1, Network = 2, Target = 4 };
Q_DECLARE_FLAGS(RuleSides, RuleSide)
Q_DECLARE_OPERATORS_FOR_FLAGS(RuleSides)

/// What is known of a rule, or of one of its ports.
enum class RuleState {
    Missing, ///< something blocked it
    Likely, ///< as it seems; see RuleCondition
    Unknown, ///< nothing shows that it is missing, nor that it is there
    Answered, ///< it is there: what was asked answered
};
/// As files have it: "missing".
[[nodiscard]] QLatin1String token(RuleState state);

/// One port of a rule, with its purpose and what was observed there.
struct RulePort {
    quint16 port = 0;
    QString service; ///< the usual technical name; may be empty
    QString purpose;
    QString seen; ///< what happened there, without numbers: "no answer"; translated
    QString evidence; ///< the same with attempts, time in UTC, local address and port; translated
    RuleState state = RuleState::Unknown;

    friend bool operator==(const RulePort&, const RulePort&) = default;
};

/// What is known of a range from which an endpoint mapper assigns ports.
struct DynamicPorts {
    PortRange table; ///< the range in the port table
    QList<quint16> open; ///< named by the mapper, and a connection could be made
    QList<quint16> blocked; ///< named by the mapper, and no connection could be made
    QStringList interfaces; ///< on the blocked ports, else on the open ones: "drsuapi v4.0 (e3514235-…)", each once
    QString purpose;
    QString evidence; ///< only if the mapper named no port
    QString map; ///< what the scan of the whole range found, with its boundaries; empty if there was none
    std::optional<RuleState> scanned = std::nullopt; ///< what that scan shows of the range; none if there was none

    DynamicRangeGoal goal = DynamicRangeGoal::Usual; ///< what a person chose

    /// What is asked for. As usual the smallest set of ranges that will also hold for ports assigned later: Windows'
    /// range since 2008 and the named ports outside it, within the table's range; all of that where the run looked at
    /// all of it. Else what the goal says; the usual where that is the named ports, and none was named.
    [[nodiscard]] QList<PortRange> least() const;

    friend bool operator==(const DynamicPorts&, const DynamicPorts&) = default;
};

/// On what a rule depends where there was no sign of life at its address, so that nothing shows a block.
enum class RuleCondition {
    None,
    HostIsUp,
    AddressIsRight, ///< the name answers at another address
};

/// What a firewall is asked to let through: one source, one destination, one protocol, their ports. See RuleGroup for
/// those that belong together.
struct FirewallRule {
    QStringList sourceAddresses; ///< without a scope; the one that was used, else all of the family; may be empty
    QStringList seenAs; ///< exact addresses into which the source is translated on the way (NAT), as a stand-in at
                        ///< the destination saw them; usually empty
    QString target; ///< as the person named it; see Check::hostName()
    QString address; ///< its IP address, without a scope; empty where it is to be filled in: see needsAddress()
    Transport protocol = Transport::Tcp;
    QStringList roles;
    QList<RulePort> ports; ///< in ascending order; of a dynamic range only those that the request is made for
    std::optional<DynamicPorts> dynamic; ///< set where the rule stands for a dynamic range
    RuleSides sides; ///< on which sides it can be missing
    QStringList answered; ///< for a rule that failed: what answered at the same address: "88/TCP", each once
    RuleCondition condition = RuleCondition::None; ///< for a rule that failed
    RuleCondition doubt = RuleCondition::None; ///< the same for a plan's as well, whose words leave it out: it needs
                                               ///< its rules whatever was found

    [[nodiscard]] bool hasAddress() const { return !address.isEmpty(); }
    [[nodiscard]] bool isIpv6() const { return address.contains(u':'); }
    /// The source addresses as the target's own firewall sees them.
    [[nodiscard]] const QStringList& sourcesAtTarget() const { return seenAs.isEmpty() ? sourceAddresses : seenAs; }
    /// The ports as the table requires them.
    [[nodiscard]] QList<PortRange> requested() const;
    /// The ports that the commands open: the same, but for a dynamic range only DynamicPorts::least().
    [[nodiscard]] QList<PortRange> least() const;

    friend bool operator==(const FirewallRule&, const FirewallRule&) = default;
};

/// What must be let through so that the plan of a run, or the part of it that failed, works.
struct FirewallRequest {
    RequestScope scope = RequestScope::FailedByNetwork;
    QList<FirewallRule> rules; ///< by target, static ports before the dynamic range
    QStringList notes; ///< what a reader must know besides the rules, a sentence each; translated

    friend bool operator==(const FirewallRequest&, const FirewallRequest&) = default;
};

/// Pure. Texts that came from people or the network are passed on unchanged: see oneLine() and commandName().
[[nodiscard]] FirewallRequest firewallRequest(const RunSnapshot& run, RequestScope scope);

/// What was seen of one port: "no answer, 2 attempts in 6.0 s, 2026-11-22 18:01:03.123 UTC, from 10.0.0.1:40112"; of a
/// whole range its parts and their boundaries.
[[nodiscard]] QString ruleEvidence(const CheckRecord& record, const RunSnapshot& run);

/// The same without numbers: "no answer".
[[nodiscard]] QString ruleSeen(const CheckRecord& record);

} // namespace PortCheck
