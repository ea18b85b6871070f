// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace PortCheck {

class CheckQueue;
class CheckStore;
struct CheckRecord;
struct ProbeResult;

/// What is asked of stand-ins: each is known by its mark, at however many addresses, and takes part in the queue as one
/// host. Its limits can hold questions back, which looks like a firewall; it says in later answers that it did. What
/// was lost is asked again then, once in a run, and where it held back meanwhile, silence proves nothing. Lives in one
/// thread; the store and the queue must outlive it.
class StandInQuestions final {
public:
    /// What follows from all that is known.
    struct Settled {
        QStringList askWhether; ///< addresses where something that answered is to be asked again, to hear what it says
        QList<int> askAgain; ///< checks that were lost
        QSet<QString> changed; ///< addresses with checks whose evidence is another one now, and whose verdict is void
    };

    StandInQuestions(CheckStore& store, CheckQueue& queue)
        : m_store(store)
        , m_queue(queue)
    {
    }

    /// Another run begins, or checks of the same run are asked again. Where nothing is \a allowed to be asked again,
    /// what was lost is marked.
    void start(bool allowed);
    /// Something at \a address was \a seen like that, and that is known at \a now (UTC).
    void take(const QString& address, const ProbeResult& seen, const QDateTime& now);
    /// All that was asked has come to an end. To be called until nothing follows; that ends after a few calls.
    [[nodiscard]] Settled settleRun();
    /// Writes down what is a stand-in's answer without a mark, as far as is known: SMB bears it in the second answer,
    /// which can be held back. Returns the addresses with checks whose evidence is another one now, and whose verdict
    /// is void. To be called when a run ends early; settleRun() does the same.
    [[nodiscard]] QSet<QString> recognise();

private:
    enum class Stage { Asked, AskedWhether, AskedAgain, AskedWhetherAgain, Settled };
    struct StandIn {
        QSet<QString> addresses{};
        QString serverGuid{}; ///< of its marked answers over SMB; empty: not known
        QDateTime heldBack{}; ///< when it last did, in UTC; up to a second late. Invalid: never
        Stage stage = Stage::Asked;
    };

    [[nodiscard]] QByteArray whoseIs(const CheckRecord& unmarked) const;
    [[nodiscard]] QList<int> lostAt(const StandIn& standIn) const;
    [[nodiscard]] QList<int> lostMeanwhile(const StandIn& standIn) const;
    void settle(StandIn& standIn, Settled& settled);
    void mark(const QList<int>& lost, Settled& settled);

    CheckStore& m_store;
    CheckQueue& m_queue;
    QHash<QByteArray, StandIn> m_standIns; ///< by the number in their marks
    bool m_allowed = true;
};

} // namespace PortCheck
