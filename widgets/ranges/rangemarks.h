// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

namespace PortCheck {

/// A port that the endpoint mapper names, and the service on it according to the mapper.
struct RangeMark {
    quint16 port = 0;
    QString what; ///< "directory replication"; empty if it isn't known. Text from the network.

    friend bool operator==(const RangeMark&, const RangeMark&) = default;
};

/// The default start of the range from which Windows assigns dynamic ports, since Windows Server 2008 (RFC 6335 section
/// 6: the dynamic ports).
inline constexpr quint16 windowsDynamicPorts = 49152;

/// The ports within \a range that the endpoint mapper named at its address, as far as \a records tell; in ascending
/// order, each once.
[[nodiscard]] QList<RangeMark> rangeMarks(const QList<CheckRecord>& records, const Check& range);

} // namespace PortCheck
