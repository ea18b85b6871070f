// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace PortCheck {

/// What the system says of an error, \a words, as it can stand within a sentence: without the full stop and the line's
/// end that Windows writes and others don't.
[[nodiscard]] inline QString withoutFullStop(const QString& words)
{
    QString text = words.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace PortCheck
