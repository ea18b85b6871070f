// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace PortCheck {

/// What is wrong in a demo.
enum class DemoFault {
    AllWell,
    LdapUdpDropped,
    CertificateExpired,
    RpcRangeCut,
    WrongHost,
    ClockOff,
};

/// In the order in which they are offered.
[[nodiscard]] QList<DemoFault> allDemoFaults();

/// The fixed word for the command line; never translated.
[[nodiscard]] QLatin1String token(DemoFault fault);
/// The fault for a token; no value for an unknown one.
[[nodiscard]] std::optional<DemoFault> demoFaultOf(QStringView token);

/// For people: a few words, without a full stop.
[[nodiscard]] QString demoTitle(DemoFault fault);
/// For people: what is wrong, and how it is brought about.
[[nodiscard]] QString demoText(DemoFault fault);

/// How a fault is produced. Nothing else in the demo depends on which fault it is.
struct DemoScene {
    QString host; ///< the name under which the stand-in is checked
    bool ldapUdpDropped = false; ///< datagrams to 389/UDP go to a socket that nobody reads
    bool certificateExpired = false;
    bool rangeCut = false; ///< only the lowest of the mapper's ports is reached
    std::chrono::seconds clockAhead{0}; ///< how far the stand-in's clock is ahead
};

[[nodiscard]] DemoScene demoScene(DemoFault fault);

} // namespace PortCheck
