// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/watchoptions.h"

#include "model/plan/planoptions.h"
#include "model/watch/watchlimits.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct WatchOptions {
    Q_DECLARE_TR_FUNCTIONS(WatchOptions)
};

} // namespace

void addWatchOption(QCommandLineParser& parser)
{
    parser.addOption({u"watch"_s,
        WatchOptions::tr(
            "After the run ask all checks again every so many seconds, until Ctrl-C or as long as --for says; "
            "a line for each change."),
        WatchOptions::tr("SECONDS", "value name in --help")});
}

Result<std::optional<WatchOrder>> readWatch(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"watch"_s))
        return std::optional<WatchOrder>();
    const std::optional<int> seconds = numberWithin(parser.value(u"watch"_s), {1, longestWatchStep});
    if (!seconds)
        return Error{WatchOptions::tr("--watch %1: a number of seconds from 1 to %2 is expected.", "%1 what was given")
                         .arg(parser.value(u"watch"_s), QString::number(longestWatchStep))};
    WatchOrder order;
    order.every = std::chrono::seconds(*seconds);
    if (!parser.isSet(u"for"_s))
        return std::optional(order);
    const std::optional<int> minutes = numberWithin(parser.value(u"for"_s), {1, longestWatchMinutes});
    if (!minutes)
        return Error{WatchOptions::tr("--for %1: a number of minutes from 1 to %2 is expected.", "%1 what was given")
                         .arg(parser.value(u"for"_s), QString::number(longestWatchMinutes))};
    order.duration = std::chrono::minutes(*minutes);
    return std::optional(order);
}

QString watchConflict(const QCommandLineParser& parser)
{
    if (parser.isSet(u"watch"_s) && (!parser.isSet(u"check"_s) || parser.isSet(u"plan"_s)))
        return WatchOptions::tr("--watch goes with --check; the window has its own place for it.");
    return {};
}

} // namespace PortCheck
