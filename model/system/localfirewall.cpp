// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/localfirewall.h"

#include "model/system/registryvalue.h"
#include "model/system/systemfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFirewallText = 262144; // bytes that are read from a file

std::optional<bool> flag(const QVariant& value)
{
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    return isNumber ? std::optional(number != 0) : std::nullopt;
}

/// What the keys say about one profile; for each value the first key that has it counts.
FirewallProfile readProfile(
    const RegistryValue& value, FirewallProfile::Kind kind, const QStringList& policyKeys, const QString& ownKey)
{
    FirewallProfile profile{kind, {}, {}, false};
    const auto take = [&](const QString& key, bool isPolicy) {
        const std::optional<bool> on = flag(value(key, u"EnableFirewall"_s));
        const std::optional<bool> blocks = flag(value(key, u"DefaultOutboundAction"_s));
        if (isPolicy && (on || blocks))
            profile.byPolicy = true;
        if (!profile.on)
            profile.on = on;
        if (!profile.blocksOutbound)
            profile.blocksOutbound = blocks;
    };
    for (const QString& key : policyKeys)
        take(key, true);
    take(ownKey, false);
    return profile;
}

QString textOf(const QString& path)
{
    return QString::fromUtf8(systemFile(path, mostFirewallText));
}

/// ufw's service always starts; its own file says whether it then does anything.
bool ufwIsOn(const QString& configuration)
{
    const QStringList lines = configuration.split(u'\n');
    return std::any_of(lines.begin(), lines.end(),
        [](const QString& line) { return line.simplified().compare("ENABLED=yes"_L1, Qt::CaseInsensitive) == 0; });
}

} // namespace

LocalFirewall localFirewall()
{
#ifdef Q_OS_WIN
    return windowsFirewall(machineRegistryNumber);
#else
    return linuxFirewall(u"/"_s);
#endif
}

LocalFirewall windowsFirewall(const RegistryValue& value)
{
    using Kind = FirewallProfile::Kind;
    const QString policy = u"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\"_s;
    const QString own = u"SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\"_s;
    LocalFirewall seen;
    seen.system = LocalFirewall::System::Windows;
    seen.profiles = {readProfile(value, Kind::Domain, {policy + u"DomainProfile"_s}, own + u"DomainProfile"_s),
        readProfile(value, Kind::Private, {policy + u"PrivateProfile"_s, policy + u"StandardProfile"_s},
            own + u"StandardProfile"_s),
        readProfile(value, Kind::Public, {policy + u"PublicProfile"_s}, own + u"PublicProfile"_s)};
    return seen;
}

LocalFirewall linuxFirewall(const QString& root)
{
    LocalFirewall seen;
    const QDir units(root + u"/etc/systemd/system"_s);
    const QStringList wants = units.entryList({u"*.wants"_s}, QDir::Dirs, QDir::Name);
    for (const QString& service : {u"firewalld"_s, u"nftables"_s, u"netfilter-persistent"_s, u"shorewall"_s}) {
        for (const QString& folder : wants) {
            // A link to a unit that isn't below this root counts, too.
            const QFileInfo link(units.filePath(u"%1/%2.service"_s.arg(folder, service)));
            if ((link.exists() || link.isSymLink()) && !seen.services.contains(service))
                seen.services.append(service);
        }
    }
    if (ufwIsOn(textOf(root + u"/etc/ufw/ufw.conf"_s)))
        seen.services.append(u"ufw"_s);
    const QStringList loaded = textOf(root + u"/proc/modules"_s).split(u'\n');
    for (const QString& module : {u"nf_tables"_s, u"ip_tables"_s, u"ip6_tables"_s}) {
        for (const QString& line : loaded) {
            if (line.startsWith(module + u' '))
                seen.modules.append(module);
        }
    }
    return seen;
}

} // namespace PortCheck
