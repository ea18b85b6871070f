// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/streamprobe.h"
#include "model/protocol/ldap/rootdsedialogue.h"

/// Dialogues for tests of the probes that carry them.
namespace PortCheck::TestPeers {

[[nodiscard]] inline StreamDialogueMaker ldap()
{
    return [] { return std::make_unique<RootDseDialogue>(); };
}

/// Takes everything and never ends by itself; when interrupted, it concludes what the test says.
class InsatiableDialogue final : public StreamDialogue {
public:
    InsatiableDialogue(Reply reply, qint64& heard)
        : m_reply(std::move(reply))
        , m_heard(heard)
    {
    }

    QByteArray opening() override { return "?"; }
    StreamStep feed(QByteArrayView bytes) override
    {
        m_heard += bytes.size();
        return StreamStep::needMore();
    }
    Reply interrupted() override { return m_reply; }

private:
    Reply m_reply;
    qint64& m_heard;
};

[[nodiscard]] inline StreamDialogueMaker insatiable(const Reply& reply, qint64& heard)
{
    return [reply, &heard] { return std::make_unique<InsatiableDialogue>(reply, heard); };
}

} // namespace PortCheck::TestPeers
