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

/// Something to check without network, rights or domain: a stand-in on this computer's loopback addresses, with a fault
/// that is brought about. A CheckRunner that was given probes() and names() checks it like anything else, over real
/// sockets; while there is no demo, both pass everything through. Used from one thread with an event loop.
class Demo final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Demo)

public:
    /// \a probes and \a names are what is used without a demo. Both must outlive it.
    Demo(ProbeFactory& probes, Resolver& names);
    ~Demo() override;

    [[nodiscard]] ProbeFactory& probes() { return m_probes; }
    [[nodiscard]] Resolver& names() { return m_names; }

    /// Starts it, in place of one that is going on; no run may be going on. False where the stand-in could listen
    /// nowhere: then there is no demo. Loads the TLS library, which takes a moment.
    bool start(DemoFault fault, const PortTable& table);
    /// Ends it, if there is one; without ended().
    void stop();

    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }
    /// The last one that was started.
    [[nodiscard]] DemoFault fault() const { return m_fault; }
    /// What has to be checked: the table's roles, all of them the stand-in's. Its limits suit a loopback address.
    [[nodiscard]] RunRequest request() const;
    /// For people: what is shown, where, and which ports were moved, a sentence or more each.
    [[nodiscard]] QStringList sentences() const;
    /// The ports that the stand-in could not have and has moved: "389 → 20389".
    [[nodiscard]] QStringList moved() const { return m_ways.moved(); }

Q_SIGNALS:
    /// The stand-in's time was over.
    void ended();

private:
    void dropLdapDatagrams(StandInPlan& plan);

    DemoWays m_ways;
    DemoProbes m_probes;
    DemoNames m_names;
    std::unique_ptr<StandInServer> m_server;
    std::vector<std::unique_ptr<QUdpSocket>> m_unread; ///< where nobody reads what comes
    PortTable m_table;
    DemoFault m_fault = DemoFault::AllWell;
};

} // namespace PortCheck
