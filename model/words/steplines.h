// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/words/checktext.h"

namespace PortCheck {

/// What happened in a check, step by step: the name's address, the connection, the question, the answer. The label of a
/// line says when: a local time of day for the first question, "after 0.8 ms" for what came of it, nothing where no
/// time was kept. \a domain as askedText() takes it. Translated; empty for a check that is not done, was never begun, or
/// is of a whole range.
[[nodiscard]] QList<EvidenceLine> stepLines(const CheckRecord& record, const QString& domain);

} // namespace PortCheck
