// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PortCheck {

class CheckQueue;
class CheckStore;
struct Verdict;

/// Whether what a verdict says may be the fault of the name by which its host was named: that led nowhere, or to where
/// nobody is, or to somebody else. Pure.
[[nodiscard]] bool mayBeTheNames(const Verdict& verdict);

/// Asks a DNS server that is a target of the run, and serves the domain, for the names that led nowhere by this
/// computer's own DNS, or where nobody is (FollowUpKind::HostAddress): who is right differs then, and who has to act.
/// Lives in one thread. The store and the queue must outlive it.
class NamedServer final {
public:
    NamedServer(CheckStore& store, CheckQueue& queue);

    /// Another run begins, or checks of the same run are asked again: no name has been asked for. \a ownServers are
    /// this computer's; \a domain as in RunRequest. Without \a mayAsk nobody is asked.
    void start(const QStringList& ownServers, const QString& domain, bool mayAsk);

    /// Once everything is judged: has each name that is in doubt asked for, once. Returns the checks that already mean
    /// something else, since the server does not know the domain and is this computer's own.
    [[nodiscard]] QList<int> askAtTheEnd();
    /// The name for which a follow-up asks; empty if it asks for none.
    [[nodiscard]] QString nameAskedBy(int followUp) const { return m_asked.value(followUp); }
    /// The question has its answer in the store: returns the checks of which that says something.
    [[nodiscard]] QList<int> take(int followUp);

    /// \a evidence with namedServer and namedServerAddresses (a list, empty if that server has none) where the
    /// check's name was asked for; with ownServerLacksDomain, the address of that server, where nothing was found by
    /// the name.
    [[nodiscard]] Evidence with(Evidence evidence, const CheckRecord& record) const;

private:
    struct Word {
        QString server;
        QStringList addresses;
    };

    [[nodiscard]] std::optional<Check> serverToAsk() const;
    [[nodiscard]] QString ownServerWithoutDomain() const;
    [[nodiscard]] QList<int> checksOf(const QString& name) const;
    [[nodiscard]] bool isUnknownName(const CheckRecord& record) const;

    CheckStore& m_store;
    CheckQueue& m_queue;
    QStringList m_ownServers;
    QString m_domain;
    bool m_mayAsk = false;
    QString m_withoutDomain; ///< of the own servers, the one that is a target and does not know the domain
    QHash<int, QString> m_asked; ///< names, by follow-up
    QHash<QString, std::optional<Word>> m_words; ///< by name; no value: not answered
};

} // namespace PortCheck
