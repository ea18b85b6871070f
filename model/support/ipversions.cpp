// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/ipversions.h"

#include "model/support/oftoken.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

const QList<IpVersions>& allIpVersions()
{
    static const QList<IpVersions> all{IpVersions::Both, IpVersions::Ipv4, IpVersions::Ipv6};
    return all;
}

QLatin1String token(IpVersions versions)
{
    switch (versions) {
    case IpVersions::Both:
        return "both"_L1;
    case IpVersions::Ipv4:
        return "ipv4"_L1;
    case IpVersions::Ipv6:
        return "ipv6"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<IpVersions> ipVersionsOf(QStringView word)
{
    return ofToken(allIpVersions(), word);
}

bool isOfIpv6(QStringView address)
{
    return address.contains(u':') && !address.startsWith("::ffff:"_L1);
}

bool includes(IpVersions versions, QStringView address)
{
    return versions == IpVersions::Both || isOfIpv6(address) == (versions == IpVersions::Ipv6);
}

} // namespace PortCheck
