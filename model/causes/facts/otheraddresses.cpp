// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/otheraddresses.h"

#include "model/causes/conditions.h"
#include "model/support/addonce.h"

#include <QHostAddress>

namespace PortCheck {

QString OtherAddresses::worksAt(const Check& check) const
{
    const auto found = m_worksAt.find({check.hostName(), check.service, check.protocol, check.port});
    return found == m_worksAt.end() ? QString() : found->second;
}

QString OtherAddresses::livesAt(const Check& check) const
{
    const QString& name = check.hostName();
    const auto first = m_worksAt.lower_bound({name, Service{}, Transport{}, 0});
    return first == m_worksAt.end() || std::get<0>(first->first) != name ? QString() : first->second;
}

void OtherAddresses::learnWorking(const QString& name, const Check& check)
{
    m_worksAt[{name, check.service, check.protocol, check.port}] = check.address;
}

void OtherAddresses::learnElsewhere(const QList<const CheckRecord*>& elsewhere)
{
    for (const CheckRecord* record : elsewhere) {
        const Check& check = record->check;
        if (isVerified(*record)) {
            learnWorking(check.target, check);
            for (const QString& name : check.names)
                learnWorking(name, check);
        }
        if (QHostAddress(check.address).protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        addOnce(m_withIpv4, check.target);
        for (const QString& name : check.names)
            addOnce(m_withIpv4, name);
    }
}

} // namespace PortCheck
