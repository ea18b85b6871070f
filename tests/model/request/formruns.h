// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Runs whose requests are written in each form, and what is looked at in them.
#pragma once

#include "tests/model/request/requestrun.h"

#include <QRegularExpression>

namespace PortCheck::FormRuns {

[[nodiscard]] inline RequestOptions inForm(RulesForm form)
{
    RequestOptions options;
    options.form = form;
    return options;
}

/// TCP and UDP, a dynamic range, IPv6.
[[nodiscard]] inline RunSnapshot mixedRun()
{
    CheckRecord ipv6 = silentRecord(389);
    ipv6.check.address = QStringLiteral("fd00::2");
    ipv6.seen.localAddress = QHostAddress(QStringLiteral("fd00::1"));
    return runOf({silentRecord(389), silentRecord(3268), silentRecord(135), placeholderRecord(),
        silentRecord(53, Transport::Udp), ipv6});
}

/// The same of so many hosts, each with both versions of IP.
[[nodiscard]] inline RunSnapshot mixedRunOf(int hosts)
{
    QList<CheckRecord> checks;
    for (int host = 1; host <= hosts; ++host) {
        const QList<CheckRecord> ofOne = mixedRun().checks;
        for (CheckRecord record : ofOne) {
            record.check.target = QStringLiteral("dc%1.lab.example").arg(host);
            record.check.address =
                (record.check.address.contains(u':') ? QStringLiteral("fd00::1:%1") : QStringLiteral("10.0.1.%1"))
                    .arg(host);
            checks.append(record);
        }
    }
    return runOf(checks);
}

/// mixedRun() of a host that somebody named to do harm.
[[nodiscard]] inline RunSnapshot hostileRun()
{
    RunSnapshot run = mixedRun();
    for (CheckRecord& record : run.checks)
        record.check.target = QStringLiteral("a'\"$(reboot)`id`\n${x}%{y}\\ ; reboot # ") + QString(300, u'\u00e4');
    run.source.host = QStringLiteral("b'\"\n$(reboot)|x|");
    return run;
}

/// With what a person fills in to do harm.
[[nodiscard]] inline RequestOptions hostileOptions(RulesForm form)
{
    RequestOptions options = inForm(form);
    const QString hostile = QStringLiteral("x'\"$(reboot)`id`\nreboot\n${x} ") + QString(5000, u'x');
    options.blanks = {hostile, hostile, hostile, hostile};
    return options;
}

[[nodiscard]] inline QString withoutChainIds(QString text)
{
    static const QRegularExpression id(QStringLiteral("(?<=GP-PORTCHECK-)[0-9a-f]{8}"));
    return text.replace(id, QStringLiteral("ID"));
}

/// Without comments, ids and blank lines.
[[nodiscard]] inline QStringList commandsOf(const QString& text)
{
    static const QRegularExpression id(QStringLiteral("(?<=GP PortCheck) [0-9a-f]{8}(?=:)"));
    QStringList lines = withoutChainIds(text).split(u'\n').filter(QRegularExpression(QStringLiteral("^\\s*[^#!\\s]")));
    for (QString& line : lines)
        line.remove(id);
    return lines;
}

/// The same again, with every id as ID and every remark that names a rule as REMARK: what people named is in no other
/// place.
[[nodiscard]] inline QStringList bareCommands(const QString& text)
{
    static const QRegularExpression remark(QStringLiteral("(['\"])GP PortCheck[A-Za-z0-9 .:/-]*\\1"));
    static const QRegularExpression id(QStringLiteral("(?<![0-9A-Za-z])[0-9a-f]{8}(?![0-9A-Za-z])"));
    QStringList lines = commandsOf(text);
    lines.replaceInStrings(remark, QStringLiteral("REMARK"));
    return lines.replaceInStrings(id, QStringLiteral("ID"));
}

/// The remarks that name rules, without their quotes.
[[nodiscard]] inline QStringList remarksIn(const QString& text)
{
    static const QRegularExpression remark(QStringLiteral("(['\"])(GP PortCheck [^'\"]*)\\1"));
    QStringList remarks;
    for (auto found = remark.globalMatch(text); found.hasNext();)
        remarks.append(found.next().captured(2));
    return remarks;
}

} // namespace PortCheck::FormRuns
