// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/network/reports.h"

#include "model/causes/conditions.h"

namespace PortCheck {

bool isReported(const CheckRecord& record, Reason reason)
{
    return isShut(record) && record.seen.state != State::Filtered && record.seen.reason == reason;
}

} // namespace PortCheck
