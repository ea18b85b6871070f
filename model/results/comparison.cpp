// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/comparison.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

QLatin1String token(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NewlyBroken:
        return "newly-broken"_L1;
    case ChangeKind::Worse:
        return "worse"_L1;
    case ChangeKind::BrokenOtherwise:
        return "broken-otherwise"_L1;
    case ChangeKind::StillBroken:
        return "still-broken"_L1;
    case ChangeKind::Better:
        return "better"_L1;
    case ChangeKind::Mended:
        return "mended"_L1;
    case ChangeKind::NotReached:
        return "not-reached"_L1;
    case ChangeKind::Added:
        return "added"_L1;
    case ChangeKind::Gone:
        return "gone"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String token(NewsKind kind)
{
    switch (kind) {
    case NewsKind::IpVersionsChosen:
        return "addresses-chosen"_L1;
    case NewsKind::DynamicRangeChosen:
        return "dynamic-range-chosen"_L1;
    case NewsKind::PortMoved:
        return "port-moved"_L1;
    case NewsKind::CertificateReplaced:
        return "certificate-replaced"_L1;
    case NewsKind::AddressChanged:
        return "address-changed"_L1;
    case NewsKind::MachineChanged:
        return "machine-changed"_L1;
    case NewsKind::HostGone:
        return "host-gone"_L1;
    }
    Q_UNREACHABLE();
}

qsizetype numberOf(const Comparison& comparison, ChangeKind kind)
{
    return std::count_if(comparison.changes.cbegin(), comparison.changes.cend(),
        [kind](const CheckChange& change) { return change.kind == kind; });
}

bool hasChanges(const Comparison& comparison)
{
    return !comparison.news.isEmpty() || numberOf(comparison, ChangeKind::StillBroken) < comparison.changes.size();
}

} // namespace PortCheck
