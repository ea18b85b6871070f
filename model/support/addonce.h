// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <type_traits>

namespace PortCheck {

/// Appends \a added unless it is in \a list already. For short lists: each call looks through all of it.
template <typename T> void addOnce(QList<T>& list, const std::type_identity_t<T>& added)
{
    if (!list.contains(added))
        list.append(added);
}

} // namespace PortCheck
