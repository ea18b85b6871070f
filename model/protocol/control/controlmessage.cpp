// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/control/controlmessage.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace PortCheck {

namespace {

constexpr QByteArrayView challengeWord("challenge ");
constexpr QByteArrayView listenWord("listen ");
constexpr QByteArrayView releaseWord("release");
constexpr QByteArrayView releasedWord("released");
constexpr QByteArrayView openedWord("opened ");
constexpr QByteArrayView takenWord(" taken ");
constexpr QByteArrayView refusedWord("refused ");
constexpr QByteArrayView noPorts("-");
constexpr qsizetype macSize = 64; // hexadecimal digits
constexpr qsizetype longestPort = 5; // digits

struct RefusalName {
    ControlRefusal refusal;
    QByteArrayView name;
};

constexpr std::array refusalNames{
    RefusalName{ControlRefusal::NoToken, "no-token"},
    RefusalName{ControlRefusal::WrongToken, "wrong-token"},
    RefusalName{ControlRefusal::TooManyWrong, "too-many-wrong"},
    RefusalName{ControlRefusal::NotUnderstood, "not-understood"},
};

bool isHex(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

QByteArray macOf(QByteArrayView words, const QByteArray& challenge, const QByteArray& token)
{
    const QByteArray message = challenge + ' ' + words.toByteArray();
    return QMessageAuthenticationCode::hash(message, token, QCryptographicHash::Sha256).toHex();
}

/// Takes the same time wherever the first difference is, so that nobody can find a MAC digit by digit (constant time).
bool isSame(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different |= a.at(i) ^ b.at(i);
    return different == 0;
}

QByteArray rangeText(quint16 from, quint16 to)
{
    return from == to ? QByteArray::number(from) : QByteArray(QByteArray::number(from) + '-' + QByteArray::number(to));
}

std::optional<quint16> portIn(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > longestPort || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const quint16 port = text.toByteArray().toUShort(&fits);
    return fits && port != 0 ? std::optional(port) : std::nullopt;
}

struct PortSpan {
    quint16 from = 0;
    quint16 to = 0;
};

/// "1024" or "1024-1100"
std::optional<PortSpan> spanIn(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    const std::optional<quint16> from = portIn(dash < 0 ? text : text.first(dash));
    const std::optional<quint16> to = dash < 0 ? from : portIn(text.sliced(dash + 1));
    if (!from || !to || *from > *to)
        return std::nullopt;
    return PortSpan{*from, *to};
}

QByteArray encodePorts(const QList<quint16>& ports)
{
    const qsizetype count = std::min(ports.size(), mostControlPorts);
    QByteArrayList ranges;
    for (qsizetype first = 0; first < count;) {
        qsizetype last = first;
        while (last + 1 < count && ports.at(last + 1) == ports.at(last) + 1)
            ++last;
        ranges.append(rangeText(ports.at(first), ports.at(last)));
        first = last + 1;
    }
    return ranges.isEmpty() ? noPorts.toByteArray() : ranges.join(',');
}

std::optional<QList<quint16>> decodePorts(QByteArrayView text)
{
    QList<quint16> ports;
    if (text == noPorts)
        return ports;
    const QByteArrayList ranges = text.toByteArray().split(',');
    for (const QByteArray& part : ranges) {
        const std::optional<PortSpan> range = spanIn(part);
        if (!range || (!ports.isEmpty() && range->from <= ports.constLast())
            || range->to - range->from >= mostControlPorts - ports.size())
            return std::nullopt;
        for (int port = range->from; port <= range->to; ++port)
            ports.append(static_cast<quint16>(port));
    }
    return ports;
}

std::optional<ControlRequest> requestIn(QByteArrayView words)
{
    if (words == releaseWord)
        return ControlRequest{};
    const auto ports = words.startsWith(listenWord) ? decodePorts(words.sliced(listenWord.size())) : std::nullopt;
    return ports && !ports->isEmpty() ? std::optional(ControlRequest{*ports}) : std::nullopt;
}

} // namespace

QByteArray encodeControlChallenge(const QByteArray& challenge)
{
    return challengeWord.toByteArray() + challenge + '\n';
}

std::optional<QByteArray> decodeControlChallenge(QByteArrayView line)
{
    if (!line.startsWith(challengeWord))
        return std::nullopt;
    const QByteArrayView challenge = line.sliced(challengeWord.size());
    const bool readable = challenge.size() == controlChallengeSize && isHex(challenge);
    return readable ? std::optional(challenge.toByteArray()) : std::nullopt;
}

QByteArray encodeControlRequest(const ControlRequest& request, const QByteArray& challenge, const QByteArray& token)
{
    const QByteArray words = request.releases() ? releaseWord.toByteArray()
                                                : QByteArray(listenWord.toByteArray() + encodePorts(request.ports));
    return words + ' ' + macOf(words, challenge, token) + '\n';
}

std::optional<SignedControlRequest> decodeControlRequest(
    QByteArrayView line, const QByteArray& challenge, const QByteArray& token)
{
    const qsizetype blank = line.lastIndexOf(' ');
    if (blank < 0 || line.size() >= longestControlRequest)
        return std::nullopt;
    const QByteArrayView words = line.first(blank);
    const QByteArrayView mac = line.sliced(blank + 1);
    const std::optional<ControlRequest> request = requestIn(words);
    if (!request || mac.size() != macSize || !isHex(mac))
        return std::nullopt;
    return SignedControlRequest{*request, !token.isEmpty() && isSame(mac, macOf(words, challenge, token))};
}

QByteArray encodeControlAnswer(const ControlRequest& request, const ControlAnswer& answer)
{
    for (const RefusalName& known : refusalNames) {
        if (known.refusal == answer.refusal)
            return refusedWord.toByteArray() + known.name.toByteArray() + '\n';
    }
    if (request.releases())
        return releasedWord.toByteArray() + '\n';
    return openedWord.toByteArray() + encodePorts(answer.opened) + takenWord.toByteArray() + encodePorts(answer.taken)
        + '\n';
}

std::optional<ControlAnswer> decodeControlAnswer(QByteArrayView line)
{
    if (line == releasedWord)
        return ControlAnswer{};
    if (line.startsWith(refusedWord)) {
        for (const RefusalName& known : refusalNames) {
            if (line.sliced(refusedWord.size()) == known.name)
                return ControlAnswer{known.refusal, {}, {}};
        }
        return std::nullopt;
    }
    const qsizetype taken = line.indexOf(takenWord);
    if (line.size() > longestControlAnswer || !line.startsWith(openedWord) || taken < openedWord.size())
        return std::nullopt;
    const auto openedPorts = decodePorts(line.sliced(openedWord.size(), taken - openedWord.size()));
    const auto takenPorts = decodePorts(line.sliced(taken + takenWord.size()));
    if (!openedPorts || !takenPorts)
        return std::nullopt;
    return ControlAnswer{ControlRefusal::None, *openedPorts, *takenPorts};
}

} // namespace PortCheck
