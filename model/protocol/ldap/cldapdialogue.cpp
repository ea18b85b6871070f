// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/cldapdialogue.h"

#include "model/protocol/foreignreply.h"
#include "model/protocol/ldap/ldapframe.h"
#include "model/protocol/ldap/ldapresult.h"
#include "model/protocol/ldap/netlogonanswer.h"
#include "model/protocol/ldap/rootdse.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 rootDseId = 1;
constexpr qint32 netlogonId = 2;
constexpr QByteArrayView netlogonAttribute("Netlogon");

// NETLOGON_NT_VERSION_5 and _5EX, little-endian (MS-ADTS 6.3.1.1): the answer then is a SAM_LOGON_RESPONSE_EX.
constexpr QByteArrayView wantedNtVersion("\x06\0\0\0", 4);

/// The messages of a datagram; nothing if any of it is not LDAP.
std::optional<QList<LdapMessage>> messagesIn(QByteArrayView datagram)
{
    QList<LdapMessage> messages;
    while (!datagram.isEmpty()) {
        const LdapFrame frame = LdapFrame::startOf(datagram, datagram.size());
        if (frame.state != LdapFrame::State::Complete)
            return std::nullopt;
        const std::optional<LdapMessage> message = LdapMessage::decoded(datagram.first(frame.size));
        if (!message)
            return std::nullopt;
        messages.append(*message);
        datagram = datagram.sliced(frame.size);
    }
    return messages;
}

/// The value of the Netlogon attribute, if there is one: a controller that does not serve the domain gives none.
std::optional<QByteArray> netlogonValue(const QList<LdapAttribute>& attributes)
{
    for (const LdapAttribute& attribute : attributes) {
        if (attribute.name.compare(netlogonAttribute, Qt::CaseInsensitive) == 0 && !attribute.values.isEmpty())
            return attribute.values.constFirst();
    }
    return std::nullopt;
}

bool isUnreadable(const QList<LdapAttribute>& attributes)
{
    const std::optional<QByteArray> value = netlogonValue(attributes);
    return value && !decodeNetlogonAnswer(*value);
}

/// What the Netlogon ping's answer means, combined with what else was \a seen.
Reply netlogonReply(const QList<LdapAttribute>& attributes, const LdapResult& result, Evidence seen)
{
    if (result.code != ldapSuccess)
        return ldapFailure(result, std::move(seen));
    const std::optional<QByteArray> value = netlogonValue(attributes);
    const std::optional<Evidence> answer = value ? decodeNetlogonAnswer(*value) : std::nullopt;
    seen.insert("domainKnown"_L1, answer.has_value());
    if (!answer)
        return {ServiceState::Verified, Reason::WrongDomain, std::move(seen)};
    for (auto item = answer->constBegin(); item != answer->constEnd(); ++item)
        seen.insert(item.key(), item.value());
    return {ServiceState::Verified, Reason::Answered, std::move(seen)};
}

} // namespace

CldapDialogue::CldapDialogue(const QString& domain)
    : m_rootDse{{rootDseId, {}, rootDseAttributes()}, {}, {}}
{
    if (domain.isEmpty())
        return;
    const QList<LdapEquality> filter{{"DnsDomain", domain.toUtf8()}, {"NtVer", wantedNtVersion.toByteArray()}};
    m_netlogon = Question{{netlogonId, filter, {netlogonAttribute.toByteArray()}}, {}, {}};
}

QList<QByteArray> CldapDialogue::unanswered() const
{
    QList<QByteArray> datagrams;
    if (m_netlogon && !m_netlogon->result)
        datagrams.append(m_netlogon->search.encoded());
    if (!m_rootDse.result)
        datagrams.append(m_rootDse.search.encoded());
    return datagrams;
}

std::optional<Reply> CldapDialogue::feed(QByteArrayView datagram)
{
    const std::optional<QList<LdapMessage>> messages = messagesIn(datagram);
    if (!messages || messages->isEmpty() || !take(*messages))
        m_foreign = foreignReply(Reason::OtherProtocol, datagram);
    return unanswered().isEmpty() ? std::optional(conclusion()) : std::nullopt;
}

CldapDialogue::Question* CldapDialogue::questionOf(const LdapMessage& message)
{
    if (message.kind != LdapMessage::Kind::Entry && message.kind != LdapMessage::Kind::Done)
        return nullptr;
    if (message.id == m_rootDse.search.messageId)
        return &m_rootDse;
    const bool isNetlogons = m_netlogon && message.id == m_netlogon->search.messageId;
    return isNetlogons && !isUnreadable(message.attributes) ? &*m_netlogon : nullptr;
}

/// Accepts a datagram completely or not at all.
bool CldapDialogue::take(const QList<LdapMessage>& messages)
{
    const bool genuine = std::all_of(messages.begin(), messages.end(),
        [this](const LdapMessage& message) { return questionOf(message) != nullptr; });
    if (!genuine)
        return false;
    for (const LdapMessage& message : messages) {
        Question* question = questionOf(message);
        if (message.kind == LdapMessage::Kind::Entry)
            question->attributes = message.attributes;
        else
            question->result = message.result;
    }
    return true;
}

Reply CldapDialogue::conclusion() const
{
    Evidence evidence = rootDseEvidence(m_rootDse.attributes);
    const bool rootDseEmpty = evidence.isEmpty();
    evidence.insert("rootDseAnswered"_L1, m_rootDse.result.has_value());
    if (m_netlogon)
        evidence.insert("netlogonAnswered"_L1, m_netlogon->result.has_value());
    // The DC locator sends only the ping, so the ping's answer decides if there is one.
    if (m_netlogon && m_netlogon->result)
        return netlogonReply(m_netlogon->attributes, *m_netlogon->result, std::move(evidence));
    const bool refused = m_rootDse.result->code != ldapSuccess;
    if (rootDseEmpty && !refused)
        evidence.insert("rootDseEmpty"_L1, true);
    if (rootDseEmpty || refused)
        return ldapFailure(*m_rootDse.result, std::move(evidence));
    return {ServiceState::Verified, Reason::Answered, std::move(evidence)};
}

Reply CldapDialogue::interrupted()
{
    if (m_rootDse.result || (m_netlogon && m_netlogon->result))
        return conclusion();
    if (m_foreign)
        return *m_foreign;
    // An entry whose search never ended is no answer yet.
    const bool begun = !m_rootDse.attributes.isEmpty() || (m_netlogon && !m_netlogon->attributes.isEmpty());
    return begun ? Reply{ServiceState::Silent, Reason::NoApplicationData, {{"answerIncomplete"_L1, true}}}
                 : Reply{ServiceState::Silent, Reason::NoAnswer, {}};
}

} // namespace PortCheck
