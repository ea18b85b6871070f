// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace PortCheck {

/// A name leads elsewhere than when it was looked up before.
struct NameMove {
    QString host; ///< as the person named it, normalised
    QStringList before; ///< addresses; empty where it had none
    QStringList after; ///< the same
    bool isUnanswered = false; ///< nothing is \a after: it may have some, but nobody answered for it
    bool isLeftOut = false; ///< nothing is \a after, since it has only addresses of the version of IP that nobody wants

    friend bool operator==(const NameMove&, const NameMove&) = default;
};

} // namespace PortCheck
