// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace PortCheck {

class CheckStore;
struct Check;

/// The shortest time in ms in which an open port at \a address answered in this run; no value where none did. A refusal
/// doesn't count: a device that is nearer can send it, or this computer itself.
[[nodiscard]] std::optional<double> fastestAnswerMs(CheckStore& store, const QString& address);

/// The same, rounded up; where no port is open, the shortest time in which one was refused. Over TCP it is the way
/// there and back, over UDP with what its service took.
[[nodiscard]] std::optional<std::chrono::milliseconds> roundTripTo(CheckStore& store, const QString& address);

/// Whether a host may still repeat what it answered: something over TCP got no answer, or none to what was said on a
/// connection. Over UDP, hosts repeat nothing by themselves.
[[nodiscard]] bool mayAnswersBeRepeated(CheckStore& store);

/// How long each attempt takes at most where the port of \a check is asked once more and alone, and what the system
/// counts meanwhile tells: over TCP longestBriefAttempt, in which a SYN is repeated once; over UDP, where nothing is
/// repeated by itself, no longer than an answer needs by roundTripTo(), with some room.
[[nodiscard]] std::chrono::milliseconds briefAttempt(CheckStore& store, const Check& check);

/// How long each attempt of a patient question (FollowUpKind::Patient) takes at most over TCP in a run in which it
/// takes \a ofRun: where that has no time to ask twice, the way itself may take longer; and this computer's system
/// tells only then that it didn't send what it asks.
[[nodiscard]] std::chrono::milliseconds patientTcpAttempt(std::chrono::milliseconds ofRun);

} // namespace PortCheck
