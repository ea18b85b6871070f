// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/registry.h"

#include "model/causes/allcauses.h"

#include <QHash>

#include <array>

namespace PortCheck {

namespace {

using namespace Causes;

constexpr std::array ofProofs{
    // Who it is that answers.
    &proxyUnderProgram,
    &identityChanged,
    &otherHost,
    // What the service says of itself.
    &certificateExpired,
    &certificateNotYetValid,
    &certificateWrongName,
    &certificateUntrusted,
    &kerberosError,
    &hostsFileElsewhere,
    &resolverDiffers,
    &nameLeadsElsewhere,
    &otherDomainServed,
    &kerberosWrongRealm,
    &dnsError,
    &dnsNoControllers,
    &dnsFiltersServices,
    &dnsWrongDomain,
    &dnsTruncated,
    &wrongDomain,
    // What its answer shows besides.
    &resolverLacksName,
    &clockSkew,
    &readOnlyController,
    &slowWay,
    &refusedWhenBusy,
    &beganToAnswer,
    &wayLosesToSeveral,
    &wayCameUp,
    &lossyWay,
    &flaky,
    // All is well.
    &openedByMapper,
    &standIn,
    &bindRefused,
    &mapperRefused,
    &noEndpoints,
    &kerberosNeedsTcp,
    &smbSigningRequired,
    &mapperAnswered,
    &endpointAnswered,
    &answered,
};

constexpr std::array ofOpenPorts{
    // This computer, what stands on the way or happened there, then the service.
    &proxyUnderProgram,
    &tlsUnavailable,
    &ownNetworkLost,
    &answersDroppedHere,
    &blockedLocally,
    &wayCameUp,
    &standInHeldBack,
    &acceptsEverything,
    &wayLosesToSeveral,
    &dnsForwarderSilent,
    &largeAnswersLost,
    &answeredLate,
    &shutOutMidRun,
    &blockedMidRun,
    &nothingBehind,
    &slowWay,
    &lossyWay,
    &otherProtocol, // which is the host's, where TLS fails besides
    &tooMuchData,
    &tlsNoCertificate,
    &tlsFailed,
    &smb1Only,
    &ldapError,
    &smbError,
    &serviceBarred,
    &closedEarly,
    &noApplicationData,
    &noDialogue,
};

constexpr std::array ofShutPorts{
    // Nothing was found out, or nothing is expected here.
    &cancelled,
    &notGlobalCatalog,
    &ipVersionNotChosen,
    // An address that can't be reached, the whole host, this computer, the name.
    &proxyUnderProgram,
    &resolverDiffers,
    &noHostAddress,
    &ownNetworkLost,
    &ipv6NotInUse,
    &ownRouteRefuses,
    &gatewaySilent,
    &takenForNeighbour,
    &linkLocalAddress,
    &reversePathFilter, // that answers came in, and from there on
    &answersDroppedHere,
    &ownTunnelSilent,
    &hostsFile,
    &leadsHere,
    &answerFromElsewhere,
    &shutOutMidRun,
    &wayCameUp,
    &standInHeldBack,
    &networkUnreachable, // before what the same silence, or a router's word, would mean
    &ipVersionBlocked,
    &hostForgotten,
    &hostSilent,
    &blockedLocally,
    &noLocalPort,
    &outOfResources,
    &localError,
    &addressKindUnused,
    &resolverKeepsName,
    &resolverFails,
    &namedServerKnows,
    &resolverLacksDomain,
    &nameNotFound,
    // The way, then the port.
    &ownAddressUnanswered,
    &localPortsUnanswered,
    &refusedWhenBusy,
    &wayLosesToSeveral,
    &blockedMidRun,
    &acceptsEverything,
    &nothingBehind,
    &slowWay,
    &lossyWay,
    &rangeCut,
    &rpcRangeMissing,
    &outsideReachableRange,
    &refusedOnTheWay,
    &prohibited, // the device's own word, whichever address of a name it turned back
    &nothingListens,
    &deadAddress,
    &oneAddressFails,
    &serviceBarred,
    &refusesEverything,
    &refused,
    &routingLoop,
    &noRouteFromRouter,
    &portUnreachable,
    &hostUnreachable,
    &noQuestion,
    &dnsForwarderSilent,
    &dnsLargeAnswersLost,
    &noApplicationData,
    &userModeNetwork,
    &noAnswerToUdp,
    &noAnswerToTcp,
    &noAnswer,
    // The ports in use could not be learnt.
    &mapperHidesPorts,
    &namesNoPorts,
    &mapperUnavailable,
};

constexpr std::array ofRanges{
    &proxyUnderProgram,
    &ownNetworkLost,
    &localPortsUnanswered,
    &rangeOpenedByMapper,
    &shutOutMidRun,
    &answersDroppedHere,
    &rangeBlockedLocally,
    &rangeCut,
    &rangeBlockedMidRun,
    &rpcRangeMissing,
    &rangeNotWanted,
    &rangeStealth,
    &rangeLocalError,
    &rangeStandIn,
    &rangeAcceptsEverything,
    &rangeAnswered,
};

constexpr std::array ofFollowUps{
    &proxyUnderProgram,
    &acceptsControl,
    &blockedAtTheEnd,
    &wayLosesToSeveral,
    &lossyWay,
    &localPortsUnanswered,
    &sourcePortsFree,
    &sourcePortsBlocked,
    &sourcePortsUntold,
};

} // namespace

std::span<const Cause* const> causesOfProofs()
{
    return ofProofs;
}

std::span<const Cause* const> causesOfOpenPorts()
{
    return ofOpenPorts;
}

std::span<const Cause* const> causesOfShutPorts()
{
    return ofShutPorts;
}

std::span<const Cause* const> causesOfRanges()
{
    return ofRanges;
}

std::span<const Cause* const> causesOfFollowUps()
{
    return ofFollowUps;
}

const QList<std::span<const Cause* const>>& allCauses()
{
    static const QList<std::span<const Cause* const>> all{
        causesOfProofs(), causesOfOpenPorts(), causesOfShutPorts(), causesOfRanges(), causesOfFollowUps()};
    return all;
}

const QList<const Cause*>& causesThatLook()
{
    static const QList<const Cause*> lookers = [] {
        QList<const Cause*> found;
        for (const std::span<const Cause* const> causes : allCauses()) {
            for (const Cause* cause : causes) {
                if (cause->look != nullptr && !found.contains(cause))
                    found.append(cause);
            }
        }
        return found;
    }();
    return lookers;
}

const Cause* causeThatSays(const Text* text)
{
    static const auto bySentence = [] {
        QHash<const Text*, const Cause*> all;
        for (const std::span<const Cause* const> causes : allCauses()) {
            for (const Cause* cause : causes) {
                for (const Text& each : cause->texts) {
                    if (!all.contains(&each)) // some share theirs: the first of them
                        all.insert(&each, cause);
                }
            }
        }
        return all;
    }();
    return bySentence.value(text);
}

} // namespace PortCheck
