// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/lackofports.h"

#include "model/results/check.h"
#include "model/results/sourceinfo.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

Evidence LackOfPorts::with(
    const CheckRecord& ended, const LocalPorts& ports, const std::function<OwnCounters()>& readCounters)
{
    Evidence evidence = ended.seen.evidence;
    if (ended.seen.state != State::Local || ended.seen.reason != Reason::NoLocalPort)
        return evidence;
    if (!m_found) {
        m_found = Evidence();
        if (!ports.assumed)
            m_found->insert(u"localPortsGivenOut"_s, ports.dynamic.text());
        if (const std::optional<qint64> established = readCounters().establishedConnections)
            m_found->insert(u"establishedConnections"_s, *established);
    }
    addTo(evidence, *m_found);
    return evidence;
}

} // namespace PortCheck
