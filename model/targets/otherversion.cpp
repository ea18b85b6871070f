// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/otherversion.h"

#include "model/targets/hostname.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct OtherVersion {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::OtherVersion)
};

constexpr qsizetype mostNamed = 5;

} // namespace

QString otherVersionText(const QStringList& hosts, IpVersions versions)
{
    QStringList others = hosts;
    others.removeIf([versions](const QString& host) { return includes(versions, host) || !addressLiteral(host); });
    others.removeDuplicates();
    if (others.isEmpty())
        return {};
    QString list = others.first(std::min(others.size(), mostNamed)).join(u", "_s);
    if (others.size() > mostNamed)
        list += u", …"_s;
    const bool isIpv4 = versions == IpVersions::Ipv4;
    const QString chosen = isIpv4 ? u"IPv4"_s : u"IPv6"_s;
    const QString other = isIpv4 ? u"IPv6"_s : u"IPv4"_s;
    return others.size() == 1
        ? OtherVersion::tr("%1 is an %2 address, and only %3 is to be used.", "%1 address, %2 and %3 IPv4 or IPv6")
              .arg(list, other, chosen)
        : OtherVersion::tr("%1 are %2 addresses, and only %3 is to be used.", "%1 addresses, %2 and %3 IPv4 or IPv6")
              .arg(list, other, chosen);
}

} // namespace PortCheck
