// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/settingsstore.h"
#include "model/catalogue/tablereader.h"
#include "model/plan/planfile.h"
#include "model/system/savefile.h"
#include "widgets/walkthrough/walkthroughstore.h"
#include "widgets/watch/watchstore.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

/// Writes one of the files that the program keeps again and again, so that a test can end it at any moment:
///
///     faults_writer report|settings|walkthrough|watch|plan FOLDER [TIMES]
///
/// The round's number is all over the file, so that a mixture of two rounds shows. Prints it after each round; ends
/// with status 1 where a round could not be written.
namespace {

using namespace PortCheck;
using namespace Qt::StringLiterals;

constexpr int parts = 5000; // more than a buffer's worth of text

bool writeReport(const QDir& folder, const QString& round)
{
    const QString line = round + u'\n';
    return saveFile(folder.filePath(u"report"_s), line.repeated(parts).toUtf8()).ok();
}

bool writeSettings(const QDir& folder, const QString& round)
{
    const std::unique_ptr<QSettings> settings = openSettings(folder.path());
    for (int key = 0; key < parts / 10; ++key)
        settings->setValue(u"group/key%1"_s.arg(key), round);
    settings->sync();
    return settings->status() == QSettings::NoError;
}

bool writeWalkthrough(const QDir& folder, const QString& round)
{
    WalkthroughState state;
    state.product = round;
    state.standIns = QStringList(parts / 10, round);
    const WalkthroughStore store(folder.filePath(u"walkthrough.json"_s));
    return store.load().ok() && store.save(state).ok();
}

bool writeWatch(const QDir& folder, const QString& round)
{
    WatchLog log;
    log.rounds = 1;
    for (int number = 0; number < parts / 50; ++number) {
        WatchTimeline timeline;
        timeline.host = round;
        timeline.port = u"389"_s;
        log.timelines.append(timeline);
    }
    return WatchStore(folder.filePath(u"watch.json"_s)).save(log).isEmpty();
}

bool writePlan(const QDir& folder, const QString& round)
{
    RunPlan plan;
    plan.table = groupPolicyTable();
    const QString role = plan.table.roles().constFirst();
    for (int number = 0; number < parts / 50; ++number)
        plan.targets.append({role, u"host-%1.of-%2.example"_s.arg(number).arg(round)});
    const Result<QByteArray> content = planFileContent(plan, folder.path());
    return content && saveFile(folder.filePath(u"plan"_s), *content).ok();
}

/// Whether it could be written.
bool write(const QString& what, const QDir& folder, const QString& round)
{
    if (what == "settings"_L1)
        return writeSettings(folder, round);
    if (what == "walkthrough"_L1)
        return writeWalkthrough(folder, round);
    if (what == "watch"_L1)
        return writeWatch(folder, round);
    return what == "plan"_L1 ? writePlan(folder, round) : writeReport(folder, round);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const QDir folder(arguments.value(2));
    const qint64 times = arguments.value(3, u"1000000000"_s).toLongLong();
    for (qint64 round = 1; round <= times; ++round) {
        const QString text = QString::number(round);
        if (!write(what, folder, text))
            return 1;
        std::puts(qPrintable(text));
        std::fflush(stdout);
    }
    return 0;
}
