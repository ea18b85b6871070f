// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standinidentity.h"

#include <QStringList>

namespace PortCheck {

using namespace Qt::StringLiterals;

const QString StandInIdentity::hostName = u"stand-in.invalid"_s;
const QString StandInIdentity::netbiosName = u"STAND-IN"_s;
const QString StandInIdentity::vendor = standInCertificateName;
const QString StandInIdentity::siteName = u"GP-PortCheck-stand-in"_s;

bool StandInIdentity::speaksFor(const QString& asked) const
{
    return domain.isEmpty() || asked.compare(domain, Qt::CaseInsensitive) == 0;
}

QByteArray StandInIdentity::namingContext() const
{
    if (domain.isEmpty())
        return {};
    return "DC=" + domain.toUtf8().replace(".", ",DC=");
}

QList<RpcInterface> StandInIdentity::interfacesOn(quint16 port) const
{
    QList<RpcInterface> interfaces;
    for (const RpcEndpoint& endpoint : endpoints) {
        if (endpoint.tcpPort == port)
            interfaces.append(endpoint.offered);
    }
    return interfaces;
}

QList<RpcInterface> standInInterfaces(int number)
{
    // The names are in rpcinterfaces: what Group Policy audits ask a controller for.
    static const QList<QList<RpcInterface>> interfaces{
        {{QUuid(u"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_s), 4, 0}, // drsuapi
            {QUuid(u"12345778-1234-abcd-ef00-0123456789ab"_s), 0, 0}, // lsarpc
            {QUuid(u"12345778-1234-abcd-ef00-0123456789ac"_s), 1, 0}, // samr
            {QUuid(u"12345678-1234-abcd-ef00-01234567cffb"_s), 1, 0}}, // netlogon
        {{QUuid(u"86d35949-83c9-4044-b424-db363231fd0c"_s), 1, 0}}, // ITaskSchedulerService
        {{QUuid(u"f6beaff7-1e19-4fbb-9f8f-b89e2018337c"_s), 1, 0}}, // even6
    };
    return interfaces.value(number);
}

} // namespace PortCheck
