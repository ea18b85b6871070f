// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/catalogue/service.h"
#include "model/protocol/rpc/rpcinterfaces.h"
#include "model/results/proberesult.h"
#include "model/results/sourceinfo.h"
#include "model/system/owncounters.h"

#include <QObject>

#include <memory>
#include <optional>

namespace PortCheck {

/// What a probe has to ask, and where.
struct ProbeRequest {
    Service service = Service::Unknown;
    Transport transport = Transport::Tcp;
    QHostAddress address;
    quint16 port = 0;
    QString host; ///< the target as the person named it: what a certificate has to fit
    QString domain; ///< may be empty
    RpcInterface binding; ///< what to bind to, for Service::RpcEndpoint; what to ask for, for the mapper (null: all)
    ProbeLimits limits;
    /// If set, over TCP: instead of a dialogue, connections from local ports spread over this range; see
    /// SourcePortsProbe. Over UDP: the dialogue, from the first of these ports.
    std::optional<PortRange> fromLocalPorts{};
    /// From which part of the local ports each attempt goes out, over TCP; the last one holds for all further attempts.
    /// Empty, or none free there: the system chooses.
    QList<PortRange> localPorts{};
    QHostAddress localAddress{}; ///< which address of this computer it leaves from; null: the system's choice
    int largestSegment =
        0; ///< over TCP: bytes that the target is asked not to exceed in a segment; 0: the system's choice
    bool plainDns = false; ///< over UDP to a DNS server: what it can answer without asking others, and briefly
    quint16 besideOpenPort =
        0; ///< instead of a dialogue: which routers the port's questions pass, beside those to this TCP port
    QString hostToFind{}; ///< over UDP to a DNS server: the name whose addresses it is asked for, instead; empty: none

    friend bool operator==(const ProbeRequest&, const ProbeRequest&) = default;
};

/// One dialogue over a real socket. Ends exactly once: with an answer, an error, a time limit or a cancel.
class Probe : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Probe)

public:
    using QObject::QObject;
    ~Probe() override = default;

    /// Must be called once. finished() never comes before start() has returned.
    virtual void start() = 0;

    /// Ends the probe with State::Cancelled, and emits finished() before it returns, unless it has ended already.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// Once. A receiver that is done with the probe must delete it later, never within the slot.
    void finished(const PortCheck::ProbeResult& result);
};

class RangeProbe;

/// Makes the probe for a request. An interface, so that tests can use probes that need no network.
class ProbeFactory {
public:
    ProbeFactory() = default;
    ProbeFactory(const ProbeFactory&) = delete;
    ProbeFactory& operator=(const ProbeFactory&) = delete;
    virtual ~ProbeFactory() = default;

    virtual std::unique_ptr<Probe> create(const ProbeRequest& request) = 0;
    /// For ranges of ports, of many hosts.
    virtual std::unique_ptr<RangeProbe> createRangeProbe() = 0;

    /// What this computer counts of its own packets by now (see ownCounters()); nothing where its probes send none.
    [[nodiscard]] virtual OwnCounters counters() const { return {}; }
    /// Whether its probes can ask for ProbeRequest::besideOpenPort.
    [[nodiscard]] virtual bool tellsHops() const { return false; }
    /// The computer that its probes leave from (see thisComputer()).
    [[nodiscard]] virtual SourceInfo computer() const = 0;
};

} // namespace PortCheck
