// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/windowsdynamicports.h"
#include "model/request/firewallrequest.h"

namespace PortCheck {

/// The check of the endpoint mapper at the same address; null if there is none. Valid as long as \a checks is.
[[nodiscard]] const CheckRecord* mapperOf(const CheckRecord& endpoint, const QList<CheckRecord>& checks);

/// The table's dynamic range that \a check stands for, or that its port, if the mapper named it, belongs to.
[[nodiscard]] std::optional<PortRange> dynamicRangeOf(const Check& check, const PortTable& table);

/// What all checks at the address of \a record know of \a range.
[[nodiscard]] DynamicPorts dynamicPorts(const CheckRecord& record, PortRange range, const RunSnapshot& run);

} // namespace PortCheck
