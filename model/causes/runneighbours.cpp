// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/runneighbours.h"

#include "model/causes/conditions.h"

#include <QHostAddress>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The first bits of the address, as text; empty for one that has no neighbours behind the same way. Asked with each
/// answer of a run, and to read an address takes longer than to learn a whole check: so IPv4 isn't read.
QString networkOf(const QString& address)
{
    if (!address.contains(u':')) {
        const bool isOwnOrOfTheSegment = address.startsWith("127."_L1) || address.startsWith("169.254."_L1);
        return isOwnOrOfTheSegment ? QString() : address.left(address.lastIndexOf(u'.') + 1);
    }
    const QHostAddress host(address);
    if (host.isNull() || host.isLoopback() || host.isLinkLocal())
        return {};
    if (host.isInSubnet(QHostAddress(u"64:ff9b::"_s), 96)) // NAT64 (RFC 6052, section 2.1): any network of IPv4
        return {};
    constexpr int firstBytes = 8;
    const Q_IPV6ADDR bytes = host.toIPv6Address();
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes.c), firstBytes).toHex());
}

/// Whether it is a question that is the same for each host: which RPC ports a host has is its own matter.
bool isOfEveryHost(const Check& check)
{
    return !check.range && !check.isPlaceholder() && check.service != Service::RpcEndpoint;
}

/// Whether what answers shows that something lets this computer through: it is another computer, and not in this one's
/// own network \a bits, where nothing is in between.
bool isBehindTheNetwork(const HostRecords& records, const QString& bits)
{
    return std::none_of(records.checks.cbegin(), records.checks.cend(), [&bits](const CheckRecord* record) {
        return isAskedOfItself(*record) || networkOf(record->seen.localAddress.toString()) == bits;
    });
}

} // namespace

RunNeighbours::Seen RunNeighbours::seenAt(const HostRecords& records, State state)
{
    const Check& first = records.checks.constFirst()->check;
    Seen seen{hostText(first.hostName(), first.address), {}, {}};
    for (const CheckRecord* const record : records.checks) {
        const bool isThis = state == State::Open ? isVerified(*record) : record->seen.state == state;
        if (record->phase != Phase::Done || !isThis || !isOfEveryHost(record->check))
            continue;
        seen.ports.insert(int(record->check.port) * 2 + int(record->check.protocol));
        if (seen.from.isEmpty() && !record->seen.localAddress.isNull())
            seen.from = record->seen.localAddress.toString();
    }
    return seen;
}

bool RunNeighbours::isNeighbour(const Seen& silent, const Seen& answering)
{
    const bool isAskedFromElsewhere =
        !silent.from.isEmpty() && !answering.from.isEmpty() && silent.from != answering.from;
    return !isAskedFromElsewhere && answering.ports.contains(silent.ports);
}

QString RunNeighbours::neighbourIn(const Network& network, const Seen& silent)
{
    constexpr qsizetype fewestPorts = 2; // one may be closed to everybody but that host
    if (silent.ports.size() < fewestPorts)
        return {};
    const auto found = std::find_if(network.answering.cbegin(), network.answering.cend(),
        [&silent](const Seen& answering) { return isNeighbour(silent, answering); });
    return found == network.answering.cend() ? QString() : found->name;
}

QStringList RunNeighbours::learn(const QString& address, const HostRecords& records, const HostFacts& host)
{
    const QString bits = networkOf(address);
    if (bits.isEmpty())
        return {};
    Network& network = m_networks[bits];
    const bool isDone = host.isDone() && !records.checks.isEmpty();
    const bool isSilent = isDone && host.isSilent();
    const bool answers = isDone && host.hasProof() && isBehindTheNetwork(records, bits);
    m_neighbours.remove(address);
    network.silent.remove(address);
    if (isSilent) {
        const Seen& seen = *network.silent.insert(address, seenAt(records, State::Filtered));
        if (const QString neighbour = neighbourIn(network, seen); !neighbour.isEmpty())
            m_neighbours.insert(address, neighbour);
    }
    const auto known = network.answering.constFind(address);
    const bool isKnown = known != network.answering.cend();
    if (!answers && !isKnown)
        return {};
    const Seen now = answers ? seenAt(records, State::Open) : Seen();
    if (answers && isKnown && *known == now)
        return {};
    network.answering.remove(address);
    if (answers)
        network.answering.insert(address, now);
    QStringList others;
    for (auto silent = network.silent.cbegin(); silent != network.silent.cend(); ++silent) {
        const QString neighbour = neighbourIn(network, *silent);
        if (neighbour == m_neighbours.value(silent.key()))
            continue;
        m_neighbours.insert(silent.key(), neighbour);
        others.append(silent.key());
    }
    others.removeOne(address);
    return others;
}

QString RunNeighbours::at(const QString& address) const
{
    return m_neighbours.value(address);
}

} // namespace PortCheck
