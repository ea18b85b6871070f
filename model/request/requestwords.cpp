// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requestwords.h"

#include "model/results/onehost.h"
#include "model/support/evidence.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCommandName = 90; // nftables keeps 128 bytes of a comment, Cisco IOS 100 of a remark

bool isHarmless(QChar c)
{
    return (c >= 'a'_L1 && c <= 'z'_L1) || (c >= 'A'_L1 && c <= 'Z'_L1) || (c >= '0'_L1 && c <= '9'_L1)
        || u" .:/-"_s.contains(c);
}

} // namespace

QString oneLine(const QString& text)
{
    return evidenceText(text.simplified());
}

QString commandName(const QString& text)
{
    QString name = QString(text).replace(','_L1, ' '_L1).simplified().left(longestCommandName);
    std::replace_if(
        name.begin(), name.end(), [](QChar c) { return !isHarmless(c); }, QChar('-'_L1));
    return name;
}

QString exactAddress(const QHostAddress& address)
{
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    QHostAddress exact = isMapped ? QHostAddress(ipv4) : address;
    exact.setScopeId({});
    return isOfOneHost(exact) ? exact.toString() : QString();
}

QString rangesText(const QList<PortRange>& ranges)
{
    QStringList texts;
    for (const PortRange range : ranges)
        texts.append(range.text());
    return texts.join(", "_L1);
}

QString utcText(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz 'UTC'"_s);
}

} // namespace PortCheck
