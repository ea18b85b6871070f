// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/ldapresponder.h"

#include "model/protocol/ber/berheader.h"
#include "model/protocol/ber/bertags.h"
#include "model/protocol/ldap/ldapresult.h"
#include "model/protocol/ldap/ldapserver.h"
#include "model/protocol/ldap/netlogonanswer.h"
#include "model/protocol/ldap/rootdse.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

using End = ResponderStep::End;

// RFC 4511 4.1.9
constexpr int protocolError = 2;
constexpr int authMethodNotSupported = 7;
constexpr int noSuchObject = 32;
constexpr int unwillingToPerform = 53;
constexpr QByteArrayView netlogonAttribute("Netlogon");

/// With a text that says who is answering.
LdapResult result(int code)
{
    return {code, code == ldapSuccess ? QByteArray() : StandInIdentity::vendor.toUtf8()};
}

QList<LdapAttribute> rootDse(const StandInIdentity& identity, const StandInVisit& visit, const QDateTime& now)
{
    const auto text = [](QByteArrayView name, const QByteArray& value) {
        return LdapAttribute{name.toByteArray(), {value}};
    };
    QList<LdapAttribute> attributes{
        text(standInAttribute, visit.mark.text()),
        text("vendorName", StandInIdentity::vendor.toUtf8()),
        text("dnsHostName", StandInIdentity::hostName.toUtf8()),
        text("supportedLDAPVersion", "3"),
        text("isGlobalCatalogReady", "TRUE"),
        text("isSynchronized", "TRUE"),
        text("currentTime", now.toString(u"yyyyMMddHHmmss'.0Z'"_s).toLatin1()),
    };
    const QByteArray context = identity.namingContext();
    if (!context.isEmpty()) {
        for (const QByteArrayView name : {"defaultNamingContext", "rootDomainNamingContext", "namingContexts"})
            attributes.append(text(name, context));
    }
    return attributes;
}

/// The attributes that were asked for, and the mark in any case: nobody should take the rest for a controller's.
QList<LdapAttribute> selected(const QList<LdapAttribute>& attributes, const QList<QByteArray>& wanted)
{
    if (wanted.isEmpty() || wanted.contains("*") || wanted.contains("+"))
        return attributes;
    QList<LdapAttribute> chosen;
    for (const LdapAttribute& attribute : attributes) {
        const bool asked = std::any_of(wanted.begin(), wanted.end(),
            [&](const QByteArray& name) { return name.compare(attribute.name, Qt::CaseInsensitive) == 0; });
        if (asked || attribute.name == standInAttribute)
            chosen.append(attribute);
    }
    return chosen;
}

/// The domain that a DC locator asks for; empty for none.
QString wantedDomain(const LdapRequest& request)
{
    for (const LdapEquality& clause : request.allOf) {
        if (clause.attribute.compare("DnsDomain", Qt::CaseInsensitive) == 0) {
            const QString domain = QString::fromUtf8(clause.value);
            return domain.endsWith(u'.') ? domain.chopped(1) : domain;
        }
    }
    return {};
}

bool asksForNetlogon(const LdapRequest& request)
{
    return std::any_of(request.attributes.begin(), request.attributes.end(),
        [](const QByteArray& name) { return name.compare(netlogonAttribute, Qt::CaseInsensitive) == 0; });
}

ResponderStep pingAnswer(const LdapRequest& request, const StandInIdentity& identity)
{
    constexpr qsizetype longestDomain = 253;
    const QString wanted = wantedDomain(request);
    const QString domain = wanted.isEmpty() ? identity.domain : wanted;
    const QByteArray done = encodeLdapSearchDone(request.id, result(ldapSuccess));
    const QStringList asked{evidenceText(QString(u"Netlogon ping "_s + domain))};
    // A controller that doesn't serve the domain answers with nothing (MS-ADTS 6.3.3.3).
    if (domain.isEmpty() || domain.size() > longestDomain || !identity.speaksFor(domain))
        return {done, asked, End::GoOn};
    const QByteArray netbiosDomain = domain.section(u'.', 0, 0).toUpper().toLatin1();
    const QByteArray value = encodeNetlogonAnswer({domain.toUtf8(), StandInIdentity::hostName.toUtf8(), netbiosDomain,
        StandInIdentity::netbiosName.toUtf8(), StandInIdentity::siteName.toUtf8(), identity.guid});
    return {encodeLdapEntry(request.id, {{netlogonAttribute.toByteArray(), {value}}}) + done, asked, End::GoOn};
}

ResponderStep searchAnswer(
    const LdapRequest& request, const StandInIdentity& identity, const StandInVisit& visit, const QDateTime& now)
{
    if (!request.rootDse)
        return {encodeLdapSearchDone(request.id, result(noSuchObject)), {u"search in the directory"_s}, End::GoOn};
    if (asksForNetlogon(request))
        return pingAnswer(request, identity);
    const QList<LdapAttribute> attributes = selected(rootDse(identity, visit, now), request.attributes);
    return {encodeLdapEntry(request.id, attributes) + encodeLdapSearchDone(request.id, result(ldapSuccess)),
        {u"rootDSE"_s}, End::GoOn};
}

} // namespace

ResponderStep answerLdap(
    QByteArrayView message, const StandInIdentity& identity, const StandInVisit& visit, const QDateTime& now)
{
    const std::optional<LdapRequest> request = LdapRequest::decoded(message);
    if (!request)
        return {{}, {}, End::NotUnderstood};
    switch (request->kind) {
    case LdapRequest::Kind::Bind:
        if (request->anonymous)
            return {encodeLdapBindAnswer(request->id, result(ldapSuccess)), {u"anonymous bind"_s}, End::GoOn};
        return {encodeLdapBindAnswer(request->id, result(authMethodNotSupported)),
            {u"bind with credentials: refused"_s}, End::GoOn};
    case LdapRequest::Kind::Unbind:
        return {{}, {}, End::Close};
    case LdapRequest::Kind::Abandon:
        return {};
    case LdapRequest::Kind::Search:
        return searchAnswer(*request, identity, visit, now);
    case LdapRequest::Kind::Extended:
        return {encodeLdapExtendedAnswer(request->id, result(protocolError)), {u"extended operation: refused"_s},
            End::GoOn};
    case LdapRequest::Kind::Other:
        return {encodeLdapDisconnection(result(unwillingToPerform)), {u"another operation: refused"_s}, End::Close};
    }
    Q_UNREACHABLE();
}

LdapResponder::LdapResponder(const StandInIdentity& identity, StandInVisit visit)
    : m_identity(identity)
    , m_visit(std::move(visit))
{
}

qint64 LdapResponder::messageSize(QByteArrayView received) const
{
    const BerHeader header = BerHeader::startOf(received);
    if (header.tag != Ber::sequence || header.state == BerHeader::State::Malformed)
        return -1;
    return header.state == BerHeader::State::Known ? header.elementSize() : 0;
}

ResponderStep LdapResponder::answer(QByteArrayView message, const QDateTime& now)
{
    return answerLdap(message, m_identity, m_visit, now);
}

} // namespace PortCheck
