// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// Which host of which nothing comes back has a neighbour that answers: another address of the same network (the first
/// 24 bits of IPv4, 64 of IPv6, since nobody here knows its mask), asked from the same own address in another network,
/// whose services answer on each port that was silent. A pure value; the order in which addresses are learnt doesn't
/// matter.
class RunNeighbours {
public:
    /// Takes what is known of the host at \a address by now in place of what was. The other addresses of which at() may
    /// say something else now.
    QStringList learn(const QString& address, const HostRecords& records, const HostFacts& host);

    /// The neighbour that answers, "dc2.lab.example (10.0.0.2)"; empty where there is none, or \a address isn't silent.
    [[nodiscard]] QString at(const QString& address) const;

private:
    struct Seen {
        QString name; ///< with its address
        QString from; ///< the own address that asked; empty if that isn't known
        QSet<int> ports; ///< with their transport: those that are silent, or those that answer

        friend bool operator==(const Seen&, const Seen&) = default;
    };
    struct Network {
        QMap<QString, Seen> silent; ///< by address
        QMap<QString, Seen> answering; ///< by address
    };

    [[nodiscard]] static Seen seenAt(const HostRecords& records, State state);
    [[nodiscard]] static bool isNeighbour(const Seen& silent, const Seen& answering);
    [[nodiscard]] static QString neighbourIn(const Network& network, const Seen& silent);

    QHash<QString, Network> m_networks; ///< by their first bits
    QHash<QString, QString> m_neighbours; ///< of silent addresses
};

} // namespace PortCheck
