// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

/// Every cause, by family: each is defined in model/causes/<family>/<its name in lower case>.cpp.
namespace PortCheck::Causes {

// nofault: what was found is as it should be, or nothing was found out
extern const Cause answered, standIn, cancelled;

// network: the way to the host, and what stands on it
extern const Cause refused, refusesEverything, noAnswer, noAnswerToTcp, noAnswerToUdp, hostUnreachable, portUnreachable,
    prohibited, refusedOnTheWay, noRouteFromRouter, routingLoop, hostForgotten, hostSilent, localPortsUnanswered,
    largeAnswersLost, oneAddressFails, flaky, acceptsEverything, acceptsControl, slowWay, answerFromElsewhere,
    refusedWhenBusy, beganToAnswer, blockedMidRun, blockedAtTheEnd, shutOutMidRun, lossyWay, wayLosesToSeveral,
    wayCameUp, nothingBehind, standInHeldBack, ipVersionBlocked;

// range: a whole range of ports
extern const Cause rangeAnswered, rangeStandIn, rangeCut, rangeStealth, rangeOpenedByMapper, rangeBlockedMidRun,
    rangeBlockedLocally, rangeLocalError, rangeAcceptsEverything, rangeNotWanted;

// thiscomputer: the computer that checks
extern const Cause ipv6NotInUse, networkUnreachable, blockedLocally, noLocalPort, localError, outOfResources,
    tlsUnavailable, sourcePortsFree, sourcePortsBlocked, sourcePortsUntold, reversePathFilter, ownNetworkLost,
    ownAddressUnanswered, ownRouteRefuses, gatewaySilent, takenForNeighbour, addressKindUnused, answersDroppedHere,
    ownTunnelSilent, userModeNetwork, proxyUnderProgram;

// names: what a name leads to
extern const Cause nameNotFound, nameLeadsElsewhere, otherHost, linkLocalAddress, noHostAddress, hostsFile,
    hostsFileElsewhere, leadsHere, identityChanged, resolverFails, resolverKeepsName, resolverLacksName, nothingListens,
    deadAddress, serviceBarred, namedServerKnows, resolverDiffers, resolverLacksDomain, ipVersionNotChosen;

// service: what answers on a port, whatever its protocol
extern const Cause otherProtocol, tooMuchData, answeredLate, noApplicationData, closedEarly, noDialogue, noQuestion;

// directory: LDAP and the domain
extern const Cause ldapError, wrongDomain, otherDomainServed, notGlobalCatalog, readOnlyController;

// tls
extern const Cause tlsFailed, tlsNoCertificate, certificateExpired, certificateNotYetValid, certificateWrongName,
    certificateUntrusted;

// kerberos
extern const Cause kerberosError, kerberosWrongRealm, kerberosNeedsTcp, clockSkew;

// rpc: the endpoint mapper and the ports that it names
extern const Cause mapperAnswered, endpointAnswered, bindRefused, openedByMapper, outsideReachableRange,
    rpcRangeMissing, mapperRefused, mapperHidesPorts, noEndpoints, namesNoPorts, mapperUnavailable;

// smb
extern const Cause smb1Only, smbError, smbSigningRequired;

// dns
extern const Cause dnsError, dnsWrongDomain, dnsTruncated, dnsForwarderSilent, dnsLargeAnswersLost, dnsNoControllers,
    dnsFiltersServices;

} // namespace PortCheck::Causes
