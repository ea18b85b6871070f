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

std::optional<quint16> portIn(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > longestPort || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const quint16 port = text.toByteArray().toUShort(&fits);
    return fits && port != 0 ? std::optional(port) : std::nullopt;
}

} // namespace

QByteArrayList StandInMark::parts() const
{
    const QByteArray address = seenAddress.toLatin1();
    const QByteArray host = address.contains(':') ? QByteArray('[' + address + ']') : address;
    return {beginning.toByteArray() + nonce, seen.toByteArray() + host + ':' + QByteArray::number(seenPort)};
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
    const qsizetype colon = rest.lastIndexOf(':');
    if (!rest.startsWith(seen) || colon < seen.size())
        return std::nullopt;
    QByteArrayView host = rest.sliced(seen.size(), colon - seen.size());
    const std::optional<quint16> port = portIn(rest.sliced(colon + 1));
    const bool version6 = host.size() > 2 && host.startsWith('[') && host.endsWith(']');
    if (version6)
        host = host.sliced(1, host.size() - 2);
    if (!port || !looksLikeAddress(host, version6))
        return std::nullopt;
    return StandInMark{nonce.toByteArray(), QString::fromLatin1(host), *port};
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
    const StandInMark mark{
        fields.value("nonce"_L1).toString().toLatin1(), fields.value("seenAddress"_L1).toString(), quint16(port)};
    return parsed(QByteArrayView(mark.text()));
}

void StandInMark::insertInto(Evidence& evidence) const
{
    evidence.insert("standIn"_L1,
        QJsonObject{
            {u"nonce"_s, QString::fromLatin1(nonce)}, {u"seenAddress"_s, seenAddress}, {u"seenPort"_s, seenPort}});
}

void insertStandInMark(Evidence& evidence, QByteArrayView text)
{
    if (const std::optional<StandInMark> mark = StandInMark::parsed(text))
        mark->insertInto(evidence);
}

} // namespace PortCheck
