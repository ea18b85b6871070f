// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QList>

#include <functional>

namespace PortCheck::Fuzz {

/// One reader of bytes from elsewhere.
struct Kind {
    const char* name;
    std::function<void(const QByteArray& bytes)>
        run; ///< reads them, and calls wrong() if what came of it can't be right
    QByteArrayList seeds; ///< valid inputs, from which a fuzzer begins
};

[[nodiscard]] QList<Kind> streamKinds(); ///< dialogues over a stream
[[nodiscard]] QList<Kind> datagramKinds(); ///< dialogues in datagrams
[[nodiscard]] QList<Kind> responderKinds(); ///< a stand-in's side of both
[[nodiscard]] QList<Kind>
decoderKinds(); ///< parts of messages that lie too deep for a fuzzer to get at them from outside
[[nodiscard]] QList<Kind> textKinds(); ///< files that people and systems write

/// Ends the program, which tells the fuzzer that it has found something; \a what is wrong.
[[noreturn]] void wrong(const char* what);

inline void mustHold(bool holds, const char* what)
{
    if (!holds)
        wrong(what);
}

} // namespace PortCheck::Fuzz
