// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/ordersystems.h"
#include "model/report/reportwriter.h"
#include "model/report/rulesfiles.h"
#include "model/report/rulesmarkdown.h"
#include "model/request/requesttext.h"
#include "model/request/ruleforms.h"

namespace PortCheck {

QByteArray rulesReport(const RunRequests& requests, const RequestOptions& options)
{
    switch (options.form) {
    case RulesForm::Text:
        return firewallRequestText(requests, options).toUtf8();
    case RulesForm::Csv:
        return rulesCsv(requests, options);
    case RulesForm::Json:
        return rulesJson(requests, options);
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
        return ruleCommandsText(requests, options).toUtf8();
    case RulesForm::Markdown:
        return rulesMarkdown(requests, options).toUtf8();
    case RulesForm::Fireflow:
        return fireflowJson(requests, options);
    case RulesForm::Tufin:
        return tufinJson(requests, options);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
