// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/netlogonanswer.h"

#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"
#include "model/support/guid.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

// MS-ADTS 6.3.1.3
constexpr quint16 samLogonResponseEx = 23;
constexpr quint16 samPauseResponseEx = 24;
constexpr quint16 samUserUnknownEx = 25;

// NtVersion, LmNtToken, Lm20Token
constexpr qsizetype trailerSize = 4 + 2 + 2;

struct Flag {
    quint32 bit;
    const char* token;
};

// MS-ADTS 6.3.1.2
constexpr std::array flagTokens{
    Flag{0x00000001, "pdc"},
    Flag{0x00000004, "gc"},
    Flag{0x00000008, "ldap"},
    Flag{0x00000010, "ds"},
    Flag{0x00000020, "kdc"},
    Flag{0x00000040, "time-server"},
    Flag{0x00000080, "closest-site"},
    Flag{0x00000100, "writable"},
    Flag{0x00000200, "good-time-server"},
    Flag{0x00000400, "non-domain-nc"},
    Flag{0x00000800, "select-secret-domain-6"}, // a read-only controller
    Flag{0x00001000, "full-secret-domain-6"},
    Flag{0x00002000, "web-service"},
    Flag{0x00004000, "ds-8"},
    Flag{0x00008000, "ds-9"},
    Flag{0x00010000, "ds-10"},
    Flag{0x20000000, "dns-controller"},
    Flag{0x40000000, "dns-domain"},
    Flag{0x80000000, "dns-forest"},
};

QJsonArray flagList(quint32 flags)
{
    QJsonArray tokens;
    for (const Flag& flag : flagTokens) {
        if (flags & flag.bit)
            tokens.append(QLatin1String(flag.token));
        flags &= ~flag.bit;
    }
    for (quint32 bit = 1; flags != 0; bit <<= 1) {
        if (flags & bit)
            tokens.append(u"0x%1"_s.arg(bit, 8, 16, '0'_L1));
        flags &= ~bit;
    }
    return tokens;
}

/// A name as labels, compressed as in DNS (RFC 1035 4.1.4); pointers count from the structure's start.
QByteArray readName(ByteReader& reader)
{
    constexpr quint8 pointer = 0xc0;
    constexpr qsizetype longestName = 253; // 255 on the wire, with the first length and the final zero
    QByteArray name;
    ByteReader labels = reader; // follows the pointers, while reader stays behind the name
    bool jumped = false;
    qsizetype earliest = reader.offset();
    for (quint8 length = labels.u8(); length != 0 && !labels.failed(); length = labels.u8()) {
        if ((length & pointer) == pointer) {
            const qsizetype target = (length & ~pointer) << 8 | labels.u8();
            if (!jumped)
                reader.seek(labels.offset());
            jumped = true;
            // Each jump leads further back than the one before, so that a loop is impossible.
            if (target >= earliest)
                labels.fail();
            earliest = target;
            labels.seek(target);
            continue;
        }
        if (!name.isEmpty())
            name.append('.');
        name.append(labels.bytes(length));
        if ((length & pointer) != 0 || name.size() > longestName)
            labels.fail();
    }
    if (labels.failed())
        reader.fail();
    else if (!jumped)
        reader.seek(labels.offset());
    return name;
}

void writeName(ByteWriter& writer, const QByteArray& name)
{
    constexpr qsizetype longestLabel = 63;
    const QByteArrayList labels = name.isEmpty() ? QByteArrayList() : name.split('.');
    for (const QByteArray& label : labels) {
        const QByteArray kept = label.first(std::min(label.size(), longestLabel));
        writer.u8(static_cast<quint8>(kept.size())).bytes(kept);
    }
    writer.u8(0);
}

} // namespace

QByteArray encodeNetlogonAnswer(const NetlogonNames& names)
{
    constexpr quint32 flags = 0x00000008 | 0x00000004; // LDAP and global catalog (MS-ADTS 6.3.1.2)
    constexpr quint32 ntVersion = 0x00000005; // NETLOGON_NT_VERSION_1 and _5EX (MS-ADTS 6.3.1.1)
    constexpr quint16 noToken = 0xffff;
    ByteWriter writer;
    writer.u16le(samLogonResponseEx).u16le(0).u32le(flags);
    writeGuid(writer, names.domainGuid);
    const QByteArray noUser;
    for (const QByteArray* name : {&names.domain, &names.domain, &names.controller, &names.netbiosDomain,
             &names.netbiosController, &noUser, &names.site, &names.site})
        writeName(writer, *name);
    writer.u32le(ntVersion).u16le(noToken).u16le(noToken);
    return writer.result();
}

std::optional<Evidence> decodeNetlogonAnswer(QByteArrayView value)
{
    ByteReader reader(value);
    const quint16 opcode = reader.u16le();
    if (opcode != samLogonResponseEx && opcode != samPauseResponseEx && opcode != samUserUnknownEx)
        return std::nullopt;
    reader.skip(2); // Sbz
    Evidence evidence;
    evidence.insert("flags"_L1, flagList(reader.u32le()));
    evidence.insert("domainGuid"_L1, readGuid(reader).toString(QUuid::WithoutBraces));
    constexpr std::array names{
        "forest", "domain", "controller", "netbiosDomain", "netbiosController", "user", "site", "clientSite"};
    for (const char* key : names) {
        if (const QByteArray name = readName(reader); !name.isEmpty())
            evidence.insert(QLatin1String(key), evidenceText(QByteArrayView(name)));
    }
    evidence.remove("user"_L1); // none was asked for
    if (opcode == samPauseResponseEx)
        evidence.insert("netlogonPaused"_L1, true);
    const bool readable = !reader.failed() && reader.left() >= trailerSize;
    return readable ? std::optional(evidence) : std::nullopt;
}

} // namespace PortCheck
