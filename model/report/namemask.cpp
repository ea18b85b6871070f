// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/namemask.h"

#include "model/results/maskedaddresses.h"
#include "model/results/onehost.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Parts of names that name nobody: of SRV records and of a directory's tree, and the common ends of names.
bool namesNobody(const QString& label)
{
    static const QSet<QString> words = {u"tcp"_s, u"udp"_s, u"ldap"_s, u"kerberos"_s, u"kpasswd"_s, u"gc"_s, u"dc"_s,
        u"pdc"_s, u"msdcs"_s, u"sites"_s, u"domains"_s, u"cn"_s, u"ou"_s, u"servers"_s, u"configuration"_s, u"schema"_s,
        u"ntds"_s, u"settings"_s, u"domaindnszones"_s, u"forestdnszones"_s, u"default-first-site-name"_s, u"krbtgt"_s,
        u"localhost"_s, u"com"_s, u"net"_s, u"org"_s, u"local"_s, u"lan"_s, u"internal"_s, u"example"_s, u"invalid"_s,
        u"test"_s, u"arpa"_s, u"in-addr"_s, u"ip6"_s};
    return words.contains(label);
}

/// A host's or a directory's label; an underscore before it, as service records have one, isn't part of it.
const QString labelPattern = uR"([\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?)"_s;

const QRegularExpression& labels()
{
    static const QRegularExpression expression(labelPattern);
    return expression;
}

/// All that may have to be masked, the longest form first.
const QRegularExpression& suspects()
{
    static const QRegularExpression expression(
        uR"((?<hardware>(?<![\p{L}\p{N}])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![\p{L}\p{N}]))|)"_s
        + uR"((?<address>(?<![\p{L}\p{N}:.])(?:[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}(?![\p{L}\p{N}:])|)"_s
        + uR"(\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}]|\.\d)))|)"_s
        + u"(?<dotted>(?:%1\\._?)+\\p{L}[\\p{L}\\p{N}-]+)|"_s.arg(labelPattern) + u"(?<word>%1)"_s.arg(labelPattern));
    return expression;
}

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QString NameMask::entered(const QString& key, const QString& mask, const QString& original)
{
    m_masks.insert(key, mask);
    m_entries.append({mask, original});
    return mask;
}

QString NameMask::labelMask(const QString& label)
{
    const QString key = label.toLower();
    if (namesNobody(key) || !hasLetter(label))
        return label;
    QString mask = m_masks.value(key);
    if (mask.isEmpty())
        mask = entered(key, u"name%1"_s.arg(++m_names), label);
    return label == label.toUpper() ? mask.toUpper() : mask;
}

void NameMask::learn(const QString& name)
{
    if (name.contains(u' ')) {
        if (!m_masks.contains(name.toLower())) {
            m_phrases.append(name);
            entered(name.toLower(), u"name%1"_s.arg(++m_names), name);
        }
        return;
    }
    const QHostAddress asAddress(name);
    if (!asAddress.isNull()) {
        (void)address(asAddress);
        return;
    }
    QRegularExpressionMatchIterator found = labels().globalMatch(name);
    while (found.hasNext())
        (void)labelMask(found.next().captured());
}

QString NameMask::dottedMask(const QString& name)
{
    QStringList parts = name.split(u'.');
    for (QString& part : parts) {
        const bool isService = part.startsWith(u'_');
        part = (isService ? u"_"_s : QString()) + labelMask(isService ? part.mid(1) : part);
    }
    return parts.join(u'.');
}

/// A name stands alone, or as a part of another: "LAB-DC1-CA".
QString NameMask::wordMask(const QString& word)
{
    constexpr qsizetype shortestName = 2; // "a" is a word more often than a host
    const auto isKnown = [this](const QString& each) {
        return each.size() >= shortestName && m_masks.contains(each.toLower());
    };
    if (isKnown(word))
        return labelMask(word);
    static const QRegularExpression joint(u"[_-]"_s);
    QString masked = word;
    qsizetype from = 0;
    for (const QString& part : word.split(joint)) {
        const QString replacement = isKnown(part) ? labelMask(part) : part;
        masked.replace(from, part.size(), replacement);
        from += replacement.size() + 1;
    }
    return masked;
}

QHostAddress NameMask::address(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (!isOfOneHost(address) || address.isLoopback())
        return address;
    QHostAddress plain = isIpv4 ? QHostAddress(ipv4) : address;
    plain.setScopeId({});
    const QString key = plain.toString();
    QString mask = m_masks.value(key);
    if (mask.isEmpty()) {
        const MaskedNetwork network = isIpv4 ? MaskedNetwork::Ipv4
            : plain.isLinkLocal()            ? MaskedNetwork::LinkLocal
                                             : MaskedNetwork::Ipv6;
        mask = maskedAddress(network, quint32(isIpv4 ? ++m_ipv4 : ++m_ipv6)).toString();
        entered(key, mask, key);
    }
    QHostAddress masked(mask);
    masked.setScopeId(address.scopeId());
    return masked;
}

QString NameMask::addressMask(const QString& text)
{
    const QHostAddress read(text);
    return read.isNull() ? text : address(read).toString(); // a time of day has the form of an address, too
}

QString NameMask::hardwareMask(const QString& text)
{
    const QString key = QString(text).replace(u'-', u':').toLower();
    const QString known = m_masks.value(key);
    if (!known.isEmpty())
        return known;
    constexpr int hexadecimal = 16;
    constexpr int twoDigits = 2;
    ++m_hardware;
    return entered(key,
        u"02:00:00:00:%1:%2"_s.arg(m_hardware / 256 % 256, twoDigits, hexadecimal, QChar(u'0'))
            .arg(m_hardware % 256, twoDigits, hexadecimal, QChar(u'0')),
        text);
}

/// Without what stands right beside "…": a piece of a name or an address that was cut no longer has its form.
QString NameMask::withoutCutPieces(const QString& text)
{
    static const QRegularExpression pieces(uR"([\p{L}\p{N}][\p{L}\p{N}_.:-]*…|…[\p{L}\p{N}_.:-]+)"_s);
    return text.contains(u'…') ? QString(text).replace(pieces, u"…"_s) : text;
}

QString NameMask::text(const QString& text)
{
    QString whole = withoutCutPieces(text);
    for (const QString& phrase : std::as_const(m_phrases))
        whole.replace(phrase, m_masks.value(phrase.toLower()));
    QString masked;
    qsizetype behind = 0;
    QRegularExpressionMatchIterator found = suspects().globalMatch(whole);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString part = match.captured();
        masked += QStringView(whole).mid(behind, match.capturedStart() - behind);
        if (match.hasCaptured(u"hardware"))
            masked += hardwareMask(part);
        else if (match.hasCaptured(u"address"))
            masked += addressMask(part);
        else if (match.hasCaptured(u"dotted"))
            masked += dottedMask(part);
        else
            masked += wordMask(part);
        behind = match.capturedEnd();
    }
    return masked + QStringView(whole).mid(behind);
}

} // namespace PortCheck
