// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/dnsquestions.h"

#include "model/probe/tcpprobe.h"
#include "model/probe/udpprobe.h"
#include "model/protocol/dns/dnsdialogue.h"
#include "model/system/ownresolver.h"

#include <QDnsLookup>
#include <QRandomGenerator>

#include <memory>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

quint16 randomId()
{
    return quint16(QRandomGenerator::system()->bounded(0x10000));
}

ProbeRequest requestFor(const QHostAddress& server, Transport transport, const ProbeLimits& limits)
{
    ProbeRequest request;
    request.service = Service::Dns;
    request.transport = transport;
    request.address = server;
    request.port = dnsPort;
    request.limits = limits;
    return request;
}

/// \a cut is what came of the answer in a datagram; it counts if nothing comes over TCP.
void askByTcp(const ProbeRequest& request, const DnsQuestion& question, SrvAnswer cut, QObject* context,
    const DnsAnswered& answered)
{
    cut.isCutShort = true;
    // The probe makes a dialogue for each attempt; the last one has the answer.
    auto last = std::make_shared<const DnsStreamDialogue*>(nullptr);
    auto* probe = new TcpProbe(request, [question, last] {
        auto dialogue = std::make_unique<DnsStreamDialogue>(question, randomId());
        *last = dialogue.get();
        return dialogue;
    });
    probe->setParent(context);
    QObject::connect(probe, &Probe::finished, context, [=] {
        const DnsStreamDialogue* asked = *last;
        answered(asked != nullptr && asked->answer() ? srvAnswerOf(*asked->answer()) : cut);
    });
    probe->start();
}

/// What the system says of a look-up that gave no records; of a time limit it says nothing that can be relied on.
QString errorCodeOf(QDnsLookup::Error error)
{
    switch (error) {
    case QDnsLookup::ServerFailureError:
        return u"SERVFAIL"_s;
    case QDnsLookup::ServerRefusedError:
        return u"REFUSED"_s;
    case QDnsLookup::NoError:
    case QDnsLookup::ResolverError:
    case QDnsLookup::OperationCancelledError:
    case QDnsLookup::InvalidRequestError:
    case QDnsLookup::InvalidReplyError:
    case QDnsLookup::NotFoundError:
        break;
    }
    return {};
}

} // namespace

void askDnsServer(const QHostAddress& server, const DnsQuestion& question, const ProbeLimits& limits, QObject* context,
    const DnsAnswered& answered)
{
    auto dialogue = std::make_unique<DnsDialogue>(question, randomId());
    const DnsDialogue* asked = dialogue.get();
    auto* probe = new UdpProbe(requestFor(server, Transport::Udp, limits), std::move(dialogue));
    probe->setParent(context);
    QObject::connect(probe, &Probe::finished, context, [=](const ProbeResult& seen) {
        SrvAnswer answer = asked->answer() ? srvAnswerOf(*asked->answer()) : SrvAnswer();
        answer.state = seen.state;
        answer.systemError = seen.errorText;
        if (asked->answer() && asked->answer()->truncated)
            askByTcp(requestFor(server, Transport::Tcp, limits), question, answer, context, answered);
        else
            answered(answer);
    });
    probe->start();
}

void askSystemDns(const DnsQuestion& question, const ProbeLimits& limits, QObject* context, const DnsAnswered& answered)
{
    const QDnsLookup::Type type = question.type == DnsType::Srv ? QDnsLookup::SRV : QDnsLookup::NS;
    auto* lookup = new QDnsLookup(type, question.name, context);
    QObject::connect(lookup, &QDnsLookup::finished, context, [=] {
        SrvAnswer answer;
        answer.errorCode = errorCodeOf(lookup->error());
        answer.answered = lookup->error() == QDnsLookup::NoError || lookup->error() == QDnsLookup::NotFoundError
            || !answer.errorCode.isEmpty();
        QStringList names;
        const auto services = lookup->serviceRecords();
        for (const QDnsServiceRecord& record : services) {
            answer.saysNone = answer.saysNone || record.target().isEmpty() || record.target() == "."_L1;
            names.append(record.target());
        }
        const auto servers = lookup->nameServerRecords();
        for (const QDnsDomainNameRecord& record : servers)
            names.append(record.value());
        answer.hosts = hostsIn(names);
        const QHostAddress server(answer.answered ? QString() : ownDnsServers().value(0));
        if (server.isNull())
            answered(answer);
        else // the system doesn't tell a refusal from silence
            askDnsServer(server, question, limits, context, answered);
    });
    lookup->lookup();
}

} // namespace PortCheck
