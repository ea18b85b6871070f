// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/windowrun.h"

#include "app/firstpaint.h"
#include "app/settingsstore.h"
#include "model/catalogue/tablereader.h"
#include "model/demo/demo.h"
#include "model/discovery/srvdiscovery.h"
#include "model/history/runkeeper.h"
#include "model/run/socketprobefactory.h"
#include "model/system/localports.h"
#include "model/system/tlslibrary.h"
#include "model/targets/resolver.h"
#include "widgets/mainwindow.h"
#include "widgets/style/focusbeforecaret.h"
#include "widgets/style/programicon.h"
#include "widgets/style/readablestyle.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QApplication>
#include <QTimer>

#include <chrono>

namespace PortCheck {

int runWindow(const Options& options, QSettings& settings)
{
    constexpr int inTitleBars = 48; // pixels
    QApplication::setWindowIcon(programIcon(inTitleBars));
    // Under Wayland a window has no icon of its own: the desktop takes it from the desktop file of this name.
    QGuiApplication::setDesktopFileName(QStringLiteral("gp-portcheck"));
    QApplication::setStyle(new ReadableStyle);
    new FocusBeforeCaret(qApp);
    SystemResolver resolver;
    SystemResolver discoveryResolver; // its own: stopping a run forgets the questions of the run's resolver
    SocketProbeFactory factory;
    Demo demo(factory, resolver);
    CheckRunner runner(demo.probes(), demo.names());
    SrvDiscovery discovery(discoveryResolver);
    // The walkthrough has its own objects, so that neither side cancels the other's questions.
    SystemResolver walkthroughResolver;
    SystemResolver scoutResolver;
    SystemResolver walkthroughDiscoveryResolver;
    CheckRunner walkthroughRunner(factory, walkthroughResolver);
    CheckRunner scout(factory, scoutResolver);
    SrvDiscovery walkthroughDiscovery(walkthroughDiscoveryResolver);
    WalkthroughTools walkthrough{walkthroughRunner, scout, walkthroughDiscovery, walkthroughFile(settings)};
    RunKeeper keeper(runner, historyFolder(settings));
    const bool isPlan = !options.plan.isEmpty(); // which replaces what was remembered, and brings its own table
    MainWindow window({runner, discovery, settings, isPlan ? groupPolicyTable() : options.request.table, {}, &demo,
        &walkthrough, &keeper, watchFile(settings), isPlan ? QString() : options.tableFile});
    if (!isPlan)
        window.offer(options.request.targets, options.request.domain);
    const auto* const painted = new FirstPaint(window);
    QObject::connect(painted, &FirstPaint::over, &window, [&window, &options] {
        QApplication::setWindowIcon(programIcon());
        if (options.results.size() == 1)
            window.openResults(options.results.constFirst());
        else if (!options.results.isEmpty())
            window.openSources(options.results);
        if (!options.plan.isEmpty())
            window.openPlan(options.plan);
        if (options.demo)
            window.startDemo(*options.demo);
        // What a check needs, and none waits for: the window is drawn and answers first.
        constexpr std::chrono::milliseconds rest{500};
        QTimer::singleShot(rest, &window, [] {
            prepareLocalPorts();
            (void)loadTlsLibrary();
        });
    });
    window.show();
    return QApplication::exec();
}

} // namespace PortCheck
