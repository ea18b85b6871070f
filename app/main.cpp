// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/arguments.h"
#include "app/commandline.h"
#include "app/comparerun.h"
#include "app/console.h"
#include "app/headlessrun.h"
#include "app/interrupt.h"
#include "app/languages.h"
#include "app/leave.h"
#include "app/planrules.h"
#include "app/settingsstore.h"
#include "app/shortage.h"
#include "app/standinrun.h"
#include "app/windowrun.h"
#include "model/demo/demo.h"
#include "model/discovery/srvdiscovery.h"
#include "model/run/socketprobefactory.h"
#include "model/system/localports.h"
#include "model/system/ownnetwork.h"
#include "model/system/standardstreams.h"
#include "model/system/thiscomputer.h"
#include "model/system/tlslibrary.h"
#include "model/targets/resolver.h"
#include "widgets/shared/settingskeys.h"

#include <QApplication>
#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <utility>

namespace {

using namespace PortCheck;
using namespace Qt::StringLiterals;

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("GP PortCheck"));
    QCoreApplication::setApplicationName(QStringLiteral("gp-portcheck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTCHECK_VERSION));
}

/// The language that the person asked for on the command line, else in the window's settings.
QString chosenLanguage(const QStringList& arguments, const QSettings& settings)
{
    const QString requested = requestedLanguage(arguments);
    return requested.isEmpty() ? settings.value(SettingsKeys::language()).toString() : requested;
}

int runHeadless(QCoreApplication& application, Options options, Streams streams)
{
    SystemResolver resolver;
    SystemResolver discoveryResolver; // its own: stopping a run forgets the questions of the run's resolver
    SocketProbeFactory factory;
    Demo demo(factory, resolver);
    if (options.demo && !startDemo(demo, options, streams.progress))
        return int(ExitStatus::BadRequest);
    if (const QString shortage = shortageText(); !shortage.isEmpty()) {
        streams.progress << shortage << Qt::endl;
        return int(ExitStatus::BadRequest);
    }
    CheckRunner runner(demo.probes(), demo.names());
    SrvDiscovery discovery(discoveryResolver);
    HeadlessRun run(std::move(options), runner, discovery, streams);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &run, &HeadlessRun::interrupt);
    QObject::connect(
        &run, &HeadlessRun::done, &application, [](ExitStatus status) { QCoreApplication::exit(int(status)); });
    prepareLocalPorts(); // these are there by the time they are needed
    (void)loadTlsLibrary();
    QMetaObject::invokeMethod(&run, &HeadlessRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runStandIn(QCoreApplication& application, const Options& options, Streams streams)
{
    StandInServer server;
    StandInRun run(options.standIn, options.request.table, server, streams);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &run, &StandInRun::interrupt);
    QObject::connect(
        &run, &StandInRun::done, &application, [](ExitStatus status) { QCoreApplication::exit(int(status)); });
    QMetaObject::invokeMethod(&run, &StandInRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

/// A PDF needs fonts, and so Qt's GUI, but neither a window nor a display.
bool needsFonts(const Options& options)
{
    return options.mode == Options::Mode::Check
        && std::any_of(options.reports.begin(), options.reports.end(),
            [](const ReportRequest& report) { return report.format == ReportFormat::Pdf; });
}

std::unique_ptr<QCoreApplication> makeApplication(const Result<Options>& options, int& argc, char* argv[])
{
    if (options && options->mode == Options::Mode::Window)
        return std::make_unique<QApplication>(argc, argv);
#ifdef Q_OS_UNIX
    // GLib's event loop is for desktops: it makes a system call for each event that is posted, several for each check.
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
#endif
    if (!options || !needsFonts(*options))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN // Windows' platform plugin needs no display until a window is shown
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Everything but the window: works without a display. Returns the program's exit status.
int runInConsole(QCoreApplication& application, const QStringList& arguments, const QString& language,
    Result<Options> options, Console& console, Streams streams)
{
    QTextStream& output = streams.output;
    QTextStream& progress = streams.progress;
    if (!options) // once more, now that the error can be given in the person's language
        options = parseCommandLine(arguments);
    if (!options) {
        progress << options.error() << Qt::endl;
        if (!arguments.contains(u"--check"_s)
            && !arguments.contains(
                u"--stand-in"_s)) // a scheduler may have started it, with nobody there to close a box
            console.showIfUnheard(options.error());
        return int(ExitStatus::BadRequest);
    }
    if (!options->remark.isEmpty())
        progress << options->remark << Qt::endl;
    switch (options->mode) {
    case Options::Mode::Help:
        output << helpText() << Qt::flush;
        console.showIfUnheard(helpText());
        return 0;
    case Options::Mode::Version:
        output << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    case Options::Mode::Explain:
        output << explanationText(options->explain, language) << Qt::flush;
        return 0;
    case Options::Mode::Compare:
        return int(runComparison(*options, streams));
    case Options::Mode::Plan:
        return int(runPlan(*options, thisComputer, ownAddressTowards, streams));
    case Options::Mode::Check:
        return runHeadless(application, *options, streams);
    case Options::Mode::StandIn:
        return runStandIn(application, *options, streams);
    case Options::Mode::Window:
        break;
    }
    Q_UNREACHABLE();
}

/// \a status, unless something that was written to standard output didn't arrive.
int arrived(int status, const Streams& streams)
{
    if (streams.output.status() == QTextStream::Ok)
        return status;
    streams.progress << lostOutputText() << Qt::endl;
    return int(ExitStatus::BadRequest);
}

} // namespace

int main(int argc, char* argv[])
{
    secureStandardStreams();
    nameApplication();
    const QStringList arguments = programArguments(argc, argv);
    Result<Options> options = parseCommandLine(arguments);
    const bool inWindow = options && options->mode == Options::Mode::Window;
    const std::unique_ptr<QCoreApplication> application = makeApplication(options, argc, argv);
    const std::unique_ptr<QSettings> settings = openSettings(QCoreApplication::applicationDirPath());
    const QString language = installLanguage(*application, chosenLanguage(arguments, *settings));
    if (inWindow)
        leave(runWindow(*options, *settings));
    Console console;
    QTextStream output(&console.output());
    QTextStream progress(&console.progress());
    const Streams streams{output, progress, console.reports()};
    // Everything is written by then: Console buffers nothing.
    leave(arrived(runInConsole(*application, arguments, language, std::move(options), console, streams), streams));
}
