// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/ipversions.h"

#include <QString>
#include <QStringList>

namespace PortCheck {

/// Why \a hosts, normalised, can't be asked over \a versions alone: the addresses among them that are of the other
/// version of IP, in one sentence for people; empty where there is none. A name is never one: where it leads shows
/// later. Pure.
[[nodiscard]] QString otherVersionText(const QStringList& hosts, IpVersions versions);

} // namespace PortCheck
