// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/computerpage.h"

#include "model/results/sourceinfo.h"
#include "model/system/localfirewall.h"
#include "model/system/systemproxy.h"
#include "model/system/thiscomputer.h"
#include "model/words/localfirewalltext.h"
#include "widgets/style/readingfield.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    m_text = new ReadingField(this);
    m_text->setObjectName(u"computer"_s);
    m_text->setAccessibleName(title());
    column()->addWidget(m_text, 1);
}

void ComputerPage::enter()
{
    const SourceInfo source = thisComputer();
    m_facts = {{tr("Name and addresses", "heading"), nameText(source)},
        {tr("Local ports", "heading: ports that connections begin at"), portsText(source.localPorts)},
        {tr("Web proxy", "heading"), tr("Asking the system…", "while a setting is looked up")},
        {tr("Its own firewall", "heading: of this computer"), localFirewallText(localFirewall()).join(u'\n')}};
    tell();
    // The first target if there is one: the proxy can depend on it. Nothing is sent there.
    const QString host = session().hosts().value(0, u"www.example.com"_s);
    askSystemProxy(host, this, [this](const SystemProxy& found) {
        constexpr qsizetype place = 2;
        m_facts[place].second = proxyText(found);
        tell();
    });
}

/// One text, so that the arrows read all of it; who reads keeps the place.
void ComputerPage::tell()
{
    const int reading = m_text->textCursor().position();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    QTextCharFormat heading;
    heading.setFontWeight(QFont::Bold);
    bool isFirst = true;
    for (const auto& [title, text] : std::as_const(m_facts)) {
        QTextBlockFormat block;
        block.setTopMargin(isFirst ? 0 : fontMetrics().height() / 2.0);
        if (isFirst)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        isFirst = false;
        cursor.insertText(title, heading);
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor.insertText(text, QTextCharFormat());
    }
    cursor.setPosition(std::min(reading, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
}

} // namespace PortCheck
