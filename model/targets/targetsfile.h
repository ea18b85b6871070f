// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"
#include "model/targets/target.h"

#include <QStringList>

namespace PortCheck {

/// Reads one "ROLE=HOST[,HOST…]" into targets. Roles are compared without regard to case and surrounding blanks and
/// must be among \a roles. Errors: no "=", unknown role (the known ones are listed), no host, a bad host.
[[nodiscard]] Result<QList<Target>> parseRoleAssignment(QStringView text, const QStringList& roles);

} // namespace PortCheck
