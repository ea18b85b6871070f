// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/wayloss.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <functional>
#include <optional>

namespace PortCheck {

class CheckStore;

/// What the hosts on one way lose together, at the end of a run. Where several lost something, that is one cause
/// (losingHostsMember), and a silent port beside them may be silent by chance: it is asked patiently, in a few rounds,
/// until it answers or chance explains its silence no more (silentBeyondLossesMember). So is what stays silent at the
/// only host that is known to lose packets. Lives in one thread. The store must outlive it.
class WayLosses {
public:
    /// What follows from all that is known.
    struct Settled {
        QList<int> askPatiently; ///< checks that were silent; nothing is written before that has come to an end
        QSet<QString> changed; ///< addresses with checks whose evidence is another one now, and whose verdict is void
    };
    /// A name for the way to an address, the same for all that are reached by the same one.
    using WayTo = std::function<QString(const QHostAddress&)>;

    /// How many checks are asked patiently at once, and how often each at most.
    static constexpr int mostAtOnce = 64;
    static constexpr int mostRounds = 3;

    explicit WayLosses(CheckStore& store)
        : m_store(store)
    {
    }

    /// Another run begins, or checks of the same run are asked again. Whether silence is \a allowed to be asked again.
    void start(bool allowed);
    /// All that was asked has come to an end, and is judged.
    [[nodiscard]] Settled settleRun(const WayTo& wayTo);

private:
    struct Silent {
        int id = 0;
        int attempts = 0; ///< all of them in vain
        bool wasAsked = false; ///< patiently
        bool answered = false; ///< to that
        bool isOfLosingHost = false; ///< that loses packets is known of its host alone
        bool isBeyond = false; ///< chance does not explain it
    };
    struct OfPort {
        int asked = 0; ///< of how many hosts
        QList<qsizetype> silent; ///< where they are among Way::silent
    };
    /// By transport and port.
    using Ports = QHash<int, OfPort>;
    struct Way {
        QSet<QString> addresses;
        QSet<QString> losing; ///< of these
        int losses = 0; ///< questions that were answered after losses, however often they were asked
        int questions = 0;
        std::array<AskedAndLost, 2> counts; ///< by transport
        QList<int> late; ///< checks that proved themselves after losses
        QList<int> fellSilent; ///< the same, taken for an outage of their host alone
        QList<int> fellSilentTogether; ///< taken for one of several hosts
        QList<Silent> silent;
        Ports ports;

        [[nodiscard]] bool losesToSeveral() const;
        /// What is lost of one transport, or of both where that is more: the few questions of one tell little, and a
        /// line does not look at transports.
        [[nodiscard]] AskedAndLost lossesOf(Transport transport) const;
    };

    void learn(Way& way, int id) const;
    void learnSilent(Way& way, int id) const;
    void takeShortOutages(Way& way) const;
    void findBeyondChance(Way& way) const;
    [[nodiscard]] bool wasAskedPatiently(const OfPort& port, const Way& way) const;
    [[nodiscard]] std::optional<int> openedBefore(const QString& address) const;
    void addQuestions(const Way& way, QList<int>& askPatiently);
    void write(const Way& way, QSet<QString>& changed, QSet<int>& explained);
    void writeInto(int id, int losingHosts, bool isBeyond, QSet<QString>& changed);

    CheckStore& m_store;
    QHash<int, int> m_rounds; ///< by check: how often it was asked patiently for the sake of this
    QSet<int> m_written; ///< checks whose evidence has a word of this
    bool m_allowed = true;
};

} // namespace PortCheck
