// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

namespace PortCheck {

class HtmlWriter;

/// What tables of single checks have in common: a body for each host, with a row over it.

void writeCheckColumns(HtmlWriter& html);
void writeHostRow(HtmlWriter& html, const Check& check);
[[nodiscard]] bool isSameHost(const Check& a, const Check& b);

} // namespace PortCheck
