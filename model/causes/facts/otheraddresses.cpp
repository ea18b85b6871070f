// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/otheraddresses.h"

#include "model/causes/conditions.h"
#include "model/support/addonce.h"

#include <QHostAddress>

namespace PortCheck {

QString OtherAddresses::worksAt(const Check& check) const
{
    const auto found = m_worksAt.find({check.target, check.service, check.protocol, check.port});
    return found == m_worksAt.end() ? QString() : found->second;
}

QString OtherAddresses::livesAt(const QString& target) const
{
    const auto first = m_worksAt.lower_bound({target, Service{}, Transport{}, 0});
    return first == m_worksAt.end() || std::get<0>(first->first) != target ? QString() : first->second;
}

void OtherAddresses::learnElsewhere(const QList<const CheckRecord*>& elsewhere)
{
    for (const CheckRecord* record : elsewhere) {
        const Check& check = record->check;
        if (isVerified(*record))
            m_worksAt[{check.target, check.service, check.protocol, check.port}] = check.address;
        if (QHostAddress(check.address).protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        addOnce(m_withIpv4, check.target);
        for (const QString& name : check.names)
            addOnce(m_withIpv4, name);
    }
}

} // namespace PortCheck
