// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/directory/seetheeventlog.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace KerberosError {
namespace {

enum { Title, Explained, SeeTheEventLog, ItsWords };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Kerberos on %1 answered with an error (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Kerberos answers on %1 of %2, with an unexpected error: %3.",
             "%1 port and protocol, %2 host, %3 error name"),
        Value::Ports, Value::Hosts, Value::Words},
    seeTheEventLog,
    itsWords,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!foundByItsDialogue(seen, Reason::KerberosError))
        return std::nullopt;
    const QString error = seen.record.seen.evidence["kerberosErrorName"_L1].toString();
    Ruling ruling{Outcome::Warn, Owner::DirectoryTeam, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Words, {error}}})},
        {{Owner::DirectoryTeam, say(texts[SeeTheEventLog], seen)}}};
    if (const QString words = seen.record.seen.evidence["errorText"_L1].toString(); !words.isEmpty())
        ruling.explanation.append(say(texts[ItsWords], seen, {{Value::Words, {words}}}));
    return ruling;
}

} // namespace
} // namespace KerberosError

constinit const Cause Causes::kerberosError{Reason::KerberosError, Cause::Scope::Port, KerberosError::judge,
    KerberosError::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
