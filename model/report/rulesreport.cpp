// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/ordersystems.h"
#include "model/report/reportwriter.h"
#include "model/report/rulesfiles.h"
#include "model/report/rulesmarkdown.h"
#include "model/request/requesttext.h"
#include "model/request/ruleforms.h"

namespace PortCheck {

QByteArray rulesReport(const RunSnapshot& run, const RequestOptions& options)
{
    switch (options.form) {
    case RulesForm::Text:
        return firewallRequestText(run, options).toUtf8();
    case RulesForm::Csv:
        return rulesCsv(run, options);
    case RulesForm::Json:
        return rulesJson(run, options);
    case RulesForm::Windows:
    case RulesForm::Nftables:
    case RulesForm::Iptables:
    case RulesForm::Firewalld:
    case RulesForm::Ufw:
    case RulesForm::CiscoIos:
    case RulesForm::CiscoAsa:
    case RulesForm::Panos:
    case RulesForm::Fortios:
    case RulesForm::TerraformAws:
    case RulesForm::TerraformAzure:
        return ruleCommandsText(run, options).toUtf8();
    case RulesForm::Markdown:
        return rulesMarkdown(run, options).toUtf8();
    case RulesForm::Fireflow:
        return fireflowJson(run, options);
    case RulesForm::Tufin:
        return tufinJson(run, options);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
