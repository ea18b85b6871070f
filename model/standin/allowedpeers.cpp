// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/allowedpeers.h"

#include "model/targets/hostname.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct PeerTexts {
    Q_DECLARE_TR_FUNCTIONS(AllowedPeers)
};

int widthOf(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
}

} // namespace

Result<AllowedPeers> AllowedPeers::parsed(const QStringList& entries)
{
    AllowedPeers peers;
    for (const QString& entry : entries) {
        const QString text = entry.trimmed();
        const qsizetype slash = text.indexOf(u'/');
        std::optional<QHostAddress> address = addressLiteral(slash < 0 ? text : text.first(slash));
        if (!address)
            return Error{
                PeerTexts::tr("\"%1\" is no address; an address (192.0.2.7, 2001:db8::7) or a network (192.0.2.0/24) "
                              "is expected.",
                    "%1 what was given")
                    .arg(text)};
        address->setScopeId({});
        bool isNumber = true;
        const int bits = slash < 0 ? widthOf(*address) : text.sliced(slash + 1).toInt(&isNumber);
        if (!isNumber || bits < 0 || bits > widthOf(*address))
            return Error{
                PeerTexts::tr("\"%1\": behind the slash the number of the network's bits is expected, 0 to %2.",
                    "%1 what was given, %2 32 or 128")
                    .arg(text, QString::number(widthOf(*address)))};
        if (peers.m_networks.size() >= most)
            return Error{PeerTexts::tr("No more than %1 addresses and networks can be given.").arg(most)};
        peers.m_networks.append({*address, bits});
    }
    return peers;
}

bool AllowedPeers::contains(const QHostAddress& address) const
{
    QHostAddress plain = address;
    plain.setScopeId({});
    return std::any_of(m_networks.begin(), m_networks.end(), [&plain](const Network& network) {
        return plain.protocol() == network.address.protocol() && plain.isInSubnet(network.address, network.bits);
    });
}

QString AllowedPeers::text() const
{
    QStringList texts;
    for (const Network& network : m_networks) {
        const bool single = network.bits == widthOf(network.address);
        texts.append(
            single ? network.address.toString() : u"%1/%2"_s.arg(network.address.toString()).arg(network.bits));
    }
    return texts.join(", "_L1);
}

} // namespace PortCheck
