// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <cstddef>
#include <string>

namespace PortCheck {

/// Reports are put together in a std::string: QByteArray and QString take several times as long to append a few
/// characters.

/// Appends \a text if \a isPlain says of each of its characters that it is written as it is; else it is left to the
/// caller, and false. Plain are characters of ASCII alone.
template <typename IsPlain> [[nodiscard]] bool appendedPlain(std::string& to, QStringView text, IsPlain isPlain)
{
    const std::size_t before = to.size();
    to.resize(before + std::size_t(text.size()));
    char* place = to.data() + before;
    bool areAll = true;
    for (const QChar c : text) {
        areAll = areAll && isPlain(c);
        *place++ = char(c.unicode());
    }
    if (!areAll)
        to.resize(before);
    return areAll;
}

} // namespace PortCheck
