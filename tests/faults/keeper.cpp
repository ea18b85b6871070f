// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"
#include "model/history/runkeeper.h"
#include "model/run/checkrunner.h"
#include "model/run/socketprobefactory.h"
#include "model/targets/resolver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <chrono>
#include <cstdio>

/// Keeps a run as the window does, so that a test can end it at any moment:
///
///     faults_keeper run FOLDER HOST       checks the host in all roles, with a minute for each answer; prints "done"
///                                         for each check that has an outcome
///     faults_keeper list FOLDER           takes up what was cut off; prints how many runs that were, and a line of
///                                         JSON for each run that is kept
namespace {

using namespace PortCheck;
using namespace Qt::StringLiterals;

void tell(const QByteArray& line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

int keepRun(const QString& folder, const QString& host)
{
    SystemResolver resolver;
    SocketProbeFactory factory;
    CheckRunner runner(factory, resolver);
    RunKeeper keeper(runner, folder);
    keeper.setOn(true);
    QObject::connect(&runner, &CheckRunner::checkChanged, &runner, [](const CheckRecord& record) {
        if (outcomeOf(record) != Outcome::NotRun)
            tell("done");
    });
    QObject::connect(&keeper, &RunKeeper::kept, &runner, [] { QCoreApplication::quit(); });
    RunRequest request{groupPolicyTable(), {}, {}, {}, false};
    for (const QString& role : request.table.roles())
        request.targets.append({role, host});
    request.limits.probe.timeout = std::chrono::minutes(1);
    QTimer::singleShot(0, &runner, [&] { runner.start(request); });
    return QCoreApplication::exec();
}

int list(const QString& folder)
{
    const RunHistory history(folder);
    tell(QByteArray::number(history.recover()));
    const QList<HistoryEntry> entries = history.list();
    for (const HistoryEntry& entry : entries)
        tell(QJsonDocument(historyFields(entry)).toJson(QJsonDocument::Compact));
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(2);
    return arguments.value(1) == "run"_L1 ? keepRun(folder, arguments.value(3)) : list(folder);
}
