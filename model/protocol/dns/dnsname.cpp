// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/dns/dnsname.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 255; ///< on the wire, the lengths and the root's zero included
constexpr int mostPointers = 128; ///< a name has no more labels than that
constexpr quint8 labelKind = 0xc0; ///< the two bits that distinguish labels from pointers
constexpr quint8 pointerKind = 0xc0;

QByteArray wireLabel(const QString& label)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    return std::all_of(label.begin(), label.end(), isAscii) ? label.toLatin1() : QUrl::toAce(label);
}

void appendLabel(QString& name, QByteArrayView label)
{
    for (const char byte : label) {
        const auto value = static_cast<uchar>(byte);
        const bool isGraphic = value > 0x20 && value < 0x7f;
        if (isGraphic && byte != '.' && byte != '\\')
            name += QLatin1Char(byte);
        else
            name += u'\\' + u"%1"_s.arg(value, 3, 10, QLatin1Char('0'));
    }
    name += u'.';
}

} // namespace

std::optional<QByteArray> writeDnsName(const QString& name)
{
    QByteArray wire;
    const QString withoutRoot = name.endsWith(u'.') ? name.chopped(1) : name;
    if (withoutRoot.isEmpty() && name.isEmpty())
        return std::nullopt;
    const QStringList labels = withoutRoot.isEmpty() ? QStringList() : withoutRoot.split(u'.');
    for (const QString& label : labels) {
        const QByteArray bytes = wireLabel(label);
        if (bytes.isEmpty() || bytes.size() > longestLabel)
            return std::nullopt;
        wire += static_cast<char>(bytes.size());
        wire += bytes;
    }
    wire += '\0';
    if (wire.size() > longestName)
        return std::nullopt;
    return wire;
}

QString readDnsName(ByteReader& reader)
{
    QString name;
    qsizetype length = 0;
    qsizetype start = reader.offset(); // pointers must lead to before this, so that they never form a loop
    ByteReader place = reader;
    int pointers = 0;
    while (!place.failed()) {
        const quint8 first = place.u8();
        if ((first & labelKind) == pointerKind) {
            const qsizetype target = (first & ~pointerKind) << 8 | place.u8();
            if (pointers == 0 && !place.failed())
                reader.seek(place.offset());
            ++pointers;
            if (target >= start || pointers > mostPointers)
                place.fail();
            place.seek(target);
            start = target;
            continue;
        }
        const QByteArrayView label = place.bytes(first);
        length += 1 + label.size();
        // 0x40 and 0x80 were label types once; nobody sends them (RFC 6891 section 5).
        if ((first & labelKind) != 0 || length > longestName)
            place.fail();
        if (place.failed() || label.isEmpty())
            break;
        appendLabel(name, label);
    }
    if (place.failed()) {
        reader.fail();
        return {};
    }
    if (pointers == 0)
        reader.seek(place.offset());
    return name.isEmpty() ? u"."_s : name.chopped(1);
}

} // namespace PortCheck
