// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/facts/dnsfacts.h"
#include "model/causes/facts/hostidentity.h"
#include "model/causes/facts/losses.h"
#include "model/causes/facts/namedports.h"
#include "model/causes/facts/otheraddresses.h"
#include "model/causes/facts/refusals.h"
#include "model/causes/facts/speech.h"
#include "model/causes/facts/unansweredends.h"
#include "model/causes/facts/wayends.h"
#include "model/causes/facts/wayreports.h"
#include "model/causes/hostrecords.h"
#include "model/causes/ownloss.h"
#include "model/causes/ownrefusal.h"

#include <bitset>
#include <optional>

namespace PortCheck {

/// What all checks and follow-up questions of one address found together; each of them is judged with these facts. A
/// pure value.
class HostFacts : public HostIdentity,
                  public UnansweredEnds,
                  public Losses,
                  public WayEnds,
                  public WayReports,
                  public Refusals,
                  public Speech,
                  public NamedPorts,
                  public DnsFacts,
                  public OtherAddresses {
public:
    HostFacts() = default;
    explicit HostFacts(const HostRecords& records, QString domain = {});

    /// Something on the host answered: a connection, a datagram, or a refusal.
    [[nodiscard]] bool showedLife() const { return m_showedLife; }
    /// The same over TCP, in its own name: a connection, or a refusal that nobody else sent in its place.
    [[nodiscard]] bool showedLifeOverTcp() const { return m_showedLifeOverTcp; }
    /// Every check was asked, and none got an answer.
    [[nodiscard]] bool isSilent() const { return m_allDone && m_allSilent && !(m_ownLoss && m_questions == 0); }
    /// Every check of it is done.
    [[nodiscard]] bool isDone() const { return m_allDone; }
    /// Its address is link-local: valid on one segment of the network only.
    [[nodiscard]] bool isLinkLocal() const { return m_isLinkLocal; }
    /// Whatever was asked of the host had no way there from this computer, and nothing got beyond its own segment.
    [[nodiscard]] bool hasNoRoute() const { return m_hasNoRoute; }
    /// The same, because this computer has no other address of its IP version to ask from than a link-local one.
    [[nodiscard]] bool isAskedFromLinkLocal() const { return m_isAskedFromLinkLocal; }
    /// Which route of this computer turned away what was to be sent to it; no value where none did.
    [[nodiscard]] const std::optional<OwnRefusal>& ownRefusal() const { return m_ownRefusal; }
    /// What this computer lost of its own network while the host was asked. What that kept from an answer is not
    /// counted among the rest.
    [[nodiscard]] const std::optional<OwnLoss>& ownLoss() const { return m_ownLoss; }
    /// That this computer was shut out in mid-run, if this host shows it and is not the only one.
    [[nodiscard]] const std::optional<ShutOut>& shutOut() const { return m_shutOut; }
    /// Its IP version doesn't get through to it, nor to any other host of the run, as RunIpVersions says.
    [[nodiscard]] bool isIpVersionBlocked() const { return m_isIpVersionBlocked; }
    /// While nothing comes back from it: the host of the same network that answers on the same ports, as RunNeighbours
    /// says; empty if there is none.
    [[nodiscard]] const QString& neighbour() const { return m_neighbour; }
    /// This computer uses IPv6, as far as the whole run has shown.
    [[nodiscard]] bool usesIpv6() const { return m_usesIpv6; }
    /// What the person wants open of RPC's dynamic ports.
    [[nodiscard]] DynamicRangeGoal dynamicRange() const { return m_dynamicRange; }
    /// The dynamic ranges of the port table, as far as they are known.
    [[nodiscard]] const QList<PortRange>& tableRanges() const { return m_tableRanges; }
    /// The person asked whether all local ports are let out.
    [[nodiscard]] bool asksLocalPorts() const { return m_asksLocalPorts; }
    /// The network reported the host as unreachable, and nothing on it answered.
    [[nodiscard]] bool isReportedUnreachable() const { return wasReportedUnreachable() && !m_showedLife; }
    /// It was this computer that found nobody at the address: no router reported that, and nothing there answered.
    [[nodiscard]] bool isFoundAbsent() const { return wasOnlyFoundAbsent() && !m_showedLife; }
    /// How many questions it was asked.
    [[nodiscard]] int questions() const { return m_questions; }
    /// One question is all that it was to be asked.
    [[nodiscard]] bool hasOneQuestion() const { return m_hasOneCheck && m_questions == 1; }
    /// Several TCP ports opened, and no word came from any; everything is asked.
    [[nodiscard]] bool nothingSpeaks() const { return m_allDone && isMuteOverTcp(); }
    /// The service was verified over the transport.
    [[nodiscard]] bool verified(Service service, Transport transport) const;
    /// A connection to 53/TCP was accepted, and not every connection is.
    [[nodiscard]] bool acceptsDnsOverTcp() const { return !acceptsEverything() && opensDnsOverTcp(); }
    /// The table lists Kerberos over TCP for this host.
    [[nodiscard]] bool wasAskedForKerberosOverTcp() const { return m_asksKerberosOverTcp; }
    /// A TCP port of the host opened.
    [[nodiscard]] bool opensAnyTcpPort() const { return m_opensTcp; }
    /// Kerberos answers over UDP, so it runs, and a question to it over TCP was not answered: a device in between takes
    /// what is said there.
    [[nodiscard]] bool losesWordsOverTcp() const
    {
        return isMute(Service::Kerberos, Transport::Tcp) && verified(Service::Kerberos, Transport::Udp);
    }
    /// Kerberos or the directory answers over UDP, or the latter as global catalog, so it runs; and its connection over
    /// TCP was ended when it was asked something: a device in between does that.
    [[nodiscard]] bool endsWordsOverTcp() const
    {
        return (endsOverTcp(Service::Kerberos) && verified(Service::Kerberos, Transport::Udp))
            || (endsOverTcp(Service::Ldap)
                && (verified(Service::Cldap, Transport::Udp) || verified(Service::GlobalCatalog, Transport::Tcp)));
    }
    /// Everything was asked, and the host itself refused it: several services over TCP, and those over UDP.
    [[nodiscard]] bool refusesEverything() const { return m_allDone && refusedAll(); }
    /// Everything was asked, every connection was refused, and nothing answered over UDP.
    [[nodiscard]] bool refusesEveryConnection() const { return m_allDone && refusedAllOverTcp() && !hasProof(); }
    /// How a service fails over both transports on \a port, where most likely something in between bars it: the host is
    /// seen to live, and everything is asked. So it is where the directory is mute, while it answers as global catalog.
    [[nodiscard]] Barred barredOn(quint16 port) const;
    /// Several services were asked over UDP and all were silent, while TCP brings answers; everything is asked.
    [[nodiscard]] bool answersOverTcpOnly() const { return m_allDone && isMuteOverUdpAlone(); }
    /// The other way round: several services were asked over TCP and nothing came back, nor to extra looks, while UDP
    /// brings answers.
    [[nodiscard]] bool answersOverUdpOnly() const
    {
        return m_allDone && !m_showedLifeOverTcp && isSilentOverTcpAlone();
    }
    /// What answers there is something else than the person expects, and no service has proved itself.
    [[nodiscard]] bool isSomethingElse() const { return speaksOtherwise() && m_verified.none(); }
    /// The directory domain that the person named; empty if none was given.
    [[nodiscard]] const QString& domain() const { return m_domain; }
    /// What is known of the host's name (a line of the hosts file, what a DNS server says), of a check that was asked
    /// under it; empty where nothing is.
    [[nodiscard]] const Evidence& nameEvidence() const { return m_nameEvidence; }
    /// What all servers of the run say of it.
    [[nodiscard]] const RunDomain& runDomain() const { return m_runDomain; }
    /// Kerberos answered for the realm of that domain.
    [[nodiscard]] bool knowsRealm() const { return answeredForRealm() && !m_domain.isEmpty(); }
    /// The control port opened, although nothing may answer there: something accepts every connection.
    [[nodiscard]] bool acceptsEverything() const { return m_opensControl == true; }
    /// The TCP port of this computer at which a program on it accepts these; 0 if that is not known.
    [[nodiscard]] int takenHereAtPort() const { return m_takenHereAtPort; }
    /// The control port was asked, and did not open.
    [[nodiscard]] bool controlIsClean() const { return m_opensControl == false; }
    /// The shortest round trip that an answer in a service's own protocol proved, in ms.
    [[nodiscard]] std::optional<double> roundTripMs() const { return m_roundTripMs; }
    /// How long a connection took, in ms, that was asked for patiently, where each other answer came only when it was
    /// asked again: so the way there and back takes longer than the time limit. No value where that isn't seen.
    [[nodiscard]] std::optional<double> patientRoundTripMs() const
    {
        return answersAtFirst() ? std::nullopt : m_patientRoundTripMs;
    }
    /// What had been silent answered when it was asked to send small segments only, and did not just answer late.
    [[nodiscard]] bool answersInSmallSegments() const { return m_answersInSmallSegments && !m_lateService; }
    /// What had been silent and answered once it was asked again, in segments of whatever size; no value: none did.
    [[nodiscard]] std::optional<Service> lateService() const { return m_lateService; }
    /// What a map or sweep found of the host's ports; no value before it has come to its end.
    [[nodiscard]] const std::optional<RangeResult>& range() const { return m_range; }
    /// A firewall on the way opened ports that the mapper was asked for: neither losses nor a limit explain that.
    [[nodiscard]] bool opensOnDemand() const
    {
        return endpoints().onDemand > 0 && !lostEndpoints() && !limitsConnections();
    }
    /// Ports that had opened in this run were all silent when a map or sweep asked them, and nothing else answered
    /// that: so the way was shut by then, or this computer.
    [[nodiscard]] bool rangeMetABlock() const { return m_rangeMetABlock; }

    friend bool operator==(const HostFacts&, const HostFacts&) = default;

private:
    void learn(const CheckRecord& record);
    void learnLife(State state, bool isItsOwnOverTcp);
    void learnLife(const CheckRecord& record);
    void learnFollowUp(const FollowUpRecord& followUp, const HostRecords& records);

    QString m_domain;
    QString m_neighbour;
    Evidence m_nameEvidence;
    RunDomain m_runDomain;
    std::bitset<64> m_verified; ///< by service and transport
    std::optional<ShutOut> m_shutOut;
    std::optional<OwnLoss> m_ownLoss;
    std::optional<OwnRefusal> m_ownRefusal;
    std::optional<double> m_roundTripMs;
    std::optional<double> m_patientRoundTripMs;
    std::optional<RangeResult> m_range;
    std::optional<Service> m_lateService;
    DynamicRangeGoal m_dynamicRange = DynamicRangeGoal::Usual;
    QList<PortRange> m_tableRanges;
    int m_questions = 0;
    int m_takenHereAtPort = 0;
    std::optional<bool> m_opensControl; ///< the control port, once it was asked
    bool m_opensTcp = false;
    bool m_asksKerberosOverTcp = false;
    bool m_hasOneCheck = false;
    bool m_answersInSmallSegments = false;
    bool m_showedLife = false;
    bool m_showedLifeOverTcp = false;
    bool m_rangeMetABlock = false;
    bool m_allDone = true;
    bool m_allSilent = true;
    bool m_usesIpv6 = true;
    bool m_isIpVersionBlocked = false;
    bool m_asksLocalPorts = true;
    bool m_hasNoRoute = false;
    bool m_isAskedFromLinkLocal = false;
    bool m_isLinkLocal = false;
};

} // namespace PortCheck
