// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/rootdsedialogue.h"

#include "model/protocol/foreignreply.h"
#include "model/protocol/ldap/ldapframe.h"
#include "model/protocol/ldap/ldapresult.h"
#include "model/protocol/ldap/rootdse.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 searchId = 1;

/// An answer to a question that was never asked.
bool isUnasked(const LdapMessage& message)
{
    const bool answersSearch = message.kind == LdapMessage::Kind::Entry || message.kind == LdapMessage::Kind::Done;
    return answersSearch && message.id != searchId;
}

} // namespace

QByteArray RootDseDialogue::opening()
{
    // Active Directory gives most of its rootDSE for "*", other servers only for "+" (RFC 3673) or by name.
    return LdapSearch{searchId, {}, QList<QByteArray>{"*", "+"} + rootDseAttributes()}.encoded();
}

StreamStep RootDseDialogue::feed(QByteArrayView bytes)
{
    const qsizetype room = longest - m_taken;
    const QByteArrayView taken = bytes.first(std::min(bytes.size(), room));
    m_taken += taken.size();
    m_pending.append(taken);
    QByteArrayView rest(m_pending);
    LdapFrame frame = LdapFrame::startOf(rest, longest);
    while (frame.state == LdapFrame::State::Complete) {
        const std::optional<LdapMessage> message = LdapMessage::decoded(rest.first(frame.size));
        if (!message || isUnasked(*message))
            return StreamStep::done(foreignReply(Reason::OtherProtocol, rest));
        if (const std::optional<Reply> reply = take(*message))
            return StreamStep::done(*reply);
        rest = rest.sliced(frame.size);
        frame = LdapFrame::startOf(rest, longest);
    }
    if (frame.state == LdapFrame::State::Foreign)
        return StreamStep::done(foreignReply(Reason::OtherProtocol, rest));
    if (frame.state == LdapFrame::State::TooLong || bytes.size() > room)
        return StreamStep::done(foreignReply(Reason::TooMuchData, rest));
    // Only complete messages are removed: a copy at each byte would make an endless answer slow.
    m_pending.remove(0, m_pending.size() - rest.size());
    return StreamStep::needMore();
}

std::optional<Reply> RootDseDialogue::take(const LdapMessage& message)
{
    switch (message.kind) {
    case LdapMessage::Kind::Entry:
        m_attributes.append(message.attributes);
        return std::nullopt;
    case LdapMessage::Kind::Done:
        return searchEnded(message.result);
    case LdapMessage::Kind::Disconnection:
        return ldapFailure(message.result, {{"ldapDisconnected"_L1, true}});
    case LdapMessage::Kind::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Reply RootDseDialogue::searchEnded(const LdapResult& result) const
{
    Evidence evidence = rootDseEvidence(m_attributes);
    if (result.code != ldapSuccess)
        return ldapFailure(result, std::move(evidence));
    if (evidence.isEmpty())
        return ldapFailure(result, {{"rootDseEmpty"_L1, true}});
    return {ServiceState::Verified, Reason::Answered, std::move(evidence)};
}

Reply RootDseDialogue::interrupted()
{
    // Anything that could not be LDAP has ended the dialogue already.
    Evidence evidence = rootDseEvidence(m_attributes);
    if (m_taken > 0)
        evidence.insert("answerIncomplete"_L1, true);
    return {ServiceState::Silent, Reason::NoApplicationData, std::move(evidence)};
}

} // namespace PortCheck
