// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demofault.h"

#include "model/standin/standinidentity.h"
#include "model/support/oftoken.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct DemoTexts {
    Q_DECLARE_TR_FUNCTIONS(DemoTexts)
};

/// More than the five minutes that Kerberos accepts.
constexpr std::chrono::minutes clockAhead{7};

} // namespace

QList<DemoFault> allDemoFaults()
{
    return {DemoFault::AllWell, DemoFault::LdapUdpDropped, DemoFault::CertificateExpired, DemoFault::RpcRangeCut,
        DemoFault::WrongHost, DemoFault::ClockOff};
}

QLatin1String token(DemoFault fault)
{
    switch (fault) {
    case DemoFault::AllWell:
        return "all-well"_L1;
    case DemoFault::LdapUdpDropped:
        return "ldap-udp-dropped"_L1;
    case DemoFault::CertificateExpired:
        return "certificate-expired"_L1;
    case DemoFault::RpcRangeCut:
        return "rpc-range-cut"_L1;
    case DemoFault::WrongHost:
        return "wrong-host"_L1;
    case DemoFault::ClockOff:
        return "clock-off"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<DemoFault> demoFaultOf(QStringView token)
{
    return ofToken(allDemoFaults(), token);
}

QString demoTitle(DemoFault fault)
{
    switch (fault) {
    case DemoFault::AllWell:
        return DemoTexts::tr("All is well", "title of a demo");
    case DemoFault::LdapUdpDropped:
        return DemoTexts::tr("LDAP over UDP is dropped", "title of a demo");
    case DemoFault::CertificateExpired:
        return DemoTexts::tr("The certificate has expired", "title of a demo");
    case DemoFault::RpcRangeCut:
        return DemoTexts::tr("The RPC range is cut", "title of a demo");
    case DemoFault::WrongHost:
        return DemoTexts::tr("The name leads to the wrong host", "title of a demo");
    case DemoFault::ClockOff:
        return DemoTexts::tr("The clock is off", "title of a demo");
    }
    Q_UNREACHABLE();
}

QString demoText(DemoFault fault)
{
    switch (fault) {
    case DemoFault::AllWell:
        return DemoTexts::tr("Every service answers.");
    case DemoFault::LdapUdpDropped:
        return DemoTexts::tr("Questions to 389/UDP are not answered, as if a firewall dropped them.");
    case DemoFault::CertificateExpired:
        return DemoTexts::tr("The stand-in shows a certificate that expired in 2021.");
    case DemoFault::RpcRangeCut:
        return DemoTexts::tr("Of the dynamic ports that the endpoint mapper names only the lowest is let through. The "
                             "firewall is simulated: the program itself holds the questions to the others back.");
    case DemoFault::WrongHost:
        return DemoTexts::tr("The name of the controller leads to a computer that calls itself %1.", "%1 name")
            .arg(StandInIdentity::hostName);
    case DemoFault::ClockOff:
        return DemoTexts::tr("The stand-in's clock is %1 minutes ahead.", "%1 number").arg(clockAhead.count());
    }
    Q_UNREACHABLE();
}

DemoScene demoScene(DemoFault fault)
{
    DemoScene scene;
    scene.host = StandInIdentity::hostName;
    switch (fault) {
    case DemoFault::AllWell:
        break;
    case DemoFault::LdapUdpDropped:
        scene.ldapUdpDropped = true;
        break;
    case DemoFault::CertificateExpired:
        scene.certificateExpired = true;
        break;
    case DemoFault::RpcRangeCut:
        scene.rangeCut = true;
        break;
    case DemoFault::WrongHost:
        scene.host = u"dc1.demo.invalid"_s;
        break;
    case DemoFault::ClockOff:
        scene.clockAhead = clockAhead;
        break;
    }
    return scene;
}

} // namespace PortCheck
