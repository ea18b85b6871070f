// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/dynamicrangetext.h"

#include <QCoreApplication>

namespace PortCheck {

namespace {

struct DynamicRangeText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::DynamicRangeText)
};

} // namespace

QString dynamicRangeText(DynamicRangeGoal goal)
{
    switch (goal) {
    case DynamicRangeGoal::Usual:
        return DynamicRangeText::tr("as usual", "which of RPC's dynamic ports are wanted open");
    case DynamicRangeGoal::Windows:
        return DynamicRangeText::tr(
            "49152-65535, and what is named outside of it", "which of RPC's dynamic ports are wanted open");
    case DynamicRangeGoal::Table:
        return DynamicRangeText::tr("the port table's whole range", "which of RPC's dynamic ports are wanted open");
    case DynamicRangeGoal::Named:
        return DynamicRangeText::tr(
            "the ports that the endpoint mapper names", "which of RPC's dynamic ports are wanted open");
    case DynamicRangeGoal::Inspection:
        return DynamicRangeText::tr(
            "no range, since a firewall follows RPC from 135/TCP on", "which of RPC's dynamic ports are wanted open");
    }
    Q_UNREACHABLE();
}

QString dynamicRangeNote(DynamicRangeGoal goal)
{
    if (goal == DynamicRangeGoal::Usual)
        return {};
    return DynamicRangeText::tr("Wanted of RPC's dynamic ports, as chosen: %1.", "on a run; %1 which of the ports")
        .arg(dynamicRangeText(goal));
}

} // namespace PortCheck
