// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace PortCheck {

/// How many bytes are kept of what was sent, and as many of what came back.
inline constexpr qsizetype mostSeenBytes = 256;

/// The member of the evidence that has them: "sent" and "answer", each with "size" (of all bytes) and "first" (the
/// first of them, in hexadecimal digits). Reports for people have none of it, and masked ones neither: any name can be
/// in it.
inline constexpr QLatin1String seenBytesMember("bytes");

/// The beginning of what one side said.
struct SeenBytes {
    QByteArray first; ///< up to mostSeenBytes, as they were on the wire, or inside TLS
    qint64 size = 0; ///< of all of it; at least that of `first`

    friend bool operator==(const SeenBytes&, const SeenBytes&) = default;
};

/// Of what an evidence that anybody may have written says; none where there is nothing.
[[nodiscard]] std::optional<SeenBytes> sentBytesIn(const Evidence& evidence);
[[nodiscard]] std::optional<SeenBytes> answerBytesIn(const Evidence& evidence);

/// Notes what both sides say, in bounded memory.
class BytesNoted final {
public:
    /// Forgets what was said before: another connection or datagram begins.
    void begin() { *this = {}; }
    /// Behind what was sent, or came, since then.
    void sent(QByteArrayView bytes) { add(m_sent, bytes); }
    void came(QByteArrayView bytes) { add(m_answer, bytes); }
    /// In place of what came before: each datagram is an answer by itself.
    void cameAlone(QByteArrayView bytes);
    /// \a evidence with them, if there are any; else as it is.
    [[nodiscard]] Evidence with(Evidence evidence) const;

private:
    static void add(SeenBytes& to, QByteArrayView bytes);

    SeenBytes m_sent;
    SeenBytes m_answer;
};

} // namespace PortCheck
