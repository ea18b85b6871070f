// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/ownresolver.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace PortCheck {

/// Why looking a name up failed, where that says nothing about the name.
struct LookupFailure {
    ResolverWord word; ///< Untold where the system did not answer in time, or said nothing more
    bool isKeptLocal = false; ///< the name is under .local, and this computer's resolver does not ask DNS for it

    friend bool operator==(const LookupFailure&, const LookupFailure&) = default;
};

/// The result of looking a name up.
struct Resolution {
    QList<QHostAddress> addresses; ///< each once, in the system's order; empty if the name has none
    QString error; ///< the system's message if addresses is empty
    std::optional<LookupFailure> failure{}; ///< if addresses is empty though the name may have some
    bool fullNameHasOne = false; ///< of a short name without any: with the domain behind it, it has; see NameLookups

    friend bool operator==(const Resolution&, const Resolution&) = default;
};

/// Addresses of hosts, by name.
using HostAddresses = QHash<QString, QList<QHostAddress>>;

/// Looks names up without ever blocking. An interface, so that tests can answer from a table.
class Resolver : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Resolver)

public:
    using Callback = std::function<void(const Resolution&)>;

    using QObject::QObject;
    ~Resolver() override = default;

    /// Calls \a callback once, later, unless \a context was destroyed before or cancelAll() was called. \a context
    /// lives in the resolver's thread, and the callback is called there. An address literal resolves to itself.
    virtual void resolve(const QString& host, QObject* context, Callback callback) = 0;

    /// Asks what this computer's DNS servers say of a name that its hosts file knows; see askDnsAlone(). \a told is
    /// called as resolve() calls, whatever cancelAll() does. Unless overridden, nobody is asked, and nothing is told.
    virtual void askDns(const QString& host, QObject* context, std::function<void(const ResolverWord&)> told);

    /// Drops every pending question: no callback comes after this.
    virtual void cancelAll() = 0;
};

/// How SystemResolver asks; replaced in its own tests, which must not use the network.
struct HostLookup {
    /// Asks for a host and passes the answer to the function in the thread of the object, unless that was destroyed.
    /// Returns the question's number.
    std::function<int(const QString&, QObject*, std::function<void(const QHostInfo&)>)> ask;
    std::function<void(int)> abort; ///< aborts the question of that number
    /// Asks what this computer's DNS servers say of a host that has no address; see askOwnResolver(). Not asked if
    /// empty.
    std::function<void(const QString&, QObject*, std::function<void(const ResolverWord&)>)> whyNot{};
    /// Asks them, without regard to the hosts file; see askDnsAlone(). Not asked if empty.
    std::function<void(const QString&, QObject*, std::function<void(const ResolverWord&)>)> dns{};

    /// QHostInfo: its own threads, hosts file and DNS as the system is set up.
    [[nodiscard]] static HostLookup system();
};

/// Asks the system. A question ends after a time limit, even if the system takes longer to give up. Where there is no
/// address, the system's DNS servers are asked why, which has the same limit; while they are known to be silent, each
/// question that the system left without a definite answer is not asked again.
class SystemResolver final : public Resolver {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemResolver)

public:
    static constexpr std::chrono::milliseconds defaultTimeLimit{10'000};

    explicit SystemResolver(QObject* parent = nullptr);
    SystemResolver(HostLookup lookup, std::chrono::milliseconds timeLimit, QObject* parent = nullptr);
    ~SystemResolver() override;

    void resolve(const QString& host, QObject* context, Callback callback) override;
    void askDns(const QString& host, QObject* context, std::function<void(const ResolverWord&)> told) override;
    void cancelAll() override;

private:
    struct Pending {
        Callback callback;
        QString host;
        std::optional<int> lookup; ///< its number, while the system is asked
        std::optional<Resolution> found{}; ///< what the system found, while its servers are asked why
    };

    void onAnswer(QObject* question, const Resolution& resolution, bool isDefinite);
    void askWhy(QObject* question, const Resolution& resolution, bool isDefinite);
    void onReason(QObject* question, const ResolverWord& word, bool isDefinite);
    void finish(QObject* question, const Resolution& resolution);
    void abortLookup(QObject* question);
    std::optional<Pending> take(QObject* question);

    HostLookup m_lookup;
    std::chrono::milliseconds m_timeLimit;
    ResolverWord m_silence; ///< what was last said by nobody
    QDeadlineTimer m_silenceHolds; ///< expired: it may be over
    QHash<QObject*, Pending> m_pending; ///< the key is a child of this object and carries the question's timer
};

} // namespace PortCheck
