// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/endpointmapper.h"
#include "model/results/runsnapshot.h"

#include <QJsonValue>
#include <QStringList>
#include <QVariantList>

namespace PortCheck {

/// The names of a check's fields in results files, in the order in which a table shows them. Fixed; never translated.
[[nodiscard]] const QStringList& checkFieldNames();

/// Checks as they are written to results files, one by one. Beside each other, most of a host have the same verdict,
/// which is put into words once.
class CheckValues final {
public:
    /// A value for each of checkFieldNames(), in that order, invalid if there is none. \a named are the ports that the
    /// endpoint mapper named in the range that is checked; see portsNamedIn(). \a strangeReason: see RunSnapshot.
    [[nodiscard]] QVariantList of(const CheckRecord& record, const QString& cause, const QList<RpcPort>& named = {},
        const QString& strangeReason = {});

private:
    void putIntoWords(const Verdict& verdict);

    QList<Statement> m_statements; ///< those of the check before
    QList<Advice> m_advice;
    QString m_explanation; ///< the same in words
    QString m_remedy;
};

[[nodiscard]] QJsonValue timeField(const QDateTime& time); ///< ISO 8601 with milliseconds, UTC; null if invalid

} // namespace PortCheck
