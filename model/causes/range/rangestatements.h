// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

/// What several causes of ranges say. Each takes an observation with a range, and returns nothing where there is
/// nothing to say.
namespace PortCheck::RangeStatements {

/// What was found of the range. The causes of ranges are judged only where there is one.
[[nodiscard]] const RangeResult& rangeOf(const Observation& seen);

/// Whether an address of this computer itself was asked, unless a stand-in there plays another host.
[[nodiscard]] bool isOfItself(const Observation& seen);

/// "1024-2000", "5000-5999"
[[nodiscard]] QStringList textsOf(const QList<PortRange>& parts);

/// The ports that \a parts and \a others have in common, as ranges in ascending order. Both are in that order.
[[nodiscard]] QList<PortRange> overlapOf(const QList<PortRange>& parts, const QList<PortRange>& others);

/// Which parts of the range are to be open, as HostFacts::dynamicRange() has it: all of it where nobody chose less, or
/// where what was chosen can't be told; nothing where a firewall is to follow RPC.
[[nodiscard]] QList<PortRange> wantedOf(const Observation& seen);
/// What is blocked of those.
[[nodiscard]] QList<PortRange> missingOf(const Observation& seen);
/// What this computer itself didn't let out of those; of all of the range where a firewall on the way is to follow RPC,
/// since that of this computer doesn't.
[[nodiscard]] QList<PortRange> unsentOf(const Observation& seen);
/// The range without what is blocked or not let out where nobody wants it: such parts count as not asked.
[[nodiscard]] RangeResult whatMattersOf(const Observation& seen);
/// Whether more ports opened than a computer has in use, and none refused: something accepts connections in its place,
/// unless a stand-in listens.
[[nodiscard]] bool acceptsTooMuch(const RangeResult& found);
/// "Network team: let …": what HostFacts::dynamicRange() asks for; no value where nobody chose.
[[nodiscard]] std::optional<Statement> letThroughWhatIsWanted(const Observation& seen);

/// The same of a port that the endpoint mapper names; no value of others.
[[nodiscard]] std::optional<Statement> letEndpointThrough(const Observation& seen);

/// The parts of a range that this computer itself didn't let out.
struct HeldBackHere {
    QList<PortRange> parts; ///< in ascending order
    bool explainsAll = true; ///< nothing else is blocked
};

/// Systems limit how many errors they report, to themselves as well: silence beside a port that is known to be held
/// back here, with no answer in between, is most likely of the same filter, if there is less of it, or several ports
/// were reported, and at least one in five.
[[nodiscard]] HeldBackHere heldBackHere(const RangeResult& found);

/// "This computer itself did not let questions out to these ports: …."
[[nodiscard]] Statement notLetOut(const Observation& seen);
/// What a map can have missed.
[[nodiscard]] QList<Statement> mapLimits(const Observation& seen);
/// What is worth saying about how a stand-in listened during the scan of its host's range; nothing if it listened on
/// every port that was asked.
[[nodiscard]] QList<Statement> howItListened(const RangeListening& listening);
/// The same for the explanation of a range, to each of which it belongs.
[[nodiscard]] QList<Statement> howItListened(const Observation& seen);

/// All of these sentences, for the tests.
[[nodiscard]] std::span<const Text> texts();

} // namespace PortCheck::RangeStatements
