// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/standinmark.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView beginning("gp-portcheck stand-in 1; nonce=");
constexpr QByteArrayView between("; ");
constexpr QByteArrayView seen("seen=");
constexpr QByteArrayView held("; held=");
constexpr qsizetype nonceSize = 16;
constexpr qsizetype longestAddress = 45; // IPv6 with an IPv4 address at its end
constexpr qsizetype longestPort = 5;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

/// Only character by character: whoever shows or compares an address parses it properly.
bool looksLikeAddress(QByteArrayView text, bool version6)
{
    const bool lettersFit = std::all_of(text.begin(), text.end(),
        [version6](char c) { return c == '.' || (c >= '0' && c <= '9') || (version6 && (c == ':' || isHex(c))); });
    return lettersFit && !text.isEmpty() && text.size() <= longestAddress && text.contains(':') == version6;
}

std::optional<int> numberIn(QByteArrayView text, int least, int most)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > longestPort || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const int number = text.toByteArray().toInt(); // five digits always fit
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

QByteArrayList StandInMark::parts() const
{
    const QByteArray address = seenAddress.toLatin1();
    const QByteArray host = address.contains(':') ? QByteArray('[' + address + ']') : address;
    const QByteArray last = heldBackAgo ? held.toByteArray() + QByteArray::number(*heldBackAgo) : QByteArray();
    return {beginning.toByteArray() + nonce, seen.toByteArray() + host + ':' + QByteArray::number(seenPort) + last};
}

QByteArray StandInMark::text() const
{
    return parts().join(between.toByteArray());
}

std::optional<StandInMark> StandInMark::parsed(QByteArrayView text)
{
    if (text.size() > longestText || !text.startsWith(beginning))
        return std::nullopt;
    const QByteArrayView nonce =
        text.sliced(beginning.size()).first(std::min(text.size() - beginning.size(), nonceSize));
    QByteArrayView rest = text.sliced(beginning.size() + nonce.size());
    if (nonce.size() != nonceSize || !std::all_of(nonce.begin(), nonce.end(), isHex) || !rest.startsWith(between))
        return std::nullopt;
    rest = rest.sliced(between.size());
    std::optional<int> heldBackAgo;
    if (const qsizetype end = rest.indexOf(held); end >= 0) {
        heldBackAgo = numberIn(rest.sliced(end + held.size()), 0, longestAgo);
        if (!heldBackAgo)
            return std::nullopt;
        rest = rest.first(end);
    }
    const qsizetype colon = rest.lastIndexOf(':');
    if (!rest.startsWith(seen) || colon < seen.size())
        return std::nullopt;
    QByteArrayView host = rest.sliced(seen.size(), colon - seen.size());
    const std::optional<int> port = numberIn(rest.sliced(colon + 1), 1, std::numeric_limits<quint16>::max());
    const bool version6 = host.size() > 2 && host.startsWith('[') && host.endsWith(']');
    if (version6)
        host = host.sliced(1, host.size() - 2);
    if (!port || !looksLikeAddress(host, version6))
        return std::nullopt;
    return StandInMark{nonce.toByteArray(), QString::fromLatin1(host), quint16(*port), heldBackAgo};
}

std::optional<StandInMark> StandInMark::parsed(const QStringList& texts)
{
    const auto first = std::find_if(
        texts.begin(), texts.end(), [](const QString& text) { return text.startsWith(QLatin1String(beginning)); });
    const auto second = std::find_if(
        texts.begin(), texts.end(), [](const QString& text) { return text.startsWith(QLatin1String(seen)); });
    if (first == texts.end() || second == texts.end())
        return std::nullopt;
    const QByteArray joined = first->toLatin1() + between.toByteArray() + second->toLatin1();
    return parsed(QByteArrayView(joined));
}

std::optional<StandInMark> StandInMark::in(const Evidence& evidence)
{
    if (!evidence.contains("standIn"_L1))
        return std::nullopt;
    const QJsonObject fields = evidence.value("standIn"_L1).toObject();
    const int port = fields.value("seenPort"_L1).toInt();
    if (port < 1 || port > std::numeric_limits<quint16>::max())
        return std::nullopt;
    std::optional<int> heldBackAgo;
    if (fields.contains("heldBackAgo"_L1))
        heldBackAgo = fields.value("heldBackAgo"_L1).toInt(longestAgo + 1);
    if (heldBackAgo && (*heldBackAgo < 0 || *heldBackAgo > longestAgo))
        return std::nullopt;
    const StandInMark mark{fields.value("nonce"_L1).toString().toLatin1(), fields.value("seenAddress"_L1).toString(),
        quint16(port), heldBackAgo};
    return parsed(QByteArrayView(mark.text()));
}

void StandInMark::insertInto(Evidence& evidence) const
{
    QJsonObject fields{
        {u"nonce"_s, QString::fromLatin1(nonce)}, {u"seenAddress"_s, seenAddress}, {u"seenPort"_s, seenPort}};
    if (heldBackAgo)
        fields.insert("heldBackAgo"_L1, *heldBackAgo);
    evidence.insert("standIn"_L1, fields);
}

QByteArray standInNonce(const Evidence& evidence)
{
    if (const std::optional<StandInMark> mark = StandInMark::in(evidence))
        return mark->nonce;
    const QByteArray nonce = textIn(evidence, knownStandInMember).toLatin1();
    return nonce.size() == nonceSize && std::all_of(nonce.begin(), nonce.end(), isHex) ? nonce : QByteArray();
}

void insertStandInMark(Evidence& evidence, QByteArrayView text)
{
    if (const std::optional<StandInMark> mark = StandInMark::parsed(text))
        mark->insertInto(evidence);
}

} // namespace PortCheck
