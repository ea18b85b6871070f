// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <deque>

namespace PortCheck {

class Resolver;
struct Resolution;

/// How many names can be looked up at once by a process that may open so many more descriptors: a look-up has threads,
/// each with an event loop, files and sockets. Where one of them can't be opened, the system says that it found no
/// name, or GLib ends the program. At least 1.
[[nodiscard]] int lookupsAtOnce(int freeDescriptors);

/// Has the names of a run's targets looked up, a limited number of them at once (lookupsAtOnce()). Lives in the
/// resolver's thread. The resolver must outlive it, and is asked by nobody else meanwhile: it forgets every question
/// when this object cancels or dies.
class NameLookups final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameLookups)

public:
    explicit NameLookups(Resolver& resolver, QObject* parent = nullptr);
    ~NameLookups() override;

    /// Looks \a host up for \a target, its place in the run: at once, or when an earlier one is done. Targets of the
    /// same name share the answer of one that is not done. A name that surely has no address is looked up with the \a
    /// domain behind it as well, if it is short: see fullName().
    void lookUp(int target, const QString& host, const QString& domain = {});
    /// Gives up what is looked up or waits; no signal comes after this.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_underWay > 0 || !m_toTell.isEmpty(); }

Q_SIGNALS:
    /// Once for each lookUp(), never before that has returned. The next names are under way by then.
    void resolved(int target, const PortCheck::Resolution& resolution);

private:
    struct Waiting {
        QString host;
        QString fullName;
    };

    void askNext();
    void askFullName(const Waiting& asked, const Resolution& found);
    void finish(const Waiting& asked, const Resolution& found);

    Resolver& m_resolver;
    std::deque<Waiting> m_waiting;
    QHash<QString, QList<int>> m_targets; ///< of the names that are not done
    QList<int> m_toTell; ///< targets whose name is done
    int m_underWay = 0;
    int m_atOnce = 1;
};

} // namespace PortCheck
