// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/resolverword.h"

#include <QString>
#include <QStringList>

#include <functional>

class QObject;

namespace PortCheck {

/// The addresses of the DNS servers that this computer asks, in its order; also of a stub that listens here. Reads the
/// disk.
[[nodiscard]] QStringList ownDnsServers();

/// Those that are asked over the network in the end: of a stub that listens here the ones behind it, as far as the
/// system tells them; neither loopback nor link-local addresses. Reads the disk.
[[nodiscard]] QStringList dnsServersOnTheNetwork();

/// Asks the DNS servers that this computer uses for the IPv4 address of \a name, as its own look-up of names does, and
/// calls \a told once, later and in the thread of \a context; never, if that was destroyed before. Takes seconds where
/// they are silent, in another thread.
void askOwnResolver(const QString& name, QObject* context, std::function<void(const ResolverWord&)> told);

/// The same for the IPv4 and IPv6 addresses of a name that this computer's hosts file knows, which does not count:
/// systemd-resolved, which reads that file, is passed over for the servers that it would ask. Of one that listens here
/// and reads it unseen (dnsmasq does) the answer is the file's.
void askDnsAlone(const QString& name, QObject* context, std::function<void(const ResolverWord&)> told);

} // namespace PortCheck
