// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checksentence.h"

#include "model/words/checktext.h"
#include "model/words/tabletext.h"

#include <QCoreApplication>

namespace PortCheck {

namespace {

struct CheckSentenceText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::CheckSentence)
};

} // namespace

QString checkSentence(const CheckRecord& record)
{
    const Check& check = record.check;
    const QString host = hostText(check.hostName(), check.address);
    const QString found = foundText(record);
    return found.isEmpty()
        ? CheckSentenceText::tr("%1, %2, %3: %4", "a check; %1: a host, %2: 389/TCP, %3: a service, %4: Fail")
              .arg(host, portText(check), serviceText(check.service), statusText(record))
        : CheckSentenceText::tr("%1, %2, %3: %4, %5", "the same; %5: what was found there")
              .arg(host, portText(check), serviceText(check.service), statusText(record), found);
}

} // namespace PortCheck
