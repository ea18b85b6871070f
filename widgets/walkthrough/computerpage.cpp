// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/computerpage.h"

#include "model/results/sourceinfo.h"
#include "model/system/localfirewall.h"
#include "model/system/systemproxy.h"
#include "model/system/thiscomputer.h"
#include "model/words/localfirewalltext.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QLabel>
#include <QVBoxLayout>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString nameText(const SourceInfo& source)
{
    if (source.addresses.isEmpty())
        return ComputerPage::tr("%1. It has no address that other computers could answer to.", "%1 a computer's name")
            .arg(source.host);
    return ComputerPage::tr("%1, with the addresses %2.", "%1 a computer's name, %2 a list of IP addresses")
        .arg(source.host, source.addresses.join(", "_L1));
}

QString portsText(const LocalPorts& ports)
{
    QString text = ports.assumed
        ? ComputerPage::tr("It does not tell its own setting; the system's default is %1.", "%1 a range of ports")
        : ComputerPage::tr("Its connections begin at ports of the range %1.", "%1 a range of ports");
    text = text.arg(ports.dynamic.text());
    return text + u' '
        + ComputerPage::tr("A firewall that looks at the sender's port has to let this range through; most look only "
                           "at the port that is connected to.");
}

QString proxyText(const SystemProxy& proxy)
{
    if (proxy.isSought)
        return ComputerPage::tr(
            "Windows looks for a web proxy in the network, or asks a script for it. The checks would "
            "not use one.");
    if (proxy.server.isEmpty())
        return ComputerPage::tr("No proxy is set for web requests. The checks would not use one either.");
    return ComputerPage::tr(
        "Web requests go through the proxy %1. The checks don't: LDAP, Kerberos, RPC and SMB go straight to their "
        "target, with or without a web proxy, and that way is what has to be open.",
        "%1 host name and port")
        .arg(proxy.server);
}

} // namespace

ComputerPage::ComputerPage(WalkthroughSession& session, QWidget* parent)
    : WalkthroughPage(session, tr("This computer", "title of a page"),
        tr("All questions are sent from here, so run this where the product will run. Compare what stands here with "
           "what the firewall team was told."),
        parent)
{
    addHeading(tr("Name and addresses", "heading"));
    m_name = addText();
    m_name->setObjectName(u"computerName"_s);
    addHeading(tr("Local ports", "heading: ports that connections begin at"));
    m_ports = addText();
    addHeading(tr("Web proxy", "heading"));
    m_proxy = addText();
    m_proxy->setObjectName(u"proxy"_s);
    addHeading(tr("Its own firewall", "heading: of this computer"));
    m_firewall = addText();
    m_firewall->setObjectName(u"firewall"_s);
    column()->addStretch(1);
}

void ComputerPage::enter()
{
    const SourceInfo source = thisComputer();
    m_name->setText(nameText(source));
    m_ports->setText(portsText(source.localPorts));
    m_firewall->setText(localFirewallText(localFirewall()).join(u'\n'));
    m_proxy->setText(tr("Asking the system…", "while a setting is looked up"));
    // The first target if there is one: the proxy can depend on it. Nothing is sent there.
    const QString host = session().hosts().value(0, u"www.example.com"_s);
    askSystemProxy(host, this, [this](const SystemProxy& proxy) { m_proxy->setText(proxyText(proxy)); });
}

} // namespace PortCheck
