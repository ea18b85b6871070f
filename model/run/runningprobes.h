// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>

#include <memory>
#include <unordered_map>

namespace PortCheck {

class Probe;
class ProbeFactory;
struct ProbeRequest;
struct ProbeResult;

/// The probes of a run that are under way: it owns them, and lives in their thread. The factory must outlive it.
class RunningProbes final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningProbes)

public:
    explicit RunningProbes(ProbeFactory& factory, QObject* parent = nullptr);
    ~RunningProbes() override;

    /// Begins the probe of the check \a id.
    void start(int id, const ProbeRequest& request);
    /// Ends the probe of that check with State::Cancelled, in a later turn of the event loop; nothing where none runs.
    void cancelSoon(int id);
    /// Another run begins: none of its checks has bytes yet.
    void forget() { m_withBytes.clear(); }
    /// Ends all of them at once; finished() comes from none of them.
    void cancel();

Q_SIGNALS:
    /// Once for each start(), never before that has returned, unless cancel() came first. The probe is under way no
    /// more. What was said (seenBytesMember) is in the evidence of so many checks at most, whatever else is there.
    void finished(int id, const PortCheck::ProbeResult& result);

private:
    void onFinished(int id, ProbeResult result);

    ProbeFactory& m_factory;
    std::unordered_map<int, std::unique_ptr<Probe>> m_probes; ///< by the id of their check
    QSet<int> m_withBytes; ///< the checks whose last result had some
};

} // namespace PortCheck
