// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>

namespace PortCheck {

/// Which machine the services of one address say that they run on. Compared are the computer's own labels ("dc1" of
/// "dc1.lab.example", or its NetBIOS name), since the domain behind them may rightly differ (disjoint name spaces).

/// The name that a verified service gave its machine; empty where it gave none.
[[nodiscard]] QString ownName(const CheckRecord& record);

/// The name that most services agree on, one vote for each kind of service; with equal votes the directory's (LDAP
/// before the others). Empty where none told.
[[nodiscard]] QString consensusName(const QList<const CheckRecord*>& records);

/// Whether both names are one machine's. NetBIOS names are cut after 15 characters (MS-NBTE 1.8), so no more is
/// compared where one of them is that long.
[[nodiscard]] bool sameMachine(const QString& a, const QString& b);

/// Whether \a record showed the certificate that is built into every stand-in, and not one that somebody gave it.
[[nodiscard]] bool showsBuiltInCertificate(const CheckRecord& record);

} // namespace PortCheck
