// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace PortCheck {

/// The one of \a values whose token() is \a word, exactly; no value if there is none. Pure.
template <typename Enum> [[nodiscard]] std::optional<Enum> ofToken(const QList<Enum>& values, QStringView word)
{
    const auto known =
        std::find_if(values.cbegin(), values.cend(), [word](Enum value) { return token(value) == word; });
    return known == values.cend() ? std::nullopt : std::optional(*known);
}

} // namespace PortCheck
