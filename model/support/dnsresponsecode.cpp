// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/dnsresponsecode.h"

#include <QLatin1String>

#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

QString dnsResponseCodeName(int responseCode)
{
    static constexpr std::array names{"NOERROR"_L1, "FORMERR"_L1, "SERVFAIL"_L1, "NXDOMAIN"_L1, "NOTIMP"_L1,
        "REFUSED"_L1, "YXDOMAIN"_L1, "YXRRSET"_L1, "NXRRSET"_L1, "NOTAUTH"_L1, "NOTZONE"_L1};
    if (responseCode == dnsBadVersion)
        return u"BADVERS"_s;
    if (responseCode < 0 || responseCode >= static_cast<int>(names.size()))
        return u"RCODE%1"_s.arg(responseCode);
    return names.at(static_cast<std::size_t>(responseCode));
}

} // namespace PortCheck
