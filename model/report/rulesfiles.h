// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/runrequests.h"

#include <QByteArray>

namespace PortCheck {

/// The rules of a request for programs. JSON: one object; resources/schemas/firewall-rules.schema.json says what is in
/// it. CSV: a line for each rule, RFC 4180, UTF-8 with a byte-order mark; lists in a cell are separated by "; ". Words
/// for programs are fixed, others translated. Pure.
[[nodiscard]] QByteArray rulesJson(const RunRequests& requests, const RequestOptions& options);
[[nodiscard]] QByteArray rulesCsv(const RunRequests& requests, const RequestOptions& options);

} // namespace PortCheck
