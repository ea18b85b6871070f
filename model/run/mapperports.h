// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/results/check.h"

#include <QObject>
#include <QSet>

namespace PortCheck {

class CheckQueue;
class CheckStore;
class Verdicts;
struct RpcPort;

/// Brings the ports that endpoint mappers name into a run: the row that stands for a range becomes rows for the ports
/// in it, which are asked right after their mapper was. Lives in one thread; every signal comes within a call. What the
/// constructor takes must outlive it.
class MapperPorts final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapperPorts)

public:
    MapperPorts(CheckStore& store, CheckQueue& queue, Verdicts& verdicts, QObject* parent = nullptr);

    /// Another run begins, for the ranges of \a table.
    void start(const PortTable& table);

    /// Queues a check of Service::RpcEndpoint, a placeholder or a port that was named before: once its mapper has
    /// answered, because a firewall may open the port only then, and for a moment.
    void enqueue(int id);

    /// A mapper of the table was asked, and said what \a mapper has seen: each port that it named in a range of its
    /// role gets its check, in front of the queue, and a range where it named none its result.
    void take(const CheckRecord& mapper);

Q_SIGNALS:
    /// A placeholder became the check of a port.
    void changed(int id);
    /// A placeholder came to its end with its mapper, and is to be judged with it.
    void concluded(int id);
    /// Further checks came into the store.
    void added(const QList<PortCheck::CheckRecord>& records);

private:
    [[nodiscard]] bool isMapperPending(const Check& endpoint) const;
    void settleRange(const PortRow& row, const CheckRecord& mapper, QList<RpcPort> ports);
    void adopt(const Check& range, QList<int> free, const QList<RpcPort>& ports);
    void concludePlaceholder(int id, const ProbeResult& mapper);

    CheckStore& m_store;
    CheckQueue& m_queue;
    Verdicts& m_verdicts;
    QList<PortRow> m_ranges; ///< rows of the table with a dynamic range
    QSet<int> m_waiting; ///< checks that are to be asked once the mapper of their host has answered
};

} // namespace PortCheck
