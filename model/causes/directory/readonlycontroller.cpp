// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ReadOnlyController {
namespace {

enum { Title, Explained, NameAWritableOne };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a read-only controller answers on %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 worked, but what answers there is a read-only domain controller: some of what is audited can "
             "only be read from a writable one.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Directory team: name a writable domain controller as well.", "")},
};

/// A domain controller ("ds") without the flag for a writable one (MS-ADTS 6.3.1.2).
bool saysReadOnly(const CheckRecord& record)
{
    if (!record.seen.evidence.contains("flags"_L1))
        return false;
    const QJsonArray flags = record.seen.evidence["flags"_L1].toArray();
    return flags.contains("ds"_L1) && !flags.contains("writable"_L1);
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isCleanProof(seen) || !saysReadOnly(seen.record) || isFromStandIn(seen.record))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::DirectoryTeam, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::DirectoryTeam, say(texts[NameAWritableOne], seen)}}};
}

} // namespace
} // namespace ReadOnlyController

constinit const Cause Causes::readOnlyController{
    Reason::ReadOnlyController, Cause::Scope::Port, ReadOnlyController::judge, ReadOnlyController::texts};

} // namespace PortCheck
