// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <deque>

namespace PortCheck {

/// Which of several silent TCP ports, of whatever hosts, lose their answers to this computer's own packet filter. They
/// are asked in groups, each port once; the system counts how many packets are dropped until their answers are in, and
/// groups that lost some are halved. Hosts repeat answers that nobody hears, for a minute: so one time without a drop
/// clears a group, and to convict one takes several. No socket, no clock.
class DropGroupSearch final {
public:
    static constexpr int fewPorts = 4; ///< smaller groups are asked more often
    static constexpr int timesOfFew = 5;
    static constexpr int timesOfMany = 3;

    enum class Where { Unknown, Here, Elsewhere };

    /// Of so many ports, in \a mostBatches groups at most: what isn't decided then stays unknown.
    DropGroupSearch(int count, int mostBatches);

    /// The ports to ask now, all at once, by their place; none: the search has ended.
    [[nodiscard]] const QList<int>& batch() const { return m_batch; }
    /// The batch was asked, and so many packets were dropped before its answers were in.
    void settle(qint64 dropped);

    [[nodiscard]] Where where(int place) const { return m_where.at(place); }
    /// How many are not decided yet.
    [[nodiscard]] int left() const { return int(m_where.count(Where::Unknown)); }

private:
    struct Group {
        int first;
        int count;
    };

    void decide(const Group& group, Where where);
    void goOn();

    QList<Where> m_where;
    std::deque<Group> m_groups; ///< the first is being asked
    QList<int> m_batch;
    int m_mostBatches;
    int m_batches = 0;
    int m_times = 0; ///< that the first group lost as many as it has ports, at least
};

} // namespace PortCheck
