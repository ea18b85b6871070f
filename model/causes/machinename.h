// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>

namespace PortCheck {

/// Which machine the services of one address say that they run on. Only the computer's own labels are compared ("dc1"
/// of "dc1.lab.example", or its NetBIOS name), since the domain part can legitimately differ (disjoint namespace).

/// Whether \a name can't be any real host's (RFC 6761 6.4), as that by which a stand-in calls itself.
[[nodiscard]] bool isInvalid(const QString& name);

/// The machine name that a verified service told; empty if it told none.
[[nodiscard]] QString ownName(const CheckRecord& record);

/// The name that most services agree on, one vote for each kind of service; if votes are equal, the directory's (LDAP
/// before the others). A machine that serves \a domain comes before all others: who named that domain meant it. Empty
/// if no service told a name.
[[nodiscard]] QString consensusName(const QList<const CheckRecord*>& records, const QString& domain = {});

/// Whether both names are the same machine's. NetBIOS names are cut after 15 characters (MS-NBTE 1.8), so if one of the
/// names has that length, only 15 characters are compared.
[[nodiscard]] bool sameMachine(const QString& a, const QString& b);

/// Whether \a record shows the certificate that is built into every stand-in, not one that somebody supplied.
[[nodiscard]] bool showsBuiltInCertificate(const CheckRecord& record);

} // namespace PortCheck
