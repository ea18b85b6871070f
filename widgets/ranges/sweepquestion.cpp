// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/sweepquestion.h"

#include "model/targets/hostname.h"
#include "widgets/style/statusicon.h"

#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QStyle>

#include <algorithm>

namespace PortCheck {

namespace {

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString speedText(const SweepSize& size)
{
    if (size.perSecond <= 0)
        return SweepQuestion::tr(
            "They are made as fast as the hosts answer; the settings can slow that down.", "they: connections");
    constexpr int minute = 60; // seconds
    const qint64 minutes = size.ports / size.perSecond / minute;
    if (minutes == 0)
        return SweepQuestion::tr("At most %1 of them are made a second.", "they: connections; %1 a number")
            .arg(numberText(size.perSecond));
    return SweepQuestion::tr("At most %1 of them are made a second, so it takes at least %n minute(s).",
        "they: connections; %1 a number", int(minutes))
        .arg(numberText(size.perSecond));
}

} // namespace

SweepSize sweepSize(const QList<Check>& checks, const RunLimits& limits)
{
    QSet<QString> hosts;
    QSet<QString> ranges;
    SweepSize size;
    for (const Check& check : checks) {
        if (!check.isRangeScan())
            continue;
        const QString host = check.address.isEmpty() ? check.target : check.address;
        const QString range = host + u' ' + check.portText();
        hosts.insert(host);
        size.hasNames = size.hasNames || !addressLiteral(host);
        if (ranges.contains(range))
            continue;
        ranges.insert(range);
        size.ports += check.range->to - check.range->from + 1;
    }
    size.hosts = int(hosts.size());
    size.connections = size.ports * (1 + limits.probe.tcpRetries);
    size.perSecond = limits.rangeRate;
    return size;
}

SweepQuestion::SweepQuestion(const SweepSize& size, QWidget* parent)
    : QMessageBox(parent)
{
    setWindowTitle(tr("Ask every port?", "title of the dialog"));
    const int side = style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    setIconPixmap(statusIcon(StatusMark::Warn).pixmap(side));
    setTextFormat(Qt::PlainText);
    setText(tr("Every port of the dynamic range is about to be asked at %n host(s): %1 ports, some %2 connections at "
               "most.",
        "%1, %2: numbers", size.hosts)
                .arg(numberText(size.ports), numberText(size.connections)));
    QStringList details{speedText(size)};
    if (size.hasNames)
        details.append(tr("A host that has several addresses is asked at each of them."));
    setInformativeText(details.join(u' ') + u"\n\n"_qs
        + tr("An intrusion prevention system may take this for an attack and block this computer. Tell the network "
             "team before you start.")
        + u"\n\n"_qs
        + tr("Mapping takes at most some 2,000 connections to a host, and more where answers get lost. It finds where a "
             "firewall begins and ends to let through, but can miss a narrow gap."));
    auto* const sweep = addButton(tr("Ask &every port", "button"), QMessageBox::AcceptRole);
    auto* const map = addButton(tr("&Map the boundaries instead", "button"), QMessageBox::AcceptRole);
    auto* const cancel = addButton(QMessageBox::Cancel);
    sweep->setObjectName(QStringLiteral("sweep"));
    map->setObjectName(QStringLiteral("map"));
    cancel->setObjectName(QStringLiteral("cancel"));
    setDefaultButton(map);
    setEscapeButton(cancel);
    connect(sweep, &QPushButton::clicked, this, [this] { Q_EMIT answered(RangeMode::EveryPort); });
    connect(map, &QPushButton::clicked, this, [this] { Q_EMIT answered(RangeMode::Map); });
}

} // namespace PortCheck
