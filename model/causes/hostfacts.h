// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/ownloss.h"
#include "model/causes/rundomain.h"
#include "model/results/check.h"
#include "model/results/followup.h"
#include "model/results/sourceinfo.h"

#include <QList>
#include <QString>

#include <bitset>
#include <map>
#include <optional>
#include <tuple>

namespace PortCheck {

/// This computer was shut out in mid-run: whatever it asked from some moment on, nothing answered, on any host.
struct ShutOut {
    QDateTime since; ///< when a host last answered that stopped for good
    QDateTime from; ///< when the last question was asked, of whatever host, that something came back to

    friend bool operator==(const ShutOut&, const ShutOut&) = default;
};

/// All records about one address. The pointers are only used while a HostFacts is constructed from them.
struct HostRecords {
    QList<const CheckRecord*> checks; ///< at this address
    QList<const FollowUpRecord*> followUps; ///< at this address
    QList<const CheckRecord*> elsewhere; ///< checks of the same targets at their other addresses
    bool usesIpv6 =
        true; ///< something other than "no route" came of a question over IPv6 in this run, to whatever host
    bool hurries = false; ///< the time limit leaves the system no time to repeat what it sends over TCP
    bool asksForDomain = true; ///< a domain was named, which DNS servers are asked for
    QList<OwnAddress> ownAddresses{}; ///< of this computer
    std::optional<ShutOut> shutOut{}; ///< as RunShutOut says of this address
    RunDomain runDomain{}; ///< what all servers of the run say of the domain that was named
};

/// Two addresses of this computer: answers of a host come back to one of them and not to the other.
struct OwnAddressPair {
    OwnAddress silent;
    OwnAddress works;
    bool usesBoth = false; ///< the system chose both by itself; else all left from the silent one

    friend bool operator==(const OwnAddressPair&, const OwnAddressPair&) = default;
};

/// What all checks and follow-up questions of one address found together; each of them is judged with these facts. A
/// pure value.
class HostFacts {
public:
    HostFacts() = default;
    explicit HostFacts(const HostRecords& records, QString domain = {});

    /// Something on the host answered: a connection, a datagram, or a refusal.
    [[nodiscard]] bool showedLife() const { return m_showedLife; }
    /// Every check was asked, and none got an answer.
    [[nodiscard]] bool isSilent() const { return m_allDone && m_allSilent && !(m_ownLoss && m_questions == 0); }
    /// Every check of it is done.
    [[nodiscard]] bool isDone() const { return m_allDone; }
    /// Its address is link-local: valid on one segment of the network only.
    [[nodiscard]] bool isLinkLocal() const { return m_isLinkLocal; }
    /// Whatever was asked of the host had no route from this computer, and nothing left it.
    [[nodiscard]] bool hasNoRoute() const { return m_hasNoRoute; }
    /// What this computer lost of its own network while the host was asked. What that kept from an answer is not
    /// counted among the rest.
    [[nodiscard]] const std::optional<OwnLoss>& ownLoss() const { return m_ownLoss; }
    /// This computer uses IPv6, as far as the whole run has shown.
    [[nodiscard]] bool usesIpv6() const { return m_usesIpv6; }
    /// \a target has an IPv4 address among its other addresses.
    [[nodiscard]] bool hasIpv4(const QString& target) const { return m_withIpv4.contains(target); }
    /// The host said itself that it is no global catalog (rootDSE isGlobalCatalogReady, or the flags of its Netlogon
    /// answer).
    [[nodiscard]] bool deniesGlobalCatalog() const { return m_globalCatalog == Answer::No; }
    /// The network reported the host as unreachable, and nothing on it answered.
    [[nodiscard]] bool isReportedUnreachable() const { return m_reportedUnreachable && !m_showedLife; }
    /// It was this computer that found nobody at the address: no router reported that, and nothing there answered.
    [[nodiscard]] bool isFoundAbsent() const { return m_foundNobody && !m_reportedByOthers && !m_showedLife; }
    /// How many questions it was asked.
    [[nodiscard]] int questions() const { return m_questions; }
    /// One question is all that it was to be asked.
    [[nodiscard]] bool hasOneQuestion() const { return m_hasOneCheck && m_questions == 1; }
    /// Its ports answered only after losses, so many of them that no silence under it tells anything; or one did, and
    /// one that had been silent answered when it was asked patiently, or one that had opened did not open again.
    [[nodiscard]] bool losesPackets() const;
    /// Some of its ports answered only after losses.
    [[nodiscard]] bool answeredAfterLosses() const { return m_proofsAfterLosses > 0; }
    /// Several TCP ports opened, and no word came from any; everything is asked.
    [[nodiscard]] bool nothingSpeaks() const;
    /// A router or firewall on the way, not the host, turned questions to it back.
    struct TurnedBack {
        Reason reason = Reason::None; ///< Prohibited, or NetworkUnreachable
        QString sender; ///< its address; empty if the system did not tell

        friend bool operator==(const TurnedBack&, const TurnedBack&) = default;
    };
    /// A prohibition comes before a missing route: it is what was meant. No value if nothing was turned back.
    [[nodiscard]] const std::optional<TurnedBack>& turnedBack() const { return m_turnedBack; }
    /// The firewall or router that refused in the host's place, as an ICMP error told; empty if there is none.
    [[nodiscard]] const QString& refusedBy() const { return m_refusedBy; }
    /// What became of the question to the endpoint mapper, if that did not answer in its protocol.
    [[nodiscard]] const std::optional<CheckRecord>& failedMapper() const { return m_failedMapper; }
    /// A service of the host said that it belongs to a stand-in.
    [[nodiscard]] bool isStandIn() const { return m_standIn; }
    /// The service was verified over the transport.
    [[nodiscard]] bool verified(Service service, Transport transport) const;
    /// A connection to 53/TCP was accepted, and not every connection is.
    [[nodiscard]] bool acceptsDnsOverTcp() const { return !acceptsEverything() && m_opensDnsOverTcp; }
    /// The table lists 53/TCP for this host.
    [[nodiscard]] bool wasAskedForDnsOverTcp() const { return m_asksDnsOverTcp; }
    /// The table lists Kerberos over TCP for this host.
    [[nodiscard]] bool wasAskedForKerberosOverTcp() const { return m_asksKerberosOverTcp; }
    /// A TCP port of the host opened.
    [[nodiscard]] bool opensAnyTcpPort() const { return m_opensTcp; }
    /// A service of the host proved itself.
    [[nodiscard]] bool hasProof() const { return m_proofs > 0; }
    /// This computer itself refused to send some of the questions to it.
    [[nodiscard]] bool isRefusedHere() const { return m_refusedHere; }
    /// On \a port a connection was made and no question answered (for DNS also: the connection was ended), and over UDP
    /// there was silence as well.
    [[nodiscard]] bool saysNothingOn(quint16 port) const
    {
        return m_unansweredTcp.contains(port) && m_silentUdp.contains(port);
    }
    /// Kerberos answers over UDP, so it runs, and a question to it over TCP was not answered: a device in between takes
    /// what is said there.
    [[nodiscard]] bool losesWordsOverTcp() const
    {
        return m_muteKerberosOverTcp && verified(Service::Kerberos, Transport::Udp);
    }
    /// Kerberos or the directory answers over UDP, so it runs, and its connection over TCP was ended when it was asked
    /// something: a device in between does that.
    [[nodiscard]] bool endsWordsOverTcp() const
    {
        return (m_endsKerberosOverTcp && verified(Service::Kerberos, Transport::Udp))
            || (m_endsLdapOverTcp && verified(Service::Cldap, Transport::Udp));
    }
    /// A service without TLS took a connection and ended it when it was asked something. SMB is not counted: a server
    /// that speaks its first version only does so.
    [[nodiscard]] bool endsWhenAsked() const { return m_endsWhenAsked; }
    /// Everything was asked, and the host itself refused it: several services over TCP, and those over UDP.
    [[nodiscard]] bool refusesEverything() const
    {
        constexpr int fewest = 3; // one or two services can be stopped
        return m_allDone && m_refusalsOverTcp >= fewest && m_refusalsOverUdp > 0 && !m_didOtherThanRefuse;
    }
    /// A port was refused among simultaneous connections, and answered when it was asked alone.
    [[nodiscard]] bool limitsConnections() const { return m_limitsConnections; }
    /// DNS over TCP accepted a connection, and ended it without an answer.
    [[nodiscard]] bool endsDnsOverTcp() const { return m_endsDnsOverTcp; }
    /// Several services were asked over UDP and all were silent, while TCP brings answers; everything is asked.
    [[nodiscard]] bool answersOverTcpOnly() const;
    /// The router on the way that dropped a question because it had passed too many of them, as an ICMP error told:
    /// they send the packets to each other. Empty if there is none.
    [[nodiscard]] const QString& loopsAt() const { return m_loopsAt; }
    /// The directory domain that the person named; empty if none was given.
    [[nodiscard]] const QString& domain() const { return m_domain; }
    /// What all servers of the run say of it.
    [[nodiscard]] const RunDomain& runDomain() const { return m_runDomain; }
    /// Kerberos answered for the realm of that domain.
    [[nodiscard]] bool knowsRealm() const { return m_knowsRealm && !m_domain.isEmpty(); }
    /// The domain that the host says it is a controller of; empty if it says none.
    [[nodiscard]] const QString& servedDomain() const { return m_servedDomain; }

    /// The control port opened, although nothing may answer there: something accepts every connection.
    [[nodiscard]] bool acceptsEverything() const { return m_control == Answer::Yes; }
    /// The control port was asked, and did not open.
    [[nodiscard]] bool controlIsClean() const { return m_control == Answer::No; }
    /// The shortest round trip that an answer in a service's own protocol proved, in ms.
    [[nodiscard]] std::optional<double> roundTripMs() const { return m_roundTripMs; }
    /// When the host last answered, if a port that had opened did not open any more at the end of the run, and no
    /// losses explain that; null otherwise.
    [[nodiscard]] const QDateTime& blockedSince() const { return m_blockedSince; }
    /// Whether it stopped answering, and the question may have met that: it did not end before the last question that
    /// was answered began.
    [[nodiscard]] bool mayBeBlocked(const CheckRecord& record) const
    {
        return m_blockedSince.isValid() && record.finishedAt >= m_lastAnsweredBegan;
    }

    /// That this computer was shut out in mid-run, if this host shows it and is not the only one.
    [[nodiscard]] const std::optional<ShutOut>& shutOut() const { return m_shutOut; }

    /// Local ports of this computer to which the host's answers do not come back, if that made checks silent.
    [[nodiscard]] const QList<PortRange>& unansweredLocalPorts() const { return m_unansweredLocalPorts; }

    /// The same for what was asked over UDP, where that was asked alone.
    [[nodiscard]] const QList<PortRange>& unansweredUdpPorts() const { return m_unansweredUdpPorts; }

    /// Addresses of this computer that make the difference between silence and an answer.
    [[nodiscard]] const std::optional<OwnAddressPair>& ownAddresses() const { return m_ownAddresses; }

    /// What had been silent answered when it was asked to send small segments only.
    [[nodiscard]] bool answersInSmallSegments() const { return m_answersInSmallSegments; }
    /// What a DNS server that had been silent said when it was asked what it can answer by itself.
    enum class PlainDns { NotAsked, Silent, AboutTheDomain, AboutItselfOnly };
    [[nodiscard]] PlainDns plainDns() const { return m_plainDns; }

    /// The host's name according to its services; empty if none told it.
    [[nodiscard]] const QString& name() const { return m_name; }
    /// A port that told one name told another one when it was asked again.
    struct IdentityChange {
        QString before;
        QString after;
        QDateTime at; ///< when it told the other name

        friend bool operator==(const IdentityChange&, const IdentityChange&) = default;
    };
    [[nodiscard]] const std::optional<IdentityChange>& identityChange() const { return m_identityChange; }
    /// Whether \a target is a name of this host, a name of the domain that it serves, or an address; also true if the
    /// host did not tell its name.
    [[nodiscard]] bool answersTo(const QString& target) const;

    /// The other address at which the same check of the same target passed; empty if there is none.
    [[nodiscard]] QString worksAt(const Check& check) const;

    /// The boundary between the endpoints that are reached and those that are not.
    struct Boundary {
        quint16 reached = 0; ///< the reached port next to the boundary
        quint16 blocked = 0; ///< the blocked port next to the boundary

        friend bool operator==(const Boundary&, const Boundary&) = default;
    };
    /// Set if there are reached and blocked endpoints, and all blocked ones lie on one side of all reached ones.
    [[nodiscard]] const std::optional<Boundary>& boundary() const { return m_boundary; }

    /// How many of the ports that the mapper named were reached and how many were blocked, not counting those that
    /// opened on demand.
    struct Endpoints {
        int reached = 0;
        int blocked = 0; ///< silent, or rejected by the network
        int refused = 0;
        int onDemand = 0; ///< opened once the mapper had been asked for them

        friend bool operator==(const Endpoints&, const Endpoints&) = default;
    };
    [[nodiscard]] const Endpoints& endpoints() const { return m_endpoints; }

    /// What a map or sweep found of the host's ports; no value before it has come to its end.
    [[nodiscard]] const std::optional<RangeResult>& range() const { return m_range; }

    friend bool operator==(const HostFacts&, const HostFacts&) = default;

private:
    enum class Answer { Unknown, Yes, No };
    using CheckKey = std::tuple<QString, Service, Transport, quint16>;

    void learn(const CheckRecord& record);
    void learnLife(State state);
    void learnDnsOverTcp(const CheckRecord& record);
    void learnGlobalCatalog(const Evidence& evidence);
    void learnOfTheWay(const CheckRecord& record);
    void learnPlainDns(const CheckRecord& record);
    void learnFromFollowUps(const QList<const FollowUpRecord*>& followUps, const QDateTime& lastAnswer);
    void learnLocalPorts(const HostRecords& records);
    void learnIdentity(const HostRecords& records);
    void findBoundary(const QList<const CheckRecord*>& checks);

    QString m_domain;
    RunDomain m_runDomain;
    QString m_servedDomain;
    std::bitset<64> m_verified; ///< by service and transport
    std::map<CheckKey, QString> m_worksAt; ///< the address at which each check passed
    QStringList m_servedDomains;
    QStringList m_withIpv4; ///< targets
    QString m_name;
    QDateTime m_blockedSince;
    std::optional<ShutOut> m_shutOut;
    QDateTime m_lastAnsweredBegan;
    QString m_loopsAt;
    QString m_refusedBy;
    std::optional<TurnedBack> m_turnedBack;
    std::optional<OwnLoss> m_ownLoss;
    std::optional<CheckRecord> m_failedMapper;
    QList<quint16> m_unansweredTcp; ///< that opened, and answered no question
    QList<quint16> m_silentUdp; ///< of services that have dialogues
    bool m_hearsOfUdp = false; ///< something came of a question to such a service: an answer, or an error
    bool m_isProvenOverTcp = false;
    bool m_muteKerberosOverTcp = false;
    bool m_endsWhenAsked = false;
    bool m_knowsRealm = false;
    bool m_endsKerberosOverTcp = false;
    bool m_endsLdapOverTcp = false;
    QList<quint16> m_mutePorts; ///< the first that opened whose services have dialogues
    int m_questions = 0;
    int m_refusalsOverTcp = 0; ///< by the host itself
    int m_refusalsOverUdp = 0;
    bool m_didOtherThanRefuse = false;
    int m_proofs = 0;
    int m_proofsAfterLosses = 0;
    bool m_opensTcp = false;
    bool m_opensDnsOverTcp = false;
    bool m_asksDnsOverTcp = false;
    bool m_limitsConnections = false;
    bool m_endsDnsOverTcp = false;
    bool m_asksKerberosOverTcp = false;
    bool m_spokeOverTcp = false;
    bool m_hasOneCheck = false;
    std::optional<double> m_roundTripMs;
    std::optional<Boundary> m_boundary;
    std::optional<IdentityChange> m_identityChange;
    std::optional<RangeResult> m_range;
    QList<PortRange> m_unansweredLocalPorts;
    QList<PortRange> m_unansweredUdpPorts;
    std::optional<OwnAddressPair> m_ownAddresses;
    PlainDns m_plainDns = PlainDns::NotAsked;
    bool m_answersInSmallSegments = false;
    bool m_answersPatience = false; ///< silent at first, it answered when it was asked several times more
    bool m_fellSilentAgain = false; ///< what had opened did not open when it was asked again
    Endpoints m_endpoints;
    Answer m_globalCatalog = Answer::Unknown;
    Answer m_control = Answer::Unknown;
    bool m_standIn = false;
    bool m_showedLife = false;
    bool m_reportedUnreachable = false;
    bool m_foundNobody = false; ///< this computer
    bool m_reportedByOthers = false; ///< as unreachable, by somebody who is known
    bool m_refusedHere = false;
    bool m_allDone = true;
    bool m_allSilent = true;
    bool m_usesIpv6 = true;
    bool m_hasNoRoute = false;
    bool m_isLinkLocal = false;
};

} // namespace PortCheck
