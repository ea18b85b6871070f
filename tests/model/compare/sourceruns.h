// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/comparesources.h"

#include <QByteArray>
#include <QStringList>

namespace PortCheck {

/// As a computer sees a port of a host: '+' passes, '-' is not reached, '!' answers wrongly, '?' can't be told.
inline SourceCheck seen(
    const QString& host, const QString& port, char how, const QString& address = QStringLiteral("10.0.0.2"))
{
    SourceCheck check;
    check.host = host;
    check.port = port;
    check.answer.isAsked = true;
    check.answer.outcome = how == '+' ? Outcome::Pass : how == '?' ? Outcome::Inconclusive : Outcome::Fail;
    check.answer.isReached = how == '+' || how == '!';
    check.answer.address = address;
    check.answer.owner = how == '-' ? Owner::Network : Owner::Nobody;
    return check;
}

/// Each letter of \a how is a port of dc1, from 1 on; a blank is not asked.
inline SourceRun runOn(const QString& computer, const QByteArray& how)
{
    SourceRun run{computer + QStringLiteral(".json"), computer, QDateTime(QDate(2026, 11, 29), QTime(10, 0), Qt::UTC),
        QStringLiteral("Table")};
    for (int i = 0; i < how.size(); ++i) {
        if (how.at(i) != ' ')
            run.checks.append(seen(QStringLiteral("dc1"), QString::number(i + 1), how.at(i)));
    }
    return run;
}

/// "only-one-fails 0 / 1,2: 1", a line each.
inline QStringList told(const SourceMatrix& matrix)
{
    const auto numbers = [](const QList<int>& columns) {
        QStringList texts;
        for (const int column : columns)
            texts.append(QString::number(column));
        return texts.join(u',');
    };
    QStringList lines;
    for (const SourceFinding& finding : matrix.findings) {
        QStringList ports;
        for (const SourceRow& row : finding.checks)
            ports.append(row.port);
        lines.append(QStringLiteral("%1 %2 / %3: %4")
                         .arg(token(finding.kind), numbers(finding.from), numbers(finding.notFrom), ports.join(u',')));
    }
    return lines;
}

} // namespace PortCheck
