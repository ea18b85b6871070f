// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>

namespace PortCheck {

/// Whether one IP version as a whole doesn't get through: nothing was answered at several addresses of it, whose hosts
/// answer over the other version, and nothing anywhere else over it. What is valid on the own segment alone, and this
/// computer itself, tell nothing of that. A pure value; the order in which addresses are learnt doesn't matter.
class RunIpVersions {
public:
    /// Takes what is known of the host at \a address by now in place of what was. The other addresses of which
    /// isBlockedAt() may say something else now.
    QStringList learn(const QString& address, const HostRecords& records, const HostFacts& host);

    /// For an address that shows the block: its host answers over the other version, or has no address of that.
    [[nodiscard]] bool isBlockedAt(const QString& address) const;

private:
    enum class Kind { Unknown, Lives, Answers, Silent, SilentToOneQuestion };
    struct Seen {
        QString host; ///< the name that it goes by
        Kind kind = Kind::Unknown;

        friend bool operator==(const Seen&, const Seen&) = default;
    };
    /// The addresses of a host that are of one version.
    struct OfVersion {
        QStringList all;
        QStringList silent;
        qsizetype counting = 0; ///< those of the silent ones that were asked several questions
        qsizetype answering = 0; ///< in a service's own protocol
    };
    using OfHost = std::array<OfVersion, 2>; ///< IPv4, IPv6

    [[nodiscard]] static Kind kindOf(const HostRecords& records, const HostFacts& host);
    /// How many silent addresses of a version tell against it at this host.
    [[nodiscard]] static qsizetype suspects(const OfHost& host, std::size_t version);
    [[nodiscard]] bool isBlocked(std::size_t version) const;
    [[nodiscard]] QStringList silentOf(std::size_t version) const;
    void count(const QString& address, const Seen& seen, int sign);

    QHash<QString, Seen> m_seen; ///< by address
    QHash<QString, OfHost> m_hosts; ///< by the name that they go by
    std::array<qsizetype, 2> m_suspects{}; ///< of all hosts
    std::array<qsizetype, 2> m_living{}; ///< addresses from which anything came back
};

} // namespace PortCheck
