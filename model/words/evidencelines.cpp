// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/addresstranslation.h"
#include "model/support/seenbytes.h"
#include "model/support/standinmark.h"
#include "model/words/rangelines.h"
#include "model/words/rpcusetext.h"
#include "model/words/standinnotice.h"
#include "model/words/statetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class EvidenceText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::EvidenceText)
};

struct Label {
    QLatin1String key;
    const char* text;
};

/// Lists up to this many characters are written in one line.
constexpr qsizetype longestJoinedList = 80;

/// The keys that people find a name for, the most telling first. The texts are the source texts of translations.
constexpr auto labels = std::to_array<Label>({
    // Where the address comes from, and who did not give one
    {"hostsFileLine"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Line of the hosts file")},
    {"hostsFile"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Hosts file")},
    {"dnsAddresses"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Addresses in DNS")},
    {"dnsUnanswered"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "DNS gave no answer")},
    {"namedServer"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "DNS server that was asked for the name")},
    {"namedServerAddresses"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Addresses by that server")},
    {"ownServerLacksDomain"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Own DNS server that does not know the domain")},
    {"nameUnknownHere"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Unknown to this computer's own DNS")},
    {"resolvers"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "DNS servers of this computer")},
    {"resolverStalled"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "They answer other questions")},
    {"refusingResolvers"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Those of them that refuse to be asked")},
    {"resolverRefused"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "They refuse to be asked")},
    {"resolverNoRoute"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "No route leads to them")},
    {"resolverHeldBack"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "This computer does not let its questions to them out")},
    {"resolverEmpty"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Their answer is empty")},
    {"resolverCutShort"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Their answer was cut short, and did not come over TCP")},
    {"resolverNonsense"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "What they sent is no DNS answer")},
    {"resolverCode"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "They answered")},
    {"aliases"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Aliases (CNAME), up to the name at the end")},
    {"aliasLoop"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "The aliases are a loop")},
    // TLS, and CLDAP's Netlogon answer: before the LDAP that comes with them
    {"tlsError"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "TLS error")},
    {"tlsAlert"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "TLS alert")},
    {"tlsClosedAfterHello"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Closed after the TLS hello")},
    {"tlsVersion"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "TLS version")},
    {"tlsCipher"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Cipher")},
    {"certificateSubject"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Certificate for")},
    {"certificateNames"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Certificate names")},
    {"certificateIssuer"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Certificate issued by")},
    {"certificateNotBefore"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Certificate valid from")},
    {"certificateNotAfter"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Certificate valid until")},
    {"certificateFitsName"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Certificate fits the name")},
    {"certificateTrusted"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Certificate trusted by this computer")},
    {"controller"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Controller")},
    {"domain"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Domain")},
    {"forest"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Forest")},
    {"netbiosDomain"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "NetBIOS domain")},
    {"netbiosController"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "NetBIOS name")},
    {"site"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Controller's site")},
    {"clientSite"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "This computer's site")},
    {"domainGuid"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Domain GUID")},
    {"flags"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Roles and flags")},
    {"domainKnown"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Serves the domain")},
    {"netlogonAnswered"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Netlogon ping answered")},
    {"netlogonPaused"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Netlogon paused")},
    {"rootDseAnswered"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "RootDSE answered")},
    // LDAP
    {"dnsHostName"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Host name")},
    {"serverName"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Server object")},
    {"defaultNamingContext"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Domain (default naming context)")},
    {"rootDomainNamingContext"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Forest root")},
    {"namingContexts"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Naming contexts")},
    {"isGlobalCatalogReady"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Global catalog ready")},
    {"isSynchronized"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Synchronized")},
    {"currentTime"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Directory's clock")},
    {"vendorName"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Vendor")},
    {"vendorVersion"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Vendor's version")},
    {"ldapServiceName"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Directory's service name")},
    {"supportedLDAPVersion"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "LDAP versions")},
    {"supportedSASLMechanisms"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Ways to sign in (SASL)")},
    {"domainFunctionality"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Domain functional level")},
    {"forestFunctionality"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Forest functional level")},
    {"domainControllerFunctionality"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Controller functional level")},
    {"ldapResultName"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "LDAP result")},
    {"ldapResultCode"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "LDAP result code")},
    {"ldapDiagnostic"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Server's explanation")},
    {"rootDseEmpty"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "RootDSE empty")},
    {"ldapDisconnected"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Server ended the session")},
    // Kerberos
    {"kerberosAnswer"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Kerberos message")},
    {"kerberosErrorName"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Kerberos error")},
    {"kerberosError"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Kerberos error number")},
    {"realm"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Realm")},
    {"clientRealm"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Client's realm")},
    {"kerberosService"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Kerberos service")},
    {"serverTime"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Server's clock")},
    {"errorText"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Server's words")},
    // DCE/RPC
    {"endpointCount"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Endpoints")},
    {"tcpPorts"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "TCP ports")},
    {"complete"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "List complete")},
    {"endpoints"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Endpoint list")},
    {"rpcInterfaces"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "RPC interfaces")},
    {"rpcUses"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "What they serve")},
    {"coldState"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Before the mapper was asked for it")},
    {"askedAfterMapper"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Tried again after the mapper was asked for it")},
    {"bindResult"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Answer to the bind")},
    {"bindReason"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Reason of the answer")},
    {"fault"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "RPC fault")},
    {"faultName"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Meaning of the fault")},
    {"mappedPorts"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "TCP ports that the mapper names")},
    {"dataRepresentation"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Byte order")},
    // SMB
    {"dialect"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "SMB dialect")},
    {"signing"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Signing")},
    {"serverGuid"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Server GUID")},
    {"serverStartTime"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Server started")},
    {"capabilities"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Capabilities")},
    {"maxReadSize"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Longest read in bytes")},
    {"answeredFrom"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Answered from")},
    {"answeredFromPort"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Answered from port")},
    {"refusedAmongOthers"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Turned away among other questions, and answered later")},
    {"answersSince"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Silent before, answers since")},
    {"turnedAwayBy"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Turned away before by")},
    {"silentLocalAddresses"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Asked in vain from addresses of this computer")},
    {"ownInterface"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Network interface of this computer")},
    {"silentLocalPorts"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Local ports of earlier attempts to which nothing came back")},
    {"rejectedLocalPorts"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Local port of an earlier attempt that was turned away")},
    {"refusalMayTakeMs"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Time that Windows can take to tell a refusal (ms)")},
    {"ntStatus"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "NT status")},
    {"sessionSetupStatus"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "NT status of the session setup")},
    // NTLM, before anybody signs in: of SMB and RPC
    {"ntlmComputer"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Computer (NTLM)")},
    {"ntlmNetbiosComputer"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "NetBIOS name (NTLM)")},
    {"ntlmDomain"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Domain (NTLM)")},
    {"ntlmNetbiosDomain"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "NetBIOS domain (NTLM)")},
    {"ntlmForest"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Forest (NTLM)")},
    {"ntlmTime"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Computer's clock (NTLM)")},
    // DNS
    {"question"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Question")},
    {"rcode"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Response code")},
    {"answers"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Answers")},
    {"answerCount"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Number of answers")},
    {"truncated"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Truncated")},
    {"authoritative"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Authoritative")},
    {"authority"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Authority records")},
    {"recursionAvailable"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Recursion available")},
    // Any
    {"clockDifferenceS"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Its clock is ahead of this computer's by (seconds)")},
    {"refusedAfterMs"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Refused after (ms)")},
    {"lastLostMs"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Last question without an answer sent after (ms)")},
    {"stoodStillMs"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "This program stood still meanwhile for (ms)")},
    {"answeredAfterMs"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "First answer after (ms)")},
    {"wayDownFrom"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Every question was lost from (UTC)")},
    {"wayUpAt"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Until an answer came at (UTC)")},
    {"wayWasUpBefore"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Something had been answered before")},
    {"wayDownToOthers"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Questions to other hosts were lost as well")},
    {"losingHosts"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Hosts on the same way that answered after losses")},
    {"silentBeyondLosses"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Silent more often than losses on the way explain")},
    {"icmpSender"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "ICMP error sent by")},
    {"reversePathDrops"_L1,
        QT_TRANSLATE_NOOP(
            "PortCheck::EvidenceText", "Packets dropped here by the reverse-path filter, in the whole run")},
    {"silentAttempts"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Attempts at silent hosts that would have been answered")},
    {"undeliveredPackets"_L1,
        QT_TRANSLATE_NOOP(
            "PortCheck::EvidenceText", "Packets that came in here and were not handed on, in the whole run")},
    {"sentWithoutState"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText",
            "Packets dropped here for want of an IPsec security association, in the whole run")},
    {"localPortsGivenOut"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Local ports that this computer gives out")},
    {"establishedConnections"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Established TCP connections of this computer")},
    {"silentTunnel"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Tunnel of this computer by which nothing came in")},
    {"userModeNetwork"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Network interface that a program carries (user-mode network)")},
    {"userModeReport"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "The gateway that reported it is that program itself")},
    {"proxyUnderProgram"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Led through a proxy by a program under this one")},
    {"takenHereAtPort"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Taken by a program on this computer, at its port")},
    {"heldBackHere"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Held back by this computer's own filter for what it sends")},
    {"dataHeldBackHere"_L1,
        QT_TRANSLATE_NOOP(
            "PortCheck::EvidenceText", "What was said on the connection was held back by this computer's own filter")},
    {"localPortsHere"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Its local port is blocked by this computer's own packet filter")},
    {"ownLinkWasDown"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Network interface that had no link when the run began")},
    {"ownLinkDown"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Network interface that has no link")},
    {"refusedHere"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Refused by this computer itself, in the target's name")},
    {"ownTarget"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "An address of this computer itself")},
    {"listensHere"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "A program of this computer listens there")},
    {"droppedWhenAlone"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Packets dropped here while this was asked alone")},
    {"droppedLikeOthers"_L1,
        QT_TRANSLATE_NOOP(
            "PortCheck::EvidenceText", "Ports that were asked alone, all of whose answers were dropped here")},
    {"answersDroppedHere"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Ports whose answers this computer's own packet filter dropped")},
    {"droppedAtSocket"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Packets dropped here at this program's own socket")},
    {"knownStandIn"_L1,
        QT_TRANSLATE_NOOP(
            "PortCheck::EvidenceText", "Answered by a stand-in, as its other answers show; random number")},
    {"heldBackByStandIn"_L1,
        QT_TRANSLATE_NOOP(
            "PortCheck::EvidenceText", "The stand-in says that its limits held questions back while this was asked")},
    {"ownLoss"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Lost by this computer during the run")},
    {"ownInterfaceNow"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Network interface after that")},
    {"ownAddress"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Address of this computer")},
    {"ownLossSeen"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Loss noticed at (UTC)")},
    {"ownRefusal"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Route of this computer that leads nowhere")},
    {"ownRefusalTable"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Routing table in which it stands")},
    {"ownRefusalRule"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Rule among those that choose routes, by its priority")},
    {"unusedAddresses"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Addresses of a kind that this computer doesn't use")},
    {"addressesLeftOut"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Addresses of the version of IP that was not chosen")},
    {"noOwnIpv6"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "This computer has no IPv6 address itself")},
    {"silentGateway"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Gateway that nobody answers for")},
    {"wideSegment"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Network in which it is taken for a neighbour")},
    {"nextHopAnswers"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "The next one on the way answers")},
    {"fromNetwork"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Reported by a router or firewall")},
    {"icmpType"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "ICMP type")},
    {"icmpCode"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "ICMP code")},
    {"received"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Received instead")},
    {"simulatedFirewall"_L1,
        QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Held back by the demo's simulated firewall")},
    {"answerIncomplete"_L1, QT_TRANSLATE_NOOP("PortCheck::EvidenceText", "Answer incomplete")},
});

/// One endpoint of a mapper: "drsuapi v4.0 — ncacn_ip_tcp 49152 (MS NT Directory DRS Interface)"
QString endpointText(const QJsonObject& endpoint)
{
    const auto part = [&endpoint](QLatin1String key) { return endpoint.value(key).toVariant().toString(); };
    const QString name = part("name"_L1).isEmpty() ? part("interface"_L1) : part("name"_L1);
    QStringList place = {part("protocol"_L1), part("endpoint"_L1), part("address"_L1)};
    place.removeAll(QString());
    QString line = u"%1 v%2 — %3"_s.arg(name, part("version"_L1), place.join(' '_L1));
    if (!part("annotation"_L1).isEmpty())
        line += u" (%1)"_s.arg(part("annotation"_L1));
    return line;
}

QString valueText(const QJsonValue& value);

QString listText(const QJsonArray& list)
{
    if (list.isEmpty())
        return EvidenceText::tr("none", "value of a line of evidence: an empty list");
    QStringList items;
    for (const auto& item : list)
        items.append(valueText(item));
    const QString line = items.join(", "_L1);
    const bool oneLine = line.size() <= longestJoinedList && !list.first().isObject();
    return oneLine ? line : items.join('\n'_L1);
}

QString valueText(const QJsonValue& value)
{
    if (value.isNull())
        return EvidenceText::tr("this computer's system does not tell", "value of a line of evidence");
    if (value.isBool())
        return value.toBool() ? EvidenceText::tr("Yes", "value of a line of evidence")
                              : EvidenceText::tr("No", "value of a line of evidence");
    if (value.isArray())
        return listText(value.toArray());
    if (!value.isObject())
        return value.toVariant().toString();
    const QJsonObject object = value.toObject();
    if (object.contains("interface"_L1))
        return endpointText(object);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A stand-in's mark in words; anything else stays among the rest of the evidence.
void takeStandIn(QList<EvidenceLine>& lines, Evidence& rest, const CheckRecord& record)
{
    const std::optional<StandInMark> mark = StandInMark::in(rest);
    if (!mark)
        return;
    rest.remove("standIn"_L1);
    lines.append({EvidenceText::tr("Answered by a stand-in, random number",
                      "label of a line of evidence: the number by which it is known follows"),
        QString::fromLatin1(mark->nonce)});
    const std::optional<AddressTranslation> views = addressTranslation(record);
    if (!views)
        return;
    const QString text = addressTranslationText(*views);
    const QString label = EvidenceText::tr("Seen from both sides", "label of a line of evidence: two addresses follow");
    switch (views->translation) {
    case Translation::None:
        lines.append({label, text});
        break;
    case Translation::Ports:
        lines.append({label,
            EvidenceText::tr("%1 (the port is translated on the way)", "%1 two addresses with their ports").arg(text)});
        break;
    case Translation::Addresses:
        lines.append({label,
            EvidenceText::tr("%1 (the address is translated on the way)", "%1 two addresses with their ports")
                .arg(text)});
        break;
    }
}

/// What the latency is of: over TCP the service's answer comes later than the connection, if one was made.
QString latencyLabel(const CheckRecord& record)
{
    return record.check.protocol == Transport::Tcp && record.seen.state == State::Open
        ? EvidenceText::tr("Round trip of the connection", "label of a line of what was seen: a time")
        : EvidenceText::tr("Time to answer", "label of a line of what was seen");
}

void appendTransport(QList<EvidenceLine>& lines, const CheckRecord& record)
{
    const ProbeResult& seen = record.seen;
    lines.append({EvidenceText::tr("Network", "label of a line of what was seen"), stateText(seen)});
    if (seen.state == State::Open) // else nobody was there to be asked
        lines.append({EvidenceText::tr("Service", "label of a line of what was seen"), serviceStateText(seen.service)});
    if (seen.latencyMs)
        lines.append({latencyLabel(record), latencyText(seen)});
    if (seen.attempts > 0)
        lines.append(
            {EvidenceText::tr("Attempts", "label of a line of what was seen"), QString::number(seen.attempts)});
    if (!seen.localAddress.isNull())
        lines.append({EvidenceText::tr("Sent from", "label of a line of what was seen"),
            EvidenceText::tr("%1, port %2", "%1 is an IP address, %2 a port number")
                .arg(seen.localAddress.toString(), QString::number(seen.localPort))});
    if (!seen.errorText.isEmpty())
        lines.append({EvidenceText::tr("System's error", "label of a line of what was seen"), seen.errorText});
    if (seen.nativeError)
        lines.append({EvidenceText::tr("System's error number", "label of a line of what was seen"),
            QString::number(*seen.nativeError)});
}

} // namespace

QList<EvidenceLine> evidenceLines(const CheckRecord& record)
{
    if (record.seen.range)
        return rangeLines(record.seen);
    QList<EvidenceLine> lines;
    Evidence rest = record.seen.evidence;
    rest.remove(seenBytesMember); // byteLines()
    takeStandIn(lines, rest, record);
    for (const Label& label : labels) {
        if (rest.isEmpty())
            break;
        if (!rest.contains(label.key))
            continue;
        const QJsonValue value = rest.take(label.key);
        lines.append({EvidenceText::tr(label.text),
            valueText(label.key == "rpcUses"_L1 ? rpcUseTexts(value.toArray()) : value)});
    }
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it)
        lines.append({it.key(), valueText(it.value())});
    if (record.phase == Phase::Done)
        appendTransport(lines, record);
    return lines;
}

} // namespace PortCheck
