// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/rulesformtext.h"

#include <QCoreApplication>

namespace PortCheck {

namespace {

struct RulesFormNames {
    Q_DECLARE_TR_FUNCTIONS(RulesForms)
};

} // namespace

QString rulesFormText(RulesForm form)
{
    switch (form) {
    case RulesForm::Text:
        return RulesFormNames::tr("Text for a ticket", "form of a firewall request");
    case RulesForm::Csv:
        return RulesFormNames::tr("CSV for a spreadsheet", "form of a firewall request");
    case RulesForm::Json:
        return RulesFormNames::tr("JSON for programs", "form of a firewall request");
    case RulesForm::Windows:
        return QStringLiteral("Windows PowerShell");
    case RulesForm::Nftables:
        return QStringLiteral("nftables");
    case RulesForm::Iptables:
        return QStringLiteral("iptables");
    case RulesForm::Firewalld:
        return QStringLiteral("firewalld");
    case RulesForm::Ufw:
        return QStringLiteral("ufw");
    case RulesForm::CiscoIos:
        return QStringLiteral("Cisco IOS");
    case RulesForm::CiscoAsa:
        return QStringLiteral("Cisco ASA");
    case RulesForm::Panos:
        return QStringLiteral("Palo Alto PAN-OS");
    case RulesForm::Fortios:
        return QStringLiteral("Fortinet FortiOS");
    case RulesForm::TerraformAws:
        return RulesFormNames::tr("Terraform for AWS", "form of a firewall request");
    case RulesForm::TerraformAzure:
        return RulesFormNames::tr("Terraform for Azure", "form of a firewall request");
    case RulesForm::Markdown:
        return RulesFormNames::tr("Markdown for a ticket", "form of a firewall request");
    case RulesForm::Fireflow:
        return QStringLiteral("AlgoSec FireFlow");
    case RulesForm::Tufin:
        return QStringLiteral("Tufin SecureChange");
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
