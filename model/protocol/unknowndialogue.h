// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dialogue.h"

namespace PortCheck {

/// For a UDP port whose service is not known: one zero byte, which some services answer. Any answer shows that the port
/// is open, and nothing more.
class UnknownDatagramDialogue final : public DatagramDialogue {
public:
    QList<QByteArray> unanswered() const override { return {QByteArray(1, '\0')}; }
    std::optional<Reply> feed(QByteArrayView /*datagram*/) override { return answer(); }
    Reply interrupted() override { return answer(); }

private:
    static Reply answer() { return {ServiceState::NotAsked, Reason::NoDialogue, {}}; }
};

} // namespace PortCheck
