// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/causes/runipversions.h"
#include "model/causes/runneighbours.h"
#include "model/causes/runshutout.h"

#include <QHash>
#include <QObject>

namespace PortCheck {

class CheckStore;

/// Gives the checks and follow-ups of a run their verdicts, each in the light of what the others saw on its host. Lives
/// in one thread and answers at once. The store must outlive it.
class Verdicts final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Verdicts)

public:
    explicit Verdicts(CheckStore& store, QObject* parent = nullptr);

    /// Another run begins: \a domain and \a asksLocalPorts (its sourcePorts) as in RunRequest, \a dynamicPorts is what
    /// the system takes its local ports from, \a hurries as in HostRecords, \a goal as RunRequest::dynamicRange,
    /// \a tableRanges as in HostRecords.
    void start(const QString& domain, PortRange dynamicPorts, bool asksLocalPorts = false, bool hurries = false,
        DynamicRangeGoal goal = DynamicRangeGoal::Usual, const QList<PortRange>& tableRanges = {});

    /// Judges what is done at an address, and at the other addresses of its targets: what one check found can change
    /// what another's silence means.
    void judge(const QString& address);

    /// The same for one address whose records have changed in a way that its host facts don't show.
    void judgeAnew(const QString& address);

    /// No check stands at \a address any more: what was learnt there means nothing for others.
    void forget(const QString& address);

    /// The addresses to be asked once more, as RunShutOut::suspects() says of what was judged.
    [[nodiscard]] QStringList shutOutSuspects() const { return m_shutOut.suspects(); }

    /// The addresses at which all is asked that was to be asked, and nothing answered.
    [[nodiscard]] QStringList silentAddresses() const;

    /// The same for \a ended, which came to an end there, as long as further answers of the host are due: these are
    /// judged at once, by what was known when all were; and all of them when twice as many have ended since as before,
    /// or eight, or a 32nd of the host's checks if that is more. So a host takes time in proportion to its ports. Not
    /// \a now: they are only left to catchUp().
    void judgeAhead(const QString& address, const QList<int>& ended, bool now = true);

    /// Judges all for which judgeAhead() left something to do.
    void catchUp();

    /// What is known of the host at an address by now.
    [[nodiscard]] HostFacts factsOf(const QString& address) const;

Q_SIGNALS:
    /// The verdict of a check is another one, within judge(). Not told of follow-ups.
    void changed(int id);

private:
    /// Judges \a addresses, and others if that tells that this computer was shut out, or was not.
    void judgeEach(const QStringList& addresses);
    /// The other addresses for which that changes what is known of the run.
    [[nodiscard]] QStringList judgeAlone(const QString& address);
    void judgeOne(int id, const HostFacts& host);
    /// Most checks of a host have the same verdict as the one before: its lists are in memory once.
    void keepEqualListsOnce(const QString& address);
    /// What is known of other addresses and of the whole run, for what is judged at \a address.
    void addLight(HostRecords& records, const QString& address) const;
    [[nodiscard]] bool showsIpv6(const QString& address) const;
    /// Whether what was found at an address is news of the domain that was named.
    [[nodiscard]] bool learnsOfDomain(const QString& address);

    CheckStore& m_store;
    QString m_domain;
    PortRange m_dynamicPorts;
    QHash<QString, HostFacts> m_judgedBy; ///< by address: the host facts with which it was last judged
    /// How many checks of an address have come to an end before all were judged, and since.
    struct Ended {
        qsizetype before = 0;
        qsizetype since = 0;
    };
    QHash<QString, Ended> m_ended; ///< by address
    DynamicRangeGoal m_goal = DynamicRangeGoal::Usual;
    QList<PortRange> m_tableRanges;
    bool m_asksLocalPorts = false;
    bool m_hurries = false;
    bool m_usesIpv6 = false; ///< something other than "no route" came of a question over IPv6
    RunDomain m_runDomain; ///< what the answers so far say of the domain
    RunShutOut m_shutOut; ///< learnt whenever an address is judged
    RunIpVersions m_ipVersions; ///< so is this
    RunNeighbours m_neighbours; ///< and this
};

} // namespace PortCheck
