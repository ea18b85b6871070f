// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

#include <QCoreApplication>

#include <span>

/// What the causes of the hosts file share: how DNS compares with it.
namespace PortCheck::WhatDnsSays {

inline constexpr Text otherAddresses{
    QT_TRANSLATE_NOOP3("PortCheck::Cause", "What DNS has for %1: %2.", "%1 host name, %2 list of addresses"),
    Value::Hosts, Value::Words};
inline constexpr Text noAddress{
    QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS has no address for %1.", "%1 host name"), Value::Hosts};
inline constexpr Text notCompared{QT_TRANSLATE_NOOP3("PortCheck::Cause",
                                      "What DNS says of %1 could not be compared: the DNS servers of this computer "
                                      "gave no answer.",
                                      "%1 host name"),
    Value::Hosts};

/// Whether DNS gives the name this address as well, so that the hosts file makes no difference.
[[nodiscard]] bool agrees(const CheckRecord& record);

/// Whether DNS gives the name other addresses, and not this one.
[[nodiscard]] bool isOtherwise(const CheckRecord& record);

/// Whether DNS was asked, and gave no answer.
[[nodiscard]] bool isUnknown(const CheckRecord& record);

/// What DNS says of a name whose address came from the hosts file; nothing where nobody has asked. \a texts are the
/// three above, as those of the cause.
[[nodiscard]] QList<Statement> beside(const Observation& seen, std::span<const Text, 3> texts);

} // namespace PortCheck::WhatDnsSays
