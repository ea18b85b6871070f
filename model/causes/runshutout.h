// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace PortCheck {

/// Whether this computer was shut out in mid-run: a host that had answered stopped for good, and from then on nothing
/// answered, on whatever host. IPv4 and IPv6 are told apart, since this computer has another address in each. A pure
/// value; the order in which addresses are learnt doesn't matter.
class RunShutOut {
public:
    /// Takes what is known of the host at \a address by now in place of what was. The other addresses of which at()
    /// says something else now.
    QStringList learn(const QString& address, const HostRecords& records, const HostFacts& host);

    /// For an address that shows the block and is not alone with it: the host there stopped answering, or what was
    /// asked of it afterwards was not answered. Where nothing ever came back, all must have been asked afterwards.
    [[nodiscard]] std::optional<ShutOut> at(const QString& address) const;

    /// Whom to ask once more, at the end of a run in which nobody is known to have stopped: of each kind the address
    /// that something came back from last, if others were asked after that alone, and nothing came back from them.
    [[nodiscard]] QStringList suspects() const;

private:
    struct Seen {
        QDateTime lifeBegan; ///< when the last question was asked that something came back to
        QDateTime stopped; ///< when the last answer came, of a host that stopped for good
        QDateTime silentAfter; ///< the first question after that, to which nothing came back
        QDateTime silent; ///< the last question to which nothing came back; the first, where none was answered

        friend bool operator==(const Seen&, const Seen&) = default;
    };

    /// All addresses of one kind, IPv4 or IPv6.
    struct Family {
        QHash<QString, Seen> seen; ///< by address
        QSet<QString> stopped; ///< addresses of hosts that stopped answering for good
        QDateTime lifeBegan; ///< the last of all
        std::optional<ShutOut> shutOut;
        QSet<QString> showIt; ///< addresses; empty without such a block

        [[nodiscard]] bool tells() const { return showIt.size() > 1; }
        void replace(const QString& address, const Seen& now);
        [[nodiscard]] std::optional<ShutOut> findOut() const;
        [[nodiscard]] bool shows(const QString& address) const;
        void findWhoShowsIt();
        [[nodiscard]] QString suspect() const;
    };

    [[nodiscard]] static Seen seenAt(const HostRecords& records, const HostFacts& host);

    std::array<Family, 2> m_families; ///< IPv4, IPv6
};

} // namespace PortCheck
