// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/discovery/srvanswer.h"

#include "model/targets/hostname.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAddressesOfAHost = 16;

/// The addresses of \a hosts among \a records; what else a server sends there is nobody's business.
HostAddresses addressesOf(const QStringList& hosts, const QList<DnsRecord>& records)
{
    HostAddresses addresses;
    for (const DnsRecord& record : records) {
        const Result<QString> host = parseHost(record.name);
        const bool isAddress = record.type == DnsType::A || record.type == DnsType::Aaaa;
        const QHostAddress address(isAddress ? record.text : QString());
        if (!host || !hosts.contains(*host) || address.isNull())
            continue;
        QList<QHostAddress>& known = addresses[*host];
        if (!known.contains(address) && known.size() < mostAddressesOfAHost)
            known.append(address);
    }
    return addresses;
}

} // namespace

SrvAnswer srvAnswerOf(const DnsMessage& message)
{
    SrvAnswer answer;
    answer.answered = true;
    if (message.responseCode != dnsNoError && message.responseCode != dnsNoSuchName)
        answer.errorCode = dnsResponseCodeName(message.responseCode);
    QStringList names;
    for (const DnsRecord& record : message.answers) {
        if (record.service && record.service->host == "."_L1)
            answer.saysNone = true;
        else if (record.service)
            names.append(record.service->host);
        else if (record.type == DnsType::Ns)
            names.append(record.text);
    }
    answer.hosts = hostsIn(names);
    answer.addresses = addressesOf(answer.hosts, message.addresses);
    const bool asksForAddresses =
        message.question && (message.question->type == DnsType::A || message.question->type == DnsType::Aaaa);
    if (asksForAddresses)
        answer.addresses = addressesOf(hostsIn({message.question->name}), message.answers);
    return answer;
}

QStringList hostsIn(const QStringList& names)
{
    QStringList hosts;
    for (const QString& name : names) {
        if (const Result<QString> host = parseHost(name))
            hosts.append(*host);
    }
    hosts.removeDuplicates();
    return hosts;
}

} // namespace PortCheck
