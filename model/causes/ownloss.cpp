// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/ownloss.h"

#include "model/results/check.h"

#include <algorithm>
#include <array>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

std::optional<OwnLoss> ownLossOf(const CheckRecord& record)
{
    using Kind = OwnLoss::Kind;
    constexpr std::array kinds{std::pair{"link-down"_L1, Kind::LinkDown},
        std::pair{"address-gone"_L1, Kind::AddressGone}, std::pair{"no-route"_L1, Kind::NoRoute},
        std::pair{"route-changed"_L1, Kind::RouteChanged}};
    const Evidence& evidence = record.seen.evidence;
    if (!evidence.contains("ownLoss"_L1)) // as nearly always
        return std::nullopt;
    const QString what = textIn(evidence, "ownLoss"_L1);
    const auto* const known =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.first == what; });
    if (known == kinds.end())
        return std::nullopt;
    return OwnLoss{known->second, textIn(evidence, "ownInterface"_L1), textIn(evidence, "ownAddress"_L1),
        textIn(evidence, "ownInterfaceNow"_L1), textIn(evidence, "ownLossSeen"_L1)};
}

} // namespace PortCheck
