// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>

class QHostAddress;

namespace PortCheck {

/// The file in which this computer gives names to addresses by itself, before DNS is asked (hosts(5)). A value.
class HostsFile final {
public:
    HostsFile() = default;
    /// Reads \a content, one "ADDRESS NAME…" a line, # begins a comment. What is no such line is passed over; at most
    /// 64 Ki names are kept, and 64 addresses of each.
    HostsFile(QString path, const QByteArray& content);

    /// That of this computer; empty if it can't be read. At most 4 MiB of it are. Reads the disk, in any thread.
    [[nodiscard]] static HostsFile ofThisComputer();

    /// The first line, counted from 1, that gives \a address to \a name; 0 if none does. Names are compared without
    /// regard to case and a dot at the end.
    [[nodiscard]] int lineOf(const QString& name, const QHostAddress& address) const;
    /// Whether a line gives any address to \a name.
    [[nodiscard]] bool contains(const QString& name) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
    /// The addresses of a name, each with its first line. Most have one: a hash for each would be a kilobyte.
    using Addresses = QList<std::pair<QString, int>>;
    static int lineIn(const Addresses& addresses, const QString& address);

    QHash<QString, Addresses> m_lines; ///< by name
};

} // namespace PortCheck
