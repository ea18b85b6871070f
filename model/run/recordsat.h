// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostrecords.h"

namespace PortCheck {

class CheckStore;

/// What a run holds of one address: its checks, and its follow-ups as records. Valid as long as nothing is added to the
/// store.
class RecordsAt final {
    Q_DISABLE_COPY_MOVE(RecordsAt)

public:
    RecordsAt(CheckStore& store, const QString& address);

    [[nodiscard]] HostRecords& all() { return m_all; }
    [[nodiscard]] const HostRecords& all() const { return m_all; }

private:
    QList<FollowUpRecord> m_followUps;
    HostRecords m_all;
};

} // namespace PortCheck
