// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/reportparts.h"

#include <QCoreApplication>
#include <QStringList>

namespace PortCheck {

namespace {

struct ReportPartNames {
    Q_DECLARE_TR_FUNCTIONS(ReportParts)
};

} // namespace

const QList<ReportPart>& allReportParts()
{
    static const QList<ReportPart> parts{ReportPart::Causes, ReportPart::Request, ReportPart::Hosts, ReportPart::Ranges,
        ReportPart::Checks, ReportPart::Changes};
    return parts;
}

ReportParts wholeReport()
{
    ReportParts whole;
    for (const ReportPart part : allReportParts())
        whole |= part;
    return whole;
}

QString reportPartText(ReportPart part)
{
    switch (part) {
    case ReportPart::Causes:
        return ReportPartNames::tr("Causes", "part of a report");
    case ReportPart::Request:
        return ReportPartNames::tr("Firewall request", "part of a report");
    case ReportPart::Hosts:
        return ReportPartNames::tr("Table of hosts", "part of a report");
    case ReportPart::Ranges:
        return ReportPartNames::tr("Ranges of ports", "part of a report");
    case ReportPart::Checks:
        return ReportPartNames::tr("Checks with evidence", "part of a report");
    case ReportPart::Changes:
        return ReportPartNames::tr("Comparison and watch", "part of a report");
    }
    Q_UNREACHABLE();
}

QString leftOutText(ReportParts parts)
{
    QStringList missing;
    for (const ReportPart part : allReportParts()) {
        if (!parts.testFlag(part))
            missing.append(reportPartText(part));
    }
    if (missing.isEmpty())
        return {};
    return ReportPartNames::tr("Left out when this report was saved: %1.", "%1: names of parts, with commas")
        .arg(missing.join(QStringLiteral(", ")));
}

} // namespace PortCheck
