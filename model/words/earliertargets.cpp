// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/earliertargets.h"

#include "model/support/addonce.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct EarlierTargets {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::EarlierTargets)
};

constexpr qsizetype mostHostsNamed = 10;

} // namespace

QString earlierTargetsNote(const RunSnapshot& run)
{
    if (!run.isOfEarlierTargets)
        return {};
    QStringList hosts;
    const CheckRecord* before = nullptr;
    for (const CheckRecord& record : run.checks) { // a host's checks stand together
        if (before == nullptr || before->check.target != record.check.target)
            addOnce(hosts, record.check.target);
        before = &record;
    }
    QString list = hosts.first(std::min(hosts.size(), mostHostsNamed)).join(u", "_s);
    if (hosts.size() > mostHostsNamed)
        list = EarlierTargets::tr("%1 and %n more", "%1 a list of hosts", int(hosts.size() - mostHostsNamed)).arg(list);
    return EarlierTargets::tr("This run belongs to the targets that it was begun with: %1. Other targets or settings "
                              "were entered since, and were not checked.",
        "%1 a list of hosts")
        .arg(list);
}

} // namespace PortCheck
