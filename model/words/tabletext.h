// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"

#include <QString>

#include <span>

namespace PortCheck {

/// What a port table says (a purpose, the ports of a row, a general requirement), or the name of a service, as it is
/// shown to people: the words of the built-in table and of serviceName() in their language, all others as they are.
/// Files for programs have the words themselves.
[[nodiscard]] QString tableText(const QString& words);
/// The same for the name of a service.
[[nodiscard]] QString serviceText(Service service);

/// All words that are translated, for the tests.
[[nodiscard]] std::span<const char* const> translatedTableWords();

} // namespace PortCheck
