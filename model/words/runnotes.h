// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"

#include <QStringList>

namespace PortCheck {

/// That \a run is a masked one, see maskedRun(); empty where its computer has an address of its own.
[[nodiscard]] QString maskedNote(const RunSnapshot& run);

/// What is worth a sentence and is no finding, about the run as a whole: that it is masked; for each host that the
/// person named in several ways a sentence that says so, some for all where they are many; what was chosen of RPC's
/// dynamic ports; that IPv6 is not in use on this computer; that what was read from a results file stands in another
/// language, as foreignWordsNote() says.
[[nodiscard]] QStringList runNotes(const RunSnapshot& run);

} // namespace PortCheck
