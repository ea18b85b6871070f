// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/system/hostsfile.h"
#include "model/system/ownresolver.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace PortCheck {

class Resolver;

/// The names of a run that this computer's hosts file gives an address, and what its DNS servers say of them: asked
/// once for each, beside everything else. Lives in one thread; the resolver must outlive it.
class HostsFileNames final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostsFileNames)

public:
    static constexpr std::chrono::milliseconds defaultTimeLimit{3'000};

    /// After \a timeLimit, DNS has not answered.
    explicit HostsFileNames(Resolver& resolver, std::chrono::milliseconds timeLimit = defaultTimeLimit);
    ~HostsFileNames() override;

    /// Another run begins, with \a file as it is now.
    void start(HostsFile file);
    /// No signal comes after this.
    void cancel();
    /// Has DNS asked for \a host if the file gives it one of \a addresses, and nobody has asked for it.
    void compare(const QString& host, const QList<QHostAddress>& addresses);
    /// Whether an answer is due.
    [[nodiscard]] bool isRunning() const;

    /// \a evidence with hostsFileLine and hostsFile, where a line of the file gave the check's name its address; with
    /// dnsAddresses (a list, empty if DNS has none) or dnsUnanswered, as soon as that is known.
    [[nodiscard]] Evidence with(Evidence evidence, const Check& check) const;

Q_SIGNALS:
    /// with() knows more of that name.
    void compared(const QString& host);

private:
    void take(const QString& host, const ResolverWord& word);

    Resolver& m_resolver;
    std::chrono::milliseconds m_timeLimit;
    HostsFile m_file;
    QHash<QString, std::optional<ResolverWord>> m_words; ///< by name; no value while the answer is due
    std::unique_ptr<QObject> m_questions; ///< their context
};

} // namespace PortCheck
