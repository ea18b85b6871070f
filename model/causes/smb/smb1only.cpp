// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace Smb1Only {
namespace {

enum { Title, Explained, EnableSmb2 };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "only SMB 1 is spoken on %1", "cause; %1 is a host"), Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Only SMB 1 is spoken on %1 of %2; SMB 2 or 3 is required.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Administrator of %1: enable SMB 2 and 3.", "%1 host"), Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    // SMB 1 is a mismatch, but it is SMB that answered: the way is open, hence no more than a warning.
    if (!failedToProve(record, Reason::Smb1Only) || record.seen.service != ServiceState::Mismatch)
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::TargetAdministrator, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::TargetAdministrator, say(texts[EnableSmb2], seen)}}};
}

} // namespace
} // namespace Smb1Only

constinit const Cause Causes::smb1Only{
    Reason::Smb1Only, Cause::Scope::Port, Smb1Only::judge, Smb1Only::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
