// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requestoptions.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QLatin1String endingOf(RulesForm form)
{
    switch (form) {
    case RulesForm::Csv:
        return "csv"_L1;
    case RulesForm::Json:
    case RulesForm::Fireflow:
    case RulesForm::Tufin:
        return "json"_L1;
    case RulesForm::TerraformAws:
    case RulesForm::TerraformAzure:
        return "tf"_L1;
    case RulesForm::Markdown:
        return "md"_L1;
    case RulesForm::Windows:
        return "ps1"_L1;
    case RulesForm::Nftables:
        return "nft"_L1;
    case RulesForm::Iptables:
        return "rules"_L1;
    case RulesForm::Firewalld:
    case RulesForm::Ufw:
        return "sh"_L1;
    case RulesForm::Text:
    case RulesForm::CiscoIos:
    case RulesForm::CiscoAsa:
    case RulesForm::Panos:
    case RulesForm::Fortios:
        return "txt"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<RulesForm>& allRulesForms()
{
    static const QList<RulesForm> all{RulesForm::Text, RulesForm::Csv, RulesForm::Json, RulesForm::Windows,
        RulesForm::Nftables, RulesForm::Iptables, RulesForm::Firewalld, RulesForm::Ufw, RulesForm::CiscoIos,
        RulesForm::CiscoAsa, RulesForm::Panos, RulesForm::Fortios, RulesForm::TerraformAws, RulesForm::TerraformAzure,
        RulesForm::Markdown, RulesForm::Fireflow, RulesForm::Tufin};
    return all;
}

QLatin1String token(RulesForm form)
{
    switch (form) {
    case RulesForm::Text:
        return "text"_L1;
    case RulesForm::Csv:
        return "csv"_L1;
    case RulesForm::Json:
        return "json"_L1;
    case RulesForm::Windows:
        return "windows"_L1;
    case RulesForm::Nftables:
        return "nftables"_L1;
    case RulesForm::Iptables:
        return "iptables"_L1;
    case RulesForm::Firewalld:
        return "firewalld"_L1;
    case RulesForm::Ufw:
        return "ufw"_L1;
    case RulesForm::CiscoIos:
        return "cisco-ios"_L1;
    case RulesForm::CiscoAsa:
        return "cisco-asa"_L1;
    case RulesForm::Panos:
        return "panos"_L1;
    case RulesForm::Fortios:
        return "fortios"_L1;
    case RulesForm::TerraformAws:
        return "terraform-aws"_L1;
    case RulesForm::TerraformAzure:
        return "terraform-azure"_L1;
    case RulesForm::Markdown:
        return "markdown"_L1;
    case RulesForm::Fireflow:
        return "fireflow"_L1;
    case RulesForm::Tufin:
        return "tufin"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<RulesForm> rulesFormOf(const QString& given)
{
    const QList<RulesForm>& all = allRulesForms();
    const auto found = std::find_if(all.begin(), all.end(), [&given](RulesForm form) { return token(form) == given; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString fileNameOf(RulesForm form)
{
    return u"%1.%2"_s.arg(token(form), endingOf(form));
}

} // namespace PortCheck
