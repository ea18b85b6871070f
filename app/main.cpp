// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/headlessrun.h"
#include "app/interrupt.h"
#include "app/languages.h"
#include "app/windowrun.h"
#include "model/probe/socketprobefactory.h"
#include "model/probe/srvdiscovery.h"
#include "model/targets/resolver.h"
#include "widgets/settings/settingskeys.h"

#include <QApplication>
#include <QCoreApplication>
#include <QSettings>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using namespace PortCheck;

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("GP PortCheck"));
    QCoreApplication::setApplicationName(QStringLiteral("gp-portcheck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTCHECK_VERSION));
}

/// The arguments before there is an application object to ask.
QStringList rawArguments(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// The language that the person asked for on the command line, else in the window's settings.
QString chosenLanguage(const QStringList& arguments)
{
    const QString requested = requestedLanguage(arguments);
    return requested.isEmpty() ? QSettings().value(SettingsKeys::language()).toString() : requested;
}

int runHeadless(QCoreApplication& application, const Options& options, QTextStream& output, QTextStream& progress)
{
    SystemResolver resolver;
    SystemResolver discoveryResolver; // its own: stopping a run forgets the questions of the run's resolver
    SocketProbeFactory factory;
    CheckRunner runner(factory, resolver);
    SrvDiscovery discovery(discoveryResolver);
    HeadlessRun run(options, runner, discovery, output, progress);
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &run, &HeadlessRun::interrupt);
    QObject::connect(
        &run, &HeadlessRun::done, &application, [](ExitStatus status) { QCoreApplication::exit(int(status)); });
    QMetaObject::invokeMethod(&run, &HeadlessRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

/// Ends the program without waiting for name look-ups that the system still works on: they can't be interrupted, and
/// QCoreApplication's end would wait for them, for as long as a silent DNS server makes them last. Everything is written by now.
[[noreturn]] void leave(int status)
{
    std::fflush(nullptr);
    std::_Exit(status);
}

} // namespace

int main(int argc, char* argv[])
{
    nameApplication();
    const QStringList arguments = rawArguments(argc, argv);
    Result<Options> options = parseCommandLine(arguments);
    std::unique_ptr<QCoreApplication> application;
    if (options && options->mode == Options::Mode::Window) // anything else must work without a display
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    installLanguage(*application, chosenLanguage(arguments));

    QTextStream output(stdout);
    QTextStream progress(stderr);
    if (!options) // once more, now that the error can be said in the person's language
        options = parseCommandLine(arguments);
    if (!options) {
        progress << options.error() << Qt::endl;
        return int(ExitStatus::BadRequest);
    }
    switch (options->mode) {
    case Options::Mode::Help:
        output << helpText() << Qt::flush;
        return 0;
    case Options::Mode::Version:
        output << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    case Options::Mode::Check:
        leave(runHeadless(*application, *options, output, progress));
    case Options::Mode::Window:
        leave(runWindow(*options));
    }
    Q_UNREACHABLE();
}
