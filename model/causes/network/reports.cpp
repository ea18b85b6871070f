// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/network/reports.h"

#include "model/causes/conditions.h"

#include <QHostAddress>

namespace PortCheck {

bool isReported(const CheckRecord& record, Reason reason)
{
    return isShut(record) && record.seen.state != State::Filtered && record.seen.reason == reason;
}

bool isHostsOwnReport(const CheckRecord& record)
{
    const QString sender = icmpSender(record);
    return record.seen.state == State::Unreachable && !sender.isEmpty()
        && QHostAddress(sender) == QHostAddress(record.check.address) && !isOwnReport(record);
}

} // namespace PortCheck
