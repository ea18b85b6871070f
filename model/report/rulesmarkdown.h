// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/runrequests.h"

namespace PortCheck {

/// A request as Markdown for a ticket: what a person fills in and where was asked, the rules as a table with their ids,
/// the lists of hosts, why each rule is asked for, and notes; no commands. Translated. Pure.
[[nodiscard]] QString rulesMarkdown(const RunRequests& requests, const RequestOptions& options);

} // namespace PortCheck
