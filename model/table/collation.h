// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>

namespace PortCheck {

/// Compares names and addresses as a person would: dc2 before dc10, 10.0.0.9 before 10.0.0.10, DC1 beside dc1.
[[nodiscard]] QCollator collatorForPeople();

} // namespace PortCheck
