// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>

/// What a dialogue makes of a peer's bytes when they come cut in this way or that; and what no reply may say.
namespace PortCheck::TestPeers {

/// The sizes of the pieces in which bytes come. The same on every run with the same seed.
class Cuts {
public:
    /// All pieces have one \a size.
    [[nodiscard]] static Cuts even(qsizetype size) { return {size, 0}; }
    /// Pieces of 1 to \a largest bytes.
    [[nodiscard]] static Cuts random(std::uint32_t seed, qsizetype largest) { return {largest, seed | 1U}; }
    /// One of 1 to \a first bytes, some dozens of 1 to 4, then the rest: long input costs little more than short.
    [[nodiscard]] static Cuts fineSomewhere(std::uint32_t seed, qsizetype first)
    {
        Cuts cuts{first, seed | 1U};
        cuts.m_fineLeft = manyFine;
        return cuts;
    }

    [[nodiscard]] qsizetype next()
    {
        if (m_state == 0)
            return m_largest;
        if (m_fineLeft == 0)
            return std::numeric_limits<qsizetype>::max();
        const qsizetype piece = someSize();
        if (m_fineLeft > 0) {
            --m_fineLeft;
            m_largest = largestFine;
        }
        return piece;
    }

private:
    static constexpr int manyFine = 64;
    static constexpr qsizetype largestFine = 4;

    [[nodiscard]] qsizetype someSize()
    {
        m_state ^= m_state << 13U; // xorshift: made in no time, which counts where a fuzzer throws
        m_state ^= m_state >> 17U;
        m_state ^= m_state << 5U;
        return 1 + qsizetype(m_state % std::uint32_t(m_largest));
    }

    Cuts(qsizetype largest, std::uint32_t state)
        : m_largest(largest)
        , m_state(state)
    {
    }

    qsizetype m_largest;
    std::uint32_t m_state;
    int m_fineLeft = -1; ///< pieces of fineSomewhere() that are due before the rest; -1: there is no rest
};

/// Gives \a bytes to \a take in pieces, until it returns true: nothing more is wanted.
template <typename Take> void inPieces(QByteArrayView bytes, Cuts cuts, Take take)
{
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(cuts.next(), bytes.size());
        if (take(bytes.first(size)))
            return;
        bytes = bytes.sliced(size);
    }
}

/// What \a dialogue concludes from a peer that sends \a bytes and then closes.
[[nodiscard]] inline Reply heard(StreamDialogue& dialogue, QByteArrayView bytes, Cuts cuts)
{
    std::optional<Reply> reply;
    (void)dialogue.opening();
    inPieces(bytes, cuts, [&](QByteArrayView piece) {
        reply = dialogue.feed(piece).reply;
        return reply.has_value();
    });
    return reply ? *reply : dialogue.interrupted();
}

/// A reply without the bytes that a foreign peer sent: of these is kept what had come when it showed that they are
/// foreign, so at least the same beginning.
[[nodiscard]] inline Reply withoutBanner(Reply reply)
{
    reply.evidence.remove(QStringLiteral("received"));
    return reply;
}

/// Whether everything in \a value is as short as what comes from the network must be.
[[nodiscard]] inline bool isBounded(const QJsonValue& value)
{
    const auto bounded = [](const QJsonValue& each) { return isBounded(each); };
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return items.size() <= longestEvidenceList && std::all_of(items.begin(), items.end(), bounded);
    }
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        return std::all_of(members.begin(), members.end(), bounded);
    }
    return value.toString().size() <= longestEvidenceText;
}

/// What is wrong with a reply, whatever the peer sent; null if nothing is.
[[nodiscard]] inline const char* contradictionIn(const Reply& reply)
{
    const bool verified = reply.service == ServiceState::Verified;
    if (reply.reason == Reason::Answered && !verified)
        return "answered, and yet not verified";
    constexpr Reason neverVerified[] = {Reason::None, Reason::OtherProtocol, Reason::TooMuchData, Reason::NoAnswer,
        Reason::NoApplicationData, Reason::ClosedEarly};
    if (verified
        && std::find(std::begin(neverVerified), std::end(neverVerified), reply.reason) != std::end(neverVerified))
        return "verified, with a reason that says the opposite";
    if (!isBounded(reply.evidence))
        return "evidence of any length";
    return nullptr;
}

} // namespace PortCheck::TestPeers
