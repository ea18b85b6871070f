// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/limitoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct LimitOptions {
    Q_DECLARE_TR_FUNCTIONS(LimitOptions)
};

} // namespace

void addLimitOptions(QCommandLineParser& parser)
{
    const QString number = LimitOptions::tr("N", "value name in --help: a number");
    parser.addOption({u"timeout"_s, LimitOptions::tr("Time limit of an attempt in milliseconds (default 3000)."),
        LimitOptions::tr("MS", "value name in --help: milliseconds")});
    parser.addOption({u"retries"_s,
        LimitOptions::tr("Further attempts before silence is believed; two numbers, with a comma, are for TCP and UDP "
                         "(default 1,2)."),
        LimitOptions::tr("N[,N]", "value name in --help: one number or two")});
    parser.addOption({u"parallel"_s, LimitOptions::tr("Checks at once (default 128)."), number});
    parser.addOption({u"range-check"_s,
        LimitOptions::tr(
            "How the dynamic range is checked: \"endpoints\" (default) asks the ports that the endpoint mapper "
            "names; \"map\" also finds what is blocked, with at most some 2,000 connections to a host, and more where "
            "answers get lost; \"sweep\" asks every port."),
        LimitOptions::tr("WAY", "value name in --help"), u"endpoints"_s});
    parser.addOption({u"dynamic-range"_s,
        LimitOptions::tr(
            "What firewalls are to let through of RPC's dynamic ports; verdicts and firewall requests go by it: "
            "\"windows\" is 49152-65535, \"table\" the port table's range, \"named\" the ports that the endpoint "
            "mapper names (for fixed ones), \"inspection\" a firewall that follows RPC from 135/TCP on; \"usual\" "
            "(default): 49152-65535, or the table's where all of it is checked.",
            "do not translate the words in quotation marks"),
        LimitOptions::tr("RANGE", "value name in --help: which ports"), u"usual"_s});
    parser.addOption({u"rate"_s,
        LimitOptions::tr(
            "Connections a second that --range-check map or sweep begins at most (default: as fast as answers "
            "allow)."),
        number});
}

} // namespace PortCheck
