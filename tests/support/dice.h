// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>

namespace PortCheck {

/// What random tests throw; the seed is fixed, so that a failure can be repeated.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    bool coin(int oneOf = 2) { return m_random.bounded(oneOf) == 0; }
    int number(int below) { return m_random.bounded(below); }
    template <typename List> auto oneOf(const List& list)
    {
        return list[decltype(list.size())(number(int(list.size())))];
    }

private:
    QRandomGenerator m_random;
};

} // namespace PortCheck
