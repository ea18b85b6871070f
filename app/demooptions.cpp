// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/demooptions.h"

#include "app/commandline.h"
#include "model/demo/demo.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct DemoOptions {
    Q_DECLARE_TR_FUNCTIONS(DemoOptions)
};

QString faultTokens()
{
    QStringList tokens;
    for (const DemoFault fault : allDemoFaults())
        tokens.append(token(fault));
    return tokens.join(u", "_s);
}

} // namespace

void addDemoOptions(QCommandLineParser& parser)
{
    parser.addOption({u"demo"_s,
        DemoOptions::tr("Show the program on a stand-in for a controller, on this computer alone: needs no network, no "
                        "rights and no domain.")});
    const QString usual = token(DemoFault::LdapUdpDropped);
    parser.addOption({u"demo-fault"_s,
        DemoOptions::tr("What is wrong in the demo: %1 (default %2).", "%1 list of words, %2 one of them")
            .arg(faultTokens(), usual),
        DemoOptions::tr("FAULT", "value name in --help"), usual});
}

Result<std::optional<DemoFault>> readDemo(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"demo"_s))
        return std::optional<DemoFault>();
    const QString wanted = parser.value(u"demo-fault"_s);
    const std::optional<DemoFault> fault = demoFaultOf(wanted);
    if (!fault)
        return Error{DemoOptions::tr(
            "--demo-fault %1: there is no such fault; there are %2.", "%1 what was given, %2 list of words")
                         .arg(wanted, faultTokens())};
    return fault;
}

QString demoConflict(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"demo"_s))
        return parser.isSet(u"demo-fault"_s) ? DemoOptions::tr("--demo-fault goes with --demo.") : QString();
    const QStringList strange{u"target"_s, u"targets"_s, u"domain"_s, u"discover"_s, u"plan"_s, u"stand-in"_s,
        u"range-check"_s, u"rate"_s, u"source-ports"_s, u"timeout"_s, u"retries"_s, u"parallel"_s, u"no-extra-looks"_s,
        u"addresses"_s, u"dynamic-range"_s};
    for (const QString& option : strange) {
        if (parser.isSet(option))
            return DemoOptions::tr(
                "--%1 does not go with --demo, which brings its own targets and limits.", "%1 option")
                .arg(option);
    }
    return {};
}

bool startDemo(Demo& demo, Options& options, QTextStream& progress)
{
    if (!demo.start(*options.demo, options.request.table)) {
        progress << DemoOptions::tr("The demo could not start: this computer lets nothing listen on its loopback "
                                    "addresses.")
                 << Qt::endl;
        return false;
    }
    progress << DemoOptions::tr("Demo: %1. %2", "%1 a few words, %2 sentences")
                    .arg(demoTitle(demo.fault()), demo.sentences().join(u' '))
             << Qt::endl;
    options.request = demo.request();
    return true;
}

} // namespace PortCheck
