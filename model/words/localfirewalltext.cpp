// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/localfirewalltext.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class LocalFirewallText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::LocalFirewallText)
};

QString profileName(FirewallProfile::Kind kind)
{
    switch (kind) {
    case FirewallProfile::Kind::Domain:
        return LocalFirewallText::tr("Domain networks", "a profile of Windows' firewall");
    case FirewallProfile::Kind::Private:
        return LocalFirewallText::tr("Private networks", "a profile of Windows' firewall");
    case FirewallProfile::Kind::Public:
        return LocalFirewallText::tr("Public networks", "a profile of Windows' firewall");
    }
    Q_UNREACHABLE();
}

QString profileText(const FirewallProfile& profile)
{
    const QString name = profileName(profile.kind);
    QString sentence;
    if (!profile.on)
        sentence = LocalFirewallText::tr("%1: whether Windows' firewall is on cannot be seen.", "%1 a profile");
    else if (!*profile.on)
        sentence = LocalFirewallText::tr("%1: Windows' firewall is off.", "%1 a profile");
    else if (!profile.blocksOutbound)
        sentence = LocalFirewallText::tr(
            "%1: Windows' firewall is on. What it lets out by default is not set.", "%1 a profile");
    else if (*profile.blocksOutbound)
        sentence = LocalFirewallText::tr(
            "%1: Windows' firewall is on and lets nothing out but what a rule allows. The checks then need such "
            "rules on this computer.",
            "%1 a profile");
    else
        sentence =
            LocalFirewallText::tr("%1: Windows' firewall is on and lets out what no rule blocks.", "%1 a profile");
    sentence = sentence.arg(name);
    if (!profile.byPolicy)
        return sentence;
    return sentence + u' ' + LocalFirewallText::tr("A group policy sets this.", "after a sentence about a firewall");
}

QStringList windowsText(const LocalFirewall& seen)
{
    QStringList sentences;
    for (const FirewallProfile& profile : seen.profiles)
        sentences.append(profileText(profile));
    sentences.append(
        LocalFirewallText::tr("Single rules, and other makers' security programs, are not looked at: the check itself "
                              "shows what they hold back."));
    return sentences;
}

QStringList linuxText(const LocalFirewall& seen)
{
    QStringList sentences;
    if (!seen.services.isEmpty()) {
        sentences.append(
            LocalFirewallText::tr("Set to start with the system: %1.", "%1 a list of names of firewall services")
                .arg(seen.services.join(", "_L1)));
    } else {
        sentences.append(LocalFirewallText::tr("No firewall service was found that starts with the system."));
    }
    if (!seen.modules.isEmpty()) {
        sentences.append(
            LocalFirewallText::tr("The kernel has a packet filter loaded (%1).", "%1 a list of names of kernel modules")
                .arg(seen.modules.join(", "_L1)));
    }
    sentences.append(
        LocalFirewallText::tr("Single rules are not looked at: the check itself shows what they hold back."));
    return sentences;
}

} // namespace

QStringList localFirewallText(const LocalFirewall& seen)
{
    switch (seen.system) {
    case LocalFirewall::System::Windows:
        return windowsText(seen);
    case LocalFirewall::System::Linux:
        return linuxText(seen);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
