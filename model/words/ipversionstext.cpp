// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/ipversionstext.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct IpVersionsText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::IpVersionsText)
};

} // namespace

QString ipVersionsText(IpVersions versions)
{
    switch (versions) {
    case IpVersions::Both:
        return IpVersionsText::tr("IPv4 and IPv6", "what a run asks over");
    case IpVersions::Ipv4:
        return IpVersionsText::tr("IPv4 only", "what a run asks over");
    case IpVersions::Ipv6:
        return IpVersionsText::tr("IPv6 only", "what a run asks over");
    }
    Q_UNREACHABLE();
}

QString ipVersionsNote(IpVersions versions)
{
    switch (versions) {
    case IpVersions::Both:
        return {};
    case IpVersions::Ipv4:
        return IpVersionsText::tr("Asked over IPv4 only, as chosen: IPv6 addresses were left out.", "on a run");
    case IpVersions::Ipv6:
        return IpVersionsText::tr("Asked over IPv6 only, as chosen: IPv4 addresses were left out.", "on a run");
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
