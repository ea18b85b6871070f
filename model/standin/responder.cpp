// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/responder.h"

#include "model/standin/dnsresponder.h"
#include "model/standin/kerberosresponder.h"
#include "model/standin/ldapresponder.h"
#include "model/standin/rpcresponder.h"
#include "model/standin/smbresponder.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

ResponderStep notUnderstood()
{
    return {{}, {}, ResponderStep::End::NotUnderstood};
}

/// For a port without a known protocol: the mark as a line, once something was received.
class PlainResponder final : public StreamResponder {
public:
    explicit PlainResponder(const StandInVisit& visit)
        : m_line(visit.mark.text() + '\n')
    {
    }

    ResponderStep feed(QByteArrayView bytes, const QDateTime& /*now*/) override
    {
        if (bytes.isEmpty())
            return {};
        return {m_line, {u"unknown protocol"_s}, ResponderStep::End::Close};
    }

private:
    QByteArray m_line;
};

} // namespace

void ResponderStep::add(const ResponderStep& later)
{
    say.append(later.say);
    asked.append(later.asked);
    end = later.end;
}

ResponderStep FramedResponder::feed(QByteArrayView bytes, const QDateTime& now)
{
    ResponderStep step;
    while (!bytes.isEmpty() && step.end == ResponderStep::End::GoOn) {
        const QByteArrayView taken = bytes.first(std::min(bytes.size(), longestRequest - m_received.size()));
        bytes = bytes.sliced(taken.size());
        m_received.append(taken);
        takeMessages(step, now);
        // A message that long has been refused, unless its size isn't even known.
        if (step.end == ResponderStep::End::GoOn && m_received.size() >= longestRequest)
            step.add(notUnderstood());
    }
    return step;
}

void FramedResponder::takeMessages(ResponderStep& step, const QDateTime& now)
{
    QByteArrayView rest(m_received);
    while (step.end == ResponderStep::End::GoOn && !rest.isEmpty()) {
        const qint64 size = messageSize(rest);
        if (size < 0 || size > longestRequest)
            step.add(notUnderstood());
        else if (size == 0 || size > rest.size())
            break;
        else
            step.add(answer(rest.first(static_cast<qsizetype>(size)), now));
        rest = rest.sliced(std::clamp<qsizetype>(size, 0, rest.size()));
    }
    m_received.remove(0, m_received.size() - rest.size());
}

std::unique_ptr<StreamResponder> makeResponder(
    Service service, const StandInIdentity& identity, const StandInVisit& visit)
{
    switch (service) {
    case Service::Ldap:
    case Service::Ldaps:
    case Service::GlobalCatalog:
    case Service::GlobalCatalogTls:
        return std::make_unique<LdapResponder>(identity, visit);
    case Service::Kerberos:
        return std::make_unique<KerberosResponder>(identity, visit);
    case Service::EndpointMapper:
    case Service::RpcEndpoint:
        return std::make_unique<RpcResponder>(service, identity, visit);
    case Service::Smb:
        return std::make_unique<SmbResponder>(identity, visit);
    case Service::Dns:
        return std::make_unique<DnsResponder>(identity, visit);
    case Service::Cldap:
    case Service::TcpRange:
    case Service::Unknown:
        break;
    }
    return std::make_unique<PlainResponder>(visit);
}

ResponderStep answerDatagram(Service service, QByteArrayView datagram, const StandInIdentity& identity,
    const StandInVisit& visit, const QDateTime& now)
{
    switch (service) {
    case Service::Cldap:
        return answerLdap(datagram, identity, visit, now);
    case Service::Kerberos:
        return answerKerberos(datagram, identity, visit, now);
    case Service::Dns:
        return answerDns(datagram, identity, visit);
    case Service::Ldap:
    case Service::Ldaps:
    case Service::GlobalCatalog:
    case Service::GlobalCatalogTls:
    case Service::EndpointMapper:
    case Service::RpcEndpoint:
    case Service::Smb:
    case Service::TcpRange:
    case Service::Unknown:
        break;
    }
    return {visit.mark.text(), {u"unknown protocol"_s}, ResponderStep::End::GoOn};
}

} // namespace PortCheck
