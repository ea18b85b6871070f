// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

namespace PortCheck {

/// A statement that says just these words.
inline Statement literally(const QString& words)
{
    static constexpr Text text{{"%1", ""}, Value::Words};
    return {&text, {QStringList{words}}, 0};
}

inline QList<Advice> advising(const QString& words, Owner owner = Owner::Network)
{
    return {{owner, literally(words)}};
}

} // namespace PortCheck
