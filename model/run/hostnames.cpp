// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/hostnames.h"

#include "model/support/addonce.h"
#include "model/targets/hostname.h"

#include <QHostAddress>

#include <algorithm>
#include <tuple>

namespace PortCheck {

void HostNames::clear()
{
    m_known.clear();
    m_at.clear();
}

void HostNames::add(int place, const Target& target, const QStringList& addresses)
{
    m_known.insert(place, {target, addresses.size(), addressLiteral(target.host).has_value()});
    for (const QString& address : addresses) {
        if (isOfNoHost(QHostAddress(address))) // what a filter answers for any name
            continue;
        QList<int>& places = m_at[address];
        places.removeOne(place); // looked up again
        const auto next =
            std::find_if(places.cbegin(), places.cend(), [&](int other) { return isBefore(place, other); });
        places.insert(next, place);
    }
}

bool HostNames::isBefore(int a, int b) const
{
    const Known& left = *m_known.find(a);
    const Known& right = *m_known.find(b);
    return std::tuple(left.isAddress, left.addresses, a) < std::tuple(right.isAddress, right.addresses, b);
}

std::optional<int> HostNames::firstAt(const QString& address, const QString& role) const
{
    const QList<int> places = m_at.value(address);
    const auto first =
        std::find_if(places.begin(), places.end(), [&](int place) { return m_known.find(place)->target.role == role; });
    return first == places.end() ? std::nullopt : std::optional(*first);
}

QStringList HostNames::namesAt(const QString& address) const
{
    QStringList names;
    const QList<int> places = m_at.value(address);
    for (const int place : places)
        addOnce(names, nameOf(place));
    return names;
}

} // namespace PortCheck
