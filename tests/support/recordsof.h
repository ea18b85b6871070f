// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostrecords.h"

#include <QList>

namespace PortCheck {

/// What was seen at one host; the lists have to outlive it.
[[nodiscard]] inline HostRecords recordsOf(
    const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps = {})
{
    HostRecords records;
    for (const CheckRecord& check : checks)
        records.checks.append(&check);
    for (const FollowUpRecord& followUp : followUps)
        records.followUps.append(&followUp);
    return records;
}

} // namespace PortCheck
