// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/causerows.h"

/// Records of hosts that are found by a name, and call themselves by one.
namespace PortCheck {

/// LDAP of a controller of lab.example that calls itself \a name.
inline CheckRecord ldapOn(const QString& name)
{
    return askedAt(Service::Ldap,
        verifiedResult({{QStringLiteral("dnsHostName"), name},
            {QStringLiteral("defaultNamingContext"), QStringLiteral("DC=lab,DC=example")}}));
}

/// SMB of a computer that calls itself \a name.
inline CheckRecord smbOn(const QString& name)
{
    return askedAt(Service::Smb, verifiedResult({{QStringLiteral("ntlmComputer"), name}}), Transport::Tcp, 445);
}

inline CheckRecord named(CheckRecord record, const QString& target)
{
    record.check.target = target;
    return record;
}

} // namespace PortCheck
