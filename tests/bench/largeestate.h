// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "model/targets/target.h"

#include <QHash>
#include <QList>

#include <chrono>

namespace PortCheck::Bench {

/// Hundreds of controllers as they might stand in a company, and what each of them says: most are well; some are
/// silent, unreachable, refuse, hide behind a firewall or have something that bites. The same at each call.
class LargeEstate final {
public:
    /// With \a hosts controllers; one DNS server is among the targets as well.
    explicit LargeEstate(int hosts);

    [[nodiscard]] const QList<Target>& targets() const { return m_targets; }
    /// What DNS says; a few names are unknown to it, and a few have two addresses.
    [[nodiscard]] const QHash<QString, QList<QHostAddress>>& addresses() const { return m_addresses; }

    struct Answer {
        ProbeResult result;
        std::chrono::milliseconds after{0};
    };
    /// As large as what a real controller would have answered, and shared with no other answer.
    [[nodiscard]] Answer answer(const ProbeRequest& request) const;

private:
    QList<Target> m_targets;
    QHash<QString, QList<QHostAddress>> m_addresses;
};

} // namespace PortCheck::Bench
