// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/demo/demofault.h"
#include "model/demo/demonames.h"
#include "model/demo/demoprobes.h"
#include "model/run/checkrunner.h"
#include "model/standin/standinserver.h"

#include <QObject>
#include <QUdpSocket>

#include <memory>
#include <vector>

namespace PortCheck {

/// Something to check without network, rights or domain: a stand-in on this computer's loopback addresses, with a
/// simulated fault. A CheckRunner that was given probes() and names() checks it like any other host, over real sockets;
/// while no demo runs, both pass everything through unchanged. Used from one thread with an event loop.
class Demo final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Demo)

public:
    /// \a probes and \a names are those that are used without a demo. Both must outlive it.
    Demo(ProbeFactory& probes, Resolver& names);
    ~Demo() override;

    [[nodiscard]] ProbeFactory& probes() { return m_probes; }
    [[nodiscard]] Resolver& names() { return m_names; }

    /// Starts a demo, in place of a running one; no check run may be in progress. False if the stand-in could not
    /// listen anywhere: then no demo runs. Loads the TLS library, which takes a moment.
    bool start(DemoFault fault, const PortTable& table);
    /// Ends the demo, if one runs, without emitting ended().
    void stop();

    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }
    /// The fault of the demo that was started last.
    [[nodiscard]] DemoFault fault() const { return m_fault; }
    /// What to check: the table's roles, all with the stand-in as their target. Its limits suit a loopback address.
    [[nodiscard]] RunRequest request() const;
    /// For display: what is shown, where, and which ports were moved, one or more sentences each.
    [[nodiscard]] QStringList sentences() const;
    /// The ports that the stand-in could not open and has moved: "389 → 20389".
    [[nodiscard]] QStringList moved() const { return m_ways.moved(); }

Q_SIGNALS:
    /// The stand-in's lifetime is over.
    void ended();

private:
    void dropLdapDatagrams(StandInPlan& plan);

    DemoWays m_ways;
    DemoProbes m_probes;
    DemoNames m_names;
    std::unique_ptr<StandInServer> m_server;
    std::vector<std::unique_ptr<QUdpSocket>> m_unread; ///< bound, but nobody reads what arrives
    PortTable m_table;
    DemoFault m_fault = DemoFault::AllWell;
};

} // namespace PortCheck
