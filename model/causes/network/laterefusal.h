// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

#include <QCoreApplication>

namespace PortCheck {

/// What may take longer than the time limit on Windows alone: to hear of a refusal over TCP.
inline constexpr Text lateRefusal{QT_TRANSLATE_NOOP3("PortCheck::Cause",
                                      "Windows can take %1 s to tell a refusal, longer than the time limit: so the "
                                      "port may just be closed. A longer limit would tell.",
                                      "%1 a number of seconds"),
    Value::Number};

/// The cause's own \a sentence, made of lateRefusal, where a refusal of the check that is judged may have come too
/// late; else nothing.
[[nodiscard]] inline QList<Statement> mayBeALateRefusal(const Text& sentence, const Observation& seen)
{
    const int milliseconds = seen.record.seen.evidence[QLatin1String("refusalMayTakeMs")].toInt();
    if (milliseconds == 0)
        return {};
    return {say(sentence, seen, {{Value::Number, {QString::number(milliseconds / 1000.0)}}})};
}

} // namespace PortCheck
