// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"
#include "model/causes/ownloss.h"

#include <array>

/// What several causes ask of an observation. Pure.
namespace PortCheck {

/// The services over TCP of a controller's directory: one process has them all, in Windows (LSASS) as in Samba.
inline constexpr std::array directoryServices{
    Service::Ldap, Service::Ldaps, Service::GlobalCatalog, Service::GlobalCatalogTls};
/// Whether \a service is one of these.
[[nodiscard]] bool isOfDirectory(Service service);

/// "lab.example" of "DC=lab,DC=example" (RFC 2247 2); empty for a name of another kind.
[[nodiscard]] QString domainOf(const QString& namingContext);
/// Whether \a address is link-local: valid on one network segment, passed on by no router (RFC 3927 2.7, RFC 4291
/// 2.5.6).
[[nodiscard]] bool isLinkLocal(const QString& address);
/// Whether \a addresses, a list in the evidence, has one of IPv6: what a run leaves out is of one version.
[[nodiscard]] bool areOfIpv6(const QJsonValue& addresses);
/// When its (last) probe began, in UTC; when it ended where only that is known.
[[nodiscard]] QDateTime whenAsked(const CheckRecord& record);
/// Whether the port did not open: refused, silent, or reported as unreachable.
[[nodiscard]] bool isShut(const ProbeResult& seen);
[[nodiscard]] bool isShut(const CheckRecord& record);
/// Whether it shows, or would have shown, that all of its host is silent.
[[nodiscard]] bool isOfSilentHost(const Observation& seen);
/// The most packets that one attempt can bring: the answer to a SYN is repeated five times by Linux, two to three times
/// by others, and a SYN that gets none is repeated within the attempt. What goes beyond comes from somebody else.
constexpr qint64 mostAnswersToAnAttempt = 12;
/// How many packets this computer counted under \a key while silent hosts were asked, if they are about as many as the
/// attempts at these explain: neither a few that come along on any network, nor a flood of them. Else 0.
[[nodiscard]] int packetsLostHere(
    const Observation& seen, QLatin1String key, qint64 mostOfAnAttempt = mostAnswersToAnAttempt);
/// Whether a service that is asked over \a protocol in its own words gave no sign at all.
[[nodiscard]] bool isSilentService(const CheckRecord& record, Transport protocol);
/// Whether a DNS server did not answer: over UDP, or after a connection was made.
[[nodiscard]] bool isSilentDns(const CheckRecord& record);
/// Whether it is asked on the port of DNS over TCP.
[[nodiscard]] bool isDnsOverTcp(const Check& check);
/// Whether the expected service proved itself in its own protocol.
[[nodiscard]] bool isProven(const CheckRecord& record);
/// Whether it came to an end, and the expected service was found.
[[nodiscard]] bool isVerified(const CheckRecord& record);
/// Whether it is a question that the host could have answered: neither a range whose ports are not known, nor a
/// datagram that nothing has to answer.
[[nodiscard]] bool isQuestion(const CheckRecord& record);
/// Whether the port opened, and what answered there is silent, failed or something else for \a reason.
[[nodiscard]] bool failedToProve(const CheckRecord& record, Reason reason);
/// Whether a connection was accepted and nothing was said on it, although the service has a question.
[[nodiscard]] bool saidNothingOverTcp(const CheckRecord& record);
/// Whether the connection was ended as soon as something was said on it, for no reason of TLS alone: where a service
/// without TLS is ended so as well, the same hand may do it.
[[nodiscard]] bool wasEndedWhenAsked(const Observation& seen);
/// Whether it was a stand-in that proved itself, by its mark or as is known from its other answers.
[[nodiscard]] bool isFromStandIn(const CheckRecord& record);
/// Whether the service proved itself, and what its dialogue found by itself gives no reason for a warning; what the
/// answer shows besides (its name, its clock) is not looked at. For a stand-in, who it says it is does not matter, and
/// neither does the certificate that comes with the program.
[[nodiscard]] bool isCleanProof(const Observation& seen);
/// Whether the service proved itself, and its dialogue found \a reason, which is not clean (see isCleanProof()).
[[nodiscard]] bool foundByItsDialogue(const Observation& seen, Reason reason);
/// Whether what answered is by its own word a controller of another domain than the person named.
[[nodiscard]] bool saysOtherDomain(const Observation& seen);
/// Of the names by which the person named the host those that the machine there does not have, by a clean proof; or by
/// what a controller of another domain answered, where the name is one of the domain that was named.
[[nodiscard]] QStringList namesOfOthers(const Observation& seen);
/// The line of this computer's hosts file, and the file, that gave the name its address: "12", "/etc/hosts"; empty if
/// the address came from elsewhere.
[[nodiscard]] QStringList hostsFileLine(const CheckRecord& record);
/// Whether the address that was asked is this computer's own, and nothing was found there but refusals.
[[nodiscard]] bool isRefusedByItself(const Observation& seen);
/// What is known of the range that \a record asked, but of the parts whose answers this computer's own packet filter
/// drops: these count as not asked. There must be a range.
[[nodiscard]] RangeResult besideDroppedHere(const CheckRecord& record);
/// The texts of a list in the evidence.
[[nodiscard]] QStringList textList(const QJsonValue& list);
/// Whether the service answered only after some questions had got lost, other than in an outage (see outageOf()) or
/// until it began to answer ("answersSince").
[[nodiscard]] bool neededSeveralAttempts(const CheckRecord& record);
/// Whether a stand-in answered, and says that its limits held questions back while this was asked.
[[nodiscard]] bool heldBackMeanwhile(const CheckRecord& record);
/// Whether all that is known of the port is that a connection was accepted there.
[[nodiscard]] bool wasOnlyAccepted(const CheckRecord& record);
/// Whether losses would leave it so: silence in answer to the first word, or to one within a connection.
[[nodiscard]] bool isSilentAsAfterLosses(const CheckRecord& record);
/// The address of whoever sent the ICMP error that ended the check; empty if the system did not tell.
[[nodiscard]] QString icmpSender(const CheckRecord& record);
/// Whether an ICMP error shut the port that somebody else than the host sent.
[[nodiscard]] bool isAnsweredInItsPlace(const CheckRecord& record);
/// Whether it was this computer that sent that error.
[[nodiscard]] bool isOwnReport(const CheckRecord& record);
/// Whether the program that carries this computer's packets said that no network leads there (a user-mode network):
/// that is no router's word, and tells nothing of the way.
[[nodiscard]] bool isUserModeReport(const CheckRecord& record);
/// Whether it was asked of this computer itself: its own word is the target's then.
[[nodiscard]] bool isAskedOfItself(const CheckRecord& record);
/// Whether a connection to this computer itself got no answer, which its system gives at once: its own firewall drops
/// it. Not where a refusal may take longer than there was time for, nor where a demo plays the firewall.
[[nodiscard]] bool isSilentAtItself(const CheckRecord& record);
/// Whether this computer's own filter for what it sends kept it from leaving: over TCP its system noticed that, over
/// UDP it said so at once, or answered by an ICMP error of its own.
[[nodiscard]] bool wasHeldBackHere(const CheckRecord& record);
/// Whether it was asked of this computer itself, whose own firewall turned it away: a computer always finds itself and
/// forbids itself nothing, it refuses TCP by a reset and never by an ICMP error, and no port on which a program waits.
[[nodiscard]] bool wasRejectedByItself(const CheckRecord& record);
/// Whether an ICMP error was this computer's own: its firewall rejected the question. "Host unreachable" from here is
/// something else, as long as who is next on the way doesn't answer for its address: the local network was asked who
/// has the address, and nobody said it.
[[nodiscard]] bool wasRejectedHere(const CheckRecord& record);
/// Whether nothing was found at the address, and nothing came from beyond this computer's own network segment: silence,
/// its own word that nobody is there, or a range that was not asked.
[[nodiscard]] bool isFoundNowhere(const CheckRecord& record);
/// Whether a router on the way dropped the question because it had passed too many routers.
[[nodiscard]] bool expiredOnTheWay(const CheckRecord& record);
/// Whether this computer had no route, or one that leads nowhere, so that nothing left it.
[[nodiscard]] bool hasNoRouteTo(const CheckRecord& record);
/// Whether an error was somebody's answer to a packet, and not this computer's own word.
[[nodiscard]] bool isFromNetwork(const CheckRecord& record);

} // namespace PortCheck
