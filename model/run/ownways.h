// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/system/ownway.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHash>

#include <optional>
#include <utility>

namespace PortCheck {

struct CheckRecord;
struct OwnAddress;
struct ProbeResult;

/// The evidence of \a seen with "ownInterface", the network interface whose address the question left from.
[[nodiscard]] Evidence withOwnInterface(const ProbeResult& seen, const QList<OwnAddress>& ownAddresses);

/// The evidence of \a seen with "userModeNetwork", the same interface, if nothing answered and it is one of a user-mode
/// network.
[[nodiscard]] Evidence withUserModeNetwork(const ProbeResult& seen, const QList<OwnAddress>& ownAddresses);

/// How this computer's questions leave it, and whether that was lost in mid-run: a link went down, an address was taken
/// away, a route went or leads elsewhere. Looks when a check ends without an answer. Lives in one thread.
class OwnWays {
public:
    explicit OwnWays(OwnNetworkSource source = {});

    /// Forgets the ways of a run before.
    void start();
    /// Notes how questions to \a target leave now; only the first time in a run.
    void note(const QString& target);

    /// The tunnel by which questions to \a target left when that was noted; empty if it was none.
    [[nodiscard]] QString tunnelTo(const QString& target) const;

    /// The evidence of \a ended, which has just ended. If it got no answer and its way out was lost meanwhile, with
    /// "ownLoss" ("link-down", "address-gone", "no-route", "route-changed"), "ownInterface", "ownAddress",
    /// "ownLossSeen" (UTC, ISO 8601: when it was first noticed) and, for a route that leads elsewhere,
    /// "ownInterfaceNow".
    [[nodiscard]] Evidence withLoss(const CheckRecord& ended);

    /// The evidence of \a ended, which has just ended, and whose way out had no link when it was noted: with
    /// "ownLinkDown", the interface, if that is still so; else with "ownLinkWasDown", the same.
    [[nodiscard]] Evidence withLinkAtTheStart(const CheckRecord& ended);

    /// The members of withLoss() for names that nobody could look up from \a began until \a now, if the link or the
    /// address by which one of the DNS \a servers is asked was lost meanwhile; those of withLinkAtTheStart() where the
    /// link to each of them was down all the while; else nothing. The ways to these were noted.
    [[nodiscard]] Evidence lossOfServers(const QStringList& servers, const QDateTime& began, const QDateTime& now);

private:
    struct Loss {
        QString what;
        OwnWay before;
        QString interfaceNow;
        QDateTime firstSeen;
        QDateTime lastSeen;
    };

    [[nodiscard]] static Evidence evidenceOf(const Loss& loss);
    const QList<OwnInterface>& interfaces();
    [[nodiscard]] OwnWay wayTo(const QHostAddress& target);
    [[nodiscard]] std::optional<Loss> lossOf(const OwnWay& before, const OwnWay& now) const;
    [[nodiscard]] std::optional<Loss> lossOfFamily(QAbstractSocket::NetworkLayerProtocol family);
    [[nodiscard]] const Loss* lossFor(const CheckRecord& ended);

    OwnNetworkSource m_source;
    QList<OwnInterface> m_interfaces;
    QDeadlineTimer m_interfacesAreFresh;
    QHash<QString, OwnWay> m_ways; ///< by target, as they were noted
    QList<OwnWay> m_differentWays; ///< of these each once, without those that lead nowhere
    QHash<QString, Loss> m_losses; ///< by target
    QHash<std::pair<QString, QString>, QDateTime> m_firstSeen; ///< by what was lost, and on which interface
};

} // namespace PortCheck
