// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/results/check.h"

#include <QCoreApplication>
#include <QString>

namespace PortCheck {

/// The building blocks of explanations: sentences that depend on more than the reason. Translated.
struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(Explanation)

public:
    [[nodiscard]] static QString portOf(const Check& check); ///< "389/TCP"
    [[nodiscard]] static QString timeOfDay(const QDateTime& moment); ///< "14:02:11", in local time
    /// A sentence, with a leading space, on what an RPC port is used for; empty if that isn't known.
    [[nodiscard]] static QString usedBy(const CheckRecord& record);

    [[nodiscard]] static QString answered(const CheckRecord& record);
    [[nodiscard]] static QString standIn(const CheckRecord& record);
    /// A sentence for a check of a stand-in's host that was not answered by the stand-in itself.
    [[nodiscard]] static QString besideStandIn(const CheckRecord& record);
    [[nodiscard]] static QString silence(const CheckRecord& record, const HostFacts& host);
    [[nodiscard]] static QString prohibited(const CheckRecord& record);
    [[nodiscard]] static QString hostUnreachable(const CheckRecord& record, const HostFacts& host);
    [[nodiscard]] static QString refusedOnTheWay(const CheckRecord& record, const HostFacts& host);
    [[nodiscard]] static QString acceptsEverything(const CheckRecord& record);
    [[nodiscard]] static QString clockSkew(const CheckRecord& record);
    [[nodiscard]] static QString outsideRange(const CheckRecord& record, const HostFacts& host);
    /// "1024-4999, 60000-65535"
    [[nodiscard]] static QString blockedLocalPorts(const CheckRecord& record);
    [[nodiscard]] static QString allLocalPorts(); ///< the local ports that the port table requires to be let out
};

} // namespace PortCheck
