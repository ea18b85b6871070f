// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportwriter.h"
#include "model/report/rulesfiles.h"
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
    case RulesForm::CiscoIos:
    case RulesForm::CiscoAsa:
        return ruleCommandsText(run, options).toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
