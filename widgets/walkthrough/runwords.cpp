// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/runwords.h"

#include "model/run/checkplan.h"
#include "model/words/momenttext.h"

#include <QCoreApplication>

namespace PortCheck {

namespace {

class RunWords final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::RunWords)
};

} // namespace

QString announcement(const RunRequest& request)
{
    qsizetype checks = 0;
    QStringList hosts;
    for (int target = 0; target < request.targets.size(); ++target) {
        checks += planTarget(request.table, request.targets.at(target), target, request.rangeScan).size();
        hosts.append(request.targets.at(target).host);
    }
    hosts.removeDuplicates();
    QStringList sentences{
        RunWords::tr("Hosts: %1, checks: %2. There are more where a name has several addresses, and where the endpoint "
                     "mapper names ports of the dynamic range.",
            "%1 and %2: numbers")
            .arg(hosts.size())
            .arg(checks),
        RunWords::tr("No name and no password of a user is sent, and nothing is changed. A controller may log the "
                     "Kerberos question (event 4768, gp-portcheck-probe).")};
    if (request.rangeScan) {
        sentences.append(RunWords::tr("As the settings say, it is also mapped what of the dynamic range is blocked: up "
                                      "to 2,000 connections to a host, and more where answers get lost, which can "
                                      "look like a port scan."));
    }
    return sentences.join(u'\n');
}

QString lastTimeText(const WalkthroughState& state)
{
    if (!state.checkedAt.isValid())
        return {};
    return RunWords::tr("Last checked on %1: %2 The results themselves were not kept: check again before you sign off.",
        "%1 day and time, %2 a sentence")
        .arg(momentText(state.checkedAt), state.headline);
}

QString outdatedText()
{
    return RunWords::tr("The targets, the port table or the settings were changed after this check: check again.");
}

} // namespace PortCheck
