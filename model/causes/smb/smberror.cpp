// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/directory/seetheeventlog.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace SmbError {
namespace {

enum { Title, Explained, SeeItsEventLog };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "SMB on %1 answered with an error (%2)", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "SMB answers on %1 of %2, but refuses to negotiate (status %3).",
             "%1 port and protocol, %2 host, %3 NTSTATUS"),
        Value::Ports, Value::Hosts, Value::Words},
    seeTheEventLog,
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!failedToProve(seen.record, Reason::SmbError))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::DirectoryTeam, say(texts[Title], seen),
        {say(texts[Explained], seen, {{Value::Words, {seen.record.seen.evidence["ntStatus"_L1].toString()}}})},
        {{Owner::DirectoryTeam, say(texts[SeeItsEventLog], seen)}}};
}

} // namespace
} // namespace SmbError

constinit const Cause Causes::smbError{
    Reason::SmbError, Cause::Scope::Port, SmbError::judge, SmbError::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
