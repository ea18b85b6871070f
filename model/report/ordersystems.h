// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/runrequests.h"

#include <QByteArray>

namespace PortCheck {

/// A request as order systems take it, JSON. What differs from company to company (the template's or the workflow's
/// name, names of fields) is there as it usually is, to be edited. Words for programs are fixed, others translated.
/// Pure.

/// For AlgoSec FireFlow: a list of the bodies of POST /FireFlow/api/change-requests/traffic, one for each version of
/// IP.
[[nodiscard]] QByteArray fireflowJson(const RunRequests& requests, const RequestOptions& options);
/// For Tufin SecureChange: the body of POST /securechangeworkflow/api/securechange/tickets.json, a
/// multi_access_request.
[[nodiscard]] QByteArray tufinJson(const RunRequests& requests, const RequestOptions& options);

} // namespace PortCheck
