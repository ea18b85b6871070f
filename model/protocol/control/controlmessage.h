// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/// Control requests: what the checking side asks of a stand-in beyond its normal answers, as lines of ASCII over any of
/// its TCP ports. The protocol is this product's own:
///
///     checking side                           stand-in
///     GPPC-STAND-IN 1
///                                             challenge 00112233445566778899aabbccddeeff
///     listen 1024-1100,2000,3101 MAC
///                                             opened 1024-1099,2000,3101 taken 1100
///
/// or "release MAC" and "released"; or the stand-in answers "refused WORD". Then it closes the connection. MAC is an
/// HMAC-SHA256, written as 64 hexadecimal digits, over the challenge's digits, a space, and the text that precedes the
/// MAC in its line; its key is the token that both sides share. A port in neither list was not tried.
namespace PortCheck {

inline constexpr QByteArrayView controlGreeting("GPPC-STAND-IN 1\n");
inline constexpr qsizetype controlChallengeSize = 32; ///< hexadecimal digits
inline constexpr qsizetype longestControlRequest = qsizetype(4) * 1024; ///< bytes of a line, including its line end
inline constexpr qsizetype longestControlAnswer = qsizetype(16) * 1024;
inline constexpr qsizetype mostControlPorts = 512; ///< in a request, and in each list of an answer

/// Listen on these ports in place of those of an earlier request.
struct ControlRequest {
    QList<quint16> ports; ///< in ascending order, at most mostControlPorts; empty for none

    [[nodiscard]] bool releases() const { return ports.isEmpty(); }

    friend bool operator==(const ControlRequest&, const ControlRequest&) = default;
};

/// Why a request was refused; a fixed word on the wire.
enum class ControlRefusal {
    None,
    NoToken, ///< "no-token": the stand-in has none, and so serves no requests
    WrongToken, ///< "wrong-token"
    TooManyWrong, ///< "too-many-wrong": its address sent too many wrong tokens shortly before
    NotUnderstood, ///< "not-understood"
};

struct ControlAnswer {
    ControlRefusal refusal = ControlRefusal::None;
    QList<quint16> opened; ///< in ascending order
    QList<quint16> taken; ///< where it could not listen, in ascending order

    friend bool operator==(const ControlAnswer&, const ControlAnswer&) = default;
};

// Each encoder writes a line with its line end; each decoder reads one without, and returns no value for anything else.
[[nodiscard]] QByteArray encodeControlChallenge(const QByteArray& challenge);
[[nodiscard]] std::optional<QByteArray> decodeControlChallenge(QByteArrayView line);

[[nodiscard]] QByteArray encodeControlRequest(
    const ControlRequest& request, const QByteArray& challenge, const QByteArray& token);

/// A request, and the result of checking its MAC.
struct SignedControlRequest {
    ControlRequest request;
    bool genuine = false; ///< the MAC was made with the same token, for this challenge
};
[[nodiscard]] std::optional<SignedControlRequest> decodeControlRequest(
    QByteArrayView line, const QByteArray& challenge, const QByteArray& token);

/// Only the first mostControlPorts of each list are written.
[[nodiscard]] QByteArray encodeControlAnswer(const ControlRequest& request, const ControlAnswer& answer);
[[nodiscard]] std::optional<ControlAnswer> decodeControlAnswer(QByteArrayView line);

} // namespace PortCheck
